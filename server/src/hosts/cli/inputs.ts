// What the user named on the command line → the files to lint, in an order that is always the same.
import { existsSync, lstatSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isDocumentName } from '../../model/format';
import type { Ignored } from './ignored';

export interface Input {
  /** As reports name it: relative to the working directory, with `/`. */
  readonly path: string;
  /** `undefined` for standard input. */
  readonly absolute: string | undefined;
  /** Whether the user named this very file, rather than a folder or pattern that it is in. */
  readonly named: boolean;
}

/** A path as reports name it: relative to the working directory, with `/`; where that is impossible, absolute. */
export const reported = (absolute: string, cwd: string): string => (relative(cwd, absolute) || '.').split(sep).join('/');

/**
 * Finds the files to lint. A file that is not there is among them: whoever reads it will tell.
 *
 * @param named paths of files and folders, patterns, or `-`
 * @param cwd absolute
 * @param stdinPath what standard input is called
 * @returns sorted by path, each once; and the patterns and folders in which nothing was found
 */
export async function inputsOf(named: readonly string[], cwd: string, stdinPath: string): Promise<{ inputs: Input[]; empty: string[] }> {
  const found = new Map<string, Input>();
  const empty: string[] = [];
  const add = (input: Input) => {
    const key = input.absolute ?? '-';
    if (!found.get(key)?.named) found.set(key, input);
  };
  for (const name of named) {
    if (name === '-') { add({ path: stdinPath, absolute: undefined, named: true }); continue; }
    const absolute = resolve(cwd, name);
    const files = isFolder(absolute) ? await filesIn(absolute)
      : !existsSync(absolute) && isPattern(name) ? await filesLike(name, cwd) : undefined;
    if (files === undefined) add({ path: reported(absolute, cwd), absolute, named: true });
    else {
      for (const file of files) add({ path: reported(file, cwd), absolute: file, named: false });
      if (files.length === 0) empty.push(name);
    }
  }
  return { inputs: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), empty };
}

const isPattern = (name: string): boolean => /[*?[\]{}()!]/.test(name);

/** Whether a folder is there. */
export function isFolder(path: string): boolean {
  try { return statSync(path).isDirectory(); } catch { return false; }
}

/** Whether a folder is the root of a repository: it holds a `.git`, which is a folder or, in a worktree or submodule, a file. */
export const isRepository = (folder: string): boolean => existsSync(join(folder, '.git'));

/** The nearest folder above, or the one given, that is a repository's root. */
export function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (isRepository(at)) return at;
    if (at === dirname(at)) return undefined;
  }
}

async function filesIn(folder: string, matches: (path: string) => boolean = isDocumentName): Promise<string[]> {
  const { ignoredIn } = await import('./ignored');
  const files: string[] = [];
  walk(folder, ignoredIn(folder, repositoryOf(folder)), matches, files);
  return files;
}

/** Links are not followed, so no circle of them can be walked, and no file is read under two names. */
function walk(folder: string, ignored: Ignored, matches: (path: string) => boolean, files: string[]): void {
  let entries: Dirent[];
  // A folder that may not be read holds nothing to lint.
  try { entries = readdirSync(folder, { withFileTypes: true }); } catch { return; }
  for (const entry of entries) {
    // What is hidden is not meant for readers.
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (entry.name !== 'node_modules' && !ignored.has(entry.name, true)) walk(path, ignored.below(entry.name), matches, files);
    } else if (entry.isFile() && matches(path) && !ignored.has(entry.name, false)) files.push(path);
  }
}

/** Files that a pattern names, in the folders that its fixed beginning leads to. */
async function filesLike(pattern: string, cwd: string): Promise<string[]> {
  const { baseOf, matchesAny } = await import('../../engine/glob');
  const { base, rest } = baseOf(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
  const folder = resolve(cwd, base), globs = [rest];
  if (!isFolder(folder)) return [];
  return filesIn(folder, (path) => matchesAny(relative(folder, path).split(sep).join('/'), globs));
}

/** Whether a path is below a folder, or the folder itself. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (!isAbsolute(way) && way.split(sep)[0] !== '..');
}

/** Whether something, if only a broken link, has this name. */
export function isTaken(path: string): boolean {
  try { lstatSync(path); return true; } catch { return false; }
}
