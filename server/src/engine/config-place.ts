// Where the configuration of a file is looked for: one rule for the editor and the command line. What lies where, hosts say.

/** Folders as a host names them, by paths or URIs. */
export interface Folders {
  /** The folder that holds a folder; `undefined` for one that nothing holds. */
  readonly above: (folder: string) => string | undefined;
  /** Whether a folder is the root of a repository: it holds `.git`. */
  readonly isRepository: (folder: string) => boolean | Promise<boolean>;
  /** Whether a folder is one that the user opened: the workspace's, or the working directory. */
  readonly isOpened: (folder: string) => boolean;
}

/**
 * The folders in which a file's configuration is looked for, the nearest first: its own and those above it, up to the root of
 * its repository, which is what editors, colleagues and build servers share. Outside of any repository, up to the folder that
 * the user opened; for a file outside of that, only its own. What lies further up belongs to somebody else.
 *
 * @param folder the file's own
 */
export async function configFolders(folder: string, { above, isRepository, isOpened }: Folders): Promise<readonly string[]> {
  const way: string[] = [];
  for (let at: string | undefined = folder; at !== undefined; at = above(at)) {
    way.push(at);
    if (await isRepository(at)) return way;
  }
  return way.slice(0, Math.max(way.findIndex(isOpened), 0) + 1);
}
