// A small network that reads a sentence's words in their order: filters slide over the words, and of each only the place where
// it finds most counts (Kim 2014, “Convolutional neural networks for sentence classification”). A word is the mean of what
// its letters say (Bojanowski et al. 2017, “Enriching word vectors with subword information”) and what its classes say, so that
// it also knows what to make of words that it has never seen. Trained by `server/tools/train_net.py`.
import { cueOwners, firstWords, hash, NO_LETTERS, placeOfHash, withLetter, type FeaturePlace } from './features';
import { byText, byValue, Recent } from './remembered';
import { levelsOf, NET_LEVELS, type NetMatrix, type NetWeights } from './weights';

/** What the network is told of a sentence. */
export interface NetInput {
  /** Each word and its classes. */
  readonly words: readonly { readonly word: string; readonly classes: readonly string[] }[];
  /** Owners of the cues in it, and what it stands in. */
  readonly cues: readonly string[];
  /** The first words of what stands around it. */
  readonly around: readonly string[];
}

/** What the network is told of a sentence at its place. Linear in its words. */
export const netInput = ({ reading, kind, heading, column, leadIn }: FeaturePlace): NetInput => ({
  words: reading.tokens.map(({ word }, i) => ({ word, classes: reading.classes[i]! })),
  cues: [...cueOwners(reading), `kind:${kind}`],
  around: [heading, column, leadIn].flatMap((other) => (other ? firstWords(other).map(({ word }) => word) : [])),
});

/** Letters in a row that say something: so many at least, and at most. */
const LEAST = 3;
const MOST = 6;

/** How many words are kept with what the filters make of them, twice. */
const MOST_KEPT = 2_500;

interface KnownWord {
  readonly classes: readonly string[];
  /** By width, place under the filter, and filter. */ readonly taps: Float32Array;
}

/** The network of one language, unpacked. It keeps what it made of the words that it read last. */
export class Net {
  private readonly letters: Float32Array;
  private readonly classes: Float32Array;
  private readonly taps: readonly Float32Array[];
  private readonly tapBias: readonly Float64Array[];
  private readonly out: Float32Array;
  private readonly cueWeights: Float32Array;
  private readonly around: Float32Array;
  private readonly cues: ReadonlyMap<string, number>;
  /** Of a word, so many numbers. */
  private readonly tapped: number;
  private readonly recent = new Recent<KnownWord>(MOST_KEPT);
  /** What a word is without its classes, as it counts around a sentence. */
  private readonly bare = byText((word) => Float32Array.from(this.vector(word, [])), MOST_KEPT);

  constructor(private readonly net: NetWeights) {
    this.letters = values(net.letters);
    this.classes = values(net.classes);
    this.taps = net.taps.map(values);
    this.tapBias = net.tapBias.map((of) => Float64Array.from(of));
    this.out = values(net.out);
    this.cueWeights = values(net.cueWeights);
    this.around = values(net.around);
    this.cues = new Map(net.cues.map((cue, i) => [cue, i]));
    this.tapped = net.widths.reduce((sum, width) => sum + width, 0) * net.filters;
  }

  get rules(): readonly string[] {
    return this.net.rules;
  }

  /** What it makes of a sentence, by rule: a logit. Linear in the words. */
  scores(input: NetInput): Float64Array {
    const scores = Float64Array.from(this.net.bias);
    const count = scores.length;
    const {
      out,
      around,
      cueWeights,
      net: { size },
    } = this;
    const { most } = this.filtered(input.words);
    for (let j = 0; j < most.length; j++) {
      const found = most[j]!;
      if (found > 0) for (let rule = 0, at = j * count; rule < count; rule++) scores[rule]! += found * out[at++]!;
    }
    for (const cue of input.cues) {
      const row = this.cues.get(cue);
      if (row !== undefined) for (let rule = 0; rule < count; rule++) scores[rule]! += cueWeights[row * count + rule]!;
    }
    if (input.around.length > 0) {
      const mean = new Float64Array(size);
      for (const word of input.around) for (const [d, value] of this.bare(word).entries()) mean[d]! += value / input.around.length;
      for (let d = 0; d < size; d++) for (let rule = 0; rule < count; rule++) scores[rule]! += mean[d]! * around[d * count + rule]!;
    }
    return scores;
  }

  /** How much each word speaks for a rule, by its number among `rules`. */
  weights(words: NetInput['words'], rule: number): Float64Array {
    const { most, where } = this.filtered(words);
    const { filters, widths } = this.net;
    const count = this.net.rules.length;
    const weights = new Float64Array(words.length);
    for (let j = 0; j < most.length; j++) {
      const speaks = most[j]! * this.out[j * count + rule]!;
      const at = where[j]!;
      const width = widths[Math.floor(j / filters)]!;
      if (speaks === 0 || at === NOWHERE) continue;
      const from = Math.max(0, at);
      const to = Math.min(words.length, at + width);
      for (let i = from; i < to; i++) weights[i]! += speaks / (to - from);
    }
    return weights;
  }

  /** By width and filter: the most that it finds, and where: at which word its first place stands. */
  private filtered(words: NetInput['words']): { readonly most: Float64Array; readonly where: Int16Array } {
    const { filters, widths } = this.net;
    const all = widths.length * filters;
    const most = new Float64Array(all);
    const where = new Int16Array(all).fill(NOWHERE);
    const sums = new Float64Array(filters);
    const taps = words.map(({ word, classes }) => this.tapsOf(word, classes));
    let first = 0;
    for (const [w, width] of widths.entries()) {
      const bias = this.tapBias[w]!;
      const base = w * filters;
      for (let f = 0; f < filters; f++) most[base + f] = Math.max(0, bias[f]!);
      // From where its last place stands on the first word.
      for (let at = words.length > 0 ? 1 - width : 0; at < words.length; at++) {
        const last = Math.min(width, words.length - at) - 1;
        let sum = bias;
        for (let place = Math.max(0, -at); place < last; place++, sum = sums) {
          const of = taps[at + place]!;
          for (let f = 0, t = (first + place) * filters; f < filters; f++) sums[f] = sum[f]! + of[t++]!;
        }
        // The last word under the filter is added where the most is looked for: one pass less over all filters.
        const of = taps[at + last]!;
        for (let f = 0, t = (first + last) * filters; f < filters; f++) {
          const found = sum[f]! + of[t++]!;
          if (found > most[base + f]!) {
            most[base + f] = found;
            where[base + f] = at;
          }
        }
      }
      first += width;
    }
    return { most, where };
  }

  private tapsOf(word: string, classes: readonly string[]): Float32Array {
    return this.recent.of(word, (known) => (known?.classes === classes ? known : { classes, taps: this.tapsNow(word, classes) })).taps;
  }

  private tapsNow(word: string, classes: readonly string[]): Float32Array {
    const { size, filters, widths } = this.net;
    const vector = this.vector(word, classes);
    const taps = new Float32Array(this.tapped);
    let t = 0;
    for (const [w, width] of widths.entries()) {
      const of = this.taps[w]!;
      for (let i = 0, at = 0; i < width * filters; i++) {
        let sum = 0;
        for (let d = 0; d < size; d++) sum += of[at++]! * vector[d]!;
        taps[t++] = sum;
      }
    }
    return taps;
  }

  /** What a word is. */
  private vector(word: string, classes: readonly string[]): Float64Array {
    const {
      letters,
      net: { size },
    } = this;
    const vector = new Float64Array(size);
    const rows = rowsOf(word, letters.length / size);
    for (const row of rows) for (let d = 0, at = row * size; d < size; d++) vector[d]! += letters[at++]!;
    for (let d = 0; d < size; d++) vector[d]! /= rows.length;
    for (const row of classRows(classes, this.classes.length / size)) {
      for (let d = 0, at = row * size; d < size; d++) vector[d]! += this.classes[at++]!;
    }
    return vector;
  }
}

/** No place in the sentence found more than none. */
const NOWHERE = -0x8000;

/** The rows of what a word's letters say: the whole word, and what stands in it of so many letters in a row. */
function rowsOf(word: string, buckets: number): number[] {
  const bounded = `<${word}>`;
  const rows = [placeOfHash(hash(bounded), buckets)];
  for (let start = 0; start < bounded.length; start++) {
    let h = NO_LETTERS;
    for (let length = 1; length <= MOST && start + length <= bounded.length && length < bounded.length; length++) {
      h = withLetter(h, bounded.charCodeAt(start + length - 1));
      if (length >= LEAST) rows.push(placeOfHash(h, buckets));
    }
  }
  return rows;
}

const classRows = (classes: readonly string[], buckets: number): readonly number[] => {
  const of = classRowsIn(classes);
  let rows = of.get(buckets);
  if (!rows) of.set(buckets, (rows = classes.map((name) => placeOfHash(hash(name), buckets))));
  return rows;
};
const classRowsIn = byValue((_: readonly string[]) => new Map<number, readonly number[]>());

const values = ({ scale, levels }: NetMatrix): Float32Array => Float32Array.from(levelsOf(levels), (level) => (level - NET_LEVELS) * scale);
