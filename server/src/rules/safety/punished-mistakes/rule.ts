import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001', '002', '003'],
  messages: ['found'],
  despite: {
    ...because('Closer support for those who are new is no excuse for this.', 'graduated'),
    ...because('Firmness about money or safety does not need punished mistakes.', 'limit', 'money'),
    ...because('That a personnel file is confidential does not make it a place for mistakes.', 'confidential'),
  },
};
