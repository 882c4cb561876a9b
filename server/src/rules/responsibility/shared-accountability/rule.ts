import { Before } from '../../../language/tokens';
import { because, type SentenceRule } from '../../rule';

/** A longer cell explains more than who it is (in words). */
const LONGEST_NAMES = 8;

export type Message = 'found';

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['found'],
  // An owner cell that names two: “Sales, Finance”, “the dean and the bursar”.
  inPlace: ({ reading, around, prose }) => {
    if (!prose.cell || prose.cell.row === 0 || !around.column?.hits.has('column:owner') || reading.tokens.length > LONGEST_NAMES) return undefined;
    const joined = reading.hits.has('column:joined') || reading.tokens.some(({ before }, i) => i > 0 && (before & (Before.comma | Before.slash)) !== 0);
    return joined && !reading.hits.has('column:split') ? { from: 0, to: reading.tokens.length } : undefined;
  },
  despite: {
    ...because('A reason does not tell who decides when two disagree.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    limit: 'A date does not tell who decides.',
  },
};
