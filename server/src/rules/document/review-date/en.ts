import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'When is this document looked at again?',
  summary: 'No date, or a review date that has passed',
  why: 'Rules outlive their reasons unless somebody looks again. A review date promises readers that the text can change, and invites them to say what does not work. A year is a good start.',
  messages: {
    missing: 'The document does not say when it is looked at again. Add a date or a rhythm, and who does it.',
    overdue: 'The review date {date} has passed. Look at the document again, and set the next date.',
  },
  questions: [
    'By which date is it read again?',
    'Who reads it, together with whom?',
  ],
  fixes: [
    { title: 'Set the next date', kind: 'guided', replaces: 'part', text: '[date=1 May 2035]', cell: '[date=2035-05-01]' },
    {
      title: 'Add a review date',
      kind: 'guided',
      replaces: 'after',
      text: '## Review\n\n[Role=The policy owner] goes through this document with [others=the works council] by [date=1 May 2035] and then [rhythm=every second year].',
    },
  ],
};
