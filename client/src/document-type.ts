// “Why is this read, or not?”: says in words what decided, and lets the user decide otherwise. The answer is written where
// the linter, in the editor and in the terminal, reads it.
import {
  commands,
  Disposable,
  QuickPickItemKind,
  type QuickPickItem,
  Range,
  type TextDocument,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DocumentType, Status } from '../../server/src/lsp/protocol';
import { commandIds, editorCommandIds, innerCommandIds } from './command-ids';
import { applied } from './failures';
import { configureGlob, configureLike, globOf } from './file-patterns';
import { writeType } from './front-matter';
import { explain, plainText, type Messages } from './messages';
import { isOurs } from './scope';
import { say } from './speech';

const order: readonly DocumentType[] = ['policy', 'charter', 'principles', 'other', 'none'];

export interface DocumentQuestions {
  readonly statusOf: (uri: Uri) => Status | undefined;
  readonly client: () => BaseLanguageClient;
}

export function registerDocumentType({ statusOf, client }: DocumentQuestions): Disposable {
  return Disposable.from(
    commands.registerCommand(commandIds.chooseDocumentType, async (target?: string | Uri, answer?: DocumentType) => {
      const document = await documentOf(target);
      if (!document) return false;
      const status = statusOf(document.uri);
      if (!hasPlace(document)) {
        void window.showInformationMessage(say(status?.lang).saveFirst);
        return false;
      }
      const type = answer ?? (await askType(status));
      return type !== undefined && (await writeDown(document, type, status, client()));
    }),
    commands.registerCommand(commandIds.explain, async (target?: string | Uri) => {
      const document = await documentOf(target);
      if (document) await explainAndAsk(document, statusOf(document.uri), client());
    }),
    commands.registerCommand(innerCommandIds.configureFiles, async (target: string | Uri, list: 'include' | 'exclude', glob?: string) => {
      const document = await documentOf(target);
      if (!document) return false;
      const status = statusOf(document.uri);
      return await (glob ? configureGlob(document, list, glob, status, client()) : configureLike(document, list, status, client()));
    }),
  );
}

/** The document that is meant, or the one in front; says so when there is none. */
async function documentOf(target?: string | Uri): Promise<TextDocument | undefined> {
  const uri = typeof target === 'string' ? Uri.parse(target, true) : target instanceof Uri ? target : undefined;
  const document = uri ? await workspace.openTextDocument(uri) : window.activeTextEditor?.document;
  if (document && isOurs(document)) return document;
  void window.showInformationMessage(say().noDocument);
  return undefined;
}

async function askType(status: Status | undefined): Promise<DocumentType | undefined> {
  const words = say(status?.lang);
  return (
    await window.showQuickPick(
      order.map((type) => typeItem(type, words)),
      { title: words.chooseType, placeHolder: words.chooseTypePlaceholder, matchOnDetail: true },
    )
  )?.type;
}

interface TypeItem extends QuickPickItem {
  readonly type: DocumentType;
}
const typeItem = (type: DocumentType, { types }: Messages): TypeItem => ({ type, label: types[type].name, detail: types[type].about });

type Choice = QuickPickItem & { readonly run?: () => unknown };

/** The reason stands above, the choices below: another type, leaving it alone, the same for all its like. */
async function explainAndAsk(document: TextDocument, status: Status | undefined, client: BaseLanguageClient): Promise<void> {
  const words = say(status?.lang);
  const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  const decide = (type: DocumentType): Choice => ({
    label: type === 'none' ? words.leaveFile : words.readAsType(words.types[type].name),
    ...(type !== 'none' && { detail: words.types[type].about }),
    ...(status?.state === 'linted' && status.type === type && { description: words.asNow }),
    run: () => writeDown(document, type, status, client),
  });
  const like = (list: 'include' | 'exclude'): Choice => ({
    label: `${words.filesLikeThis[list]}…`,
    run: () => commands.executeCommand(innerCommandIds.configureFiles, document.uri, list),
  });
  const command = (label: string, id: string, ...args: unknown[]): Choice => ({ label, run: () => commands.executeCommand(id, ...args) });
  const choices: Choice[] = [
    ...(hasPlace(document) ? [separator(words.thisDocument), ...order.map(decide)] : []),
    ...(document.isUntitled ? [] : [separator(words.filesLikeIt), like('include'), like('exclude')]),
    separator(words.more),
    ...(status?.state === 'linted' ? [command(words.showProblems, editorCommandIds.showProblems)] : []),
    ...(status?.config ? [command(words.openConfiguration, editorCommandIds.open, Uri.parse(status.config, true))] : []),
    command(words.showLog, commandIds.showOutput),
  ];
  const choice = await window.showQuickPick(choices, {
    title: words.whyTitle,
    placeHolder: status ? reason(status, words) : words.starting,
    matchOnDetail: true,
  });
  await choice?.run?.();
}

const reason = (status: Status, words: Messages): string => [plainText(explain(status, words)), status.detail].filter(Boolean).join(' ');

/** Whether there is a place for the type: the top of a Markdown text, or a path that patterns can name. */
const hasPlace = ({ languageId, isUntitled }: TextDocument): boolean => languageId === 'markdown' || !isUntitled;

/** Into the front matter where the document can have one, else by its path. @returns whether it is written */
const writeDown = (document: TextDocument, type: DocumentType, status: Status | undefined, client: BaseLanguageClient): Promise<boolean> =>
  document.languageId === 'markdown'
    ? intoFrontMatter(document, type, say(status?.lang))
    : configureGlob(document, type === 'none' ? 'exclude' : type, globOf(document, status), status, client);

async function intoFrontMatter(document: TextDocument, type: DocumentType, words: Messages): Promise<boolean> {
  const { from, to, text } = writeType(document.getText(), type);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(from, 0, to, 0), text);
  return applied(edit, document.uri, words);
}
