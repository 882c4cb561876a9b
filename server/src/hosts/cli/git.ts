// What git knows of earlier versions. Every call names its arguments one by one; no shell is between.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';

/** git said no. */
export class GitError extends Error {
  /**
   * @param message git's own words, or ours in English
   * @param reason what it is, where we can say it in other languages
   * @param reference that git knows no commit by
   * @param where the repository, as reports name it, where it is not the one that the tool was started in
   */
  constructor(
    message: string,
    readonly reason?: 'notInstalled' | 'noRepository' | 'noCommit',
    readonly reference = '',
    readonly where?: string,
  ) {
    super(message);
  }
}

/** Where git is asked. */
export interface Place {
  /** Absolute, in the repository. */
  readonly folder: string;
  /** Whether the tool was started in this repository, of which then the environment speaks, too. */
  readonly isOurs: boolean;
}

/** The files of a commit, as they were before a change. */
export interface Earlier {
  /**
   * @param absolute a file as it is now
   * @returns what it was called in the commit, relative to the repository's root; `undefined` for one that was not there
   */
  readonly pathOf: (absolute: string) => { readonly path: string; readonly isRenamed: boolean } | undefined;
  /**
   * Files of the commit as they were stored, by their path in it.
   *
   * @throws GitError
   */
  readonly files: (paths: readonly string[]) => ReadonlyMap<string, Uint8Array>;
  /**
   * @param folder the root of another repository in this one, absolute
   * @returns the commit of it that was a part of this one; `undefined` where none was
   * @throws GitError
   */
  readonly submodule: (folder: string) => string | undefined;
}

// A repository may come from anybody, and its configuration and attributes name programs: filters, drivers that compare or
// convert, monitors, hooks. git runs a filter whenever it compares a file on disk, which no option forbids. So it is only asked
// for what is stored in commits and index, by commands that compare no files and show nothing; files on disk are read and
// compared here. What is not stored here would be fetched, by programs and over the net: no way to fetch is allowed.
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'] as const;
const environment = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
} as const;
/** By these a repository is told to git that is not where it is asked: by a hook of git's, the one that was committed to. */
const places = [
  'DIR',
  'WORK_TREE',
  'IMPLICIT_WORK_TREE',
  'COMMON_DIR',
  'INDEX_FILE',
  'OBJECT_DIRECTORY',
  'ALTERNATE_OBJECT_DIRECTORIES',
  'GRAFT_FILE',
  'SHALLOW_FILE',
  'REPLACE_REF_BASE',
  'NAMESPACE',
  'PREFIX',
];
const elsewhere = Object.fromEntries(places.map((name) => [`GIT_${name}`, undefined]));
const MOST_BYTES = 512 * 1024 * 1024;

function git({ folder, isOurs }: Place, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...quiet, ...args], {
    cwd: folder,
    input,
    maxBuffer: MOST_BYTES,
    windowsHide: true,
    env: { ...process.env, ...(!isOurs && elsewhere), ...environment },
  });
  if (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new GitError('git is not installed.', 'notInstalled')
      : new GitError(error.message);
  }
  if (status !== 0 && /not a git repository/.test(stderr.toString('utf8'))) {
    throw new GitError('This is not a git repository.', 'noRepository');
  }
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim().split('\n').at(-1) || `git ${args[0]} ended with ${status}`);
  return stdout;
}

/**
 * The files of the commit that a reference means. Where it has gone on in the meantime (a branch), of the one at which this
 * history left it.
 *
 * @throws GitError
 */
export function earlierIn(reference: string, place: Place): Earlier {
  const root = rootOf(place);
  const commit = commitOf(reference, place);
  return filesOf(forkPoint(commit, place) ?? commit, root, place);
}

/**
 * The files of this very commit.
 *
 * @throws GitError
 */
export const earlierAt = (commit: string, place: Place): Earlier => filesOf(commitOf(commit, place), rootOf(place), place);

/** Of a repository that is no part of what was there earlier: all of it is new. */
export const notYetThere: Earlier = { pathOf: () => undefined, files: () => new Map(), submodule: () => undefined };

/**
 * Whether a repository is a submodule of another that it lies in.
 *
 * @param folder its root, absolute
 * @param outer asked at its root
 */
export function isSubmodule(folder: string, outer: Place): boolean {
  const path = pathIn(outer.folder, folder);
  // Where git refuses to say, it is a repository like any other.
  try {
    return (
      path !== undefined &&
      git(outer, ['--literal-pathspecs', 'ls-files', '--stage', '-z', '--', path]).toString('latin1').startsWith(`${SUBMODULE} `)
    );
  } catch {
    return false;
  }
}

/** What git says of a submodule where it says of files whether they are programs. */
const SUBMODULE = '160000';

const rootOf = (place: Place): string =>
  git(place, ['rev-parse', '--show-toplevel'])
    .toString('utf8')
    .replace(/\r?\n$/, '');

function filesOf(base: string, root: string, { isOurs }: Place): Earlier {
  const at: Place = { folder: root, isOurs };
  const known = new Set(git(at, ['ls-tree', '-r', '-z', '--name-only', base]).toString('utf8').split('\0'));
  const renamed = renamedSince(base, at);
  return {
    pathOf: (absolute) => {
      const path = pathIn(root, absolute);
      if (path === undefined) return undefined;
      const before = renamed.get(path) ?? path;
      return known.has(before) ? { path: before, isRenamed: before !== path } : undefined;
    },
    files: (paths) =>
      blobsOf(
        paths.filter((path) => known.has(path) && !path.includes('\n')),
        base,
        at,
      ),
    submodule: (folder) => {
      const path = pathIn(root, folder);
      const [what] =
        path === undefined || !known.has(path)
          ? ['']
          : git(at, ['--literal-pathspecs', 'ls-tree', '-z', base, '--', path]).toString('utf8').split('\t');
      return what!.startsWith(`${SUBMODULE} commit `) ? what!.split(' ')[2] : undefined;
    },
  };
}

function commitOf(reference: string, place: Place): string {
  try {
    return git(place, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`])
      .toString('utf8')
      .trim();
  } catch (error) {
    if (error instanceof GitError) throw new GitError(`“${reference}” is no commit here.`, 'noCommit', reference);
    throw error;
  }
}

function forkPoint(commit: string, place: Place): string | undefined {
  try {
    return git(place, ['merge-base', commit, 'HEAD']).toString('utf8').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** What files were called in a commit that have another name in the index, by that name. */
function renamedSince(commit: string, root: Place): ReadonlyMap<string, string> {
  const answer = git(root, [
    'diff-index',
    '--cached',
    '--raw',
    '-z',
    '--find-renames',
    '--diff-filter=R',
    '--no-ext-diff',
    '--no-textconv',
    '--ignore-submodules',
    commit,
    '--',
  ])
    .toString('utf8')
    .split('\0');
  const renamed = new Map<string, string>();
  // Three fields each: what kind of change, the name before, the name now.
  for (let i = 0; i + 2 < answer.length; i += 3) renamed.set(answer[i + 2]!, answer[i + 1]!);
  return renamed;
}

/** A file's path in the repository, with `/`. Only the folder is resolved: git keeps links as links. */
function pathIn(root: string, absolute: string): string | undefined {
  try {
    const path = relative(realpathSync(root), join(realpathSync(dirname(absolute)), basename(absolute)));
    return path === '' || path.split(sep)[0] === '..' ? undefined : path.split(sep).join('/');
  } catch {
    return undefined;
  }
}

/** Reads many files of a commit in one call. */
function blobsOf(paths: readonly string[], commit: string, root: Place): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  if (paths.length === 0) return found;
  const answer = git(root, ['cat-file', '--batch'], `${paths.map((path) => `${commit}:${path}`).join('\n')}\n`);
  let at = 0;
  for (const path of paths) {
    const end = answer.indexOf(10, at);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.toString('latin1', at, end))?.[1];
    at = end + 1;
    if (size === undefined) continue;
    found.set(path, answer.subarray(at, at + Number(size)));
    at += Number(size) + 1;
  }
  return found;
}
