import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'All the duties on one side',
  summary: 'Employees carry nearly all the duties, leaders nearly none',
  why: 'Leading by example means that leaders commit themselves first, and visibly. A text with twenty duties for employees and one for leaders shows who may demand and who has to deliver. Balance need not mean equal numbers, but both halves should be there.',
  messages: {
    oneSided: 'The text gives employees {staff} duties and leaders {leaders}. Add what leaders commit to, as concretely as the rest.',
    duty: 'A duty for staff',
    promise: 'What a leader commits to',
  },
  fixes: [
    {
      title: 'Add what leaders commit to',
      kind: 'guided',
      replaces: 'after',
      text: '## What leaders commit to\n\n- [Leader=The centre manager] explains changes [when=two weeks before they take effect].\n- [Same leader=The centre manager] answers proposals within [time=ten days].\n- [Same leader=The centre manager] asks [whom=the team] [rhythm=twice a year] how well these promises are kept.',
    },
  ],
};
