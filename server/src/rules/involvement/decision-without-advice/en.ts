import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Decisions without advice',
  summary: 'Decision rights without saying whose advice is sought',
  why: 'The one directly responsible decides, and earns trust for it by asking for advice and explaining the choice. Decision rights without advice make many small kings. One line per decision is enough: whose advice, and who hears the result.',
  messages: {
    missing: 'The document gives decision rights and does not say whose advice is sought. Add who is asked before a decision, and who hears the reasons.',
  },
  fixes: [
    {
      title: 'Add a section on advice',
      kind: 'guided',
      replaces: 'after',
      text: '## Advice before decisions\n\n- Before deciding, the owner asks those affected and somebody with experience, for example [advisers=two colleagues from the shift and the safety representative].\n- The owner decides, also when the advice points in different directions, and explains the choice to [whom=the team] within [time=a week].\n- Decisions below [limit=£200] need no advice.',
    },
  ],
};
