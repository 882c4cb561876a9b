import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Presence counts more than results',
  summary: 'Judges people by hours, desks and green lights rather than by what they achieve',
  why: 'What matters is what gets done and whether colleagues can reach each other when they have agreed to. Measuring visibility rewards the long day over the good solution and punishes part-timers, parents and quiet thinkers. Results and agreed availability are fair to both sides.',
  messages: {
    found: '“{found}” measures being seen, not what is achieved. Name the result, and agree when people can be reached.',
  },
  fixes: [
    {
      title: 'Measure the result',
      kind: 'guided',
      replaces: 'sentence',
      text: 'We judge the work by [result=cases closed within ten days], not by where or when it is done.',
      cell: '[Result=Cases closed within ten days]',
    },
    {
      title: 'Agree on availability',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team] agrees when its members can be reached, for example [hours=between 10.00 and 14.00], so that [purpose=customers get an answer the same day].',
      cell: 'Reachable [hours=between 10.00 and 14.00], agreed in the team',
    },
  ],
};
