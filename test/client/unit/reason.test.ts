// A reason goes into a comment and comes back, wherever the comment stands and whatever the writer says.
import { deepEqual, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { inComment } from '../../../client/src/reason';
import { readDocument } from '../../../server/src/agreement/document-reading';
import { allowancesOf, allowEdit } from '../../../server/src/engine/allow';
import { reasonMark } from '../../../server/src/lsp/protocol';
import { parse } from '../../../server/src/model/document';
import { linter, lintText } from '../../linter';

const gate = 'control/approval-gate';
const sentence = "Employees must obtain their manager's approval before they work from home";
const readingOf = (text: string) => readDocument(parse(text, 'markdown'), { packs: linter.packs, language: 'en' });

/** Documents with a place for the comment. */
const places: Readonly<Record<string, string>> = {
  'a paragraph': `# Work at home\n\n${sentence}.\n\nMore.\n`,
  'a list item': `# Work at home\n\n- ${sentence}\n- More\n`,
  'a table cell': `# Work at home\n\n| Rule | Owner |\n| --- | --- |\n| ${sentence} | Ann |\n`,
  'a paragraph with a backtick': `# Work at home\n\nUse the \` key. ${sentence}.\n`,
};

/** Writes a reason into a document, where its finding is let stand. */
function writer(text: string): (reason: string) => string {
  const finding = lintText(text, { language: 'en' }).findings.find(({ rule }) => rule === gate)!;
  const edit = allowEdit(finding, readingOf(text), reasonMark)!;
  return (reason) => text.slice(0, edit.start) + edit.text.replace(reasonMark, () => inComment(reason)) + text.slice(edit.end);
}
const reasons: Readonly<Record<string, string>> = {
  'a bar': 'IT|HR agreed', 'a bar behind a backslash': 'C:\\|D:', 'the end of a comment': 'so --> it is', 'another end of a comment': 'so --!> it is', 'two hyphens': 'agreed -- in 2024', 'many hyphens': '-----', 'two lines': 'one\ntwo', 'Windows lines': 'one\r\n\r\ntwo',
  'a backtick': 'the ` key', 'a reference': 'R&D; &#124; and &amp;', 'a dollar': '$& $1', 'a tag': '<!-- <b>', 'a link': '[a](b)', 'a bracket at its end': 'agreed ->',
};

describe('a reason', () => {
  for (const [where, text] of Object.entries(places)) {
    const write = writer(text);
    for (const [says, reason] of Object.entries(reasons)) {
      it(`with ${says} is read back from ${where}, and the finding is gone`, () => {
        const after = write(reason);
        deepEqual(allowancesOf(readingOf(after)).map((one) => one.reason), [reason.replaceAll('\r\n', '\n')]);
        const rules = (of: string) => lintText(of, { language: 'en' }).findings.map(({ rule }) => rule);
        deepEqual(rules(after), rules(text).filter((rule) => rule !== gate));
      });
    }
    it(`of any words is read back from ${where}`, () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'-->|`&#124;\\ a<!\n'), minLength: 1, maxLength: 20 }).filter((one) => one.trim() !== ''), (reason) => {
      deepEqual(allowancesOf(readingOf(write(reason))).map((one) => one.reason), [reason.trim()]);
    }), { numRuns: 60 }));
  }

  it('is written as it is where it can be', () => deepEqual(inComment('  The bank & R&D – agreed (2024-01-31) -> fine  '), 'The bank & R&D – agreed (2024-01-31) -> fine'));
  it('holds nothing that ends a comment', () => { for (const reason of Object.values(reasons)) ok(!/--|[|`\n]/.test(inComment(reason)), inComment(reason)); });

  it('written by hand may escape a bar in a cell, and only there', () => {
    const reasonIn = (text: string) => allowancesOf(readingOf(text)).map((one) => one.reason);
    deepEqual(reasonIn(`| Rule | Owner |\n| --- | --- |\n| Ask. <!-- leadership-lint-allow ${gate}: a \\| b --> | Ann |\n`), ['a | b']);
    deepEqual(reasonIn(`Ask. <!-- leadership-lint-allow ${gate}: a \\| b -->\n`), ['a \\| b']);
  });
});
