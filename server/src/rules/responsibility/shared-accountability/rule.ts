import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['found'],
  despite: {
    ...because('A reason does not tell who decides when two disagree.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    limit: 'A date does not tell who decides.',
  },
};
