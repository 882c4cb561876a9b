// Runs every example of every rule's pages. They are the rules' tests, and the only ones.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { apply, withExamples } from '../../server/src/engine/fix';
import type { Finding } from '../../server/src/engine/finding';
import type { Language } from '../../server/src/language/data';
import { rules } from '../../server/src/rules/index';
import { readmeName } from '../../server/tools/rule-pages';
import { lintText } from '../linter';
import { readPage, type Example } from './examples';

const headings: Readonly<Record<Language, readonly [flagged: string, accepted: string, keep: string]>> = {
  en: ['Flagged', 'Accepted', 'When to keep it'],
  sv: ['Flaggas', 'Godtas', 'När det får stå kvar'],
  da: ['Markeres', 'Godtages', 'Når det må blive stående'],
};
const LEAST = { sentence: 8, table: 1, document: 1, workspace: 1 } as const;

/** An example is asked for several times; it is read once. */
const seen = new Map<string, readonly Finding[]>();
function linted(text: string, language: Language): readonly Finding[] {
  const key = `${language}\n${text}`;
  let result = seen.get(key);
  if (!result) seen.set(key, result = lintText(text, { language }).findings);
  return result;
}

/** What a rule says of an example. Whole documents keep their own kind; a lone sentence is read as part of a policy. */
const found = (id: string, { text }: Pick<Example, 'text'>, language: Language): Finding[] =>
  linted(text, language).filter(({ rule }) => rule === id);
const loud = ({ severity }: Finding, id: string): boolean => severity !== 'hint' || rules[id]!.severity === 'hint' || rules[id]!.looksAt !== 'sentence';

/** Every rule's page of a language. */
export function describePages(language: Language): void {
  for (const [id, rule] of Object.entries(rules)) {
    // What documents tell each other is tested where several are read together.
    if (rule.looksAt === 'workspace') continue;
    describe(id, () => {
      const page = readPage(readFileSync(`server/src/rules/${id}/${readmeName(language)}`, 'utf8'));

      it(`has a page with enough examples (${language})`, () => {
        assert.equal(page.title, id);
        assert.deepEqual(page.headings, headings[language]);
        assert.ok(page.flagged.length >= LEAST[rule.looksAt], `${page.flagged.length} flagged examples`);
        assert.ok(page.accepted.length >= LEAST[rule.looksAt], `${page.accepted.length} accepted examples`);
      });

      for (const example of page.flagged) {
        it(`flags (${language}) ${example.marked.trim()}`, () => {
          const said = found(id, example, language).filter((finding) => loud(finding, id));
          assert.deepEqual(said.map(({ start, end }) => example.text.slice(start, end)), example.spans.map(({ start, end }) => example.text.slice(start, end)));
        });
        for (const [i] of (found(id, example, language)[0]?.fixes ?? []).entries()) {
          it(`heals (${language}, fix ${i + 1}) ${example.marked.trim()}`, () => {
            const before = linted(example.text, language);
            const finding = before.find((one) => one.rule === id)!;
            const healed = apply(example.text, withExamples(finding.fixes[i]!));
            const after = linted(healed, language);
            assert.deepEqual(after.filter((one) => one.rule === id && loud(one, id)).map((one) => healed.slice(one.start, one.end)), [], `still there in: ${healed}`);
            const known = new Set(before.map((one) => one.rule));
            // A lone sentence or table is no document: what a whole one lacks is no news there.
            const counts = (one: Finding) => one.severity !== 'hint' && (one.level !== 'document' || rule.looksAt === 'document');
            assert.deepEqual(after.filter((one) => counts(one) && !known.has(one.rule)).map((one) => `${one.rule}: ${healed.slice(one.start, one.end)}`), [], `new in: ${healed}`);
          });
        }
      }
      for (const example of page.accepted) {
        it(`accepts (${language}) ${example.text.trim()}`, () => {
          assert.deepEqual(found(id, example, language).filter((finding) => loud(finding, id)).map(({ start, end }) => example.text.slice(start, end)), []);
        });
      }
    });
  }
}
