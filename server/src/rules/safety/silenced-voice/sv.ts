import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Tystad röst',
  summary: 'Frågor, invändningar eller klagomål avvisas eller försvåras',
  why: 'Det som inte sägs högt sägs i korridoren, och den som leder får veta det sist. Invändningar är ofta den billigaste kvalitetskontrollen. Skriv vem man säger det till och lova ett svar.',
  messages: {
    found: '”{found}” gör det svårt att fråga eller säga emot. Skriv vem man vänder sig till och när man får svar.',
  },
  fixes: [
    { title: 'Skriv vem man säger det till', kind: 'guided', replaces: 'sentence', text: 'Frågor och invändningar tas emot av [roll=gruppchefen], som svarar inom [tid=en vecka].', cell: 'Frågor och invändningar till [roll=gruppchefen]' },
    { title: 'Bjud in till invändningar', kind: 'guided', replaces: 'sentence', text: 'Vi vill höra invändningar [när=innan beslutet är fattat]. [Roll=Den som äger frågan] svarar på dem [hur=skriftligt] inom [tid=en vecka].', cell: 'Invändningar besvaras av [roll=den som äger frågan]' },
  ],
};
