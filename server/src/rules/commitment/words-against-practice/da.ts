import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ordene siger tillid, reglerne kontrol',
  summary: 'Der loves tillid, mens reglerne i dokumentet eller i et andet bygger på kontrol',
  why: 'Man tror på det, der bliver gjort, ikke på det, der står på papiret. Et løfte om tillid ved siden af regler, der kontrollerer og kræver tilladelse, viser, at ordet er tomt. Ret reglerne, eller skriv, hvilke der bliver rettet som de næste, og hvornår.',
  messages: {
    here: 'Her loves der tillid, men dokumentet lægger op til kontrol {count} steder. Ret dem, eller skriv, hvornår de bliver rettet.',
    beside: 'Her loves der tillid, men »{title}« ({path}) lægger op til kontrol {count} steder. Ret dem, eller skriv, hvornår de bliver rettet.',
  },
  fixes: [
    { title: 'Skriv, hvordan det ændres trin for trin', kind: 'guided', replaces: 'after', text: 'Vi går fra kontrol til tillid trin for trin: [næste=dagsrapporterne] hører op [dato=den 1. marts 2032].' },
  ],
};
