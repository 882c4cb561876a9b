import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['001', '002', '003'],
  messages: ['found'],
  despite: {
    ...because('That people own their learning does not excuse their leaders.', 'ownLearning'),
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    limit: 'A date in the sentence does not open what is kept back.',
  },
};
