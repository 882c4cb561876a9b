import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'No reason given',
  summary: 'The rules never say why',
  why: 'People follow a rule they understand and find better ways to reach its purpose; a rule without a why is followed to the letter or not at all. Leaders share the why and leave the how to others. One purpose sentence at the top is enough.',
  messages: {
    missing: 'The document says what applies but not why. Add a sentence on the reason, and whom it helps.',
    policy: 'The document sets out rules but does not say why. Add a sentence on what they make possible, and for whom.',
    role: 'The description does not say why the role exists. Add a sentence on the need behind it, and whom it helps.',
    principles: 'The document says how leaders lead but not why. Add a sentence on the reason, and whom it helps.',
  },
  questions: [
    'Which problem or wish is behind it?',
    'What would happen without it?',
    'Whom does it help, and how would they notice?',
  ],
  fixes: [
    {
      title: 'Add a section that says why', message: 'missing', kind: 'guided', replaces: 'after', place: 'first', asks: 'Why do we work like this?',
      text: '## Why\n\nWe [what=keep fixed days together], because [reason=new colleagues learn fastest beside others]. It helps [whom=the teams] to [benefit=solve problems together].',
    },
    {
      title: 'Add a section that says why', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Why does this policy exist?',
      text: '## Why\n\nThis policy exists because [reason=new colleagues learn fastest beside others]. It helps [whom=the teams] to [benefit=solve problems together]. If it stops helping, tell [contact=the HR partner], who takes it up with [others=the works council].',
    },
    {
      title: 'Add a section that says why', message: 'role', kind: 'guided', replaces: 'after', place: 'first', asks: 'Why does the role exist?',
      text: '## Why the role exists\n\nThe role exists because [reason=three wards share one rota]. It helps [whom=the night staff] to [benefit=know six weeks ahead when they work].',
    },
    {
      title: 'Add a section that says why', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Why do we lead like this?',
      text: '## Why we lead like this\n\nWe lead like this because [reason=those who do the work know most about it]. It helps [whom=the teams] to [benefit=decide without waiting].',
    },
  ],
};
