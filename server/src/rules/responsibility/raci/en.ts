import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Gaps in the responsibility table',
  summary: 'A row of the responsibility table without exactly one accountable role',
  why: 'A responsibility table earns its place when each row answers two questions: who answers for it, and who does it. With no A, nobody decides; with two, they wait for each other. One A per row is enough, and the same role may also do the work.',
  messages: {
    noAccountable: '“{row}” has no accountable role. Give exactly one role an A.',
    unnamed: '“{row}” names no accountable role. Fill in one.',
    manyAccountable: '“{row}” has more than one accountable role: {who}. Keep one A and turn the others into C or R.',
    nobodyDoing: '“{row}” has nobody who does the work. Give at least one role an R, or write A/R.',
    unknownLetter: '“{found}” is not among the letters of this table ({known}). Use one of them, or explain the letter in the legend.',
    emptyRow: '“{row}” is empty. Say who answers for it and who does it, or take the row out.',
  },
  fixes: [
    { title: 'Use a letter from the legend', message: 'unknownLetter', kind: 'guided', replaces: 'span', text: '[letter=I]', cell: '[letter=I]' },
    { title: 'Let only {keeps} be accountable', message: 'manyAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Let {doer} be accountable, too', message: 'noAccountable', kind: 'suggestion', replaces: 'part', text: '{letter}', cell: '{letter}' },
    { title: 'Fill in the accountable role', message: 'unnamed', kind: 'guided', replaces: 'part', text: '[role=head of unit]', cell: '[role=head of unit]' },
    {
      title: 'Name the accountable role',
      message: ['noAccountable', 'nobodyDoing', 'emptyRow'],
      kind: 'guided',
      replaces: 'span',
      text: '{found} (accountable: [role=head of unit])',
      cell: '{found} (accountable: [role=head of unit])',
    },
  ],
};
