import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['000', '001'],
  messages: ['missing'],
  check: (agreement) => missingElement('input', agreement, ['missing']),
};
