// “Lint this folder”: asks the server to read every document below a folder, and shows its report as a page.
import { commands, Disposable, EventEmitter, ProgressLocation, Uri, window, workspace } from 'vscode';
import { type BaseLanguageClient, WorkDoneProgress } from 'vscode-languageclient';
import { folderReportMethod, type FolderReportParams, type FolderReportResult } from '../../server/src/lsp/protocol';
import { ask } from './ask';
import { commandIds, editorCommandIds } from './command-ids';
import { tellNoAnswer } from './failures';
import type { Messages } from './messages';
import { say } from './speech';

/** A scheme of its own: a report is read-only, never linted, and opens in the Markdown preview. */
const scheme = 'leadership-lint-report';

export function registerFolderReport(client: () => BaseLanguageClient, documentLanguage: () => string | undefined): Disposable {
  const reports = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  return Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: ({ path }) => reports.get(path) ?? '',
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (uri.scheme === scheme) reports.delete(uri.path);
    }),
    commands.registerCommand(commandIds.lintFolder, async (target?: Uri) => {
      const words = say(documentLanguage());
      const folder = target ?? (await folderOf(words));
      const text = folder && (await read(folder, client(), words));
      if (!folder || typeof text !== 'string') return undefined;
      const page = Uri.from({ scheme, path: `${folder.path.replace(/\/$/, '')}/Leadership Lint.md` });
      reports.set(page.path, text);
      changed.fire(page);
      await commands.executeCommand(editorCommandIds.open, page);
      return text;
    }),
  );
}

/** The workspace's folder, or the one that the user chooses of several; says so when there is none. */
async function folderOf({ noFolder }: Messages): Promise<Uri | undefined> {
  const [first, ...more] = workspace.workspaceFolders ?? [];
  if (!first) void window.showInformationMessage(noFolder);
  return (more.length > 0 ? await window.showWorkspaceFolderPick() : first)?.uri;
}

/** The report; null or undefined where it was called off, or could not be made, which the user was told. */
const read = (folder: Uri, client: BaseLanguageClient, words: Messages): Thenable<FolderReportResult | undefined> =>
  window.withProgress(
    { location: ProgressLocation.Notification, title: words.readingFolder, cancellable: true },
    async (progress, token) => {
      const workDoneToken = `folder-${Date.now()}`;
      let percentage = 0;
      const listening = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'report') return;
        progress.report({
          increment: (value.percentage ?? percentage) - percentage,
          ...(value.message !== undefined && { message: value.message }),
        });
        percentage = value.percentage ?? percentage;
      });
      const params: FolderReportParams = { folder: client.code2ProtocolConverter.asUri(folder), workDoneToken };
      const failed = () => tellNoAnswer(words);
      try {
        const text = await ask<FolderReportResult>(client, folderReportMethod, params, failed, token);
        if (text === null && !token.isCancellationRequested) failed();
        return text;
      } finally {
        listening.dispose();
      }
    },
  );
