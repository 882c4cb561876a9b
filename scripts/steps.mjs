// What `npm start` and `npm test` share. Only node:* is imported here: it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '..');

const read = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8'));

/** Whether node_modules holds what the lock file says; packages for other platforms may be absent. */
function installed() {
  const record = 'node_modules/.package-lock.json';
  if (!existsSync(path.join(root, record))) return false;
  const [wanted, present] = [read('package-lock.json').packages, read(record).packages];
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || (present[name] ? present[name].version === version : optional),
  );
}

/** Runs a program in the project's folder and shows what it says. Returns its exit code. */
export function run(program, args, { env, quiet = false } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: quiet ? 'pipe' : ['ignore', 'inherit', 'inherit'],
    encoding: 'utf8',
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (quiet && status !== 0) process.stderr.write(`${stdout}${stderr}`);
  if (error) console.error(error.message);
  return status ?? 1;
}

export function stop(what) {
  console.error(`\n${what}`);
  process.exit(1);
}

export function install() {
  if (installed()) return;
  console.log('Installing what is missing …');
  if (run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) stop('npm ci did not work; see above.');
}

export function build() {
  if (run(process.execPath, ['server/tools/bundle.mjs']) !== 0) stop('The build did not work; see above.');
}

/** Packages the extension. Returns the file. */
export function packageExtension() {
  const vsix = path.join(root, 'out', 'leadership-lint.vsix');
  mkdirSync(path.dirname(vsix), { recursive: true });
  if (run('npm', ['run', '--silent', 'package', '--', '--out', vsix], { quiet: true }) !== 0) {
    stop('The extension could not be packaged; see above.');
  }
  return vsix;
}
