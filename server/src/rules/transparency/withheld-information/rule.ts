import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['001', '002', '003'],
  messages: ['found'],
  despite: {
    limit: 'A date in the sentence does not open what is kept back.',
  },
};
