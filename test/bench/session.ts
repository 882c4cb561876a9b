// One language server and what is measured of it, spoken to as an editor does: a change, then a question for diagnostics.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter, type DocumentDiagnosticReport, type ProtocolConnection } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

/** A change to a text: what to take away at an offset, and what to put there. */
export interface Edit { readonly at: number; readonly removed: number; readonly text: string }

const uri = 'file:///bench/document.md';

export class Session {
  private readonly process: ChildProcess;
  private readonly connection: ProtocolConnection;
  private document = TextDocument.create(uri, 'markdown', 1, '');
  private resultId: string | undefined;
  private readonly ended: Promise<never>;
  /** How many diagnostics came last. */
  diagnostics = 0;

  constructor(readonly name: string, command: readonly string[], cwd: string) {
    this.process = spawn(process.execPath, [...command], { cwd, stdio: ['pipe', 'pipe', 'ignore'] });
    this.ended = new Promise((_, reject) => { this.process.on('exit', (code) => reject(new Error(`${name} ended with ${code}`))); });
    this.ended.catch(() => { /* whoever waits is told */ });
    this.connection = createProtocolConnection(new StreamMessageReader(this.process.stdout!), new StreamMessageWriter(this.process.stdin!));
    this.connection.onRequest('client/registerCapability', () => null);
    this.connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => null));
    this.connection.onNotification('leadershipLint/status', () => { /* not measured */ });
    this.connection.listen();
  }

  /** Opens a document. Answers the milliseconds from here to its first diagnostics. */
  async open(text: string): Promise<number> {
    const from = performance.now();
    await this.answer('initialize', {
      processId: process.pid, rootUri: null, workspaceFolders: [{ uri: 'file:///bench', name: 'bench' }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } }, initializationOptions: { holdWhileTyping: false },
    });
    await this.connection.sendNotification('initialized', {});
    this.document = TextDocument.create(uri, 'markdown', 1, text);
    await this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } });
    await this.pull();
    return performance.now() - from;
  }

  /** Makes a change. Answers the milliseconds from it to the diagnostics. */
  async edit({ at, removed, text }: Edit): Promise<number> {
    const range = { start: this.document.positionAt(at), end: this.document.positionAt(at + removed) };
    const version = this.document.version + 1;
    this.document = TextDocument.update(this.document, [{ range, text }], version);
    const from = performance.now();
    void this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ range, text }] });
    await this.pull();
    return performance.now() - from;
  }

  private async pull(): Promise<void> {
    const report = await this.answer<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, ...(this.resultId !== undefined && { previousResultId: this.resultId }) });
    this.resultId = report.resultId;
    if (report.kind === 'full') this.diagnostics = report.items.length;
  }

  private answer<Result>(method: string, params: object): Promise<Result> {
    return Promise.race([this.connection.sendRequest<Result>(method, params), this.ended]);
  }

  /** Resident memory in MB now and at most; nothing where the system does not tell. */
  memory(): { readonly now: number; readonly peak: number } | undefined {
    const file = `/proc/${this.process.pid}/status`;
    if (!existsSync(file)) return undefined;
    const status = readFileSync(file, 'utf8');
    const megabytes = (key: string): number => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024);
    return { now: megabytes('VmRSS'), peak: megabytes('VmHWM') };
  }

  end(): void {
    this.connection.dispose();
    this.process.kill();
  }
}
