import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Mistakes are punished',
  summary: 'Mistakes or failure are punished or not tolerated',
  why: 'Where mistakes are punished they are hidden, and the next one is bigger. Where people can safely say “I got it wrong”, the whole team learns and dares to try something new. Intent and gross negligence are another matter and have their own fair process.',
  messages: {
    found: '“{found}” makes it risky to own up to a mistake. Say what happens so that all can learn: talk about it early, look for causes, put it right.',
  },
  fixes: [
    {
      title: 'Turn the mistake into learning',
      kind: 'guided',
      replaces: 'sentence',
      text: 'When something goes wrong in [what=an order], we talk about it [when=the same week], look for causes in [where=the way we work] and [role=the team lead] shares what we learned.',
      cell: 'We talk about it [when=the same week] and share what we learned',
    },
    {
      title: 'Make it safe to tell',
      kind: 'guided',
      replaces: 'sentence',
      text: 'Whoever makes or sees a mistake tells [whom=the shift lead] and gets help to put it right; the [meeting=Friday debrief] looks for causes and never for somebody to blame.',
      cell: 'Tell [whom=the shift lead] and get help to put it right',
    },
  ],
};
