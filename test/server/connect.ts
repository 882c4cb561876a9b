// Talks to the server as an editor would, over streams in one process.
import { PassThrough } from 'node:stream';
import { createConnection, createProtocolConnection, StreamMessageReader, StreamMessageWriter, type Diagnostic, type DocumentDiagnosticReport, type InitializeResult, type ProtocolConnection } from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';
import { statusMethod, type InitializationOptions, type Status } from '../../server/src/lsp/protocol';
import { linter } from '../../server/tools/linter';
import { summary } from '../../server/src/hosts/summary';

export interface Editor {
  readonly connection: ProtocolConnection;
  readonly capabilities: InitializeResult['capabilities'];
  /** Every status that came, in order. */
  readonly statuses: readonly Status[];
  /** Every state of every progress, in order. */
  readonly progress: readonly { readonly token: string | number; readonly value: { readonly kind: string } }[];
  /** Diagnostics that were pushed, by URI. */
  readonly pushed: ReadonlyMap<string, readonly Diagnostic[]>;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  change(uri: string, version: number, changes: readonly object[]): Promise<void>;
  pull(uri: string): Promise<readonly Diagnostic[]>;
  /** Waits until `holds` is true after some message. */
  until(holds: () => boolean): Promise<void>;
  close(): void;
}

export interface EditorOptions {
  readonly options?: InitializationOptions;
  readonly capabilities?: object;
  /** Files that the host has, by URI. */
  readonly files?: Record<string, string>;
  readonly folders?: readonly string[];
}

const pulling = { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } } };

/** Starts a server and an editor on it. */
export async function connect({ options = { holdWhileTyping: false }, capabilities = pulling, files = {}, folders = ['file:///work'] }: EditorOptions = {}): Promise<Editor> {
  const up = new PassThrough(), down = new PassThrough();
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  startServer(server, { report: summary, linter: () => linter, today: () => '2026-03-01', files: {
    read: (uri) => Promise.resolve(files[uri]),
    isThere: (uri) => Promise.resolve(Object.hasOwn(files, uri)),
    find: (folder) => Promise.resolve(Object.keys(files).filter((uri) => uri.startsWith(`${folder}/`))),
  } });
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const statuses: Status[] = [], progress: Editor['progress'][number][] = [], pushed = new Map<string, readonly Diagnostic[]>();
  const waiting = new Set<() => void>();
  const arrived = () => { for (const check of [...waiting]) check(); };
  connection.onNotification(statusMethod, (status: Status) => { statuses.push(status); arrived(); });
  connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => { pushed.set(uri, diagnostics); arrived(); });
  connection.onRequest('workspace/diagnostic/refresh', () => { arrived(); return null; });
  connection.onRequest('workspace/workspaceFolders', () => folders.map((uri) => ({ uri, name: uri })));
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onNotification('$/progress', (one: Editor['progress'][number]) => { progress.push(one); arrived(); });
  connection.listen();
  const result = await connection.sendRequest<InitializeResult>('initialize', {
    processId: null, rootUri: null, capabilities, initializationOptions: options, workspaceFolders: folders.map((uri) => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});
  return {
    connection, capabilities: result.capabilities, statuses, progress, pushed,
    open: (uri, text, languageId = 'markdown') => connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } }),
    change: (uri, version, contentChanges) => connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges }),
    async pull(uri) {
      const report = await connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
      return 'items' in report ? report.items : [];
    },
    until: (holds) => new Promise((resolve) => {
      const check = () => { if (holds()) { waiting.delete(check); resolve(); } };
      waiting.add(check);
      check();
    }),
    close() { connection.dispose(); server.dispose(); },
  };
}
