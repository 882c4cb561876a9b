import { gives } from '../../../language/reading';
import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '003'],
  messages: ['found'],
  // A reason, though not distrust, is what the rule asks for: in the sentence or beside it.
  consider: ({ reading, around }) =>
    ![reading, around.next, around.previous].some((one) => gives(one, 'reason') && !gives(one, 'distrust')),
  despite: {
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    ...because('A date does not say why.', 'limit', 'amount'),
  },
};
