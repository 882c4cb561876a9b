import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002', '003'],
  messages: ['found'],
  despite: {
    ...because('That people own their learning does not excuse their leaders.', 'ownLearning'),
    ...because('Closer support for those who are new is no excuse for this.', 'graduated'),
    ...because('A date (“once a year”) is part of the flaw.', 'limit', 'amount', 'reason'),
  },
};
