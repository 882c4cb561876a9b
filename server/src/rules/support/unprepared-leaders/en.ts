import type { Words } from '../../words';
import type { Message } from './rule';

export const en: Words<Message> = {
  title: 'New tasks for leaders, no preparation',
  summary: 'Leaders get new duties without training or support',
  why: 'Leaders who have learned to control cannot become coaches by decree. They unlearn old habits with training, with peers to think with and with leaders of their own who do the same. Without that, the middle of the organisation is squeezed.',
  messages: {
    missing: 'The document gives leaders new tasks and no help to learn them. Add training, peer support and time to practise.',
  },
  fixes: [
    {
      title: 'Add how leaders learn it',
      kind: 'guided',
      replaces: 'after',
      text: '## How leaders learn this\n\n- Each leader takes [training=a course in coaching conversations] before [when=1 October].\n- Leaders meet in [groups=peer coaching groups of five] [rhythm=every six weeks], with time set aside for it.\n- [Role=The HR partner] helps with [what=the first conversations] and hears what is hard.',
    },
  ],
};
