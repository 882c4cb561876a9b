// Runs the mocha suite inside a real VS Code: in its node and its web worker extension host. On linux-x64 that is the VS Code
// from npm; elsewhere, or with VSCODE_HOST=desktop, the one that test-electron downloads.
import { cpSync, rmSync } from 'node:fs';
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
for (const host of hosts.length > 0 ? hosts : ['node', 'web']) {
  console.log(`\nVS Code, ${host === 'web' ? 'web worker' : 'node'} extension host`);
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
