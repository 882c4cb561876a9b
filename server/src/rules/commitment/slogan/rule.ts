import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['found'],
  // “That is why …”, “This means that we …”: the behaviour stands beside it.
  consider: ({ around }) => !around.next?.hits.has('relation:inPractice'),
  despite: {
    ...because('A reason for a value is no behaviour.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because(
      'The matter is no behaviour.',
      'employment',
      'safety',
      'money',
      'graduated',
      'presenceIsJob',
      'health',
      'sickness',
      'ownLearning',
      'statutory',
      'confidential',
    ),
  },
};
