// A small learned scorer: how much a sentence speaks like those that a rule flags. Linear, so what tipped it can be said.
//
// It was trained offline by `server/tools/train.ts`; the weights stand in the repository. It does two things. It lets a
// pattern's hit pass only when the sentence as a whole does not speak against it, and it finds what no pattern says.
import { FEATURES, type Feature } from './features';

/** The weights of a language, as they are shipped. */
export interface Weights {
  readonly rules: readonly string[];
  /** By rule: what a sentence without features scores. */
  readonly bias: readonly number[];
  /** One unit of a stored weight. */
  readonly step: number;
  /** By rule: base64 of (delta of feature id as varint, weight as int8), by ascending id. */
  readonly data: readonly string[];
  /** By family: below `keep` a pattern's hit becomes a hint; from `find` on a sentence is flagged without a pattern. */
  readonly thresholds: Readonly<Record<string, Thresholds>>;
}

export interface Thresholds { readonly keep: number; readonly find: number }

/** `control` of `control/approval-gate`. */
export const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));
/** A family that was not trained: patterns decide alone. */
const UNTRAINED: Thresholds = { keep: -Infinity, find: Infinity };

export interface Score {
  readonly rule: string;
  /** How far above its threshold. */
  readonly score: number;
}

/** The scorer of one language. */
export class Scorer {
  /** Entries of feature `id` stand at `starts[id]` up to `starts[id + 1]`. */
  private readonly starts = new Int32Array(FEATURES + 1);
  private readonly ruleOf: Uint8Array;
  private readonly weightOf: Float64Array;
  private readonly index: ReadonlyMap<string, number>;
  private readonly limits: readonly Thresholds[];

  constructor(private readonly weights: Weights) {
    this.index = new Map(weights.rules.map((rule, i) => [rule, i]));
    this.limits = weights.rules.map((rule) => this.thresholds(rule));
    const { starts } = this;
    const all = weights.data.map(decode);
    for (const { ids } of all) for (const id of ids) starts[id + 1]!++;
    for (let id = 0; id < FEATURES; id++) starts[id + 1]! += starts[id]!;
    this.ruleOf = new Uint8Array(starts[FEATURES]!);
    this.weightOf = new Float64Array(starts[FEATURES]!);
    const next = starts.slice();
    for (const [rule, { ids, values }] of all.entries()) {
      for (let i = 0; i < ids.length; i++) {
        const at = next[ids[i]!]!++;
        this.ruleOf[at] = rule;
        this.weightOf[at] = values[i]! * weights.step;
      }
    }
  }

  thresholds(rule: string): Thresholds { return this.weights.thresholds[familyOf(rule)] ?? UNTRAINED; }

  /** Whether the scorer was trained for a rule. */
  knows(rule: string): boolean { return this.index.has(rule); }

  /** The score of every rule, by `weights.rules`. Linear in the features. */
  scores(features: readonly Feature[]): Float64Array {
    const scores = Float64Array.from(this.weights.bias);
    // Long sentences have more features, not more to say.
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const { starts, ruleOf, weightOf } = this;
    for (const { id } of features) for (let i = starts[id]!; i < starts[id + 1]!; i++) scores[ruleOf[i]!]! += weightOf[i]! * share;
    return scores;
  }

  scoreOf(rule: string, scores: Float64Array): number { return scores[this.index.get(rule) ?? -1] ?? -Infinity; }

  /** The rule that lies furthest above its threshold, among those allowed; nothing when none reaches it. */
  best(scores: Float64Array, allowed: (rule: string) => boolean): Score | undefined {
    let best: Score | undefined;
    for (const [i, rule] of this.weights.rules.entries()) {
      const above = scores[i]! - this.limits[i]!.find;
      if (above >= 0 && allowed(rule) && (!best || above > best.score)) best = { rule, score: above };
    }
    return best;
  }

  private weightIn(feature: number, rule: number | undefined): number | undefined {
    for (let i = this.starts[feature]!; i < this.starts[feature + 1]!; i++) if (this.ruleOf[i] === rule) return this.weightOf[i];
    return undefined;
  }

  /**
   * The words that speak most for a rule: the stretch with the most weight.
   *
   * @returns token indexes, `to` exclusive
   */
  tipped(rule: string, features: readonly Feature[], tokens: number): { readonly from: number; readonly to: number } {
    const weight = new Float64Array(tokens);
    const index = this.index.get(rule);
    for (const { id, from, to } of features) {
      if (from < 0) continue;
      const of = this.weightIn(id, index);
      if (of !== undefined) for (const at of from === to ? [from] : [from, to]) weight[at]! += of / (from === to ? 1 : 2);
    }
    // The heaviest stretch (Kadane); each word costs a little, so that it stays short.
    const mean = weight.reduce((sum, one) => sum + Math.abs(one), 0) / Math.max(1, tokens);
    let best = { from: 0, to: tokens, sum: -Infinity }, from = 0, sum = 0;
    for (let i = 0; i < tokens; i++) {
      if (sum <= 0) { sum = 0; from = i; }
      sum += weight[i]! - mean / 2;
      if (sum > best.sum) best = { from, to: i + 1, sum };
    }
    return best;
  }
}

/** Packs weights by ascending feature id. */
export function encode(weights: readonly { readonly id: number; readonly value: number }[]): string {
  const bytes: number[] = [];
  let last = 0;
  for (const { id, value } of weights) {
    let delta = id - last;
    last = id;
    while (delta > 127) { bytes.push((delta & 127) | 128); delta >>>= 7; }
    bytes.push(delta, value & 255);
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function decode(data: string): { readonly ids: readonly number[]; readonly values: readonly number[] } {
  const binary = atob(data);
  const ids: number[] = [], values: number[] = [];
  let last = 0;
  for (let at = 0; at < binary.length;) {
    let delta = 0, shift = 0, byte: number;
    do { byte = binary.charCodeAt(at++); delta |= (byte & 127) << shift; shift += 7; } while (byte & 128);
    last += delta;
    if (last >= FEATURES) break;
    const value = binary.charCodeAt(at++);
    ids.push(last);
    values.push(value > 127 ? value - 256 : value);
  }
  return { ids, values };
}
