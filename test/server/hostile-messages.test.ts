// Whatever an editor sends, in whatever order, the server stays up and is right about the documents that are open.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Editor } from './connect';

const RUNS = Number(process.env['RUNS'] ?? 15);
const text = '# Remote work policy\n\nEmployees must obtain their manager\'s approval before they leave.\n';
const uri = (n: number): string => `file:///work/doc-${n}.policy.md`;

async function withEditor(run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect();
  // What the server logs is for people; it must not end the test.
  editor.connection.onNotification('window/logMessage', () => { /* seen */ });
  try { await run(editor); } finally { editor.close(); }
}

/** The codes found in a text by a server that has just opened it. */
async function readAnew(editor: Editor, of: string): Promise<readonly unknown[]> {
  const fresh = 'file:///work/fresh.policy.md';
  await editor.open(fresh, of);
  const found = await editor.pull(fresh);
  await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: fresh } });
  return found.map(({ code, range, message }) => ({ code, range, message }));
}

const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(null, -1, 1e308, '', '\ud800', {}, []));
const position = fc.record({ line: fc.integer({ min: -5, max: 1e6 }), character: fc.integer({ min: -5, max: 1e6 }) });
const range = fc.record({ start: position, end: position });
const method = fc.constantFrom('textDocument/diagnostic', 'textDocument/codeAction', 'textDocument/hover', 'workspace/diagnostic', 'workspace/executeCommand', 'textDocument/definition', 'no/such/method', '$/unknown');
const known = fc.record({ uri: fc.constantFrom(uri(1), uri(2), 'file:///work/unknown.md', 'untitled:x', '', 'not a uri', 'file:///../../etc/passwd', 'vscode-vfs://a/b%zz') });
const request = fc.tuple(method, fc.oneof(value, fc.record({ textDocument: known, range, position, context: fc.record({ diagnostics: fc.constant([]) }) })));
const notification = fc.tuple(
  fc.constantFrom('textDocument/didOpen', 'textDocument/didChange', 'textDocument/didClose', 'textDocument/didSave', 'workspace/didChangeConfiguration', 'workspace/didChangeWatchedFiles', 'workspace/didChangeWorkspaceFolders', '$/cancelRequest', '$/setTrace', 'no/such'),
  fc.oneof(value, fc.record({ textDocument: fc.record({ uri: known.map(({ uri: one }) => one), version: fc.integer(), languageId: fc.constantFrom('markdown', 'plaintext', 'x'), text: fc.string() }), contentChanges: fc.array(fc.record({ range, text: fc.string() }), { maxLength: 3 }) })),
);

describe('hostile messages', function () {
  this.timeout(Math.max(20_000, RUNS * 1000));

  it('do not bring the server down: it is right about the next document', () => withEditor((editor) => fc.assert(fc.asyncProperty(
    fc.array(fc.oneof(request.map((of) => ({ request: of })), notification.map((of) => ({ notification: of }))), { maxLength: 12 }),
    async (messages) => {
      const answers: Promise<unknown>[] = [];
      for (const message of messages) {
        // Who asks to be told of changes since nothing waits for the first one, as it should.
        if ('request' in message) { if (message.request[0] !== 'workspace/diagnostic') answers.push(editor.connection.sendRequest(message.request[0], message.request[1] as object).catch((error: unknown) => error)); }
        else await editor.connection.sendNotification(message.notification[0], message.notification[1] as object).catch(() => { /* not even sent */ });
      }
      await Promise.all(answers);
      assert.ok((await readAnew(editor, text)).length > 0);
    },
  ), { numRuns: RUNS })));

  it('may come in any order: a document is as its last change left it, whatever its versions say', () => withEditor((editor) => fc.assert(fc.asyncProperty(
    fc.array(fc.record({ start: fc.nat(120), length: fc.nat(30), inserted: fc.oneof(fc.constantFrom('', 'x', '\n', '\r\n', '🙂', '\ud83d', 'Staff must ask first.'), fc.string()), version: fc.integer({ min: -3, max: 9 }), pull: fc.boolean() }), { maxLength: 10 }),
    async (changes) => {
      let model = TextDocument.create(uri(1), 'markdown', 1, text);
      await editor.open(uri(1), text);
      for (const { start, length, inserted, version, pull } of changes) {
        // Two cursors: the second change counts in the text that the first one left.
        const first = { range: { start: model.positionAt(start), end: model.positionAt(start + length) }, text: inserted };
        const between = TextDocument.update(TextDocument.create(uri(1), 'markdown', 1, model.getText()), [first], 2);
        const second = { range: { start: between.positionAt(3), end: between.positionAt(3) }, text: inserted.slice(0, 2) };
        model = TextDocument.update(between, [second], 3);
        await editor.change(uri(1), version, [first, second]);
        if (pull) void editor.pull(uri(1));
      }
      const found = (await editor.pull(uri(1))).map(({ code, range: at, message }) => ({ code, range: at, message }));
      assert.deepEqual(found, await readAnew(editor, model.getText()));
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(1) } });
      // Changed after it was closed, closed twice.
      await editor.change(uri(1), 99, [{ text: 'x' }]);
      await editor.connection.sendNotification('textDocument/didClose', { textDocument: { uri: uri(1) } });
      assert.deepEqual(await editor.pull(uri(1)), []);
    },
  ), { numRuns: RUNS })));

  it('may be two hundred documents at once, the same question twice, and questions taken back', () => withEditor(async (editor) => {
    const many = Array.from({ length: 200 }, (_, i) => uri(i));
    const opened = many.map((one) => editor.open(one, text));
    const twice = many.flatMap((one) => [editor.pull(one), editor.pull(one)]);
    await Promise.all(opened);
    const found = await Promise.all(twice);
    assert.ok(found.every(({ length }) => length === found[0]!.length && length > 0));
    const { CancellationTokenSource } = await import('vscode-languageserver/node');
    await Promise.all(many.map(async (one) => {
      const source = new CancellationTokenSource();
      const answer = editor.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri: one } }, source.token);
      source.cancel();
      await answer.catch((error: unknown) => error);
    }));
    assert.ok((await editor.pull(uri(7))).length > 0);
  }));

  it('may hold links that no address can hold: the server stays up, and all settles', () => withEditor(async (editor) => {
    await editor.open(uri(1), `${text}\n[form](x\ud800.pdf) [part](<y\udc00/z.md#\ud800>) ![picture](%zz\ud800.png)\n`);
    assert.ok((await editor.pull(uri(1))).length > 0);
    // Answered when nothing is on its way any more.
    await editor.connection.sendRequest('workspace/symbol', { query: '' });
  }));

  it('may hold a text beyond all measure: it is left alone, and said to be', () => withEditor(async (editor) => {
    await editor.open(uri(1), `${text}\n${'word '.repeat(1_100_000)}`);
    assert.deepEqual(await editor.pull(uri(1)), []);
    await editor.until(() => editor.statuses.some(({ reason }) => reason === 'tooLarge'));
  }));
});
