// A small learned scorer: how much a sentence speaks like those that a rule flags. Half of it is linear in what stands in the
// sentence, half a network that reads its words in their order (`net.ts`); each hears what the other misses.
//
// It was trained offline by `server/tools/train.ts`; the weights stand in the repository. It does two things. It lets a
// pattern's hit pass only when the sentence as a whole does not speak against it, and it finds what no pattern says.
import type { FeaturePlace, Features } from './features';
import { Linear } from './linear';
import { Net, netInput, type NetInput } from './net';
import { mostOfDocument, sureOfDocument, sureOfSentence, type DocumentSigns, type SentenceSigns } from './sureness';
import type { Weights } from './weights';

/** `control` of `control/approval-gate`. */
export const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** How much the network counts where it knows a rule. */
const NET_SHARE = 0.4;
/** So many of its logits are as much as one of the linear score. */
const NET_UNIT = 3;

/** Where no rule scores more than this by the linear half, and no pattern speaks, the network is not asked: it takes its time, and would change little. */
export const UNLIKELY = -1;

/** What both halves make of a rule together. */
export const together = (linear: number, logit: number): number => (1 - NET_SHARE) * linear + (NET_SHARE * logit) / NET_UNIT;

export interface Score {
  readonly rule: string;
  readonly score: number;
}

/** The scorer of one language. */
export class Scorer {
  private readonly linear: Linear;
  private readonly net: Net | undefined;
  /** By rule of the network: its number here. */
  private readonly ofNet: readonly number[];
  private readonly index: ReadonlyMap<string, number>;
  /** By rule. */
  private readonly families: readonly string[];
  private readonly most: ReadonlyMap<string, number>;

  constructor(private readonly weights: Weights) {
    this.linear = new Linear(weights);
    this.index = new Map(weights.rules.map((rule, i) => [rule, i]));
    this.net = weights.net && new Net(weights.net);
    this.ofNet = (this.net?.rules ?? []).map((rule) => this.index.get(rule) ?? -1);
    this.families = weights.rules.map(familyOf);
    this.most = new Map(Object.entries(weights.sureness).map(([family, sureness]) => [family, mostOfDocument(sureness)]));
  }

  /** Whether the scorer was trained for a rule. */
  knows(rule: string): boolean {
    return this.index.has(rule) && Object.hasOwn(this.weights.sureness, familyOf(rule));
  }

  /** How sure it is of a family by the sentence alone. @see sureOfDocument for what the document adds */
  sureOf(family: string, signs: SentenceSigns): number {
    return sureOfSentence(this.weights.sureness[family]!, signs);
  }

  /** The most that any document adds. */
  mostInDocument(family: string): number {
    return this.most.get(family)!;
  }

  /** By family: what a document adds to how sure one may be. */
  inDocument(signs: DocumentSigns): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.weights.sureness).map(([family, sureness]) => [family, sureOfDocument(sureness, signs)]));
  }

  /** The linear score of every rule, by `weights.rules`. Linear in the features. */
  scores(features: Features): Float64Array {
    return this.linear.scores(features);
  }

  /** What the network is told of a sentence; nothing where no network reads along. */
  inputOf(place: FeaturePlace): NetInput | undefined {
    return this.net && netInput(place);
  }

  /** The same with what the network makes of the sentence. Linear in its words. @param input of `inputOf` */
  withNet(linear: Float64Array, input: NetInput | undefined): Float64Array {
    const logits = input && this.net?.scores(input);
    if (!logits) return linear;
    const scores = linear.slice();
    for (const [i, rule] of this.ofNet.entries()) if (rule >= 0) scores[rule] = together(linear[rule]!, logits[i]!);
    return scores;
  }

  scoreOf(rule: string, scores: Float64Array): number {
    return scores[this.index.get(rule) ?? -1] ?? -Infinity;
  }

  /** Whether one of the rules that are meant scores more. */
  anyAbove(scores: Float64Array, than: number, isMeant: (rule: string) => boolean): boolean {
    for (let i = 0; i < scores.length; i++) if (scores[i]! > than && isMeant(this.weights.rules[i]!)) return true;
    return false;
  }

  /** By family: its rule with the highest score among those allowed. */
  best(scores: Float64Array, allowed: (rule: string) => boolean): ReadonlyMap<string, Score> {
    const best = new Map<string, Score>();
    for (const [i, rule] of this.weights.rules.entries()) {
      const family = this.families[i]!;
      const score = scores[i]!;
      if (score > (best.get(family)?.score ?? -Infinity) && allowed(rule)) best.set(family, { rule, score });
    }
    return best;
  }

  /**
   * The words that speak most for a rule: the stretch with the most weight.
   *
   * @returns token indexes, `to` exclusive
   */
  tipped(rule: string, features: Features, tokens: number, input?: NetInput): { readonly from: number; readonly to: number } {
    const weight = new Float64Array(tokens);
    const index = this.index.get(rule)!;
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    for (let i = 0; i < features.length; i++) {
      const from = features.from(i);
      const to = features.to(i);
      const of = from < 0 ? 0 : this.linear.weightIn(features.id(i), index);
      if (of !== 0) for (const at of from === to ? [from] : [from, to]) weight[at]! += (of * share) / (from === to ? 1 : 2);
    }
    const inNet = this.ofNet.indexOf(index);
    if (input && this.net && inNet >= 0) {
      for (const [i, of] of this.net.weights(input.words, inNet).entries()) weight[i] = together(weight[i]!, of);
    }
    // The heaviest stretch (Kadane); each word costs a little, so that it stays short.
    const mean = weight.reduce((sum, one) => sum + Math.abs(one), 0) / Math.max(1, tokens);
    let best = { from: 0, to: tokens, sum: -Infinity };
    let from = 0;
    let sum = 0;
    for (let i = 0; i < tokens; i++) {
      if (sum <= 0) {
        sum = 0;
        from = i;
      }
      sum += weight[i]! - mean / 2;
      if (sum > best.sum) best = { from, to: i + 1, sum };
    }
    return best;
  }
}
