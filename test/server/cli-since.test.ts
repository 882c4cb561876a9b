import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Folder, gate, gates, json, policy } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  describe('--since', () => {
    const gitIn = (name: string, ...args: string[]) => execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', '-c', 'protocol.file.allow=always', ...args], { cwd: join(folder.path, name), stdio: ['ignore', 'pipe', 'ignore'] }).toString();
    const git = (...args: string[]) => gitIn('.', ...args);

    it('tells only what the change introduced', async () => {
      git('init');
      folder.write('old.policy.md', policy(gate));
      folder.write('edited.policy.md', policy(gate, 'The door is green.'));
      folder.write('moved.policy.md', policy(gate, ...Array.from({ length: 12 }, (_, i) => `Line ${i} stays as it is.`)));
      git('add', '.');
      git('commit', '-m', 'first');
      folder.write('edited.policy.md', policy('We begin here.', gate, 'The door is blue.', gate.replace('training', 'meeting')));
      git('mv', 'moved.policy.md', 'å "new".policy.md');
      git('commit', '-am', 'second');
      folder.write('untracked.policy.md', policy(gate));
      const ended = await folder.run(['--format', 'json', '--since', 'HEAD~1']);
      assert.deepEqual(gates(json(ended)), [['edited.policy.md', 1], ['old.policy.md', 0], ['untracked.policy.md', 1], ['å "new".policy.md', 0]]);
      const edited = json(ended).files[0]!;
      assert.deepEqual(edited.findings.map(({ rule, line }) => [rule, line]), [['control/approval-gate', 9]]);
      assert.match((await folder.run(['--since', 'HEAD~1'])).out, /more were there before the change\./);
    });

    it('runs no program that a repository names', async () => {
      git('init');
      folder.write('a.policy.md', policy('We meet on Mondays.'));
      folder.write('moved.policy.md', policy(gate, ...Array.from({ length: 12 }, (_, i) => `Line ${i} stays as it is.`)));
      git('add', '.');
      git('commit', '-m', 'first');
      git('mv', 'moved.policy.md', 'b.policy.md');
      const program = folder.write('evil.sh', '#!/bin/sh\necho ran >> "$(dirname "$0")/ran"\ncat\n');
      chmodSync(program, 0o755);
      folder.write('.gitattributes', '* filter=evil diff=evil merge=evil text ident working-tree-encoding=UTF-8\n');
      for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.command', 'diff.evil.textconv', 'diff.external', 'core.fsmonitor', 'core.pager', 'core.editor', 'core.sshCommand', 'pager.diff', 'pager.diff-index', 'interactive.diffFilter', 'credential.helper', 'core.askPass', 'core.alternateRefsCommand', 'uploadpack.packObjectsHook']) git('config', key, program);
      git('config', 'filter.evil.required', 'true');
      git('config', 'core.hooksPath', folder.path);
      for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction', 'post-checkout', 'pre-commit']) { folder.write(hook, '#!/bin/sh\necho ran >> "$(dirname "$0")/ran"\n'); chmodSync(join(folder.path, hook), 0o755); }
      folder.write('a.policy.md', policy('We meet on Mondays.', gate));
      rmSync(join(folder.path, 'ran'), { force: true });
      assert.deepEqual(gates(json(await folder.run(['--format', 'json', '--since', 'HEAD']))), [['a.policy.md', 1], ['b.policy.md', 0]]);
      assert.ok(!existsSync(join(folder.path, 'ran')));
    });

    describe('with repositories in others', () => {
      const begin = (name: string) => { mkdirSync(join(folder.path, name), { recursive: true }); gitIn(name, 'init'); };
      const commit = (name: string) => { gitIn(name, 'add', '.'); gitIn(name, 'commit', '-m', 'so far'); };
      const since = async (reference: string, args: readonly string[] = ['.'], cwd = '.') => gates(json(await folder.run(['-f', 'json', '--since', reference, ...args], { cwd: join(folder.path, cwd) })));
      /** A repository “all” with a submodule “lib”, each with a document; both were committed once. */
      const nested = () => {
        begin('lib');
        folder.write('lib/b.policy.md', policy(gate));
        commit('lib');
        begin('all');
        folder.write('all/a.policy.md', policy(gate));
        gitIn('all', 'submodule', 'add', join(folder.path, 'lib'), 'lib');
        commit('all');
      };
      const more = policy(gate, gate.replace('training', 'meeting'));

      it('tells nothing of a submodule that is as it was, wherever it is started', async () => {
        nested();
        assert.deepEqual(await since('HEAD', ['.'], 'all'), [['a.policy.md', 0], ['lib/b.policy.md', 0]]);
        assert.deepEqual(await since('HEAD', ['all']), [['all/a.policy.md', 0], ['all/lib/b.policy.md', 0]]);
        folder.write('all/lib/b.policy.md', more);
        assert.deepEqual(await since('HEAD', ['.'], 'all'), [['a.policy.md', 0], ['lib/b.policy.md', 1]]);
      });

      it('compares a submodule with what stood there then, whatever the name means in it', async () => {
        nested();
        gitIn('all', 'tag', 'release');
        for (const text of [more, `${more}\nWe meet on Mondays.\n`]) {
          folder.write('all/lib/b.policy.md', text);
          commit('all/lib');
        }
        commit('all');
        // In the submodule itself that commit has the second gate already.
        for (const reference of ['release', 'HEAD~1']) assert.deepEqual(await since(reference, ['.'], 'all'), [['a.policy.md', 0], ['lib/b.policy.md', 1]]);
        assert.deepEqual(await since('HEAD~1', ['.'], 'all/lib'), [['b.policy.md', 0]]);
      });

      it('takes all of a submodule that was not there for new, and a submodule in a submodule for what it was', async () => {
        nested();
        begin('whole');
        folder.write('whole/c.policy.md', policy(gate));
        commit('whole');
        gitIn('whole', 'submodule', 'add', join(folder.path, 'all'), 'all');
        gitIn('whole', 'submodule', 'update', '--init', '--recursive');
        commit('whole');
        assert.deepEqual(await since('HEAD~1', ['.'], 'whole'), [['all/a.policy.md', 1], ['all/lib/b.policy.md', 1], ['c.policy.md', 0]]);
        assert.deepEqual(await since('HEAD', ['.'], 'whole'), [['all/a.policy.md', 0], ['all/lib/b.policy.md', 0], ['c.policy.md', 0]]);
      });

      it('asks each repository that lies beside others or in one that does not know it', async () => {
        for (const name of ['one', 'two/in', 'two']) {
          begin(name);
          folder.write(`${name}/a.policy.md`, policy(gate));
          gitIn(name, 'add', 'a.policy.md');
          gitIn(name, 'commit', '-m', 'first');
        }
        folder.write('two/in/a.policy.md', more);
        assert.deepEqual(await since('HEAD', ['one/a.policy.md', 'two']), [['one/a.policy.md', 0], ['two/a.policy.md', 0], ['two/in/a.policy.md', 1]]);
        gitIn('one', 'tag', 'release');
        const { code, err } = await folder.run(['--since', 'release', 'one', 'two/in']);
        assert.deepEqual([code, err], [2, 'two/in: git could not say what changed: “release” is no commit here.\n']);
      });

      it('compares standard input with what its name was', async () => {
        nested();
        const ended = await folder.run(['-f', 'json', '--since', 'HEAD', '--stdin-filename', 'all/lib/b.policy.md', '-'], { input: more });
        assert.deepEqual(gates(json(ended)), [['all/lib/b.policy.md', 1]]);
      });

      it('is not led elsewhere by what a hook says of its own repository', async () => {
        nested();
        const said = { GIT_DIR: join(folder.path, 'all/.git'), GIT_INDEX_FILE: join(folder.path, 'all/.git/index'), GIT_WORK_TREE: join(folder.path, 'all') };
        Object.assign(process.env, said);
        try { assert.deepEqual(await since('HEAD', ['.'], 'all'), [['a.policy.md', 0], ['lib/b.policy.md', 0]]); } finally { for (const name of Object.keys(said)) Reflect.deleteProperty(process.env, name); }
      });

      it('runs no program that any of them names', async () => {
        nested();
        const program = folder.write('evil.sh', '#!/bin/sh\necho ran >> "$(dirname "$0")/ran"\ncat\n');
        chmodSync(program, 0o755);
        for (const name of ['all', 'all/lib']) {
          folder.write(`${name}/.gitattributes`, '* filter=evil diff=evil merge=evil text ident\n');
          for (const key of ['filter.evil.clean', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.command', 'diff.evil.textconv', 'diff.external', 'core.fsmonitor', 'core.pager', 'core.alternateRefsCommand']) gitIn(name, 'config', key, program);
          gitIn(name, 'config', 'core.hooksPath', folder.path);
        }
        for (const hook of ['post-index-change', 'fsmonitor-watchman', 'reference-transaction']) { folder.write(hook, '#!/bin/sh\necho ran >> "$(dirname "$0")/ran"\n'); chmodSync(join(folder.path, hook), 0o755); }
        folder.write('all/lib/b.policy.md', more);
        rmSync(join(folder.path, 'ran'), { force: true });
        for (const [args, cwd] of [[['.'], 'all'], [['all'], '.']] as const) assert.deepEqual((await since('HEAD', args, cwd)).map(([, count]) => count), [0, 1]);
        assert.ok(!existsSync(join(folder.path, 'ran')));
      });
    });

    it('fetches nothing that is not here', async () => {
      git('init');
      folder.write('a.policy.md', policy('We meet on Mondays.'));
      git('add', '.');
      git('commit', '-m', 'first');
      const blob = git('rev-parse', 'HEAD:a.policy.md').trim();
      folder.write('a.policy.md', policy('We meet on Mondays.', gate));
      const program = folder.write('evil.sh', '#!/bin/sh\necho ran >> "$(dirname "$0")/ran"\n');
      chmodSync(program, 0o755);
      // A clone without contents: whoever asks for one has it fetched, by the program that the repository names.
      for (const [key, value] of [['core.repositoryFormatVersion', '1'], ['extensions.partialClone', 'origin'], ['remote.origin.url', folder.path], ['remote.origin.promisor', 'true'], ['remote.origin.uploadpack', program]] as const) git('config', key, value);
      rmSync(join(folder.path, '.git/objects', blob.slice(0, 2)), { recursive: true, force: true });
      await folder.run(['--format', 'json', '--since', 'HEAD']);
      assert.ok(!existsSync(join(folder.path, 'ran')));
    });

    it('takes ends of lines for no change, and heeds what a deletion brought about', async () => {
      git('init');
      git('config', 'core.autocrlf', 'false');
      const owned = policy(gate, 'We meet on Mondays.').replace('# Room policy\n', '# Room policy\n\nDocument owner: the HR team.\n');
      folder.write('a.policy.md', owned);
      folder.write('b.policy.md', owned);
      git('add', '.');
      git('commit', '-m', 'first');
      folder.write('a.policy.md', owned.replaceAll('\n', '\r\n'));
      folder.write('b.policy.md', owned.replace('Document owner: the HR team.\n\n', ''));
      const [ends, shortened] = json(await folder.run(['--format', 'json', '--since', 'HEAD'])).files.map(({ findings }) => findings.map(({ rule }) => rule));
      assert.deepEqual(ends, []);
      assert.ok(shortened!.includes('document/owner') && !shortened!.includes('control/approval-gate'));
    });

    it('counts from where a branch was left', async () => {
      git('init');
      folder.write('a.policy.md', policy('We meet on Mondays.'));
      git('add', '.');
      git('commit', '-m', 'first');
      git('checkout', '-b', 'work');
      folder.write('a.policy.md', policy('We meet on Mondays.', gate));
      git('commit', '-am', 'work');
      git('checkout', 'main');
      folder.write('b.policy.md', policy(gate));
      git('add', '.');
      git('commit', '-m', 'main goes on');
      git('checkout', 'work');
      assert.deepEqual(gates(json(await folder.run(['--format', 'json', '--since', 'main']))), [['a.policy.md', 1]]);
    });

    it('tells what is wrong', async () => {
      folder.write('a.policy.md', policy(gate));
      assert.match((await folder.run(['--since', 'main'])).err, /git could not say what changed: [^\n]{0,80}not a git repository/i);
      assert.match((await folder.run(['--since', 'main', '--message-lang', 'sv'])).err, /git kunde inte säga vad som har ändrats: det här är inget git-arkiv\./);
      git('init');
      assert.match((await folder.run(['--since', 'nowhere', '--message-lang', 'da'])).err, /git kunne ikke sige, hvad der er ændret: »nowhere« er ikke en commit her\./);
      for (const reference of ['nowhere', '--output=x', '$(touch x)', 'HEAD; touch x']) {
        const { code, err } = await folder.run([`--since=${reference}`]);
        assert.equal(code, 2);
        assert.ok(err.includes(`“${reference}” is no commit here.`), err);
      }
      assert.ok(!existsSync(join(folder.path, 'x')));
    });
  });
});
