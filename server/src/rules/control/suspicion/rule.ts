import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '002'],
  messages: ['found'],
  despite: {
    ...because('Suspicion is what stands where the reason should.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because('Suspicion beside it is not excused (section 3.15).', 'sickness', 'statutory', 'employment', 'limit', 'money'),
  },
};
