import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ansvar uden beslutningsret',
  summary: 'Nogen står til ansvar for et resultat uden at måtte bestemme over det',
  why: 'At give ansvar uden ret og midler til at handle er det modsatte af tillid. Den, der står på mål for noget, andre afgør, bliver enten passiv eller slidt ned. Ansvar, mandat og midler hører sammen.',
  messages: {
    found: '»{found}« giver ansvar uden ret eller midler til at handle. Skriv, hvad ejeren selv må afgøre, og hvad der er af penge og tid.',
    split: '{Role} har ansvaret for {area}, men det er {other}, der bestemmer. Læg beslutningsretten hos {role}, eller flyt ansvaret.',
  },
  fixes: [
    { title: 'Giv mandatet med', kind: 'guided', replaces: 'sentence', text: '[Rolle=Projektlederen] har ansvaret for [område=tidsplanen] og bestemmer selv over [mandat=bemanding og rækkefølge] inden for [ramme=et budget på 400.000 kroner].', cell: '[Rolle=Projektlederen] bestemmer over [mandat=bemanding og rækkefølge]' },
    { title: 'Flyt ansvaret derhen, hvor der besluttes', kind: 'guided', replaces: 'sentence', text: '[Rolle=Indkøbschefen] bestemmer over [område=sortimentet] og har derfor også ansvaret for [resultat=omsætningen på hylden].', cell: '[Rolle=Indkøbschefen] bestemmer og har ansvaret' },
  ],
};
