import { because, type SentenceRule } from '../../rule';

export type Message = 'found' | 'split';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002'],
  messages: ['found', 'split'],
  despite: {
    ...because('A limit to what one may decide is the flaw here.', 'limit', 'amount', 'reason'),
  },
};
