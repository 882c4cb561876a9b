import { because, type SentenceRule } from '../../rule';

export type Message = 'found' | 'process';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '002'],
  messages: ['found', 'process'],
  standsAlone: true,
  hintMessage: 'process',
  // What a policy names once and calmly lacks a process; it is not meant to frighten.
  consider: ({ reading }) => (reading.hits.has('relation:consequence') ? { message: 'process' } : true),
  despite: {
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    ...because('A threat beside it is not excused (section 3.15).', 'sickness', 'employment'),
    ...because('A threat is no smaller for a date or a number.', 'limit', 'amount'),
  },
};
