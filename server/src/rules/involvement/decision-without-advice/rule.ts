import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'hint',
  trustLevel: 'relational',
  sources: ['004'],
  messages: ['missing'],
  *check({ signs, kind }) {
    const first = signs.decisionRight[0];
    if (first && kind.type !== 'other' && signs.advice.length === 0) yield { at: first };
  },
};
