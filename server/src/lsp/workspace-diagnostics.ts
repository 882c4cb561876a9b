// `workspace/diagnostic`: what is to be said of documents that are not open.
import {
  DocumentDiagnosticReportKind,
  type Connection,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { orCancelled, type Guard } from './lifecycle';
import { keyOfUri } from './uris';
import type { WorkspaceDocuments } from './workspace-documents';

/** Reports that are sent in one go. */
const AT_ONCE = 50;

/**
 * Answers with what has changed since the editor last asked. One that has everything waits for the next change: it asks
 * again as soon as it is answered.
 *
 * @param isOpen whether a document is open, and so has reports of its own
 */
export function serveWorkspaceDiagnostics(
  connection: Connection,
  workspace: WorkspaceDocuments,
  isOpen: (uri: string) => boolean,
  guard: Guard,
): void {
  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _progress, partial) =>
    guard<WorkspaceDiagnosticReport>('workspace diagnostics', token, { items: [] }, async () => {
      const had = new Map(previousResultIds.map((one) => [keyOfUri(one.uri), one]));
      const next = () => {
        const change = workspace.nextChange();
        const cancelled = token.onCancellationRequested(change.giveUp);
        return change.happened.finally(() => cancelled.dispose());
      };
      await orCancelled(workspace.settledDown(), token);
      let items = newsFor(had, workspace, isOpen);
      while (items.length === 0 && had.size > 0 && !token.isCancellationRequested) {
        await next();
        items = newsFor(had, workspace, isOpen);
      }
      if (!partial) return { items };
      for (let from = 0; from < items.length; from += AT_ONCE) partial.report({ items: items.slice(from, from + AT_ONCE) });
      return { items: [] };
    }),
  );
}

function newsFor(had: Had, workspace: WorkspaceDocuments, isOpen: (uri: string) => boolean): WorkspaceDocumentDiagnosticReport[] {
  const reports = workspace.reports();
  const news: WorkspaceDocumentDiagnosticReport[] = [];
  for (const [key, { uri, id, diagnostics }] of reports) {
    const before = had.get(key);
    if (before?.value === id || (before === undefined && diagnostics.length === 0)) continue;
    news.push({ kind: DocumentDiagnosticReportKind.Full, uri: before?.uri ?? uri, version: null, resultId: id, items: [...diagnostics] });
  }
  // What was deleted. What is open is reported by itself: editors send the ids of those reports, too.
  for (const [key, { uri, value }] of had) {
    if (value !== NONE && !reports.has(key) && !isOpen(uri)) {
      news.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, resultId: NONE, items: [] });
    }
  }
  return news;
}

/** What the editor has, by the keys of URIs. */
type Had = ReadonlyMap<string, { readonly uri: string; readonly value: string }>;

/** The id of a report on a document that is not there. */
const NONE = 'none';
