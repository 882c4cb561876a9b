import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Expectations in one direction',
  summary: 'Says what is expected of employees, but not what they can expect in return',
  why: 'An agreement has two sides. Where only employees have duties, the text reads like house rules and nobody can hold a leader to anything. Trust is shown when leaders write down their own half first.',
  messages: {
    oneSided: 'The document says what is expected of employees, but not what they can expect of their leader. Add the leader’s half.',
    duty: 'A duty for staff',
  },
  questions: [
    'What can people hold their leader to?',
    'What does the leader explain, answer or clear away, and how fast?',
    'How do people tell the leader whether it worked?',
  ],
  fixes: [
    {
      title: 'Add what people can expect of their leader',
      kind: 'guided',
      replaces: 'after',
      text: '## What you can expect of your leader\n\n- [Leader=The ward manager] explains the reasons behind decisions [when=before they take effect].\n- [Same leader=The ward manager] makes time for [what=a conversation with each of us every month].\n- [Same leader=The ward manager] removes obstacles that we cannot remove ourselves, and answers within [time=five working days].',
    },
  ],
};
