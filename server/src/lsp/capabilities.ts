// What the server can do, by what the editor can.
import { CodeActionKind, TextDocumentSyncKind, type ServerCapabilities } from 'vscode-languageserver';
import { agreementCapabilities } from './agreement/serve';
import type { Abilities } from './editor';
import { fixAllKind } from './protocol';

/** @param hasFolders whether the editor begins with a folder */
export const capabilitiesFor = (can: Abilities, hasFolders: boolean): ServerCapabilities => ({
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] },
  hoverProvider: true,
  ...agreementCapabilities(can),
  ...(can.pull && {
    diagnosticProvider: { identifier: 'leadership-lint', interFileDependencies: true, workspaceDiagnostics: hasFolders || can.folders },
  }),
  ...(can.folders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
});
