// Answers the server's questions about files: a worker has no disk, and a folder may be anywhere.
import { Disposable, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  fileIsThereMethod, findFilesMethod, readFileMethod,
  type FileIsThereParams, type FileIsThereResult, type FindFilesParams, type FindFilesResult, type ReadFileParams, type ReadFileResult,
} from '../../server/src/lsp/protocol';

export const answerAboutFiles = (client: BaseLanguageClient): Disposable => Disposable.from(
  client.onRequest(readFileMethod, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try { return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri, true))); } catch { return null; }
  }),
  client.onRequest(fileIsThereMethod, async ({ uri }: FileIsThereParams): Promise<FileIsThereResult> => {
    try { await workspace.fs.stat(Uri.parse(uri, true)); return true; } catch { return false; }
  }),
  client.onRequest(findFilesMethod, async ({ folder, glob, most }: FindFilesParams): Promise<FindFilesResult> => {
    const root = Uri.parse(folder, true);
    const found = await workspace.findFiles(new RelativePattern(root, glob), '**/{node_modules,.*}/**', most);
    const links = new Links(root.path);
    const own: string[] = [];
    for (const uri of found) if (!await links.leadTo(uri)) own.push(uri.toString());
    return own;
  }),
);

/** Links in a folder, each looked at once: what they lead to may lie outside, or above. */
class Links {
  private readonly known = new Map<string, Promise<boolean>>();

  constructor(private readonly root: string) {}

  /** Whether a link stands on the way from the root to a file. */
  async leadTo(uri: Uri): Promise<boolean> {
    if (uri.path.length <= this.root.length) return false;
    let known = this.known.get(uri.path);
    if (!known) this.known.set(uri.path, known = this.look(uri));
    return known;
  }

  private async look(uri: Uri): Promise<boolean> {
    if (await this.leadTo(uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) }))) return true;
    try { return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0; } catch { return true; }
  }
}
