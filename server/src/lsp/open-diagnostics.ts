// What the editor is shown of the documents that are open: their diagnostics, when it asks or unasked, and their status.
import { DocumentDiagnosticReportKind, type Connection, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentProblem, Finding } from '../engine/finding';
import type { Locate } from './convert';
import { diagnosticsOf, HOLD, Holding, identity, problemDiagnostics, Reports, uncheckedDiagnostics, type Holdable } from './diagnostics';
import type { Editor } from './editor';
import { inFull } from './failure';
import type { Guard } from './lifecycle';
import type { OpenDocuments, Read } from './open-documents';
import type { OpenTexts } from './open-texts';
import { failedStatus, statusOf, Statuses } from './status';
import type { WorkspaceDocuments } from './workspace-documents';

/** What is wrong with a document itself, as something that may be held back. */
interface HeldProblem extends Holdable {
  readonly problem: DocumentProblem;
}

export class OpenDiagnostics {
  private readonly holding = new Holding();
  /** What was last shown of a document, so that it is not taken away while its sentence is written. */
  private readonly shown = new Map<string, Set<string>>();
  /** By document: the moment at which what is held back is shown. */
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly reports = new Reports();
  private readonly statuses: Statuses;

  /** @param locate finds places in other documents */
  constructor(
    private readonly connection: Connection,
    private readonly editor: Editor,
    private readonly texts: OpenTexts,
    private readonly open: OpenDocuments,
    private readonly locate: Locate,
  ) {
    this.statuses = new Statuses(connection);
  }

  /**
   * Tells what became of a document; where the editor does not ask for diagnostics, sends them.
   *
   * @param written whether its text has changed, rather than what is around it
   */
  async show(document: TextDocument, written = false): Promise<void> {
    try {
      const read = await this.open.read(document, !this.canRefresh);
      if (!read) return;
      this.statuses.tell(statusOf(read), written);
      if (!this.editor.can.pull) {
        await this.connection.sendDiagnostics({ uri: document.uri, version: read.version, diagnostics: this.diagnosticsNow(read) });
      }
    } catch (error) {
      this.connection.console.error(`${document.uri}: ${inFull(error)}`);
      this.statuses.tell(failedStatus(document.uri), written);
    }
  }

  /** Everything was read again. */
  showAll(): void {
    if (this.canRefresh) this.refresh();
    for (const document of this.texts.all()) void this.show(document);
  }

  /** These documents hear something new from others. */
  showNews(uris: readonly string[]): void {
    if (this.canRefresh) this.refresh();
    // One that asks and cannot be told to has heard that documents depend on each other, and asks for all after an edit.
    else for (const document of uris.map((uri) => this.texts.of(uri))) if (document) void this.show(document);
  }

  /**
   * The answer to an editor that asks for a document's diagnostics.
   *
   * @param previous the id of the report that it has
   */
  async reportOf(document: TextDocument, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    const read = await this.open.read(document, true);
    return read ? this.reports.of(document.uri, this.diagnosticsNow(read), previous) : nothing;
  }

  edited(uri: string, offset: number): void {
    this.holding.edited(uri, offset, Date.now());
  }

  closed(uri: string): void {
    this.reports.forget(uri);
    this.holding.closed(uri);
    this.shown.delete(uri);
    this.statuses.forget(uri);
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    if (!this.editor.can.pull) void this.connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  private get canRefresh(): boolean {
    return this.editor.can.pull && this.editor.can.refresh;
  }
  private refresh(): void {
    void this.connection.languages.diagnostics.refresh();
  }

  /** An editor that asks by itself and cannot be told to ask again would not see what is held before it asks for another reason. */
  private get holds(): boolean {
    return this.editor.options.holdWhileTyping !== false && (!this.editor.can.pull || this.editor.can.refresh);
  }

  /** What to show of a document at this moment; the rest is shown later. */
  private diagnosticsNow(read: Read): Diagnostic[] {
    if (!read.result) return [];
    const { result } = read;
    const all: readonly (Finding | HeldProblem)[] = [
      ...result.problems.map((problem) => ({ ...problem.at, rule: problem.code, level: 'sentence' as const, problem })),
      ...result.findings,
    ];
    const { uri } = read.document;
    const text = read.document.getText();
    const { shown, held } = this.holds
      ? this.holding.filter(uri, all, text, this.shown.get(uri) ?? new Set(), Date.now())
      : { shown: all, held: false };
    this.shown.set(uri, new Set(shown.map((finding) => identity(finding, text))));
    if (held) this.later(uri);
    const problems = shown.flatMap((one) => ('problem' in one ? [one.problem] : []));
    const findings = shown.filter((one): one is Finding => !('problem' in one));
    return [
      ...uncheckedDiagnostics(read),
      ...problemDiagnostics(problems, read.document),
      ...diagnosticsOf(findings, read.document, result.messageLanguage, this.locate),
    ];
  }

  private later(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.set(
      uri,
      setTimeout(() => {
        this.timers.delete(uri);
        const document = this.texts.of(uri);
        if (!document) return;
        if (this.editor.can.pull) this.refresh();
        else void this.show(document);
      }, HOLD),
    );
  }
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** Answers `textDocument/diagnostic`. */
export function serveDiagnostics({
  connection,
  guard,
  editor,
  texts,
  workspace,
  diagnostics,
}: {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly editor: Editor;
  readonly texts: OpenTexts;
  readonly workspace: WorkspaceDocuments;
  readonly diagnostics: OpenDiagnostics;
}): void {
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guard('diagnostics', token, nothing, async () => {
      const document = texts.of(textDocument.uri);
      if (!document) return nothing;
      await workspace.known(editor.options.holdWhileTyping === false ? 200 : 40);
      // It may have been closed meanwhile; then what lies on disk counts, and has its own report.
      return texts.has(document) ? diagnostics.reportOf(document, previousResultId) : nothing;
    }),
  );
}
