// How often a rule was right on annotated documents, and how loud that lets it be.
import type { Language } from '../language/data';
import type { Rule, Severity } from '../rules/rule';
import { quieter } from './severity';

/** Findings of a rule in a language that experts judged, and how many of them were right. */
export interface Figure {
  readonly n: number;
  readonly right: number;
  readonly gold: number;
  readonly found: number;
}
/** By rule and language; written by `npm run measure`. */
export type Figures = Readonly<Record<string, Readonly<Partial<Record<Language, Figure>>>>>;

/** What a severity rests on: the language's own findings, those of all three, or too few to say. */
export interface Basis extends Figure {
  readonly of: 'language' | 'pooled' | 'few';
  readonly severity: Severity;
  /** It only hints because it was seldom right; but where the scorer is sure of a whole sentence. */ readonly isDoubted: boolean;
}

/** Precision from which a rule may warn, and below which it only hints; findings that make a figure one. */
const WARNS = 0.9;
const HINTS = 0.75;
const ENOUGH = 20;
const LEAST = 10;

/**
 * How loud a rule is in a language, and why. Only rules that read sentences and tables are measured; a rule never gets
 * louder than it says itself.
 */
export function measured(
  rule: Pick<Rule, 'looksAt' | 'severity'>,
  figures: Figures[string] | undefined,
  language: Language,
): Basis | undefined {
  if (rule.looksAt !== 'sentence' && rule.looksAt !== 'table') return undefined;
  const own = figures?.[language] ?? { n: 0, right: 0, gold: 0, found: 0 };
  const pooled =
    own.n >= ENOUGH
      ? own
      : Object.values(figures ?? {}).reduce(
          (sum, one) => ({ n: sum.n + one.n, right: sum.right + one.right, gold: sum.gold + one.gold, found: sum.found + one.found }),
          { n: 0, right: 0, gold: 0, found: 0 },
        );
  const precision = pooled.n === 0 ? 1 : pooled.right / pooled.n;
  const allowed: Severity = precision < HINTS ? 'hint' : precision < WARNS || pooled.n < LEAST ? 'info' : 'warning';
  return {
    ...pooled,
    of: pooled.n < LEAST ? 'few' : own.n >= ENOUGH ? 'language' : 'pooled',
    severity: quieter(allowed, rule.severity),
    isDoubted: allowed === 'hint' && rule.severity !== 'hint' && rule.looksAt === 'sentence',
  };
}
