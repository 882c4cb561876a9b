import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['003'],
  messages: ['found'],
  despite: {
    limit: 'A number does not explain a score.',
    graduated: 'A score that ends a probation explains itself no better.',
  },
};
