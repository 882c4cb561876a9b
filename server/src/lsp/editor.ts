// The editor at the other end: what it can do and what it wants, read once from `initialize` and the same until the end.
import { MarkupKind, type InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What an editor can do. Nothing is asked of one that does not say that it can. */
export interface Abilities {
  /** It asks for diagnostics; to others they are sent. */
  readonly pull: boolean;
  /** It asks for all diagnostics again when it is told to. */
  readonly refresh: boolean;
  /** It has folders, which may change. */
  readonly folders: boolean;
  /** It answers what its settings are. */
  readonly configuration: boolean;
  /** It tells of changed settings when it is asked to. */
  readonly registerSettings: boolean;
  /** It tells of changed files when it is asked to, and of those outside its folders. */
  readonly watch: boolean;
  readonly watchOutside: boolean;
  readonly progress: boolean;
  /** It knows edits that name a document's version, those that ask to be confirmed, and those with tab stops (`SnippetTextEdit`, LSP 3.18). */
  readonly versionedEdits: boolean;
  readonly annotations: boolean;
  readonly snippets: boolean;
  /** It asks whether something can be renamed before it asks for the new name. */
  readonly prepareRename: boolean;
  /** It shows hovers as Markdown. */
  readonly markdownHovers: boolean;
  /** It has our client's commands, and so our client, which tells of changed settings and files by itself. */
  readonly commands: boolean;
}

export interface Editor {
  readonly can: Abilities;
  readonly options: InitializationOptions;
}

/** The editor that begins like this. */
export function editorOf({
  locale,
  initializationOptions,
  capabilities: { textDocument, workspace, window },
}: Pick<InitializeParams, 'locale' | 'initializationOptions' | 'capabilities'>): Editor {
  const options: InitializationOptions = {
    ...(locale !== undefined && { editorLanguage: locale }),
    ...(initializationOptions as InitializationOptions | null | undefined),
  };
  const edits: { readonly documentChanges?: boolean; readonly changeAnnotationSupport?: object; readonly snippetEditSupport?: boolean } =
    workspace?.workspaceEdit ?? {};
  const versionedEdits = edits.documentChanges === true;
  const watch = workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
  return {
    options,
    can: {
      pull: textDocument?.diagnostic !== undefined,
      refresh: workspace?.diagnostics?.refreshSupport === true,
      folders: workspace?.workspaceFolders === true,
      configuration: workspace?.configuration === true,
      registerSettings: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watch,
      watchOutside: watch && workspace?.didChangeWatchedFiles?.relativePatternSupport === true,
      progress: window?.workDoneProgress === true,
      versionedEdits,
      annotations: versionedEdits && edits.changeAnnotationSupport !== undefined,
      snippets: versionedEdits && edits.snippetEditSupport === true,
      prepareRename: textDocument?.rename?.prepareSupport === true,
      markdownHovers: textDocument?.hover?.contentFormat?.[0] !== MarkupKind.PlainText,
      commands: options.clientCommands === true,
    },
  };
}

/** The folders that an editor begins with (URIs): the workspace's, or the one of editors that know no workspace. */
export const foldersOf = ({ workspaceFolders, rootUri }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri'>): readonly string[] =>
  workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
