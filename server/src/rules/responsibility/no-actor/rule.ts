import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '004'],
  messages: ['found'],
  despite: {
    ...because('A reason does not tell who does it.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because('The matter does not tell who does it.', 'employment', 'safety', 'money', 'confidential', 'sickness', 'graduated', 'presenceIsJob', 'emergency', 'health', 'limit', 'statutory', 'misconduct'),
  },
};
