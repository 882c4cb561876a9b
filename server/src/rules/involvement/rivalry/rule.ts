import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['000', '001'],
  messages: ['found'],
  despite: {
    ...because('Closer support for those who are new is no excuse for this.', 'graduated'),
    ...because('A number is part of a ranking.', 'limit', 'amount'),
    ...because('What people are set against each other for is no excuse.', 'money', 'employment', 'reason'),
  },
};
