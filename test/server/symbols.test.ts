// The outline of a document with every place in it, and the symbols of a workspace of which only facts are known.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { SymbolKind, type DocumentSymbol, type Range } from 'vscode-languageserver';
import type { Facts } from '../../server/src/agreement/facts';
import { languages, type Language } from '../../server/src/language/data';
import { documentSymbols, workspaceSymbols } from '../../server/src/lsp/agreement/symbols';
import { facts, knownBy, located, place, read, role, roleFact, withRoles, type Given } from './known';

/** `line:character-line:character`. */
const shown = ({ start, end }: Range): string => `${start.line}:${start.character}-${end.line}:${end.character}`;
type Shown = readonly [name: string, range: string, selection: string, ...children: Shown[]];
const outline = (symbols: readonly DocumentSymbol[]): Shown[] => symbols.map(({ name, range, selectionRange, children }) => [name, shown(range), shown(selectionRange), ...outline(children ?? [])]);
/** Names only: `A(B, C(D))`. */
const names = (symbols: readonly DocumentSymbol[]): string => symbols.map(({ name, children }) => `${name}${children ? `(${names(children)})` : ''}`).join(', ');
const symbolsOf = (text: string, given: Given = {}) => documentSymbols(withRoles(read(text, given)));

describe('the symbols of a document', () => {
  it('are its sections, each reaching to the next one, and the last to the end', () => assert.deepEqual(outline(symbolsOf('Team charter\n===\n\nText.\n\nWho does what\n---\n\nText.\n\nHow we meet\n---\n\nText.\n')), [
    ['Team charter', '0:0-14:0', '0:0-0:12', ['Who does what', '5:0-9:0', '5:0-5:13'], ['How we meet', '10:0-14:0', '10:0-10:11']],
  ]));

  it('are counted in lines and UTF-16 units, and reach over all of the text', () => assert.deepEqual(outline(symbolsOf('🙂 Team\r\n===\r\n\r\nText.\r\n\r\n🙂🙂 Next\r\n===\r\n\r\nEnd')), [['🙂 Team', '0:0-4:0', '0:0-0:7'], ['🙂🙂 Next', '5:0-8:3', '5:0-5:9']]));

  const symbol = (more: object) => ({ range: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } }, selectionRange: { start: { line: 0, character: 2 }, end: { line: 0, character: 6 } }, ...more });
  it('are what the editor wants, without what they do not have', () => assert.deepEqual(symbolsOf('# Team'), [symbol({ name: 'Team', kind: SymbolKind.String })]));

  it('begin and end with the words of a heading', () => assert.deepEqual(outline(symbolsOf('#   Who  does   *what*  ##')), [['Who does what', '0:4-0:26', '0:4-0:21']]));

  it('are cut where their names are longer than 120 letters', () => assert.deepEqual(symbolsOf(`# ${'x'.repeat(120)}\n\n# ${'y'.repeat(121)}\n`).map(({ name, selectionRange }) => [name, selectionRange.end.character]), [['x'.repeat(120), 122], [`${'y'.repeat(119)}…`, 123]]));

  const nested: readonly [claim: string, text: string, names: string][] = [
    ['stand in the section above that is less deep', '# A\n\n## B\n\n### C\n\n## D\n\n### E\n\n# F\n', 'A(B(C), D(E)), F'],
    ['stand beside a section of the same depth', '## A\n\n## B\n\n## C\n', 'A, B, C'],
    ['stand in a section though depths were left out', '# A\n\n#### B\n\n### C\n\n## D\n', 'A(B, C, D)'],
    ['stand beside a deeper section that came first', '### A\n\n# B\n\n## C\n', 'A, B(C)'],
    ['are no headings without words', '# A\n\n##\n\n## `code`\n\n### B\n', 'A(B)'],
    ['are none in a text without headings, areas and roles', 'Only text.\n', ''],
    ['are none in an empty text', '', ''],
  ];
  for (const [claim, text, expected] of nested) it(claim, () => assert.equal(names(symbolsOf(text)), expected));

  const areas: Readonly<Record<Language, string>> = { en: 'Area', sv: 'Område', da: 'Område' };
  const roles: Readonly<Record<Language, string>> = { en: 'Role', sv: 'Roll', da: 'Rolle' };
  for (const messages of languages) {
    it(`are areas and roles in their sections, each with what it is (${messages})`, () => {
      const text = '# Team\n\n## Rota, clerk and Ada\n\n| Area | Owner |\n| --- | --- |\n| Stock | TBD |\n\n## Next\n';
      const at = (words: string) => { const { start } = place(text, words), line = text.slice(0, start).split('\n').length - 1, character = start - text.lastIndexOf('\n', start) - 1; return { range: { start: { line, character }, end: { line, character: character + words.length } }, selectionRange: { start: { line, character }, end: { line, character: character + words.length } } }; };
      const [clerk, ada, staff] = [role('clerk', [], { introduced: place(text, 'clerk') }), role('Ada', [], { kind: 'person', introduced: place(text, 'Ada') }), role('staff', [], { kind: 'group', introduced: place(text, 'TBD') })];
      const [team] = documentSymbols(withRoles(read(text, { messages }), ada, staff, role('cook', []), clerk, role('council', [], { kind: 'body', introduced: place(text, 'Owner') })));
      assert.deepEqual(team!.children!.map(({ name }) => name), ['Rota, clerk and Ada', 'Next']);
      assert.deepEqual(team!.children![0]!.children, [
        { name: 'clerk', detail: roles[messages], kind: SymbolKind.Interface, ...at('clerk') },
        { name: 'Ada', detail: 'Person', kind: SymbolKind.Interface, ...at('Ada') },
        { name: 'council', detail: roles[messages], kind: SymbolKind.Interface, ...at('Owner') },
        { name: 'Stock', detail: areas[messages], kind: SymbolKind.Field, ...at('Stock') },
      ]);
    });
  }

  it('are sections once, though they are areas or introduce roles as well', () => {
    const text = '# Team\n\n## Team lead\n\n- keeps the log\n\n## Newcomers\n\nOwner: team lead\n';
    const one = read(text);
    assert.deepEqual(one.roles.get('teamlead')!.introduced, place(text, 'Team lead'));
    assert.equal(names(documentSymbols(one)), 'Team(Team lead, Newcomers)');
  });

  const columns: readonly [file: string, language: Language, roles: readonly string[]][] = [
    ['examples/sv/orderteamet.charter.md', 'sv', ['Ordersäljare', 'Inköpare', 'teamledare', 'försäljningschef']],
    ['examples/da/kundeservice-vest.charter.md', 'da', ['Kundemedarbejder', 'teamleder', 'vagtplanlægger', 'Lagerkontakt']],
  ];
  for (const [file, language, expected] of columns) {
    it(`are all who head a column of a responsibility table, each once: ${file}`, () => {
      const shownIn = (symbols: readonly DocumentSymbol[]): string[] => symbols.flatMap(({ name, kind, children = [] }) => [...(kind === SymbolKind.Interface ? [name] : []), ...shownIn(children)]);
      const found = shownIn(documentSymbols(read(readFileSync(file, 'utf8'), { language })));
      for (const name of expected) assert.equal(found.filter((one) => one === name).length, 1, `${name} in ${found.join(', ')}`);
    });
  }

  it('reach up to the line of the next heading, with its marks', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      const text = ['# Team', '', '## Rota', '', 'Text.', '', '## Stock', '', 'More.'].join(end), one = read(text);
      const [team] = documentSymbols(one), [rota, stock] = team!.children!;
      assert.ok(one.document.offsetAt(rota!.range.end) <= text.indexOf('## Stock'), JSON.stringify(end));
      assert.equal(one.document.offsetAt(stock!.range.end), text.length);
    }
  });

  it('are areas before roles where both stand in one place', () => {
    const text = '# Team\n\n| Area | Owner |\n| --- | --- |\n| Stock | TBD |\n', introduced = place(text, 'Stock');
    assert.equal(names(documentSymbols(withRoles(read(text), role('cook', [], { introduced }), role('clerk', [], { introduced })))), 'Team(Stock, cook, clerk)');
  });

  it('stand beside what has no section above it', () => {
    const text = '---\nowner: Anna Lund\n---\n\nText.\n\n# Team\n';
    assert.equal(names(documentSymbols(read(text))), 'Anna Lund, Team');
  });
});

describe('the symbols of a workspace', () => {
  const span = (start: number) => ({ start, end: start + 3 });
  const area = (name: string, start: number) => ({ area: name, owner: 'x', sure: true, at: span(start), ownerAt: span(90), sentence: span(80), place: 'cell' as const });
  const all: readonly Facts[] = [
    facts('a.md', { title: 'Team charter', titleAt: span(1), roles: [roleFact('Team lead', { at: span(10) }), roleFact('staff', { kind: 'group' }), roleFact('Ada', { kind: 'person', at: span(20) }), roleFact('council', { kind: 'body', at: span(25) })], owners: [area('Rota', 30)], open: [{ area: 'Öl', at: span(40), ownerAt: span(95), place: 'cell' }] }),
    facts('readme.md', { title: 'Readme', leadershipDocument: false, roles: [roleFact('clerk')], owners: [area('Rota', 1)] }),
    facts('b.md', { title: 'Keys', titleAt: span(2) }),
  ];
  const found = (query: string, nowhere: readonly string[] = []) => workspaceSymbols(query, knownBy(all, { nowhere }));
  const every = [
    { name: 'Team charter', kind: SymbolKind.File, location: located('a.md', span(1)), containerName: 'a.md' }, { name: 'Team lead', kind: SymbolKind.Interface, location: located('a.md', span(10)), containerName: 'a.md' },
    { name: 'Ada', kind: SymbolKind.Interface, location: located('a.md', span(20)), containerName: 'a.md' }, { name: 'council', kind: SymbolKind.Interface, location: located('a.md', span(25)), containerName: 'a.md' },
    { name: 'Rota', kind: SymbolKind.Field, location: located('a.md', span(30)), containerName: 'a.md' }, { name: 'Öl', kind: SymbolKind.Field, location: located('a.md', span(40)), containerName: 'a.md' },
    { name: 'Keys', kind: SymbolKind.File, location: located('b.md', span(2)), containerName: 'b.md' },
  ];

  it('are the titles, roles and areas of all leadership documents', () => assert.deepEqual(found(''), every));

  it('are only those that can be found', () => {
    assert.deepEqual(found('', ['a.md']), every.slice(-1));
    assert.deepEqual(found('', ['b.md']), every.slice(0, -1));
  });

  const queries: readonly [query: string, names: readonly string[]][] = [
    ['team', ['Team charter', 'Team lead']], ['TEAM', ['Team charter', 'Team lead']], ['tmc', ['Team charter']], ['team charter', ['Team charter']], ['team  lead', ['Team lead']], [' r\to t\na ', ['Rota']], ['tt', ['Team charter']],
    ['aa', ['Ada', 'Team lead', 'Team charter']], ['aaa', []], ['öl', ['Öl']], ['ÖL', ['Öl']], ['lö', []], ['ator', []], ['rotat', []], ['rota!', []], ['   ', every.map(({ name }) => name)], ['t', ['Team charter', 'Team lead', 'Rota']], ['r', ['Team charter', 'Rota']], ['clerk', []], ['staff', []],
  ];
  for (const [query, expected] of queries) it(`hold the letters of ${JSON.stringify(query)} in their order`, () => assert.deepEqual(found(query).map(({ name }) => name).sort(), [...expected].sort()));

  it('are never more than five hundred', () => {
    const many = (count: number) => [facts('a.md', { title: 'Title', roles: Array.from({ length: count }, (_, i) => roleFact(`r${i}`)) }), facts('b.md', { title: 'Other' })];
    const of = (count: number, query = '') => workspaceSymbols(query, knownBy(many(count))).map(({ name }) => name);
    assert.deepEqual([of(498).length, of(498).at(-1)], [500, 'Other']);
    assert.deepEqual([of(499).length, of(499).at(-1)], [500, 'r498']);
    assert.deepEqual([of(600).length, of(600).at(-1)], [500, 'r498']);
    assert.deepEqual(of(600, 'other'), ['Other'], 'of those that are asked for');
  });
});
