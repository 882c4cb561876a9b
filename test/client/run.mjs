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
const many = path.join(out, 'many');
mkdirSync(many);
for (let i = 0; i < 500; i++) writeFileSync(path.join(many, `d${String(i).padStart(3, '0')}.policy.md`), policy(i));

let vscodeExecutablePath;
if (!useDesktop) {
  ensureHost();
  vscodeExecutablePath = path.join(root, 'test', 'vscode-host', 'launch.mjs');
}
const runs = (hosts.length > 0 ? hosts : ['node', 'web']).flatMap(host => [{ host, folder }, { host, folder: many }]);
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

/** One of many documents, each with its own areas; the first and the last disagree on who owns the key register. */
function policy(i) {
  const keys = i === 0 ? '| Key register | Head of sites |\n' : i === 499 ? '| Key register | Head of keys |\n' : '';
  const rules = Array.from({ length: 12 }, (_, n) => `The team of site ${i} plans its own week ${n + 1} and agrees the hours with the neighbours, because deliveries differ from street to street.`).join('\n\n');
  return `# Policy for site ${i}\n\nEmployees must obtain their manager's approval before they order tools for site ${i}.\n\n## Who owns what\n\n| Area | Owner |\n| --- | --- |\n| Gate of site ${i} | Warden of site ${i} |\n${keys}\n## How we work\n\n${rules}\n`;
}
