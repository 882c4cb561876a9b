// What changes around the open documents: settings, folders, files on disk. The editor is asked to tell of it, and told of it
// things are read again.
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Connection,
} from 'vscode-languageserver';
import { isConfigFile } from '../engine/config-names';
import type { Editor } from './editor';
import type { EditorSettings } from './editor-settings';
import { inShort } from './failure';
import { anyGlob, documentGlob, rulesGlob, settingsSection, type Settings } from './protocol';
import type { WatchAbove } from './watch-above';
import type { WorkspaceDocuments } from './workspace-documents';
import type { WorkspaceFolders } from './workspace-folders';

export interface Watching {
  readonly connection: Connection;
  readonly editor: Editor;
  readonly folders: WorkspaceFolders;
  readonly editorSettings: EditorSettings;
  readonly above: WatchAbove;
  readonly workspace: Pick<WorkspaceDocuments, 'begin' | 'scan' | 'changed' | 'created' | 'deleted'>;
  /** Whether documents are judged by what lies in one of these, which came or went. */
  readonly concernsRules: (uris: readonly string[]) => boolean;
  /** Configuration and ignore files may say something else now. */
  readonly forgetRules: () => void;
  /** Has everything read again. */
  readonly again: () => void;
}

/** Has the editor tell of changes, reads the workspace for the first time, and follows what is told. */
export function serveWatching({
  connection,
  editor: { can, options },
  folders,
  editorSettings,
  above,
  workspace,
  forgetRules,
  again,
  concernsRules,
}: Watching): void {
  const refused = (error: unknown): void => connection.console.error(`registration: ${inShort(error)}`);
  const watchAbove = async (): Promise<void> => {
    if (can.watchOutside) await above.of(folders.uris).catch(refused);
  };

  connection.onInitialized(async () => {
    workspace.begin();
    if (can.folders) {
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        folders.use(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        await editorSettings.take(undefined);
        again();
        await watchAbove();
      });
    }
    // Our client synchronises the section by itself; other editors are asked, and may refuse.
    if (!can.commands && can.registerSettings) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection }).catch(refused);
    }
    if (!can.commands && can.watch) {
      await connection.client
        .register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: documentGlob },
            { globPattern: rulesGlob },
            { globPattern: anyGlob, kind: WatchKind.Create | WatchKind.Delete },
          ],
        })
        .catch(refused);
    }
    await watchAbove();
    if (can.configuration && (await editorSettings.take(options.settings))) again();
    else await workspace.scan(folders.uris);
  });

  connection.onDidChangeConfiguration(async ({ settings }) => {
    if (await editorSettings.take((settings as Record<string, Settings> | undefined)?.[settingsSection])) again();
  });

  connection.onDidChangeWatchedFiles(({ changes }) => {
    const of = (...types: readonly FileChangeType[]) => changes.flatMap(({ uri, type }) => (types.includes(type) ? [uri] : []));
    // Of a folder that comes or goes, editors may tell without a word of the configuration in it.
    if (
      changes.some(({ uri }) => isConfigFile(uri) || uri.endsWith('/.gitignore')) ||
      concernsRules(of(FileChangeType.Created, FileChangeType.Deleted))
    ) {
      forgetRules();
      again();
      return;
    }
    workspace.deleted(of(FileChangeType.Deleted));
    workspace.changed(of(FileChangeType.Created, FileChangeType.Changed));
    void workspace.created(of(FileChangeType.Created));
  });
}
