import type { SentenceRule } from '../../rule';

export type Message = 'found' | 'reasoned';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['000', '001', '002', '003', '004'],
  messages: ['found', 'reasoned'],
  hintMessage: 'reasoned',
};
