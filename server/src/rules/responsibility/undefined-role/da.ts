import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Hvem er det?',
  summary: 'En rolle, der har et ansvar, men ikke står på rollelisten',
  why: 'En liste over roller er et løfte om, at man kan se, hvem der gør hvad. En rolle, der dukker op længere nede, eller et andet navn på en af dem får læseren til at undre sig: Er nogen blevet glemt? Brug ét navn, og lad det stå på listen.',
  messages: {
    undefined: '»{found}« har et ansvar her, men står ikke blandt rollerne. Tilføj rollen dér, eller brug en, der står der.',
    twoNames: '»{found}« kan være {other} fra rollelisten under et andet navn. Brug ét navn.',
  },
  fixes: [
    { title: 'Brug navnet fra rollelisten', kind: 'suggestion', replaces: 'span', text: '{other}', cell: '{other}', message: 'twoNames' },
    { title: 'Tilføj til rollelisten', kind: 'guided', replaces: 'part', text: '\n- {item}: [hvad rollen svarer for=lægger vagtplanen og bestemmer selv over den]', message: 'undefined' },
    { title: 'Tilføj til rolletabellen', kind: 'guided', replaces: 'part', text: '\n| {row} | [hvad rollen svarer for=nøgler] |{cells}', message: 'undefined' },
  ],
};
