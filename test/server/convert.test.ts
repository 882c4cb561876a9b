import assert from 'node:assert/strict';
import { DiagnosticSeverity, type Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/engine/finding';
import { toDiagnostic, toRange, touches, withoutVersions } from '../../server/src/lsp/convert';
import { plain } from '../../server/src/lsp/plain';
import { snippetOf } from '../../server/src/lsp/snippets';

const document = TextDocument.create('file:///a.md', 'markdown', 1, 'One.\r\nTwo 🙂 three.\nFour.\n');
const found: Finding = { rule: 'a/b', level: 'sentence', severity: 'warning', message: 'Why?', start: 6, end: 12, related: [], fixes: [] };
const range = (...[line, character, endLine, endCharacter]: readonly [number, number, number, number]): Range => ({ start: { line, character }, end: { line: endLine, character: endCharacter } });

describe('a place', () => {
  it('is counted in lines and UTF-16 units, as editors do', () => {
    assert.deepEqual(toRange({ start: 6, end: 18 }, document), range(1, 0, 1, 12));
    assert.deepEqual(toRange({ start: 0, end: 22 }, document), range(0, 0, 2, 2));
  });
});

describe('a diagnostic', () => {
  it('is the finding, as the editor wants it', () => {
    assert.deepEqual(toDiagnostic(found, document), { range: range(1, 0, 1, 6), severity: DiagnosticSeverity.Warning, code: 'a/b', source: 'leadership-lint', message: 'Why?' });
  });

  for (const [severity, as] of [['error', DiagnosticSeverity.Error], ['warning', DiagnosticSeverity.Warning], ['info', DiagnosticSeverity.Information], ['hint', DiagnosticSeverity.Hint]] as const) {
    it(`is as loud as the finding: ${severity}`, () => assert.equal(toDiagnostic({ ...found, severity }, document).severity, as));
  }

  it('names what explains it, here and in other documents that can be found', () => {
    const related = [{ start: 0, end: 3, message: 'here' }, { path: 'b.md', start: 1, end: 2, message: 'there' }, { path: 'gone.md', start: 1, end: 2, message: 'nowhere' }];
    const asked: unknown[] = [];
    const { relatedInformation } = toDiagnostic({ ...found, related }, document, (name, { start, end }) => { asked.push([name, start, end]); return name === 'b.md' ? { uri: 'file:///b.md', range: range(0, 1, 0, 2) } : undefined; });
    assert.deepEqual(relatedInformation, [{ location: { uri: 'file:///a.md', range: range(0, 0, 0, 3) }, message: 'here' }, { location: { uri: 'file:///b.md', range: range(0, 1, 0, 2) }, message: 'there' }]);
    assert.deepEqual(asked, [['b.md', 1, 2], ['gone.md', 1, 2]]);
  });

  it('says nothing of what explains it where nobody can find it', () => {
    assert.equal('relatedInformation' in toDiagnostic({ ...found, related: [{ path: 'b.md', start: 1, end: 2, message: 'there' }] }, document), false);
  });
});

describe('two places', () => {
  const one = range(1, 4, 2, 6);
  const cases: readonly [says: string, other: Range, touch: boolean][] = [
    ['that overlap', range(2, 0, 3, 0), true], ['of which one lies in the other', range(1, 5, 2, 5), true], ['of which one lies round the other', range(0, 0, 9, 0), true],
    ['of which one begins where the other ends', range(2, 6, 2, 8), true], ['of which one ends where the other begins', range(1, 0, 1, 4), true], ['of which one is a cursor at the end', range(2, 6, 2, 6), true],
    ['on one line, one before the other', range(1, 0, 1, 3), false], ['on one line, one behind the other', range(2, 7, 2, 9), false],
    ['on lines before', range(0, 9, 0, 12), false], ['on lines behind', range(3, 0, 3, 1), false], ['that end on a line before, further right', range(0, 0, 0, 9), false], ['that begin on a line behind, further left', range(3, 0, 4, 0), false],
  ];
  for (const [says, other, touch] of cases) it(`${says} ${touch ? 'touch' : 'do not touch'}`, () => assert.deepEqual([touches(one, other), touches(other, one)], [touch, touch]));
});

describe('a snippet', () => {
  const stop = (start: number, end: number) => ({ edit: 0, start, end, label: '', example: '' });
  const cases: readonly [says: string, text: string, stops: readonly (readonly [number, number])[], snippet: string][] = [
    ['without gaps is its text', 'Ask Ada.', [], 'Ask Ada.'],
    ['has a stop for each gap, in order', '[who] by [when].', [[0, 5], [9, 15]], '${1:[who]} by ${2:[when]}.'],
    ['has a stop for a gap at its end', 'Ask [who]', [[4, 9]], 'Ask ${1:[who]}'],
    ['has stops beside each other', '[a][b]', [[0, 3], [3, 6]], '${1:[a]}${2:[b]}'],
    ['means each sign of the text as it is', '$5 \\ {x} [a}$] $', [[9, 14]], '\\$5 \\\\ {x\\} ${1:[a\\}\\$]} \\$'],
  ];
  for (const [says, text, stops, snippet] of cases) it(says, () => assert.equal(snippetOf(text, stops.map(([start, end]) => stop(start, end))), snippet));
});

describe('words of a document in Markdown', () => {
  const cases: readonly [text: string, shown: string][] = [
    ['Who decides?', 'Who decides?'], ['**bold** and _so_', '\\*\\*bold\\*\\* and \\_so\\_'], ['[a](command:x)', '\\[a\\]\\(command:x\\)'], ['<img src=x> & c', '\\<img src=x\\> \\& c'],
    ['# a\n- b\n\n1. c', '\\# a \\- b 1\\. c'], ['`a` | ~b~ {c} + \\ !', '\\`a\\` \\| \\~b\\~ \\{c\\} \\+ \\\\ \\!'], ['a \t b', 'a b'],
  ];
  for (const [text, shown] of cases) it(`are shown as they are: ${JSON.stringify(text)}`, () => assert.equal(plain(text), shown));
});

describe('an edit without versions', () => {
  it('has every replacement, by document', () => {
    const edit = (newText: string) => ({ range: range(0, 0, 0, 1), newText });
    const documentChanges = [{ textDocument: { uri: 'file:///a.md', version: 1 }, edits: [edit('a'), edit('b')] }, { textDocument: { uri: 'file:///b.md', version: null }, edits: [edit('c')] }, { textDocument: { uri: 'file:///a.md', version: 1 }, edits: [edit('d')] }];
    assert.deepEqual(withoutVersions({ documentChanges }), { changes: { 'file:///a.md': [edit('a'), edit('b'), edit('d')], 'file:///b.md': [edit('c')] } });
    assert.deepEqual(withoutVersions({}), { changes: {} });
  });
});
