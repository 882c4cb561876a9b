import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '003'],
  messages: ['found'],
  marksWords: true,
  despite: {
    ...because('A reason does not make a standard checkable.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because(
      'The matter does not make a standard checkable.',
      'employment',
      'safety',
      'money',
      'graduated',
      'presenceIsJob',
      'misconduct',
      'confidential',
      'sickness',
      'governing',
      'ownLearning',
      'leaderServes',
      'health',
      'statutory',
      'negotiated',
      'fairProcess',
    ),
  },
};
