import type { SentenceRule } from '../../rule';

export type Message = 'found' | 'reasoned';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['000', '001', '002', '003', '004'],
  messages: ['found', 'reasoned'],
  despite: {
    limit: 'A date to apply by is no frame; an amount and a length of time are (`amount`).',
  },
  hintMessage: 'reasoned',
};
