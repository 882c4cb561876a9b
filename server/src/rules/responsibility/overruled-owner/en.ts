import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A decision that can be taken back',
  summary: 'A decision right that somebody may take back at will',
  why: 'Whoever is directly responsible decides, even when a manager would have chosen otherwise. A right that can be taken back at any time is an invitation to guess what the manager wants. Stepping in on named grounds, with reasons, keeps the trust.',
  messages: {
    found: '“{found}” lets the decision be taken back at will. Let the owner decide, or name the grounds for stepping in and who explains them.',
  },
  fixes: [
    {
      title: 'Let the owner decide',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The product lead] decides on [what=the release plan] after hearing [advisers=the director and the support team].',
      cell: '[Role=The product lead], after advice from [advisers=the director]',
    },
    {
      title: 'Name the grounds for stepping in',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The director] steps in only when [grounds=a law is at stake or the budget is exceeded] and explains it to [whom=the team] within [time=two days].',
      cell: '[Role=The director] only when [grounds=a law is at stake]',
    },
  ],
};
