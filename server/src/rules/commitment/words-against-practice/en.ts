import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Words against practice',
  summary: 'Trust is declared, and the rules below it control',
  why: 'When values and practice do not match, people believe the practice. A text that speaks of trust and then controls in detail does more harm than one that says nothing of trust. Change the rules, or say honestly where the journey stands.',
  messages: {
    contradiction: 'The text speaks of trust, and {count} of its rules control instead. Rewrite those rules first, or say which of them will go and when.',
  },
  fixes: [
    {
      title: 'Say where the journey stands',
      kind: 'guided',
      replaces: 'after',
      text: '## On the way\n\nWe are moving from control to trust. [Rule=The weekly report] ends on [date=1 October]. Until then, [role=the head of department] uses it for [purpose=removing obstacles] only, and tells [whom=the teams] [rhythm=each month] how far we have come.',
    },
  ],
};
