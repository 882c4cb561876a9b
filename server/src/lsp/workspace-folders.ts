// The workspace's folders, and the one of editors that know no workspace.

/** Whoever judges files by the folder they lie in. */
export interface UsesFolders {
  /** @param folders URIs without a slash at the end */
  useFolders(folders: readonly string[]): void;
}

export class WorkspaceFolders {
  private now: readonly string[] = [];

  /** @param users hear of the folders, now and when they change */
  constructor(
    folders: readonly string[],
    private readonly users: readonly UsesFolders[],
  ) {
    this.use(folders);
  }

  /** Their URIs, without a slash at the end. */
  get uris(): readonly string[] {
    return this.now;
  }

  /** Takes other folders, as the editor writes them. */
  use(folders: readonly string[]): void {
    this.now = folders.map((uri) => uri.replace(/\/$/, ''));
    for (const one of this.users) one.useFolders(this.now);
  }
}
