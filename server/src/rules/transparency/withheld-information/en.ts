import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Information kept back',
  summary: 'Information is held back or rationed by those above',
  why: 'People who are to carry responsibility need the same picture as their leaders. Information on a need-to-know basis tells them that they are not part of it, and rumours fill the gap. What really cannot be shared has a reason that can be shared.',
  messages: {
    found: '“{found}” keeps information back. Say what is shared, where and when, and give the reason for what cannot be.',
  },
  fixes: [
    {
      title: 'Say what is shared, where and when',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The head of unit] shares [what=budget, plans and their reasons] with [whom=the team] on [where and when=the team page by the fifth of each month].',
      cell: 'Shared on [where and when=the team page by the fifth of each month]',
    },
    {
      title: 'Share all but the named exception',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Information is open to all of us; [exception=personnel cases] stay closed, because [reason=the data protection act protects the people concerned].',
      cell: 'Open, except [exception=personnel cases], because [reason=the data protection act protects the people concerned]',
    },
  ],
};
