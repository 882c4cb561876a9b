import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002', '003'],
  messages: ['found'],
  despite: {
    limit: 'Checking all work is no smaller for a number beside it.',
  },
};
