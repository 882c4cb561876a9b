import type { SentenceRule } from '../../rule';

export type Message = 'found' | 'process';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '002'],
  messages: ['found', 'process'],
  hintMessage: 'process',
  despite: {
    limit: 'A threat is no smaller for a date.',
  },
};
