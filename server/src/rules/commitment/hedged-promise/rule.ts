import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['found'],
  despite: {
    ...because('Leaders who serve, half-heartedly, are what this rule is about.', 'leaderServes', 'outsider'),
  },
};
