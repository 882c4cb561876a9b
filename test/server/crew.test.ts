// Many files are linted in threads; nothing but the time may show it.
import { deepEqual, equal } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { threadsFor } from '../../server/src/hosts/cli/crew';

const cli = resolve('dist/server/cli.js');
describe('a run over many files', () => {
  let folder: string;
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [cli, '--today', '2026-03-01', ...args, '.'], { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status, stdout, stderr };
  };

  before(() => {
    equal(existsSync(cli), true, 'the product is built first');
    folder = mkdtempSync(join(tmpdir(), 'leadership-lint-crew-'));
    const texts = ['en', 'sv', 'da'].flatMap((lang) => readdirSync(`test/samples/docs/${lang}`).sort().slice(0, 5).map((name) => readFileSync(`test/samples/docs/${lang}/${name}`, 'utf8')));
    for (const [i, text] of texts.entries()) {
      mkdirSync(join(folder, `part-${i % 3}`), { recursive: true });
      writeFileSync(join(folder, `part-${i % 3}`, `document-${i}.policy.md`), Array.from({ length: 3 }, (_, n) => `${text}\n\n## Part ${n}\n`).join('\n'));
    }
    writeFileSync(join(folder, 'count.cjs'), 'const threads = require("node:worker_threads"); if (threads.isMainThread) { const { Worker } = threads; threads.Worker = class extends Worker { constructor(...of) { super(...of); process.stderr.write("started\\n"); } }; }');
    writeFileSync(join(folder, 'picture.md'), Buffer.from([0x89, 0x50, 0, 0, 1, 2, 3]));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('takes threads where there are cores and bytes enough', () => {
    const large = mkdtempSync(join(tmpdir(), 'leadership-lint-large-'));
    const inputs = Array.from({ length: 5 }, (_, i) => ({ path: `${i}.md`, absolute: join(large, `${i}.md`), place: join(large, `${i}.md`), named: false }));
    for (const { absolute } of inputs) writeFileSync(absolute, 'x'.repeat(250_000));
    deepEqual([1, 2, 4, 6, 64].map((cores) => threadsFor(inputs, cores)), [1, 1, 2, 3, 3]);
    equal(threadsFor(inputs.slice(0, 1), 64), 1);
    equal(threadsFor([...inputs, { path: '<stdin>', absolute: undefined, place: join(large, '<stdin>'), named: true }], 64), 1);
    rmSync(large, { recursive: true, force: true });
  });

  for (const format of ['json', 'text']) {
    it(`reports the same as one thread (${format})`, () => {
      const threads = run('--format', format, '--threads', '3'), one = run('--format', format, '--threads', '1');
      equal(threads.stdout, one.stdout);
      equal(threads.status, one.status);
    });
  }

  it('starts no more threads than there are files', () => {
    const { stderr, status } = spawnSync(process.execPath, ['--require', join(folder, 'count.cjs'), cli, '--threads', '99', 'part-0/document-0.policy.md', 'part-1/document-1.policy.md'], { cwd: folder, encoding: 'utf8' });
    equal(status === 0 || status === 1, true, stderr);
    deepEqual(stderr.match(/started/g)?.length, 2);
  });

  it('says the same of a configuration that is broken', () => {
    const file = join(folder, 'part-1', '.leadership-lint.json');
    writeFileSync(file, '{ "rules": { "control/approval-gate": "loud" } }');
    const threads = run('--format', 'json', '--threads', '3'), one = run('--format', 'json', '--threads', '1');
    rmSync(file);
    deepEqual(threads, one);
    equal(threads.status, 2);
  });
});
