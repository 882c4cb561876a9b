import type { DocumentRule } from '../../rule';

export type Message = 'contradiction';

/** So many sentences that control make a declaration of trust ring hollow. */
const LEAST_CONTROL = 2;

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'hint',
  trustLevel: 'individual',
  sources: ['002'],
  messages: ['contradiction'],
  *check({ signs }, { counts }) {
    const declared = signs.trustDeclared[0];
    const count = [...counts].filter(([rule]) => rule.startsWith('control/')).reduce((sum, [, n]) => sum + n, 0);
    if (declared && count >= LEAST_CONTROL) yield { at: declared, values: { count: String(count) } };
  },
};
