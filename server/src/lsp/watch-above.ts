// Configurations above the workspace's folders, up to the repository: the editor watches what lies in its folders only.
import { DidChangeWatchedFilesNotification, type Connection, type Disposable } from 'vscode-languageserver';
import { configFileNames } from '../engine/config-names';
import type { Settled } from './settings';

/** Has the editor tell of configurations that come, change and go above its folders. */
export class WatchAbove {
  private watching: Disposable | undefined;
  private watched = '';
  private turn = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    private readonly settled: Settled,
  ) {}

  /**
   * Watches the folders above these, and no others any more: in the order in which it is asked, so that no watch is left over.
   *
   * @param roots URIs of the workspace's folders
   * @throws where the editor refuses; it is asked again the next time
   */
  of(roots: readonly string[]): Promise<void> {
    const before = this.turn.catch(() => {
      /* told to whoever asked */
    });
    return (this.turn = before.then(() => this.now(roots)));
  }

  private async now(roots: readonly string[]): Promise<void> {
    const folders = [...new Set((await Promise.all(roots.map((root) => this.settled.above(root)))).flat())].sort();
    const names = folders.join('\n');
    if (this.watched === names) return;
    this.watching?.dispose();
    this.watching = undefined;
    this.watched = '';
    if (folders.length === 0) return;
    this.watching = await this.connection.client.register(DidChangeWatchedFilesNotification.type, {
      watchers: folders.map((baseUri) => ({ globPattern: { baseUri, pattern: `{${configFileNames.join(',')}}` } })),
    });
    this.watched = names;
  }
}
