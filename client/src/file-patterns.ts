// “Always read files like this”, “leave files like this alone”: asks for the pattern and writes it where the linter, in the
// editor and in the terminal, reads it: into the configuration file where there is one, else into the folder's settings.
import { ConfigurationTarget, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { configureGlobMethod, type ConfigureGlobParams, type ConfigureGlobResult, type GlobList, type Settings, settingsSection, type Status } from '../../server/src/lsp/protocol';
import { globsLike, withGlob } from './file-globs';
import { say } from './speech';

/** Asks which files are meant, and has them read always or never. */
export async function configureLike(document: TextDocument, list: 'include' | 'exclude', status: Status | undefined, client: BaseLanguageClient): Promise<void> {
  const words = say(status?.lang);
  const glob = await window.showQuickPick(globsLike(pathOf(document, status)), { title: words.filesLikeThis[list], placeHolder: words.filesLikeThisPlaceholder });
  if (glob) await configureGlob(document, list, glob, status, client);
}

/** Has files that match `glob` read always, never, or as a type. */
export async function configureGlob(document: TextDocument, list: GlobList, glob: string, status: Status | undefined, client: BaseLanguageClient): Promise<void> {
  if (status?.config) await intoFile(Uri.parse(status.config, true), list, glob, client); else await intoSettings(document, list, glob);
}

/** The pattern of one file alone. */
export const globOf = (document: TextDocument, status: Status | undefined): string => globsLike(pathOf(document, status))[0]!;

/** Relative to the folder of the configuration file, else to the workspace folder. */
function pathOf({ uri }: TextDocument, status: Status | undefined): string {
  if (!status?.config) return workspace.asRelativePath(uri, false);
  const folder = Uri.joinPath(Uri.parse(status.config, true), '..').path.replace(/\/?$/, '/');
  return uri.path.startsWith(folder) ? uri.path.slice(folder.length) : workspace.asRelativePath(uri, false);
}

async function intoFile(file: Uri, list: GlobList, glob: string, client: BaseLanguageClient): Promise<void> {
  const document = await workspace.openTextDocument(file);
  const params: ConfigureGlobParams = { text: document.getText(), format: /\.ya?ml$/i.test(file.path) ? 'yaml' : 'json', list, glob };
  const result = await client.sendRequest<ConfigureGlobResult>(configureGlobMethod, params);
  if (!result) {
    await window.showTextDocument(document);
    return;
  }
  const edit = new WorkspaceEdit();
  edit.replace(file, new Range(document.positionAt(0), document.positionAt(document.getText().length)), result.text);
  if (await workspace.applyEdit(edit)) await document.save();
}

async function intoSettings({ uri }: TextDocument, list: GlobList, glob: string): Promise<void> {
  const settings = workspace.getConfiguration(settingsSection, uri);
  const target = workspace.getWorkspaceFolder(uri) ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global;
  const { include = [], exclude = [], types = {} } = settings.get<Partial<Settings['documents']>>('documents', {});
  const before = { include, exclude, types }, after = withGlob(before, list, glob);
  for (const name of ['include', 'exclude', 'types'] as const) if (after[name] !== before[name]) await settings.update(`documents.${name}`, after[name], target);
}
