import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Responsibility without support',
  summary: 'Responsibility is handed over, but no support is named',
  why: 'Freedom without support is abandonment. Responsibility grows on time, training, means and a person to turn to, and leaders stay involved without taking over. Naming the help makes it normal to use it.',
  messages: {
    missing: 'The document hands over responsibility but names no support. Add what help there is: time, training, means and somebody to turn to.',
    policy: 'The document says what applies, but not where to find help with it. Add whom to ask, and what time, training and means there are.',
    role: 'The description hands over responsibility but names no support. Add what the role holder has to draw on: time, training, means and somebody to turn to.',
    principles: 'The document asks something of leaders but names no support for them. Add what they have to draw on: time, training and somebody to turn to.',
  },
  questions: [
    'Whom can people turn to when they are stuck?',
    'What time, training or money goes with it?',
    'What do newcomers get?',
  ],
  fixes: [
    {
      title: 'Add a section on support', message: 'missing', kind: 'guided', replaces: 'after', asks: 'What support do we have?',
      text: '## Support\n\n- [Role=The team lead] has time for [what=questions and thinking aloud] [when=every Thursday from 14.00].\n- Each of us has [means=five training days and £600 a year].\n- Whoever is stuck asks [whom=a colleague or the mentor] and can expect help within [time=a day].',
    },
    {
      title: 'Add a section on support', message: 'policy', kind: 'guided', replaces: 'after', asks: 'Where is help to be found?',
      text: '## Support\n\n- [Role=The HR partner] helps with questions, and answers within [time=two working days].\n- New employees get [training=an hour’s introduction] [when=in their first week].\n- There is [means=a sheet with examples] at [where=the reception].',
    },
    {
      title: 'Add a section on support', message: 'role', kind: 'guided', replaces: 'after', asks: 'What support does the role have?',
      text: '## Support\n\n- [Manager=The head of unit] has time for questions and thinking aloud [when=every Thursday from 14.00].\n- The role comes with [means=five training days and £600 a year].\n- Whoever is new in the role gets [introduction=four weeks beside the one who held it before].',
    },
    {
      title: 'Add a section on support for leaders', message: 'principles', kind: 'guided', replaces: 'after', asks: 'What support do leaders have?',
      text: '## Support for leaders\n\n- Each leader has [means=a mentor and five training days a year].\n- A leader who is stuck turns to [whom=the HR partner] and gets help within [time=two working days].',
    },
  ],
};
