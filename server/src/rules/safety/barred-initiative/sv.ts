import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Initiativ förbjuds',
  summary: 'Idéer, försök eller egna beslut förbjuds',
  why: 'Den som inte får prova slutar tänka. Förbättringar kommer oftast från dem som gör arbetet, och de behöver få göra små försök utan att be om lov. Sätt en ram för försöken i stället för ett förbud.',
  messages: {
    found: '”{found}” stänger dörren för egna initiativ. Skriv inom vilken ram man får prova och vem man berättar det för.',
  },
  fixes: [
    { title: 'Ge en ram för försök', kind: 'guided', replaces: 'sentence', text: '[Vilka=Medarbetarna] får prova nya sätt inom [ram=två veckor och 5 000 kr] och berättar för [vem=teamet] vad de lärde sig.', cell: 'Försök inom [ram=två veckor och 5 000 kr]' },
    { title: 'Säg vart idéer går och när svaret kommer', kind: 'guided', replaces: 'sentence', text: 'Idéer tas emot av [roll=verksamhetsutvecklaren], som svarar inom [tid=två veckor] och hjälper till att prova dem.', cell: 'Idéer till [roll=verksamhetsutvecklaren]' },
  ],
};
