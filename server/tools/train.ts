// Trains the scorer of a language and says how it does on texts it has not seen.
//   npx tsx server/tools/train.ts LANG [--sentences DIR]… [--gold DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--write]
// `--fresh`: thresholds are chosen on the texts whose names match.
//
// A linear support vector machine per rule (squared hinge, dual coordinate descent; Hsieh et al. 2008, “A dual coordinate
// descent method for large-scale linear SVM”), one against the rest. Deterministic.
import { writeFileSync } from 'node:fs';
import { languages, type Language } from '../src/language/data';
import { FEATURES } from '../src/language/features';
import { encode, type Thresholds, type Weights } from '../src/language/scorer';
import { rules } from '../src/rules/index';
import { fromGold, fromPages, fromProduct, fromSentences, fromTraining, type Sample } from './training-data';

const COST = 1.0, EPOCHS = 25, POSITIVE_WEIGHT = 2;
/** How many weights a rule keeps, and into how many steps a weight is rounded. */
const KEPT = 1300, STEPS = 127;
/** Precision that thresholds are chosen for. */
const WANTED = 0.85;

const args = process.argv.slice(2);
const all = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1]!] : []));

interface Model { readonly weights: Float64Array; readonly bias: number }

/** A generator of numbers below 1 that is the same in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return state / 2 ** 32; };
}

interface Example { readonly ids: Int32Array; readonly sign: 1 | -1; readonly weight: number; readonly features?: number }

function fit(samples: readonly Example[]): Model {
  const weights = new Float64Array(FEATURES);
  let bias = 0;
  const alpha = new Float64Array(samples.length);
  const order = Int32Array.from(samples.keys());
  const random = randomFrom(7);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let i = order.length - 1; i > 0; i--) { const j = Math.floor(random() * (i + 1)); const swap = order[i]!; order[i] = order[j]!; order[j] = swap; }
    let moved = 0;
    for (const i of order) {
      const { ids, sign, weight, features = ids.length } = samples[i]!;
      // After the first rounds only those near the border move; the rest is looked at now and then.
      if (epoch > 3 && alpha[i] === 0 && (i + epoch) % 4 !== 0) continue;
      const share = 1 / Math.sqrt(Math.max(1, features));
      const diagonal = 1 / (2 * COST * weight * (sign > 0 ? POSITIVE_WEIGHT : 1));
      let dot = 0;
      for (let k = 0; k < ids.length; k++) dot += weights[ids[k]!]!;
      const gradient = sign * (dot * share + bias) - 1 + diagonal * alpha[i]!;
      if (alpha[i] === 0 && gradient >= 0) continue;
      const next = Math.max(0, alpha[i]! - gradient / (ids.length * share * share + 1 + diagonal));
      const change = (next - alpha[i]!) * sign;
      if (change === 0) continue;
      alpha[i] = next;
      moved += Math.abs(change);
      for (let k = 0; k < ids.length; k++) weights[ids[k]!]! += change * share;
      bias += change;
    }
    if (moved < 1e-3 * samples.length ** 0.5) break;
  }
  return { weights, bias };
}

const family = (rule: string) => rule.slice(0, rule.indexOf('/'));
const trainable = Object.entries(rules).filter(([, rule]) => rule.looksAt === 'sentence').map(([id]) => id);

/** A page's examples are what a rule promises: they count for more. */
const PAGE_WEIGHT = 4;

/** @param pruned whether the models are to be as small as they are shipped */
function modelsOf(samples: readonly Sample[], ids: ReadonlyMap<Sample, Int32Array>, pruned = false): Map<string, Model> {
  const models = new Map<string, Model>();
  for (const rule of trainable) {
    // What experts would argue about, and other flaws of the same family, are neither for nor against.
    const used = samples.filter(({ labels }) => labels.includes(rule) || !labels.some((label) => family(label.replace('?', '')) === family(rule)));
    if (used.filter(({ labels }) => labels.includes(rule)).length < 8) continue;
    const examples = used.map((sample): Example => ({ ids: ids.get(sample)!, sign: sample.labels.includes(rule) ? 1 : -1, weight: sample.from === 'page' ? PAGE_WEIGHT : 1 }));
    const whole = fit(examples);
    models.set(rule, pruned ? refit(whole, examples) : whole);
  }
  return models;
}

/** Fitted again to the features that weigh most, so that what is left makes up for what is gone. */
function refit({ weights }: Model, examples: readonly Example[]): Model {
  const kept = new Uint8Array(FEATURES);
  for (const id of [...weights.keys()].filter((one) => weights[one] !== 0).sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!)).slice(0, KEPT)) kept[id] = 1;
  // As it is scored: the share counts all of a sentence's features, those without a weight too.
  return fit(examples.map((one) => ({ ...one, ids: one.ids.filter((id) => kept[id] === 1), features: one.ids.length })));
}

const scoreOf = ({ weights, bias }: Model, ids: Int32Array): number => {
  let dot = 0;
  for (const id of ids) dot += weights[id]!;
  return dot / Math.sqrt(Math.max(1, ids.length)) + bias;
};

interface Judged { readonly sample: Sample; readonly scores: ReadonlyMap<string, number> }

interface Tally { right: number; said: number; gold: number; found: number }

/** Right, said and marked in one family at a pair of thresholds. */
function count(judged: readonly Judged[], of: string, { keep, find }: Thresholds): Tally {
  const total: Tally = { right: 0, said: 0, gold: 0, found: 0 };
  for (const { sample, scores } of judged) {
    const said = sample.spoken.some((rule) => family(rule) === of && rules[rule]!.severity !== 'hint' && (sample.placed.includes(rule) || (scores.get(rule) ?? Infinity) >= keep))
      || [...scores].some(([rule, score]) => family(rule) === of && score >= find && rules[rule]!.severity !== 'hint');
    const marked = sample.labels.some((label) => trainable.includes(label) && family(label) === of);
    if (said && (marked || !sample.labels.some((label) => family(label.replace('?', '')) === of))) total.said++;
    if (said && marked) { total.right++; total.found++; }
    if (marked) total.gold++;
  }
  return total;
}

/**
 * How good a tally is. A wrong finding costs more than a missed one: below the precision a warning needs, only precision
 * counts; from there on, what is found.
 */
function worth({ right, said, gold }: Tally): number {
  const precision = (right + 1) / (said + 1.25), recall = right / Math.max(1, gold);
  return precision < WANTED ? precision : 1 + recall;
}

/** The thresholds of a family that do best on sentences the models have not seen. */
function bestThresholds(judged: readonly Judged[], of: string): Thresholds {
  let best: Thresholds = { keep: -1, find: 1 }, most = -1;
  for (let keep = -1.2; keep < -0.15; keep += 0.1) {
    for (let find = -0.55; find < 0.5; find += 0.05) {
      const value = worth(count(judged, of, { keep, find }));
      if (value > most) { most = value; best = { keep: Math.round(keep * 100) / 100, find: Math.round(find * 100) / 100 }; }
    }
  }
  return best;
}

const percent = (part: number, whole: number) => (whole ? (100 * part / whole).toFixed(1) : '–').padStart(5);

function main(): void {
  const language = args[0] as Language;
  if (!(languages as readonly string[]).includes(language)) { console.error('usage: train.ts LANG [--sentences DIR]… [--gold DIR]… [--fresh TEXT] [--folds N] [--write]'); process.exitCode = 2; return; }
  const samples = [
    ...fromPages(language), ...fromProduct(language), ...['server/training', ...all('--training')].flatMap((folder) => fromTraining(folder, language)),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)), ...all('--gold').flatMap((folder) => fromGold(folder, language)),
  ];
  const ids = new Map(samples.map((sample) => [sample, Int32Array.from(sample.features, ({ id }) => id)]));
  const sources = (['page', 'training', 'sentence', 'gold'] as const).map((from) => `${from} ${samples.filter((sample) => sample.from === from).length}`).join(', ');
  console.log(`${language}: ${samples.length} sentences (${sources}), ${samples.filter(({ labels }) => labels.some((label) => !label.startsWith('?'))).length} of them flagged`);

  const thresholds: Record<string, Thresholds> = {};
  const folds = Number(all('--folds')[0] ?? 4);
  // Patterns are right on the texts they were written after; thresholds are chosen on others.
  const fresh = new RegExp(all('--fresh')[0] ?? '');
  const texts = [...new Set(samples.filter(({ from, text }) => (from === 'gold' || from === 'training') && fresh.test(text)).map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  const judged: Judged[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const models = modelsOf(samples.filter(({ text }) => foldOf.get(text) !== fold), ids, true);
    for (const sample of samples) {
      if (foldOf.get(sample.text) === fold) judged.push({ sample, scores: new Map([...models].map(([rule, model]) => [rule, scoreOf(model, ids.get(sample)!)])) });
    }
  }
  const sums = new Map<string, Tally>();
  console.log('on texts not seen          keep   find | training: precision recall (n) | gold: precision recall (n) | patterns alone, training');
  for (const of of [...new Set(trainable.map(family))]) {
    thresholds[of] = bestThresholds(judged, of);
    const { keep, find } = thresholds[of];
    const parts = (['training', 'gold'] as const).map((from) => {
      const tally = count(judged.filter(({ sample }) => sample.from === from), of, thresholds[of]!);
      const sum = sums.get(from) ?? { right: 0, said: 0, gold: 0, found: 0 };
      sums.set(from, { right: sum.right + tally.right, said: sum.said + tally.said, gold: sum.gold + tally.gold, found: sum.found + tally.found });
      return `${percent(tally.right, tally.said)} ${percent(tally.found, tally.gold)} (${tally.gold})`;
    });
    const alone = count(judged.filter(({ sample }) => sample.from === 'training'), of, { keep: -Infinity, find: Infinity });
    console.log(`${of.padEnd(24)} ${keep.toFixed(2).padStart(6)} ${find.toFixed(2).padStart(6)} | ${parts.join(' | ')} | ${percent(alone.right, alone.said)} ${percent(alone.found, alone.gold)}`);
  }
  for (const [from, { right, said, gold, found }] of sums) console.log(`${from} all: precision ${percent(right, said)}, recall ${percent(found, gold)}`);
  if (!args.includes('--write')) return;
  const models = modelsOf(samples, ids, true);
  const step = Math.max(...[...models.values()].map(({ weights }) => weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0))) / STEPS;
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const packed: Weights = {
    rules: [...models.keys()], bias: [...models.values()].map(({ bias }) => round(bias)), step: round(step * 1e2) / 1e2, thresholds,
    data: [...models.values()].map(({ weights }) => {
      const strongest = [...weights.keys()].filter((id) => Math.round(weights[id]! / step) !== 0).sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!)).slice(0, KEPT).sort((a, b) => a - b);
      return encode(strongest.map((id) => ({ id, value: Math.round(weights[id]! / step) })));
    }),
  };
  const json = `${JSON.stringify(packed, null, 1)}\n`;
  writeFileSync(`server/src/language/${language}/weights.json`, json);
  console.log(`wrote server/src/language/${language}/weights.json, ${Math.round(json.length / 1000)} kB`);
}

main();
