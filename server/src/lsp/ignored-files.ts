// What git ignores in the workspace, where the editor reads the files: as the command line has it from the disk.
import { ignoreRules, isIgnored, type IgnoreRules } from '../engine/ignored';
import { parentOf, pathBelow, type Files } from './files';
import { once } from './once';
import { isBelowUri, keyOfUri } from './uris';

/** What is known of a folder: the rules that hold in it, or that it is ignored itself. */
type Known = readonly IgnoreRules[] | 'ignored';

/** Reads each folder's `.gitignore` once; `forget` when one changes. */
export class IgnoredFiles {
  private readonly known = new Map<string, Promise<Known>>();
  private folders: readonly string[] = [];
  private roots: ReadonlySet<string> = new Set();

  /** @param foldsCase where file names are not told apart by case */
  constructor(
    private readonly files: Pick<Files, 'read' | 'isThere'>,
    private readonly foldsCase: boolean,
  ) {}

  /** @param folders URIs of the workspace's folders, without a slash at the end: what lies in them is asked for, even in an ignored one */
  useFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.roots = new Set(folders.map(keyOfUri));
    this.forget();
  }

  forget(): void {
    this.known.clear();
  }

  /** Whether a file, or one of the folders on the way to it, is ignored. One outside the workspace's folders is not. */
  async has(uri: string, isFolder = false): Promise<boolean> {
    const folder = parentOf(uri);
    if (folder === undefined || !this.folders.some((one) => isBelowUri(uri, one))) return false;
    const known = await this.in(folder);
    return known === 'ignored' || isIgnored(known, (from) => pathBelow(from, uri), isFolder);
  }

  private in(folder: string): Promise<Known> {
    const key = keyOfUri(folder);
    return once(this.known, key, () => (this.roots.has(key) ? this.inRoot(folder) : this.below(folder)));
  }

  private async below(folder: string): Promise<Known> {
    const above = await this.in(parentOf(folder)!);
    if (above === 'ignored' || isIgnored(above, (from) => pathBelow(from, folder), true)) return 'ignored';
    return [...above, ...(await this.rulesOf(folder))];
  }

  /** A folder of the workspace hears the folders above it up to the repository's root, unless they ignore it. */
  private async inRoot(folder: string): Promise<Known> {
    const above: string[] = [];
    let root: string | undefined = folder;
    while (root !== undefined && !(await this.isRoot(root))) if ((root = parentOf(root)) !== undefined) above.unshift(root);
    const own = await this.rulesOf(folder);
    if (root === undefined) return own;
    const layers = (await Promise.all([this.rulesOf(root, '.git/info/exclude'), ...above.map((one) => this.rulesOf(one))])).flat();
    // Who opens an ignored folder wants what is in it.
    const isOut = [...above.slice(1), ...(root === folder ? [] : [folder])].some((one) =>
      isIgnored(layers, (from) => pathBelow(from, one), true),
    );
    return [...(isOut ? [] : layers), ...own];
  }

  private isRoot(folder: string): Promise<boolean> {
    return this.files.isThere(`${folder}/.git`).catch(() => false);
  }

  private async rulesOf(folder: string, name = '.gitignore'): Promise<readonly IgnoreRules[]> {
    const text = await this.files.read(`${folder}/${name}`).catch(() => undefined);
    return text === undefined ? [] : [ignoreRules(folder, text, this.foldsCase)];
  }
}
