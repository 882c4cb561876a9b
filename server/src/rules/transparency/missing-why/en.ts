import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No reason given',
  summary: 'The rules never say why',
  why: 'People follow a rule they understand and find better ways to reach its purpose; a rule without a why is followed to the letter or not at all. Leaders share the why and leave the how to others. One purpose sentence at the top is enough.',
  messages: {
    missing: 'The document sets out rules but does not say why. Add a sentence on what they make possible, and for whom.',
  },
  questions: [
    'Which problem or wish is behind it?',
    'What would happen without it?',
    'Whom does it help, and how would they notice?',
  ],
  fixes: [
    {
      title: 'Add a section that says why',
      kind: 'guided',
      replaces: 'after',
      place: 'first',
      text: '## Why\n\nWe [what=agree on fixed days in the office], because [reason=new colleagues learn fastest beside others]. It helps [whom=the teams] to [benefit=solve problems together]. If it stops helping, tell [contact=the HR partner], and we change it.',
    },
  ],
};
