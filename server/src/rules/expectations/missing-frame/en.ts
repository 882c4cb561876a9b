import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'What is the frame?',
  summary: 'The document sets no frame: scope, limits, mandate or means',
  why: 'Freedom needs edges: what may we decide alone, with which money and time, and where does it end? Without a frame the brave overstep and the careful ask about everything. A clear frame is what makes letting go safe for both sides.',
  messages: {
    missing: 'The document does not say how far the mandate goes. Add what the group decides for itself, with which means, and where that ends.',
    policy: 'The document does not say whom and what it covers. Add the scope, what people decide for themselves, and who decides beyond that.',
    role: 'The description does not say how far the mandate goes. Add what the role decides alone, with which means, and where that ends.',
    principles: 'The document does not say whom it applies to. Add who is covered, and what they decide for themselves.',
  },
  questions: [
    'Whom does it cover?',
    'What may people decide without asking anybody?',
    'What money, time and tools go with it?',
    'Where does it end, who decides beyond that, and why?',
  ],
  fixes: [
    {
      title: 'Add a section on the frame', message: 'missing', kind: 'guided', replaces: 'after', asks: 'What do we decide ourselves?',
      text: '## Frame\n\n- We decide on our own about [own decisions=the rota, purchases and the order of the work].\n- We have [means=a budget of £3,000 a quarter and one training day a month].\n- The frame ends at [limit=contracts longer than a year]; there [decider=the head of department] decides with our advice.',
    },
    {
      title: 'Add a section on scope', message: 'policy', kind: 'guided', replaces: 'after', place: 'first', asks: 'Whom does it cover?',
      text: '## Scope\n\nThis policy applies to [whom=all employees] and covers [what=journeys on duty]. It does not cover [exception=journeys between home and work].\n\n- [Those it applies to=Employees] decide for themselves about [own decisions=how they travel, within the budget of their unit].\n- [Role=The head of unit] decides, with the advice of [whom to ask=the travel desk], about [what else=journeys outside Europe], because [reason=they need a special insurance].',
    },
    {
      title: 'Add a section on the mandate', message: 'role', kind: 'guided', replaces: 'after', asks: 'What does the role decide?',
      text: '## Mandate\n\n- Whoever holds the role decides alone about [own decisions=the rota and swaps between shifts].\n- The role comes with [means=half a day a week and £3,000 a year].\n- [Other role=The head of unit] decides about [limit=contracts longer than a year], with the advice of the role holder.',
    },
    {
      title: 'Add whom the principles apply to', message: 'principles', kind: 'guided', replaces: 'after', place: 'first', asks: 'Whom do they apply to?',
      text: '## Whom this applies to\n\nThe principles apply to [whom=everyone here who leads others, project leads included]. How they are put into practice is decided by [decider=each leader together with the team].',
    },
  ],
};
