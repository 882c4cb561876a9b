import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Responsibility without a mandate',
  summary: 'Somebody answers for a result without being allowed to decide on it',
  why: 'Responsibility without the means to act does the opposite of trust: it hands out the blame and keeps the power. Whoever answers for a result needs the decisions, the budget and the time that it takes. If those stay elsewhere, so does the responsibility.',
  messages: {
    found: '“{found}” gives responsibility without the right to decide. Add the decision, the budget or the means that go with it.',
    split: '{Role} answers for “{area}”, but {other} decides on it. Give the decision to {role}, or let {other} answer for the result.',
  },
  fixes: [
    {
      title: 'Add the decision right',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The project lead] is responsible for [what=the deadline] and decides on [decisions=staffing and suppliers] within [frame=the project budget].',
      cell: '[Role=The project lead], who decides within [frame=the project budget]',
    },
  ],
};
