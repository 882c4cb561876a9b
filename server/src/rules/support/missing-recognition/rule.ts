import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'relational',
  sources: ['001', '002'],
  messages: ['missing'],
  *check({ kind, signs, title, lifeCycle }) {
    // Policies regulate one matter; how people are appreciated belongs where they agree on working and leading.
    if ((kind.type !== 'charter' && kind.type !== 'principles') || lifeCycle.stage === 'withdrawn' || signs.recognition.length > 0) return;
    yield { at: title };
  },
};
