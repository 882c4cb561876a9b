import { because, type SentenceRule } from '../../rule';

/** In words. */
const LONGEST_LABEL = 3;

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '004'],
  messages: ['found'],
  marksWords: true,
  // “Reviewed | by 1 May”: the head of a row is a label.
  consider: ({ reading, prose, around }) =>
    !(prose.cell && (prose.cell.row === 0 || around.namesRow) && reading.tokens.length <= LONGEST_LABEL),
  // The scorer weighs words, not who does what.
  alone: ({ reading }) => !reading.hits.has('relation:byActor'),
  despite: {
    ...because('A reason does not tell who does it.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because(
      'The matter does not tell who does it.',
      'employment',
      'safety',
      'money',
      'confidential',
      'sickness',
      'graduated',
      'presenceIsJob',
      'emergency',
      'health',
      'limit',
      'statutory',
      'misconduct',
      'fairProcess',
    ),
  },
};
