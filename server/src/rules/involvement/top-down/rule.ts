import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['000', '001', '003', '004'],
  messages: ['found'],
  despite: {
    ...because('A date does not let anybody in.', 'limit', 'amount', 'reason'),
  },
};
