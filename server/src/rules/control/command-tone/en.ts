import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'The language of orders',
  summary: 'Speaks to people in orders and absolutes where an expectation with its purpose would do',
  why: 'A coach says what is needed and why; an order asks only for obedience. People who only obey stop thinking for themselves, and they stop telling you when the order is wrong. A plain expectation with its purpose is shorter, clearer and taken more seriously.',
  messages: {
    found: '“{found}” speaks in orders. State the expectation plainly and add what it is for.',
  },
  fixes: [
    {
      title: 'State the expectation and its purpose',
      kind: 'guided',
      replaces: 'sentence',
      text: 'We ask [whom=the shift team] to [what=hand over in person], so that [purpose=the next shift knows which machine is down].',
      cell: '[What=Hand over in person], so that [purpose=the next shift knows which machine is down]',
    },
    {
      title: 'Name who does what, by when',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The shift lead] [what=hands over in person] by [when=7.00], because [reason=the next shift starts the machines].',
      cell: '[Role=The shift lead] by [when=7.00]',
    },
  ],
};
