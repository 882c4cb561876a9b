// Linear models as they stand in the repository: features that all models of a language share, and for each model a step to
// either side of zero. Deflated, for most steps are small.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Sureness } from './sureness';

/** Models over the same features, as they are shipped. */
export interface Models {
  /** By model: what a sentence without features scores. */
  readonly bias: readonly number[];
  /** By model: what the outermost level stands for; the few weights beyond it are cut. */
  readonly scale: readonly number[];
  /** Base64 of the ids of all features that have weights, ascending, as varints of their differences. */
  readonly features: string;
  /** Base64 of the deflated levels (`LEVELS`), a byte each: model by model, by ascending feature. */
  readonly levels: string;
}

/** A model for each element: how much a sentence speaks like those that do its job. */
export interface ElementWeights extends Models {
  readonly elements: readonly string[];
  /** From this score on, a sentence does the job. */
  readonly from: number;
}

/** A model for each rule: how much a sentence speaks like those that it flags. */
export interface Weights extends Models {
  readonly rules: readonly string[];
  /** By family: how sure one may be of it. */
  readonly sureness: Readonly<Record<string, Sureness>>;
}

/** A weight is one of so many steps to either side of zero, closer together near it. */
export const LEVELS = 7;
const CURVE = 1.5;

/** A level as a share of the model's scale. */
export const shareOf = (level: number): number => Math.sign(level) * (Math.abs(level) / LEVELS) ** CURVE;
/** The level that is nearest to a share, −1 to 1. */
export const levelOf = (share: number): number => Math.sign(share) * Math.round(Math.min(1, Math.abs(share)) ** (1 / CURVE) * LEVELS);

/** Packs weights. @param ids of features, ascending @param levels model by model, by feature */
export function encode(ids: readonly number[], levels: Int8Array): Pick<Models, 'features' | 'levels'> {
  const bytes: number[] = [];
  let last = 0;
  for (const id of ids) {
    let delta = id - last;
    last = id;
    while (delta > 127) { bytes.push((delta & 127) | 128); delta >>>= 7; }
    bytes.push(delta);
  }
  const base64 = (data: Uint8Array): string => btoa(strFromU8(data, true));
  return { features: base64(Uint8Array.from(bytes)), levels: base64(deflateSync(new Uint8Array(levels), { level: 9 })) };
}

/** What `encode` packed. */
export function decode({ features, levels }: Pick<Models, 'features' | 'levels'>): { readonly ids: readonly number[]; readonly levels: Int8Array } {
  const bytes = strToU8(atob(features), true), ids: number[] = [];
  let last = 0;
  for (let at = 0; at < bytes.length;) {
    let delta = 0, shift = 0, byte: number;
    do { byte = bytes[at++]!; delta |= (byte & 127) << shift; shift += 7; } while (byte & 128);
    ids.push(last += delta);
  }
  return { ids, levels: new Int8Array(inflateSync(strToU8(atob(levels), true))) };
}
