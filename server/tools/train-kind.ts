// Fits what tells the documents of leaders and teams from others by all that their sentences show, and says how it does on
// documents it has not seen.
//   npx tsx server/tools/train-kind.ts [--gold DIR]… [--other DIR]… [--from FILE] [--write]
//
// `--gold`: annotated documents; `--other`: folders of Markdown that is none, such as the READMEs and changelogs of packages.
// `--from`: weights that are kept to where these documents say nothing else: what they were learned from is no longer there.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/agreement/document-reading';
import { kindByRules } from '../src/agreement/kind';
import { DOUBT, kindSigns, termOf, type KindSigns } from '../src/agreement/kind-scorer';
import type kindWeights from '../src/agreement/kind-weights.json';
import { isLanguage, type Language } from '../src/language/data';
import { parse } from '../src/model/document';
import { all, args, jsonOf } from './arguments';
import { foldsOf, goldDocuments } from './gold';
import { linter } from './linter';
import { regression } from './regression';

interface Doc {
  readonly signs: KindSigns;
  readonly byRules: boolean;
  readonly isOurs: boolean;
  readonly from: string;
}

/** A sign that fewer documents show says nothing. */
const LEAST_DOCUMENTS = 20;
/** A smaller weight changes nothing. */
const LEAST_WEIGHT = 0.02;
/** How strongly weights are held back: there are about as many signs as documents. */
const HELD_BACK = 0.2;
/** A document is one of ours from this likelihood on: being silent about one costs less than disturbing another. */
const FROM = 0.6;
/** Packages' READMEs are very like each other. */
const OTHER_WEIGHT = 0.3;
const FOLDS = 8;

/** A document, unless it is plain what it is. */
function docOf(text: string, language: Language | undefined, isOurs: boolean, from: string): Doc[] {
  const reading = readDocument(parse(text, 'markdown'), { packs: linter.packs, ...(language && { language }) });
  const signs = kindSigns(reading);
  const { isPlain, leadership } = kindByRules(reading, signs);
  return isPlain ? [] : [{ signs, byRules: leadership, isOurs, from }];
}

const docs = (): Doc[] => [
  ...all('--gold').flatMap((folder) =>
    goldDocuments(folder).flatMap(({ text, language, gold: { isLeadershipDocument } }) =>
      isLanguage(language) ? docOf(text, language, isLeadershipDocument, folder) : [],
    ),
  ),
  ...all('--other').flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => docOf(readFileSync(join(folder, name), 'utf8'), undefined, false, 'other')),
  ),
];

function main(): void {
  const documents = docs();
  const foldOf = foldsOf(documents, FOLDS);
  const times = new Map<string, number>();
  for (const { signs } of documents) for (const sign of signs.names) times.set(sign, (times.get(sign) ?? 0) + 1);
  const before = jsonOf<typeof kindWeights>('--from');
  const known = before?.signs as Readonly<Record<string, number>> | undefined;
  const often = [...times].filter(([, count]) => count >= LEAST_DOCUMENTS).map(([sign]) => sign);
  const names = [...new Set([...often, ...Object.keys(known ?? {})])].sort();
  const bar = Math.log(FROM / (1 - FROM));
  const towards = before && known && [before.bias + bar, before.byRules, ...names.map((name) => known[name] ?? 0)];
  const rowOf = ({ signs, byRules }: Doc): number[] => [1, byRules ? 1 : 0, ...names.map((sign) => termOf(sign, signs))];
  const rows = documents.map(rowOf);
  const fitted = (isUsed: (i: number) => boolean): number[] => {
    const used = [...documents.keys()].filter(isUsed);
    const weights = regression(
      used.map((i) => rows[i]!),
      used.map((i) => documents[i]!.isOurs),
      used.map((i) => (documents[i]!.from === 'other' ? OTHER_WEIGHT : 1)),
      HELD_BACK,
      towards,
    );
    weights[0]! -= bar;
    return weights;
  };
  const unseen = new Map<string, { n: number; rules: number; right: number; missed: number; disturbed: number }>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted((i) => foldOf[i] !== fold);
    for (const [i, { isOurs, byRules, from }] of documents.entries()) {
      if (foldOf[i] !== fold) continue;
      const says = rows[i]!.reduce((sum, term, k) => sum + term * weights[k]!, 0) >= (byRules ? -DOUBT : 0);
      const of = unseen.get(from) ?? { n: 0, rules: 0, right: 0, missed: 0, disturbed: 0 };
      unseen.set(from, {
        n: of.n + 1,
        rules: of.rules + (byRules === isOurs ? 1 : 0),
        right: of.right + (says === isOurs ? 1 : 0),
        missed: of.missed + (isOurs && !says ? 1 : 0),
        disturbed: of.disturbed + (!isOurs && says ? 1 : 0),
      });
    }
  }
  console.log(
    `${documents.length} documents, ${names.length} signs; on documents not seen: by rules, with all signs (missed, disturbed), of`,
  );
  for (const [from, { n, rules, right, missed, disturbed }] of unseen) {
    console.log(`${from}: ${rules}, ${right} (${missed}, ${disturbed}) of ${n}`);
  }
  if (!args.includes('--write')) return;
  const [bias, byRules, ...weights] = fitted(() => true).map((weight) => Math.round(weight * 100) / 100);
  const json = `${JSON.stringify({ bias, byRules, signs: Object.fromEntries(names.map((name, k) => [name, weights[k]] as const).filter(([, weight]) => Math.abs(weight!) >= LEAST_WEIGHT)) }, null, 1)}\n`;
  writeFileSync('server/src/agreement/kind-weights.json', json);
  console.log(`wrote server/src/agreement/kind-weights.json, ${json.length} bytes`);
}

main();
