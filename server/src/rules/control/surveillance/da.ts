import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Overvågning af mennesker',
  summary: 'Skærme, kameraer, position eller mails bruges til at holde øje med folk',
  why: 'Den, der bliver overvåget, arbejder for målingen og ikke for opgaven. Overvågning siger, at tilliden er opsagt, og den finder sjældent det, man leder efter. Synlig fremdrift på aftalte resultater giver lederen bedre viden med mindre mistro.',
  messages: { found: '»{found}« holder øje med mennesker i stedet for med resultater. Beskriv, hvilken fremdrift man vil se, og gør den synlig for dem, der arbejder med den.' },
  fixes: [
    { title: 'Følg resultatet i stedet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Teamlederen] og holdet følger [resultat=antallet af løste sager] sammen på [sted=den fælles tavle] [hvornår=hver mandag].', cell: '[Resultat=Løste sager] på [sted=den fælles tavle]' },
    { title: 'Skriv formål, grænse og dialog', kind: 'guided', replaces: 'sentence', text: '[Hvad=Kameraet] bruges kun til [formål=at opklare indbrud], brugen drøftes med [hvem=MED-udvalget], og [rolle=sikkerhedslederen] ser kun oplysningerne, når [anledning=politiet beder om dem].', cell: 'Kun til [formål=at opklare indbrud]; drøftes med [hvem=MED-udvalget]' },
  ],
};
