// Nothing leaves the machine: every way out of the process is trapped while the tool and the server do all they can do.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import dgram from 'node:dgram';
import dns from 'node:dns';
import { existsSync } from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import tls from 'node:tls';
import { connect } from './connect';
import { Folder } from './cli-in-process';

const text = '---\ntype: policy\nowner: https://example.org/owner\n---\n\n# Remote work policy\n\n![x](https://example.org/x.png)\n\nEmployees must obtain their manager\'s approval. See https://example.org and [this](http://example.org/a.md).\n';

/** Every way out, by name; each is replaced while `run` runs. Answers which were tried. */
async function tried(run: () => Promise<void>): Promise<string[]> {
  const calls: string[] = [];
  const ways: [object, string][] = [
    [net.Socket.prototype, 'connect'], [net.Server.prototype, 'listen'], [net, 'connect'], [net, 'createConnection'], [tls, 'connect'], [http, 'request'], [http, 'get'], [https, 'request'], [https, 'get'],
    [dgram, 'createSocket'], [dns, 'lookup'], [dns, 'resolve'], [dns.promises, 'lookup'], [dns.promises, 'resolve'], [globalThis, 'fetch'], [globalThis, 'WebSocket'], [globalThis, 'EventSource'],
  ];
  const before = ways.map(([of, name]) => Object.getOwnPropertyDescriptor(of, name));
  for (const [of, name] of ways) Object.defineProperty(of, name, { configurable: true, writable: true, value: () => { calls.push(name); throw new Error(`${name} was tried`); } });
  try { await run(); } finally {
    for (const [i, [of, name]] of ways.entries()) if (before[i]) Object.defineProperty(of, name, before[i]); else delete (of as Record<string, unknown>)[name];
  }
  return calls;
}

/** Whether a process can be put where there is no network at all. */
const canBeCutOff = spawnSync('unshare', ['-rn', 'true']).status === 0;

describe('the network', () => {
  it('is trapped here', async () => {
    assert.deepEqual(await tried(() => new Promise((resolve) => { try { net.connect(1); } catch { resolve(); } })), ['connect']);
  });

  it('is not touched by the command line, whatever it is asked', async () => {
    const folder = new Folder();
    try {
      folder.write('remote.policy.md', text);
      folder.write('.leadership-lint.json', '{ "$schema": "https://example.org/schema.json", "rules": {} }');
      assert.deepEqual(await tried(async () => {
        for (const format of ['text', 'json', 'sarif', 'github', 'junit', 'html', 'markdown']) await folder.run(['--format', format, '.']);
        for (const args of [['--fix', '--dry-run', '.'], ['--fix', '.'], ['--update-baseline', '.'], ['--explain', 'control/approval-gate'], ['--timing', '.'], ['--help'], ['--version']]) await folder.run(args);
      }), []);
    } finally { folder.remove(); }
  });

  it('is not touched by the server', async () => {
    assert.deepEqual(await tried(async () => {
      const editor = await connect({ files: { 'file:///work/.leadership-lint.json': '{ "$schema": "https://example.org/schema.json" }' } });
      const uri = 'file:///work/remote.policy.md';
      await editor.open(uri, text);
      const [first] = await editor.pull(uri);
      assert.ok(first);
      await editor.connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: first.range.start });
      await editor.connection.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: first.range, context: { diagnostics: [first] } });
      editor.close();
    }), []);
  });

  (canBeCutOff ? it : it.skip)('is not missed by the command line', () => {
    const entry = existsSync('dist/server/cli.js') ? ['dist/server/cli.js'] : ['--import', 'tsx', 'server/src/hosts/cli.ts'];
    const run = (command: string, args: readonly string[]) => spawnSync(command, [...args, ...entry, '--format', 'json', '--today', '2026-03-01', '--stdin-filename', 'remote.policy.md', '-'], { input: text, encoding: 'utf8' });
    const [alone, cutOff] = [run(process.execPath, []), run('unshare', ['-rn', process.execPath])];
    assert.equal(cutOff.stdout, alone.stdout);
    assert.ok(JSON.parse(cutOff.stdout).files.length === 1);
  });
});
