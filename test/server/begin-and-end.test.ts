// What the server answers before the editor has begun, when it begins twice, and after it has ended.
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type ProtocolConnection } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';
import { profileMethod } from '../../server/src/lsp/protocol';
import { fewRules, FilesInMemory, gated } from './parts';

const uri = 'file:///work/a.md', at = { textDocument: { uri }, position: { line: 0, character: 0 } };
const requests: readonly (readonly [method: string, params: object])[] = [
  ['textDocument/hover', at], ['textDocument/completion', at], ['textDocument/documentSymbol', at], ['textDocument/diagnostic', at], ['workspace/symbol', { query: '' }], ['textDocument/rename', { ...at, newName: 'clerk' }],
  ['textDocument/codeAction', { ...at, range: { start: at.position, end: at.position }, context: { diagnostics: [] } }], ['workspace/executeCommand', { command: 'x' }], [profileMethod, { uri }],
];
const beginning = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };
/** JSON-RPC’s and LSP’s codes. */
const NOT_INITIALIZED = -32002, INVALID = -32600;

interface Editor { readonly ask: (method: string, params?: object) => Promise<unknown>; readonly tell: (method: string, params: object) => Promise<void> }

async function withServer(run: (editor: Editor) => Promise<void>): Promise<void> {
  const up = new PassThrough(), down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, { files: new FilesInMemory({}), today: () => '2026-03-01', linter: () => fewRules, report: () => '' });
  const editor: ProtocolConnection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  editor.listen();
  try { await run({ ask: (method, params) => editor.sendRequest(method, params), tell: (method, params) => editor.sendNotification(method, params) }); } finally { editor.dispose(); server.dispose(); }
}

describe('the server', () => {
  it('refuses what is asked before it was initialized, and then begins all the same', () => withServer(async ({ ask }) => {
    for (const [method, params] of requests) await assert.rejects(ask(method, params), { code: NOT_INITIALIZED }, method);
    await ask('initialize', beginning);
    for (const [method, params] of requests.slice(0, 3)) await ask(method, params);
  }));

  it('does not hear what is told before it was initialized', () => withServer(async ({ ask, tell }) => {
    const open = (of: string) => tell('textDocument/didOpen', { textDocument: { uri: of, languageId: 'markdown', version: 1, text: gated } });
    await open('file:///work/early.policy.md');
    await tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await ask('initialize', beginning);
    await open('file:///work/late.policy.md');
    const headings = async (of: string) => ((await ask('textDocument/documentSymbol', { textDocument: { uri: of } })) as { name: string }[]).map(({ name }) => name);
    assert.deepEqual([await headings('file:///work/early.policy.md'), await headings('file:///work/late.policy.md')], [[], ['Remote work policy']]);
  }));

  it('is initialized once', () => withServer(async ({ ask }) => {
    await ask('initialize', { ...beginning, workspaceFolders: [] });
    await assert.rejects(ask('initialize', beginning), { code: INVALID });
    assert.equal(await ask('textDocument/hover', at), null);
  }));

  it('refuses what is asked after it was shut down, a new beginning too', () => withServer(async ({ ask }) => {
    await ask('initialize', beginning);
    await ask('shutdown');
    for (const [method, params] of [...requests, ['initialize', beginning] as const]) await assert.rejects(ask(method, params), { code: INVALID }, method);
  }));
});
