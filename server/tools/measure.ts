// Scores the linter on annotated documents.
//   npm run measure -- --gold DIR [--gold DIR]… [--lang xx] [--only TEXT] [--half even|odd] [--rules] [--misses] [--as-shipped] [--write]
// Rules speak as loudly as they say themselves, whatever was measured before; `--as-shipped` takes the committed figures.
import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { elementNames } from '../src/agreement/element-names';
import { defaultConfig } from '../src/engine/config';
import { lint } from '../src/engine/lint';
import type { Linter } from '../src/engine/linter';
import type { Figure } from '../src/engine/measured';
import { pack as da } from '../src/packs/da';
import { pack as en } from '../src/packs/en';
import { pack as sv } from '../src/packs/sv';
import { rules } from '../src/rules/index';
import { goldDocuments, score, type Score } from './gold';

const args = process.argv.slice(2);
const option = (name: string): string | undefined => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args[i + 1];
};
const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–').padStart(5);

function main(): void {
  const folders = args.flatMap((arg, i) => (arg === '--gold' && args[i + 1] ? [args[i + 1]!] : []));
  if (folders.length === 0) {
    console.error(
      'usage: npm run measure -- --gold DIR [--gold DIR]… [--lang xx] [--only TEXT] [--half even|odd] [--rules] [--misses] [--write]',
    );
    process.exitCode = 2;
    return;
  }
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) {
    console.error(`There is no folder ${missing}.`);
    process.exitCode = 2;
    return;
  }
  const half = option('--half');
  const language = option('--lang');
  const only = option('--only');
  const parity = (name: string) => (Number(/(\d)$/.exec(name)?.[1] ?? 0) % 2 === 0 ? 'even' : 'odd');
  const documents = folders
    .flatMap((folder) => goldDocuments(folder))
    .filter(
      (one) => (!language || one.language === language) && (!half || parity(one.name) === half) && (!only || one.name.includes(only)),
    );
  const linter: Linter = {
    rules,
    packs: { en, sv, da },
    config: defaultConfig,
    ...(!args.includes('--as-shipped') && { figures: 'none' as const }),
  };
  const total = score(documents, ({ text, path }) => lint({ text, path: basename(path), format: 'markdown', today: '2026-01-01' }, linter));
  print(total);
  if (args.includes('--write')) write(total);
}

function print(total: Score): void {
  console.log(`${total.documents} documents, ${total.words} words`);
  console.log('                                            findings  precision   gold  recall');
  for (const [name, { said, right, gold, found }] of [...total.counts].sort(([a], [b]) =>
    a === 'all' ? -1 : b === 'all' ? 1 : a < b ? -1 : 1,
  )) {
    if (name.includes('/') && !args.includes('--rules')) continue;
    console.log(
      `${name.padEnd(44)}${String(said).padStart(8)}  ${percent(right, said)}     ${String(gold).padStart(5)}  ${percent(found, gold)}`,
    );
  }
  console.log(`hints ${total.hints}, of which right ${total.hintsRight}`);
  console.log(
    `documents with nothing to flag: ${total.quietFindings} findings in ${total.quietWords} words = ${total.quietWords ? ((1000 * total.quietFindings) / total.quietWords).toFixed(2) : '–'} per 1,000`,
  );
  for (const [language, kind] of total.kinds) {
    const cells = elementNames.map((element) => [element, total.elements.get(`${language} ${element}`)] as const);
    const n = cells.reduce((sum, [, cell]) => sum + (cell?.n ?? 0), 0);
    const right = cells.reduce((sum, [, cell]) => sum + (cell?.right ?? 0), 0);
    console.log(
      `elements ${language}: ${percent(right, n)} % of ${n} (${cells.map(([element, cell]) => `${element} ${cell ? Math.round((100 * cell.right) / cell.n) : '–'}`).join(', ')})`,
    );
    console.log(
      `kinds ${language}: leadershipDocument ${percent(kind.right, kind.n)} % of ${kind.n}, type ${percent(kind.typesRight, kind.types)} % of ${kind.types}`,
    );
  }
  if (args.includes('--misses')) for (const miss of total.misses) console.log(miss);
}

/** The committed figures that severities, pages and hovers rest on. */
function write(total: Score): void {
  const figures: Record<string, Record<string, Figure>> = {};
  for (const [key, { right, wrong }] of [...total.byRule].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [language, rule] = key.split(' ') as [string, string];
    const count = total.counts.get(key);
    (figures[rule] ??= {})[language] = { n: right + wrong, right, gold: count?.gold ?? 0, found: count?.found ?? 0 };
  }
  const lines = Object.keys(figures)
    .sort()
    .map((rule) => ` ${JSON.stringify(rule)}: ${JSON.stringify(figures[rule])}`);
  writeFileSync('server/src/rules/measured.json', `{\n${lines.join(',\n')}\n}\n`);
}

main();
