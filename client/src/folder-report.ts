// “Lint this folder”: asks the server to read every document below a folder, and shows its report as a page.
import { commands, Disposable, EventEmitter, ProgressLocation, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { folderReportMethod, type FolderReportParams, type FolderReportResult } from '../../server/src/lsp/protocol';
import { commandIds, editorCommandIds } from './command-ids';
import { say } from './speech';

/** A scheme of its own: a report is read-only, never linted, and opens in the Markdown preview. */
const scheme = 'leadership-lint-report';

export function registerFolderReport(client: () => BaseLanguageClient, documentLanguage: () => string | undefined): Disposable {
  const reports = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, { onDidChange: changed.event, provideTextDocumentContent: ({ path }) => reports.get(path) ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => { if (uri.scheme === scheme) reports.delete(uri.path); }),
    commands.registerCommand(commandIds.lintFolder, async (target?: Uri) => {
      const folder = target ?? workspace.workspaceFolders?.[0]?.uri;
      const words = say(documentLanguage());
      if (!folder || !client().isRunning()) {
        void window.showInformationMessage(folder ? words.stopped : words.noFolder);
        return undefined;
      }
      const text = await read(folder, client(), words.readingFolder);
      if (text === null) return undefined;
      const page = Uri.from({ scheme, path: `${folder.path.replace(/\/$/, '')}/Leadership Lint.md` });
      reports.set(page.path, text);
      changed.fire(page);
      await commands.executeCommand(editorCommandIds.open, page);
      return text;
    }),
  );
}

/** The report, or null where it was called off. */
const read = (folder: Uri, client: BaseLanguageClient, title: string): Thenable<FolderReportResult> =>
  window.withProgress({ location: ProgressLocation.Notification, title, cancellable: true }, async (progress, token) => {
    const workDoneToken = `folder-${Date.now()}`;
    let percentage = 0;
    const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, value => {
      if (value.kind !== 'report') return;
      progress.report({ increment: (value.percentage ?? percentage) - percentage, ...(value.message !== undefined && { message: value.message }) });
      percentage = value.percentage ?? percentage;
    });
    const params: FolderReportParams = { folder: client.code2ProtocolConverter.asUri(folder), workDoneToken };
    try { return await client.sendRequest<FolderReportResult>(folderReportMethod, params, token); } catch (error) {
      if (token.isCancellationRequested) return null;
      throw error;
    } finally { listening.dispose(); }
  });
