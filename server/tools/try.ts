// A workbench for rule writers: how a rule does on its own examples and on labelled sentences.
//   npx tsx server/tools/try.ts LANG [RULE…] [--sentences DIR] [--all] [--text "a sentence"]
import { existsSync, readFileSync } from 'node:fs';
import { surroundingsOf } from '../src/agreement/surroundings';
import { isLanguage, type Language } from '../src/language/data';
import { judge } from '../src/language/exemptions';
import { defaultConfig } from '../src/engine/config';
import { lint } from '../src/engine/lint';
import type { Linter } from '../src/engine/linter';
import { rules } from '../src/rules/index';
import { ruleMeant } from '../src/rules/rule-name';
import { pack as da } from '../src/packs/da';
import { pack as en } from '../src/packs/en';
import { pack as sv } from '../src/packs/sv';
import { readPage, type Example } from '../../test/rules/examples';
import { readmeName } from './rule-pages';

const args = process.argv.slice(2);
const option = (name: string) => {
  const i = args.indexOf(name);
  return i < 0 ? undefined : args.splice(i, 2)[1];
};
const sentences = option('--sentences');
const text = option('--text');
const all = args.includes('--all');
const [language, ...only] = args.filter((arg) => arg !== '--all') as [Language, ...string[]];
const strange = only.filter((id) => !Object.hasOwn(rules, id));
if (language === undefined || !isLanguage(language) || strange.length > 0) {
  for (const id of strange) {
    console.error(
      `There is no rule ${id}.${ruleMeant(id, Object.keys(rules)) === undefined ? '' : ` Did you mean ${ruleMeant(id, Object.keys(rules))}?`}`,
    );
  }
  console.error('usage: npx tsx server/tools/try.ts en|sv|da [RULE…] [--sentences DIR] [--all] [--text "a sentence"]');
  process.exit(2);
}
const linter: Linter = { rules, packs: { en, sv, da }, config: defaultConfig, figures: 'none' };
const run = (example: string) => lint({ text: example, path: 't.policy.md', format: 'markdown', today: '2026-01-01', language }, linter);
const findings = (example: string, id?: string) =>
  run(example).findings.filter(({ rule, level }) => (id ? rule === id : level === 'sentence' || level === 'table'));

if (text !== undefined) {
  for (const finding of findings(text)) {
    console.log(
      finding.rule,
      finding.severity,
      `“${text.slice(finding.start, finding.end)}”`,
      '\n ',
      finding.message,
      finding.fixes.map((fix) => `\n   ${fix.title}: ${JSON.stringify(fix.edits)}`).join(''),
    );
  }
  const { agreement } = run(text);
  for (const { proses } of agreement.reading.chunks) {
    for (const prose of proses) {
      for (const reading of prose.sentences) {
        console.log(
          [...reading.hits]
            .map(
              ([owner, hits]) =>
                `${owner}[${hits
                  .map(
                    (hit) =>
                      `${hit.index}:${reading.tokens
                        .slice(hit.from, hit.to)
                        .map(({ word }) => word)
                        .join(' ')}`,
                  )
                  .join(' / ')}]`,
            )
            .join('\n'),
        );
      }
    }
  }
}
/** Why a rule is silent about a text: what excuses each place that its patterns name, or that they name none. */
function whySilent(example: string, id: string): string {
  const rule = rules[id]!;
  const reasons = new Set<string>();
  if (rule.looksAt !== 'sentence') return '';
  for (const placed of run(example).agreement.reading.chunks) {
    for (const [i, { prose, language: own, sentences }] of placed.proses.entries()) {
      for (const [s, reading] of sentences.entries()) {
        const around = surroundingsOf(placed, i, s);
        for (const hit of reading.hits.get(id) ?? []) {
          const words = reading.tokens
            .slice(hit.from, hit.to)
            .map(({ word }) => word)
            .join(' ');
          const { what, by } = judge(hit, reading, around, (exemption) => rule.despite?.[exemption] === undefined);
          if (prose.inBlockquote) reasons.add(`“${words}” stands in a quotation`);
          else if (what !== 'speak') reasons.add(`“${words}” is ${what === 'hint' ? 'only a hint' : 'silent'}: ${by ?? 'said of itself'}`);
          else if (own && rule.consider?.({ hit, reading, around, prose, language: own }) === false) {
            reasons.add(`“${words}” is dropped by the rule itself`);
          } else reasons.add(`“${words}” speaks, but too uncertainly, as a hint, or below another rule of its family`);
        }
      }
    }
  }
  return `  ⟵ ${reasons.size > 0 ? [...reasons].join('; ') : 'no pattern names it'}`;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`);
const totals = { flagged: 0, found: 0, accepted: 0, quiet: 0, other: 0 };
for (const id of Object.keys(rules)) {
  if (text !== undefined || (only.length > 0 && !only.includes(id))) continue;
  if (rules[id]!.looksAt === 'document' || rules[id]!.looksAt === 'workspace') continue;
  const page = `server/src/rules/${id}/${readmeName(language)}`;
  const cases: { example: Example; flag: boolean; from: string }[] = [];
  if (existsSync(page)) {
    const { flagged, accepted } = readPage(readFileSync(page, 'utf8'));
    cases.push(
      ...flagged.map((example) => ({ example, flag: true, from: 'page' })),
      ...accepted.map((example) => ({ example, flag: false, from: 'page' })),
    );
  }
  const labelled = `${sentences}/${language}/${id.replace('/', '.')}.jsonl`;
  if (sentences && existsSync(labelled)) {
    for (const line of readFileSync(labelled, 'utf8').split('\n').filter(Boolean)) {
      const { text: words, flag, heading } = JSON.parse(line) as { text: string; flag: boolean; heading?: string };
      const whole = heading ? `## ${heading}\n\n${words}\n` : words;
      cases.push({ example: { marked: whole, text: whole, spans: [] }, flag, from: 'labelled' });
    }
  }
  const count = { flagged: 0, found: 0, accepted: 0, quiet: 0, other: 0 };
  for (const { example, flag, from } of cases) {
    const own = findings(example.text, id).filter(({ severity }) => severity !== 'hint' || rules[id]!.severity === 'hint');
    const others = findings(example.text).filter(({ rule, severity }) => rule !== id && severity !== 'hint');
    if (flag) {
      count.flagged++;
      if (own.length > 0) count.found++;
      else if (all) console.log(`  MISSED ${id} ${from}: ${example.marked.trim()}${whySilent(example.text, id)}`);
    } else {
      count.accepted++;
      if (own.length === 0) count.quiet++;
      else if (all) {
        console.log(
          `  FALSE  ${id} ${from}: ${example.text.trim()}  ⟵ “${own.map((f) => example.text.slice(f.start, f.end)).join('”, “')}”`,
        );
      }
    }
    if (others.length > 0) {
      count.other++;
      if (all) {
        console.log(
          `  OTHER  ${id} ${from} ${flag ? 'flagged' : 'accepted'}: ${example.text.trim()}  ⟵ ${others.map((f) => `${f.rule} “${example.text.slice(f.start, f.end)}”`).join(', ')}`,
        );
      }
    }
  }
  for (const key of Object.keys(totals) as (keyof typeof totals)[]) totals[key] += count[key];
  console.log(`${id.padEnd(42)} found ${count.found}/${count.flagged}  quiet ${count.quiet}/${count.accepted}  other rules ${count.other}`);
}
if (text === undefined) {
  console.log(
    `${language} all: found ${totals.found}/${totals.flagged} (${percent(totals.found, totals.flagged)})  quiet ${totals.quiet}/${totals.accepted} (${percent(totals.quiet, totals.accepted)})  other rules ${totals.other}`,
  );
}
