import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'When is this document reviewed?',
  summary: 'No review date, or one that has passed',
  why: 'Rules outlive their reasons unless somebody looks again. A review date promises readers that the text can change, and invites them to say what does not work. Once a year is a good start.',
  messages: {
    missing: 'The document does not say when it will be reviewed. Add a date or a rhythm, and say who does it.',
    overdue: 'The review date {date} has passed. Look at the document again, and set the next date.',
  },
  questions: [
    'By which date will it be reviewed?',
    'Who reads it, together with whom?',
  ],
  fixes: [
    { title: 'Set the next date', kind: 'guided', replaces: 'part', text: '[date=1 May 2035]', cell: '[date=2035-05-01]' },
    {
      title: 'Add a review date', kind: 'guided', replaces: 'after', place: 'last', asks: 'When is this document reviewed?',
      text: '## Review\n\n[Role=The HR partner] goes through this document with [others=the works council] by [date=1 May 2035] and then [rhythm=every second year].',
    },
  ],
};
