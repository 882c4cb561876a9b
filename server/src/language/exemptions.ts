// When not to speak (PRINCIPLES, section 3). Here once, for all rules; a rule names those that do not hold for it.
import type { Cue } from './data';
import type { Hit } from './phrases';
import { clauseOf, cue, gives, type Reading } from './reading';

/** What surrounds a sentence and says how it is meant. */
export interface Surroundings {
  readonly previous?: Reading;
  readonly next?: Reading;
  /** The sentence that introduces the list or table. */
  readonly leadIn?: Reading;
  /** The header of the table column. */
  readonly column?: Reading;
  /** The headers of the table's other columns. */
  readonly headers?: readonly Reading[];
  /** The cells of the same row, without this one. */
  readonly row?: readonly Reading[];
  /** The cell says what its row is about. */
  readonly namesRow?: boolean;
  /** The headings above, nearest first. */
  readonly headings: readonly Reading[];
}

/** The ways out, each a paragraph of section 3. */
export const exemptions = [
  'avoided',
  'reported',
  'quoted',
  'reason',
  'law',
  'amount',
  'privacy',
  'contract',
  'misconduct',
  'negotiated',
  'statutory',
  'employment',
  'health',
  'safety',
  'money',
  'confidential',
  'sickness',
  'graduated',
  'fairProcess',
  'presenceIsJob',
  'emergency',
  'governing',
  'ownLearning',
  'outsider',
  'leaderServes',
  'limit',
] as const;
export type Exemption = (typeof exemptions)[number];

/** Reasons that stand for themselves (3.2): they excuse from the next sentence too, where that one explains. */
const reasons: readonly Exemption[] = ['law', 'amount', 'privacy', 'contract'];
/** Circumstances: they may stand in the sentence, in its heading, in the list's lead-in, or in the row. */
const circumstances: readonly Exemption[] = [
  'misconduct',
  'negotiated',
  'statutory',
  'employment',
  'health',
  'safety',
  'money',
  'confidential',
  'sickness',
  'graduated',
  'fairProcess',
  'presenceIsJob',
  'emergency',
  'governing',
  'ownLearning',
];
/** 8 to 18 fall back to a hint where the data are also used to rate people. */
const fallsBackWhenRated = new Set<Exemption>([
  'negotiated',
  'statutory',
  'employment',
  'health',
  'safety',
  'money',
  'confidential',
  'sickness',
  'graduated',
  'presenceIsJob',
  'emergency',
]);

/** What becomes of a hit: `speak`, `hint` (say it quietly) or `silent`, and by which paragraph. */
export interface Verdict {
  readonly what: 'speak' | 'hint' | 'silent';
  readonly by?: Exemption;
}

const speak: Verdict = { what: 'speak' };

/**
 * Judges a hit by what the sentence and its surroundings say.
 *
 * @param holds which exemptions the rule knows
 */
export function judge(hit: Hit, reading: Reading, around: Surroundings, holds: (exemption: Exemption) => boolean): Verdict {
  const silent = (by: Exemption): Verdict => ({ what: 'silent', by });
  if (holds('quoted') && isQuoted(hit, reading)) return silent('quoted');
  if (holds('reported') && (gives(reading, 'reported') || gives(reading, 'example'))) return silent('reported');
  if (holds('avoided') && isAvoided(hit, reading, around)) return silent('avoided');
  for (const one of ['outsider', 'leaderServes', 'limit'] as const) if (holds(one) && gives(reading, one)) return silent(one);

  const distrust = gives(reading, 'distrust');
  const places = [reading, around.leadIn, around.column, ...around.headings.slice(0, 1), ...(around.row ?? [])];
  for (const one of circumstances) {
    // How a consequence is heard, the next sentence may say.
    if (
      !holds(one) ||
      !(
        places.some((place) => gives(place, one as Cue)) ||
        (one === 'fairProcess' && hit.owner.startsWith('safety/') && gives(around.next, one))
      )
    ) {
      continue;
    }
    if (distrust && one !== 'misconduct') continue;
    const rated = fallsBackWhenRated.has(one) && (gives(reading, 'rating') || gives(around.next, 'rating'));
    return rated ? { what: 'hint', by: one } : silent(one);
  }
  if (!distrust) {
    for (const one of reasons) {
      if (holds(one) && [...places, ...(explains(around.next) ? [around.next] : [])].some((place) => gives(place, one as Cue))) {
        return silent(one);
      }
    }
    if (holds('reason') && gives(reading, 'reason') && !isInside(hit, reading, 'reason')) return { what: 'hint', by: 'reason' };
  }
  return speak;
}

/** Words of a sentence that only says why (“That is what the contract says.”). */
const SHORT_REASON = 10;

/**
 * Whether a sentence gives the reason for the one before it: it argues, or is too short to be about anything else. What
 * merely stands beside a sentence is mostly a reason for itself: “Calls about loans are recorded, as the law demands. All
 * others are recorded too.”
 */
const explains = (next: Reading | undefined): boolean =>
  next !== undefined && (gives(next, 'reason') || next.tokens.length <= SHORT_REASON);

/** Whether a cue stands only inside the words that the pattern itself names (“so that I can see …”). */
const isInside = (hit: Hit, reading: Reading, name: Cue): boolean =>
  cue(reading, name).every((at) => at.markFrom >= hit.from && at.markTo <= hit.to);

const isQuoted = (hit: Hit, reading: Reading): boolean =>
  reading.quotes.some(({ from, to }) => hit.markFrom >= from && hit.markTo <= to && (from > 0 || to < reading.tokens.length));

/** Said to be avoided: negated, contrasted, or under a heading or column that says so. */
function isAvoided(hit: Hit, reading: Reading, around: Surroundings): boolean {
  if (
    around.headings.some((heading) => gives(heading, 'avoidHeading')) ||
    gives(around.leadIn, 'avoidHeading') ||
    gives(around.column, 'avoidHeading')
  ) {
    return true;
  }
  const clause = clauseOf(reading.tokens, hit.from, hit.to);
  for (const negation of cue(reading, 'negation')) {
    const at = negation.markFrom;
    // A negation that the pattern itself names is what is flagged, not its opposite.
    if (hit.named.has(at)) continue;
    if (at >= clause.from && at < hit.to) return true;
  }
  for (const contrast of cue(reading, 'contrast')) {
    // “instead of X”: what follows is turned down, up to the next clause.
    if (contrast.markTo <= hit.markFrom && contrast.markFrom >= clause.from - 1) return true;
  }
  return false;
}
