import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Tilladelse til hverdagens opgaver',
  summary: 'Almindeligt arbejde venter på, at nogen giver lov',
  why: 'Tillid viser sig ved, at den, der kender opgaven, også må afgøre den. Når hverdagens arbejde venter på et ja, bliver lederen en flaskehals, og kollegerne holder op med at tage ansvar. En godkendelse giver mening, når den har en grænse og en grund.',
  messages: {
    found: '»{found}« lader hverdagens arbejde vente på en tilladelse. Skriv, hvad man må afgøre uden at spørge, eller angiv grænsen og grunden.',
    reasoned: '»{found}« har en grund, og det hjælper. Skriv også, hvem der svarer, og hvor hurtigt svaret kommer.',
  },
  fixes: [
    { title: 'Overdrag beslutningen inden for en ramme', kind: 'guided', replaces: 'sentence', text: '[Rolle=Sagsbehandleren] bestemmer selv over [hvad=indkøb] inden for [ramme=et budget på 5.000 kr.] og fortæller [hvem=teamet] om det bagefter.', cell: '[Rolle=Sagsbehandleren] afgør det inden for [ramme=5.000 kr.]' },
    { title: 'Tilføj grunden', kind: 'guided', replaces: 'end', text: ', fordi [grund=bogføringsloven kræver to underskrifter]', cell: ', fordi [grund=bogføringsloven kræver to underskrifter]' },
    { title: 'Gør godkendelsen til et råd', kind: 'guided', replaces: 'sentence', text: '[Rolle=Konsulenten] spørger [hvem=teamlederen] til råds og træffer derefter selv beslutningen.', cell: '[Rolle=Konsulenten] beslutter efter råd fra [hvem=teamlederen]' },
  ],
};
