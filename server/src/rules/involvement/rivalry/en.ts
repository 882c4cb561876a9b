import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Colleagues as rivals',
  summary: 'Sets colleagues against each other by ranking or by rewards for individuals only',
  why: 'Trust-based work thrives on collective effort. Ranking people makes helping a colleague a bad bargain and hides what only the group can see. Shared goals, with thanks for those who help, bring results and keep people together.',
  messages: {
    found: '“{found}” turns colleagues into rivals. Set a goal for the team, and value those who help others.',
  },
  fixes: [
    {
      title: 'Set a goal for the team',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Who=The sales team] has a shared goal of [goal=400 new subscribers by June] and looks at the result together [rhythm=every month].',
      cell: 'A shared goal: [goal=400 new subscribers by June]',
    },
    {
      title: 'Value help',
      kind: 'guided',
      replaces: 'sentence',
      text: 'We thank [whom=colleagues] at [where=the monthly meeting] for help that made somebody else’s result possible.',
      cell: 'Thanks for help at [where=the monthly meeting]',
    },
  ],
};
