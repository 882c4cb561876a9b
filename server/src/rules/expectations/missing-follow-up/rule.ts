import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['001', '002'],
  messages: ['missing'],
  check: (agreement) => missingElement('followUp', agreement),
};
