// Answers the server's questions about files: a worker has no disk, and a folder may be anywhere.
import { Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileIsThereMethod,
  readFileMethod,
  readFolderMethod,
  type FileIsThereParams,
  type FileIsThereResult,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFolderParams,
  type ReadFolderResult,
} from '../../server/src/lsp/protocol';
import { textOf } from '../../server/src/model/encoding';

export const answerAboutFiles = (client: BaseLanguageClient): Disposable =>
  Disposable.from(
    client.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      try {
        return textOf(await workspace.fs.readFile(Uri.parse(uri, true))) ?? null;
      } catch {
        return null;
      }
    }),
    client.onRequest(fileIsThereMethod, async ({ uri }: FileIsThereParams): Promise<FileIsThereResult> => {
      // What is a link and nothing else leads nowhere.
      return workspace.fs.stat(Uri.parse(uri, true)).then(
        ({ type }) => type !== FileType.SymbolicLink,
        () => false,
      );
    }),
    client.onRequest(readFolderMethod, async ({ uri }: ReadFolderParams): Promise<ReadFolderResult> => {
      const folder = Uri.parse(uri, true);
      const entries = await workspace.fs.readDirectory(folder).then(
        (all) => all,
        () => [],
      );
      // A link has another bit beside: what it leads to may lie outside, or above.
      return entries
        .filter(([, type]) => type === FileType.File || type === FileType.Directory)
        .map(([name, type]) => ({
          name,
          uri: client.code2ProtocolConverter.asUri(Uri.joinPath(folder, name)),
          isFolder: type === FileType.Directory,
        }));
    }),
  );
