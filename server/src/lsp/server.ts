// The language server: puts its parts together. The only folder that speaks LSP; it decides nothing about texts.
//
// Each part is given what it needs and answers its own requests (`serve…`). All of it is made when the editor begins, so that
// what the editor can and wants is known everywhere and never changes.
import type { Connection, InitializeParams } from 'vscode-languageserver';
import type { Linter } from '../engine/linter';
import { version } from '../version';
import { serveAgreement } from './agreement/serve';
import { allDocuments, readerOf } from './all-documents';
import { capabilitiesFor } from './capabilities';
import { serveCodeActions } from './code-actions';
import { knownEdit } from './convert';
import { flawDiagnostics } from './diagnostics';
import { editorOf, foldersOf } from './editor';
import { EditorSettings } from './editor-settings';
import { filesOf } from './files-of-client';
import type { Host } from './host';
import { serveHovers } from './hovers';
import { IgnoredFiles } from './ignored-files';
import { serveLifecycle, type Begun, type Guard } from './lifecycle';
import { Linting } from './linting';
import { Names } from './names';
import { OpenDiagnostics, serveDiagnostics } from './open-diagnostics';
import { OpenDocuments } from './open-documents';
import { OpenTexts } from './open-texts';
import { progressOn } from './progress';
import { serveOwnRequests } from './requests';
import { Settled } from './settings';
import { WatchAbove } from './watch-above';
import { serveWatching } from './watching';
import { serveWorkspaceDiagnostics } from './workspace-diagnostics';
import { WorkspaceDocuments } from './workspace-documents';
import { WorkspaceFolders } from './workspace-folders';

/** Serves a connection until it closes. */
export function startServer(connection: Connection, host: Host): void {
  serveLifecycle(connection, (params, guard) => begin(connection, host, params, guard));
  connection.listen();
}

function begin(connection: Connection, host: Host, params: InitializeParams, guard: Guard): Begun {
  const editor = editorOf(params);
  const { can, options } = editor;

  // --- what texts are judged by
  const files = filesOf(connection, editor, host);
  const settled = new Settled(
    files,
    [],
    (uri, flaws) => void connection.sendDiagnostics({ uri, diagnostics: flawDiagnostics(flaws) }),
    options.editorLanguage,
  );
  const names = new Names();
  const ignored = new IgnoredFiles(files, host.foldsCase === true);
  const folders = new WorkspaceFolders(foldersOf(params), [settled, names, ignored]);
  const editorSettings = new EditorSettings(connection, editor, folders, settled);
  let known: Omit<Linter, 'config'> | undefined;
  const linter = () => (known ??= host.linter(options));
  const linting = new Linting(
    linter,
    () => ({ today: host.today(), ...(options.editorLanguage !== undefined && { editorLanguage: options.editorLanguage }) }),
    (uri) => names.of(uri),
  );

  // --- documents: the texts that are open, the others on disk, and what is shown of them
  const texts = new OpenTexts({
    edited: (uri, offset) => diagnostics.edited(uri, offset),
    changed: (document) => void diagnostics.show(document, true),
    closed: (uri) => {
      open.close(uri);
      workspace.close(uri);
      diagnostics.closed(uri);
    },
  });
  const isOpen = (uri: string) => texts.of(uri) !== undefined;
  const workspace = new WorkspaceDocuments(files, settled, linting, names, {
    isOpen,
    isIgnored: (uri, isFolder) => ignored.has(uri, isFolder),
    progress: (of) => progressOn(connection, can.progress, options, of),
    concerns: (uris) => diagnostics.showNews(uris),
    log: (message) => connection.console.error(message),
  });
  const open = new OpenDocuments(
    settled,
    linting,
    workspace,
    (document) => texts.has(document),
    (uri) => diagnostics.showNews([uri]),
  );
  const readOpen = readerOf(texts, open);
  const documents = allDocuments(texts, readOpen, workspace, names);
  const diagnostics = new OpenDiagnostics(connection, editor, texts, open, documents.locate);

  // --- what the editor asks and tells
  serveDiagnostics({ connection, guard, editor, texts, workspace, diagnostics });
  serveWorkspaceDiagnostics(connection, workspace, isOpen, guard);
  serveCodeActions({ connection, guard, can, readOpen, packs: () => linter().packs });
  serveHovers({ connection, guard, can, readOpen, documents, linter });
  serveAgreement({
    connection,
    guard,
    documents,
    today: host.today,
    linter,
    annotations: can.annotations,
    asKnown: (edit) => knownEdit(edit, can),
  });
  serveOwnRequests({
    connection,
    guard,
    readOpen,
    linter,
    report: host.report,
    reading: {
      files,
      settled,
      linting,
      openText: (uri) => texts.of(uri)?.getText(),
      told: (facts) => workspace.workspace.told(facts.path, linting.rules, facts),
    },
    settledDown: documents.settled,
  });
  serveWatching({
    connection,
    editor,
    folders,
    editorSettings,
    workspace,
    above: new WatchAbove(connection, settled),
    concernsRules: (uris) => settled.concerns(uris),
    forgetRules: () => {
      settled.forget();
      ignored.forget();
    },
    again: () => {
      open.forget();
      void workspace.scan(folders.uris);
      diagnostics.showAll();
    },
  });
  texts.listen(connection);
  return {
    result: { serverInfo: { name: 'leadership-lint', version }, capabilities: capabilitiesFor(can, folders.uris.length > 0) },
    stop: () => workspace.stop(),
  };
}
