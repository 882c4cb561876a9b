import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '002', '003'],
  messages: ['found'],
  despite: {
    ...because('A date does not open the mouth.', 'limit', 'amount'),
  },
};
