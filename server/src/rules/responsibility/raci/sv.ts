import type { Words } from '../../words';
import type { Message } from './rule';

export const sv: Words<Message> = {
  title: 'Ansvarstabell som haltar',
  summary: 'En rad i ansvarstabellen saknar en ansvarig eller har flera',
  why: 'En ansvarstabell är till för att en blick ska räcka. När en rad saknar ansvarig eller har två går frågan runt i stället för framåt. En ansvarig per rad ger den personen både rätten att besluta och skyldigheten att lyssna.',
  messages: {
    noAccountable: 'Raden ”{row}” har ingen ansvarig. Ge en roll bokstaven för ansvarig.',
    unnamed: 'Raden ”{row}” nämner ingen ansvarig. Fyll i en roll.',
    manyAccountable: 'Raden ”{row}” har flera ansvariga: {who}. Låt en av dem vara ansvarig och de andra konsulteras.',
    nobodyDoing: 'Raden ”{row}” säger inte vem som utför arbetet. Sätt bokstaven för utförare hos en roll.',
    unknownLetter: '”{found}” finns inte bland tabellens bokstäver ({known}). Byt till en av dem, eller förklara bokstaven under tabellen.',
    emptyRow: 'Raden ”{row}” är tom. Fyll i vem som ansvarar och vem som utför, eller ta bort raden.',
  },
  fixes: [
    { title: 'Sätt en bokstav ur förklaringen', message: 'unknownLetter', kind: 'guided', replaces: 'span', text: '[bokstav=I]', cell: '[bokstav=I]' },
    { title: 'Låt bara {keeps} vara ansvarig', message: 'manyAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Låt {doer} vara ansvarig också', message: 'noAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Fyll i den ansvariga rollen', message: 'unnamed', kind: 'guided', replaces: 'part', text: '[roll=enhetschefen]', cell: '[roll=enhetschefen]' },
    { title: 'Namnge den ansvariga rollen', message: ['noAccountable', 'nobodyDoing', 'emptyRow'], kind: 'guided', replaces: 'span', text: '{found} (ansvarig: [roll=enhetschefen])', cell: '{found} (ansvarig: [roll=enhetschefen])' },
  ],
};
