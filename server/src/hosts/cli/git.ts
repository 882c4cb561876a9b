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
   */
  constructor(message: string, readonly reason?: 'notInstalled' | 'noRepository' | 'noCommit', readonly reference = '') { super(message); }
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
}

// A repository may come from anybody, and its configuration and attributes name programs: filters, drivers that compare or
// convert, monitors, hooks. git runs a filter whenever it compares a file on disk, which no option forbids. So it is only asked
// for what is stored in commits and index, by commands that compare no files and show nothing; files on disk are read and
// compared here. What is not stored here would be fetched, by programs and over the net: no way to fetch is allowed.
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.hooksPath=/dev/null', '--no-pager'] as const;
const environment = { GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_ALLOW_PROTOCOL: 'none', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' } as const;
const MOST_BYTES = 512 * 1024 * 1024;

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...quiet, ...args], { cwd, input, maxBuffer: MOST_BYTES, windowsHide: true, env: { ...process.env, ...environment } });
  if (error) throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new GitError('git is not installed.', 'notInstalled') : new GitError(error.message);
  if (status !== 0 && /not a git repository/.test(stderr.toString('utf8'))) throw new GitError('This is not a git repository.', 'noRepository');
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim().split('\n').at(-1) || `git ${args[0]} ended with ${status}`);
  return stdout;
}

/**
 * The files of a commit. Where the commit has gone on in the meantime (a branch), of the one at which this history left it.
 *
 * @param cwd absolute
 * @throws GitError
 */
export function earlierIn(reference: string, cwd: string): Earlier {
  const root = git(cwd, ['rev-parse', '--show-toplevel']).toString('utf8').replace(/\r?\n$/, '');
  const commit = commitOf(reference, cwd);
  const base = forkPoint(commit, cwd) ?? commit;
  const known = new Set(git(root, ['ls-tree', '-r', '-z', '--name-only', base]).toString('utf8').split('\0'));
  const renamed = renamedSince(base, root);
  return {
    pathOf: (absolute) => {
      const path = pathIn(root, absolute);
      if (path === undefined) return undefined;
      const before = renamed.get(path) ?? path;
      return known.has(before) ? { path: before, isRenamed: before !== path } : undefined;
    },
    files: (paths) => blobsOf(paths.filter((path) => known.has(path) && !path.includes('\n')), base, root),
  };
}

function commitOf(reference: string, cwd: string): string {
  try {
    return git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) throw new GitError(`“${reference}” is no commit here.`, 'noCommit', reference);
    throw error;
  }
}

function forkPoint(commit: string, cwd: string): string | undefined {
  try { return git(cwd, ['merge-base', commit, 'HEAD']).toString('utf8').trim() || undefined; } catch { return undefined; }
}

/** What files were called in a commit that have another name in the index, by that name. */
function renamedSince(commit: string, root: string): ReadonlyMap<string, string> {
  const answer = git(root, ['diff-index', '--cached', '--raw', '-z', '--find-renames', '--diff-filter=R', '--no-ext-diff', '--no-textconv', '--ignore-submodules', commit, '--']).toString('utf8').split('\0');
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
  } catch { return undefined; }
}

/** Reads many files of a commit in one call. */
function blobsOf(paths: readonly string[], commit: string, root: string): Map<string, Uint8Array> {
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
