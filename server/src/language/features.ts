// A sentence as features for the scorer: its words, how they stand to each other, and where the sentence stands. Each is
// a number below `FEATURES`, hashed from what it says, so that no dictionary has to be shipped.
import type { Surroundings } from './exemptions';
import { bySentence, type Reading } from './reading';
import { byText, byValue } from './remembered';
import { byWord, type Token } from './tokens';

/** How many different numbers there are. */
export const FEATURES = 1 << 20;

export interface FeaturePlace {
  readonly reading: Reading;
  /** What it stands in, as `placeKind` says it. */
  readonly kind: string;
  /** The nearest heading above. */
  readonly heading?: Reading;
  /** The header of the table column. */
  readonly column?: Reading;
  /** What introduces the list. */
  readonly leadIn?: Reading;
}

/** `heading`, `paragraph` or `cell`, with `:item` for a list item. */
export const placeKind = ({ kind, item }: { readonly kind: string; readonly item?: unknown }): string => `${kind}${item ? ':item' : ''}`;

/** A sentence at its place in a document. */
export const featurePlace = (
  reading: Reading,
  prose: Parameters<typeof placeKind>[0],
  { headings: [heading], column, leadIn }: Surroundings,
): FeaturePlace => ({ reading, kind: placeKind(prose), ...(heading && { heading }), ...(column && { column }), ...(leadIn && { leadIn }) });

/** Features, each with the first and the last word of the sentence that it is about; -1 when it is about none. */
export class Features {
  /** @param values id, first and last word, one feature behind the other */
  constructor(private readonly values: Int32Array) {}

  get length(): number {
    return this.values.length / 3;
  }
  id(i: number): number {
    return this.values[3 * i]!;
  }
  from(i: number): number {
    return this.values[3 * i + 1]!;
  }
  to(i: number): number {
    return this.values[3 * i + 2]!;
  }

  /** These, and others behind them. */
  and(others: Features): Features {
    const values = new Int32Array(this.values.length + others.values.length);
    values.set(this.values);
    values.set(others.values, this.values.length);
    return new Features(values);
  }
}

const LONG = 6;
/** What compounds and inflections of a word have in common, as so many letters. */
const STEM = 4;
const WORDS_IN_STEP = 5;
/** Salts of what stands around: heading, column, lead-in. */
const AROUND = 4;
/** Where the hashes of class names start, so that a class and a word of one name stay apart. */
const CLASS = 0x9e3779b9;

/** The hash of no letters, and of what was hashed with one more (FNV-1a, 32 bit). */
export const NO_LETTERS = 0x811c9dc5;
export const withLetter = (h: number, code: number): number => Math.imul(h ^ code, 0x01000193);

/** FNV-1a, 32 bit. */
export function hash(text: string, seed = NO_LETTERS): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = withLetter(h, text.charCodeAt(i));
  return h >>> 0;
}

const start = (word: string): string => (word.length < LONG ? word : word.slice(0, LONG));
/** Where a hash lands among so many places, a power of two. */
export const placeOfHash = (h: number, places: number): number => ((h >>> 12) ^ h) & (places - 1);
const idOf = (h: number): number => placeOfHash(h, FEATURES);
const join = (a: number, b: number, salt: number): number => Math.imul(Math.imul(a ^ salt, 0x9e3779b1) ^ b, 0x85ebca6b) >>> 0;

/** `start` is what a word is called beside others; it says something of its own where the word is no shorter. */
interface Hashed {
  readonly whole: number;
  readonly start: number;
  readonly isLong: boolean;
  readonly stem: number | undefined;
  readonly end: number | undefined;
}
/** How many names of cues are kept with their hashes. */
const MOST_KEPT = 1000;

const hashed = byWord(({ text: word }): Hashed => {
  const first = word.charCodeAt(0);
  const bare = first >= 48 && first <= 57 ? '#' : word;
  return {
    whole: hash(`u:${bare}`),
    start: hash(`s:${start(bare)}`),
    isLong: bare.length >= LONG,
    stem: bare.length > STEM ? hash(`p:${bare.slice(0, STEM)}`) : undefined,
    end: bare.length > LONG + 1 ? hash(`e:${bare.slice(-LONG)}`) : undefined,
  };
});
const cueName = byText((owner) => hash(owner), MOST_KEPT);

/** The features of one sentence after the other, each once. Its tables are small enough to stay near. */
class Collector {
  private values = new Int32Array(3 << 10);
  private length = 0;
  /** A hash table: ids, and the sentence that put them there. Four times as large as there is room for features. */
  private ids = new Int32Array(1 << 12);
  private rounds = new Int32Array(1 << 12);
  private round = 0;

  open(): void {
    this.round++;
    this.length = 0;
  }

  add(hash: number, from = -1, to = from): void {
    if (this.length === this.values.length) this.grow();
    const id = idOf(hash);
    const { ids, rounds, round } = this;
    const mask = ids.length - 1;
    let slot = id & mask;
    for (; rounds[slot] === round; slot = (slot + 1) & mask) if (ids[slot] === id) return;
    ids[slot] = id;
    rounds[slot] = round;
    this.values[this.length++] = id;
    this.values[this.length++] = from;
    this.values[this.length++] = to;
  }

  done(): Features {
    return new Features(this.values.slice(0, this.length));
  }

  private grow(): void {
    const values = this.values;
    const slots = this.ids.length * 2;
    this.values = new Int32Array(values.length * 2);
    this.ids = new Int32Array(slots);
    this.rounds = new Int32Array(slots);
    this.values.set(values);
    for (let i = 0; i < values.length; i += 3) {
      let slot = values[i]! & (slots - 1);
      while (this.rounds[slot] === this.round) slot = (slot + 1) & (slots - 1);
      this.ids[slot] = values[i]!;
      this.rounds[slot] = this.round;
    }
  }
}

const collector = new Collector();

/** What a class array's names are as features; a word's array is the same wherever it stands. */
const hashesOf = byValue((names: readonly string[]): Int32Array => Int32Array.from(names, (name) => hash(name, CLASS)));

/** The owners of the cues in a sentence. */
export const cueOwners = ({ hits }: Reading): string[] => [...hits.keys()].filter((owner) => owner.startsWith('cue:'));
const cuesOf = (reading: Reading): number[] => cueOwners(reading).map(cueName);

/** The words of a heading, column or lead-in that say what it is about. */
export const firstWords = ({ tokens }: Reading): readonly Token[] => tokens.slice(0, FIRST_WORDS);
const FIRST_WORDS = 12;

/** What a sentence has by itself. */
function own(reading: Reading, kind: string): Features {
  collector.open();
  const words = reading.tokens.map(({ known }) => hashed(known));
  for (const [i, { whole, start: first, isLong, stem, end }] of words.entries()) {
    collector.add(whole, i);
    if (isLong) collector.add(first, i);
    if (stem !== undefined) collector.add(stem, i);
    if (end !== undefined) collector.add(end, i);
    if (i + 1 < words.length) collector.add(join(first, words[i + 1]!.start, 1), i, i + 1);
    if (i + 2 < words.length) collector.add(join(first, words[i + 2]!.start, 2), i, i + 2);
    for (const name of hashesOf(reading.classes[i]!)) collector.add(name, i);
  }
  if (words.length > 0) collector.add(join(words[0]!.start, 0, 3), 0);
  collector.add(hash(`kind:${kind}`));
  collector.add(hash(`length:${Math.min(8, Math.floor(words.length / WORDS_IN_STEP))}`));
  for (const cue of cuesOf(reading)) collector.add(cue);
  return collector.done();
}

/** The same, kept with the sentence: two sets of models ask for it. */
const kept = bySentence((): { of?: { readonly kind: string; readonly features: Features } } => ({}));
function ownOf(reading: Reading, kind: string): Features {
  const here = kept(reading);
  if (here.of?.kind !== kind) here.of = { kind, features: own(reading, kind) };
  return here.of.features;
}

/** What a sentence lends to those that it stands above: its first words and its cues. */
const lentBy = bySentence((reading): readonly number[] => [
  ...firstWords(reading).map(({ known }) => hashed(known).start),
  ...cuesOf(reading),
]);

/** The features of a sentence: its own, each once, at its first place, then what stands around it. Linear in the words. */
export function featuresOf({ reading, kind, heading, column, leadIn }: FeaturePlace): Features {
  const features = ownOf(reading, kind);
  if (!heading && !column && !leadIn) return features;
  collector.open();
  for (const [i, other] of [heading, column, leadIn].entries()) {
    if (other) for (const one of lentBy(other)) collector.add(join(one, 0, AROUND + i));
  }
  return features.and(collector.done());
}
