import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { linter as product } from '../../server/tools/linter';
import { Folder, gate, gates, json, policy, type JsonReport } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  describe('files', () => {
    it('are found in folders, in one order, without what git ignores', async () => {
      for (const name of ['b.md', 'a.policy.md', 'sub/c.markdown', 'sub/d.txt', 'sub/e.docx', 'node_modules/x/y.md', '.hidden/z.md', 'out/o.md', 'sub/deep/kept.md', 'sub/deep/gone.md', 'UPPER.MD']) folder.write(name, '# Notes\n');
      folder.write('.gitignore', 'out/\n*.log\ngone.md\n');
      folder.write('sub/deep/.gitignore', '!kept.md\n');
      symlinkSync('..', join(folder.path, 'sub', 'circle'));
      const { code, out, err } = await folder.run(['--format', 'json']);
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(json({ code, out, err }).files.map(({ path }) => path), ['UPPER.MD', 'a.policy.md', 'b.md', 'sub/c.markdown', 'sub/d.txt', 'sub/deep/kept.md']);
    });

    it('are found by patterns and once only', async () => {
      for (const name of ['docs/a.md', 'docs/x/b.md', 'docs/x/c.txt', 'other.md']) folder.write(name, '# Notes\n');
      const paths = async (...args: string[]) => json(await folder.run(['--format', 'json', ...args])).files.map(({ path }) => path);
      assert.deepEqual(await paths('docs/**/*.md'), ['docs/a.md', 'docs/x/b.md']);
      assert.deepEqual(await paths('docs/*/*.{md,txt}', 'docs/x/b.md', './docs/x'), ['docs/x/b.md', 'docs/x/c.txt']);
      assert.deepEqual(await paths(join(folder.path, 'other.md')), ['other.md']);
    });

    const twice: readonly [args: readonly string[], paths: readonly string[]][] = [
      [['docs/a.policy.md', 'docs/loop/a.policy.md'], ['docs/a.policy.md']], [['docs/loop/a.policy.md', 'docs/a.policy.md'], ['docs/a.policy.md']], [['docs/loop', 'docs'], ['docs/a.policy.md']],
      [['link.policy.md', '.'], ['docs/a.policy.md']], [['docs/loop/*.md', 'docs/loop/loop/a.policy.md'], ['docs/loop/a.policy.md']],
      [['docs/loop/a.policy.md'], ['docs/loop/a.policy.md']], [['gone.md', './gone.md'], ['gone.md']],
    ];
    for (const [args, paths] of twice) {
      it(`are counted once, whichever links lead to them: ${args.join(' ')}`, async () => {
        folder.write('docs/a.policy.md', policy(gate));
        symlinkSync('.', join(folder.path, 'docs', 'loop'));
        symlinkSync('docs/a.policy.md', join(folder.path, 'link.policy.md'));
        assert.deepEqual(json(await folder.run(['--format', 'json', ...args])).files.map(({ path }) => path), paths);
      });
    }

    it('are counted once where the working directory is a link, and are named from it', async () => {
      folder.write('docs/a.policy.md', policy(gate));
      symlinkSync('docs', join(folder.path, 'link'));
      symlinkSync('.', join(folder.path, 'docs', 'loop'));
      assert.deepEqual(json(await folder.run(['--format', 'json', 'loop/a.policy.md', '.'], { cwd: join(folder.path, 'link') })).files.map(({ path }) => path), ['a.policy.md']);
    });

    it('are taken as named, even where git ignores them or a folder’s name looks like a pattern', async () => {
      folder.write('.gitignore', 'out/\n');
      mkdirSync(join(folder.path, '.git'));
      folder.write('out/o.md', '# Notes\n');
      folder.write('[draft]/a.md', '# Notes\n');
      assert.deepEqual(json(await folder.run(['--format', 'json', 'out', '[draft]'])).files.map(({ path }) => path), ['[draft]/a.md', 'out/o.md']);
    });

    it('outside the working directory are named from it', async () => {
      folder.write('work/here.md', '# Notes\n');
      folder.write('there.md', '# Notes\n');
      const { files } = json(await folder.run(['--format', 'json', '../there.md', '.'], { cwd: join(folder.path, 'work') }));
      assert.deepEqual(files.map(({ path }) => path), ['../there.md', 'here.md']);
    });

    it('that cannot be read are told, and the others linted', async () => {
      folder.write('good.policy.md', policy(gate));
      folder.write('photo.md', Buffer.from([0x89, 0x50, 0, 1]));
      folder.write('huge.md', 'x'.repeat(5 * 1024 * 1024 + 1));
      symlinkSync('nowhere', join(folder.path, 'dangling.md'));
      const ended = await folder.run(['--format', 'json', 'good.policy.md', 'gone.md', 'photo.md', 'huge.md', 'dangling.md', '/dev/null']);
      assert.equal(ended.code, 2);
      const { files } = json(ended);
      assert.deepEqual(files.map(({ path, error }) => [path.split('/').at(-1), error?.code]), [['null', 'not-a-file'], ['dangling.md', 'missing'], ['gone.md', 'missing'], ['good.policy.md', undefined], ['huge.md', 'too-large'], ['photo.md', 'binary']]);
      assert.equal(gates({ files } as JsonReport)[3]![1], 1);
      assert.deepEqual(Object.keys(files[2]!.elements).length, 12);
      assert.match(ended.err, /^gone\.md: There is no such file\.$/m);
      // Found in a folder, a file that is no text is no mistake of the user's.
      assert.equal((await folder.run(['--fail-on', 'error'])).code, 0);
    });

    it('that are unreadable are told', async function () {
      if (process.getuid?.() === 0) this.skip();
      chmodSync(folder.write('secret.policy.md', policy(gate)), 0);
      const { code, out } = await folder.run(['--format', 'json']);
      assert.equal(code, 2);
      assert.match(out, /"unreadable"/);
    });

    describe('in a folder that cannot be read', () => {
      const locked = 'docs/locked';
      beforeEach(function () {
        if (process.getuid?.() === 0) this.skip();
        folder.write('docs/a.policy.md', policy(gate));
        folder.write('docs/deep/b.md', '# Notes\n');
        folder.write(`${locked}/c.policy.md`, policy(gate));
        chmodSync(join(folder.path, locked), 0);
      });
      afterEach(() => { if (existsSync(join(folder.path, locked))) chmodSync(join(folder.path, locked), 0o755); });

      const told: readonly [args: readonly string[], paths: readonly string[]][] = [
        [['.'], ['docs/a.policy.md', 'docs/deep/b.md', locked]], [[locked], [locked]], [[locked, 'docs', '.'], ['docs/a.policy.md', 'docs/deep/b.md', locked]],
        [['docs/**/*.md'], ['docs/a.policy.md', 'docs/deep/b.md', locked]], [['docs/l*/*.md', 'docs/a.policy.md'], ['docs/a.policy.md', locked]], [['docs/{deep,locked}/*.md'], ['docs/deep/b.md', locked]],
      ];
      for (const [args, paths] of told) {
        it(`are missed, and the folder is told: ${args.join(' ')}`, async () => {
          const ended = await folder.run(['-f', 'json', ...args]);
          assert.equal(ended.code, 2);
          assert.equal(ended.err, `${locked}: The folder cannot be read, and so nothing in it: access is denied or the disk failed.\n`);
          assert.deepEqual(json(ended).files.map(({ path, error }) => [path, error?.code]), paths.map((path) => [path, path === locked ? 'unreadable' : undefined]));
          assert.match((await folder.run(args)).out, /docs\/locked\nNot read: The folder cannot be read/);
        });
      }

      for (const pattern of ['docs/*.md', 'docs/d*/*.md', 'docs/d*/**/*.md', 'docs/{a,b}.*.md']) {
        it(`are not missed where ${pattern} does not mean them`, async () => {
          const { code, err } = await folder.run(['-f', 'json', pattern]);
          assert.deepEqual([code, err], [0, '']);
        });
      }
    });

    it('that a rule fails on are told, and the others linted', async () => {
      const owner = product.rules['document/owner'] as Extract<typeof product.rules[string], { looksAt: 'document' }>;
      const linter = { ...product, rules: { ...product.rules, 'document/owner': { ...owner, check: (...args: Parameters<typeof owner.check>) => {
        if (args[0].reading.document.text.includes('Boom')) throw new Error('no such thing');
        return owner.check(...args);
      } } } };
      folder.write('a.policy.md', policy('Boom', gate));
      folder.write('b.policy.md', policy(gate));
      const ended = await folder.run(['--format', 'json'], { linter });
      assert.equal(ended.code, 2);
      assert.deepEqual(json(ended).files.map(({ error }) => error), [{ code: 'failed', message: 'The file could not be linted. (no such thing)' }, undefined]);
      assert.equal(gates(json(ended))[1]![1], 1);
    });

    it('none at all is an error', async () => {
      const { code, err } = await folder.run([]);
      assert.equal(code, 2);
      assert.match(err, /Nothing to read in \./);
      assert.match((await folder.run(['*.none'])).err, /Nothing to read in \*\.none/);
    });

    const encoded: readonly [name: string, bytes: (text: string) => Buffer][] = [
      ['UTF-8', (text) => Buffer.from(text)], ['UTF-8 with a byte order mark', (text) => Buffer.from(`\ufeff${text}`)],
      ['UTF-16 little-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')], ['UTF-16 big-endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ];
    for (const [name, bytes] of encoded) {
      it(`in ${name} are read, offsets behind the mark`, async () => {
        const text = policy('Å 😀', gate);
        folder.write('a.policy.md', bytes(text));
        const { files: [file] } = json(await folder.run(['--format', 'json']));
        const finding = file!.findings.find(({ rule }) => rule === 'control/approval-gate')!;
        assert.equal(file!.error, undefined);
        assert.match(text.slice(finding.start, finding.end), /^Prior written authorisation/);
        assert.equal(finding.line, 5);
      });
    }

    it('that are not UTF-8 are read with a word about it', async () => {
      folder.write('latin.policy.md', Buffer.from(policy('Caf\xe9.', gate), 'latin1'));
      const ended = await folder.run(['--format', 'json', '--fail-on', 'info', 'latin.policy.md']);
      const { files: [file] } = json(ended);
      assert.deepEqual([ended.code, file!.error?.code], [1, 'invalid-encoding']);
      assert.ok(file!.findings.length > 0);
      assert.match(ended.err, /not valid UTF-8/);
    });

    it('are told where their links lead nowhere, alone as among the others, and nothing outside their house is opened', async () => {
      mkdirSync(join(folder.path, 'house', '.git'), { recursive: true });
      folder.write('house/l.policy.md', '# Room policy\n\nSee [who](other.md#who-decides), [what](sub/other.md#what-counts), [out](../out.md#gone) and [aside](aside.md#gone).\n');
      folder.write('house/other.md', '# Other\n\n## Who has decided\n');
      folder.write('house/sub/other.md', '# Other\n\n## What counts\n');
      folder.write('out.md', '# Out\n\n## There\n');
      symlinkSync('../out.md', join(folder.path, 'house', 'aside.md'));
      const broken = async (...args: string[]) => json(await folder.run(['-f', 'json', ...args])).files.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'document/broken-link').map(({ message }) => message));
      const alone = await broken('house/l.policy.md');
      assert.equal(alone.length, 1);
      assert.match(alone[0]!, /who-decides/);
      assert.deepEqual(await broken('house'), alone);
    });

    it('come from standard input, under any name', async () => {
      const anonymous = json(await folder.run(['--format', 'json', '-'], { input: '# Notes\n' }));
      assert.deepEqual(anonymous.files.map(({ path, leadershipDocument }) => [path, leadershipDocument]), [['<stdin>', false]]);
      const named = await folder.run(['--format', 'json', '--stdin-filename', 'x/room.policy.md', '-'], { input: policy(gate) });
      assert.deepEqual(gates(json(named)), [['x/room.policy.md', 1]]);
      assert.equal((await folder.run(['-'], { input: new Uint8Array([1, 0, 2]) })).code, 2);
      folder.write('here.policy.md', policy(gate));
      assert.deepEqual(gates(json(await folder.run(['--format', 'json', '--stdin-filename', 'x.policy.md'], { input: policy(gate) }))), [['x.policy.md', 1]]);
    });
  });
});
