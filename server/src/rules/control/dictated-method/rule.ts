import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['000', '002', '003'],
  messages: ['found'],
  despite: {
    limit: 'A date does not open the way.',
    presenceIsJob: 'That somebody has to be there does not say how the work is done.',
  },
};
