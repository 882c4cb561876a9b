import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Feedback in one direction',
  summary: 'Feedback flows only downwards, or only once a year',
  why: 'Feedback is the engine of growth when it is open, comes soon and goes both ways. A yearly verdict comes too late to be of use and tells the leader nothing. Leaders who ask for feedback show how it is done.',
  messages: {
    found: '“{found}” lets feedback flow only one way, or only once a year. Say how both sides give it, and how often.',
  },
  fixes: [
    {
      title: 'Make it mutual and frequent',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The team lead] and [others=the team members] give one another feedback [rhythm=once a month]: what helped, what would help more.',
      cell: 'Mutual, [rhythm=once a month]',
    },
    {
      title: 'Let the leader ask first',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The head of department] asks [whom=the team] for feedback on [what=the way the department is led] [when=each quarter] and tells us what will change.',
      cell: '[Role=The head of department] asks [whom=the team] for feedback [when=each quarter]',
    },
  ],
};
