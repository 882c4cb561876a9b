import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'To dokumenter, to ejere',
  summary: 'To dokumenter giver det samme område til hver sin ejer',
  why: 'Når to dokumenter peger på hver sin ejer, vælger læseren den, der passer bedst, eller gør ingenting. Den ene tekst har sandsynligvis ikke fulgt med tiden. Et klik fra det ene sted til det andet gør det let at rette.',
  messages: { conflict: '»{area}« ligger her hos {owner}, men i {path} hos {other}. Bliv enige om én ejer, og ret begge steder.' },
  fixes: [
    { title: 'Skriv den samme ejer som i {path}', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}' },
    { title: 'Henvis til det dokument, der gælder', kind: 'suggestion', replaces: 'sentence', text: 'Hvem der har ansvaret for {area}, står i [{title}]({link}).', cell: 'se [{title}]({link})' },
  ],
};
