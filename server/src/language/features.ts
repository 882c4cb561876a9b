// A sentence as features for the scorer: its words, how they stand to each other, and where the sentence stands. Each is
// a number below `FEATURES`, hashed from what it says, so that no dictionary has to be shipped.
import type { Reading } from './reading';
import { remembered } from './remembered';

/** How many different numbers there are. */
export const FEATURES = 1 << 18;

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

export interface Feature {
  readonly id: number;
  /** Index of the first and the last word it is about; -1 when it is about no word of the sentence. */
  readonly from: number;
  readonly to: number;
}

const LONG = 6;
const WORDS_IN_STEP = 5;
/** Where the hashes of class names start, so that a class and a word of one name stay apart. */
const CLASS = 0x9e3779b9;

/** FNV-1a, 32 bit. */
function hash(text: string, seed = 0x811c9dc5): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

const start = (word: string): string => (word.length < LONG ? word : word.slice(0, LONG));
const idOf = (h: number): number => ((h >>> 14) ^ h) & (FEATURES - 1);
const join = (a: number, b: number, salt: number): number => Math.imul(Math.imul(a ^ salt, 0x9e3779b1) ^ b, 0x85ebca6b) >>> 0;

/** `start` is what a word is called beside others; it says something of its own where the word goes on behind it. */
interface Hashed { readonly whole: number; readonly start: number; readonly goesOn: boolean; readonly end: number | undefined }
/** How many words are kept with their hashes. */
const MOST_KEPT = 50_000;

const hashed = remembered((word): Hashed => {
  const first = word.charCodeAt(0), bare = first >= 48 && first <= 57 ? '#' : word;
  return { whole: hash(`u:${bare}`), start: hash(`s:${start(bare)}`), goesOn: bare.length >= LONG, end: bare.length > LONG + 1 ? hash(`e:${bare.slice(-LONG)}`) : undefined };
}, MOST_KEPT);

/** By feature: the sentence that it was last found in. */
let seen: Int32Array | undefined;
let round = 0;

/** The features of a sentence. Each id once, at its first place. Linear in the words. */
export function featuresOf({ reading, kind, heading, column, leadIn }: FeaturePlace): Feature[] {
  const found: Feature[] = [];
  seen ??= new Int32Array(FEATURES);
  const now = ++round, known = seen;
  const add = (h: number, from = -1, to = from) => {
    const id = idOf(h);
    if (known[id] === now) return;
    known[id] = now;
    found.push({ id, from, to });
  };
  const words = reading.tokens.map(({ word }) => hashed(word));
  for (const [i, { whole, start: first, goesOn, end }] of words.entries()) {
    add(whole, i);
    if (goesOn) add(first, i);
    if (end !== undefined) add(end, i);
    if (i + 1 < words.length) add(join(first, words[i + 1]!.start, 1), i, i + 1);
    if (i + 2 < words.length) add(join(first, words[i + 2]!.start, 2), i, i + 2);
    for (const name of reading.classes[i]!) add(hash(name, CLASS), i);
  }
  if (words.length > 0) add(join(words[0]!.start, 0, 3), 0);
  add(hash(`kind:${kind}`));
  add(hash(`length:${Math.min(8, Math.floor(words.length / WORDS_IN_STEP))}`));
  for (const owner of reading.hits.keys()) if (owner.startsWith('cue:')) add(hash(owner));
  around(heading, 4);
  around(column, 5);
  around(leadIn, 6);
  function around(other: Reading | undefined, salt: number): void {
    if (!other) return;
    for (const { word } of other.tokens.slice(0, 12)) add(join(hashed(word).start, 0, salt));
    for (const owner of other.hits.keys()) if (owner.startsWith('cue:')) add(join(hash(owner), 0, salt));
  }
  return found;
}
