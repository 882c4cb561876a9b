import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['found'],
  despite: {
    ...because('Closer support for those who are new is no excuse for this.', 'graduated'),
    limit: 'A date does not make the rule common.',
  },
};
