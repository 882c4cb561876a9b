// Trains the scorer of a language and says how it does on texts it has not seen.
//   npx tsx server/tools/train.ts LANG [--sentences DIR]… [--gold DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--precision P] [--figures FILE] [--write]
// `--fresh`: thresholds are chosen on the texts whose names match, for the precision P there.
//
// A linear support vector machine per rule (squared hinge, dual coordinate descent; Hsieh et al. 2008, “A dual coordinate
// descent method for large-scale linear SVM”), one against the rest. Deterministic.
import { writeFileSync } from 'node:fs';
import { evidenceWanted } from '../src/engine/evidence';
import type { Figure } from '../src/engine/measured';
import { isLanguage, type Language } from '../src/language/data';
import { FEATURES } from '../src/language/features';
import { familyOf } from '../src/language/scorer';
import { encode, levelOf, shareOf, type Thresholds, type Weights } from '../src/language/weights';
import { rules } from '../src/rules/index';
import { fromGold, fromPages, fromProduct, fromSentences, fromTraining, type Sample } from './training-data';

const COST = 1.0, EPOCHS = 25, POSITIVE_WEIGHT = 2;
/** How many features have weights, the same for all rules. */
const KEPT = 7000;

const args = process.argv.slice(2);
const all = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1]!] : []));
/** Precision that thresholds are chosen for. */
const wanted = Number(all('--precision')[0] ?? 0.85);

interface Model { readonly weights: Float64Array; readonly bias: number }
/** A model in the steps that are shipped. */
interface Rounded extends Model { readonly scale: number }

/** A generator of numbers below 1 that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
}

/** The features of all sentences, one row each. */
class Rows {
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

interface Example { readonly row: number; readonly sign: 1 | -1; readonly weight: number }

/** @param kept the features that may have a weight; all, when it is absent */
function fit(rows: Rows, examples: readonly Example[], kept?: Uint8Array): Model {
  const weights = new Float64Array(FEATURES);
  let bias = 0;
  const alpha = new Float64Array(examples.length);
  // As it is scored: the share counts all of a sentence's features, those without a weight too.
  const ids = examples.map(({ row }) => rows.of(row)), shares = Float64Array.from(ids, ({ length }) => 1 / Math.sqrt(Math.max(1, length)));
  const lengths = Float64Array.from(ids, (of, i) => (kept ? of.reduce((sum, id) => sum + kept[id]!, 0) : of.length) * shares[i]! ** 2);
  const signs = Int8Array.from(examples, ({ sign }) => sign), diagonals = Float64Array.from(examples, ({ weight, sign }) => 1 / (2 * COST * weight * (sign > 0 ? POSITIVE_WEIGHT : 1)));
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

const trainable = Object.entries(rules).filter(([, rule]) => rule.looksAt === 'sentence').map(([id]) => id);

/** A page's examples are what a rule promises, and annotated documents are settled by several readers: they count for more. */
const PAGE_WEIGHT = 8, GOLD_WEIGHT = 2;

/** Annotated documents come from many hands; training documents from one, which makes them easier than what is written elsewhere. */
const GOLD_SHARE = 3;

/** How much an example of another rule of the family counts for a rule: what is common to a family is learned from all. */
const FAMILY_SHARE = 0.2;

/** Models as small as they are shipped, for every rule that is marked often enough in the rows that are used. */
function modelsOf(rows: Rows, isUsed: (sample: Sample) => boolean): Map<string, Rounded> {
  const used = [...rows.samples.entries()].filter(([, sample]) => isUsed(sample));
  const examplesOf = new Map<string, readonly Example[]>();
  for (const rule of trainable) {
    const examples = used.flatMap(([row, { labels, from }]): Example[] => {
      const weight = from === 'page' ? PAGE_WEIGHT : from === 'gold' ? GOLD_WEIGHT : 1;
      if (labels.includes(rule)) return [{ row, sign: 1, weight }];
      const near = labels.filter((label) => familyOf(label.replace('?', '')) === familyOf(rule));
      // What experts would argue about is neither for nor against.
      return near.length === 0 ? [{ row, sign: -1, weight }] : near.every((label) => label.startsWith('?')) ? [] : [{ row, sign: 1, weight: weight * FAMILY_SHARE }];
    });
    if (examples.filter(({ sign, weight }) => sign > 0 && weight >= 1).length >= 8) examplesOf.set(rule, examples);
  }
  // Fitted again to the features that weigh most, so that what is left makes up for what is gone.
  const kept = heaviest([...examplesOf.values()].map((examples) => fit(rows, examples)));
  return new Map([...examplesOf].map(([rule, examples]) => [rule, rounded(fit(rows, examples, kept))]));
}

/** The features that weigh most in all models together. */
function heaviest(models: readonly Model[]): Uint8Array {
  const weight = new Float64Array(FEATURES);
  for (const { weights } of models) {
    const length = weights.reduce((sum, one) => sum + one * one, 0) || 1;
    for (let id = 0; id < FEATURES; id++) weight[id]! += weights[id]! ** 2 / length;
  }
  const kept = new Uint8Array(FEATURES);
  for (const id of [...weight.keys()].filter((one) => weight[one]! > 0).sort((a, b) => weight[b]! - weight[a]!).slice(0, KEPT)) kept[id] = 1;
  return kept;
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

const scoreOf = ({ weights, bias }: Model, ids: Int32Array): number => {
  let dot = 0;
  for (const id of ids) dot += weights[id]!;
  return dot / Math.sqrt(Math.max(1, ids.length)) + bias;
};

interface Judged { readonly sample: Sample; readonly scores: ReadonlyMap<string, number>; /** What its document asks beyond the thresholds. */ readonly evidence: number }

interface Tally { right: number; said: number; gold: number; found: number }

/** What counts of a sentence for one family. */
interface Verdict {
  /** The highest score of a rule; what a pattern says speaks from `keep` on, what no pattern says from `find` on. */
  readonly find: number;
  readonly keep: number;
  readonly marked: boolean;
  /** Experts would argue, or the flaw is in a table: saying something is neither right nor wrong. */
  readonly open: boolean;
  /** How much it counts when thresholds are chosen. */
  readonly weight: number;
}

function verdictOf({ sample, scores, evidence }: Judged, of: string): Verdict {
  const counts = (rule: string) => familyOf(rule) === of && rules[rule]!.severity !== 'hint';
  const marked = sample.labels.some((label) => familyOf(label) === of && trainable.includes(label));
  return {
    find: Math.max(-Infinity, ...[...scores].flatMap(([rule, score]) => (counts(rule) ? [score] : []))) - evidence,
    keep: Math.max(-Infinity, ...sample.spoken.filter(counts).map((rule) => (sample.placed.includes(rule) ? Infinity : scores.get(rule) ?? Infinity))) - evidence,
    marked, weight: sample.from === 'gold' ? GOLD_SHARE : 1, open: !marked && sample.labels.some((label) => familyOf(label.replace('?', '')) === of),
  };
}

/** Where `keep` lies before it is chosen. */
const USUAL_KEEP = -0.8;

/** What each sentence's document asks beyond the thresholds, by how often patterns speak in it. */
function withEvidence(judged: readonly Judged[]): Judged[] {
  const texts = new Map<string, { words: number; spoken: number }>();
  for (const { sample, scores } of judged) {
    const of = texts.get(sample.text) ?? { words: 0, spoken: 0 };
    of.words += sample.words.split(' ').length;
    if (!sample.isHeading && sample.spoken.some((rule) => rules[rule]!.severity !== 'hint' && (sample.placed.includes(rule) || (scores.get(rule) ?? Infinity) >= USUAL_KEEP))) of.spoken++;
    texts.set(sample.text, of);
  }
  return judged.map((one) => ({ ...one, evidence: evidenceWanted(texts.get(one.sample.text)!.words, texts.get(one.sample.text)!.spoken) }));
}

/** Right, said and marked in one family at a pair of thresholds. */
function count(verdicts: readonly Verdict[], thresholds: Thresholds, weighted = false): Tally {
  const total: Tally = { right: 0, said: 0, gold: 0, found: 0 };
  for (const { find, keep, marked, open, weight } of verdicts) {
    const said = keep >= thresholds.keep || find >= thresholds.find, by = weighted ? weight : 1;
    if (said && !open) total.said += by;
    if (said && marked) { total.right += by; total.found += by; }
    if (marked) total.gold += by;
  }
  return total;
}

/** The thresholds between which the right one is looked for, from quiet to loud. */
const steps = (from: number, to: number): number[] => Array.from({ length: Math.round((to - from) / 0.05) + 1 }, (_, i) => Math.round((from + i * 0.05) * 100) / 100);

/**
 * How good a tally is. A wrong finding costs more than a missed one: below the precision that is wanted, only precision
 * counts; from there on, what is found.
 */
function worth({ right, said, gold }: Tally): number {
  const precision = (right + 1) / (said + 1.25), recall = right / Math.max(1, gold);
  return precision < wanted ? precision : 1 + recall;
}

/** The thresholds of a family that do best on sentences the models have not seen. */
function bestThresholds(verdicts: readonly Verdict[]): Thresholds {
  let best: Thresholds = { keep: -1, find: 1 }, most = -1;
  // A pattern that is doubted more easily than this loses the plainest cases: lone sentences have little to speak for them.
  for (const keep of steps(-1.2, -0.3)) {
    for (const find of steps(-0.55, 0.5)) {
      const value = worth(count(verdicts, { keep, find }, true));
      if (value > most) { most = value; best = { keep, find }; }
    }
  }
  return best;
}

/** How often each rule is right in annotated documents whose sentences its model has not seen. */
function figuresOf(judged: readonly Judged[], thresholds: Readonly<Record<string, Thresholds>>): Record<string, Figure> {
  const figures: Record<string, { n: number; right: number; gold: number; found: number }> = {};
  const of = (rule: string) => (figures[rule] ??= { n: 0, right: 0, gold: 0, found: 0 });
  for (const { sample: { from, labels, spoken, placed }, scores, evidence } of judged) {
    if (from !== 'gold') continue;
    const margin = (rule: string, by: keyof Thresholds) => (scores.get(rule) ?? -Infinity) - (thresholds[familyOf(rule)]?.[by] ?? 0) - evidence;
    const loud = spoken.filter((rule) => rules[rule]!.severity !== 'hint' && (placed.includes(rule) || !scores.has(rule) || margin(rule, 'keep') >= 0));
    const families = new Set(spoken.map(familyOf));
    const [learned] = [...scores.keys()].filter((rule) => rules[rule]!.severity !== 'hint' && !families.has(familyOf(rule)) && margin(rule, 'find') >= 0).sort((a, b) => margin(b, 'find') - margin(a, 'find'));
    const said = new Map([...loud, ...(learned === undefined ? [] : [learned])].map((rule) => [familyOf(rule), rule]));
    const marked = labels.filter((label) => !label.startsWith('?'));
    for (const [family, rule] of said) {
      const right = marked.some((label) => familyOf(label) === family);
      if (!right && labels.some((label) => familyOf(label.replace('?', '')) === family)) continue;
      of(rule).n++;
      if (right) of(rule).right++;
    }
    for (const label of marked) {
      of(label).gold++;
      if (said.has(familyOf(label))) of(label).found++;
    }
  }
  return figures;
}

const percent = (part: number, whole: number) => (whole ? (100 * part / whole).toFixed(1) : '–').padStart(5);

function main(): void {
  const language = args[0] as Language;
  if (!isLanguage(language)) { console.error('usage: train.ts LANG [--sentences DIR]… [--gold DIR]… [--fresh TEXT] [--folds N] [--write]'); process.exitCode = 2; return; }
  const samples = [
    ...fromPages(language), ...fromProduct(language), ...['server/training', ...all('--training')].flatMap((folder) => fromTraining(folder, language)),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)), ...all('--gold').flatMap((folder) => fromGold(folder, language)),
  ];
  const rows = new Rows(samples);
  const sources = (['page', 'training', 'sentence', 'gold'] as const).map((from) => `${from} ${samples.filter((sample) => sample.from === from).length}`).join(', ');
  console.log(`${language}: ${samples.length} sentences (${sources}), ${samples.filter(({ labels }) => labels.some((label) => !label.startsWith('?'))).length} of them flagged`);

  const thresholds: Record<string, Thresholds> = {};
  const folds = Number(all('--folds')[0] ?? 4);
  // Patterns are right on the texts they were written after; thresholds are chosen on others.
  const fresh = new RegExp(all('--fresh')[0] ?? '');
  const texts = [...new Set(samples.filter(({ from, text }) => (from === 'gold' || from === 'training') && fresh.test(text)).map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  let judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const models = modelsOf(rows, ({ text }) => foldOf.get(text) !== fold);
    for (const [row, sample] of samples.entries()) {
      if (foldOf.get(sample.text) === fold) judged.push({ sample, scores: new Map([...models].map(([rule, model]) => [rule, scoreOf(model, rows.of(row))])), evidence: 0 });
    }
  }
  judged = withEvidence(judged);
  const sums = new Map<string, Tally>();
  console.log('on texts not seen          keep   find | training: precision recall (n) | gold: precision recall (n) | patterns alone, training');
  for (const of of [...new Set(trainable.map(familyOf))]) {
    const verdictsFrom = (...from: readonly Sample['from'][]) => judged.filter(({ sample }) => from.includes(sample.from)).map((one) => verdictOf(one, of));
    const { keep, find } = thresholds[of] = bestThresholds(verdictsFrom('training', 'gold'));
    const parts = (['training', 'gold'] as const).map((from) => {
      const tally = count(verdictsFrom(from), thresholds[of]!);
      const sum = sums.get(from) ?? { right: 0, said: 0, gold: 0, found: 0 };
      sums.set(from, { right: sum.right + tally.right, said: sum.said + tally.said, gold: sum.gold + tally.gold, found: sum.found + tally.found });
      return `${percent(tally.right, tally.said)} ${percent(tally.found, tally.gold)} (${tally.gold})`;
    });
    const alone = count(verdictsFrom('training'), { keep: -1e9, find: Infinity });
    console.log(`${of.padEnd(24)} ${keep.toFixed(2).padStart(6)} ${find.toFixed(2).padStart(6)} | ${parts.join(' | ')} | ${percent(alone.right, alone.said)} ${percent(alone.found, alone.gold)}`);
  }
  const figures = all('--figures')[0];
  if (figures !== undefined) writeFileSync(figures, `${JSON.stringify(figuresOf(judged, thresholds), null, 1)}\n`);
  for (const [from, { right, said, gold, found }] of sums) console.log(`${from} all: precision ${percent(right, said)}, recall ${percent(found, gold)}`);
  if (!args.includes('--write')) return;
  const models = modelsOf(rows, () => true);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const ids = Array.from({ length: FEATURES }, (_, id) => id).filter((id) => [...models.values()].some(({ weights }) => weights[id] !== 0));
  const levels = Int8Array.from([...models.values()].flatMap(({ weights, scale }) => ids.map((id) => levelOf(weights[id]! / scale))));
  const packed: Weights = { rules: [...models.keys()], bias: [...models.values()].map(({ bias }) => round(bias)), scale: [...models.values()].map(({ scale }) => round(scale)), ...encode(ids, levels), thresholds };
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(`server/src/language/${language}/weights.json`, json);
  console.log(`wrote server/src/language/${language}/weights.json, ${Math.round(json.length / 1000)} kB`);
}

main();
