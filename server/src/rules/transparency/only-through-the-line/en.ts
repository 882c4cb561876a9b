import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Contact only through the manager',
  summary: 'Colleagues may reach others only through their manager',
  why: 'Information flows fastest between the people who have the question and the answer. A rule that sends all contact through the manager turns managers into postboxes and colleagues into strangers. Managers stay informed without standing in between.',
  messages: {
    found: '“{found}” sends contact through the manager. Let people talk directly, and say what the manager should hear afterwards.',
  },
  fixes: [
    {
      title: 'Let people talk directly',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Who=Engineers] talk directly with [whom=the sales team] about [what=customer questions] and tell [lead=the team lead] about agreements that change [limit=the delivery date].',
      cell: '[Who=Engineers] and [whom=the sales team] talk directly',
    },
    {
      title: 'Open the door to the top',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Who=Any colleague] can write to [whom=the director] directly and gets an answer within [time=five working days].',
      cell: '[Who=Any colleague] writes directly to [whom=the director]',
    },
  ],
};
