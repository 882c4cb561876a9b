// Files by URI, for the server as a process.
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isCandidate, type Files } from '../lsp/files';
import { LARGEST_FILE, textOf } from '../model/encoding';

const pathOf = (uri: string): string | undefined => {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
};

export const filesOnDisk: Files = {
  async read(uri) {
    const path = pathOf(uri);
    if (path === undefined) return undefined;
    try {
      // What is no file is not opened: a pipe would wait for ever.
      const file = await stat(path);
      return !file.isFile() || file.size > LARGEST_FILE ? undefined : textOf(await readFile(path));
    } catch {
      return undefined;
    }
  },
  async isThere(uri) {
    const path = pathOf(uri);
    if (path === undefined) return false;
    // A link that leads nowhere is not there, as on the command line.
    return stat(path).then(
      () => true,
      () => false,
    );
  },
  async find(folder, most) {
    const root = pathOf(folder);
    if (root === undefined) return [];
    // Most windows never ask: what git ignores is only read about for those that do.
    const [{ ignoredIn }, { repositoryOf }, { seenOf }] = await Promise.all([
      import('./ignored-on-disk'),
      import('./paths-on-disk'),
      import('./folder-entries'),
    ]);
    const found: string[] = [];
    const folders = [{ path: root, uri: folder, ignored: ignoredIn(root, repositoryOf(root)) }];
    for (let here = folders.shift(); here && found.length < most; here = folders.shift()) {
      // A folder that may not be read holds nothing.
      const entries = (await readdir(here.path, { withFileTypes: true }).catch(() => [])).sort((a, b) => (a.name < b.name ? -1 : 1));
      for (const { name, isFolder } of seenOf(entries, here.ignored, (name, isFolder) => isFolder || isCandidate(name))) {
        const path = join(here.path, name);
        const uri = `${here.uri}/${nameInUri(path)}`;
        if (isFolder) folders.push({ path, uri, ignored: here.ignored.below(name) });
        else found.push(uri);
      }
    }
    return found.slice(0, most);
  },
};

/** The last part of a path as a URI has it; the folder's own URI stays as the editor wrote it. */
const nameInUri = (path: string): string => {
  const { href } = pathToFileURL(path);
  return href.slice(href.lastIndexOf('/') + 1);
};
