// What does not work is said: a question that the server does not answer, a change that the editor does not make.
import { commands, FilePermission, type Uri, window, workspace, type WorkspaceEdit } from 'vscode';
import { commandIds } from './command-ids';
import type { Messages } from './messages';

/** Tells the user that the server did not answer, and offers what may help. */
export function tellNoAnswer({ noAnswer, startAgain, showLog }: Messages): void {
  void window.showErrorMessage(noAnswer, startAgain, showLog).then((choice) => {
    if (choice === startAgain) void commands.executeCommand(commandIds.restart);
    if (choice === showLog) void commands.executeCommand(commandIds.showOutput);
  });
}

/** Makes a change to a document. @returns whether it is made; where it is not, the user is told */
export async function applied(edit: WorkspaceEdit, uri: Uri, words: Messages): Promise<boolean> {
  if (!(await isReadOnly(uri)) && (await workspace.applyEdit(edit))) return true;
  void window.showWarningMessage(words.notChanged);
  return false;
}

/** The editor changes the text of a read-only file all the same, and nobody can ever save it. */
async function isReadOnly(uri: Uri): Promise<boolean> {
  if (workspace.fs.isWritableFileSystem(uri.scheme) === false) return true;
  const { permissions } = await workspace.fs.stat(uri).then(
    (stat) => stat,
    () => ({ permissions: undefined }),
  );
  return permissions === FilePermission.Readonly;
}
