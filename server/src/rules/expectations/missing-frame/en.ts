import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'What is the frame?',
  summary: 'The document sets no frame: scope, limits, mandate or means',
  why: 'Freedom needs edges: what may we decide alone, with which money and time, and where does it end? Without a frame the brave overstep and the careful ask about everything. A clear frame is what makes letting go safe for both sides.',
  messages: {
    missing: 'The document does not say how far people may decide for themselves. Add a short frame: what they decide alone, with which means, and where it ends.',
  },
  questions: [
    'What may people decide without asking anybody?',
    'What money, time and tools go with it?',
    'Where does it end, who decides beyond that, and why?',
    'Whom does it cover?',
  ],
  fixes: [
    {
      title: 'Add a section on the frame',
      kind: 'guided',
      replaces: 'after',
      text: '## Frame\n\n- We decide on our own about [own decisions=the rota, purchases and the order of the work].\n- We have [means=a budget of £3,000 a quarter and one training day a month].\n- The frame ends at [limit=contracts longer than a year]; there [decider=the head of department] decides with our advice.',
    },
  ],
};
