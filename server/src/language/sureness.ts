// How sure one may be that a sentence shows the flaw of a family: what the scorer makes of its words, whether a pattern names
// it, what else it shows, and how rare flaws are in its document. One logistic regression a family, fitted by
// `server/tools/train.ts` on sentences that the scorer's models had not seen.

/** What a sentence itself says for a family. */
export interface SentenceSigns {
  /** The highest score of a rule of the family. */
  readonly score: number;
  /** Whether a pattern of the family speaks in it. */
  readonly spoken: boolean;
  /** The same of all other families. */
  readonly otherScore: number;
  readonly otherSpoken: boolean;
  /** How many features it has: what a long sentence scores is the mean of more, and says something else. */
  readonly features: number;
}

/** What its document says: flaws seldom come alone, and most of what looks like one where they are rare is none. */
export interface DocumentSigns {
  readonly words: number;
  /** In how many sentences patterns speak. */
  readonly spoken: number;
  /** In how many a score lies above `SUSPECT`. */
  readonly suspects: number;
}

/** The score where no rule is asked: nothing speaks for it. */
export const NOTHING = -2;
/** A sentence that scores more than this for any rule is worth a second look. */
export const SUSPECT = -0.5;
/** A pattern in a sentence that scores less than this does not count for the document. */
export const DOUBTED = -1;

/** By family: a weight for each term. What is 0 or more is sure enough to be said. */
export type Sureness = readonly number[];

/** Below this the square of a score says no more. */
const LEAST = -1;

function termsOfSentence({ score, spoken, otherScore, otherSpoken, features }: SentenceSigns): number[] {
  const size = Math.log(Math.max(1, features));
  return [1, score, Math.max(score, LEAST) ** 2, spoken ? 1 : 0, spoken ? score : 0, otherScore, otherSpoken ? 1 : 0, size, score * size];
}

/** So many words more keep a short text from saying much of how rare flaws are. */
const SHORT = 150;

/** Between these lie the terms of every document. */
const LEAST_DENSITY = -5;
const MOST_DENSITY = 4;
const LEAST_LENGTH = Math.log(SHORT);
const MOST_LENGTH = 12;

const density = (count: number, words: number): number =>
  Math.min(MOST_DENSITY, Math.max(LEAST_DENSITY, Math.log((1000 * (count + 0.5)) / (words + SHORT))));

const termsOfDocument = ({ words, spoken, suspects }: DocumentSigns): number[] => [
  density(spoken, words),
  density(suspects, words),
  Math.min(MOST_LENGTH, Math.log(words + SHORT)),
];

/** All terms that `Sureness` has weights for, in its order. */
export const terms = (sentence: SentenceSigns, document: DocumentSigns): number[] => [
  ...termsOfSentence(sentence),
  ...termsOfDocument(document),
];

const FIRST_OF_DOCUMENT = 9;

/** What of the sureness comes from the sentence. */
export const sureOfSentence = (sureness: Sureness, signs: SentenceSigns): number => sum(sureness, termsOfSentence(signs), 0);

/** What of it comes from the document. */
export const sureOfDocument = (sureness: Sureness, signs: DocumentSigns): number =>
  sum(sureness, termsOfDocument(signs), FIRST_OF_DOCUMENT);

/** The most that comes from any document. */
export const mostOfDocument = (sureness: Sureness): number => {
  const [spoken, suspects, length] = sureness.slice(FIRST_OF_DOCUMENT);
  const most = (weight: number, from: number, to: number) => Math.max(weight * from, weight * to);
  return (
    most(spoken!, LEAST_DENSITY, MOST_DENSITY) + most(suspects!, LEAST_DENSITY, MOST_DENSITY) + most(length!, LEAST_LENGTH, MOST_LENGTH)
  );
};

function sum(weights: Sureness, values: readonly number[], from: number): number {
  let total = 0;
  for (const [i, value] of values.entries()) total += weights[from + i]! * value;
  return total;
}
