import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002'],
  messages: ['found'],
  despite: {
    ...because('A number beside it is often the flaw.', 'limit', 'amount'),
  },
};
