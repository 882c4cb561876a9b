// “Choose the type of this document…”: writes the answer where the linter, in the editor and in the terminal, reads it.
import { commands, ConfigurationTarget, type Disposable, type QuickPickItem, Range, type TextDocument, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { clientCommands, type DocumentType, settingsSection, type Status } from '../../server/src/lsp/protocol';
import { writeType } from './front-matter';
import { isOurs } from './scope';
import { say } from './speech';

const order: readonly DocumentType[] = ['policy', 'charter', 'principles', 'other', 'none'];

export const registerChooseType = (statusOf: (uri: Uri) => Status | undefined): Disposable =>
  commands.registerCommand(clientCommands.chooseDocumentType, async (target?: string, answer?: DocumentType) => {
    const document = target ? await workspace.openTextDocument(Uri.parse(target, true)) : window.activeTextEditor?.document;
    if (!document || !isOurs(document)) {
      void window.showInformationMessage(say().noDocument);
      return;
    }
    const type = answer ?? await ask(statusOf(document.uri));
    if (type) await (document.languageId === 'markdown' ? intoFrontMatter(document, type) : intoSettings(document, type, statusOf(document.uri)));
  });

async function ask(status: Status | undefined): Promise<DocumentType | undefined> {
  const { types, chooseType, chooseTypePlaceholder } = say(status?.lang);
  const items = order.map((type): QuickPickItem & { readonly type: DocumentType } => ({ type, label: types[type].name, detail: types[type].about }));
  return (await window.showQuickPick(items, { title: chooseType, placeHolder: chooseTypePlaceholder, matchOnDetail: true }))?.type;
}

async function intoFrontMatter(document: TextDocument, type: DocumentType): Promise<void> {
  const { from, to, text } = writeType(document.getText(), type);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(from, 0, to, 0), text);
  await workspace.applyEdit(edit);
}

/** Plain text has no front matter, so the file is named in the folder's settings. */
async function intoSettings(document: TextDocument, type: DocumentType, status: Status | undefined): Promise<void> {
  const path = workspace.asRelativePath(document.uri, false);
  if (status?.config) {
    const { plainTextNeedsConfiguration, open } = say(status.lang);
    if (await window.showInformationMessage(plainTextNeedsConfiguration(path), open)) await window.showTextDocument(Uri.parse(status.config, true));
    return;
  }
  const settings = workspace.getConfiguration(settingsSection, document.uri);
  const folder = workspace.getWorkspaceFolder(document.uri);
  const set = (name: string, value: readonly string[]) =>
    settings.update(name, value, folder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Global);
  const [into, outOf] = type === 'none' ? ['documents.exclude', 'documents.include'] : ['documents.include', 'documents.exclude'];
  const listed = settings.get<string[]>(into, []), struck = settings.get<string[]>(outOf, []);
  if (!listed.includes(path)) await set(into, [...listed, path]);
  if (struck.includes(path)) await set(outOf, struck.filter(glob => glob !== path));
}
