import { gives } from '../../../language/reading';
import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002'],
  messages: ['found'],
  // “Whoever made the mistake is not the problem” looks for nobody.
  consider: ({ reading }) => !gives(reading, 'weRefuse'),
  despite: {
    ...because('A number beside it is often the flaw.', 'limit', 'amount'),
    health: 'What care asks for is learning from mistakes.',
  },
};
