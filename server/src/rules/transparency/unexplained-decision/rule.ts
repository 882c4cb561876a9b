import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '003'],
  messages: ['found'],
  despite: {
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    ...because('A date does not say why.', 'limit', 'amount'),
  },
};
