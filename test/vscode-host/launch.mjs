#!/usr/bin/env node
// Stands in for the VS Code executable (`vscodeExecutablePath` of @vscode/test-electron): takes the same flags, runs the tests
// in the node or the web worker extension host of the VS Code from npm, and ends with their exit code.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from './chromium.mjs';
import { addDevelopmentOptions, serveFolder } from './dev-extension.mjs';
import { discard, scratch, startServer, workbenchUrl } from './server.mjs';

const { values: flags, positionals: [folder] } = parseArgs({
  strict: false, allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' }, extensionDevelopmentKind: { type: 'string' },
    'user-data-dir': { type: 'string' }, 'extensions-dir': { type: 'string' }, 'disable-workspace-trust': { type: 'boolean' },
  },
});
const extension = path.resolve(flags.extensionDevelopmentPath);
const tests = path.resolve(flags.extensionTestsPath);
const verbose = Boolean(process.env.VSCODE_HOST_VERBOSE);
const patience = Number(process.env.VSCODE_HOST_TIMEOUT_MS ?? 600_000);

// The workbench's own lines, which come through the same channel as what the tests print.
const chatter = ['Resolving connection token', 'Resolved connection token', 'Creating a socket', 'Updating additional builtin',
  'Ignoring fetching additional builtin', 'Loading development extension', 'Request to ', 'No search provider registered',
  'Extension host test runner exit code', '[reconnection-grace-time', '[AgentHost', '[DefaultAccount', '[chat-stt',
  '[AccountPolicyGate', '[Service Worker', '[ChatEntitlement'];
const isChatter = text => chatter.some(start => text.startsWith(start)) || text.includes('Timed out waiting for authentication provider');

// When the extension host dies in the middle of the tests, VS Code reports 0. So the tests' entry is wrapped: only a run()
// that came back says this word, and a 0 without it does not count.
const word = `tests-came-back-${randomUUID()}`;
const wrap = load => `const tests = ${load};\nmodule.exports = { run: async () => { await tests.run(); console.log('${word}'); } };\n`;

const dir = scratch();
let server, browser, files;
async function end(code) {
  await browser?.close().catch(() => {});
  await files?.stop();
  await server?.stop();
  discard(dir);
  process.exit(code);
}
process.on('SIGINT', () => end(130));
process.on('SIGTERM', () => end(143));

async function run() {
  const web = flags.extensionDevelopmentKind === 'web';
  server = await startServer({ dataDir: dir, tests: true, trustAsked: !flags['disable-workspace-trust'], verbose });
  browser = await startBrowser();
  // The page's content security policy lets nothing come from another port, and the web extension has to.
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: web })).newPage();
  const payload = [['skipWelcome', 'true'], ['skipReleaseNotes', 'true']];
  if (web) {
    const inside = path.relative(extension, tests).split(path.sep).join('/');
    if (inside.startsWith('..')) throw new Error('The tests for the web host have to lie inside the extension.');
    files = await serveFolder(extension, { [`${tests}.js`]: source => wrap(`(() => { ${source}\n; return module.exports; })()`) });
    const uri = at => ({ scheme: 'http', authority: files.authority, path: at });
    await addDevelopmentOptions(page, { extensions: [uri('/')], extensionTestsPath: uri(`/${inside}`) });
  } else {
    const remote = at => `vscode-remote://${server.authority}${at}`;
    writeFileSync(path.join(dir, 'tests.js'), wrap(`require(${JSON.stringify(tests)})`));
    payload.push(['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(path.join(dir, 'tests'))]);
  }
  let cameBack = false;
  const code = await new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`The tests were not done after ${patience / 1000} s.`)), patience).unref();
    page.exposeFunction('codeAutomationLog', (type, [first, ...rest]) => {
      if (first === word) { cameBack = true; return; }
      if (verbose || !isChatter(String(first))) (type === 'error' || type === 'warn' ? console.error : console.log)(first, ...rest);
    });
    page.exposeFunction('codeAutomationExit', resolve);
    page.on('crash', () => reject(new Error('The workbench page crashed.')));
    page.on('close', () => reject(new Error('The workbench page was closed.')));
    if (verbose) page.on('console', message => console.error(`[${message.type()}] ${message.text()}`));
    page.goto(workbenchUrl(server.authority, folder && path.resolve(folder), { payload })).catch(reject);
  });
  if (code === 0 && !cameBack) throw new Error('The extension host ended before the tests did.');
  return code;
}

run().then(end, error => {
  console.error(error);
  if (verbose) console.error(server?.log());
  return end(1);
});
