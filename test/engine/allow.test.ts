// Where a comment lets a finding stand: what it covers, what it names, and where the editor puts it.
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/agreement/document-reading';
import { allowancesOf, allowEdit, names } from '../../server/src/engine/allow';
import { parse } from '../../server/src/model/document';
import { linter, lintText } from '../linter';

const readingOf = (text: string, format: 'markdown' | 'plain' = 'markdown') => readDocument(parse(text, format), { packs: linter.packs, language: 'en' });
const gate = 'control/approval-gate', reason = 'agreed with the council';
const allow = (what = gate, why = reason) => `<!-- leadership-lint-allow ${what}: ${why} -->`;

/** What the comment covers stands between the marks. */
const covers: readonly (readonly [says: string, text: string])[] = [
  ['the block below a comment on a line of its own', `One.\n\n${allow()}\n\n⟦Two.⟧\n\nThree.\n`],
  ['the paragraph that holds it', `One.\n\n⟦Two ${allow()} and more.⟧\n\nThree.\n`],
  ['the paragraph that it ends', `One.\n\n⟦Two. ${allow()}⟧\n\nThree.\n`],
  ['its list item alone', `- One.\n- ⟦Two. ${allow()}⟧\n- Three.\n`],
  ['its table row, from the first cell to the last', `| Area | Owner |\n| --- | --- |\n| One | Ann |\n⟦| Two | Bo ${allow()} |⟧\n| Three | Cy |\n`],
  ['its heading', `⟦# One ${allow()}⟧\n\nTwo.\n`],
];

const parts: readonly (readonly [says: string, comment: string, rules: readonly string[], reason: string, until: string | undefined, untilUnread?: string])[] = [
  ['a rule and a reason', 'leadership-lint-allow control/approval-gate: by law', ['control/approval-gate'], 'by law', undefined],
  ['several rules', 'leadership-lint-allow control/approval-gate, safety/threat ,control/*: by law', ['control/approval-gate', 'safety/threat', 'control/*'], 'by law', undefined],
  ['no reason', 'leadership-lint-allow control/*', ['control/*'], '', undefined],
  ['an empty reason', 'leadership-lint-allow control/*:   ', ['control/*'], '', undefined],
  ['no reason but the gap for one', 'leadership-lint-allow control/*: [reason]', ['control/*'], '', undefined],
  ['no reason but the gap for one, in Swedish', 'leadership-lint-allow control/*: [skäl]', ['control/*'], '', undefined],
  ['no reason but the gap for one, in Danish', 'leadership-lint-allow control/*: [begrundelse] until 2027-01-31', ['control/*'], '', '2027-01-31'],
  ['a reason in brackets', 'leadership-lint-allow control/*: [by law]', ['control/*'], '[by law]', undefined],
  ['a last day', 'leadership-lint-allow control/*: by law until 2027-01-31', ['control/*'], 'by law', '2027-01-31'],
  ['a last day alone', 'leadership-lint-allow control/*: until 2027-01-31', ['control/*'], '', '2027-01-31'],
  ['a day that is not the last word', 'leadership-lint-allow control/*: until 2027-01-31 at least', ['control/*'], 'until 2027-01-31 at least', undefined, 'until 2027-01-31 at least'],
  ['a last day that ends a sentence', 'leadership-lint-allow control/*: by law until 2027-01-31.', ['control/*'], 'by law', '2027-01-31'],
  ['a last day in brackets', 'leadership-lint-allow control/*: by law (until 2027-01-31)', ['control/*'], 'by law', '2027-01-31'],
  ['a last day that opens a sentence', 'leadership-lint-allow control/*: By law. Until: 2027-01-31', ['control/*'], 'By law.', '2027-01-31'],
  ['a day that the calendar has not', 'leadership-lint-allow control/*: by law until 2020-13-40', ['control/*'], 'by law until 2020-13-40', undefined, 'until 2020-13-40'],
  ['a day that February has not', 'leadership-lint-allow control/*: by law until 2027-02-29', ['control/*'], 'by law until 2027-02-29', undefined, 'until 2027-02-29'],
  ['a day in another form', 'leadership-lint-allow control/*: by law until 31 January 2027, at the very latest', ['control/*'], 'by law until 31 January 2027, at the very latest', undefined, 'until 31 January 2027, at the very latest'],
  ['no day but words', 'leadership-lint-allow control/*: by law until next spring', ['control/*'], 'by law until next spring', undefined, 'until next spring'],
  ['a story with “until” in it', 'leadership-lint-allow control/*: until then we wait for the answer of the council', ['control/*'], 'until then we wait for the answer of the council', undefined],
  ['a reason with colons on two lines', 'leadership-lint-allow control/*: law: the\nact', ['control/*'], 'law: the\nact', undefined],
];

const named: readonly (readonly [written: string, rule: string, isNamed: boolean])[] = [
  [gate, gate, true], [gate, 'control/inspection', false], ['control/*', gate, true], ['control/*', 'controlling/x', false], ['*', 'safety/threat', true], ['control', gate, false],
];

/** Comments that let nothing stand, or not for as long as they say, and what is said of them. */
const mistaken: readonly (readonly [comment: string, en: RegExp | undefined])[] = [
  [`leadership-lint-alow ${gate}: ${reason}`, /knows no comment “leadership-lint-alow”.*Did you mean “leadership-lint-allow”\?/],
  [`leadership-lint-allow-fiel ${gate}: ${reason}`, /Did you mean “leadership-lint-allow-file”\?/],
  [`leadership-lint-disable ${gate}`, /knows no comment “leadership-lint-disable”.*Did you mean “leadership-lint-allow”\?/],
  [`Leadership-Lint-Allow ${gate}: ${reason}`, /Did you mean “leadership-lint-allow”\?/],
  ['leadership-lint-allow', /lets nothing stay\. Write leadership-lint-allow, a rule, a colon and the reason/],
  [`leadership-lint-allow: ${reason}`, /lets nothing stay/],
  [`leadership-lint-allow ${gate} because it is so`, /lets nothing stay/],
  [`leadership-lint-allow approval-gate: ${reason}`, /no rule “approval-gate”\. Did you mean “control\/approval-gate”\?/],
  [`leadership-lint-allow contrl/*: ${reason}`, /no rule “contrl\/\*”/],
  [`leadership-lint-allow ${gate}: by law until 2099-02-31`, /“until 2099-02-31” names no day/],
  [`leadership-lint-allow ${gate}: by law until 2099-02-28`, undefined],
  ['leadership-lint report', undefined],
  ['a note on leadership-lint-alow', undefined],
];

describe('an allowance', () => {
  for (const [comment, en] of mistaken) {
    it(`is ${en ? '' : 'not '}mistaken as ${comment}`, () => {
      const text = `# Room policy\n\nPrior written authorisation is required for the use of the training room. <!-- ${comment} -->\n`;
      const said = (['en', 'sv', 'da'] as const).map((messageLanguage) => lintText(text, { language: 'en', config: { messageLanguage } }).findings.filter(({ rule }) => rule === 'document/allowance').map(({ message }) => message));
      if (!en) { assert.deepEqual(said, [[], [], []]); return; }
      assert.match(said[0]![0]!, en);
      assert.equal(new Set(said.map(([one]) => one)).size, 3);
    });
  }

  for (const [says, marked] of covers) {
    it(`covers ${says}`, () => {
      const text = marked.replace(/[⟦⟧]/g, ''), start = marked.indexOf('⟦'), end = marked.indexOf('⟧') - 1;
      const [one, ...more] = allowancesOf(readingOf(text));
      assert.deepEqual(more, []);
      assert.equal(text.slice(one!.covers.start, one!.covers.end).trim(), text.slice(start, end).trim());
      assert.equal(text.slice(one!.at.start, one!.at.end), allow());
    });
  }

  it('covers the whole file, its end included', () => {
    const text = `One.\n\n<!-- leadership-lint-allow-file ${gate}: ${reason} -->\n\nTwo.\n`;
    const [{ covers: { start, end } }] = allowancesOf(readingOf(text)) as [ReturnType<typeof allowancesOf>[number]];
    assert.deepEqual([start, end], [0, text.length + 1]);
  });

  for (const [says, comment, rules, why, until, untilUnread] of parts) {
    it(`has ${says}`, () => {
      const [one] = allowancesOf(readingOf(`One.\n\n<!-- ${comment} -->\n\nTwo.\n`));
      assert.deepEqual([one!.rules, one!.reason, one!.until, one!.untilUnread], [rules, why, until, untilUnread]);
      assert.equal('until' in one!, until !== undefined);
    });
  }

  it('is no other comment', () => assert.deepEqual(allowancesOf(readingOf('<!-- leadership-lint-allowed x: y -->\n\n<!-- note -->\n\n<!-- leadership-lint-allow -->\n\nOne.\n')), []));

  for (const [written, rule, isNamed] of named) {
    it(`of ${written} ${isNamed ? 'names' : 'does not name'} ${rule}`, () => assert.equal(names({ rules: ['other/x', written] }, rule), isNamed));
  }
});

const sentence = 'Employees must obtain their manager\'s approval before they work from home';
/** The comment stands where the mark is. */
const places: readonly (readonly [says: string, text: string])[] = [
  ['behind a paragraph', `# Work at home\n\n${sentence}.‸\n\nMore.\n`],
  ['behind the last line of a file', `# Work at home\n\n${sentence}.‸`],
  ['behind a list item', `# Work at home\n\n- ${sentence}‸\n- More\n`],
  ['behind a closing mark', `# Work at home\n\n**${sentence}**‸\n\nMore.\n`],
  ['behind a link', `# Work at home\n\n${sentence}, as [we say](https://example.org/a_b)‸\n\nMore.\n`],
  ['before the bar that closes a cell', `# Work at home\n\n| Rule | Owner |\n| --- | --- |\n| ${sentence}‸   | Ann |\n`],
];

describe('letting a finding stand', () => {
  for (const [says, marked] of places) {
    for (const newline of ['\n', '\r\n']) {
      it(`puts a comment ${says}${newline === '\n' ? '' : ', in a file of Windows'}, and the finding is gone`, () => {
        const at = marked.replaceAll('\n', newline).indexOf('‸'), text = marked.replaceAll('\n', newline).replace('‸', '');
        const linted = lintText(text, { language: 'en' }), finding = linted.findings.find(({ rule }) => rule === gate)!;
        const edit = allowEdit(finding, readingOf(text), reason)!;
        assert.deepEqual([edit.start, edit.end, edit.file, edit.text], [at, at, false, ` ${allow()}`]);
        const after = lintText(text.slice(0, at) + edit.text + text.slice(at), { language: 'en' }).findings;
        assert.deepEqual(after.map(({ rule }) => rule), linted.findings.filter((one) => one !== finding).map(({ rule }) => rule));
      });
    }
  }

  for (const [says, marked] of [
    ['an underlined', '# Work\n\nStaff must ask‸\n---\n\nMore.\n'], ['an underlined and quoted', '> Staff must\n> ask‸\n> ===\n'], ['a closed', '# Work\n\n## Staff must ask ##‸\n\nMore.\n'], ['a usual', '# Work\n\n## Staff must ask‸\n'],
  ] as const) {
    it(`keeps ${says} heading one`, () => {
      const at = marked.indexOf('‸'), text = marked.replace('‸', ''), start = text.indexOf('Staff'), headings = (of: string) => readingOf(of).headings.map(({ depth }) => depth);
      const edit = allowEdit({ start, end: start + 5, rule: gate, level: 'sentence' }, readingOf(text), reason)!;
      assert.deepEqual([edit.start, headings(text.slice(0, at) + edit.text + text.slice(at))], [at, headings(text)]);
    });
  }

  const whole = { start: 0, end: 1, rule: 'document/owner', level: 'document' };
  const comment = `<!-- leadership-lint-allow-file document/owner: ${reason} -->`;
  for (const [says, text, at, written] of [
    ['at the top', '# A\n', 0, `${comment}\n\n`], ['at the top, above a blank line', '\n# A\n', 0, `${comment}\n`], ['at the top of a file of Windows', '# A\r\n', 0, `${comment}\r\n\r\n`],
    ['below the front matter', '---\ntype: policy\n---\n# A\n', 21, `${comment}\n\n`], ['below front matter and nothing else', '---\ntype: policy\n---', 20, `\n${comment}\n\n`],
  ] as const) {
    it(`says it of a whole document ${says}`, () => assert.deepEqual(allowEdit(whole, readingOf(text), reason), { start: at, end: at, file: true, text: written }));
  }

  it('is not offered in the front matter but to a finding about other documents', () => {
    const reading = readingOf('---\nowner: Ann\n---\n\n# A\n');
    assert.equal(allowEdit({ start: 5, end: 8, rule: gate, level: 'sentence' }, reading, reason), undefined);
    assert.equal(allowEdit({ start: 5, end: 8, rule: gate, level: 'workspace' }, reading, reason)?.file, true);
  });

  it('is not offered in plain text, which holds no comments', () => assert.equal(allowEdit(whole, readingOf('A\n', 'plain'), reason), undefined));
});
