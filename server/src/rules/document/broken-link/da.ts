import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Et link, der ikke fører nogen steder hen',
  summary: 'Et link til en fil eller et afsnit, der ikke findes',
  why: 'Den, der følger et link, har brug for resten af aftalen. Fører det ingen steder hen, må man gætte eller spørge den, der har mest travlt. Et link, der virker, er et lille løfte, der bliver holdt.',
  messages: {
    file: 'Filen {target} findes ikke her. Henvis til det sted, hvor teksten ligger nu.',
    section: '»{title}« har ikke noget afsnit »{target}«. Henvis til afsnittet, som det hedder nu.',
  },
  fixes: [
    { title: 'Henvis til {nearest}', kind: 'suggestion', replaces: 'span', text: '{nearest}', cell: '{nearest}' },
    { title: 'Henvis til et andet sted', kind: 'guided', replaces: 'span', text: '[adresse=https://intranet.example.org/vagtplan]', cell: '[adresse=https://intranet.example.org/vagtplan]' },
  ],
};
