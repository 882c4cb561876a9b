// The weights of the scorer as they stand in the repository: features that all rules of a language share, and for each rule
// a step to either side of zero. Deflated, for most steps are small.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import type { Sureness } from './sureness';

/** The weights of a language, as they are shipped. */
export interface Weights {
  readonly rules: readonly string[];
  /** By rule: what a sentence without features scores. */
  readonly bias: readonly number[];
  /** By rule: what the outermost level stands for; the few weights beyond it are cut. */
  readonly scale: readonly number[];
  /** Base64 of the ids of all features that have weights, ascending, as varints of their differences. */
  readonly features: string;
  /** Base64 of the deflated levels (`LEVELS`), a byte each: rule by rule, by ascending feature. */
  readonly levels: string;
  /** By family: how sure one may be of it. */
  readonly sureness: Readonly<Record<string, Sureness>>;
}

/** A weight is one of so many steps to either side of zero, closer together near it. */
export const LEVELS = 7;
const CURVE = 1.5;

/** A level as a share of the rule's scale. */
export const shareOf = (level: number): number => Math.sign(level) * (Math.abs(level) / LEVELS) ** CURVE;
/** The level that is nearest to a share, −1 to 1. */
export const levelOf = (share: number): number => Math.sign(share) * Math.round(Math.min(1, Math.abs(share)) ** (1 / CURVE) * LEVELS);

/** Packs weights. @param ids of features, ascending @param levels rule by rule, by feature */
export function encode(ids: readonly number[], levels: Int8Array): Pick<Weights, 'features' | 'levels'> {
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
export function decode({ features, levels }: Pick<Weights, 'features' | 'levels'>): { readonly ids: readonly number[]; readonly levels: Int8Array } {
  const bytes = strToU8(atob(features), true), ids: number[] = [];
  let last = 0;
  for (let at = 0; at < bytes.length;) {
    let delta = 0, shift = 0, byte: number;
    do { byte = bytes[at++]!; delta |= (byte & 127) << shift; shift += 7; } while (byte & 128);
    ids.push(last += delta);
  }
  return { ids, levels: new Int8Array(inflateSync(strToU8(atob(levels), true))) };
}
