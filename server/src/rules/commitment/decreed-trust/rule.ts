import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['002'],
  messages: ['found'],
  despite: {
    graduated: 'Who is new owes no feeling, either.',
  },
};
