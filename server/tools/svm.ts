// Linear support vector machines (squared hinge, dual coordinate descent; Hsieh et al. 2008, “A dual coordinate descent method
// for large-scale linear SVM”), as small as they are shipped. Deterministic.
import type { Features } from '../src/language/features';
import { decode, encode, levelOf, shareOf, type Models, type Row } from '../src/language/weights';

const COST = 1.0;
const EPOCHS = 25;

interface Model {
  readonly weights: Float64Array;
  readonly bias: number;
}
/** A model in the steps that are shipped. */
export interface Rounded extends Model {
  readonly scale: number;
}

/** What a model begins with: nothing, or what another has learned, which it keeps where nothing speaks against it. */
export type Start = Model;

/** A generator of numbers below 1 that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** By row the numbers of its features: those of row `i` stand from `starts[i]` up to `starts[i + 1]`. */
interface Lists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
}

/** The features of all sentences, one row each. Features are numbered anew, frequent ones first, so that they lie together. */
export class Rows<Sample extends { readonly features: Features }> implements Lists {
  readonly starts: Int32Array;
  readonly numbers: Int32Array;
  /** By number: the feature's id. */
  readonly ids: readonly number[];

  /** @param more ids that have a number though no sample has them */
  constructor(
    readonly samples: readonly Sample[],
    more: Iterable<number> = [],
  ) {
    const counts = new Map<number, number>([...more].map((id) => [id, 0]));
    for (const { features } of samples) {
      for (let k = 0; k < features.length; k++) counts.set(features.id(k), (counts.get(features.id(k)) ?? 0) + 1);
    }
    this.ids = [...counts].sort(([a, x], [b, y]) => y - x || a - b).map(([id]) => id);
    const numberOf = new Map(this.ids.map((id, number) => [id, number]));
    this.starts = new Int32Array(samples.length + 1);
    for (const [i, { features }] of samples.entries()) this.starts[i + 1] = this.starts[i]! + features.length;
    this.numbers = new Int32Array(this.starts.at(-1)!);
    for (const [i, { features }] of samples.entries()) {
      for (let k = 0; k < features.length; k++) this.numbers[this.starts[i]! + k] = numberOf.get(features.id(k))!;
    }
  }

  /** The numbers of a row's features. */
  of(row: number): Int32Array {
    return this.numbers.subarray(this.starts[row], this.starts[row + 1]);
  }
}

/** What a model needs of them. */
type Table = Rows<{ readonly features: Features }>;

export interface Example {
  readonly row: number;
  readonly sign: 1 | -1;
  readonly weight: number;
}

/**
 * A model that tells examples of one sign from those of the other.
 *
 * @param lists of the features that may have weights; a row's share counts all that it has
 * @param scale by number of the feature: how large it counts while it is learned from; 0 for one that keeps its weight
 * @param given by number of the feature: its weight before anything is learned, and the bias then
 */
function fit(rows: Table, { starts, numbers }: Lists, examples: readonly Example[], scale: Float64Array, given: Model): Model {
  const weights = given.weights.slice();
  const squares = scale.map((one) => one ** 2);
  let { bias } = given;
  const alpha = new Float64Array(examples.length);
  const shares = new Float64Array(examples.length);
  const lengths = new Float64Array(examples.length);
  const signs = Int8Array.from(examples, ({ sign }) => sign);
  const diagonals = Float64Array.from(examples, ({ weight }) => 1 / (2 * COST * weight));
  const rowOf = Int32Array.from(examples, ({ row }) => row);
  const order = Int32Array.from(examples.keys());
  for (let i = 0; i < rowOf.length; i++) {
    const row = rowOf[i]!;
    shares[i] = 1 / Math.sqrt(Math.max(1, rows.starts[row + 1]! - rows.starts[row]!));
    for (let k = starts[row]!; k < starts[row + 1]!; k++) lengths[i]! += squares[numbers[k]!]!;
    lengths[i]! *= shares[i]! ** 2;
  }
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      const swap = order[i]!;
      order[i] = order[j]!;
      order[j] = swap;
    }
    let moved = 0;
    for (let n = 0; n < order.length; n++) {
      const i = order[n]!;
      // After the first rounds only those near the border move; the rest is looked at now and then.
      if (epoch > 2 && alpha[i] === 0 && (i + epoch) % 6 !== 0) continue;
      const from = starts[rowOf[i]!]!;
      const to = starts[rowOf[i]! + 1]!;
      const share = shares[i]!;
      const sign = signs[i]!;
      let dot = 0;
      for (let k = from; k < to; k++) dot += weights[numbers[k]!]!;
      const gradient = sign * (dot * share + bias) - 1 + diagonals[i]! * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const next = Math.max(0, alpha[i]! - gradient / (lengths[i]! + 1 + diagonals[i]!));
      const change = (next - alpha[i]!) * sign;
      if (change === 0) continue;
      alpha[i] = next;
      moved += Math.abs(change);
      const step = change * share;
      for (let k = from; k < to; k++) weights[numbers[k]!]! += step * squares[numbers[k]!]!;
      bias += change;
    }
    if (moved < 3e-3 * examples.length ** 0.5) break;
  }
  return { weights, bias };
}

/** Only those of the features that are kept. */
function only({ starts, numbers }: Lists, isKept: Uint8Array): Lists {
  const kept = new Int32Array(numbers.length);
  const from = new Int32Array(starts.length);
  let at = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    for (let k = starts[row]!; k < starts[row + 1]!; k++) if (isKept[numbers[k]!] === 1) kept[at++] = numbers[k]!;
    from[row + 1] = at;
  }
  return { starts: from, numbers: kept.slice(0, at) };
}

/** By number of the feature: in how many of the rows it is, each counted so many times. */
function rowsWith(rows: Table, used: ReadonlyMap<number, number>): Float64Array {
  const counts = new Float64Array(rows.ids.length);
  for (const [row, times] of used) for (const number of rows.of(row)) counts[number]! += times;
  return counts;
}

/**
 * By number of the feature: how large it counts while it is learned from. The rarer it is the more (Spärck Jones 1972, “A statistical
 * interpretation of term specificity”); a row is as long as without that, on average.
 */
function rarity(rows: Table, used: ReadonlyMap<number, number>, counts: Float64Array): Float64Array {
  const scale = counts.map((count) => (count > 0 ? Math.log(1 + used.size / count) : 1));
  let sum = 0;
  for (const row of used.keys()) {
    const of = rows.of(row);
    sum += of.reduce((all, number) => all + scale[number]! ** 2, 0) / Math.max(1, of.length);
  }
  const mean = Math.sqrt(sum / used.size);
  return scale.map((one) => one / mean);
}

/** How much it counts for a weight that its feature is frequent: a rare one decides little, however large it is. */
const FREQUENT = 0.35;

/**
 * Models as small as they are shipped, one for each set of examples.
 *
 * @param count how many weights they have together, at most: those that matter most, whichever model and feature they are of
 * @param starts what each begins with
 */
export function smallModels(
  rows: Table,
  examples: readonly (readonly Example[])[],
  count: number,
  starts?: readonly (Start | undefined)[],
): Rounded[] {
  const used = new Map<number, number>();
  const once = new Map<number, number>();
  for (const { row, weight } of examples.flat()) {
    used.set(row, Math.max(used.get(row) ?? 0, weight));
    once.set(row, 1);
  }
  // What a page promises is kept, however rare its words are; so is what a model began with.
  const scale = rarity(rows, once, rowsWith(rows, once));
  const frequency = rowsWith(rows, used).map((one) => Math.max(1, one) ** FREQUENT);
  const none: Start = { weights: new Float64Array(rows.ids.length), bias: 0 };
  const worths = examples.map((of, model) =>
    Float32Array.from(
      fit(rows, rows, of, scale, starts?.[model] ?? none).weights,
      (weight, number) => Math.abs(weight) * frequency[number]!,
    ),
  );
  const sorted = Float32Array.from(worths.flatMap((of) => [...of.filter((worth) => worth > 0)])).sort();
  const least = sorted[Math.max(0, sorted.length - count)] ?? 0;
  return examples.map((of, model) =>
    stepped(
      rows,
      of,
      scale,
      Uint8Array.from(worths[model]!, (worth) => (worth > 0 && worth >= least ? 1 : 0)),
      starts?.[model] ?? none,
    ),
  );
}

/** So many of the weights stand on their steps when the others are fitted again. */
const SETTLED = [0.5, 0.8, 1];

/**
 * A model as it is shipped, of the features that are kept and with its weights in steps. Those next to a step are put on it first,
 * and the others make up for what that changes (Zhou et al. 2017, “Incremental network quantization”).
 */
function stepped(
  rows: Table,
  examples: readonly Example[],
  scale: Float64Array,
  isKept: Uint8Array,
  { weights: before, bias }: Start,
): Rounded {
  const lists = only(rows, isKept);
  const settled = before.map((weight, number) => (isKept[number] === 1 ? weight : 0));
  const left = scale.slice();
  let model = fit(rows, lists, examples, left, { weights: settled, bias });
  const size = scaleOf(model.weights);
  const step = (weight: number): number => shareOf(levelOf(weight / size)) * size;
  let open = [...isKept.keys()].filter((number) => isKept[number] === 1);
  const all = open.length;
  for (const part of SETTLED) {
    const { weights } = model;
    const away = (number: number): number => Math.abs(step(weights[number]!) - weights[number]!);
    open.sort((a, b) => away(a) - away(b));
    const nearest = open.length - Math.round((1 - part) * all);
    for (const number of open.slice(0, nearest)) {
      settled[number] = step(weights[number]!);
      left[number] = 0;
    }
    open = open.slice(nearest);
    model = fit(rows, lists, examples, left, { weights: settled, bias });
  }
  return { ...model, scale: size };
}

/** The largest weight that is told apart from larger ones: a few outliers would make all steps coarse. */
function scaleOf(weights: Float64Array): number {
  const sizes = weights
    .map(Math.abs)
    .filter((size) => size > 0)
    .sort();
  return sizes[Math.floor(sizes.length * 0.99)] ?? 1;
}

/** What a model makes of a row. */
export const scoreOf = ({ weights, bias }: Model, numbers: Int32Array): number => {
  let dot = 0;
  for (const number of numbers) dot += weights[number]!;
  return dot / Math.sqrt(Math.max(1, numbers.length)) + bias;
};

/** The ids of the features that models have weights for. */
export const idsOf = (models: Models): Int32Array => decode(models).ids;

/** Models as they stand in the repository, for rows that have all their features. */
export function unpackedModels(models: Models, { ids }: Table): Start[] {
  const numberOf = new Map(ids.map((id, number) => [id, number]));
  const { ids: own, starts, models: modelOf, levels } = decode(models);
  const unpacked = models.bias.map((bias) => ({ weights: new Float64Array(ids.length), bias }));
  for (const [row, id] of own.entries()) {
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      unpacked[modelOf[at]!]!.weights[numberOf.get(id)!] = shareOf(levels[at]!) * models.scale[modelOf[at]!]!;
    }
  }
  return unpacked;
}

/** Models of these rows as they stand in the repository. */
export function packedModels(models: readonly Rounded[], { ids }: Table): Models {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const packed: Row[] = [];
  for (const [id, number] of [...ids.entries()].map(([number, id]) => [id, number] as const).sort(([a], [b]) => a - b)) {
    const weights = models.flatMap(({ weights, scale }, model): [number, number][] => {
      const level = levelOf(weights[number]! / scale);
      return level === 0 ? [] : [[model, level]];
    });
    if (weights.length > 0) packed.push({ id, weights });
  }
  return { bias: models.map(({ bias }) => round(bias)), scale: models.map(({ scale }) => round(scale)), ...encode(packed) };
}
