// Sentences as the linter judges them: what each shows of a family, what its document shows, and how often the linter is right.
import { familyOf } from '../src/language/scorer';
import { DOUBTED, NOTHING, SUSPECT, type DocumentSigns, type SentenceSigns } from '../src/language/sureness';
import { rules } from '../src/rules/index';
import { trainable } from './sentence-models';
import type { Sample } from './training-data';

/** Annotated documents come from many hands; training documents from one, which makes them easier than what is written elsewhere. */
const GOLD_SHARE = 3;
const LONE_SHARE = 0.3;
const FINE = 2;

export interface Judged {
  readonly sample: Sample;
  readonly scores: ReadonlyMap<string, number>;
  /** By family: how sure the linter is of it. */ readonly sure: Map<string, number>;
}

/** By what the rules are, not by how loud somebody wants them. */
export const counts = (rule: string): boolean => rules[rule]!.severity !== 'hint';

/** The highest score of those rules; without any, nothing speaks for it. */
const highest = (scores: Judged['scores'], isMeant: (rule: string) => boolean): number =>
  [...scores].reduce((most, [rule, score]) => (score > most && counts(rule) && isMeant(rule) ? score : most), NOTHING);

/** What a sentence shows of a family. */
export const signsOf = ({ sample: { spoken, features }, scores }: Judged, family: string): SentenceSigns => ({
  score: highest(scores, (rule) => familyOf(rule) === family),
  otherScore: highest(scores, (rule) => familyOf(rule) !== family),
  features: features.length,
  spoken: spoken.some((rule) => counts(rule) && familyOf(rule) === family),
  otherSpoken: spoken.some((rule) => counts(rule) && familyOf(rule) !== family),
});

export const isMarked = ({ sample: { labels } }: Judged, family: string): boolean =>
  labels.some((label) => familyOf(label) === family && trainable.includes(label));
/** Experts would argue, or the flaw is in a table: saying something is neither right nor wrong. */
export const isOpen = (one: Judged, family: string): boolean =>
  !isMarked(one, family) && one.sample.labels.some((label) => familyOf(label.replace('?', '')) === family);
/** A rule that looks at the place needs no words to confirm it. */
export const isPlaced = ({ sample: { placed } }: Judged, family: string): boolean =>
  placed.some((rule) => counts(rule) && familyOf(rule) === family);
/** Annotated documents come from many hands; a lone sentence says little of documents, and most that people write are fine. */
export const weightOf = ({ sample: { from, labels } }: Judged): number =>
  from === 'gold' || from === 'public' ? GOLD_SHARE : from === 'training' ? 1 : labels.length > 0 ? LONE_SHARE : LONE_SHARE * FINE;

/** What each sentence's document shows. */
export function documentSigns(judged: readonly Judged[]): Map<string, DocumentSigns> {
  const texts = new Map<string, { words: number; spoken: number; suspects: number }>();
  for (const { sample, scores } of judged) {
    let of = texts.get(sample.text);
    if (!of) texts.set(sample.text, (of = { words: 0, spoken: 0, suspects: 0 }));
    of.words += sample.words.split(' ').length;
    if (sample.isHeading) continue;
    if (sample.spoken.some((rule) => counts(rule) && (sample.placed.includes(rule) || (scores.get(rule) ?? Infinity) >= DOUBTED))) {
      of.spoken++;
    }
    if (highest(scores, () => true) > SUSPECT) of.suspects++;
  }
  return texts;
}

/** Right, said and marked. */
interface Tally {
  right: number;
  said: number;
  gold: number;
  found: number;
}

/** What counts of a sentence for one family. */
interface Verdict {
  readonly sure: number;
  readonly marked: boolean;
  readonly open: boolean;
}

export const verdictOf = (one: Judged, family: string): Verdict => ({
  sure: isPlaced(one, family) ? Infinity : one.sure.get(family)!,
  marked: isMarked(one, family),
  open: isOpen(one, family),
});

/** What is said from a sureness on. */
export function count(verdicts: readonly Verdict[], from: number): Tally {
  const total: Tally = { right: 0, said: 0, gold: 0, found: 0 };
  for (const { sure, marked, open } of verdicts) {
    const said = sure >= from;
    if (said && !open) total.said++;
    if (said && marked) {
      total.right++;
      total.found++;
    }
    if (marked) total.gold++;
  }
  return total;
}

/** The sureness from which on to speak is looked for between these, from quiet to loud. */
const STEPS = Array.from({ length: 61 }, (_, i) => 2 - i * 0.05);

/**
 * How good a tally is. A wrong finding costs more than a missed one: below the precision that is wanted, only precision
 * counts; from there on, what is found.
 */
function worth({ right, said, gold }: Tally, wanted: number): number {
  const precision = (right + 1) / (said + 1.25);
  const recall = right / Math.max(1, gold);
  return precision < wanted ? precision : 1 + recall;
}

/** From which sureness on to speak, for a precision: the same for all families, for each knows how sure it is. */
export const bestFrom = (verdicts: readonly Verdict[], wanted: number): number =>
  STEPS.reduce((best, from) => (worth(count(verdicts, from), wanted) > worth(count(verdicts, best), wanted) ? from : best), STEPS[0]!);
