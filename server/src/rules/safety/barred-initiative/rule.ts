import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'hint',
  trustLevel: 'relational',
  sources: ['000', '001', '002', '003', '004'],
  messages: ['found'],
};
