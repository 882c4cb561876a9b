// What of a folder's entries is looked at.
import type { Dirent } from 'node:fs';
import { isHiddenName } from '../model/format';
import type { Ignored } from './ignored-on-disk';

/** A file or a folder; links are neither, so none is followed. */
export interface Seen {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Those entries of a folder that are neither hidden nor ignored by git, in their order.
 *
 * @param isWanted asked before git's rules are, which costs more
 */
export function* seenOf(
  entries: readonly Dirent[],
  ignored: Ignored,
  isWanted: (name: string, isFolder: boolean) => boolean,
): Iterable<Seen> {
  for (const entry of entries) {
    const { name } = entry;
    const isFolder = entry.isDirectory();
    if (!(isFolder || entry.isFile()) || isHiddenName(name) || !isWanted(name, isFolder) || ignored.has(name, isFolder)) continue;
    yield { name, isFolder };
  }
}
