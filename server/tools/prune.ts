// Says how often each pattern is right on labelled text, and takes out those that mislead and those that say nothing anywhere.
//   npx tsx server/tools/prune.ts LANG [--sentences DIR]… [--gold DIR]… [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { all, args } from './arguments';
import { linter } from './linter';
import { isLanguage, type Language } from '../src/language/data';
import { familyOf } from '../src/language/scorer';
import { rules } from '../src/rules/index';
import { fromGold, fromPages, fromSentences, fromTraining } from './training-data';

/** A pattern that is wrong this often is taken out; one that was never right may be wrong once. */
const LEAST_PRECISION = 0.67;

const ruleIn = (pattern: string): string => pattern.slice(0, pattern.indexOf('#'));
const indexIn = (pattern: string): number => Number(pattern.slice(pattern.indexOf('#') + 1));

function main(): void {
  const language = args[0] as Language;
  if (!isLanguage(language)) {
    console.error('usage: prune.ts LANG [--sentences DIR]… [--gold DIR]… [--write]');
    process.exitCode = 2;
    return;
  }
  const samples = [
    ...fromPages(language),
    ...fromTraining('server/training', language, /^/),
    ...all('--sentences').flatMap((folder) => fromSentences(folder, language)),
    ...all('--gold').flatMap((folder) => fromGold(folder, language)),
  ];
  const counts = new Map<string, { right: number; wrong: number; example: string }>();
  for (const { patterns, labels, words, from } of samples) {
    for (const pattern of new Set(patterns)) {
      const count = counts.get(pattern) ?? { right: 0, wrong: 0, example: '' };
      counts.set(pattern, count);
      if (labels.some((label) => !label.startsWith('?') && familyOf(label) === familyOf(pattern))) count.right++;
      // A single flagged sentence is labelled with one flaw, and may have others.
      else if (
        (labels.length === 0 || from === 'gold' || from === 'training') &&
        !labels.some((label) => familyOf(label.replace('?', '')) === familyOf(pattern))
      ) {
        count.wrong++;
        count.example = words;
      }
    }
  }
  // What a page promises stays, and is underlined as it says: where that misleads, the scorer keeps it back.
  const promised = new Set(
    samples.flatMap(({ patterns, labels, from }) =>
      from === 'page' ? patterns.filter((pattern) => labels.includes(ruleIn(pattern))) : [],
    ),
  );
  const idle = new Map<string, Set<number>>();
  let misleading = 0;
  let silent = 0;
  const takeLater = (rule: string, index: number): void => {
    idle.set(rule, (idle.get(rule) ?? new Set()).add(index));
  };
  for (const [pattern, { right, wrong, example }] of counts) {
    if (wrong === 0 || right / (right + wrong) >= LEAST_PRECISION || promised.has(pattern)) continue;
    takeLater(ruleIn(pattern), indexIn(pattern));
    misleading++;
    if (args.includes('--verbose')) console.log(`${pattern}: right ${right}, wrong ${wrong}: ${example.slice(0, 120)}`);
  }
  const { owners, ownerOf, indexOf } = linter.packs[language]!.tables();
  for (const [i, owner] of ownerOf.entries()) {
    const rule = owners[owner]!;
    const index = indexOf[i]!;
    if (rules[rule]?.looksAt !== 'sentence' || counts.has(`${rule}#${index}`)) continue;
    takeLater(rule, index);
    silent++;
  }
  if (args.includes('--write')) for (const [rule, indexes] of idle) takeOut(`server/src/rules/${rule}/${language}.patterns.ts`, indexes);
  console.log(`${language}: ${counts.size} patterns spoke, ${misleading} of them mislead; ${silent} said nothing`);
}

/** Takes elements out of the `patterns` array of a file. */
function takeOut(path: string, indexes: ReadonlySet<number>): void {
  const text = readFileSync(path, 'utf8');
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  let array: ts.ArrayLiteralExpression | undefined;
  const visit = (node: ts.Node): void => {
    if (
      ts.isVariableDeclaration(node) &&
      node.name.getText() === 'patterns' &&
      node.initializer &&
      ts.isArrayLiteralExpression(node.initializer)
    ) {
      array = node.initializer;
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  const patterns = array && patternsIn(array);
  if (!patterns) {
    console.log(`left alone: ${path}`);
    return;
  }
  let kept = text;
  for (const [i, element] of [...patterns.entries()].reverse()) {
    if (!indexes.has(i)) continue;
    const end = kept[element.end] === ',' ? element.end + 1 : element.end;
    const lineStart = kept.lastIndexOf('\n', element.getStart()) + 1;
    const alone = kept.slice(lineStart, element.getStart()).trim() === '' && /^[ \t]*(?:\/\/[^\n]*)?\n/.test(kept.slice(end));
    kept = alone
      ? kept.slice(0, lineStart) + kept.slice(kept.indexOf('\n', end) + 1)
      : kept.slice(0, element.getStart()) + kept.slice(end).replace(/^ /, '');
  }
  writeFileSync(path, kept);
}

/** The patterns of an array in their order, those that go through a function (`...all([…], unless)`) too; `undefined` when others are spread. */
function patternsIn({ elements }: ts.ArrayLiteralExpression): readonly ts.Expression[] | undefined {
  const found: ts.Expression[] = [];
  for (const element of elements) {
    const spread = ts.isSpreadElement(element) ? element.expression : undefined;
    const inner = spread && ts.isCallExpression(spread) ? spread.arguments[0] : undefined;
    if (spread && !(inner && ts.isArrayLiteralExpression(inner))) return undefined;
    const own = inner && ts.isArrayLiteralExpression(inner) ? patternsIn(inner) : [element];
    if (!own) return undefined;
    found.push(...own);
  }
  return found;
}

main();
