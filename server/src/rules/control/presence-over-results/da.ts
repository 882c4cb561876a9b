import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Tilstedeværelse frem for resultater',
  summary: 'Folk bliver bedømt på at blive set og ikke på det, de når',
  why: 'Timer ved skrivebordet og grønne prikker viser, hvem der er til stede, ikke hvem der skaber noget. Når synlighed tæller, lærer folk at se travle ud. Aftal resultatet, og aftal særskilt, hvornår man kan træffes.',
  messages: { found: '»{found}« lægger mere vægt på, om man er til stede, end på det, der bliver nået. Skriv, hvad der skal være nået, og hvornår man kan træffes.' },
  fixes: [
    { title: 'Mål på resultatet', kind: 'guided', replaces: 'sentence', text: '[Rolle=Konsulenten] bliver bedømt på [resultat=de aftalte leverancer] og tilrettelægger selv sin dag.', cell: 'Vi ser på [resultat=de aftalte leverancer]' },
    { title: 'Aftal, hvornår I kan træffes', kind: 'guided', replaces: 'sentence', text: '[Hvem=Teamet] aftaler selv, hvornår man kan træffes, og skriver det i [sted=den fælles kalender].', cell: 'Træffetid efter aftale i [sted=den fælles kalender]' },
    { title: 'Tilføj grunden', kind: 'guided', replaces: 'end', text: ', fordi [grund=patienterne ikke kan være alene]', cell: ', fordi [grund=patienterne ikke kan være alene]' },
  ],
};
