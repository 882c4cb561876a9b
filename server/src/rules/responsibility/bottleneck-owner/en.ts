import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'One owner for nearly everything',
  summary: 'One role answers for nearly every row of a table',
  why: 'When one person owns nearly everything, decisions queue at one desk, often far from the work. Responsibility belongs with whoever does the work and knows the customer. Handing over rows also gives others room to grow.',
  messages: {
    bottleneck: '{who} answers for {count} of {rows} rows. Hand some of them to the people who do the work, with the mandate that goes with them.',
  },
  fixes: [
    {
      title: 'Plan the handover below the table',
      kind: 'guided',
      replaces: 'after',
      text: '[Role=The plant manager] hands over [areas=maintenance and shift planning] to [new owner=the shift leads] by [date=1 October], with the budget that belongs to them.',
    },
  ],
};
