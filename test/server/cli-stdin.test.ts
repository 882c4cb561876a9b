import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Folder, gate, gates, json, policy } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  describe('standard input under a name', () => {
    const linked = '# Room policy\n\nSee [who](other.md#who-decides) and [what](sub/what.md#what-counts).\n\n' + gate + '\n';
    beforeEach(() => {
      folder.write('work/hb/.leadership-lint.json', '{ "rules": { "control/approval-gate": "off" }, "documents": { "exclude": ["old/**"], "types": { "charter": ["teams/**"] } } }');
      folder.write('work/hb/other.md', '# Other\n\n## Who has decided\n');
      folder.write('work/hb/sub/what.md', '# What\n\n## What counts\n');
      folder.write('aside/.leadership-lint.yaml', 'rules:\n  document/*: off\n');
    });
    const cwd = () => join(folder.path, 'work');

    for (const name of ['hb/a.policy.md', './hb/../hb/a.policy.md', 'hb/old/b.policy.md', 'hb/teams/blue.md', 'new.policy.md', '../aside/c.policy.md', 'hb/not/there/d.policy.md']) {
      for (const how of ['relative', 'absolute']) {
        it(`is judged as if it were read there: ${name}, ${how}`, async () => {
          const named = how === 'relative' ? name : join(cwd(), name), baseline = ['--baseline', '../known.json'];
          const alone = await folder.run(['-f', 'json', '--stdin-filename', named, '-'], { cwd: cwd(), input: linked });
          folder.write(join('work', name), linked);
          assert.deepEqual(alone, await folder.run(['-f', 'json', named], { cwd: cwd() }));
          await folder.run([...baseline, '--update-baseline', named], { cwd: cwd() });
          assert.deepEqual(json(await folder.run(['-f', 'json', ...baseline, '--stdin-filename', named], { cwd: cwd(), input: linked })).files[0]!.findings, []);
        });
      }
    }

    it('uses the configuration beside it', async () => {
      const read = async (name: string) => gates(json(await folder.run(['-f', 'json', '--stdin-filename', name, '-'], { cwd: cwd(), input: policy(gate) })));
      assert.deepEqual([await read('hb/a.policy.md'), await read(join(cwd(), 'hb/a.policy.md')), await read('a.policy.md')], [[['hb/a.policy.md', 0]], [['hb/a.policy.md', 0]], [['a.policy.md', 1]]]);
    });

    it('stands for the file of that name', async () => {
      folder.write('work/a.policy.md', policy('We meet on Mondays.'));
      for (const names of [['-', '.'], ['a.policy.md', '-']]) assert.deepEqual(gates(json(await folder.run(['-f', 'json', '--stdin-filename', 'a.policy.md', ...names], { cwd: cwd(), input: policy(gate) }))).filter(([path]) => path === 'a.policy.md'), [['a.policy.md', 1]]);
    });
  });
});
