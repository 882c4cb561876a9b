import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '003'],
  messages: ['found'],
  standsAlone: true,
  telling: ['en'],
  despite: {
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    ...because('A number beside it does not bind the discretion.', 'limit', 'amount'),
    ...because('However grave the matter, a right to do as one likes about it names no criteria.', 'misconduct', 'confidential', 'privacy'),
  },
};
