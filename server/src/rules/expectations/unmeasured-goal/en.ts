import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A goal without a finish line',
  summary: 'A goal with no measure, date or end point that people can see',
  why: 'A goal that nobody can see reached neither guides nor ends. People argue about effort instead of results, and praise depends on who is looking. One measure and one date turn it into something to be proud of.',
  messages: {
    found: '“{found}” comes without a measure, a date or an end point. Add how people will see that it has been reached, and by when.',
  },
  fixes: [
    {
      title: 'Add a measure and a date',
      kind: 'guided',
      replaces: 'end',
      text: ', which means [measure=fewer than five complaints a month] by [date=31 December]',
      cell: ', which means [measure=fewer than five complaints a month] by [date=31 December]',
    },
    {
      title: 'Write the result',
      kind: 'guided',
      replaces: 'sentence',
      text: 'By [date=31 December], [result=nine out of ten callers get their answer in the first call].',
      cell: '[Result=Nine out of ten callers get their answer in the first call] by [date=31 December]',
    },
  ],
};
