import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'hint',
  trustLevel: 'individual',
  sources: ['001', '002'],
  messages: ['missing'],
  *check({ signs, kind, title }) {
    if ((kind.type === 'charter' || kind.type === 'principles') && signs.recognition.length === 0) yield { at: title };
  },
};
