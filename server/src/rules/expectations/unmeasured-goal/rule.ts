import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '003'],
  messages: ['found'],
  despite: {
    ...because('A reason does not make a goal measurable.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because('The matter does not make a goal measurable.', 'employment', 'safety', 'money', 'graduated', 'presenceIsJob', 'health', 'sickness', 'ownLearning', 'leaderServes', 'statutory', 'misconduct', 'confidential', 'negotiated', 'governing', 'outsider'),
  },
};
