import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Metoden er dikteret',
  summary: 'Foreskriver, hvordan arbejdet gøres, og lukker for andre veje',
  why: 'Den, der står med opgaven, ser som regel den bedste vej først. Når metoden er låst, forsvinder både omtanken og de gode idéer, og fejl i opskriften bliver gentaget. Fortæl hvorfor og hvad, og lad folk om hvordan.',
  messages: { found: '»{found}« låser måden at arbejde på. Beskriv resultatet og grunden, og lad vejen være åben.' },
  fixes: [
    { title: 'Beskriv resultatet i stedet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Pakkeholdet] sigter mod [resultat=højst to fejl pr. hundrede ordrer] og vælger selv fremgangsmåden.', cell: '[Rolle=Pakkeholdet] vælger selv vejen til [resultat=højst to fejl pr. 100 ordrer]' },
    { title: 'Gør metoden til et udgangspunkt', kind: 'guided', replaces: 'sentence', text: 'Udgangspunktet er [metode=tjeklisten på tavlen], og [rolle=kollegaen] prøver en anden vej, når den tjener [formål=kunden] bedre, og fortæller holdet om den.', cell: 'Udgangspunkt: [metode=tjeklisten]; andre veje er velkomne' },
    { title: 'Tilføj grunden', kind: 'guided', replaces: 'end', text: ', fordi [grund=sterile prøver ellers går tabt]', cell: ', fordi [grund=sterile prøver ellers går tabt]' },
  ],
};
