// An editor that says what a test wants it to say, and remembers every word of the server. Time is the test's.
import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type CancellationToken, type ConnectionOptions, type DocumentDiagnosticReport, type InitializeResult, type MessageConnection } from 'vscode-languageserver/node';
import type { Host } from '../../server/src/lsp/host';
import { startServer } from '../../server/src/lsp/server';
import { fewRules, FilesInMemory, type Clock, type Content } from './parts';

export interface Beginning {
  /** What differs from an editor that can nothing, in one folder, with files on the host’s disk. */
  readonly initialize?: object;
  readonly files?: Record<string, Content>;
  readonly host?: Partial<Host>;
  /** What the editor answers, by method; null to all else. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
  readonly connection?: ConnectionOptions;
}

export const pulling = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } } };

/** Starts a server and an editor on it, and lets everything happen that takes no time. */
export async function begin(clock: Clock, { initialize = {}, files: content = {}, host = {}, answers = {}, connection: options }: Beginning = {}) {
  const up = new PassThrough(), down = new PassThrough(), files = new FilesInMemory(content);
  let traffic = 0;
  for (const stream of [up, down]) stream.on('data', () => { traffic++; });
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), options as never);
  const linterOptions: unknown[] = [], reported: { paths: readonly string[]; codes: readonly (readonly string[])[]; language: string }[] = [];
  startServer(server, {
    files, today: () => '2026-03-01', linter: (of) => { linterOptions.push(of); return fewRules; },
    report: (read, language) => { reported.push({ paths: read.map(({ path }) => path), codes: read.map(({ result }) => result.findings.map(({ rule }) => rule)), language }); return 'the report'; },
    ...host,
  });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const heard: { readonly method: string; readonly params: never }[] = [];
  const all = connection as unknown as MessageConnection, hear = (method: string, params: unknown) => { heard.push({ method, params: params as never }); };
  all.onRequest((method, params) => { hear(method, params); return answers[method]?.(params as never) ?? null; });
  all.onNotification(hear);
  // Progress has a listener of its own, which the star does not reach.
  all.onNotification('$/progress', (params: unknown) => { hear('$/progress', params); });
  connection.listen();

  /** Lets time pass, and all messages arrive. */
  const pass = async (ms = 0): Promise<void> => {
    let before: number;
    do { before = traffic; await clock.pass(); } while (traffic !== before);
    if (ms > 0) { await clock.pass(ms); await pass(); }
  };
  const ask = async <Result>(method: string, params: object, token?: CancellationToken): Promise<Result> => {
    const answer = token ? connection.sendRequest<Result>(method, params, token) : connection.sendRequest<Result>(method, params);
    answer.catch(() => { /* told when it is awaited */ });
    await pass();
    return answer;
  };
  const tell = async (method: string, params: object): Promise<void> => { await connection.sendNotification(method, params); await pass(); };
  const result = await ask<InitializeResult>('initialize', { processId: null, rootUri: null, capabilities: {}, workspaceFolders: [{ uri: 'file:///work', name: 'work' }], initializationOptions: { holdWhileTyping: false }, ...initialize });
  await tell('initialized', {});
  return {
    connection, result, files, heard, linterOptions, reported, pass, ask, tell,
    /** What the server said by a method, in order. */
    of: <Params = never>(method: string): Params[] => heard.filter((one) => one.method === method).map(({ params }) => params),
    open: (uri: string, text: string, languageId = 'markdown', version = 1) => tell('textDocument/didOpen', { textDocument: { uri, languageId, version, text } }),
    change: (uri: string, version: number, ...contentChanges: readonly object[]) => tell('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    shut: (uri: string) => tell('textDocument/didClose', { textDocument: { uri } }),
    report: (uri: string, previousResultId?: string) => ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) }),
    async pull(uri: string) {
      const report = await ask<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      return 'items' in report ? report.items : [];
    },
    end() { connection.dispose(); server.dispose(); },
  };
}

export type Client = Awaited<ReturnType<typeof begin>>;
