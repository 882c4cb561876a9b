import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'It depends on your manager',
  summary: 'An employee’s right is left to each manager’s discretion',
  why: 'When a right depends on the manager one happens to have, two colleagues with the same task live in two organisations. One manager alone cannot carry a culture of trust. Set the frame for all, and let people agree on the details inside it.',
  messages: {
    found: '“{found}” leaves this to each manager’s discretion. Set a frame for everyone, and let people agree on the details inside it.',
  },
  fixes: [
    {
      title: 'Set a frame for all',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Whom=Each colleague] can [right=work from home two days a week]; colleague and manager agree on the days, and [role=the HR partner] helps when they cannot.',
      cell: '[Whom=Each colleague], on days agreed with the manager',
    },
    {
      title: 'Name the criteria',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Manager=The head of unit] agrees to [what=study leave] when [criteria=the course fits the learning plan and cover is found], and explains a no in [form=writing].',
      cell: 'Yes, when [criteria=the course fits the learning plan]',
    },
  ],
};
