import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '002'],
  messages: ['found'],
  marksWords: true,
  onlyByWord: true,
  despite: {
    ...because('A reason for the duty is no reason for the word.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because(
      'The word ranks people whatever the matter is.',
      'statutory',
      'employment',
      'health',
      'safety',
      'money',
      'sickness',
      'graduated',
      'fairProcess',
      'presenceIsJob',
      'emergency',
      'leaderServes',
      'limit',
      'negotiated',
      'confidential',
      'misconduct',
      'ownLearning',
      'governing',
    ),
  },
};
