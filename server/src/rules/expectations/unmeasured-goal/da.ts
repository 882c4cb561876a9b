import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Et mål uden målestok',
  summary: 'Et mål uden tal, dato eller noget, man kan se',
  why: 'Et mål uden målestok kan hverken nås eller fejres. Når man kan se, om man er på vej, kan holdet selv styre, og lederen kan holde fingrene væk. Tallet behøver ikke være perfekt, bare fælles.',
  messages: { found: '»{found}« angiver retningen, men ikke hvornår målet er nået. Tilføj et tal, en dato eller et resultat, som begge kan se.' },
  fixes: [
    { title: 'Tilføj tal og dato', kind: 'guided', replaces: 'end', text: ', målt som [mål=højst 2 procent kasserede emner] inden [dato=den 1. december]', cell: ', målt som [mål=højst 2 procent kasserede emner] inden [dato=den 1. december]' },
    { title: 'Skriv målet som en synlig tilstand', kind: 'guided', replaces: 'sentence', text: 'Inden [dato=den 1. december] [tilstand=får ni ud af ti patienter en tid inden for en uge].', cell: 'Inden [dato=den 1. december]: [tilstand=tid inden for en uge til ni ud af ti]' },
  ],
};
