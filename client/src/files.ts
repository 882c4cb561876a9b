// Answers the server's questions about files: a worker has no disk, and a folder may be anywhere.
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ReadFileParams, type ReadFileResult, readFileMethod } from '../../server/src/lsp/protocol';

export const answerAboutFiles = (client: BaseLanguageClient): Disposable =>
  client.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try { return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))); } catch { return null; }
  });
