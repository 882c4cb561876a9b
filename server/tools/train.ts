// Trains the scorer of a language and says how it does on texts it has not seen.
//   npx tsx server/tools/train.ts LANG [--sentences DIR]… [--gold DIR]… [--public DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--precision P] [--scores FILE] [--samples FILE] [--net FILE --net-scores FILE] [--figures FILE [--figures-of TEXT]] [--write]
// `--fresh`: how sure one may be is learned on the texts whose names match, and from where on to speak, for the precision P there.
//
// A linear support vector machine per rule, one against the rest. Deterministic. The network that reads beside it is trained by
// `train_net.py`: `--samples` writes what it learns from, `--net` and `--net-scores` take what it has learned.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import type { Figure } from '../src/engine/measured';
import { isLanguage, type Language } from '../src/language/data';
import { familyOf, together, UNLIKELY } from '../src/language/scorer';
import { DOUBTED, NOTHING, SUSPECT, sureOfDocument, sureOfSentence, terms, type DocumentSigns, type SentenceSigns, type Sureness } from '../src/language/sureness';
import type { NetWeights, Weights } from '../src/language/weights';
import { rules } from '../src/rules/index';
import { regression } from './regression';
import { packedModels, Rows, scoreOf, smallModels, type Example, type Rounded } from './svm';
import { fromGold, fromPages, fromProduct, fromSentences, fromTraining, PAGE_WEIGHT, type Sample } from './training-data';

const args = process.argv.slice(2);
const all = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1]!] : []));
/** How many weights all rules have together, at most: a few are nothing once they are rounded. */
const KEPT = Number(all('--kept')[0] ?? 95_000);
/** Precision that thresholds are chosen for. */
const wanted = Number(all('--precision')[0] ?? 0.85);

const trainable = Object.entries(rules).filter(([, rule]) => rule.looksAt === 'sentence').map(([id]) => id);

/**
 * How much a sentence counts. Annotated documents are settled by several readers. Public documents are long and mostly fine: all
 * that is fine in them would outweigh the flaws of all others.
 */
const WEIGHT: Readonly<Record<Sample['from'], number>> = { page: PAGE_WEIGHT, training: 1, sentence: 1, gold: 5, public: 0.5 };
const PUBLIC_FLAWED_WEIGHT = 2;

const weightIn = ({ from, labels, text }: Sample): number =>
  (from === 'public' && labels.length > 0 ? PUBLIC_FLAWED_WEIGHT : from === 'training' && INDIRECT.test(text) ? INDIRECT_WEIGHT : WEIGHT[from]);

/** Training texts in which no flaw is worded as a textbook would. */
const INDIRECT = /^training:p\d/, INDIRECT_WEIGHT = 2;

/** A network learns much from little: what counts far more than the rest it would know by heart. */
const MOST_IN_NET = 3;

/** What the network learns from: a line for each sample. */
function writeSamples(file: string, samples: readonly Sample[]): void {
  const to = openSync(file, 'w');
  for (const sample of samples) {
    const { text, labels, spoken, isHeading, leftAlone, input: { words, cues, around } } = sample;
    writeSync(to, `${JSON.stringify({ text, labels, spoken, isHeading, leftAlone, weight: Math.min(MOST_IN_NET, weightIn(sample)), words: words.map(({ word, classes }) => [word, ...classes]), cues, around })}\n`);
  }
  closeSync(to);
}

/** What networks that have not seen a sample's text make of it, by rule. */
interface NetScores { readonly rules: readonly string[]; readonly rows: readonly (readonly number[] | null)[] }

const readNet = (): { readonly net: NetWeights; readonly scores: NetScores } | undefined => {
  const [net] = all('--net'), [scores] = all('--net-scores');
  return net === undefined || scores === undefined ? undefined : { net: JSON.parse(readFileSync(net, 'utf8')) as NetWeights, scores: JSON.parse(readFileSync(scores, 'utf8')) as NetScores };
};

/** Annotated documents come from many hands; training documents from one, which makes them easier than what is written elsewhere. */
const GOLD_SHARE = 3, LONE_SHARE = 0.3, FINE = 2;

/** How much an example of another rule of the family counts for a rule: what is common to a family is learned from all. */
const FAMILY_SHARE = 0.2;

/** Models as small as they are shipped, for every rule that is marked often enough in the rows that are used. */
function modelsOf(rows: Rows<Sample>, isUsed: (sample: Sample, row: number) => boolean): Map<string, Rounded> {
  const used = [...rows.samples.entries()].filter(([row, sample]) => isUsed(sample, row));
  const examplesOf = new Map<string, readonly Example[]>();
  for (const rule of trainable) {
    const examples = used.flatMap(([row, sample]): Example[] => {
      const { labels } = sample, weight = weightIn(sample);
      if (labels.includes(rule)) return [{ row, sign: 1, weight }];
      const near = labels.filter((label) => familyOf(label.replace('?', '')) === familyOf(rule));
      // What experts would argue about is neither for nor against.
      return near.length === 0 ? [{ row, sign: -1, weight }] : near.every((label) => label.startsWith('?')) ? [] : [{ row, sign: 1, weight: weight * FAMILY_SHARE }];
    });
    if (examples.filter(({ sign, weight }) => sign > 0 && weight >= 1).length >= 8) examplesOf.set(rule, examples);
  }
  const models = smallModels(rows, [...examplesOf.values()], KEPT);
  return new Map([...examplesOf.keys()].map((rule, i) => [rule, models[i]!]));
}

interface Judged { readonly sample: Sample; readonly scores: ReadonlyMap<string, number>; /** By family: how sure the linter is of it. */ readonly sure: Map<string, number> }

/** By what the rules are, not by how loud somebody wants them. */
const counts = (rule: string): boolean => rules[rule]!.severity !== 'hint';

/** The highest score of those rules; without any, nothing speaks for it. */
const highest = (scores: Judged['scores'], isMeant: (rule: string) => boolean): number =>
  [...scores].reduce((most, [rule, score]) => (score > most && counts(rule) && isMeant(rule) ? score : most), NOTHING);

/** What a sentence shows of a family. */
const signsOf = ({ sample: { spoken, features }, scores }: Judged, family: string): SentenceSigns => ({
  score: highest(scores, (rule) => familyOf(rule) === family), otherScore: highest(scores, (rule) => familyOf(rule) !== family),
  features: features.length, spoken: spoken.some((rule) => counts(rule) && familyOf(rule) === family), otherSpoken: spoken.some((rule) => counts(rule) && familyOf(rule) !== family),
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
    if (from === 'page' || from === 'sentence' || isHeading || leftAlone) continue;
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
function outOfFold(rows: Rows<Sample>, foldOf: readonly (number | undefined)[], folds: number, file: string | undefined, net: NetScores | undefined): Judged[] {
  const of = createHash('sha256').update(JSON.stringify([foldOf, rows.samples.map(({ words }) => words)])).digest('hex');
  const before = file !== undefined && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as Kept : undefined;
  if (before && before.of !== of) throw new Error(`${file} is of other data.`);
  const scores = before?.scores ?? Array.from({ length: folds }, (_, fold) => {
    const models = modelsOf(rows, (_, row) => foldOf[row] !== fold);
    return [...foldOf.entries()].flatMap(([row, own]) => (own === fold ? [[row, Object.fromEntries([...models].map(([rule, model]) => [rule, Math.round(scoreOf(model, rows.of(row)) * 1e4) / 1e4]))] as const] : []));
  }).flat();
  if (file !== undefined && !before) writeFileSync(file, JSON.stringify({ of, scores } satisfies Kept));
  const numberIn = new Map(net?.rules.map((rule, i) => [rule, i]));
  const withNet = (row: number, of: readonly [rule: string, score: number][]): readonly (readonly [rule: string, score: number])[] => {
    const logits = net?.rows[row];
    if (!logits || (rows.samples[row]!.spoken.length === 0 && !of.some(([rule, score]) => counts(rule) && score > UNLIKELY))) return of;
    return of.map(([rule, score]) => { const logit = logits[numberIn.get(rule) ?? -1]; return [rule, logit === undefined ? score : together(score, logit)]; });
  };
  return scores.map(([row, byRule]) => ({ sample: rows.samples[row]!, scores: new Map(withNet(row, Object.entries(byRule))), sure: new Map() }));
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
  const [samplesFile] = all('--samples');
  if (samplesFile !== undefined) { writeSamples(samplesFile, samples); return; }
  const rows = new Rows(samples), read = readNet();
  const counted = (['page', 'training', 'sentence', 'gold', 'public'] as const).map((from) => `${from} ${samples.filter((sample) => sample.from === from).length}`).join(', ');
  console.log(`${language}: ${samples.length} sentences (${counted}), ${samples.filter(({ labels }) => labels.some((label) => !label.startsWith('?'))).length} of them flagged`);

  const folds = Number(all('--folds')[0] ?? 4);
  // Patterns are right on the texts they were written after; how sure one may be shows on others. Pages are promises.
  const fresh = new RegExp(all('--fresh')[0] ?? '');
  const texts = [...new Set(samples.filter(({ from, text }) => from === 'page' || fresh.test(text)).map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  const judged = outOfFold(rows, samples.map(({ text }) => foldOf.get(text)), folds, all('--scores')[0], read?.scores);
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
  const packed: Weights = { rules: [...models.keys()], ...packedModels([...models.values()], rows), sureness: Object.fromEntries(Object.entries(sureness).map(([family, weights]) => [family, weights.map(round)])), ...(read && { net: read.net }) };
  const json = `${JSON.stringify(packed)}\n`;
  writeFileSync(`server/src/language/${language}/weights.json`, json);
  console.log(`wrote server/src/language/${language}/weights.json, ${Math.round(json.length / 1000)} kB`);
}

main();
