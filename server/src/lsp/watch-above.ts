// Configurations above the workspace's folders, up to the repository: the editor watches what lies in its folders only.
import { DidChangeWatchedFilesNotification, type Connection, type Disposable } from 'vscode-languageserver';
import { configFileNames } from '../engine/config-names';
import type { Settled } from './settings';

/** Has the editor tell of configurations that come, change and go above its folders. */
export class WatchAbove {
  private watching: Disposable | undefined;
  private watched = '';

  constructor(private readonly connection: Connection, private readonly settled: Settled) {}

  /**
   * Watches the folders above these, and no others any more.
   *
   * @param roots URIs of the workspace's folders
   * @throws where the editor refuses
   */
  async of(roots: readonly string[]): Promise<void> {
    const folders = [...new Set((await Promise.all(roots.map((root) => this.settled.above(root)))).flat())].sort();
    if (this.watched === folders.join('\n')) return;
    this.watched = folders.join('\n');
    this.watching?.dispose();
    this.watching = undefined;
    if (folders.length === 0) return;
    this.watching = await this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: folders.map((baseUri) => ({ globPattern: { baseUri, pattern: `{${configFileNames.join(',')}}` } })) });
  }
}
