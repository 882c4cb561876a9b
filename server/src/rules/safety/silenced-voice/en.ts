import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Speaking up is discouraged',
  summary: 'Questions, doubts or complaints are discouraged',
  why: 'Teams find out early what is going wrong only when speaking up is safe. A sentence that discourages a question also stops the warning that would have saved the week. Say whom to go to and promise an answer.',
  messages: {
    found: '“{found}” discourages people from speaking up. Name whom they can turn to, and promise an answer.',
  },
  fixes: [
    {
      title: 'Invite the question and promise an answer',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Questions and doubts about [what=the plan] are welcome; [role=the project lead] answers within [time=three working days].',
      cell: 'Questions to [role=the project lead], answer within [time=three working days]',
    },
    {
      title: 'Name two people to go to',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Whoever disagrees with [what=a decision] tells [whom=the team lead] or [other=the safety representative], and gets an answer within [time=a week].',
      cell: 'Tell [whom=the team lead] or [other=the safety representative]',
    },
  ],
};
