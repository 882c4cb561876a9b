import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Besluttet ovenfra',
  summary: 'Beslutninger bliver truffet i toppen og meddelt nedad',
  why: 'Den, der skal leve med en beslutning, ved noget, som den, der træffer den, ikke ved. Når afgørelsen kommer færdig ovenfra, får man lydighed i stedet for ejerskab. Spørg dem, det rammer, lad så én beslutte, og forklar valget.',
  messages: { found: '»{found}« lukker beslutningen, før de berørte er hørt. Skriv, hvem der bliver spurgt, hvornår, og hvem der beslutter.' },
  fixes: [
    { title: 'Spørg de berørte, før der besluttes', kind: 'guided', replaces: 'sentence', text: '[Rolle=Driftslederen] spørger [hvem=de to skift] til råds inden [dato=den 1. maj], beslutter og forklarer sit valg.', cell: '[Rolle=Driftslederen] beslutter efter råd fra [hvem=de to skift]' },
  ],
};
