// Says how often each pattern is right on labelled text, and takes out those that mislead.
//   npx tsx server/tools/prune.ts LANG [--sentences DIR]… [--gold DIR]… [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { isLanguage, type Language } from '../src/language/data';
import { familyOf } from '../src/language/scorer';
import { fromGold, fromPages, fromSentences, fromTraining } from './training-data';

/** A pattern that is wrong this often is taken out; one that was never right may be wrong once. */
const LEAST_PRECISION = 0.67;

const args = process.argv.slice(2);
const all = (name: string): string[] => args.flatMap((arg, i) => (arg === name ? [args[i + 1]!] : []));

function main(): void {
  const language = args[0] as Language;
  if (!isLanguage(language)) { console.error('usage: prune.ts LANG [--sentences DIR]… [--gold DIR]… [--write]'); process.exitCode = 2; return; }
  const samples = [
    ...fromPages(language), ...fromTraining('server/training', language),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)), ...all('--gold').flatMap((folder) => fromGold(folder, language)),
  ];
  const counts = new Map<string, { right: number; wrong: number; example: string }>();
  for (const { patterns, labels, words, from } of samples) {
    for (const pattern of new Set(patterns)) {
      const count = counts.get(pattern) ?? { right: 0, wrong: 0, example: '' };
      counts.set(pattern, count);
      if (labels.some((label) => !label.startsWith('?') && familyOf(label) === familyOf(pattern))) count.right++;
      // A single flagged sentence is labelled with one flaw, and may have others.
      else if ((labels.length === 0 || from === 'gold' || from === 'training') && !labels.some((label) => familyOf(label.replace('?', '')) === familyOf(pattern))) { count.wrong++; count.example = words; }
    }
  }
  const misleading = new Map<string, Set<number>>();
  for (const [pattern, { right, wrong, example }] of counts) {
    if (wrong === 0 || right / (right + wrong) >= LEAST_PRECISION) continue;
    const [rule, index] = pattern.split('#') as [string, string];
    misleading.set(rule, (misleading.get(rule) ?? new Set()).add(Number(index)));
    if (args.includes('--verbose')) console.log(`${pattern}: right ${right}, wrong ${wrong}: ${example.slice(0, 120)}`);
  }
  let taken = 0;
  for (const [rule, indexes] of misleading) {
    taken += indexes.size;
    if (args.includes('--write')) takeOut(`server/src/rules/${rule}/${language}.patterns.ts`, indexes);
  }
  console.log(`${language}: ${counts.size} patterns spoke, ${taken} mislead`);
}

/** Takes elements out of the `patterns` array of a file. */
function takeOut(path: string, indexes: ReadonlySet<number>): void {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  let array: ts.ArrayLiteralExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'patterns' && node.initializer && ts.isArrayLiteralExpression(node.initializer)) array = node.initializer;
    ts.forEachChild(node, visit);
  };
  visit(source);
  if (!array || array.elements.some((element) => ts.isSpreadElement(element))) { console.log(`left alone: ${path}`); return; }
  let kept = text;
  for (const [i, element] of [...array.elements.entries()].reverse()) {
    if (!indexes.has(i)) continue;
    const end = kept[element.end] === ',' ? element.end + 1 : element.end;
    const lineStart = kept.lastIndexOf('\n', element.getStart()) + 1;
    const alone = kept.slice(lineStart, element.getStart()).trim() === '' && /^[ \t]*(?:\/\/[^\n]*)?\n/.test(kept.slice(end));
    kept = alone ? kept.slice(0, lineStart) + kept.slice(kept.indexOf('\n', end) + 1) : kept.slice(0, element.getStart()) + kept.slice(end).replace(/^ /, '');
  }
  writeFileSync(path, kept);
}

main();
