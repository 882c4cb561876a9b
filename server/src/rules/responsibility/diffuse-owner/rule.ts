import type { Surroundings } from '../../../language/exemptions';
import { isOwnerCell } from '../../owner-cell';
import { because, type SentenceRule } from '../../rule';

/** Word classes of the languages that name one who can carry something. */
const roles: ReadonlySet<string> = new Set(['leader', 'boss', 'occupation', 'someone']);

export type Message = 'found';

/** Beside a column of those who carry it, “Who” says who takes part. */
const isWhoComes = ({ column, headers }: Surroundings): boolean =>
  column?.hits.has('column:people') === true && headers?.some(({ hits }) => hits.has('column:owner')) === true;

export const rule: SentenceRule<Message> = {
  looksAt: 'sentence',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['found'],
  marksWords: true,
  // An owner cell that names everyone: “all”, “the team”.
  inPlace: ({ reading, around, prose }) =>
    prose.cell &&
    prose.cell.column > 0 &&
    isOwnerCell(prose, around) &&
    !isWhoComes(around) &&
    reading.hits.has('column:everyone') &&
    reading.tokens.length <= 5
      ? { from: 0, to: reading.tokens.length }
      : undefined,
  consider: ({ hit, reading, prose }) =>
    // A letter alone says what somebody does, as in a RACI table: “I” is nobody.
    !(prose.cell && reading.tokens.length === 1 && reading.tokens[0]!.word.length === 1) &&
    // A sentence that a role opens says who it is; what the scorer hears in it is not that.
    !(
      hit.index < 0 &&
      hit.named.size > 0 &&
      !reading.classes[0]!.includes('responsible') &&
      reading.classes[0]!.some((name) => roles.has(name))
    ),
  // “All are responsible for following this policy”: each for themselves.
  alone: ({ reading }) => !reading.hits.has('relation:ownDuty'),
  despite: {
    ...because('A reason does not tell who carries it.', 'reason', 'law', 'amount', 'privacy', 'contract'),
    ...because('The matter does not tell who carries it.', 'sickness', 'misconduct'),
    limit: 'A date does not tell who carries it.',
  },
};
