// One linear model a rule, one against the rest: what counts for a rule, what against it, and how much.
import { familyOf } from '../src/language/scorer';
import { rules } from '../src/rules/index';
import { smallModels, type Example, type Rounded, type Rows, type Start } from './svm';
import { PAGE_WEIGHT, type Sample } from './training-data';

/** Rules that a sentence shows. */
export const trainable = Object.entries(rules)
  .filter(([, rule]) => rule.looksAt === 'sentence')
  .map(([id]) => id);

/**
 * How much a sentence counts. Annotated documents are settled by several readers. Public documents are long and mostly fine: all
 * that is fine in them would outweigh the flaws of all others.
 */
const WEIGHT: Readonly<Record<Sample['from'], number>> = { page: PAGE_WEIGHT, training: 1, sentence: 1, gold: 5, public: 0.5 };
const PUBLIC_FLAWED_WEIGHT = 2;

export const weightIn = ({ from, labels, text }: Sample): number =>
  from === 'public' && labels.length > 0
    ? PUBLIC_FLAWED_WEIGHT
    : from === 'training' && INDIRECT.test(text)
      ? INDIRECT_WEIGHT
      : WEIGHT[from];

/** Training texts in which no flaw is worded as a textbook would. */
const INDIRECT = /^training:[pq]\d/;
const INDIRECT_WEIGHT = 2;

/** How much an example of another rule of the family counts for a rule: what is common to a family is learned from all. */
const FAMILY_SHARE = 0.2;

/**
 * Models as small as they are shipped, for every rule that is marked often enough in the rows that are used.
 *
 * @param starts by rule: what its model begins with
 * @param kept how many weights all rules have together, at most: a few are nothing once they are rounded
 */
export function modelsOf(
  rows: Rows<Sample>,
  isUsed: (sample: Sample, row: number) => boolean,
  kept: number,
  starts: ReadonlyMap<string, Start> = new Map(),
): Map<string, Rounded> {
  const used = [...rows.samples.entries()].filter(([row, sample]) => isUsed(sample, row));
  const examplesOf = new Map<string, readonly Example[]>();
  for (const rule of trainable) {
    const examples = used.flatMap(([row, sample]): Example[] => {
      const { labels } = sample;
      const weight = weightIn(sample);
      if (labels.includes(rule)) return [{ row, sign: 1, weight }];
      const near = labels.filter((label) => familyOf(label.replace('?', '')) === familyOf(rule));
      // What experts would argue about is neither for nor against.
      return near.length === 0
        ? [{ row, sign: -1, weight }]
        : near.every((label) => label.startsWith('?'))
          ? []
          : [{ row, sign: 1, weight: weight * FAMILY_SHARE }];
    });
    if (examples.filter(({ sign, weight }) => sign > 0 && weight >= 1).length >= 8) examplesOf.set(rule, examples);
  }
  const models = smallModels(
    rows,
    [...examplesOf.values()],
    kept,
    [...examplesOf.keys()].map((rule) => starts.get(rule)),
  );
  return new Map([...examplesOf.keys()].map((rule, i) => [rule, models[i]!]));
}
