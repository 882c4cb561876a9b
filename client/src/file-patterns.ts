// “Always read files like this”, “leave files like this alone”: asks for the pattern and writes it where the linter, in the
// editor and in the terminal, reads it: into the configuration file where there is one, else into the folder's settings.
import { ConfigurationTarget, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  configureGlobMethod,
  type ConfigureGlobParams,
  type ConfigureGlobResult,
  type GlobList,
  type Settings,
  settingsSection,
  type Status,
} from '../../server/src/lsp/protocol';
import { ask } from './ask';
import { applied, tellNoAnswer } from './failures';
import { globsLike, pathBelow, withGlob } from './file-globs';
import type { Messages } from './messages';
import { say } from './speech';

/** Asks which files are meant, and has them read always or never. @returns whether that is written */
export async function configureLike(
  document: TextDocument,
  list: 'include' | 'exclude',
  status: Status | undefined,
  client: BaseLanguageClient,
): Promise<boolean> {
  const words = say(status?.lang);
  const glob = await window.showQuickPick(globsLike(pathOf(document, status)), {
    title: words.filesLikeThis[list],
    placeHolder: words.filesLikeThisPlaceholder,
  });
  return glob !== undefined && (await configureGlob(document, list, glob, status, client));
}

/** Has files that match `glob` read always, never, or as a type. @returns whether that is written */
export async function configureGlob(
  document: TextDocument,
  list: GlobList,
  glob: string,
  status: Status | undefined,
  client: BaseLanguageClient,
): Promise<boolean> {
  return status?.config
    ? intoFile(Uri.parse(status.config, true), list, glob, client, say(status.lang))
    : intoSettings(document, list, glob);
}

/** The pattern of one file alone. */
export const globOf = (document: TextDocument, status: Status | undefined): string => globsLike(pathOf(document, status))[0]!;

/** As the server matches it: relative to the folder of the configuration file, else to the workspace folder; elsewhere the name alone. */
function pathOf({ uri }: TextDocument, status: Status | undefined): string {
  const folder = status?.config && Uri.joinPath(Uri.parse(status.config, true), '..').path;
  return (
    (folder && pathBelow(folder, uri.path)) ??
    (workspace.getWorkspaceFolder(uri) ? workspace.asRelativePath(uri, false) : uri.path.slice(uri.path.lastIndexOf('/') + 1))
  );
}

async function intoFile(file: Uri, list: GlobList, glob: string, client: BaseLanguageClient, words: Messages): Promise<boolean> {
  const document = await workspace.openTextDocument(file);
  const params: ConfigureGlobParams = { text: document.getText(), format: /\.ya?ml$/i.test(file.path) ? 'yaml' : 'json', list, glob };
  const result = await ask<ConfigureGlobResult>(client, configureGlobMethod, params, () => tellNoAnswer(words));
  // A configuration that cannot be read is its author's to mend.
  if (result === null) await window.showTextDocument(document);
  if (!result) return false;
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(document.positionAt(0), document.positionAt(document.getText().length)), result.text);
  return (await applied(edit, file, words)) && (await document.save());
}

async function intoSettings({ uri }: TextDocument, list: GlobList, glob: string): Promise<boolean> {
  const settings = workspace.getConfiguration(settingsSection, uri);
  const { include = [], exclude = [], types = {} } = settings.get<Partial<Settings['documents']>>('documents', {});
  const before = { include, exclude, types };
  const after = withGlob(before, list, glob);
  for (const name of ['include', 'exclude', 'types'] as const) {
    if (after[name] === before[name]) continue;
    const setting = `documents.${name}`;
    // Of a file outside all folders the workspace may say something too, and then it wins over the user.
    const elsewhere = settings.inspect(setting)?.workspaceValue === undefined ? ConfigurationTarget.Global : ConfigurationTarget.Workspace;
    await settings.update(setting, after[name], workspace.getWorkspaceFolder(uri) ? ConfigurationTarget.WorkspaceFolder : elsewhere);
  }
  return true;
}
