import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Expectations in one direction',
  summary: 'Says what is expected of employees, but not what they can expect in return',
  why: 'An agreement has two sides. Where only employees have duties, the text reads like house rules and nobody can hold a leader to anything. Trust is shown when leaders write down their own half first.',
  messages: {
    oneSided: 'The document says what is expected of employees, but not what they can expect of their leader. Add the leader’s half.',
    policy: 'The document says what those it applies to must do, but not what they can count on in return. Add what managers do for their part.',
    role: 'The description says what is expected of the role, but not what it can count on. Add what its manager does for their part.',
    principles: 'The document does not say what employees can hold their leaders to. Add two or three things that every leader does.',
    duty: 'A duty for staff',
  },
  questions: [
    'What can people hold their leader to?',
    'What does the leader explain, answer or clear away, and how fast?',
    'How do people tell the leader whether it worked?',
  ],
  fixes: [
    {
      title: 'Add what people can expect of their leader', message: 'oneSided', kind: 'guided', replaces: 'after', asks: 'What can we expect of our leader?',
      text: '## What we can expect of our leader\n\n- [Leader=The ward manager] explains the reasons behind decisions [when=before they take effect].\n- [Same leader=The ward manager] makes time for [what=a conversation with each of us every month].\n- [Same leader=The ward manager] removes obstacles that we cannot remove ourselves, and answers within [time=five working days].',
    },
    {
      title: 'Add what people can count on in return', message: 'policy', kind: 'guided', replaces: 'after', asks: 'What can you expect of your manager?',
      text: '## What you can expect of your manager\n\n- [Leader=The manager] gives the reason for a no [when=in the same week].\n- [Same leader=The manager] answers questions about this policy within [time=two working days].\n- [Same leader=The manager] sees to it that there is [means=time and equipment for what is asked].',
    },
    {
      title: 'Add what the role can count on', message: 'role', kind: 'guided', replaces: 'after', asks: 'What can the role expect of its manager?',
      text: '## What the role can expect of its manager\n\n- [Manager=The head of unit] explains [what=changes of priority] [when=in the same week].\n- [Same manager=The head of unit] makes time for a conversation [rhythm=every other week].\n- [Same manager=The head of unit] removes obstacles that the role holder cannot remove, and answers within [time=two working days].',
    },
    {
      title: 'Add what people can expect of their leader', message: 'principles', kind: 'guided', replaces: 'after', asks: 'What can you expect of your leader?',
      text: '## What you can expect of your leader\n\n- Leaders explain the reasons behind decisions [when=before they take effect].\n- Leaders answer questions within [time=two working days].\n- Leaders ask for feedback on their own work [rhythm=twice a year], and say what they will change.',
    },
  ],
};
