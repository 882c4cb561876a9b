import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['001'],
  messages: ['found'],
  telling: ['sv'],
  despite: {
    ...because('“Up to a day a week, if your manager likes the idea” still hangs on the liking.', 'limit', 'amount'),
  },
};
