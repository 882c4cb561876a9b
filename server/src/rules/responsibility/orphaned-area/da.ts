import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Alle nævner det, ingen har det',
  summary: 'Et område, som flere dokumenter nævner, men ingen af dem giver en ejer',
  why: 'Mangler ejeren i ét dokument, håber læseren på et andet. Når ingen af dem nævner en, bliver opgaven løst af den, der dårligst kan holde ud at vente, eller slet ikke. Ét navn ét sted er nok.',
  messages: {
    nobody: 'Hverken dette dokument eller {path} giver »{area}« en ejer. Skriv en ejer i ét af dem.',
    elsewhere: '»{area}« har ingen ejer her, men i {path} er det {other}. Skriv det også her, eller tag rækken ud.',
  },
  fixes: [
    { title: 'Skriv {other} som i {path}', kind: 'suggestion', replaces: 'part', text: '{other}', cell: '{other}', message: 'elsewhere' },
    { title: 'Skriv en ejer', kind: 'guided', replaces: 'part', text: '[Rolle=Vagtplanlæggeren]', cell: '[Rolle=Vagtplanlæggeren]', message: 'nobody' },
  ],
};
