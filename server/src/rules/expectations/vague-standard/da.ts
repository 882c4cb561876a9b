import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'En forventning, ingen kan måle',
  summary: 'En forventning uden dato, tal eller noget, man kan se',
  why: 'Forventninger virker, når begge parter kan se, om de er indfriet. »Hurtigst muligt« betyder noget forskelligt for den, der beder, og den, der leverer, og uklarheden ender som skuffelse. En frist, et tal eller et synligt resultat giver ro.',
  messages: { found: '»{found}« kan to mennesker forstå på hver sin måde. Sæt en frist, et tal eller et resultat ind, som begge kan se.' },
  fixes: [
    { title: 'Tilføj, hvad det betyder', kind: 'guided', replaces: 'end', text: ', hvilket betyder, at [målestok=svaret ligger der inden to arbejdsdage]', cell: ', hvilket betyder, at [målestok=svaret ligger der inden to arbejdsdage]' },
    { title: 'Skriv noget, man kan se', kind: 'guided', replaces: 'sentence', text: '[Rolle=Kundeservice] [gør hvad=svarer på henvendelser] [målestok=inden kl. 15 næste hverdag].', cell: '[Rolle=Kundeservice] [gør hvad=svarer] [målestok=inden kl. 15 næste hverdag]' },
    { title: 'Beskriv det synlige resultat', kind: 'guided', replaces: 'sentence', text: '[Rolle=Værkstedslederen] er i mål, når [resultat=samtlige maskiner har været til serviceeftersyn inden den 1. maj].', cell: 'I mål, når [resultat=maskinerne er efterset den 1. maj]' },
  ],
};
