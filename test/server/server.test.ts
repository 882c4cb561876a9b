import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clientCommands, fixAllKind, type AllowWithReason } from '../../server/src/lsp/protocol';
import { connect, type Editor, type EditorOptions } from './connect';

const uri = 'file:///work/remote.policy.md';
const gate = 'control/approval-gate';
const texts = {
  en: '# Remote work policy\n\nEmployees must obtain their manager\'s approval before they work from home.\n',
  sv: '# Policy för distansarbete\n\nMedarbetare måste ha chefens godkännande innan de arbetar hemifrån.\n',
  da: '# Politik for hjemmearbejde\n\nMedarbejdere skal have lederens godkendelse, før de arbejder hjemme.\n',
};
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const actions = (editor: Editor, diagnostic: Diagnostic, only?: string[]) =>
  editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument: { uri }, range: diagnostic.range, context: { diagnostics: [diagnostic], ...(only && { only }) } });

async function withEditor(options: EditorOptions, run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect(options);
  try { await run(editor); } finally { editor.close(); }
}

describe('the language server', () => {
  for (const [language, text] of Object.entries(texts)) {
    it(`goes from text to finding, in the language of the text (${language})`, () => withEditor({}, async (editor) => {
      await editor.open(uri, text);
      const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
      assert.equal(found.source, 'leadership-lint');
      assert.equal(found.range.start.line, 2);
      await editor.until(() => editor.statuses.some((status) => status.lang === language && status.state === 'linted'));
    }));
  }

  it('follows edits', () => withEditor({}, async (editor) => {
    await editor.open(uri, '# Remote work policy\n\nWe trust each other.\n');
    assert.ok(!codes(await editor.pull(uri)).includes(gate));
    await editor.change(uri, 2, [{ range: { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } }, text: 'Employees must obtain their manager\'s approval before they leave.' }]);
    assert.ok(codes(await editor.pull(uri)).includes(gate));
    await editor.change(uri, 3, [{ text: '# Remote work policy\n' }]);
    assert.ok(!codes(await editor.pull(uri)).includes(gate));
  }));

  it('offers fixes for the version it read, best first, leaving it as it is last', () => withEditor({}, async (editor) => {
    await editor.open(uri, texts.en);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const offered = await actions(editor, found);
    assert.ok(offered.length >= 3);
    assert.equal(offered[0]!.kind, 'quickfix');
    assert.deepEqual(offered[0]!.edit!.documentChanges!.map((change) => 'textDocument' in change && change.textDocument), [{ uri, version: 1 }]);
    assert.match(offered.at(-1)!.title, /Leave this as it is/);
  }));

  it('heals with its first fix', () => withEditor({}, async (editor) => {
    await editor.open(uri, texts.en);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const [first] = await actions(editor, found);
    const [change] = first!.edit!.documentChanges!;
    const healed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, texts.en), (change as { edits: TextEdit[] }).edits);
    await editor.change(uri, 2, [{ text: healed }]);
    assert.ok(!codes(await editor.pull(uri)).includes(gate), healed);
  }));

  it('sends tab stops to editors that have them', () => withEditor({ capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } } } }, async (editor) => {
    await editor.open(uri, texts.en);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const [first] = await actions(editor, found);
    const { edits } = first!.edit!.documentChanges![0] as unknown as { edits: { snippet: { value: string } }[] };
    assert.match(edits[0]!.snippet.value, /\$\{1:\[/);
  }));

  it('sends plain replacements to editors that know no versions, whatever else they say', () => withEditor({ capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { snippetEditSupport: true, changeAnnotationSupport: {} } } } }, async (editor) => {
    await editor.open(uri, `${texts.en}\nThe team lead and the planner meet.\n`);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const edits = [...(await actions(editor, found)).map(({ edit }) => edit!), await editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position: { line: 4, character: 6 }, newName: 'planner' })];
    assert.ok(edits.length >= 4);
    for (const edit of edits) {
      assert.deepEqual([Object.keys(edit), Object.keys(edit.changes!)], [['changes'], [uri]]);
      for (const one of edit.changes![uri]!) assert.deepEqual([Object.keys(one).sort(), typeof one.newText], [['newText', 'range'], 'string']);
    }
  }));

  it('hovers in plain text where the editor prefers it', async () => {
    for (const [contentFormat, kind] of [[['plaintext'], 'plaintext'], [['plaintext', 'markdown'], 'plaintext'], [['markdown', 'plaintext'], 'markdown'], [undefined, 'markdown']] as const) {
      await withEditor({ capabilities: { textDocument: { diagnostic: {}, hover: { contentFormat } } } }, async (editor) => {
        await editor.open(uri, texts.en);
        const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
        const { contents } = await editor.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: found.range.start }) as { contents: { kind: string; value: string } };
        assert.deepEqual([contents.kind, /\\|\*\*/.test(contents.value)], [kind, kind === 'markdown'], contents.value);
      });
    }
  });

  it('prepares the comment that lets a sentence stand', () => withEditor({ options: { clientCommands: true, holdWhileTyping: false } }, async (editor) => {
    await editor.open(uri, texts.sv);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const last = (await actions(editor, found)).at(-1)!;
    assert.equal(last.command!.command, clientCommands.allowWithReason);
    const { edit, rule, version } = last.command!.arguments![0] as AllowWithReason;
    assert.deepEqual([rule, version, edit.newText], [gate, 1, ` <!-- leadership-lint-allow ${gate}: {reason} -->`]);
    const allowed = TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, texts.sv), [{ range: edit.range, newText: edit.newText.replace('{reason}', 'överenskommet') }]);
    await editor.change(uri, 2, [{ text: allowed }]);
    assert.ok(!codes(await editor.pull(uri)).includes(gate), allowed);
  }));

  it('explains on hover why it matters, with its sources', () => withEditor({ options: { clientCommands: true, holdWhileTyping: false } }, async (editor) => {
    await editor.open(uri, texts.da);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: found.range.start });
    const { value } = hover.contents as { value: string };
    assert.match(value, /Tilladelse til hverdagens opgaver/);
    assert.match(value, /kilderne om tillidsbaseret ledelse/);
    assert.match(value, /command:leadershipLint\.openRulePage\?/);
    assert.equal(await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: { line: 1, character: 0 } }), null);
  }));

  it('stays silent on what is no leadership document, and says so', () => withEditor({}, async (editor) => {
    const readme = 'file:///work/README.md';
    await editor.open(readme, '# Calendar sync\n\nSmall service.\n\n## Install\n\nRun `npm ci`. You must have a token.\n');
    assert.deepEqual(await editor.pull(readme), []);
    await editor.until(() => editor.statuses.some((status) => status.uri === readme && status.state === 'silent' && status.reason === 'none'));
  }));

  it('pushes to editors that do not pull, and clears on close', () => withEditor({ capabilities: {} }, async (editor) => {
    assert.equal(editor.capabilities.diagnosticProvider, undefined);
    await editor.open(uri, texts.en);
    await editor.until(() => codes(editor.pushed.get(uri) ?? []).includes(gate));
    await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    await editor.until(() => editor.pushed.get(uri)?.length === 0);
  }));

  it('lets a configuration file decide, and says which', () => withEditor({ files: { 'file:///work/.leadership-lint.json': `{ "rules": { "${gate}": "off" } }` } }, async (editor) => {
    await editor.open(uri, texts.en);
    assert.ok(!codes(await editor.pull(uri)).includes(gate));
    await editor.until(() => editor.statuses.some(({ config }) => config === 'file:///work/.leadership-lint.json'));
  }));

  it('tells what is wrong with a configuration file, and goes on', () => withEditor({ files: { 'file:///work/.leadership-lint.json': '{ "rules": { "control/no-such-rule": "off" } }' } }, async (editor) => {
    await editor.open(uri, texts.en);
    assert.ok(codes(await editor.pull(uri)).includes(gate));
    await editor.until(() => editor.statuses.some(({ reason, detail }) => reason === 'configuration' && detail !== undefined && detail.includes('control/no-such-rule')));
  }));

  it('takes the editor’s settings', () => withEditor({ options: { holdWhileTyping: false, settings: { rules: { [gate]: 'error' }, documents: { include: [], exclude: [] }, vocabulary: [], messageLanguage: 'da' } } }, async (editor) => {
    await editor.open(uri, texts.en);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    assert.equal(found.severity, 1);
    assert.match(String(found.message), /tilladelse|lov/i);
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: { leadershipLint: { rules: { [gate]: 'off' }, documents: { include: [], exclude: [] }, vocabulary: [], messageLanguage: 'auto' } } });
    assert.ok(!codes(await editor.pull(uri)).includes(gate));
  }));

  it('leaves the sentence being written in peace for a moment', () => withEditor({ options: { holdWhileTyping: true } }, async (editor) => {
    await editor.open(uri, '# Remote work policy\n\nEmployees must obtain their manager\'s approva before they leave.\n');
    await editor.pull(uri);
    await editor.change(uri, 2, [{ range: { start: { line: 2, character: 45 }, end: { line: 2, character: 45 } }, text: 'l' }]);
    assert.ok(!codes(await editor.pull(uri)).includes(gate));
    let refreshed = false;
    editor.connection.onRequest('workspace/diagnostic/refresh', () => { refreshed = true; return null; });
    await new Promise<void>((resolve) => { editor.connection.onRequest('workspace/diagnostic/refresh', () => { refreshed = true; resolve(); return null; }); });
    assert.ok(refreshed);
    assert.ok(codes(await editor.pull(uri)).includes(gate));
  }));

  it('answers about documents it does not know with nothing', () => withEditor({}, async (editor) => {
    assert.deepEqual(await editor.pull('file:///work/unknown.md'), []);
    assert.deepEqual(await editor.connection.sendRequest('textDocument/codeAction', { textDocument: { uri: 'file:///work/unknown.md' }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, context: { diagnostics: [] } }), []);
  }));

  it('offers to fix all only what keeps the meaning', () => withEditor({}, async (editor) => {
    await editor.open(uri, texts.en);
    const found = (await editor.pull(uri)).find(({ code }) => code === gate)!;
    for (const { kind } of await actions(editor, found, [fixAllKind])) assert.equal(kind, fixAllKind);
  }));
});
