import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '004'],
  messages: ['found'],
  despite: {
    limit: 'An order is no request for a date.',
  },
};
