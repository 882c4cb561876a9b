// Trains the scorer of a language and says how it does on texts it has not seen.
//   npx tsx server/tools/train.ts LANG [--sentences DIR]… [--gold DIR]… [--public DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--precision P] [--scores FILE] [--figures FILE [--figures-of TEXT]] [--write]
// `--fresh`: how sure one may be is learned on the texts whose names match, and from where on to speak, for the precision P there.
//
// A linear support vector machine per rule (squared hinge, dual coordinate descent; Hsieh et al. 2008, “A dual coordinate
// descent method for large-scale linear SVM”), one against the rest. Deterministic.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Figure } from '../src/engine/measured';
import { isLanguage, type Language } from '../src/language/data';
import { FEATURES } from '../src/language/features';
import { familyOf } from '../src/language/scorer';
import { DOUBTED, SUSPECT, sureOfDocument, sureOfSentence, terms, type DocumentSigns, type SentenceSigns, type Sureness } from '../src/language/sureness';
import { encode, levelOf, shareOf, type Weights } from '../src/language/weights';
import { rules } from '../src/rules/index';
import { regression } from './regression';
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
const PAGE_WEIGHT = 12, GOLD_WEIGHT = 2;
/** Public documents are long and mostly fine: all that is fine in them would outweigh the flaws of all others. */
const PUBLIC_WEIGHT = 0.5;

/** Annotated documents come from many hands; training documents from one, which makes them easier than what is written elsewhere. */
const GOLD_SHARE = 3, LONE_SHARE = 0.3, FINE = 2;

/** How much an example of another rule of the family counts for a rule: what is common to a family is learned from all. */
const FAMILY_SHARE = 0.2;

/** Models as small as they are shipped, for every rule that is marked often enough in the rows that are used. */
function modelsOf(rows: Rows, isUsed: (sample: Sample, row: number) => boolean): Map<string, Rounded> {
  const used = [...rows.samples.entries()].filter(([row, sample]) => isUsed(sample, row));
  const examplesOf = new Map<string, readonly Example[]>();
  for (const rule of trainable) {
    const examples = used.flatMap(([row, { labels, from }]): Example[] => {
      const weight = from === 'page' ? PAGE_WEIGHT : from === 'gold' || (from === 'public' && labels.length > 0) ? GOLD_WEIGHT : from === 'public' ? PUBLIC_WEIGHT : 1;
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

interface Judged { readonly sample: Sample; readonly scores: ReadonlyMap<string, number>; /** By family: how sure the linter is of it. */ readonly sure: Map<string, number> }

/** By what the rules are, not by how loud somebody wants them. */
const counts = (rule: string): boolean => rules[rule]!.severity !== 'hint';

/** The highest score of those rules; without any, nothing speaks for it. */
const highest = (scores: Judged['scores'], isMeant: (rule: string) => boolean): number =>
  [...scores].reduce((most, [rule, score]) => (score > most && counts(rule) && isMeant(rule) ? score : most), -2);

/** What a sentence shows of a family. */
const signsOf = ({ sample: { spoken }, scores }: Judged, family: string): SentenceSigns => ({
  score: highest(scores, (rule) => familyOf(rule) === family), otherScore: highest(scores, (rule) => familyOf(rule) !== family),
  spoken: spoken.some((rule) => counts(rule) && familyOf(rule) === family), otherSpoken: spoken.some((rule) => counts(rule) && familyOf(rule) !== family),
});

const isMarked = ({ sample: { labels } }: Judged, family: string): boolean => labels.some((label) => familyOf(label) === family && trainable.includes(label));
/** Experts would argue, or the flaw is in a table: saying something is neither right nor wrong. */
const isOpen = (one: Judged, family: string): boolean => !isMarked(one, family) && one.sample.labels.some((label) => familyOf(label.replace('?', '')) === family);
/** A rule that looks at the place needs no words to confirm it. */
const isPlaced = ({ sample: { placed } }: Judged, family: string): boolean => placed.some((rule) => counts(rule) && familyOf(rule) === family);
/** Annotated documents come from many hands; a lone sentence says little of documents, and most that people write are fine. */
const weightOf = ({ sample: { from, labels } }: Judged): number => (from === 'gold' || from === 'public' ? GOLD_SHARE : from === 'training' ? 1 : labels.length > 0 ? LONE_SHARE : LONE_SHARE * FINE);

/** What each sentence's document shows. */
function documentSigns(judged: readonly Judged[]): Map<string, DocumentSigns> {
  const texts = new Map<string, { words: number; spoken: number; suspects: number }>();
  for (const { sample, scores } of judged) {
    let of = texts.get(sample.text);
    if (!of) texts.set(sample.text, of = { words: 0, spoken: 0, suspects: 0 });
    of.words += sample.words.split(' ').length;
    if (sample.isHeading) continue;
    if (sample.spoken.some((rule) => counts(rule) && (sample.placed.includes(rule) || (scores.get(rule) ?? Infinity) >= DOUBTED))) of.spoken++;
    if (highest(scores, () => true) > SUSPECT) of.suspects++;
  }
  return texts;
}

/** Right, said and marked. */
interface Tally { right: number; said: number; gold: number; found: number }

/** What counts of a sentence for one family. */
interface Verdict { readonly sure: number; readonly marked: boolean; readonly open: boolean }

const verdictOf = (one: Judged, family: string): Verdict =>
  ({ sure: isPlaced(one, family) ? Infinity : one.sure.get(family)!, marked: isMarked(one, family), open: isOpen(one, family) });

/** What is said from a sureness on. */
function count(verdicts: readonly Verdict[], from: number): Tally {
  const total: Tally = { right: 0, said: 0, gold: 0, found: 0 };
  for (const { sure, marked, open } of verdicts) {
    const said = sure >= from;
    if (said && !open) total.said++;
    if (said && marked) { total.right++; total.found++; }
    if (marked) total.gold++;
  }
  return total;
}

/** The sureness from which on to speak is looked for between these, from quiet to loud. */
const STEPS = Array.from({ length: 41 }, (_, i) => 2 - i * 0.05);

/**
 * How good a tally is. A wrong finding costs more than a missed one: below the precision that is wanted, only precision
 * counts; from there on, what is found.
 */
function worth({ right, said, gold }: Tally): number {
  const precision = (right + 1) / (said + 1.25), recall = right / Math.max(1, gold);
  return precision < wanted ? precision : 1 + recall;
}

/** From which sureness on to speak: the same for all families, for each knows how sure it is. */
const bestFrom = (verdicts: readonly Verdict[]): number =>
  STEPS.reduce((best, from) => (worth(count(verdicts, from)) > worth(count(verdicts, best)) ? from : best), STEPS[0]!);

/** How often each rule is right in annotated documents whose sentences its model has not seen. */
function figuresOf(judged: readonly Judged[]): Record<string, Figure> {
  const figures: Record<string, { n: number; right: number; gold: number; found: number }> = {};
  const of = (rule: string) => (figures[rule] ??= { n: 0, right: 0, gold: 0, found: 0 });
  for (const one of judged) {
    const { sample: { from, labels, spoken, isHeading, leftAlone }, scores, sure } = one;
    if ((from !== 'gold' && from !== 'public') || isHeading || leftAlone) continue;
    const said = new Map<string, string>();
    for (const [family, sureness] of sure) {
      if (sureness < 0 && !isPlaced(one, family)) continue;
      const byScore = (a: string, b: string) => (scores.get(b) ?? Infinity) - (scores.get(a) ?? Infinity);
      const [rule] = [...spoken.filter((id) => counts(id) && familyOf(id) === family).sort(byScore), ...[...scores.keys()].filter((id) => counts(id) && familyOf(id) === family).sort(byScore)];
      if (rule !== undefined) said.set(family, rule);
    }
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

interface Kept { readonly of: string; readonly scores: readonly (readonly [row: number, scores: Readonly<Record<string, number>>])[] }

/**
 * What the models of the other folds say of each sentence.
 *
 * @param foldOf by row; `undefined` for one that nothing is asked of
 * @param file where that is kept, so that how sure one may be can be learned again at once
 * @throws Error where the file is of other data
 */
function outOfFold(rows: Rows, foldOf: readonly (number | undefined)[], folds: number, file: string | undefined): Judged[] {
  const of = createHash('sha256').update(JSON.stringify([foldOf, rows.samples.map(({ words }) => words)])).digest('hex');
  const before = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Kept : undefined;
  if (before && before.of !== of) throw new Error(`${file} is of other data.`);
  const scores = before?.scores ?? Array.from({ length: folds }, (_, fold) => {
    const models = modelsOf(rows, (_, row) => foldOf[row] !== fold);
    return [...foldOf.entries()].flatMap(([row, own]) => (own === fold ? [[row, Object.fromEntries([...models].map(([rule, model]) => [rule, Math.round(scoreOf(model, rows.of(row)) * 1e4) / 1e4]))] as const] : []));
  }).flat();
  if (file !== undefined && !before) writeFileSync(file, JSON.stringify({ of, scores } satisfies Kept));
  return scores.map(([row, byRule]) => ({ sample: rows.samples[row]!, scores: new Map(Object.entries(byRule)), sure: new Map() }));
}

const percent = (part: number, whole: number) => (whole ? (100 * part / whole).toFixed(1) : '–').padStart(5);

function main(): void {
  const language = args[0] as Language;
  if (!isLanguage(language)) { console.error('usage: train.ts LANG [--sentences DIR]… [--gold DIR]… [--public DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--precision P] [--scores FILE] [--figures FILE] [--write]'); process.exitCode = 2; return; }
  const samples = [
    ...fromPages(language), ...fromProduct(language), ...['server/training', ...all('--training')].flatMap((folder) => fromTraining(folder, language)),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)), ...all('--gold').flatMap((folder) => fromGold(folder, language)),
    ...all('--public').flatMap((folder) => fromGold(folder, language, 'public')),
  ];
  const rows = new Rows(samples);
  const counted = (['page', 'training', 'sentence', 'gold', 'public'] as const).map((from) => `${from} ${samples.filter((sample) => sample.from === from).length}`).join(', ');
  console.log(`${language}: ${samples.length} sentences (${counted}), ${samples.filter(({ labels }) => labels.some((label) => !label.startsWith('?'))).length} of them flagged`);

  const folds = Number(all('--folds')[0] ?? 4);
  // Patterns are right on the texts they were written after; how sure one may be shows on others. Pages are promises.
  const fresh = new RegExp(all('--fresh')[0] ?? '');
  const texts = [...new Set(samples.filter(({ from, text }) => from === 'page' || fresh.test(text)).map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  const judged = outOfFold(rows, samples.map(({ text }) => foldOf.get(text)), folds, all('--scores')[0]);
  const signs = documentSigns(judged), inText = judged.filter(({ sample }) => !sample.isHeading && !sample.leftAlone), families = [...new Set(trainable.map(familyOf))];
  const sureness: Record<string, number[]> = {};
  for (const family of families) {
    const termsOf = (one: Judged) => terms(signsOf(one, family), signs.get(one.sample.text)!);
    const sureOf = (one: Judged, weights: Sureness) => sureOfSentence(weights, signsOf(one, family)) + sureOfDocument(weights, signs.get(one.sample.text)!);
    const fitted = (used: readonly Judged[]) => regression(used.map(termsOf), used.map((one) => isMarked(one, family)), used.map(weightOf));
    const known = inText.filter((one) => !isOpen(one, family));
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitted(known.filter(({ sample }) => foldOf.get(sample.text) !== fold));
      for (const one of inText) if (foldOf.get(one.sample.text) === fold) one.sure.set(family, sureOf(one, weights));
    }
    sureness[family] = fitted(known);
  }
  const from = bestFrom(families.flatMap((family) => inText.filter(({ sample: { from: source } }) => source === 'training' || source === 'gold' || source === 'public').map((one) => verdictOf(one, family))));
  for (const family of families) {
    sureness[family]![0]! -= from;
    for (const one of inText) one.sure.set(family, one.sure.get(family)! - from);
  }
  const sources = ['training', 'gold', 'public', 'sentence', 'page'] as const;
  console.log(`on texts not seen, from ${from.toFixed(2)} on: precision recall (n) in ${sources.join(' | ')}`);
  for (const family of [...families, 'all']) {
    const parts = sources.map((source) => {
      const { right, said, found, gold } = count(inText.filter(({ sample }) => sample.from === source).flatMap((one) => (family === 'all' ? families : [family]).map((of) => verdictOf(one, of))), 0);
      return `${percent(right, said)} ${percent(found, gold)} (${gold})`;
    });
    console.log(`${family.padEnd(18)} ${parts.join(' | ')}`);
  }
  const figures = all('--figures')[0], of = new RegExp(all('--figures-of')[0] ?? '');
  if (figures !== undefined) writeFileSync(figures, `${JSON.stringify(figuresOf(judged.filter(({ sample }) => of.test(sample.text))), null, 1)}\n`);
  if (!args.includes('--write')) return;
  const models = modelsOf(rows, () => true);
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const ids = Array.from({ length: FEATURES }, (_, id) => id).filter((id) => [...models.values()].some(({ weights }) => weights[id] !== 0));
  const levels = Int8Array.from([...models.values()].flatMap(({ weights, scale }) => ids.map((id) => levelOf(weights[id]! / scale))));
  const packed: Weights = { rules: [...models.keys()], bias: [...models.values()].map(({ bias }) => round(bias)), scale: [...models.values()].map(({ scale }) => round(scale)), ...encode(ids, levels), sureness: Object.fromEntries(Object.entries(sureness).map(([family, weights]) => [family, weights.map(round)])) };
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(`server/src/language/${language}/weights.json`, json);
  console.log(`wrote server/src/language/${language}/weights.json, ${Math.round(json.length / 1000)} kB`);
}

main();
