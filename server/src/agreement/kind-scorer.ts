// How much a document as a whole speaks like those that leaders and teams write for each other: a logistic regression over how
// often its sentences show each sign. It was fitted by `server/tools/train-kind.ts` on annotated documents.
import { byChunk } from './by-chunk';
import { wordsIn, type DocumentReading } from './document-reading';
import { titleSentences } from './document-title';
import weights from './kind-weights.json';

/** Of whom and of what a word speaks that tells documents about people from others. */
const classes = ['staff', 'leader', 'must', 'occupation', 'system', 'outsiders', 'organisation', 'lower', 'above'] as const;

/** Marks signs in headings, and in the title. */
const IN_HEADING = 'heading ';
const IN_TITLE = 'title ';

/** What is counted however often a sentence shows it. */
export const SENTENCE = 'sentence';
export const WORD = 'word';
export const RULE = 'each rule';

/** All rules are one sign. */
const signOf = (owner: string): string => (owner.includes('/') ? 'rule' : owner);

/** Every sign that was met has a number, so that a long document is summed up without looking at names. */
const numbers = new Map<string, number>();
function numberOf(sign: string): number {
  let number = numbers.get(sign);
  if (number === undefined) numbers.set(sign, (number = numbers.size));
  return number;
}

/** Numbers of signs, each followed by how often it is there. */
const signsIn = byChunk(({ proses }): readonly number[] => {
  const found = new Map<number, number>();
  const add = (sign: string, times = 1): void => {
    const number = numberOf(sign);
    found.set(number, (found.get(number) ?? 0) + times);
  };
  add(WORD, wordsIn(proses));
  for (const { prose, sentences } of proses) {
    const where = prose.kind === 'heading' ? IN_HEADING : '';
    for (const { hits, classes: own } of sentences) {
      add(SENTENCE);
      const signs = [...hits.keys()].map(signOf);
      add(RULE, signs.filter((sign) => sign === 'rule').length);
      for (const sign of new Set(signs)) add(where + sign);
      for (const name of classes) if (own.some((of) => of.includes(name))) add(`${where}{${name}}`);
    }
  }
  return [...found].flat();
});

/** What a document shows: in how many of its sentences each sign is, and how many sentences, words and rules that speak it has. */
export class KindSigns {
  constructor(private readonly counts: Float64Array) {}

  /** The names of those that are there. */
  get names(): string[] {
    return [...numbers].filter(([, number]) => (this.counts[number] ?? 0) > 0).map(([sign]) => sign);
  }

  of(sign: string): number {
    return this.counts[numbers.get(sign) ?? -1] ?? 0;
  }

  inHeadings(sign: string): number {
    return this.of(IN_HEADING + sign);
  }

  /** In headings and elsewhere. */
  everywhere(sign: string): number {
    return this.of(sign) + this.inHeadings(sign);
  }
}

/** All signs of a document. Each chunk is read once. */
export function kindSigns(reading: DocumentReading): KindSigns {
  const chunks = reading.chunks.map(signsIn);
  const inTitle = titleSentences(reading).flatMap(({ hits }) =>
    [...hits.keys()].filter((owner) => owner.startsWith('kind:')).map((owner) => numberOf(IN_TITLE + owner)),
  );
  const counts = new Float64Array(numbers.size);
  for (const own of chunks) for (let i = 0; i < own.length; i += 2) counts[own[i]!]! += own[i + 1]!;
  for (const number of inTitle) counts[number] = 1;
  return new KindSigns(counts);
}

/** Signs are counted in so many sentences; a document has so many at least. */
const PER = 50;
const FEW = 5;

/** What a sign counts: in the title it is there or not, elsewhere so often in a text of fifty sentences. */
export function termOf(sign: string, signs: KindSigns): number {
  const count = signs.of(sign);
  if (sign === SENTENCE) return Math.log1p(count);
  return sign.startsWith(IN_TITLE) ? count : Math.log1p((PER * count) / Math.max(FEW, signs.of(SENTENCE)));
}

/** Where the title or the words around it speak for such a document, a small doubt does not count. */
export const DOUBT = 0.5;

/**
 * How sure one may be that a document is one of leaders and teams.
 *
 * @param byRules what its title and the words around it say
 * @returns 0 or more where it is
 */
export function speaksOfLeading(signs: KindSigns, byRules: boolean): number {
  let sure = weights.bias + (byRules ? weights.byRules + DOUBT : 0);
  for (const [sign, weight] of Object.entries<number>(weights.signs)) sure += weight * termOf(sign, signs);
  return sure;
}
