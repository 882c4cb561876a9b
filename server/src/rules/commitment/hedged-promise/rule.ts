import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'individual',
  sources: ['002', '004'],
  messages: ['found'],
  marksWords: true,
  standsAlone: true,
  despite: {
    ...because('That people own their learning does not excuse their leaders.', 'ownLearning'),
    ...because('Who has to be on the spot, or is new, has nothing to do with it.', 'presenceIsJob', 'graduated'),
    privacy: 'Half a promise is no firmer for what it is about.',
    ...because('Leaders who serve, half-heartedly, are what this rule is about.', 'leaderServes', 'outsider'),
  },
};
