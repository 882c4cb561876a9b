import { isOwnerCell } from '../../owner-cell';
import { because, type SentenceRule } from '../../rule';

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['found'],
  // An owner cell that names everyone: “all”, “the team”.
  inPlace: ({ reading, around, prose }) =>
    (prose.cell && prose.cell.column > 0 && isOwnerCell(prose, around) && reading.hits.has('column:everyone') && reading.tokens.length <= 5
      ? { from: 0, to: reading.tokens.length } : undefined),
  despite: {
    ...because('A reason does not tell who carries it.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    limit: 'A date does not tell who carries it.',
  },
};
