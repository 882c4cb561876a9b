import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '003'],
  messages: ['found'],
  despite: {
    limit: 'A stated number of minutes is the flaw here, not its cure.',
  },
};
