// What git ignores, without git: the `.gitignore` files from the repository's root down to a folder.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { ignoreRules, isIgnored, type IgnoreRules } from '../engine/ignored';

/** The rules of one folder and of those above it. */
export interface Ignored {
  /** Whether a file or folder directly in this folder is ignored. */
  readonly has: (name: string, isFolder: boolean) => boolean;
  /** The same for a folder in this one. */
  readonly below: (name: string) => Ignored;
}

/** Whether file names of this system are not told apart by case. */
export const foldsCase = process.platform === 'win32' || process.platform === 'darwin';

/**
 * What git ignores in a folder.
 *
 * @param folder absolute
 * @param root the repository's root, absolute; without one only the folder's own rules hold
 */
export function ignoredIn(folder: string, root: string | undefined): Ignored {
  const above: string[] = [];
  if (root !== undefined) for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) above.unshift(dirname(at));
  const layers: IgnoreRules[] = [];
  for (const at of above) layers.push(...layersOf(at));
  if (root !== undefined) layers.unshift(...layersOf(root, join('.git', 'info', 'exclude')));
  // Who names an ignored folder wants what is in it.
  const named = relative(root ?? folder, folder).split(sep);
  const ignoredItself =
    root !== undefined && named[0] !== '' && named.some((_, i) => ignores(layers, join(root, ...named.slice(0, i + 1)), true));
  return ignoredWith(folder, [...(ignoredItself ? [] : layers), ...layersOf(folder)]);
}

function ignoredWith(folder: string, layers: readonly IgnoreRules[]): Ignored {
  return {
    has: (name, isFolder) => layers.length > 0 && ignores(layers, join(folder, name), isFolder),
    below: (name) => ignoredWith(join(folder, name), [...layers, ...layersOf(join(folder, name))]),
  };
}

const ignores = (layers: readonly IgnoreRules[], path: string, isFolder: boolean): boolean =>
  isIgnored(layers, (folder) => relative(folder, path).split(sep).join('/'), isFolder);

function layersOf(folder: string, name = '.gitignore'): IgnoreRules[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  try {
    return [ignoreRules(folder, readFileSync(path, 'utf8'), foldsCase)];
  } catch {
    return [];
  }
}
