import type { Words } from '../../words';
import type { Message } from './rule';

export const da: Words<Message> = {
  title: 'Ansvarstabellen går ikke op',
  summary: 'En række uden ansvarlig, med flere ansvarlige eller med ukendte bogstaver',
  why: 'En ansvarstabel skal svare på ét spørgsmål: Hvem har det sidste ord om det her? To ansvarlige er lige så uklart som ingen, og et bogstav uden forklaring kan læses på to måder. Præcis én ansvarlig pr. række gør det muligt at slippe resten.',
  messages: {
    noAccountable: 'Rækken »{row}« har ingen ansvarlig. Sæt ét A ud for den rolle, der har det sidste ord.',
    unnamed: 'Rækken »{row}« nævner ingen ansvarlig. Udfyld den med én rolle.',
    manyAccountable: 'Rækken »{row}« har flere ansvarlige: {who}. Behold A ud for én, og lad de andre blive spurgt til råds.',
    nobodyDoing: 'I rækken »{row}« er der ingen, der udfører arbejdet. Sæt bogstavet for den udførende ud for én rolle.',
    unknownLetter: '»{found}« står ikke i forklaringen til tabellen. Brug et af {known}, eller forklar bogstavet.',
    emptyRow: 'Rækken »{row}« er tom. Udfyld den, eller tag den ud af tabellen.',
  },
  fixes: [
    { title: 'Sæt et bogstav fra forklaringen', message: 'unknownLetter', kind: 'guided', replaces: 'span', text: '[bogstav=I]', cell: '[bogstav=I]' },
    { title: 'Lad kun {keeps} være ansvarlig', message: 'manyAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Lad også {doer} være ansvarlig', message: 'noAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Udfyld den ansvarlige rolle', message: 'unnamed', kind: 'guided', replaces: 'part', text: '[rolle=kvalitetslederen]', cell: '[rolle=kvalitetslederen]' },
    { title: 'Nævn den ansvarlige rolle i rækken', message: ['noAccountable', 'nobodyDoing', 'emptyRow'], kind: 'guided', replaces: 'span', text: '{found} (ansvarlig: [rolle=kvalitetslederen])', cell: '{found} (ansvarlig: [rolle=kvalitetslederen])' },
  ],
};
