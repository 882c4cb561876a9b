import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Responsibility without support',
  summary: 'Responsibility is handed over, but no support is named',
  why: 'Freedom without support is abandonment. Responsibility grows on time, training, means and a person to turn to, and leaders stay involved without taking over. Naming the help makes it normal to use it.',
  messages: {
    missing: 'The document hands over responsibility but names no support. Add what help there is: time, training, means and somebody to turn to.',
  },
  questions: [
    'Whom can people turn to when they are stuck?',
    'What time, training or money goes with the responsibility?',
    'What do newcomers get?',
  ],
  fixes: [
    {
      title: 'Add a section on support',
      kind: 'guided',
      replaces: 'after',
      text: '## Support\n\n- [Role=The team lead] has time for [what=questions and thinking aloud] [when=every Thursday from 14.00].\n- Each of us has [means=five training days and £600 a year].\n- Whoever is stuck asks [whom=a colleague or the mentor] and can expect help within [time=a day].',
    },
  ],
};
