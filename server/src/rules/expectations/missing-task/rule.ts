import { missingElement } from '../../missing-element';
import type { DocumentRule } from '../../rule';

const messages = ['missing', 'policy', 'role'] as const;
export type Message = (typeof messages)[number];

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002'],
  messages,
  check: (agreement) => missingElement('task', agreement, messages),
};
