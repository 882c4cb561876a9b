// Linear support vector machines (squared hinge, dual coordinate descent; Hsieh et al. 2008, “A dual coordinate descent method
// for large-scale linear SVM”), as small as they are shipped. Deterministic.
import { FEATURES, type Feature } from '../src/language/features';
import { encode, levelOf, shareOf, type Models } from '../src/language/weights';

const COST = 1.0, EPOCHS = 25;

interface Model { readonly weights: Float64Array; readonly bias: number }
/** A model in the steps that are shipped. */
export interface Rounded extends Model { readonly scale: number }

/** A generator of numbers below 1 that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
}

/** The features of all sentences, one row each. */
export class Rows<Sample extends { readonly features: readonly Feature[] }> {
  private readonly starts: Int32Array;
  private readonly ids: Int32Array;

  constructor(readonly samples: readonly Sample[]) {
    this.starts = new Int32Array(samples.length + 1);
    for (const [i, { features }] of samples.entries()) this.starts[i + 1] = this.starts[i]! + features.length;
    this.ids = new Int32Array(this.starts.at(-1)!);
    for (const [i, { features }] of samples.entries()) for (const [k, { id }] of features.entries()) this.ids[this.starts[i]! + k] = id;
  }

  of(row: number): Int32Array { return this.ids.subarray(this.starts[row], this.starts[row + 1]); }
}

export interface Example { readonly row: number; readonly sign: 1 | -1; readonly weight: number }

/** A model that tells examples of one sign from those of the other. @param kept the features that may have a weight; all, when it is absent */
function fit(rows: Rows<{ readonly features: readonly Feature[] }>, examples: readonly Example[], kept?: Uint8Array): Model {
  const weights = new Float64Array(FEATURES);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  // As it is scored: the share counts all of a sentence's features, those without a weight too.
  const ids = examples.map(({ row }) => rows.of(row)), shares = Float64Array.from(ids, ({ length }) => 1 / Math.sqrt(Math.max(1, length)));
  const lengths = Float64Array.from(ids, (of, i) => (kept ? of.reduce((sum, id) => sum + kept[id]!, 0) : of.length) * shares[i]! ** 2);
  const signs = Int8Array.from(examples, ({ sign }) => sign), diagonals = Float64Array.from(examples, ({ weight }) => 1 / (2 * COST * weight));
  const order = Int32Array.from(examples.keys());
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); const swap = order[i]!; order[i] = order[j]!; order[j] = swap; }
    let moved = 0;
    for (let n = 0; n < order.length; n++) {
      const i = order[n]!;
      // After the first rounds only those near the border move; the rest is looked at now and then.
      if (epoch > 2 && alpha[i] === 0 && (i + epoch) % 6 !== 0) continue;
      const of = ids[i]!, share = shares[i]!, sign = signs[i]!;
      let dot = 0;
      for (let k = 0; k < of.length; k++) dot += weights[of[k]!]!;
      const gradient = sign * (dot * share + bias) - 1 + diagonals[i]! * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const next = Math.max(0, alpha[i]! - gradient / (lengths[i]! + 1 + diagonals[i]!));
      const change = (next - alpha[i]!) * sign;
      if (change === 0) continue;
      alpha[i] = next;
      moved += Math.abs(change);
      const step = change * share;
      if (kept) for (let k = 0; k < of.length; k++) { const id = of[k]!; weights[id]! += step * kept[id]!; } else for (let k = 0; k < of.length; k++) weights[of[k]!]! += step;
      bias += change;
    }
    if (moved < 3e-3 * examples.length ** 0.5) break;
  }
  return { weights, bias };
}

/** The features that weigh most in all models together, so many. */
function heaviest(models: readonly Model[], count: number): Uint8Array {
  const weight = new Float64Array(FEATURES);
  for (const { weights } of models) {
    const length = weights.reduce((sum, one) => sum + one * one, 0) || 1;
    for (let id = 0; id < FEATURES; id++) weight[id]! += weights[id]! ** 2 / length;
  }
  const kept = new Uint8Array(FEATURES);
  for (const id of [...weight.keys()].filter((one) => weight[one]! > 0).sort((a, b) => weight[b]! - weight[a]!).slice(0, count)) kept[id] = 1;
  return kept;
}

/**
 * Models as small as they are shipped, one for each set of examples.
 *
 * @param count how many features have weights, the same for all of them
 */
export function smallModels(rows: Rows<{ readonly features: readonly Feature[] }>, examples: readonly (readonly Example[])[], count: number): Rounded[] {
  // Fitted again to the features that weigh most, so that what is left makes up for what is gone.
  const kept = heaviest(examples.map((of) => fit(rows, of)), count);
  return examples.map((of) => rounded(fit(rows, of, kept)));
}

/** A model as it is shipped: its weights in steps of the largest one. */
function rounded({ weights, bias }: Model): Rounded {
  const scale = scaleOf(weights);
  return { weights: weights.map((weight) => shareOf(levelOf(weight / scale)) * scale), bias, scale };
}

/** The largest weight that is told apart from larger ones: a few outliers would make all steps coarse. */
function scaleOf(weights: Float64Array): number {
  const sizes = weights.map(Math.abs).filter((size) => size > 0).sort();
  return sizes[Math.floor(sizes.length * 0.999)] ?? 1;
}

export const scoreOf = ({ weights, bias }: Model, ids: Int32Array): number => {
  let dot = 0;
  for (const id of ids) dot += weights[id]!;
  return dot / Math.sqrt(Math.max(1, ids.length)) + bias;
};

/** Models as they stand in the repository. */
export function packedModels(models: readonly Rounded[]): Models {
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const ids = Array.from({ length: FEATURES }, (_, id) => id).filter((id) => models.some(({ weights }) => weights[id] !== 0));
  const levels = Int8Array.from(models.flatMap(({ weights, scale }) => ids.map((id) => levelOf(weights[id]! / scale))));
  return { bias: models.map(({ bias }) => round(bias)), scale: models.map(({ scale }) => round(scale)), ...encode(ids, levels) };
}
