// Runs the mocha suite inside a real VS Code: in its node and its web worker extension host. On linux-x64 that is the VS Code
// from npm; elsewhere, or with VSCODE_HOST=desktop, the one that test-electron downloads.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { ensureHost, useDesktop } from '../vscode-host/ensure.mjs';

const root = path.resolve(import.meta.dirname, '..', '..');
const out = path.join(root, 'out', 'client-tests');
const suite = path.join(out, 'index');
const hosts = process.argv.slice(2).filter(argument => argument === 'node' || argument === 'web');

rmSync(out, { recursive: true, force: true });
await build({
  entryPoints: [path.join(root, 'test', 'client', 'index.ts')], outfile: `${suite}.js`, bundle: true, platform: 'browser', format: 'cjs',
  target: 'es2022', external: ['vscode'], define: { global: 'globalThis' }, sourcemap: 'inline', logLevel: 'warning',
});
// A copy, so that a test which fails half-way cannot leave its traces in the fixtures.
const folder = path.join(out, 'workspace');
cpSync(path.join(root, 'test', 'client', 'workspace'), folder, { recursive: true });

let vscodeExecutablePath;
if (!useDesktop) {
  ensureHost();
  vscodeExecutablePath = path.join(root, 'test', 'vscode-host', 'launch.mjs');
}
const runs = (hosts.length > 0 ? hosts : ['node', 'web']).flatMap(host => [{ host, folder }, { host, folder: twoFolders() }, { host, folder: manyDocuments(host) }]);
for (const { host, folder } of runs) {
  console.log(`\nVS Code, ${host === 'web' ? 'web worker' : 'node'} extension host, ${path.basename(folder)}`);
  try {
    await runTests({
      ...(vscodeExecutablePath ? { vscodeExecutablePath } : {}),
      extensionDevelopmentPath: root, extensionTestsPath: suite,
      launchArgs: [folder, '--disable-extensions', '--disable-workspace-trust', ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : [])],
    });
  } catch (error) {
    console.error(String(error));
    process.exit(1);
  }
}

/** A workspace of two folders. */
function twoFolders() {
  const two = path.join(out, 'two');
  for (const [name, i] of [['north', 1], ['south', 2]]) {
    mkdirSync(path.join(two, name), { recursive: true });
    writeFileSync(path.join(two, name, `${name}.policy.md`), policy(i));
  }
  const file = path.join(two, 'two.code-workspace');
  writeFileSync(file, JSON.stringify({ folders: [{ path: 'north' }, { path: 'south' }] }));
  return file;
}

/** A folder of 500 documents, for each host its own: an editor in the browser saves what a test changes. */
function manyDocuments(host) {
  const many = path.join(out, host, 'many');
  mkdirSync(many, { recursive: true });
  for (let i = 0; i < 500; i++) writeFileSync(path.join(many, `d${String(i).padStart(3, '0')}.policy.md`), policy(i));
  return many;
}

/** One of many documents, each with its own area; the first and the last disagree on who answers for the window display. */
function policy(i) {
  const display = i === 0 ? 'The window dresser is responsible for the window display.\n\n' : i === 499 ? 'The brand manager is responsible for the window display.\n\n' : '';
  const rules = Array.from({ length: 12 }, (_, n) => `The team of shop ${i} plans its own week ${n + 1} and agrees the hours with the neighbours, because deliveries differ from street to street.`).join('\n\n');
  const title = i === 0 ? 'Policy for the stores' : i === 499 ? 'Marketing policy' : `Policy for shop ${i}`;
  return `# ${title}\n\nEmployees must obtain their manager's approval before they order tools.\n\n${display}## Who owns what\n\n| Area | Owner |\n| --- | --- |\n| Gate of shop ${i} | Warden of shop ${i} |\n\n## How we work\n\n${rules}\n`;
}
