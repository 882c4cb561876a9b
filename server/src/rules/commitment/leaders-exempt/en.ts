import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A rule for others only',
  summary: 'The rule binds employees and exempts managers',
  why: 'A leader who expects something of others shows it first; trust is read from behaviour. A rule that exempts those who made it tells everyone else whom it was aimed at. If there is a real difference, its reason can be told.',
  messages: {
    found: '“{found}” exempts leaders from the rule. Let it hold for all, or give the reason for the difference.',
  },
  fixes: [
    {
      title: 'Let the rule hold for all',
      kind: 'guided',
      replaces: 'sentence',
      text: 'This holds for [whom=leaders and colleagues alike]: [rule=whoever books a room sets it free again].',
      cell: '[Whom=Leaders and colleagues alike]',
    },
    {
      title: 'Let leaders go first',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The management team] [what=follows the same travel rules] and publishes [proof=its own travel costs] each [rhythm=quarter].',
      cell: 'The same for [role=the management team]',
    },
  ],
};
