// Fits what says whether a document has an element, by all that patterns and models find of any, and says how it does on
// documents it has not seen.
//   npx tsx server/tools/train-presence.ts [--gold DIR]… [--public DIR]… [--from FILE] [--write]
//
// `--public`: annotated as well, but by one reader, and written for other readers than ours.
// `--from`: weights that are kept to where these documents say nothing else: what they were learned from is no longer there.
// The models of elements should not have learned from most of these documents: what they make of those they know says little.
import { writeFileSync } from 'node:fs';
import { agreementOf, shownByAll } from '../src/agreement/agreement';
import { readDocument } from '../src/agreement/document-reading';
import { isPlain, isThere, OF_OTHERS, presenceTerms, type Evidence } from '../src/agreement/element-presence';
import { elementNames, type ElementName } from '../src/agreement/element-names';
import { evidenceOf } from '../src/agreement/elements';
import { isLanguage } from '../src/language/data';
import { parse } from '../src/model/document';
import { all, args, jsonOf } from './arguments';
import { foldsOf, goldDocuments } from './gold';
import { linter } from './linter';
import { regression, withoutNegative } from './regression';

interface Doc {
  readonly from: string;
  readonly isPublic: boolean;
  readonly evidence: Evidence;
  readonly has: ReadonlySet<ElementName>;
  /** What is said now. */ readonly said: ReadonlySet<ElementName>;
}

/** How strongly weights are held back. */
const HELD_BACK = 0.1;
const PUBLIC_WEIGHT = 0.3;
const FOLDS = 6;

const docsIn = (folder: string, isPublic: boolean): Doc[] =>
  goldDocuments(folder).flatMap(({ text, language, gold: { elements, isLeadershipDocument } }): Doc[] => {
    if (!isLanguage(language) || !elements || !isLeadershipDocument) return [];
    const reading = readDocument(parse(text, 'markdown'), { packs: linter.packs, language });
    const { kind, signs, lifeCycle, balance } = agreementOf(reading, '');
    if (!kind.leadershipDocument) return [];
    const evidence = evidenceOf(reading, shownByAll(reading, signs, lifeCycle, balance));
    return [
      {
        from: folder,
        isPublic,
        evidence,
        has: new Set(elementNames.filter((name) => elements[name]?.present)),
        said: new Set(elementNames.filter((name) => isThere(name, evidence))),
      },
    ];
  });
const docs: readonly Doc[] = [
  ...all('--gold').flatMap((folder) => docsIn(folder, false)),
  ...all('--public').flatMap((folder) => docsIn(folder, true)),
];

const before = jsonOf<Readonly<Record<ElementName, readonly number[]>>>('--from');

const fitted = (name: ElementName, isUsed: (i: number) => boolean): number[] => {
  const used = docs.filter((doc, i) => isUsed(i) && !isPlain(name, doc.evidence));
  const rows = used.map(({ evidence }) => presenceTerms(name, evidence));
  return withoutNegative(
    regression(
      rows,
      used.map(({ has }) => has.has(name)),
      used.map(({ isPublic }) => (isPublic ? PUBLIC_WEIGHT : 1)),
      HELD_BACK,
      before?.[name],
    ),
    rows,
    (term) => term < OF_OTHERS,
  );
};

const foldOf = foldsOf(docs, FOLDS);
const folders = [...new Set(docs.map(({ from }) => from))];
const right = new Map<string, { now: number; then: number; n: number }>();
const count = (key: string, now: boolean, then: boolean): void => {
  const of = right.get(key) ?? { now: 0, then: 0, n: 0 };
  right.set(key, { now: of.now + (now ? 1 : 0), then: of.then + (then ? 1 : 0), n: of.n + 1 });
};
for (const name of elementNames) {
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = fitted(name, (i) => foldOf[i] !== fold);
    for (const [i, doc] of docs.entries()) {
      if (foldOf[i] !== fold) continue;
      const says =
        isPlain(name, doc.evidence) || presenceTerms(name, doc.evidence).reduce((sum, term, k) => sum + term * weights[k]!, 0) >= 0;
      for (const key of [doc.from, name]) count(key, doc.said.has(name) === doc.has.has(name), says === doc.has.has(name));
    }
  }
}
const percent = (part: number, n: number) => `${((100 * part) / n).toFixed(1)} %`;
console.log(`${docs.length} documents; agreement now, and of weights that have not seen the document, of`);
for (const key of [...folders, ...elementNames]) {
  const { now, then, n } = right.get(key)!;
  console.log(`${key}: ${percent(now, n)}, ${percent(then, n)} of ${n}`);
}
if (args.includes('--write')) {
  const rounded = Object.fromEntries(
    elementNames.map((name) => [name, fitted(name, () => true).map((weight) => Math.round(weight * 100) / 100)]),
  );
  writeFileSync(
    'server/src/agreement/element-weights.json',
    `{\n${Object.entries(rounded)
      .map(([name, of]) => ` "${name}": ${JSON.stringify(of)}`)
      .join(',\n')}\n}\n`,
  );
  console.log('wrote server/src/agreement/element-weights.json');
}
