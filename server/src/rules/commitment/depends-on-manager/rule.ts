import type { SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['001'],
  messages: ['found'],
  telling: ['sv'],
};
