// The outline of a document and of the workspace, and the lenses above what is handed over.
import assert from 'node:assert/strict';
import type { CodeLens, DocumentSymbol, WorkspaceSymbol } from 'vscode-languageserver/node';
import { serverCommands, type Explain } from '../../server/src/lsp/protocol';
import { connect, type Editor, type EditorOptions } from './connect';

const own = 'file:///work/team.charter.md', other = 'file:///work/keys.policy.md';

async function withEditor(options: EditorOptions, run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect(options);
  try { await run(editor); } finally { editor.close(); }
}

interface Sample { readonly text: string; readonly outline: string; readonly lenses: readonly (readonly [line: number, title: string])[]; readonly explained: string; readonly message: string }

const samples: Readonly<Record<string, Sample>> = {
  en: {
    text: `# Team charter

## Who does what

| Area | Owner | Mandate | Measure |
| --- | --- | --- | --- |
| Rota | Team lead | swaps without asking | published four weeks ahead |
| Archive | TBD | | |

## Team lead

- keeps the log
`,
    outline: 'Team charter(Who does what(Rota: Area, Archive: Area), Team lead)',
    lenses: [[4, '2 areas, 1 without an owner'], [6, 'task ✓ frame ✓ success ✓'], [7, 'task ✓ frame – success – (missing: frame and success)'], [9, 'task ✓ frame – success – (missing: frame and success)']],
    explained: 'Archive', message: 'Archive: task is there; frame and success are missing. What may be decided alone, with which means, and where does it end? What would show that it works?',
  },
  sv: {
    text: `# Teamöverenskommelse

Här står vem som gör vad, så att alla vet det och ingen behöver fråga.

| Område | Ansvarig | Så mäter vi |
| --- | --- | --- |
| Schema | Teamledaren | klart fyra veckor före |
| Inköp | | |
`,
    outline: 'Teamöverenskommelse(Schema: Område, Teamledaren: Roll, Inköp: Område)',
    lenses: [[4, '2 områden, 1 utan ägare'], [6, 'uppdrag ✓ ram – framgång ✓ (saknas: ram)'], [7, 'uppdrag ✓ ram – framgång – (saknas: ram och framgång)']],
    explained: 'Schema', message: 'Schema: uppdrag och framgång finns; ram saknas. Vad får man avgöra själv, med vilka medel, och var går gränsen?',
  },
  da: {
    text: `# Teamkontrakt

Her står, hvem der gør hvad, så alle ved det og ikke behøver at spørge.

| Område | Ansvarlig | Sådan måler vi |
| --- | --- | --- |
| Vagtplan | Teamlederen | klar fire uger før |
| Indkøb | | |
`,
    outline: 'Teamkontrakt(Vagtplan: Område, Teamlederen: Rolle, Indkøb: Område)',
    lenses: [[4, '2 områder, 1 uden ejer'], [6, 'opgave ✓ ramme – succes ✓ (mangler: ramme)'], [7, 'opgave ✓ ramme – succes – (mangler: ramme og succes)']],
    explained: '2 områder', message: 'Uden ejer: Indkøb.',
  },
};

const shown = (symbols: readonly DocumentSymbol[]): string =>
  symbols.map(({ name, detail, children }) => `${name}${detail === undefined ? '' : `: ${detail}`}${children ? `(${shown(children)})` : ''}`).join(', ');
const isInside = (outer: DocumentSymbol, inner: DocumentSymbol): boolean => outer.range.start.line <= inner.range.start.line && outer.range.end.line >= inner.range.end.line;

describe('the outline', () => {
  for (const [language, { text, outline, lenses, explained, message }] of Object.entries(samples)) {
    it(`shows sections, and in them areas and roles (${language})`, () => withEditor({}, async (editor) => {
      await editor.open(own, text);
      const symbols = await editor.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument: { uri: own } });
      // A role in a cell is named as the cell names it.
      assert.equal(shown(symbols).toLowerCase(), outline.replaceAll('Teamledaren:', 'Teamledare:').replaceAll('Teamlederen:', 'Teamleder:').toLowerCase());
      const check = (outer: DocumentSymbol): void => { for (const inner of outer.children ?? []) { assert.ok(isInside(outer, inner), `${outer.name} holds ${inner.name}`); check(inner); } };
      symbols.forEach(check);
    }));

    it(`says above areas what is there and what is missing (${language})`, () => withEditor({}, async (editor) => {
      await editor.open(own, text);
      const found = await editor.connection.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: own } });
      assert.deepEqual(found.map(({ range, command }) => [range.start.line, command!.title]), lenses);
      const line = text.split('\n').findIndex((one) => one.startsWith(`| ${explained}`));
      const chosen = found.find(({ range, command }) => (line >= 0 ? range.start.line === line : command!.title.startsWith(explained)))!;
      const said = new Promise<string>((resolve) => { editor.connection.onNotification('window/showMessage', ({ message: of }: { message: string }) => { resolve(of); }); });
      assert.equal(chosen.command!.command, serverCommands.explain);
      await editor.connection.sendRequest('workspace/executeCommand', { command: chosen.command!.command, arguments: chosen.command!.arguments as Explain[] });
      assert.equal(await said, message);
    }));
  }

  it('finds roles, areas and titles in the whole workspace, by the letters of their names', () => withEditor({ files: { [own]: samples.en!.text, [other]: '# Policy for keys\n\nThe keys hang where all of us can see them.\n\nThe caretaker is responsible for the key cabinet.\n', 'file:///work/README.md': '# Calendar sync\n\nThe caretaker runs it.\n\n## Install\n\nRun `npm ci`.\n' } }, async (editor) => {
    const find = async (query: string) => (await editor.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name, location }) => `${name} in ${location.uri.slice('file:///work/'.length)}`);
    assert.deepEqual(await find('caretaker'), ['caretaker in keys.policy.md']);
    assert.deepEqual(await find('rota'), ['Rota in team.charter.md']);
    assert.ok((await find('kcab')).some((name) => name.includes('key cabinet')));
    assert.deepEqual(await find('team charter'), ['Team charter in team.charter.md']);
    assert.deepEqual(await find('xyzzy'), []);
  }));

  it('is empty in files of another kind', () => withEditor({}, async (editor) => {
    const readme = 'file:///work/README.md';
    await editor.open(readme, '# Calendar sync\n\nSmall service.\n\n## Install\n\nRun `npm ci`.\n');
    assert.deepEqual(await editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: readme } }), []);
    assert.deepEqual(await editor.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: readme } }), []);
  }));
});
