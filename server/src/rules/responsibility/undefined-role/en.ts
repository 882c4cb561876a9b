import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'A role nobody has introduced',
  summary: 'A role carries a duty but is never introduced, or has two names',
  why: 'A reader can turn to a role only when they know who holds it and what it is for. Two names for one role look like two people and leave gaps between them. One short list of roles settles it.',
  messages: {
    undefined: '“{role}” has duties here, but the document does not say who or what that is. Add the role to the list of roles.',
    twoNames: '“{role}” and “{other}” seem to be the same role. Keep one of the names throughout.',
  },
  fixes: [
    {
      title: 'Add a list of roles',
      kind: 'guided',
      replaces: 'after',
      text: '## Roles\n\n- **[Role=Shift lead]**: [what=leads the shift and decides on overtime up to two hours].\n- **[Second role=Rota coordinator]**: [second what=keeps the rota and answers questions about swaps].',
    },
  ],
};
