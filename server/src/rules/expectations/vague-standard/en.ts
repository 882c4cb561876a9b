import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A standard nobody can check',
  summary: 'An expectation that nobody can check or meet',
  why: '“Appropriate” and “timely” mean something different to each reader, and the difference comes up when it is too late. A date, a number or an observable result lets people judge their own work. That is what makes checking by others unnecessary.',
  messages: {
    found: '“{found}” can mean different things to different people. Write a date, a number or a result that both sides can see.',
  },
  fixes: [
    {
      title: 'Add what it means',
      kind: 'guided',
      replaces: 'end',
      text: ', which means [measure=at least nine of ten people asked are satisfied]',
      cell: ', which means [measure=at least nine of ten people asked are satisfied]',
    },
    {
      title: 'Write what can be seen',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The service desk] [what can be seen=answers tickets within two working days].',
      cell: '[What can be seen=Tickets answered within two working days]',
    },
  ],
};
