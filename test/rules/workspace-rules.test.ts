// Runs the examples of the rules that look at several documents. A line `<!-- file: path -->` begins the next document.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { apply, withExamples } from '../../server/src/engine/fix';
import { languages, type Language } from '../../server/src/language/data';
import { rules } from '../../server/src/rules/index';
import { readmeName } from '../../server/tools/rule-pages';
import { lintTogether } from '../linter';
import { readPage, unmark, type Example } from './examples';

const LEAST = 3;
const fileLine = /^<!-- file: (\S+) -->\n/m;

/** The documents of an example, with the places its marks show in each. */
function filesOf({ marked }: Example): Map<string, Example> {
  const parts = marked.split(fileLine);
  assert.equal(parts[0], '', 'an example begins with the line that names its first file');
  return new Map(Array.from({ length: (parts.length - 1) / 2 }, (_, i) => [parts[2 * i + 1]!, unmark(parts[2 * i + 2]!.trimEnd() + '\n')]));
}

const texts = (files: ReadonlyMap<string, Example>) => new Map([...files].map(([path, { text }]) => [path, text]));
/** The language of a document: as its name or front matter says, else that of the page; an example is too short to tell. */
const languageOf = (page: Language) => (path: string, text: string) => (/[.-](en|sv|da)\./.exec(path) ?? /^lang: (en|sv|da)$/m.exec(text))?.[1] as Language | undefined ?? page;
/** In an example, what is no document is not there. */
const linted = (files: ReadonlyMap<string, string>, page: Language) => [...lintTogether(files, { languageOf: languageOf(page), isThere: () => false })];
const said = (id: string, files: ReadonlyMap<string, string>, page: Language) => linted(files, page).flatMap(([path, { findings }]) =>
  findings.filter(({ rule }) => rule === id).map((finding) => ({ path, finding, words: files.get(path)!.slice(finding.start, finding.end) })));

for (const [id, rule] of Object.entries(rules)) {
  if (rule.looksAt !== 'workspace') continue;
  describe(id, () => {
    for (const language of languages satisfies readonly Language[]) {
      const page = readPage(readFileSync(`server/src/rules/${id}/${readmeName(language)}`, 'utf8'));

      it(`has a page with enough examples (${language})`, () => {
        assert.equal(page.title, id);
        assert.ok(page.flagged.length >= LEAST, `${page.flagged.length} flagged examples`);
        assert.ok(page.accepted.length >= LEAST, `${page.accepted.length} accepted examples`);
      });

      for (const example of page.flagged) {
        const files = filesOf(example);
        it(`flags (${language}) ${example.marked.trim()}`, () => {
          // Where both documents are at fault, an example need mark only one.
          for (const [path, { text, spans }] of files) {
            if (spans.length === 0) continue;
            assert.deepEqual(said(id, texts(files), language).filter((one) => one.path === path).map(({ words }) => words), spans.map(({ start, end }) => text.slice(start, end)), path);
          }
          assert.ok([...files.values()].some(({ spans }) => spans.length > 0), 'nothing is marked');
        });
        const first = said(id, texts(files), language).find(({ path }) => files.get(path)!.spans.length > 0);
        for (const [i, fix] of (first?.finding.fixes ?? []).entries()) {
          it(`heals (${language}, fix ${i + 1}) ${example.marked.trim()}`, () => {
            const before = texts(files);
            const healed = new Map(before).set(first!.path, apply(before.get(first!.path)!, withExamples(fix)));
            const left = said(id, healed, language).filter(({ path, finding }) => path === first!.path && finding.message === first!.finding.message);
            assert.deepEqual(left.map(({ words }) => words), [], `still there in: ${healed.get(first!.path)}`);
            const known = new Set(linted(before, language).flatMap(([, { findings }]) => findings.map((one) => one.rule)));
            const fresh = linted(healed, language).flatMap(([path, { findings }]) => findings.filter((one) => one.severity !== 'hint' && one.level !== 'document' && !known.has(one.rule)).map((one) => `${path} ${one.rule}: ${healed.get(path)!.slice(one.start, one.end)}`));
            assert.deepEqual(fresh, [], `new in: ${healed.get(first!.path)}`);
          });
        }
      }
      for (const example of page.accepted) {
        it(`accepts (${language}) ${example.text.trim()}`, () => {
          assert.deepEqual(said(id, texts(filesOf(example)), language).map(({ path, words }) => `${path}: ${words}`), []);
        });
      }
    }
  });
}
