import type { DocumentRule } from '../../rule';

export type Message = 'found';

export const rule: DocumentRule<Message> = {
  looksAt: 'document',
  // A new rule whispers until its precision is measured.
  severity: 'hint',
  trustLevel: 'individual',
  sources: ['002', '003'],
  messages: ['found'],
  *check({ signs, lifeCycle }) {
    const first = signs.newLeaderDuty[0];
    if (!first || lifeCycle.stage === 'withdrawn' || signs.leaderTraining.length > 0) return;
    yield { at: first, sentence: first, place: 'text' };
  },
};
