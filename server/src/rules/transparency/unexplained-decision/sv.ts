import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Beslut utan skäl',
  summary: 'Ett beslut meddelas utan att skälet nämns',
  why: 'Ett beslut som inte förklaras lämnar plats för gissningar, och gissningarna är sällan vänliga. Den som får höra skälet kan acceptera också det hen ogillar. Dessutom blir det möjligt att säga till när skälet inte längre gäller.',
  messages: {
    found: '”{found}” berättar om ett beslut men inte om skälet. Lägg till varför, och gärna vad som vägdes in.',
  },
  fixes: [
    { title: 'Lägg till skälet', kind: 'guided', replaces: 'end', text: ', eftersom [skäl=hyresavtalet löper ut i juni]' },
    { title: 'Berätta vem, varför och vad som vägdes in', kind: 'guided', replaces: 'sentence', text: '[Roll=Verksamhetschefen] har beslutat att [beslut=mottagningen flyttar i juni], eftersom [skäl=hyresavtalet löper ut]. Synpunkter från [vilka=de två berörda teamen] ledde till [följd=att flytten sköts upp en månad].', cell: '[Beslut=Flytt i juni], eftersom [skäl=hyresavtalet löper ut]' },
  ],
};
