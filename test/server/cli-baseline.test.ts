import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, gate, gates, json, policy } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  describe('--baseline', () => {
    it('leaves out what is known and tells what is new', async () => {
      folder.write('a.policy.md', policy(gate));
      const written = await folder.run(['--baseline', 'known.json', '--update-baseline']);
      assert.equal(written.code, 0);
      assert.match(written.err, /known\.json written; it knows \d+ findings\. Runs with --baseline known\.json leave them out\./);
      assert.equal((await folder.run(['--baseline', 'known.json', '--fail-on', 'hint'])).code, 0);
      folder.write('a.policy.md', policy('First.', gate, gate.replace('training', 'meeting'), gate));
      const more = await folder.run(['--baseline', 'known.json', '--format', 'json', '--fail-on', 'hint']);
      assert.equal(more.code, 1);
      assert.deepEqual(gates(json(more)), [['a.policy.md', 2]]);
    });

    it('holds from every folder, and for files that were not in the run', async () => {
      folder.write('x/a.policy.md', policy(gate));
      folder.write('x/b.policy.md', policy(gate));
      await folder.run(['--update-baseline', 'x']);
      assert.ok(existsSync(join(folder.path, '.leadership-lint-baseline.json')));
      folder.write('x/b.policy.md', '# Notes\n');
      await folder.run(['--update-baseline', 'x/b.policy.md']);
      assert.equal((await folder.run(['--baseline', '../.leadership-lint-baseline.json', 'a.policy.md'], { cwd: join(folder.path, 'x') })).code, 0);
    });

    it('keeps what documents say of each other when one of them is updated', async () => {
      folder.write('docs/a.policy.md', '# Charter of ward A\n\n| Area | Owner |\n| --- | --- |\n| Medicine orders | Charge nurse |\n');
      folder.write('docs/b.policy.md', '# Policy on medicines\n\n| Area | Owner |\n| --- | --- |\n| Medicine orders | Ward pharmacist |\n');
      const conflicts = async (...args: string[]) => json(await folder.run(['-f', 'json', ...args])).files.flatMap(({ path, findings }) => findings.filter(({ rule }) => rule === 'responsibility/conflicting-owners').map(({ rule }) => `${path} ${rule}`));
      assert.deepEqual(await conflicts('docs'), ['docs/a.policy.md responsibility/conflicting-owners', 'docs/b.policy.md responsibility/conflicting-owners']);
      await folder.run(['--baseline', 'known.json', '--update-baseline', 'docs']);
      await folder.run(['--baseline', 'known.json', '--update-baseline', 'docs/b.policy.md']);
      assert.deepEqual(await conflicts('--baseline', 'known.json', 'docs'), []);
      folder.write('docs/a.policy.md', '# Room policy\n');
      await folder.run(['--baseline', 'known.json', '--update-baseline', 'docs']);
      assert.doesNotMatch(readFileSync(join(folder.path, 'known.json'), 'utf8'), /conflicting-owners/);
    });

    it('is not written over what is none', async () => {
      const path = folder.write('v.policy.md', policy(gate));
      folder.write('a.policy.md', policy(gate));
      const { code, err } = await folder.run(['--update-baseline', '--baseline', 'v.policy.md', 'a.policy.md']);
      assert.deepEqual([code, readFileSync(path, 'utf8')], [2, policy(gate)]);
      assert.match(err, /v\.policy\.md is no baseline and is left as it is/);
    });

    it('tells when there is none or it is broken', async () => {
      folder.write('a.policy.md', policy(gate));
      assert.match((await folder.run(['--baseline', 'none.json'])).err, /There is no baseline none\.json/);
      folder.write('bad.json', '{}');
      const { code, err } = await folder.run(['--baseline', 'bad.json']);
      assert.equal(code, 2);
      assert.match(err, /bad\.json is no baseline/);
    });
  });
});
