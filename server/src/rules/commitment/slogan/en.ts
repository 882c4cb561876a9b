import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A value without behaviour',
  summary: 'Trust, openness or respect is declared, with no behaviour to show it',
  why: 'It is not enough to say that we trust people; it has to show in what we do. A value without behaviour gives nobody anything to act on or to refer to. One concrete promise says more than five nouns.',
  messages: {
    found: '“{found}” names a value but no behaviour. Add what people will see leaders and colleagues do.',
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
