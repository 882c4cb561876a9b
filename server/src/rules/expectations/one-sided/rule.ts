import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

export type Message = 'oneSided';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'warning',
  trustLevel: 'relational',
  sources: ['002', '004'],
  messages: ['oneSided'],
  check: (agreement) => missingElement('mutual', agreement, 'oneSided'),
};
