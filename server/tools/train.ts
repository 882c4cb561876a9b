// Trains the scorer of a language and says how it does on texts it has not seen.
//   npx tsx server/tools/train.ts LANG [--sentences DIR]… [--gold DIR]… [--public DIR]… [--training DIR]… [--fresh TEXT] [--from FILE [--as-is] [--share N] [--new TEXT]] [--folds N] [--precision P] [--scores FILE] [--samples FILE] [--net FILE --net-scores FILE] [--figures FILE [--figures-of TEXT]] [--write]
// `--fresh`: how sure one may be is learned on the texts whose names match, and from where on to speak, for the precision P there.
//
// `--from`: weights that are learned on from, where what they were learned from is no longer there, or takes too long to learn from
// again; then `--new` names the training texts that they have not seen. `--as-is` leaves them as they are.
// `--share`: how much of what is learned now of how sure one may be goes into what was known of it: it was learned on other texts.
//
// A linear support vector machine per rule, one against the rest. Deterministic. The network that reads beside it is trained by
// `train_net.py`: `--samples` writes what it learns from, `--net` and `--net-scores` take what it has learned.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { isLanguage, type Language } from '../src/language/data';
import { Net } from '../src/language/net';
import { familyOf, together, UNLIKELY } from '../src/language/scorer';
import { sureOfDocument, sureOfSentence, terms, type Sureness } from '../src/language/sureness';
import type { Models, NetWeights, Weights } from '../src/language/weights';
import { all, args, jsonOf } from './arguments';
import { bestFrom, count, counts, documentSigns, isMarked, isOpen, signsOf, verdictOf, weightOf, type Judged } from './judged';
import { regression } from './regression';
import { figuresOf } from './rule-figures';
import { modelsOf, trainable, weightIn } from './sentence-models';
import { idsOf, packedModels, Rows, scoreOf, unpackedModels, type Start } from './svm';
import { fromGold, fromPages, fromProduct, fromSentences, fromTraining, type Sample } from './training-data';

const kept = Number(all('--kept')[0] ?? 95_000);
/** Only how sure one may be is learned, on texts that the linear models have not seen either. */
const asTheyAre = args.includes('--as-is');
const share = Number(all('--share')[0] ?? 1);
/** A network learns much from little: what counts far more than the rest it would know by heart. */
const MOST_IN_NET = 3;

/** What the network learns from: a line for each sample. */
function writeSamples(file: string, samples: readonly Sample[]): void {
  const to = openSync(file, 'w');
  for (const sample of samples) {
    const {
      text,
      labels,
      spoken,
      isHeading,
      leftAlone,
      input: { words, cues, around },
    } = sample;
    writeSync(
      to,
      `${JSON.stringify({ text, labels, spoken, isHeading, leftAlone, weight: Math.min(MOST_IN_NET, weightIn(sample)), words: words.map(({ word, classes }) => [word, ...classes]), cues, around })}\n`,
    );
  }
  closeSync(to);
}

/** What networks that have not seen a sample's text make of it, by rule. */
interface NetScores {
  readonly rules: readonly string[];
  readonly rows: readonly (readonly number[] | null)[];
}

const readNet = (): { readonly net: NetWeights; readonly scores: NetScores } | undefined => {
  const net = jsonOf<NetWeights>('--net');
  const scores = jsonOf<NetScores>('--net-scores');
  return net && scores && { net, scores };
};

/** What a network makes of samples that it has not learned from. */
function scoresOf(weights: NetWeights, samples: readonly Sample[]): NetScores {
  const net = new Net(weights);
  return { rules: weights.rules, rows: samples.map(({ input }) => [...net.scores(input)]) };
}

interface Kept {
  readonly of: string;
  readonly scores: readonly (readonly [row: number, scores: Readonly<Record<string, number>>])[];
}

/**
 * What the models of the other folds say of each sentence.
 *
 * @param foldOf by row; `undefined` for one that nothing is asked of
 * @param starts by rule: what its model begins with
 * @param file where that is kept, so that how sure one may be can be learned again at once
 * @throws Error where the file is of other data
 */
function outOfFold(
  rows: Rows<Sample>,
  foldOf: readonly (number | undefined)[],
  folds: number,
  file: string | undefined,
  net: NetScores | undefined,
  starts: ReadonlyMap<string, Start>,
): Judged[] {
  const of = createHash('sha256')
    .update(JSON.stringify([foldOf, rows.samples.map(({ words }) => words)]))
    .digest('hex');
  const before = file !== undefined && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : undefined;
  if (before && before.of !== of) throw new Error(`${file} is of other data.`);
  const scores =
    before?.scores ??
    Array.from({ length: folds }, (_, fold) => {
      const models = asTheyAre ? starts : modelsOf(rows, (_, row) => foldOf[row] !== fold, kept, starts);
      return [...foldOf.entries()].flatMap(([row, own]) =>
        own === fold
          ? [
              [
                row,
                Object.fromEntries([...models].map(([rule, model]) => [rule, Math.round(scoreOf(model, rows.of(row)) * 1e4) / 1e4])),
              ] as const,
            ]
          : [],
      );
    }).flat();
  if (file !== undefined && !before) writeFileSync(file, JSON.stringify({ of, scores } satisfies Kept));
  const numberIn = new Map(net?.rules.map((rule, i) => [rule, i]));
  const withNet = (row: number, of: readonly [rule: string, score: number][]): readonly (readonly [rule: string, score: number])[] => {
    const logits = net?.rows[row];
    if (!logits || (rows.samples[row]!.spoken.length === 0 && !of.some(([rule, score]) => counts(rule) && score > UNLIKELY))) return of;
    return of.map(([rule, score]) => {
      const logit = logits[numberIn.get(rule) ?? -1];
      return [rule, logit === undefined ? score : together(score, logit)];
    });
  };
  return scores.map(([row, byRule]) => ({
    sample: rows.samples[row]!,
    scores: new Map(withNet(row, Object.entries(byRule))),
    sure: new Map(),
  }));
}

/** Models of all rows as they stand in the repository. */
function learnedModels(rows: Rows<Sample>, starts: ReadonlyMap<string, Start>): Pick<Weights, 'rules' | keyof Models> {
  const models = modelsOf(rows, () => true, kept, starts);
  return { rules: [...models.keys()], ...packedModels([...models.values()], rows) };
}

const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(5);

function main(): void {
  const language = args[0] as Language;
  if (!isLanguage(language)) {
    console.error(
      'usage: train.ts LANG [--sentences DIR]… [--gold DIR]… [--public DIR]… [--training DIR]… [--fresh TEXT] [--folds N] [--precision P] [--scores FILE] [--figures FILE] [--write]',
    );
    process.exitCode = 2;
    return;
  }
  const isNew = new RegExp(all('--new')[0] ?? '');
  const samples = [
    ...fromPages(language),
    ...fromProduct(language),
    ...['server/training', ...all('--training')].flatMap((folder) => fromTraining(folder, language, isNew)),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)),
    ...all('--gold').flatMap((folder) => fromGold(folder, language)),
    ...all('--public').flatMap((folder) => fromGold(folder, language, 'public')),
  ];
  const [samplesFile] = all('--samples');
  if (samplesFile !== undefined) {
    writeSamples(samplesFile, samples);
    return;
  }
  const before = jsonOf<Weights>('--from');
  const rows = new Rows(samples, before && idsOf(before));
  const read = readNet() ?? (asTheyAre && before?.net ? { net: before.net, scores: scoresOf(before.net, samples) } : undefined);
  const starts = new Map(before && unpackedModels(before, rows).map((model, i) => [before.rules[i]!, model]));
  const counted = (['page', 'training', 'sentence', 'gold', 'public'] as const)
    .map((from) => `${from} ${samples.filter((sample) => sample.from === from).length}`)
    .join(', ');
  console.log(
    `${language}: ${samples.length} sentences (${counted}), ${samples.filter(({ labels }) => labels.some((label) => !label.startsWith('?'))).length} of them flagged`,
  );

  const folds = Number(all('--folds')[0] ?? 4);
  // Patterns are right on the texts they were written after; how sure one may be shows on others. Pages are promises.
  const fresh = new RegExp(all('--fresh')[0] ?? '');
  const texts = [...new Set(samples.filter(({ from, text }) => from === 'page' || fresh.test(text)).map(({ text }) => text))];
  const foldOf = new Map(texts.map((text, i) => [text, i % folds]));
  const judged = outOfFold(
    rows,
    samples.map(({ text }) => foldOf.get(text)),
    folds,
    all('--scores')[0],
    read?.scores,
    starts,
  );
  const signs = documentSigns(judged);
  const inText = judged.filter(({ sample }) => !sample.isHeading && !sample.leftAlone);
  const families = [...new Set(trainable.map(familyOf))];
  const sureness: Record<string, number[]> = {};
  for (const family of families) {
    const termsOf = (one: Judged) => terms(signsOf(one, family), signs.get(one.sample.text)!);
    const sureOf = (one: Judged, weights: Sureness) =>
      sureOfSentence(weights, signsOf(one, family)) + sureOfDocument(weights, signs.get(one.sample.text)!);
    const fitted = (used: readonly Judged[]) =>
      regression(
        used.map(termsOf),
        used.map((one) => isMarked(one, family)),
        used.map(weightOf),
      );
    const known = inText.filter((one) => !isOpen(one, family));
    for (let fold = 0; fold < folds; fold++) {
      const weights = fitted(known.filter(({ sample }) => foldOf.get(sample.text) !== fold));
      for (const one of inText) if (foldOf.get(one.sample.text) === fold) one.sure.set(family, sureOf(one, weights));
    }
    sureness[family] = fitted(known);
  }
  const from = bestFrom(
    families.flatMap((family) =>
      inText
        .filter(({ sample: { from: source } }) => source === 'training' || source === 'gold' || source === 'public')
        .map((one) => verdictOf(one, family)),
    ),
    Number(all('--precision')[0] ?? 0.85),
  );
  for (const family of families) {
    sureness[family]![0]! -= from;
    for (const one of inText) one.sure.set(family, one.sure.get(family)! - from);
  }
  const sources = ['training', 'gold', 'public', 'sentence', 'page'] as const;
  console.log(`on texts not seen, from ${from.toFixed(2)} on: precision recall (n) in ${sources.join(' | ')}`);
  for (const family of [...families, 'all']) {
    const parts = sources.map((source) => {
      const { right, said, found, gold } = count(
        inText
          .filter(({ sample }) => sample.from === source)
          .flatMap((one) => (family === 'all' ? families : [family]).map((of) => verdictOf(one, of))),
        0,
      );
      return `${percent(right, said)} ${percent(found, gold)} (${gold})`;
    });
    console.log(`${family.padEnd(18)} ${parts.join(' | ')}`);
  }
  const figures = all('--figures')[0];
  const of = new RegExp(all('--figures-of')[0] ?? '');
  if (figures !== undefined) {
    writeFileSync(figures, `${JSON.stringify(figuresOf(judged.filter(({ sample }) => of.test(sample.text))), null, 1)}\n`);
  }
  if (!args.includes('--write')) return;
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const packed: Weights = {
    ...(asTheyAre ? before! : learnedModels(rows, starts)),
    sureness: Object.fromEntries(
      Object.entries(sureness).map(([family, weights]) => {
        const were = before?.sureness[family] ?? weights;
        return [family, weights.map((weight, i) => round(share * weight + (1 - share) * were[i]!))];
      }),
    ),
    ...(read && { net: read.net }),
  };
  const json = `${JSON.stringify(packed)}\n`;
  writeFileSync(`server/src/language/${language}/weights.json`, json);
  console.log(`wrote server/src/language/${language}/weights.json, ${Math.round(json.length / 1000)} kB`);
}

main();
