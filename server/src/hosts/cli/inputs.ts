// What the user named on the command line → the files to lint, in an order that is always the same.
import { existsSync, readdirSync, type Dirent } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { isDocumentName } from '../../model/format';
import { seenOf } from '../folder-entries';
import type { Ignored } from '../ignored-on-disk';
import { isFolder, realOf, repositoryOf } from '../paths-on-disk';

export interface Input {
  /** As reports name it: relative to the working directory, with `/`. */
  readonly path: string;
  /** `undefined` for standard input. */
  readonly absolute: string | undefined;
  /** Where it lies, absolute; standard input where its name says, without one in the working directory. */
  readonly place: string;
  /** Whether the user named this very file, rather than a folder or pattern that it is in. */
  readonly named: boolean;
  /** A folder that could not be looked through: what lies in it is missed. */
  readonly isFolder?: true;
}

/** A path as reports name it: relative to the working directory, with `/`; where that is impossible, absolute. */
export const reported = (absolute: string, cwd: string): string => (relative(cwd, absolute) || '.').split(sep).join('/');

/**
 * Finds the files to lint. A file that is not there is among them, and a folder that cannot be read: whoever reads it will tell.
 *
 * @param named paths of files and folders, patterns, or `-`
 * @param cwd absolute
 * @param stdinName what standard input is called: it is judged as if it were read there, and instead of what is
 * @returns sorted by path, each once, by its real name where it is named by that, too; and the patterns and folders in which nothing was found
 */
export async function inputsOf(named: readonly string[], cwd: string, stdinName: string): Promise<{ inputs: Input[]; empty: string[] }> {
  // By where links lead: one file may be named in several ways.
  const found = new Map<string, Input>();
  const realCwd = realOf(cwd);
  const empty: string[] = [];
  const add = (input: Input, real: string) => {
    const before = found.get(real);
    const isReal = reported(real, realCwd) === input.path;
    // Standard input stands for the file of its name.
    if (before && before.absolute === undefined) return;
    if (!before || isReal || input.absolute === undefined) found.set(real, { ...input, named: input.named || before?.named === true });
    else if (input.named) found.set(real, { ...before, named: true });
  };
  for (const name of named) {
    if (name === '-') {
      const place = resolve(cwd, stdinName);
      add({ path: reported(place, cwd), absolute: undefined, place, named: true }, realOf(place));
      continue;
    }
    const absolute = resolve(cwd, name);
    const there = isFolder(absolute)
      ? await filesIn(absolute)
      : !existsSync(absolute) && isPattern(name)
        ? await filesLike(name, cwd)
        : undefined;
    if (there === undefined) {
      add({ path: reported(absolute, cwd), absolute, place: absolute, named: true }, realOf(absolute));
      continue;
    }
    // Below a folder that is looked through are no links.
    const real = realOf(there.folder);
    const realIn = (path: string) => join(real, relative(there.folder, path));
    for (const file of there.files) add({ path: reported(file, cwd), absolute: file, place: file, named: false }, realIn(file));
    for (const folder of there.unread) {
      add({ path: reported(folder, cwd), absolute: folder, place: folder, named: false, isFolder: true }, realIn(folder));
    }
    if (there.files.length + there.unread.length === 0) empty.push(name);
  }
  return { inputs: [...found.values()].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), empty };
}

const isPattern = (name: string): boolean => /[*?[\]{}()!]/.test(name);

/** What is looked for in a folder, by absolute paths. */
interface Wanted {
  readonly isFile: (path: string) => boolean;
  /** Whether something may lie in a folder. */
  readonly isWay: (path: string) => boolean;
}

/** What lies in a folder, absolute. */
interface Found {
  /** That was looked through. */
  readonly folder: string;
  readonly files: string[];
  /** Folders that could not be read. */
  readonly unread: string[];
}

async function filesIn(folder: string, wanted: Wanted = { isFile: isDocumentName, isWay: () => true }): Promise<Found> {
  const { ignoredIn } = await import('../ignored-on-disk');
  const found: Found = { folder, files: [], unread: [] };
  walk(folder, ignoredIn(folder, repositoryOf(folder)), wanted, found);
  return found;
}

/** Links are not followed, so no circle of them can be walked, and no file is read under two names. */
function walk(folder: string, ignored: Ignored, wanted: Wanted, found: Found): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    // What was taken away in the meantime is not missed.
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code!)) found.unread.push(folder);
    return;
  }
  for (const { name, isFolder: isWay } of seenOf(entries, ignored, (name, isWay) =>
    wanted[isWay ? 'isWay' : 'isFile'](join(folder, name)),
  )) {
    if (isWay) walk(join(folder, name), ignored.below(name), wanted, found);
    else found.files.push(join(folder, name));
  }
}

/** Files that a pattern names, in the folders that its fixed beginning leads to. */
async function filesLike(pattern: string, cwd: string): Promise<Found> {
  const { baseOf, matchesAny } = await import('../../engine/glob');
  const { base, rest } = baseOf(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern);
  const folder = resolve(cwd, base);
  const globs = [rest];
  const parts = rest.split('/');
  if (!isFolder(folder)) return { folder, files: [], unread: [] };
  // Alternatives may hold parts of a path: with them only the depth is known.
  const deep = parts.indexOf('**');
  const known = rest.includes('{') ? 0 : deep < 0 ? parts.length : deep;
  const beginnings = parts.map((_, at) => [parts.slice(0, at + 1).join('/')]);
  const isWay = (path: string): boolean => {
    const names = relative(folder, path).split(sep);
    const at = Math.min(names.length, known);
    return (
      (rest.includes('**') || names.length < parts.length) && (at === 0 || matchesAny(names.slice(0, at).join('/'), beginnings[at - 1]!))
    );
  };
  return filesIn(folder, { isFile: (path) => matchesAny(relative(folder, path).split(sep).join('/'), globs), isWay });
}
