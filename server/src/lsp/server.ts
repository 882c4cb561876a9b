// The language server: wires requests to the engine. The only folder that speaks LSP; it decides nothing about texts.
import {
  CodeActionKind, DidChangeConfigurationNotification, DidChangeWatchedFilesNotification, DocumentDiagnosticReportKind, ErrorCodes, FileChangeType, LSPErrorCodes, MarkupKind, ResponseError, TextDocumentSyncKind, TextDocuments, WatchKind, WorkDoneProgress,
  type CancellationToken, type Connection, type Diagnostic, type DocumentDiagnosticReport, type InitializeParams, type InitializeResult, type WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { withGlob } from '../engine/config-edit';
import { isConfigFile } from '../engine/config-names';
import type { DocumentProblem, Finding } from '../engine/finding';
import type { Linter } from '../engine/linter';
import { version } from '../version';
import { inPlainText, roleHover, withRole } from './agreement/hover';
import { readDocument, type KnownDocuments } from './agreement/known-documents';
import { agreementCapabilities, serveAgreement } from './agreement/serve';
import { actionsOf, fixAllAction } from './code-actions';
import { touches, toRange, withoutVersions, type Locate } from './convert';
import { diagnosticsOf, flawDiagnostics, HOLD, Holding, identity, problemDiagnostics, Reports, uncheckedDiagnostics, type Holdable } from './diagnostics';
import { EditorSettings } from './editor-settings';
import type { Files } from './files';
import { findFiles } from './find-files';
import { readFolder, reportLanguage, type Report } from './folder-report';
import { hoverOf } from './hovers';
import { IgnoredFiles } from './ignored-files';
import { Linting } from './linting';
import { Names } from './names';
import { OpenDocuments, type Read } from './open-documents';
import { profileResult } from './profile';
import { progressOn } from './progress';
import {
  anyGlob, configureGlobMethod, documentGlob, fileIsThereMethod, fixAllKind, folderReportMethod, profileMethod, readFileMethod, readFolderMethod, rulesGlob, settingsSection, statusMethod, templateMethod,
  type ConfigureGlobParams, type ConfigureGlobResult, type FileIsThereResult, type FolderReportParams, type FolderReportResult, type InitializationOptions, type ProfileParams, type ProfileResult, type ReadFileResult, type ReadFolderParams, type ReadFolderResult,
  type Settings, type Status, type TemplateParams, type TemplateResult,
} from './protocol';
import { Settled } from './settings';
import { statusOf } from './status';
import { templateResult } from './templates';
import { keyOfUri } from './uris';
import { WatchAbove } from './watch-above';
import { WorkspaceDocuments } from './workspace-documents';
import { serveWorkspaceDiagnostics } from './workspace-diagnostics';

export interface Host {
  /** Reads files where the client does not. */
  readonly files: Files;
  /** Whether its file names are not told apart by case. */
  readonly foldsCase?: boolean;
  /** Rules and languages; asked for once, when the client has said what it knows. */
  readonly linter: (options: InitializationOptions) => Omit<Linter, 'config'>;
  /** Tells what was read below a folder. */
  readonly report: Report;
  /** Today as `YYYY-MM-DD`. */
  readonly today: () => string;
}

/** What is wrong with a document itself, as something that may be held back. */
interface HeldProblem extends Holdable { readonly problem: DocumentProblem }

/** Serves a connection until it closes. */
export function startServer(connection: Connection, host: Host): void {
  const documents = new TextDocuments<TextDocument>({
    create: TextDocument.create,
    update(document, changes, version) {
      const last = changes.at(-1);
      if (last && 'range' in last) holding.edited(document.uri, document.offsetAt(last.range.start) + last.text.length, Date.now());
      return TextDocument.update(document, changes, version);
    },
  });
  /** How the editor writes the URIs of open documents, by their keys; others may write them otherwise. */
  const spelled = new Map<string, string>();
  const documentOf = (uri: string): TextDocument | undefined => documents.get(uri) ?? documents.get(spelled.get(keyOfUri(uri)) ?? uri);
  const holding = new Holding();
  /** What was last shown of a document, so that it is not taken away while its sentence is written. */
  const shown = new Map<string, Set<string>>();
  /** By document: the status that its client knows. */
  const told = new Map<string, string>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  let stage: 'new' | 'serving' | 'ended' = 'new';
  let options: InitializationOptions = {};
  let pulls = false, refreshes = false, snippets = false, folders = false, registersSettings = false, readsSettings = false, watches = false, watchesAbove = false, progresses = false, annotations = false, versionedEdits = false, plainHovers = false;
  /** The workspace's folders, and the one of editors that know no folders. */
  let roots: readonly string[] = [];

  const files: Files = {
    read: async (uri) => (options.readsFiles ? (await connection.sendRequest<ReadFileResult>(readFileMethod, { uri })) ?? undefined : host.files.read(uri)),
    isThere: (uri) => (options.readsFiles ? connection.sendRequest<FileIsThereResult>(fileIsThereMethod, { uri }) : host.files.isThere(uri)),
    find: (folder, most) => (options.readsFiles ? findFiles(folder, most, (uri) => connection.sendRequest<ReadFolderResult>(readFolderMethod, { uri } satisfies ReadFolderParams), files, foldsCase) : host.files.find(folder, most)),
  };
  const foldsCase = host.foldsCase === true;
  const ignored = new IgnoredFiles(files, foldsCase);
  const settled = new Settled(files, [], (uri, flaws) => void connection.sendDiagnostics({ uri, diagnostics: flawDiagnostics(flaws) }));
  const editorSettings = new EditorSettings(connection, settled, () => options, () => roots);
  let linter: Omit<Linter, 'config'> | undefined;
  const theLinter = () => (linter ??= host.linter(options));
  const names = new Names();
  const linting = new Linting(theLinter, () => ({ today: host.today(), ...(options.editorLanguage !== undefined && { editorLanguage: options.editorLanguage }) }), (uri) => names.of(uri));
  const workspace = new WorkspaceDocuments(files, settled, linting, names, {
    isOpen: (uri) => documentOf(uri) !== undefined,
      isIgnored: (uri) => ignored.has(uri),
    progress: (of) => progressOn(connection, progresses, options, of),
    concerns: (uris) => {
      if (pulls && refreshes) void connection.languages.diagnostics.refresh();
      // One that pulls and cannot be told to has heard that documents depend on each other, and asks for all after an edit.
      else for (const document of uris.map((uri) => documentOf(uri))) if (document) void show(document);
    },
    log: (message) => connection.console.error(message),
  });
  const open = new OpenDocuments(settled, linting, workspace);
  const reports = new Reports();
  const above = new WatchAbove(connection, settled);
  const useFolders = (uris: readonly string[]): void => {
    roots = uris.map((uri) => uri.replace(/\/$/, ''));
    settled.useFolders(roots);
    names.useFolders(roots);
    ignored.useFolders(roots);
  };

  /** An edit as the editor knows edits. */
  const asKnown = (edit: WorkspaceEdit): WorkspaceEdit => (versionedEdits ? edit : withoutVersions(edit));

  /** One guard for every request: one before the beginning or behind the end is refused, a cancelled one stops, one that fails is logged and answers with nothing. */
  async function guard<Result>(what: string, token: CancellationToken, otherwise: Result, work: () => Promise<Result>): Promise<Result> {
    if (stage === 'new') throw new ResponseError(ErrorCodes.ServerNotInitialized, 'The server has not been initialized.');
    if (stage === 'ended') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been shut down.');
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    try {
      const result = await work();
      if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
      return result;
    } catch (error) {
      if (error instanceof ResponseError) throw error;
      connection.console.error(`${what}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      return otherwise;
    }
  }

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    if (stage !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'The server has been initialized.');
    stage = 'serving';
    options = { ...(params.locale !== undefined && { editorLanguage: params.locale }), ...params.initializationOptions as InitializationOptions | null | undefined };
    const { textDocument, workspace } = params.capabilities;
    pulls = textDocument?.diagnostic !== undefined;
    refreshes = workspace?.diagnostics?.refreshSupport === true;
    snippets = workspace?.workspaceEdit?.documentChanges === true && (workspace.workspaceEdit as { snippetEditSupport?: boolean }).snippetEditSupport === true;
    folders = workspace?.workspaceFolders === true;
    registersSettings = workspace?.didChangeConfiguration?.dynamicRegistration === true;
    readsSettings = workspace?.configuration === true;
    watches = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    watchesAbove = watches && workspace?.didChangeWatchedFiles?.relativePatternSupport === true;
    versionedEdits = workspace?.workspaceEdit?.documentChanges === true;
    annotations = versionedEdits && workspace?.workspaceEdit?.changeAnnotationSupport !== undefined;
    plainHovers = textDocument?.hover?.contentFormat?.[0] === MarkupKind.PlainText;
    progresses = params.capabilities.window?.workDoneProgress === true;
    useFolders(params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []));
    editorSettings.begin();
    return {
      serverInfo: { name: 'leadership-lint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
        hoverProvider: true, ...agreementCapabilities(params),
        ...(pulls && { diagnosticProvider: { identifier: 'leadership-lint', interFileDependencies: true, workspaceDiagnostics: roots.length > 0 || folders } }),
        ...(folders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
      },
    };
  });

  connection.onInitialized(async () => {
    const refused = (error: unknown): void => connection.console.error(`registration: ${error instanceof Error ? error.message : String(error)}`);
    if (folders) connection.workspace.onDidChangeWorkspaceFolders(async () => {
      useFolders(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
      await editorSettings.take(undefined, readsSettings);
      again();
      if (watchesAbove) await above.of(roots).catch(refused);
    });
    // Our client synchronises the section by itself; other editors are asked, and may refuse.
    if (!options.clientCommands && registersSettings) await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(refused);
    if (!options.clientCommands && watches) await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: documentGlob }, { globPattern: rulesGlob }, { globPattern: anyGlob, kind: WatchKind.Delete }] }).catch(refused);
    if (watchesAbove) await above.of(roots).catch(refused);
    if (readsSettings && await editorSettings.take(options.settings, true)) again(); else await workspace.scan(roots);
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    const sent = (settings as Record<string, Settings> | undefined)?.[settingsSection];
    await editorSettings.take(sent, readsSettings);
    again();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfigFile(uri) || uri.endsWith('/.gitignore'))) {
      settled.forget();
      ignored.forget();
      again();
      return;
    }
    workspace.deleted(changes.flatMap(({ uri, type }) => (type === FileChangeType.Deleted ? [uri] : [])));
    workspace.changed(changes.flatMap(({ uri, type }) => (type === FileChangeType.Deleted ? [] : [uri])));
  });
  connection.onShutdown(() => {
    stage = 'ended';
    workspace.stop();
  });

  /** Everything is read again. */
  function again(): void {
    open.forget();
    void workspace.scan(roots);
    if (pulls && refreshes) void connection.languages.diagnostics.refresh();
    for (const document of documents.all()) void show(document);
  }

  /** Says what became of a document; while somebody writes only where that is news. */
  function report(status: Status, written: boolean): void {
    const text = JSON.stringify(status);
    if (written && told.get(status.uri) === text) return;
    told.set(status.uri, text);
    void connection.sendNotification(statusMethod, status);
  }

  function toShow(read: Read): Diagnostic[] {
    if (!read.result) return [];
    const { result } = read, all: readonly (Finding | HeldProblem)[] = [...result.problems.map((problem) => ({ ...problem.at, rule: problem.code, level: 'sentence' as const, problem })), ...result.findings];
    const { uri } = read.document, text = read.document.getText();
    // An editor that asks by itself and cannot be told to ask again would not see what is held before it asks for another reason.
    const { shown: now, held } = options.holdWhileTyping === false || (pulls && !refreshes)
      ? { shown: all, held: false }
      : holding.filter(uri, all, text, shown.get(uri) ?? new Set(), Date.now());
    shown.set(uri, new Set(now.map((finding) => identity(finding, text))));
    if (held) later(uri);
    const problems = now.flatMap((one) => ('problem' in one ? [one.problem] : [])), findings = now.filter((one): one is Finding => !('problem' in one));
    return [...uncheckedDiagnostics(read), ...problemDiagnostics(problems, read.document), ...diagnosticsOf(findings, read.document, result.messageLanguage, locate)];
  }

  const locate: Locate = (name, span) => {
    const uri = names.uri(name);
    return workspace.locate(name, span, uri === undefined ? undefined : documentOf(uri));
  };
  const readOpen = async (uri: string) => {
    const document = documentOf(uri);
    const read = document && await open.read(document);
    return read?.result && { document: read.document, result: read.result };
  };
  const knownDocuments: KnownDocuments = {
    open: readOpen,
    any: async (uri) => {
      if (documentOf(uri)) return readOpen(uri);
      const closed = await workspace.linted(uri);
      return closed && { document: TextDocument.create(uri, 'markdown', 0, closed.text), result: closed.result };
    },
    settled: () => workspace.settledDown(), facts: () => [...workspace.workspace.all()], uri: (name) => names.uri(name), locate,
  };
  function later(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => {
      timers.delete(uri);
      const document = documentOf(uri);
      if (!document) return;
      if (pulls) void connection.languages.diagnostics.refresh(); else void show(document);
    }, HOLD));
  }

  /**
   * Tells what became of a document; where the editor does not ask for diagnostics, sends them.
   *
   * @param written whether its text has changed, rather than what is around it
   */
  async function show(document: TextDocument, written = false): Promise<void> {
    try {
      const read = await open.read(document);
      if (documents.get(document.uri) !== document) return;
      report(statusOf(read), written);
      if (!pulls) await connection.sendDiagnostics({ uri: document.uri, version: read.version, diagnostics: toShow(read) });
    } catch (error) {
      connection.console.error(`${document.uri}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`);
      report({ uri: document.uri, state: 'error', reason: 'failed', type: 'other', lang: 'und', findings: 0 }, written);
    }
  }

  documents.onDidOpen(({ document: { uri } }) => { spelled.set(keyOfUri(uri), uri); });
  documents.onDidChangeContent(({ document }) => { void show(document, true); });
  documents.onDidClose(({ document: { uri } }) => {
    spelled.delete(keyOfUri(uri));
    open.close(uri);
    reports.forget(uri);
    workspace.close(uri);
    holding.closed(uri);
    shown.delete(uri);
    told.delete(uri);
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (!pulls) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guard<DocumentDiagnosticReport>('diagnostics', token, { kind: DocumentDiagnosticReportKind.Full, items: [] }, async () => {
      const document = documentOf(textDocument.uri);
      if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      await workspace.known(options.holdWhileTyping === false ? 200 : 40);
      // It may have been closed meanwhile; then what lies on disk counts, and has its own report.
      if (documents.get(document.uri) !== document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
      const read = await open.read(document);
      return reports.of(document.uri, toShow(read), previousResultId);
    }));
  serveWorkspaceDiagnostics(connection, workspace, (uri) => documentOf(uri) !== undefined, guard);

  connection.onCodeAction(({ textDocument, range, context }, token) => guard('code actions', token, [], async () => {
    const document = documentOf(textDocument.uri);
    const read = document && await open.read(document);
    if (!read?.result) return [];
    const { messageLanguage } = read.result;
    const wanted = (kind: string) => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
    const actions = wanted(CodeActionKind.QuickFix)
      ? actionsOf(read.result.findings.filter((finding) => touches(toRange(finding, read.document), range)), read.document, read.result, { snippets, commands: options.clientCommands === true }, (rule) => theLinter().packs[messageLanguage]?.words[rule]?.title ?? rule) : [];
    const all = wanted(fixAllKind) ? fixAllAction(read.result.findings, read.document, messageLanguage, fixAllKind) : undefined;
    return (all && context.only ? [...actions, all] : actions).map((action) => (action.edit ? { ...action, edit: asKnown(action.edit) } : action));
  }));

  connection.onHover(({ textDocument, position }, token) => guard('hover', token, null, async () => {
    const document = documentOf(textDocument.uri);
    const read = document && await open.read(document);
    if (!read?.result) return null;
    const offset = document!.offsetAt(position);
    const here = read.result.findings.filter((finding) => finding.start <= offset && offset <= finding.end);
    const finding = hoverOf(here, document!, read.result.messageLanguage, read.result.language, theLinter(), options.clientCommands === true);
    const known = readDocument({ document: document!, result: read.result });
    const hover = withRole(finding, known && roleHover(known, offset, knownDocuments));
    return (plainHovers && hover ? inPlainText(hover) : hover) ?? null;
  }));

  connection.onRequest(profileMethod, ({ uri }: ProfileParams, token: CancellationToken) => guard<ProfileResult>('profile', token, null, async () => {
    const document = documentOf(uri);
    return document ? profileResult(await open.read(document), theLinter()) : null;
  }));

  connection.onRequest(templateMethod, (params: TemplateParams, token: CancellationToken) => guard<TemplateResult>('template', token, null, () => Promise.resolve(templateResult(params))));

  connection.onRequest(configureGlobMethod, ({ text, format, list, glob }: ConfigureGlobParams, token: CancellationToken) => guard<ConfigureGlobResult>('configuration', token, null, () => {
    const changed = withGlob(text, format, list, glob);
    return Promise.resolve(changed === undefined ? null : { text: changed });
  }));
  serveAgreement({ connection, guard, documents: knownDocuments, today: host.today, linter: theLinter, annotations: () => annotations, asKnown });

  connection.onRequest(folderReportMethod, ({ folder, workDoneToken }: FolderReportParams, token: CancellationToken) => guard<FolderReportResult>('folder', token, null, async () => {
    const read = await readFolder(folder, {
      files, settled, linting, openText: (uri) => documentOf(uri)?.getText(), told: (uri) => workspace.workspace.told(names.of(uri), linting.rules), cancelled: () => token.isCancellationRequested,
      progress: (done, of) => { if (workDoneToken !== undefined) void connection.sendProgress(WorkDoneProgress.type, workDoneToken, { kind: 'report', percentage: Math.floor((100 * done) / of), message: `${done} / ${of}` }); },
    });
    return token.isCancellationRequested ? null : host.report(read, reportLanguage(read));
  }));

  documents.listen(connection);
  connection.listen();
}
