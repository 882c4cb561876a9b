// Whether a document has an element, by everything that speaks for any: one logistic regression an element, fitted by
// `server/tools/train-presence.ts` on annotated documents. A sentence that seems to do one job says less where nothing else is agreed.
import type { DetectedLanguage } from '../language/data';
import { elementNames, type ElementName, type FoundElements, type Spoken } from './element-names';
import weights from './element-weights.json';

export interface Evidence {
  readonly language: DetectedLanguage;
  /** How many sentences the document has. */
  readonly sentences: number;
  readonly found: FoundElements;
  readonly spoken: ReadonlyMap<ElementName, Spoken>;
}

/** A lower score says no more. */
const LEAST = -1.5;

const one = (is: boolean): number => (is ? 1 : 0);
const scoreIn = ({ spoken }: Evidence, name: ElementName, place: 0 | 1): number =>
  Math.max(LEAST, spoken.get(name)?.scores[place] ?? LEAST);

/** Where the terms of all elements begin. None of their weights is negative: who adds what is missing never finds that something else is missing now. */
export const OF_OTHERS = 8;

/** The terms of an element: how it was found, how much sentences speak for it, and the same of all elements. */
export function presenceTerms(name: ElementName, evidence: Evidence): number[] {
  const way = evidence.found[name]?.way;
  return [
    1,
    one(way === 'sentence'),
    one(way === 'whole'),
    scoreIn(evidence, name, 0),
    scoreIn(evidence, name, 1),
    Math.log(Math.max(5, evidence.sentences)),
    one(evidence.language === 'sv'),
    one(evidence.language === 'da'),
    ...elementNames.map((other) => one(evidence.found[other] !== undefined)),
    ...elementNames.map((other) => scoreIn(evidence, other, 0)),
  ];
}

/** What is so said that nothing has to confirm it: in a field of its own, or under its name. */
export const isPlain = (name: ElementName, { found }: Evidence): boolean =>
  found[name]?.way === 'field' || found[name]?.way === 'announced';

/** In a text of fewer sentences one says little of another. */
const FEW = 20;

/** Where no sentence speaks more for an element, there is no place that could do its job, however likely it is. */
const NOWHERE = -1;

/** Whether an element is there. */
export function isThere(name: ElementName, evidence: Evidence): boolean {
  if (isPlain(name, evidence)) return true;
  if (evidence.sentences < FEW) return evidence.found[name] !== undefined || evidence.spoken.get(name)?.isEnough === true;
  if (evidence.found[name] === undefined && scoreIn(evidence, name, 0) <= NOWHERE) return false;
  const of: readonly number[] = weights[name];
  return presenceTerms(name, evidence).reduce((sum, term, i) => sum + term * of[i]!, 0) >= 0;
}
