// Moves the marks of flagged examples to what the linter underlines now, where the two overlap (with `--anywhere`: in any
// case). Read the change before committing it: a mark is a claim about what a reader should see underlined.
//   npx tsx server/tools/remark.ts [LANG] [RULE…] [--anywhere]
import { readFileSync, writeFileSync } from 'node:fs';
import { lint } from '../src/engine/lint';
import type { Linter } from '../src/engine/linter';
import { defaultConfig } from '../src/engine/config';
import { linter as base } from './linter';
import { isLanguage, languages, type Language } from '../src/language/data';
import { rules } from '../src/rules/index';
import { readPage, type Example } from '../../test/rules/examples';
import { readmeName } from './rule-pages';

const linter: Linter = { ...base, config: defaultConfig };
const args = process.argv.slice(2).filter((arg) => arg !== '--anywhere');
const anywhere = process.argv.includes('--anywhere');
const [first, ...rest] = args;
const chosen = isLanguage(first) ? [first] : languages;
const only = chosen.length === 1 ? rest : args;

let missed = 0;
let moved = 0;
for (const id of Object.keys(rules)) {
  if (only.length > 0 && !only.includes(id)) continue;
  for (const language of chosen) {
    const path = `server/src/rules/${id}/${readmeName(language)}`;
    let page = readFileSync(path, 'utf8');
    for (const example of readPage(page).flagged) {
      const now = remarked(id, example, language);
      if (now === undefined) {
        missed++;
        continue;
      }
      if (now !== example.marked) {
        page = page.replace(example.marked.trimEnd(), () => now.trimEnd());
        moved++;
      }
    }
    writeFileSync(path, page);
  }
}
console.log(`${moved} marks moved, ${missed} examples without an overlapping finding`);

/** The example marked where the linter finds it; `undefined` where it finds nothing there. */
function remarked(id: string, example: Example, language: Language): string | undefined {
  const mark = example.spans[0];
  const finding = lint(
    { text: example.text, path: 't.policy.md', format: 'markdown', today: '2026-03-01', language },
    linter,
  ).findings.find((one) => one.rule === id && (!mark || anywhere || (one.start < mark.end && mark.start < one.end)));
  if (!finding) return undefined;
  return `${example.text.slice(0, finding.start)}⟦${example.text.slice(finding.start, finding.end)}⟧${example.text.slice(finding.end)}`;
}
