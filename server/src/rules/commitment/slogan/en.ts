import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A value without behaviour',
  summary: 'Trust, openness or respect declared, with no behaviour near it',
  why: 'It is not enough to say that one trusts people; it has to be seen in what one does. A value without behaviour gives nobody anything to act on or to refer to. One concrete promise says more than five nouns.',
  messages: {
    found: '“{found}” names a value and no behaviour. Add what somebody will see leaders and colleagues do.',
  },
  fixes: [
    {
      title: 'Add what it means',
      kind: 'guided',
      replaces: 'end',
      text: ', which means that [who=leaders] [behaviour=explain each decision before it takes effect]',
      cell: ', which means that [who=leaders] [behaviour=explain each decision before it takes effect]',
    },
  ],
};
