// Linear models as they stand in the repository: for each feature the few models that it weighs in, and the weight as a step
// to either side of zero.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Sureness } from './sureness';

/** Bytes, or base64 of them deflated, as they stand in the repository. */
export type Stream = string | Uint8Array;

/** Models over the same features. */
export interface Models {
  /** By model: what a sentence without features scores. */
  readonly bias: readonly number[];
  /** By model: what the outermost level stands for; the few weights beyond it are cut. */
  readonly scale: readonly number[];
  /** The ids of all features that have weights, ascending, as varints of their differences. */
  readonly features: Stream;
  /** By feature: each model that it weighs in, as the number of models skipped since the last; then `END`. */
  readonly models: Stream;
  /** The levels of all these weights (`LEVELS`), in the same order. */
  readonly levels: Stream;
}

/** A model for each element: how much a sentence speaks like those that do its job. */
export interface ElementWeights extends Models {
  readonly elements: readonly string[];
  /** From this score on, a sentence does the job. */
  readonly from: number;
}

/** A matrix of a network. */
export interface NetMatrix {
  /** What a level stands for. */
  readonly scale: number;
  /** Levels, `NET_LEVELS` more than they are, two in a byte: the first in its lower half. */
  readonly levels: Stream;
}

/** Levels to either side of zero. */
export const NET_LEVELS = 7;

/** The levels of a matrix, one by one; of an odd number of them one more. */
export function levelsOf(stream: Stream): Uint8Array {
  const bytes = bytesOf(stream);
  const levels = new Uint8Array(2 * bytes.length);
  for (let i = 0; i < bytes.length; i++) {
    levels[2 * i] = bytes[i]! & 15;
    levels[2 * i + 1] = bytes[i]! >> 4;
  }
  return levels;
}

/** A network (`net.ts`), as `server/tools/train_net.py` learned it. */
export interface NetWeights {
  readonly rules: readonly string[];
  /** How many numbers a word is. */
  readonly size: number;
  /** How many filters there are of each width, in words. */
  readonly filters: number;
  readonly widths: readonly number[];
  readonly cues: readonly string[];
  /** By bucket of letters, and by bucket of classes: so many numbers as a word is. */
  readonly letters: NetMatrix;
  readonly classes: NetMatrix;
  /** By width: by place under the filter, filter, and number of the word. */
  readonly taps: readonly NetMatrix[];
  readonly tapBias: readonly (readonly number[])[];
  /** By width and filter: what it says for each rule. */
  readonly out: NetMatrix;
  readonly bias: readonly number[];
  /** By cue, and by number of what stands around: the same. */
  readonly cueWeights: NetMatrix;
  readonly around: NetMatrix;
}

/** A model for each rule: how much a sentence speaks like those that it flags. */
export interface Weights extends Models {
  readonly rules: readonly string[];
  /** By family: how sure one may be of it. */
  readonly sureness: Readonly<Record<string, Sureness>>;
  readonly net?: NetWeights;
}

/** What of the models is bytes. */
export const streams = ['features', 'models', 'levels'] as const;
export type Streams = Pick<Models, (typeof streams)[number]>;

/** The bytes of a text in base64, which is how JSON and scripts hold them. */
export const fromBase64 = (text: string): Uint8Array => strToU8(atob(text), true);

/** The bytes of a stream. */
export const bytesOf = (stream: Stream): Uint8Array => (typeof stream === 'string' ? inflateSync(fromBase64(stream)) : stream);

/** A weight is one of so many steps to either side of zero, closer together near it. */
export const LEVELS = 5;
const CURVE = 1.3;
/** Behind the last model of a feature. */
const END = 255;
/** How many features may have weights: their rows are numbered in 16 bits. */
const MOST_ROWS = 65_535;

/** A level as a share of the model's scale. */
export const shareOf = (level: number): number => Math.sign(level) * (Math.abs(level) / LEVELS) ** CURVE;
/** The level that is nearest to a share, −1 to 1. */
export const levelOf = (share: number): number => Math.sign(share) * Math.round(Math.min(1, Math.abs(share)) ** (1 / CURVE) * LEVELS);

/** A feature and what it weighs: levels by model, by ascending model, none of them 0. */
export interface Row {
  readonly id: number;
  readonly weights: readonly (readonly [model: number, level: number])[];
}

/**
 * Packs weights.
 *
 * @param rows by ascending id
 * @throws RangeError when there are more features or models than can be told apart
 */
export function encode(rows: readonly Row[]): Streams {
  if (rows.length > MOST_ROWS || rows.some(({ weights }) => weights.some(([model]) => model >= END))) {
    throw new RangeError('Too many features or models.');
  }
  const features: number[] = [];
  const models: number[] = [];
  const levels: number[] = [];
  let last = 0;
  for (const { id, weights } of rows) {
    let delta = id - last;
    last = id;
    while (delta > 127) {
      features.push((delta & 127) | 128);
      delta >>>= 7;
    }
    features.push(delta);
    let next = 0;
    for (const [model, level] of weights) {
      models.push(model - next);
      levels.push(level + LEVELS);
      next = model + 1;
    }
    models.push(END);
  }
  const base64 = (bytes: readonly number[]): string => btoa(strFromU8(deflateSync(Uint8Array.from(bytes), { level: 9 }), true));
  return { features: base64(features), models: base64(models), levels: base64(levels) };
}

/** Weights row by row: those of row `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface Unpacked {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  readonly models: Uint8Array;
  readonly levels: Int8Array;
}

/** What `encode` packed. */
export function decode(packed: Streams): Unpacked {
  const features = bytesOf(packed.features);
  const skipped = bytesOf(packed.models);
  const shifted = bytesOf(packed.levels);
  const count = skipped.length - shifted.length;
  const ids = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const models = new Uint8Array(shifted.length);
  const levels = new Int8Array(shifted.length);
  for (let row = 0, at = 0, id = 0; row < count; row++) {
    let delta = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = features[at++]!;
      delta |= (byte & 127) << shift;
      shift += 7;
    } while (byte & 128);
    ids[row] = id += delta;
  }
  for (let i = 0, row = 0, at = 0, next = 0; i < skipped.length; i++) {
    const skip = skipped[i]!;
    if (skip === END) {
      starts[++row] = at;
      next = 0;
      continue;
    }
    models[at] = next += skip;
    levels[at] = shifted[at]! - LEVELS;
    at++;
    next++;
  }
  return { ids, starts, models, levels };
}
