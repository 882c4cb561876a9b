// What git ignores, without git: the `.gitignore` files from the repository's root down to a folder.
import ignore, { type Ignore } from 'ignore';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The rules of one folder and of those above it. */
export interface Ignored {
  /** Whether a file or folder directly in this folder is ignored. */
  readonly has: (name: string, isFolder: boolean) => boolean;
  /** The same for a folder in this one. */
  readonly below: (name: string) => Ignored;
}

interface Layer { readonly folder: string; readonly rules: Ignore }

// Where file names are told apart by case, patterns are, too.
const options = { ignorecase: process.platform === 'win32' || process.platform === 'darwin', allowRelativePaths: false };

/**
 * What git ignores in a folder.
 *
 * @param folder absolute
 * @param root the repository's root, absolute; without one only the folder's own rules hold
 */
export function ignoredIn(folder: string, root: string | undefined): Ignored {
  const above: string[] = [];
  if (root !== undefined) for (let at = folder; at !== root && at !== dirname(at); at = dirname(at)) above.unshift(dirname(at));
  const layers: Layer[] = [];
  for (const at of above) layers.push(...layersOf(at));
  if (root !== undefined) layers.unshift(...layersOf(root, join('.git', 'info', 'exclude')));
  // Who names an ignored folder wants what is in it.
  const named = relative(root ?? folder, folder).split(sep);
  const ignoredItself = root !== undefined && named[0] !== '' && named.some((_, i) => isIgnored(layers, join(root, ...named.slice(0, i + 1)), true));
  return ignoredWith(folder, [...(ignoredItself ? [] : layers), ...layersOf(folder)]);
}

function ignoredWith(folder: string, layers: readonly Layer[]): Ignored {
  return {
    has: (name, isFolder) => layers.length > 0 && isIgnored(layers, join(folder, name), isFolder),
    below: (name) => ignoredWith(join(folder, name), [...layers, ...layersOf(join(folder, name))]),
  };
}

/** The nearest rule that says anything decides. */
function isIgnored(layers: readonly Layer[], path: string, isFolder: boolean): boolean {
  for (let i = layers.length - 1; i >= 0; i--) {
    const { folder, rules } = layers[i]!;
    const { ignored, unignored } = rules.test(relative(folder, path).split(sep).join('/') + (isFolder ? '/' : ''));
    if (ignored || unignored) return ignored;
  }
  return false;
}

function layersOf(folder: string, name = '.gitignore'): Layer[] {
  const path = join(folder, name);
  if (!existsSync(path)) return [];
  try { return [{ folder, rules: ignore(options).add(readFileSync(path, 'utf8')) }]; } catch { return []; }
}
