// What git knows of a change. Every call names its arguments one by one; no shell is between.
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { readDiff, type FileChange } from '../../engine/change';

/** git said no; the message is its own. */
export class GitError extends Error {}

/** What changed between a commit and the files on disk. */
export interface Changes {
  /**
   * @param absolute the file
   * @returns its change, `unchanged`, or `new` for one that was not there before
   */
  readonly of: (absolute: string) => FileChange | 'unchanged' | 'new';
  /** Earlier versions of changed files, as bytes, by their earlier path in the repository. */
  readonly before: (paths: readonly string[]) => ReadonlyMap<string, Uint8Array>;
}

/** No hook, filter or program of the repository is run by any of the calls. */
const quiet = ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=true', '-c', 'diff.external='] as const;
const MOST_BYTES = 512 * 1024 * 1024;

function git(cwd: string, args: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...quiet, ...args], { cwd, input, maxBuffer: MOST_BYTES, windowsHide: true, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' } });
  if (error) throw new GitError((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'git is not installed.' : error.message);
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim().split('\n').at(-1) || `git ${args[0]} ended with ${status}`);
  return stdout;
}

/**
 * What changed since a commit, the files on disk included. Where the commit has gone on in the meantime (a branch), since
 * the point at which this history left it.
 *
 * @param cwd absolute
 * @throws GitError
 */
export function changesSince(reference: string, cwd: string): Changes {
  const root = git(cwd, ['rev-parse', '--show-toplevel']).toString('utf8').replace(/\r?\n$/, '');
  const commit = commitOf(reference, cwd);
  const base = forkPoint(commit, cwd) ?? commit;
  const diff = git(root, ['diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-textconv', '--find-renames', '--src-prefix=a/', '--dst-prefix=b/', '--ignore-submodules', base, '--']);
  const changed = new Map(readDiff(diff.toString('utf8')).map((change) => [change.path, change]));
  const known = new Set(git(root, ['ls-tree', '-r', '-z', '--name-only', base]).toString('utf8').split('\0'));
  return {
    of: (absolute) => {
      const path = pathIn(root, absolute);
      const change = path === undefined ? undefined : changed.get(path);
      if (change) return change.before === undefined ? 'new' : change;
      return path !== undefined && known.has(path) ? 'unchanged' : 'new';
    },
    before: (paths) => blobsOf(paths.filter((path) => known.has(path) && !path.includes('\n')), base, root),
  };
}

function commitOf(reference: string, cwd: string): string {
  try {
    return git(cwd, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${reference}^{commit}`]).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) throw new GitError(`“${reference}” is no commit here.`);
    throw error;
  }
}

function forkPoint(commit: string, cwd: string): string | undefined {
  try { return git(cwd, ['merge-base', commit, 'HEAD']).toString('utf8').trim() || undefined; } catch { return undefined; }
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
