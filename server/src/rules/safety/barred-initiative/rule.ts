import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002', '003', '004'],
  messages: ['found'],
  despite: {
    limit: 'A date does not open the way.',
    graduated: 'Who is new has ideas, too.',
  },
};
