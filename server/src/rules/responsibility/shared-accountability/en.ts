import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'Two owners of one thing',
  summary: 'Two or more people answer for the same thing',
  why: 'Two owners wait for each other or decide against each other. With one directly responsible person who gathers advice, the others keep their influence and everyone knows who decides. Shared leadership works too, when the split or the tie-break is written down.',
  messages: {
    found: '“{found}” makes more than one role answer for the same thing. Keep one owner and consult the others, or write down the split.',
  },
  fixes: [
    {
      title: 'Split the area',
      kind: 'guided',
      replaces: 'sentence',
      text: '[Role=The principal] decides on [part=teaching posts], and [other=the bursar] decides on [other part=buildings and equipment].',
      cell: '[Role=The principal]: [part=teaching posts]; [other=the bursar]: [other part=buildings]',
    },
  ],
};
