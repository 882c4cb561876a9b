import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'How do we know it works?',
  summary: 'The document has no success criteria or measures',
  why: 'When success is written down, people can judge their own work and need nobody to check it. Where it is missing, the leader’s mood becomes the measure. Three observable results beat ten figures that nobody looks at.',
  messages: {
    missing: 'The document does not say how success is measured. Add one to three results that everybody concerned can see for themselves.',
    policy: 'The document does not say how anyone will see that it works. Add one to three signs, with a number or a date.',
    role: 'The description does not say what success looks like in the role. Add one to three results that can be seen.',
    principles: 'The document does not say how anyone will see that it is lived by. Add one to three signs that leaders and colleagues can both see.',
  },
  questions: [
    'What will people see when it works?',
    'Which number or date would show it, and who looks at it when?',
    'What would tell you early that it does not work?',
  ],
  fixes: [
    {
      title: 'Add a section on success', message: 'missing', kind: 'guided', replaces: 'after', asks: 'How do we know that we succeed?',
      text: '## How we know that we succeed\n\n- [First result=Nine out of ten callers get their answer in the first call] by [date=31 December].\n- [Second result=No colleague works more than two late shifts in a row].\n- [Role=The team lead] shows the figures to [whom=the team] [rhythm=on the first Monday of each month], and we talk about what they teach us.',
    },
    {
      title: 'Add a section on success', message: 'policy', kind: 'guided', replaces: 'after', asks: 'How do we see that it works?',
      text: '## How we see that it works\n\n- [First sign=Nine out of ten journeys are booked without a question to the finance office] by [date=31 December].\n- [Second sign=Eight out of ten employees say that they know what applies].\n- [Role=The HR partner] shows the figures to [whom=the works council] [rhythm=every March].',
    },
    {
      title: 'Add a section on success', message: 'role', kind: 'guided', replaces: 'after', asks: 'What does success look like?',
      text: '## What success looks like\n\n- [First result=The rota is ready six weeks ahead] by [date=31 December].\n- [Second result=Nine out of ten swaps are settled between colleagues].\n- [Manager=The head of unit] and the role holder look at the results together [rhythm=every quarter].',
    },
    {
      title: 'Add a section on success', message: 'principles', kind: 'guided', replaces: 'after', asks: 'How do we see that we live by this?',
      text: '## How we see that we live by this\n\n- [First sign=Eight out of ten colleagues say that they know the reasons behind decisions] by [date=31 December].\n- [Second sign=Every team has looked back on its work twice in the year].\n- [Role=The head of HR] shares the answers with [whom=all employees] [rhythm=every March], and each leader picks one thing to change.',
    },
  ],
};
