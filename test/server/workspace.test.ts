// Documents among themselves, in an editor: read in the background, told of each other, and only when something is new.
import assert from 'node:assert/strict';
import { FileChangeType, type Diagnostic, type WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import { connect, type Editor, type EditorOptions } from './connect';

const conflict = 'responsibility/conflicting-owners';
const at = (name: string) => `file:///work/${name}`;
const texts = {
  en: { own: '# Store charter\n\nThe window dresser is responsible for the window display.\n', other: '# Marketing policy\n\nThe brand manager is responsible for the window display.\n', agreed: '# Marketing policy\n\nThe window dresser is responsible for the window display.\n', area: 'the window display' },
  sv: { own: '# Uppdragsbeskrivning för labbet\n\nLaboratoriechefen ansvarar för beställning av reagens.\n', other: '# Inköpspolicy för huset\n\nInköparen ansvarar för beställning av reagens.\n', agreed: '# Inköpspolicy för huset\n\nLaboratoriechefen ansvarar för beställning av reagens.\n', area: 'beställning av reagens' },
  da: { own: '# Charter for butikken\n\nButikschefen har ansvaret for svindet hos os.\n\nDet er en aftale, som vi ikke ændrer uden at tale om det.\n', other: '# Charter for lageret\n\nLagerchefen har ansvaret for svindet hos os.\n\nDet er en aftale, som vi ikke ændrer uden at tale om det.\n', agreed: '# Charter for lageret\n\nButikschefen har ansvaret for svindet hos os.\n\nDet er en aftale, som vi ikke ændrer uden at tale om det.\n', area: 'svindet hos os' },
};

async function withEditor(options: EditorOptions, run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect(options);
  try { await run(editor); } finally { editor.close(); }
}
const conflicts = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === conflict);
const refreshed = (editor: Editor) => new Promise<void>((resolve) => { editor.connection.onRequest('workspace/diagnostic/refresh', () => { resolve(); return null; }); });
const everything = (editor: Editor, previousResultIds: readonly { uri: string; value: string }[] = []) =>
  editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
const changed = (editor: Editor, uri: string, type: FileChangeType) => editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });

describe('the documents of a workspace', () => {
  for (const [language, { own, other, agreed, area }] of Object.entries(texts)) {
    it(`know each other, open or closed, with links to both places (${language})`, () => withEditor({ files: { [at('a.charter.md')]: own, [at('b.policy.md')]: other } }, async (editor) => {
      await everything(editor);
      await editor.open(at('a.charter.md'), own);
      const [found] = conflicts(await editor.pull(at('a.charter.md')));
      assert.ok(found, 'no conflict was found');
      assert.match(String(found.message), /b\.policy\.md/);
      const start = other.split('\n')[2]!.indexOf(area);
      assert.deepEqual(found.relatedInformation?.map(({ location }) => location), [{ uri: at('b.policy.md'), range: { start: { line: 2, character: start }, end: { line: 2, character: start + area.length } } }]);
    }));

    it(`are asked again when another one says something new, and only then (${language})`, () => withEditor({ files: { [at('a.charter.md')]: own, [at('b.policy.md')]: other } }, async (editor) => {
      await everything(editor);
      await editor.open(at('a.charter.md'), own);
      assert.equal(conflicts(await editor.pull(at('a.charter.md'))).length, 1);
      await editor.open(at('b.policy.md'), other);
      await editor.pull(at('b.policy.md'));
      let refreshes = 0;
      editor.connection.onRequest('workspace/diagnostic/refresh', () => { refreshes++; return null; });
      // Another word, but no other fact.
      await editor.change(at('b.policy.md'), 2, [{ text: `${other}\n${language === 'en' ? 'We like it.' : language === 'sv' ? 'Det är bra.' : 'Det er godt.'}\n` }]);
      await editor.pull(at('b.policy.md'));
      const again = refreshed(editor);
      await editor.change(at('b.policy.md'), 3, [{ text: agreed }]);
      await editor.pull(at('b.policy.md'));
      await again;
      assert.equal(refreshes, 0);
      assert.equal(conflicts(await editor.pull(at('a.charter.md'))).length, 0);
    }));
  }

  const { own, other, agreed } = texts.en;

  it('tell an open document of files that come, change and go', () => {
    const files: Record<string, string> = { [at('a.charter.md')]: own };
    return withEditor({ files }, async (editor) => {
      await editor.open(at('a.charter.md'), own);
      await everything(editor);
      const count = async () => conflicts(await editor.pull(at('a.charter.md'))).length;
      assert.equal(await count(), 0);
      for (const [text, type, expected] of [[other, FileChangeType.Created, 1], [agreed, FileChangeType.Changed, 0], [other, FileChangeType.Changed, 1], [undefined, FileChangeType.Deleted, 0]] as const) {
        const again = refreshed(editor);
        if (text === undefined) delete files[at('b.policy.md')]; else files[at('b.policy.md')] = text;
        await changed(editor, at('b.policy.md'), type);
        await again;
        assert.equal(await count(), expected, String(type));
      }
    });
  });

  it('count as they lie on disk again once they are closed', () => withEditor({ files: { [at('a.charter.md')]: own, [at('b.policy.md')]: agreed } }, async (editor) => {
    await everything(editor);
    await editor.open(at('a.charter.md'), own);
    await editor.open(at('b.policy.md'), other);
    await editor.pull(at('b.policy.md'));
    assert.equal(conflicts(await editor.pull(at('a.charter.md'))).length, 1);
    const again = refreshed(editor);
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: at('b.policy.md') } });
    await again;
    assert.equal(conflicts(await editor.pull(at('a.charter.md'))).length, 0);
  }));

  it('are reported whole, and later only what is new', () => {
    const files: Record<string, string> = { [at('a.charter.md')]: own, [at('b.policy.md')]: other, [at('sub/README.md')]: '# Readme\n\nRun it.\n' };
    return withEditor({ files }, async (editor) => {
      const first = await everything(editor);
      assert.deepEqual(first.items.map(({ uri }) => uri).sort(), [at('a.charter.md'), at('b.policy.md')]);
      for (const item of first.items) assert.equal('items' in item && conflicts(item.items).length, 1, item.uri);
      const next = everything(editor, first.items.map(({ uri, resultId }) => ({ uri, value: resultId! })));
      files[at('b.policy.md')] = agreed;
      await changed(editor, at('b.policy.md'), FileChangeType.Changed);
      const { items } = await next;
      assert.ok(items.length > 0);
      for (const item of items) assert.equal('items' in item && conflicts(item.items).length, 0, item.uri);
    });
  });

  it('are one where editor and disk write their URIs in two ways', () => withEditor({ files: { [at('a%20(x).charter.md')]: own, [at('b.policy.md')]: other } }, async (editor) => {
    assert.deepEqual((await everything(editor)).items.map(({ uri }) => uri).sort(), [at('a%20(x).charter.md'), at('b.policy.md')]);
    const uri = at('a%20%28x%29.charter.md');
    await editor.open(uri, own);
    assert.equal(conflicts(await editor.pull(uri)).length, 1);
    await changed(editor, at('a%20(x).charter.md'), FileChangeType.Changed);
    assert.deepEqual((await everything(editor)).items.map((one) => one.uri), [at('b.policy.md')]);
    await editor.open(at('b.policy.md'), other);
    const [found] = conflicts(await editor.pull(at('b.policy.md')));
    assert.deepEqual(found!.relatedInformation?.map(({ location }) => location.uri), [uri], 'as the editor that has it open writes it');
  }));

  it('outside the folders hear, but are not heard', () => withEditor({ files: { [at('b.policy.md')]: other } }, async (editor) => {
    await everything(editor);
    await editor.open('file:///elsewhere/a.charter.md', own);
    assert.equal(conflicts(await editor.pull('file:///elsewhere/a.charter.md')).length, 1);
    await editor.open(at('b.policy.md'), other);
    assert.equal(conflicts(await editor.pull(at('b.policy.md'))).length, 0);
  }));

  it('push what is new to editors that do not pull', () => {
    const files: Record<string, string> = { [at('a.charter.md')]: own, [at('b.policy.md')]: agreed };
    return withEditor({ files, capabilities: {} }, async (editor) => {
      await editor.open(at('a.charter.md'), own);
      await editor.until(() => editor.pushed.has(at('a.charter.md')));
      files[at('b.policy.md')] = other;
      await changed(editor, at('b.policy.md'), FileChangeType.Changed);
      await editor.until(() => conflicts(editor.pushed.get(at('a.charter.md')) ?? []).length === 1);
    });
  });

  it('are named with their folder where there are several', () => withEditor({ files: { 'file:///north/a.charter.md': own, 'file:///south/b.policy.md': other }, folders: ['file:///north', 'file:///south'] }, async (editor) => {
    await everything(editor);
    await editor.open('file:///north/a.charter.md', own);
    assert.match(String(conflicts(await editor.pull('file:///north/a.charter.md'))[0]!.message), /south\/b\.policy\.md/);
  }));

  it('are read with progress that can be cancelled, and the server answers meanwhile', () => {
    const files = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [at(`d${i}.policy.md`), `# Policy ${i}\n\n| Area | Owner |\n| --- | --- |\n| Room ${i} | Host ${i} |\n| Key | Clerk ${i} |\n`]));
    return withEditor({ files, capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } }, window: { workDoneProgress: true } } }, async (editor) => {
      await editor.until(() => editor.progress.some(({ value }) => value.kind === 'begin'));
      await editor.open(at('a.charter.md'), own);
      await editor.pull(at('a.charter.md'));
      assert.ok(!editor.progress.some(({ value }) => value.kind === 'end'), 'the first answer came before all was read');
      const [{ token }] = editor.progress as [Editor['progress'][number]];
      await editor.connection.sendNotification('window/workDoneProgress/cancel', { token });
      await editor.until(() => editor.progress.some(({ value }) => value.kind === 'end'));
      const kinds = editor.progress.map(({ value }) => value.kind);
      assert.equal(kinds[0], 'begin');
      assert.equal(kinds.at(-1), 'end');
    });
  });
});
