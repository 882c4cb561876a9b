import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Trust by order',
  summary: 'Trust, loyalty or enthusiasm is ordered',
  why: 'Trust cannot be decreed; it grows from what people see each other do. A duty to trust turns an honest doubt into a breach of the rules. Leaders can promise to act so that trust becomes possible, and can ask how well they do.',
  messages: {
    found: '“{found}” orders what can only grow. Say what leaders will do to earn it.',
  },
  fixes: [
    {
      title: 'Say what leaders do to earn it',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The management team] [behaviour=publishes its decisions and reasons each week], so that [whom=the staff] can see what it stands for.',
      cell: '[Role=The management team] [behaviour=publishes its decisions and reasons each week]',
    },
    {
      title: 'Ask how it is going',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Twice a year [role=the director] asks [whom=the teams] what helps them and what stands in their way, and tells them what will change.',
      cell: '[Role=The director] asks [whom=the teams] twice a year',
    },
  ],
};
