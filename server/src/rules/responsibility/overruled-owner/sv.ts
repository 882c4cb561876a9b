import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Beslutsrätt på nåder',
  summary: 'En beslutsrätt kan tas tillbaka när som helst',
  why: 'Den som äger ett beslut måste kunna lita på att det står sig, också när chefen hade valt något annat. Annars är beslutsrätten bara ett förslag, och ansvaret glider uppåt igen. Att kliva in på angivna grunder och med en förklaring är något annat.',
  messages: {
    found: '”{found}” gör beslutsrätten osäker. Skriv på vilka grunder någon får kliva in, och att skälet förklaras.',
  },
  fixes: [
    { title: 'Ange grunderna för att kliva in', kind: 'guided', replaces: 'sentence', text: '[Roll=Teamet] beslutar om [vad=sina prioriteringar]. [Chefen=Enhetschefen] kliver in endast om [grund=en lag bryts eller budgeten överskrids] och förklarar då varför inom [tid=två dagar].', cell: '[Roll=Teamet] beslutar; [chefen=enhetschefen] kliver in endast om [grund=budgeten överskrids]' },
  ],
};
