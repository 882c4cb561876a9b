// Finds the files of a folder through an editor that lists one folder at a time: in the order, and with the exceptions, of
// the host's own search on disk.
import { isHiddenName } from '../model/format';
import { isCandidate, parentOf, type Files } from './files';
import { IgnoredFiles } from './ignored-files';
import type { FolderEntry } from './protocol';

/** So many folders are asked for at once. */
const AT_ONCE = 16;

/**
 * The files below a folder that may be documents, those nearest to it first.
 *
 * @param folder URI without a slash at its end
 * @param list what lies in a folder, but no links
 * @param foldsCase where file names are not told apart by case
 * @returns URIs as the editor writes them, at most `most`
 */
export async function findFiles(
  folder: string,
  most: number,
  list: (uri: string) => Promise<readonly FolderEntry[]>,
  files: Pick<Files, 'read' | 'isThere'>,
  foldsCase: boolean,
): Promise<string[]> {
  const listed = new Set<string>();
  const seen = new Set<string>();
  const ignored = new IgnoredFiles(
    {
      isThere: (uri) => files.isThere(uri),
      // What is not in the list of its folder need not be asked for.
      read: (uri) => (listed.has(parentOf(uri) ?? '') && !seen.has(uri) ? Promise.resolve(undefined) : files.read(uri)),
    },
    foldsCase,
  );
  ignored.useFolders([folder]);
  const found: string[] = [];
  const folders = [folder];
  while (folders.length > 0 && found.length < most) {
    const these = folders.splice(0, AT_ONCE);
    const all = await Promise.all(these.map((uri) => list(uri).catch(() => [])));
    for (const [i, of] of these.entries()) {
      listed.add(of);
      if (all[i]!.some(({ name }) => name === '.gitignore')) seen.add(`${of}/.gitignore`);
      for (const { uri, name, isFolder } of [...all[i]!].sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (isHiddenName(name) || !(isFolder || isCandidate(name)) || (await ignored.has(uri, isFolder))) continue;
        if (isFolder) folders.push(uri);
        else found.push(uri);
      }
    }
  }
  return found.slice(0, most);
}
