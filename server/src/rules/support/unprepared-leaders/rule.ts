import type { DocumentRule } from '../../rule';

export type Message = 'missing';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  severity: 'hint',
  trustLevel: 'individual',
  sources: ['002', '003'],
  messages: ['missing'],
  *check({ signs }) {
    const first = signs.newLeaderDuty[0];
    if (first && signs.leaderTraining.length === 0) yield { at: first };
  },
};
