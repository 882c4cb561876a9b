// Files, asked of the client where it reads them (a worker has no disk), else of the host.
import type { Connection } from 'vscode-languageserver';
import type { Editor } from './editor';
import type { Files } from './files';
import { findFiles } from './find-files';
import type { Host } from './host';
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
} from './protocol';

/** The files of an editor. Each question fails where the client does not answer. */
export function filesOf(
  connection: Pick<Connection, 'sendRequest'>,
  { options }: Pick<Editor, 'options'>,
  host: Pick<Host, 'files' | 'foldsCase'>,
): Files {
  if (!options.readsFiles) return host.files;
  const list = (uri: string) => connection.sendRequest<ReadFolderResult>(readFolderMethod, { uri } satisfies ReadFolderParams);
  const files: Files = {
    read: async (uri) => (await connection.sendRequest<ReadFileResult>(readFileMethod, { uri } satisfies ReadFileParams)) ?? undefined,
    isThere: (uri) => connection.sendRequest<FileIsThereResult>(fileIsThereMethod, { uri } satisfies FileIsThereParams),
    find: (folder, most) => findFiles(folder, most, list, files, host.foldsCase === true),
  };
  return files;
}
