import assert from 'node:assert/strict';
import type { CodeAction, Diagnostic, Hover, TextEdit, WorkspaceDiagnosticReport, WorkspaceEdit } from 'vscode-languageserver/node';
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

  it('checks nothing by a configuration that is broken, and tells where it is, until it is mended', () => {
    const file = 'file:///work/.leadership-lint.json', files = { [file]: '{\n  "rules": { "control/no-such-rule": "off" }\n}' };
    return withEditor({ files }, async (editor) => {
      await editor.open(uri, texts.en);
      const [told, ...more] = await editor.pull(uri);
      assert.deepEqual([told!.code, told!.severity, told!.range.start, more], ['configuration', 2, { line: 0, character: 2 }, []]);
      assert.match(String(told!.message), /^This document is not checked: .*\.leadership-lint\.json, line 2: There is no rule “control\/no-such-rule”\)\.$/);
      await editor.until(() => editor.statuses.some(({ reason, detail }) => reason === 'configuration' && detail !== undefined && detail.includes('control/no-such-rule')));
      assert.deepEqual(editor.pushed.get(file)!.map(({ code, severity, range, message }) => [code, severity, range, message]),
        [['configuration', 1, { start: { line: 1, character: 13 }, end: { line: 1, character: 42 } }, 'There is no rule “control/no-such-rule”.']]);
      await editor.open('file:///work/README.md', '# Calendar sync\n\nSmall service.\n');
      assert.deepEqual(await editor.pull('file:///work/README.md'), [], 'what is none of ours hears nothing');
      files[file] = '{}';
      await editor.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: file, type: 2 }] });
      assert.ok(codes(await editor.pull(uri)).includes(gate));
      await editor.until(() => editor.pushed.get(file)?.length === 0);
    });
  });

  for (const [language, text, words] of [['en', '---\ntype: polcy\n---\n\n# Study leave\n\nEveryone may study.\n', /Did you mean “policy”/], ['sv', '---\ntyp: riktlinjr\n---\n\n# Studieledighet\n\nVi vill att alla får studera när de har lust till det.\n', /Menade du ”riktlinje/]] as const) {
    it(`tells what is wrong with a document itself, at its place, in the reader’s language (${language})`, () => withEditor({ files: { 'file:///work/closed.md': text } }, async (editor) => {
      await editor.open('file:///work/leave.md', text);
      const [told] = await editor.pull('file:///work/leave.md');
      const character = text.split('\n')[1]!.indexOf(': ') + 2;
      assert.deepEqual([told!.code, told!.source, told!.severity, told!.range], ['unknown-type', 'leadership-lint', 2, { start: { line: 1, character }, end: { line: 1, character: text.split('\n')[1]!.length } }]);
      assert.match(String(told!.message), words);
      const { items } = await editor.connection.sendRequest<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      assert.deepEqual(items.map((item) => [item.uri, 'items' in item && item.items[0]]), [['file:///work/closed.md', told]], 'and of one that is closed');
    }));
  }

  it('leaves what is being written at the top of a document in peace, too', () => withEditor({ options: { holdWhileTyping: true } }, async (editor) => {
    await editor.open(uri, '---\ntype: polc\n---\n\n# Study leave\n');
    await editor.change(uri, 2, [{ range: { start: { line: 1, character: 10 }, end: { line: 1, character: 10 } }, text: 'y' }]);
    assert.ok(!codes(await editor.pull(uri)).includes('unknown-type'));
    await new Promise<void>((resolve) => { editor.connection.onRequest('workspace/diagnostic/refresh', () => { resolve(); return null; }); });
    assert.ok(codes(await editor.pull(uri)).includes('unknown-type'));
  }));

  for (const [editorLanguage, says] of [['en', /^Leadership Lint leaves out what it cannot read in its settings\. There is no rule “control\/nope”\.$/], ['sv', /^Leadership Lint utelämnar/], ['da', /^Leadership Lint udelader/]] as const) {
    it(`says what of the editor’s settings it leaves out, once, and goes by the rest (${editorLanguage})`, () => withEditor({ options: { holdWhileTyping: false, editorLanguage } }, async (editor) => {
      const said: string[] = [], settings = { leadershipLint: { rules: { 'control/nope': 'off', [gate]: 'error' }, trace: { server: 'off' } } };
      editor.connection.onNotification('window/showMessage', ({ type, message }: { type: number; message: string }) => { assert.equal(type, 2); said.push(message); });
      for (let i = 0; i < 2; i++) await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings });
      await editor.open(uri, texts.en);
      assert.equal((await editor.pull(uri)).find(({ code }) => code === gate)?.severity, 1);
      assert.deepEqual(said.map((one) => says.test(one)), [true]);
      await editor.until(() => editor.statuses.some(({ state, detail }) => state === 'linted' && detail !== undefined && detail.includes('control/nope')));
    }));
  }

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
