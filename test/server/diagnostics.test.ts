import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/engine/finding';
import { languages } from '../../server/src/language/data';
import { diagnosticsOf, HOLD, Holding, identity, Reports } from '../../server/src/lsp/diagnostics';

const text = 'We decide. Staff must ask first! Who knows? Nobody\nasks. Fine.';
const on = (words: string, more: Partial<Finding> = {}): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'info', message: `On ${words}.`, start: text.indexOf(words), end: text.indexOf(words) + words.length, related: [], fixes: [], ...more });

describe('the diagnostics of a document', () => {
  const document = TextDocument.create('file:///a.md', 'markdown', 1, text);
  const shown = (count: number) => diagnosticsOf(Array<Finding>(count).fill(on('decide')), document, 'en');

  it('are its findings', () => {
    assert.deepEqual(diagnosticsOf([on('decide'), on('ask')], document, 'en').map(({ message, range }) => [message, range.start.character]), [['On decide.', 3], ['On ask.', 22]]);
    assert.deepEqual(diagnosticsOf([], document, 'en'), []);
  });

  it('know where other documents lie', () => {
    const related = [{ path: 'b.md', start: 0, end: 1, message: 'there' }], location = { uri: 'file:///b.md', range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } };
    const many = (count: number) => diagnosticsOf(Array<Finding>(count).fill(on('decide', { related })), document, 'en', () => location);
    for (const all of [many(1), many(5000)]) assert.ok(all.every(({ relatedInformation }) => relatedInformation?.[0]!.location === location));
  });

  it('are no more than an editor bears; the last says how many there are', () => {
    const all = shown(5000), most = all.length;
    assert.ok(most > 100 && most < 5000);
    assert.ok(all.slice(0, -1).every(({ message }) => message === 'On decide.'));
    assert.equal(all.at(-1)!.message, `On decide. (${5000 - most} more findings in this file are not shown.)`);
    assert.deepEqual([shown(most).length, shown(most).at(-1)!.message], [most, 'On decide.']);
    assert.match(String(shown(most + 1).at(-1)!.message), /\(1 more/);
    for (const language of languages) assert.match(String(diagnosticsOf(Array<Finding>(5000).fill(on('decide')), document, language).at(-1)!.message), new RegExp(`^On decide\\. \\(.*${5000 - most}.*\\)$`));
  });
});

describe('a report', () => {
  const items = (message: string) => [{ message, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } }];

  it('is not sent twice', () => {
    const reports = new Reports(), first = reports.of('a', items('x'), undefined);
    assert.equal(first.kind, 'full');
    assert.deepEqual(reports.of('a', items('x'), first.resultId), { kind: 'unchanged', resultId: first.resultId });
  });

  it('is sent to one who does not have it', () => {
    const reports = new Reports(), first = reports.of('a', items('x'), undefined), again = reports.of('a', items('x'), undefined);
    assert.deepEqual(again, { kind: 'full', resultId: first.resultId, items: items('x') });
  });

  it('is sent when something changed, and when it changed back', () => {
    const reports = new Reports(), first = reports.of('a', items('x'), undefined), second = reports.of('a', items('y'), first.resultId);
    assert.deepEqual([second.kind, second.resultId === first.resultId], ['full', false]);
    assert.equal(reports.of('a', items('x'), first.resultId).kind, 'full');
  });

  it('of one document is none of another', () => {
    const reports = new Reports(), first = reports.of('a', items('x'), undefined);
    assert.equal(reports.of('b', items('x'), first.resultId).kind, 'full');
    assert.equal(reports.of('a', items('x'), first.resultId).kind, 'unchanged');
  });

  it('that was forgotten is sent again', () => {
    const reports = new Reports(), first = reports.of('a', items('x'), undefined);
    reports.forget('a');
    assert.equal(reports.of('a', items('x'), first.resultId).kind, 'full');
  });
});

describe('while a sentence is written', () => {
  const all = [on('We decide'), on('must'), on('Who'), on('Nobody'), on('Fine'), on('ask first', { level: 'document' })];
  /** What is shown after an edit at these words. */
  const shown = (at: number, { after = 0, before = [] as readonly Finding[], findings = all, of = text } = {}) => {
    const holding = new Holding();
    holding.edited('a', at, 1000);
    const { shown: left, held } = holding.filter('a', findings, of, new Set(before.map((one) => identity(one, of))), 1000 + after);
    assert.equal(held, left.length < findings.length);
    return findings.filter((one) => !left.includes(one)).map(({ start, end }) => of.slice(start, end));
  };
  const at = (words: string) => text.indexOf(words);

  const cases: readonly [says: string, offset: number, waits: readonly string[]][] = [
    ['what is found in it waits', at('must'), ['must']],
    ['what is found in it waits, at its beginning', at('Staff'), ['must']],
    ['what is found in it waits, at its end', at('! Who'), ['must']],
    ['a sentence ends with a question mark', at('Who') + 2, ['Who']],
    ['a sentence ends with its line', at('Nobody') + 3, ['Nobody']],
    ['behind it, what ends there waits too', at(' Staff') - 1, ['We decide']],
    ['the first is one', 0, ['We decide']],
    ['the last is one', text.length, []],
  ];
  for (const [says, offset, waits] of cases) it(says, () => assert.deepEqual(shown(offset), waits));

  it('what was shown before stays, if its words are the same', () => {
    assert.deepEqual(shown(at('must'), { before: [on('must')] }), []);
    assert.deepEqual(shown(at('must'), { before: [on('must', { rule: 'c/d' })] }), ['must']);
    assert.deepEqual(shown(at('must'), { before: [on('ask')] }), ['must']);
  });

  it('what is found waits no longer than a moment', () => {
    assert.deepEqual(shown(at('must'), { after: HOLD - 1 }), ['must']);
    assert.deepEqual(shown(at('must'), { after: HOLD }), []);
  });

  it('without an end, what is far away does not wait', () => {
    const of = `${'word '.repeat(400)}must ${'word '.repeat(400)}`, middle = of.indexOf('must');
    const findings = [0, middle - 10, middle, middle + 10, of.length - 5].map((start) => on('x', { start, end: start + 4 }));
    assert.deepEqual(shown(middle, { findings, of }).length, 3);
  });

  it('other documents are left alone, and this one once it is closed', () => {
    const holding = new Holding();
    holding.edited('a', at('must'), 0);
    assert.deepEqual(holding.filter('b', all, text, new Set(), 1), { shown: all, held: false });
    assert.equal(holding.filter('a', all, text, new Set(), 1).held, true);
    holding.closed('a');
    assert.deepEqual(holding.filter('a', all, text, new Set(), 1), { shown: all, held: false });
  });
});
