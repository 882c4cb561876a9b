// Answers the server's questions about files: a worker has no disk, and a folder may be anywhere.
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type FindFilesParams, type FindFilesResult, findFilesMethod, type ReadFileParams, type ReadFileResult, readFileMethod } from '../../server/src/lsp/protocol';

export function answerAboutFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      try { return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))); } catch { return null; }
    }),
    client.onRequest(findFilesMethod, async ({ include, exclude, limit }: FindFilesParams): Promise<FindFilesResult> => {
      const found = await workspace.findFiles(include, exclude ?? '**/node_modules/**', limit);
      return found.map(uri => uri.toString()).sort();
    }),
  ];
}
