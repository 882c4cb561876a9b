import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A score nobody explains',
  summary: 'A score or an algorithm decides about people without an explanation',
  why: 'When a system decides about people, somebody has to be able to say why in human terms. A score nobody can question feels like a verdict. People trust a system whose criteria they know and whose results a person reviews.',
  messages: {
    found: '“{found}” lets a system decide about people. Say which data it uses, who reviews the result and whom to ask.',
  },
  fixes: [
    {
      title: 'Let a person decide and explain',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The planner] decides on [what=the allocation of shifts]; the system makes a proposal from [data=wishes and qualifications], and [same role=the planner] explains it to [whom=anyone who asks].',
      cell: '[Role=The planner], on a proposal from the system',
    },
    {
      title: 'Open the criteria',
      kind: 'guided',
      replaces: 'sentence',
      text: 'The score uses [data=delivery dates and customer ratings], [role=the HR partner] explains it to [whom=each colleague], and anyone can ask for [right=a review by a person] within [time=ten days].',
      cell: 'Score from [data=delivery dates]; [role=the HR partner] explains and reviews it',
    },
  ],
};
