import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '003'],
  messages: ['found'],
  despite: {
    limit: 'A stated frequency is the flaw here, not its cure.',
    presenceIsJob: 'Who has to be on the spot need not write down each hour of it.',
  },
};
