import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'info',
  trustLevel: 'organisational',
  sources: [],
  messages: ['missing'],
  check: (agreement) => missingElement('documentOwner', agreement, ['missing']),
};
