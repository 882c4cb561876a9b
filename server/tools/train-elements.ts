// Trains the models that find elements in words no pattern knows, and says how they do on documents they have not seen.
//   npx tsx server/tools/train-elements.ts LANG [--folds N] [--places FILE FOLDER]… [--gold DIR]… [--write]
//
// Learns from `training/elements/LANG.jsonl`: for documents in `training/LANG`, all places that do an element's job. `--places`
// names a file of that form and the folder of its documents; `--gold` annotated documents, in which one place of each element is
// known, and of which elements there is none.
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocument, type DocumentReading } from '../src/agreement/document-reading';
import { elementNames, type ElementName } from '../src/agreement/element-names';
import { elementsOf } from '../src/agreement/elements';
import { goldDocuments } from './gold';
import { linter } from './linter';
import { isLanguage, type Language } from '../src/language/data';
import { featuresOf, placeKind, type Features } from '../src/language/features';
import type { ElementWeights } from '../src/language/weights';
import { parse } from '../src/model/document';
import { shifted } from '../src/model/span';
import { lineStarts } from '../src/model/lines';
import { packedModels, Rows, scoreOf, smallModels, type Example, type Rounded } from './svm';
import { readPage } from '../../test/rules/examples';
import { readmeName } from './rule-pages';
import { PAGE_WEIGHT, untagged } from './training-data';

/** How many weights all elements have together, at most: more found no more. */
const KEPT = 15000;
/** How much a sentence of an annotated document counts. */
const GOLD_WEIGHT = 2;
/** The score from which a sentence does the job; where wrongly calling an element missing and wrongly finding it are about as rare. */
const FROM = -0.15;

/** Which element a rule misses in the documents that its page says it flags. */
const missedBy: Readonly<Record<string, ElementName>> = {
  'expectations/missing-task': 'task',
  'expectations/missing-frame': 'frame',
  'expectations/missing-success': 'success',
  'responsibility/unowned-area': 'owner',
  'expectations/one-sided': 'mutual',
  'expectations/missing-follow-up': 'followUp',
  'support/missing-support': 'support',
  'involvement/missing-input': 'input',
  'safety/missing-learning': 'learning',
  'transparency/missing-why': 'why',
  'document/owner': 'documentOwner',
  'document/review-date': 'reviewDate',
};

interface Annotation {
  readonly doc: string;
  readonly elements: Readonly<Record<ElementName, readonly (readonly [line: number, quote: string])[]>>;
}
interface Sample {
  readonly features: Features;
  readonly elements: readonly ElementName[];
  /** Of all others nothing is known. */ readonly asked?: readonly ElementName[];
  /** −1 for a page's example. */ readonly doc: number;
  readonly weight: number;
}
interface Doc {
  readonly gold: ReadonlySet<ElementName>;
  readonly byPattern: ReadonlySet<ElementName>;
}

/** Annotations, and where their documents are. */
interface Source {
  readonly file: string;
  readonly folder: string;
}

function load(
  language: Language,
  sources: readonly Source[],
  gold: readonly string[],
): { readonly docs: Doc[]; readonly samples: Sample[] } {
  const docs: Doc[] = [];
  const samples: Sample[] = [];
  // Without the models of last time: what patterns find by themselves is asked for.
  const { elementWeights: _, ...pack } = linter.packs[language]!;
  const packs = { ...linter.packs, [language]: pack };
  const readingOf = (text: string) => readDocument(parse(text, 'markdown'), { packs, language });
  const annotated = sources.flatMap(({ file, folder }) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => ({ ...(JSON.parse(line) as Annotation), folder })),
  );
  for (const { doc, elements, folder } of annotated) {
    const { text } = untagged(readFileSync(`${folder}/${doc}`, 'utf8'));
    const starts = lineStarts(text);
    const places = elementNames.flatMap((element) =>
      elements[element].map(([at, quote]) => ({ element, offset: text.indexOf(quote, starts[at - 1]) })),
    );
    const lost = places.find(({ offset }) => offset < 0);
    if (lost) throw new Error(`${doc}: a place of ${lost.element} is not there.`);
    const reading = readingOf(text);
    const found = elementsOf(reading);
    for (const { features, start, end } of sentencesOf(reading)) {
      // A quote may begin with the mark that a sentence begins behind.
      const here = places.filter(({ offset }) => offset >= start - 3 && offset < end);
      samples.push({ features, elements: [...new Set(here.map(({ element }) => element))], doc: docs.length, weight: 1 });
    }
    docs.push({ gold: new Set(places.map(({ element }) => element)), byPattern: new Set(elementNames.filter((name) => found[name])) });
  }
  for (const [rule, missing] of Object.entries(missedBy)) {
    // Where the title is marked, the whole document misses it.
    for (const { text, spans } of readPage(readFileSync(`server/src/rules/${rule}/${readmeName(language)}`, 'utf8')).flagged) {
      if (spans[0] && text.slice(0, spans[0].start).endsWith('# ')) {
        samples.push(
          ...sentencesOf(readingOf(text)).map(({ features }) => ({
            features,
            elements: [],
            asked: [missing],
            doc: -1,
            weight: PAGE_WEIGHT,
          })),
        );
      }
    }
  }
  for (const {
    text,
    gold: { elements = {} },
  } of gold.flatMap(goldDocuments).filter((one) => one.language === language)) {
    const starts = lineStarts(text);
    const isThere = (name: ElementName) => elements[name]?.present === true;
    for (const { features, start, end } of sentencesOf(readingOf(text))) {
      // Which sentence of the line it is, nobody has said.
      const here = elementNames.filter((name) => {
        const { line } = elements[name] ?? {};
        return isThere(name) && line !== undefined && start < (starts[line] ?? text.length) && end > (starts[line - 1] ?? Infinity);
      });
      samples.push({
        features,
        elements: here,
        asked: elementNames.filter((name) => here.includes(name) || (elements[name] && !isThere(name))),
        doc: -1,
        weight: GOLD_WEIGHT,
      });
    }
  }
  return { docs, samples };
}

/** The sentences of a document in its language, with their places. */
function sentencesOf({
  chunks,
  language,
}: DocumentReading): { readonly features: Features; readonly start: number; readonly end: number }[] {
  return chunks.flatMap((placed) =>
    placed.proses.flatMap(({ prose, sentences, language: own }) =>
      own !== language || prose.inBlockquote
        ? []
        : sentences.map((sentence) => ({
            features: featuresOf({ reading: sentence, kind: placeKind(prose) }),
            ...shifted(sentence, placed.start + prose.start),
          })),
    ),
  );
}

/** A model for each element, from the sentences of the documents that are used. */
function modelsOf(rows: Rows<Sample>, isUsed: (doc: number) => boolean): Rounded[] {
  const used = [...rows.samples.entries()].filter(([, { doc }]) => isUsed(doc));
  const examples = elementNames.map((name) =>
    used
      .filter(([, { asked }]) => asked === undefined || asked.includes(name))
      .map(([row, { elements, weight }]): Example => ({ row, sign: elements.includes(name) ? 1 : -1, weight })),
  );
  return smallModels(rows, examples, KEPT);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(0)}`.padStart(4);

function main(): void {
  const [language, ...args] = process.argv.slice(2) as [Language, ...string[]];
  if (!isLanguage(language)) {
    console.error('usage: train-elements.ts LANG [--folds N] [--places FILE FOLDER]… [--gold DIR]… [--write]');
    process.exitCode = 2;
    return;
  }
  const given = args.flatMap((arg, i): Source[] => (arg === '--places' ? [{ file: args[i + 1]!, folder: args[i + 2]! }] : []));
  const { docs, samples } = load(
    language,
    [{ file: `server/training/elements/${language}.jsonl`, folder: `server/training/${language}` }, ...given],
    args.flatMap((arg, i) => (arg === '--gold' ? [args[i + 1]!] : [])),
  );
  const rows = new Rows(samples);
  console.log(
    `${language}: ${docs.length} documents, ${samples.length} sentences, ${samples.reduce((sum, { elements }) => sum + elements.length, 0)} places`,
  );
  const folds = args.includes('--folds') ? Number(args[args.indexOf('--folds') + 1]) : 5;
  const best = docs.map(() => new Float64Array(elementNames.length).fill(-Infinity));
  for (let fold = 0; fold < folds; fold++) {
    const models = modelsOf(rows, (doc) => doc % folds !== fold);
    for (const [row, { doc }] of samples.entries()) {
      if (doc % folds === fold) {
        for (const [m, model] of models.entries()) best[doc]![m] = Math.max(best[doc]![m]!, scoreOf(model, rows.of(row)));
      }
    }
  }
  console.log('agreement on documents not seen, in per cent: by patterns, with models');
  const total = { patterns: 0, models: 0 };
  for (const [m, name] of elementNames.entries()) {
    const right = (says: (doc: Doc, index: number) => boolean) => docs.filter((doc, i) => says(doc, i) === doc.gold.has(name)).length;
    const patterns = right(({ byPattern }) => byPattern.has(name));
    const models = right(({ byPattern }, i) => byPattern.has(name) || best[i]![m]! > FROM);
    total.patterns += patterns;
    total.models += models;
    console.log(`${name.padEnd(14)}${percent(patterns, docs.length)}${percent(models, docs.length)}`);
  }
  console.log(
    `${'all'.padEnd(14)}${percent(total.patterns, elementNames.length * docs.length)}${percent(total.models, elementNames.length * docs.length)}`,
  );
  if (!args.includes('--write')) return;
  const weights: ElementWeights = {
    elements: elementNames,
    from: FROM,
    ...packedModels(
      modelsOf(rows, () => true),
      rows,
    ),
  };
  const json = `${JSON.stringify(weights, null, 1)}\n`;
  writeFileSync(`server/src/language/${language}/elements.json`, json);
  console.log(`wrote server/src/language/${language}/elements.json, ${Math.round(json.length / 1000)} kB`);
}

main();
