// How the features that live on roles are served: what each request asks for, when it waits, and what it answers of
// documents that are none. The connection is made up; the last part asks the real server.
import assert from 'node:assert/strict';
import { CancellationTokenSource, CompletionItemKind, LSPErrorCodes, MessageType, type CancellationToken, type CompletionItem, type Connection, type Location, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import { agreementCapabilities, serveAgreement } from '../../server/src/lsp/agreement/serve';
import type { KnownDocuments } from '../../server/src/lsp/agreement/known-documents';
import { editorOf } from '../../server/src/lsp/editor';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { linter } from '../linter';
import { connect, type Editor, type EditorOptions } from './connect';
import { knownOf, linted, pointed, uriOf, type One } from './known';

const own = uriOf('team.charter.md');
const text = '# Team\n\nAsk a team lead first. We review it by May.\n\n| Area | Owner |\n| --- | --- |\n| Rota | team lead |\n';
const inRole = { line: 2, character: 8 }, elsewhere = { line: 2, character: 1 };

interface Guarded { readonly what: string; readonly token: CancellationToken; readonly otherwise: unknown }
type Handler = (params: object, token: CancellationToken) => Promise<unknown>;

/** What is served of these documents, and what was asked of the guard and told to the editor. */
function served(all: readonly One[] = [linted(text)], more: Partial<KnownDocuments> = {}, annotations = false) {
  const handlers = new Map<string, Handler>(), guarded: Guarded[] = [], told: unknown[] = [];
  const connection = new Proxy({}, { get: (_, name: string) => (name === 'sendNotification' ? (method: string, params: unknown) => { told.push([method, params]); return Promise.resolve(); } : (handler: Handler) => { handlers.set(name, handler); }) }) as Connection;
  let day = '2026-03-01';
  serveAgreement({
    connection, documents: { ...knownOf(all), ...more }, today: () => day, linter: () => linter, annotations, asKnown: (edit) => edit,
    guard: (what, token, otherwise, work) => { guarded.push({ what, token, otherwise }); return work(); },
  });
  const source = new CancellationTokenSource();
  const ask = <Answer>(name: string, params: object = {}): Promise<Answer> => handlers.get(name)!({ textDocument: { uri: own }, position: inRole, ...params }, source.token) as Promise<Answer>;
  return { handlers, guarded, told, ask, source, later: (to: string) => { day = to; } };
}

/** A promise that somebody else keeps. */
function promised(): { readonly promise: Promise<void>; readonly keep: () => void } {
  let keep = (): void => { /* not yet */ };
  const promise = new Promise<void>((resolve) => { keep = resolve; });
  return { promise, keep: () => keep() };
}
/** Whether something has been answered once all has been done that waits for nobody. */
async function isAnswered(asked: Promise<unknown>): Promise<boolean> {
  let answered = false;
  void asked.then(() => { answered = true; });
  for (let i = 0; i < 3; i++) await new Promise((resolve) => { setImmediate(resolve); });
  return answered;
}

describe('what the server can do with roles', () => {
  const capabilities = (textDocument?: object) => agreementCapabilities(editorOf({ capabilities: { ...(textDocument && { textDocument }) } }).can);
  const all = { definitionProvider: true, referencesProvider: true, documentSymbolProvider: true, workspaceSymbolProvider: true, renameProvider: true, completionProvider: { triggerCharacters: ['|', ':', '#', ' '] }, codeLensProvider: {}, executeCommandProvider: { commands: ['leadershipLint.explainLens'] } };

  it('is said of every editor', () => {
    for (const one of [undefined, {}, { rename: {} }, { rename: { prepareSupport: false } }]) assert.deepEqual(capabilities(one), all);
  });

  it('is asking before a rename, where the editor can', () => assert.deepEqual(capabilities({ rename: { prepareSupport: true } }), { ...all, renameProvider: { prepareProvider: true } }));

  it('is answered by as many handlers', () => assert.deepEqual([...served().handlers.keys()], ['onDefinition', 'onReferences', 'onPrepareRename', 'onRenameRequest', 'onDocumentSymbol', 'onWorkspaceSymbol', 'onCodeLens', 'onCompletion', 'onExecuteCommand']));
});

interface Request { readonly name: string; readonly what: string; readonly otherwise: unknown; readonly params: object; /** What comes of it, in short. */ readonly answer: (of: never) => unknown; readonly expected: unknown; readonly waits: boolean; readonly ofDocument: boolean }
const range = (line: number, from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
const same = (of: unknown) => of;
const requests: readonly Request[] = [
  { name: 'onDefinition', what: 'definition', otherwise: [], params: {}, answer: same, expected: [{ uri: own, range: range(6, 9, 18) }], waits: false, ofDocument: true },
  { name: 'onReferences', what: 'references', otherwise: [], params: { context: { includeDeclaration: true } }, answer: same, expected: [{ uri: own, range: range(2, 6, 15) }, { uri: own, range: range(6, 9, 18) }], waits: true, ofDocument: true },
  { name: 'onPrepareRename', what: 'prepare rename', otherwise: null, params: {}, answer: same, expected: { range: range(2, 6, 15), placeholder: 'team lead' }, waits: false, ofDocument: true },
  { name: 'onRenameRequest', what: 'rename', otherwise: null, params: { newName: 'coordinator' }, answer: ({ documentChanges }: WorkspaceEdit) => (documentChanges as TextDocumentEdit[]).map(({ edits }) => edits.length), expected: [2], waits: true, ofDocument: true },
  { name: 'onDocumentSymbol', what: 'document symbols', otherwise: [], params: {}, answer: (of: readonly { name: string }[]) => of.map(({ name }) => name), expected: ['Team'], waits: false, ofDocument: true },
  { name: 'onWorkspaceSymbol', what: 'workspace symbols', otherwise: [], params: { query: 'rota' }, answer: (of: readonly { name: string }[]) => of.map(({ name }) => name), expected: ['Rota'], waits: true, ofDocument: false },
  { name: 'onCodeLens', what: 'code lenses', otherwise: [], params: {}, answer: (of: readonly { command: { title: string } }[]) => of.map(({ command: { title } }) => title), expected: ['1 area, all with an owner', 'task ✓ frame – success – (missing: frame and success)'], waits: false, ofDocument: true },
  { name: 'onCompletion', what: 'completion', otherwise: [], params: { position: { line: 2, character: 4 } }, answer: (of: readonly CompletionItem[]) => of.map(({ label }) => label), expected: ['team lead', 'Rota'], waits: false, ofDocument: true },
];

describe('a request', () => {
  for (const { name, what, otherwise, params, answer, expected, waits, ofDocument } of requests) {
    it(`for ${what} is guarded, and answered with what is there`, async () => {
      const { ask, guarded, source } = served();
      assert.deepEqual(answer(await ask(name, params) as never), expected);
      assert.deepEqual(guarded.map((one) => [one.what, one.otherwise, one.token === source.token]), [[what, otherwise, true]]);
    });

    if (ofDocument) {
      it(`for ${what} is answered with nothing of a document that is not open or none`, async () => {
        assert.deepEqual(await served([linted(text, { path: 'other.md' })]).ask(name, params), otherwise);
        assert.deepEqual(await served([linted(text, { leadershipDocument: false })]).ask(name, params), otherwise);
        assert.deepEqual(await served([linted(text, { language: 'de' })]).ask(name, params), otherwise);
        assert.deepEqual(await served([linted(text)], { open: () => Promise.resolve(undefined) }).ask(name, params), otherwise, 'that lies on disk');
      });
    }

    it(`for ${what} ${waits ? 'waits until all documents have been read' : 'waits for no other document'}`, async () => {
      const { promise, keep } = promised();
      const asked = served([linted(text)], { settled: () => promise }).ask(name, params);
      assert.equal(await isAnswered(asked), !waits);
      keep();
      assert.deepEqual(answer(await asked as never), expected);
    });

    if (waits) {
      it(`for ${what} waits no longer once nobody asks any more`, async () => {
        const { ask, source } = served([linted(text)], { settled: () => new Promise(() => { /* never */ }) });
        const asked = ask(name, params);
        assert.equal(await isAnswered(asked), false);
        source.cancel();
        assert.deepEqual(answer(await asked as never), expected);
      });
    }
  }

  for (const [name, params] of [['onReferences', { context: { includeDeclaration: true } }], ['onRenameRequest', { newName: 'coordinator' }]] as const) {
    it(`is refused when the text changes while others are waited for (${name})`, async () => {
      const { promise, keep } = promised(), one = linted(text);
      const asked = served([one], { settled: () => promise }).ask(name, params);
      assert.equal(await isAnswered(asked), false);
      TextDocument.update(one.document, [{ text: `New.\n\n${text}` }], 2);
      keep();
      await assert.rejects(asked, { code: LSPErrorCodes.ContentModified });
    });
  }

  it('for a place where nobody is named is answered with nothing', async () => {
    const { ask } = served();
    assert.deepEqual([await ask('onDefinition', { position: elsewhere }), await ask('onReferences', { position: elsewhere, context: { includeDeclaration: true } }), await ask('onPrepareRename', { position: elsewhere })], [[], [], null]);
    await assert.rejects(ask('onRenameRequest', { position: elsewhere, newName: 'coordinator' }), { message: 'There is no role here.' });
  });

  it('for references leaves out the one that introduces, where it says so', async () => {
    assert.deepEqual(await served().ask<Location[]>('onReferences', { context: { includeDeclaration: false } }), [{ uri: own, range: range(2, 6, 15) }]);
  });

  it('for a rename looks at all documents, and asks where the editor can', async () => {
    const all = [linted(text), linted('# Keys\n\nThe coordinator and the team lead.\n', { path: 'keys.policy.md' })];
    for (const annotations of [true, false]) {
      const { documentChanges, changeAnnotations } = await served(all, {}, annotations).ask<WorkspaceEdit>('onRenameRequest', { newName: 'coordinator' });
      assert.deepEqual([(documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri } }) => uri), Object.keys(changeAnnotations ?? {})], [[own, uriOf('keys.policy.md')], annotations ? ['joins'] : []]);
    }
  });

  it('for symbols of the workspace knows no document that is none', async () => {
    assert.deepEqual(await served([linted(text, { leadershipDocument: false })]).ask('onWorkspaceSymbol', { query: '' }), []);
  });

  it('for completion counts from today', async () => {
    const { ask, later } = served(), position = { line: 2, character: 39 };
    const first = async () => (await ask<CompletionItem[]>('onCompletion', { position }))[0];
    assert.deepEqual([(await first())!.kind, (await first())!.label], [CompletionItemKind.Value, '1 March 2026']);
    later('2026-03-02');
    assert.equal((await first())!.label, '2 March 2026');
  });
});

describe('completion behind a space', () => {
  const cases: readonly [claim: string, marked: string, awaits: boolean][] = [
    ['in a cell', '| Area | Owner |\n| --- | --- |\n| Rota | ‸', true], ['in a cell before the next line', '| Area | Owner |\n| --- | --- |\n| Rota | ‸ |', true],
    ['behind a key', '---\nowner: ‸\n---\n', true], ['behind a key and two spaces', '---\nowner:  ‸\n---\n', true], ['behind a colon', 'Owner: ‸', true],
    ['behind the marks of a heading', '# ‸', true], ['behind six marks', 'Text.\n\n###### ‸', true], ['behind the marks of a heading further down', `${'Text. '.repeat(20)}\n\n## ‸`, true], ['behind a colon in a long line', `${'Text. '.repeat(20)}Owner: ‸`, true],
    ['behind a tab', 'Owner:\t‸', true], ['behind a line that Windows ends', 'Text.\r\n# ‸', true],
    ['inside a cell', '| Area | Owner |\n| --- | --- |\n| Rota | the ‸', false], ['inside a sentence', 'Ask ‸', false], ['where a date may follow', 'We review it by ‸', false], ['inside a heading', '# The ‸', false],
    ['behind seven marks', '####### ‸', false], ['behind marks inside a line', 'No # ‸', false], ['in an empty line below a colon', 'Owner:\n ‸', false], ['in an empty line below a table', '| Area |\n| --- |\n| x |\n ‸', false], ['where a line begins', ' ‸', false],
    ['among the rules of an allowance', 'Text. <!-- leadership-lint-allow ‸ -->', true],
  ];
  for (const [claim, marked, awaits] of cases) {
    it(`${awaits ? 'is offered' : 'is not offered, unless it is asked for,'} ${claim}`, async () => {
      const { text: shown, at } = pointed(`${marked}\n\nThe planner and the coordinator decide. ${'And so on. '.repeat(20)}\n`);
      const one = linted(shown), { ask } = served([one]);
      const offered = async (context?: object) => (await ask<CompletionItem[]>('onCompletion', { position: one.document.positionAt(at[0]!), ...(context && { context }) })).length;
      const all = await offered();
      assert.ok(all > 0);
      assert.equal(await offered({ triggerKind: 2, triggerCharacter: ' ' }), awaits ? all : 0);
      for (const context of [{ triggerKind: 1 }, { triggerKind: 2, triggerCharacter: '|' }, { triggerKind: 2, triggerCharacter: ':' }]) assert.equal(await offered(context), all);
    });
  }
});

describe('completion behind #', () => {
  for (const [claim, marked, awaits] of [['where a line begins', '#‸', false], ['inside a sentence', 'Ask #‸', false], ['in a link', 'See [x](#‸)', true]] as const) {
    it(`${awaits ? 'is offered' : 'is not offered, unless it is asked for,'} ${claim}`, async () => {
      const { text: shown, at } = pointed(`# Team\n\n${marked}\n\nThe planner and the coordinator decide.\n`);
      const one = linted(shown), items = await served([one]).ask<CompletionItem[]>('onCompletion', { position: one.document.positionAt(at[0]!), context: { triggerKind: 2, triggerCharacter: '#' } });
      assert.deepEqual(items.map(({ label }) => label), awaits ? ['team'] : []);
    });
  }
});

describe('a lens that is chosen', () => {
  const explain = 'leadershipLint.explainLens';
  it('is explained in a message', async () => {
    const { ask, told, guarded, source } = served();
    assert.equal(await ask('onExecuteCommand', { command: explain, arguments: [{ text: 'All is there.' }, { text: 'never told' }] }), null);
    assert.deepEqual(told, [['window/showMessage', { type: MessageType.Info, message: 'All is there.' }]]);
    assert.deepEqual(guarded, [{ what: 'command', token: source.token, otherwise: null }]);
  });

  it('may say nothing at all', async () => {
    const { ask, told } = served();
    assert.equal(await ask('onExecuteCommand', { command: explain, arguments: [{ text: '' }] }), null);
    assert.deepEqual(told, [['window/showMessage', { type: MessageType.Info, message: '' }]]);
  });

  const wrong: readonly [claim: string, params: object][] = [
    ['of another command', { command: 'leadershipLint.other', arguments: [{ text: 'x' }] }], ['without arguments', { command: explain }], ['with no argument', { command: explain, arguments: [] }], ['with one that is null', { command: explain, arguments: [null] }],
    ['without a text', { command: explain, arguments: [{}] }], ['with a text that is none', { command: explain, arguments: [{ text: 7 }] }], ['with its text second', { command: explain, arguments: [{}, { text: 'x' }] }],
  ];
  for (const [claim, params] of wrong) {
    it(`tells nothing where it comes ${claim}`, async () => {
      const { ask, told } = served();
      assert.equal(await ask('onExecuteCommand', params), null);
      assert.deepEqual(told, []);
    });
  }
});

describe('the real server', () => {
  const other = uriOf('keys.policy.md'), keys = '# Policy for keys\n\nThe team lead has the key, and all of us know where it hangs.\n';
  const whole = '# Team charter\n\nThe team lead decides on the rota and is there for all who have a question about it.\n';
  const asks = { textDocument: { uri: own }, position: { line: 2, character: 6 } };
  async function withEditor(options: EditorOptions, run: (editor: Editor) => Promise<void>): Promise<void> {
    const editor = await connect(options);
    try { await run(editor); } finally { editor.close(); }
  }
  const changes = (edit: WorkspaceEdit) => (edit.documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri, version }, edits }) => [uri, version, edits.map((one) => 'range' in one && one.range.start)]);

  it('says at the beginning what it can do', () => withEditor({ capabilities: { textDocument: { rename: { prepareSupport: true } } } }, async ({ capabilities }) => {
    assert.deepEqual([capabilities.renameProvider, capabilities.completionProvider, capabilities.hoverProvider], [{ prepareProvider: true }, { triggerCharacters: ['|', ':', '#', ' '] }, true]);
    await Promise.resolve();
  }));

  it('answers of the version that is open, not of one before', () => withEditor({ files: { [other]: keys } }, async (editor) => {
    await editor.open(own, whole);
    const first = editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...asks, newName: 'coordinator' });
    assert.deepEqual(changes(await first), [[own, 1, [{ line: 2, character: 4 }]], [other, null, [{ line: 2, character: 4 }]]]);
    await editor.change(own, 2, [{ text: `# Team charter\n\nNow ${whole.split('\n')[2]!}\n` }]);
    await editor.open(other, `${keys}\nThe team lead says so.\n`);
    const second = editor.connection.sendRequest<WorkspaceEdit>('textDocument/rename', { ...asks, position: { line: 2, character: 10 }, newName: 'coordinator' });
    assert.deepEqual(changes(await second), [[own, 2, [{ line: 2, character: 8 }]], [other, 1, [{ line: 2, character: 4 }, { line: 4, character: 4 }]]]);
    await editor.change(own, 3, [{ text: '# Team charter\n' }]);
    assert.deepEqual(await editor.connection.sendRequest('textDocument/definition', asks), []);
    assert.equal(await editor.connection.sendRequest('textDocument/prepareRename', asks), null);
  }));

  it('takes back what nobody waits for any more, and goes on', () => withEditor({ files: { [other]: new Promise(() => { /* never read */ }) as unknown as string } }, async (editor) => {
    await editor.open(own, whole);
    for (const [method, params] of [['textDocument/definition', asks], ['textDocument/references', { ...asks, context: { includeDeclaration: true } }], ['textDocument/rename', { ...asks, newName: 'coordinator' }], ['workspace/symbol', { query: '' }]] as const) {
      const source = new CancellationTokenSource();
      const asked = editor.connection.sendRequest(method, params, source.token);
      // What needs no other document is answered meanwhile.
      assert.deepEqual(await editor.connection.sendRequest('textDocument/prepareRename', asks), { range: range(2, 4, 13), placeholder: 'team lead' });
      source.cancel();
      await assert.rejects(asked, { code: LSPErrorCodes.RequestCancelled }, method);
    }
    assert.deepEqual(await editor.connection.sendRequest('textDocument/prepareRename', asks), { range: range(2, 4, 13), placeholder: 'team lead' });
  }));

  it('answers with nothing of documents that it does not know', () => withEditor({}, async (editor) => {
    const unknown = { ...asks, textDocument: { uri: uriOf('unknown.md') } };
    for (const [method, otherwise] of [['definition', []], ['references', []], ['prepareRename', null], ['rename', null], ['documentSymbol', []], ['codeLens', []], ['completion', []], ['hover', null]] as const) {
      assert.deepEqual(await editor.connection.sendRequest(`textDocument/${method}`, { ...unknown, context: { includeDeclaration: true }, newName: 'x' }), otherwise, method);
    }
  }));
});
