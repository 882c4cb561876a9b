import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'How do we know it works?',
  summary: 'The document has no success criteria or measures',
  why: 'When success is written down, people can judge their own work and need nobody to check it. Where it is missing, the leader’s mood becomes the measure. Three observable results beat ten figures that nobody looks at.',
  messages: {
    missing: 'The document does not say how success is measured. Add one to three results that everybody concerned can see for themselves.',
  },
  questions: [
    'What will people see when it works?',
    'Which number or date would show it, and who looks at it when?',
    'What would tell you early that it does not work?',
  ],
  fixes: [
    {
      title: 'Add a section on success',
      kind: 'guided',
      replaces: 'after',
      text: '## How we know that we succeed\n\n- [First result=Nine out of ten callers get their answer in the first call] by [date=31 December].\n- [Second result=No colleague works more than two late shifts in a row].\n- [Role=The team lead] shows the figures to the team [rhythm=on the first Monday of each month], and we talk about what they teach us.',
    },
  ],
};
