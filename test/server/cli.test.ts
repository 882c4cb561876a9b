import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../server/src/hosts/cli/options';
import { LARGEST_FILE } from '../../server/src/model/encoding';
import { linter as product } from '../../server/tools/linter';
import { Folder, gate, gates, json, policy, type JsonReport } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  describe('the command line', () => {
    it('helps, in each language', async () => {
      for (const [language, says] of [['en', 'Ends with 0'], ['sv', 'Slutar med 0'], ['da', 'Slutter med 0']] as const) {
        const { code, out } = await folder.run(['--help', '--message-lang', language]);
        assert.equal(code, 0);
        assert.ok(out.includes(says));
        assert.ok(!out.includes('--today'));
        assert.ok(out.split('\n').every((line) => line.length <= 160), 'lines fit a terminal');
        for (const columns of [40, 80]) assert.ok((await folder.run(['--help', '--message-lang', language], { columns })).out.split('\n').every((line) => line.length <= columns), `lines fit ${columns} columns`);
      }
    });

    it('says its version', async () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.deepEqual(await folder.run(['-v']), { code: 0, out: `${version}\n`, err: '' });
    });

    const wrong: readonly [args: readonly string[], says: RegExp][] = [
      [['--formt', 'json'], /There is no option --formt\. Did you mean --format\?\nSee leadership-lint --help\./],
      [['-x'], /There is no option -x\./],
      [['--__proto__'], /There is no option --__proto__\./],
      [['--format', 'xml'], /--format cannot be “xml”\. It is one of text, json/],
      [['--format'], /--format needs a value: --format FORMAT\./],
      [['--output', '--fix'], /--output needs a value/],
      [['-o', ''], /-o needs a value: -o FILE\./],
      [['--config='], /--config needs a value/],
      [['--stdin-filename', 'a.md', 'b.md'], /--stdin-filename needs -\./],
      [['--fix=yes'], /--fix takes no value/],
      [['--dry-run'], /--dry-run needs --fix\./],
      [[''], /A file or folder has an empty name; perhaps a variable is not set\. The current folder is called “\.”\.\nSee leadership-lint --help\./],
      [['docs', '', '--message-lang', 'sv'], /En fil eller mapp har ett tomt namn/],
      [['--message-lang', 'da', '--', ''], /En fil eller mappe har et tomt navn/],
      [['--color', '--no-color'], /do not go together/],
      [['--max-warnings', 'many'], /needs a whole number, not “many”/],
      [['--threads', '0'], /needs a whole number, not “0”/],
      [['--today', 'soon'], /needs a date/],
      [['--type', 'law', '--message-lang', 'sv'], /--type kan inte vara ”law”/],
      [['--message-lang=da', '--lang', 'xx'], /--lang kan ikke være »xx«.*\nSe leadership-lint --help\./],
    ];
    for (const [args, says] of wrong) {
      it(`refuses ${args.join(' ')}`, async () => {
        const { code, out, err } = await folder.run(args);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, says);
      });
    }
  });

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

  describe('what is told', () => {
    it('is silent about what is no leadership document', async () => {
      folder.write('README.md', `# Tool\n\n${gate}\n`);
      const { code, out } = await folder.run([]);
      assert.equal(code, 0);
      assert.match(out, /^1 file read; it is not a leadership document/m);
    });

    it('follows --type and --lang', async () => {
      folder.write('README.md', `# Tool\n\n${gate}\n`);
      const read = json(await folder.run(['--format', 'json', '--type', 'principles']));
      assert.deepEqual([read.files[0]!.type, gates(read)], ['principles', [['README.md', 1]]]);
      assert.equal(json(await folder.run(['--format', 'json', '--type', 'policy', '--lang', 'da'])).files[0]!.lang, 'da');
      folder.write('a.policy.md', policy(gate));
      assert.deepEqual(gates(json(await folder.run(['--format', 'json', '--type', 'none', 'a.policy.md']))), [['a.policy.md', 0]]);
    });

    it('speaks the document’s language, or the one asked for, never the environment’s', async () => {
      folder.write('rum.policy.md', '# Rumspolicy\n\nMedarbetarna måste ha chefens skriftliga godkännande innan de bokar ett rum, och det gäller även för korta möten som inte kostar något.\n');
      const env = { LANG: 'da_DK.UTF-8', LC_ALL: 'da_DK.UTF-8' };
      assert.match((await folder.run([], { env })).out, /Läst som policy på svenska/);
      assert.match((await folder.run(['--message-lang', 'en'], { env })).out, /Read as a policy in Swedish/);
      assert.match((await folder.run(['--message-lang', 'da'], { env })).out, /Læst som politik på svensk/);
    });

    it('says in the language of what it left alone that nothing was linted, and in English where there are several', async () => {
      folder.write('sv/LÄS.md', '# Verktyget\n\nDet här är ett verktyg som man kan använda för att räkna ut hur mycket färg det går åt.\n');
      folder.write('da/LÆS.md', '# Værktøjet\n\nDette er et værktøj, som man kan bruge til at regne ud, hvor meget maling der går til.\n');
      assert.match((await folder.run(['sv'])).out, /^1 fil läst/m);
      assert.match((await folder.run(['da'])).out, /^1 fil læst/m);
      assert.match((await folder.run([])).out, /^2 files read/m);
    });

    for (const format of formats) {
      it(`comes as ${format}, the same every time, on the screen and into a file`, async () => {
        folder.write('a.policy.md', policy(gate));
        const first = await folder.run(['--format', format, 'a.policy.md', 'gone.md']);
        assert.equal(first.code, 2);
        assert.match(first.out, /a\.policy\.md/);
        assert.ok(first.out.endsWith('\n') && !first.out.includes(folder.path));
        const again = await folder.run(['-f', format, '-o', 'report.out', 'a.policy.md', 'gone.md']);
        assert.deepEqual([again.code, again.out, readFileSync(join(folder.path, 'report.out'), 'utf8')], [2, '', first.out]);
      });
    }

    it('goes to standard output under the name -', async () => {
      folder.write('a.policy.md', policy(gate));
      assert.equal((await folder.run(['-f', 'json', '-o', '-'])).out, (await folder.run(['-f', 'json'])).out);
      assert.ok(!existsSync(join(folder.path, '-')));
    });

    for (const format of formats) {
      it(`is no document when it comes as ${format}: not where it is written again, and not beside others`, async () => {
        folder.write('a.policy.md', policy(gate));
        const first = await folder.run(['-f', format, '-o', 'report.md', '.']);
        const written = readFileSync(join(folder.path, 'report.md'), 'utf8');
        assert.deepEqual(await folder.run(['-f', format, '-o', 'report.md', '.', 'report.md']), first);
        assert.equal(readFileSync(join(folder.path, 'report.md'), 'utf8'), written);
        assert.deepEqual(json(await folder.run(['-f', 'json', '--type', 'policy'])).files.map(({ path, leadershipDocument, findings }) => [path, leadershipDocument && findings.length > 0]), [['a.policy.md', true], ['report.md', false]]);
      });
    }

    const taken: readonly [name: string, args: readonly string[]][] = [
      ['a file that is named', ['a.policy.md']], ['a file of a folder', ['.']], ['a file under another name', ['link.policy.md']],
    ];
    for (const [name, args] of taken) {
      it(`is not written over ${name}`, async () => {
        const path = folder.write('a.policy.md', policy(gate));
        symlinkSync('a.policy.md', join(folder.path, 'link.policy.md'));
        const { code, out, err } = await folder.run(['-o', 'a.policy.md', ...args]);
        assert.deepEqual([code, out, readFileSync(path, 'utf8')], [2, '', policy(gate)]);
        assert.match(err, /a\.policy\.md is a file of yours that the report would replace/);
      });
    }

    const kept: readonly [name: string, path: string, text: string, args: readonly string[]][] = [
      ['notes beside the documents', 'notes.md', '# Notes\n\nTo do.\n', ['docs']], ['a program', 'code.ts', 'export {};\n', ['.']], ['other JSON', 'other/x.json', '{ "version": 1 }\n', ['docs']],
      ['another log of annotations', 'log.txt', '::error file=a.ts,line=1,title=ESLint (no-undef)::x is not defined.\n', ['docs']], ['what is no text', 'picture.png', '\u0089PNG\0', ['docs']],
    ];
    for (const [name, path, text, args] of kept) {
      it(`is not written over ${name}, which are no documents of the run, in any format`, async () => {
        folder.write('docs/a.policy.md', policy(gate));
        const file = folder.write(path, text);
        for (const format of formats) assert.deepEqual(await folder.run(['-f', format, '-o', path, ...args]), { code: 2, out: '', err: `${path} is a file of yours that the report would replace. Name another one with --output.\n` });
        assert.equal(readFileSync(file, 'utf8'), text);
      });
    }

    it('replaces an earlier report, in whichever format, and an empty file', async () => {
      folder.write('docs/a.policy.md', policy(gate));
      folder.write('report', '');
      for (const format of [...formats, ...formats.toReversed()]) {
        const { code, err } = await folder.run(['-f', format, '-o', 'report', 'docs']);
        assert.deepEqual([code, err, readFileSync(join(folder.path, 'report'), 'utf8')], [0, '', (await folder.run(['-f', format, 'docs'])).out]);
      }
    });

    it('replaces an earlier report that is larger than a document may be', async () => {
      folder.write('docs/a.policy.md', policy(gate));
      for (const format of ['json', 'github'] as const) {
        folder.write('report', '');
        await folder.run(['-f', format, '-o', 'report', 'docs']);
        const report = readFileSync(join(folder.path, 'report'), 'utf8');
        folder.write('report', format === 'json' ? report + ' '.repeat(LARGEST_FILE) : report.split('\n')[0]!.concat('\n').repeat(LARGEST_FILE / 100) + report);
        assert.deepEqual([(await folder.run(['-f', format, '-o', 'report', 'docs'])).code, readFileSync(join(folder.path, 'report'), 'utf8')], [0, report]);
      }
    });

    it('goes into a device', async () => {
      folder.write('a.policy.md', policy(gate));
      assert.deepEqual(await folder.run(['-o', '/dev/null', '.']), { code: 0, out: '', err: '' });
    });

    const own: readonly [name: string, output: string, args: readonly string[]][] = [
      ['a configuration', '.leadership-lint.json', ['.']], ['a configuration of a folder', 'docs/.leadership-lint.yml', ['.']], ['the baseline that is written', 'known.json', ['--update-baseline', '--baseline', 'known.json', '.']],
      ['the baseline under another name', './docs/../known.json', ['--update-baseline', '--baseline', 'known.json', '.']], ['the baseline that nobody named', '.leadership-lint-baseline.json', ['--update-baseline', '.']],
      ['the baseline by a link to its folder', 'link/known.json', ['--update-baseline', '--baseline', 'docs/known.json', '.']],
    ];
    for (const [name, output, args] of own) {
      it(`does not take the place of ${name}, and nothing is written`, async () => {
        folder.write('docs/a.policy.md', policy(gate));
        symlinkSync('docs', join(folder.path, 'link'));
        assert.deepEqual(await folder.run(['-o', output, ...args]), { code: 2, out: '', err: `${output} is where a configuration or a baseline is kept; a report would take its place. Name another file with --output.\n` });
        assert.deepEqual([readdirSync(folder.path).sort(), readdirSync(join(folder.path, 'docs'))], [['docs', 'link'], ['a.policy.md']]);
      });
    }

    for (const [name, ...args] of [['.leadership-lint.json'], ['house.json', '--config', 'house.json'], ['known.json', '--baseline', 'known.json']] as const) {
      it(`is not written over ${name} that the run reads`, async () => {
        const path = folder.write(name, '{}');
        assert.equal((await folder.run(['-o', name, ...args])).code, 2);
        assert.equal(readFileSync(path, 'utf8'), '{}');
      });
    }

    it('cannot be written into a folder that is not there', async () => {
      folder.write('a.md', '# Notes\n');
      const { code, err } = await folder.run(['-o', 'no/where.json']);
      assert.equal(code, 2);
      assert.match(err, /no\/where\.json could not be written: /);
    });

    it('is coloured on a terminal only, and as the user says', async () => {
      folder.write('a.policy.md', policy(gate));
      const coloured = async (args: readonly string[], columns: number | undefined, env: Record<string, string> = {}) => (await folder.run(args, { columns, env })).out.includes('\u001b[');
      assert.deepEqual(await Promise.all([
        coloured([], undefined), coloured([], 80), coloured([], 80, { NO_COLOR: '1' }), coloured([], 80, { TERM: 'dumb' }), coloured([], undefined, { FORCE_COLOR: '1' }), coloured([], 80, { FORCE_COLOR: '0' }),
        coloured(['--no-color'], 80), coloured(['--color'], undefined), coloured(['--color'], 80, { NO_COLOR: '1' }), coloured([], 80, { NO_COLOR: '' }), coloured(['-o', 'x.out'], 80),
      ]), [false, true, false, false, true, false, false, true, true, true, false]);
    });

    it('says where the time goes', async () => {
      folder.write('a.policy.md', policy(gate, '| Area | A | B |\n| --- | --- | --- |\n| x | R | |'));
      const { err } = await folder.run(['--timing']);
      assert.match(err, /Where the time went \(ms\)\n(?: +\d+\.\d {2}.+\n){8}/);
      assert.match(err, /document\/owner {2}1$/m);
      assert.match(err, /control\/approval-gate/);
    });

    it('explains a rule', async () => {
      const { code, out } = await folder.run(['--explain', 'control/approval-gate']);
      assert.equal(code, 0);
      assert.match(out, /^# control\/approval-gate\n/);
      assert.doesNotMatch(out, /generated:/);
      assert.equal((await folder.run(['--explain', 'approval-gate'])).out, out);
      assert.match((await folder.run(['--explain', 'approval-gate', '--message-lang', 'sv'])).out, /## (?:Flagged|Flaggas|Anmärks)|godkänn/i);
      const unknown = await folder.run(['--explain', 'control/aproval-gate']);
      assert.equal(unknown.code, 2);
      assert.match(unknown.err, /There is no rule control\/aproval-gate\. Did you mean control\/approval-gate\?/);
      assert.equal((await folder.run(['--explain', '../../../etc/passwd'])).code, 2);
    });
  });

  describe('the exit code', () => {
    const gated = ['--config', 'c.json'];
    beforeEach(() => {
      folder.write('a.policy.md', policy(gate, gate.replace('training', 'meeting')));
      folder.write('c.json', '{ "rules": { "document/*": "off", "expectations/*": "off", "support/*": "off", "safety/*": "off", "involvement/*": "off", "transparency/*": "off", "responsibility/*": "off", "commitment/*": "off", "control/*": "off", "control/approval-gate": "warning" } }');
    });
    const cases: readonly [args: readonly string[], code: number][] = [
      [[], 1], [['--fail-on', 'error'], 0], [['--fail-on', 'hint'], 1], [['--max-warnings', '2'], 0], [['--max-warnings', '1'], 1], [['--max-warnings', '0', '--fail-on', 'error'], 1],
      [['--quiet'], 1], [['--quiet', '--fail-on', 'error'], 0],
    ];
    for (const [args, code] of cases) it(`is ${code} with ${args.join(' ') || 'nothing said'}`, async () => assert.equal((await folder.run([...gated, ...args])).code, code));

    it('does not hang on what is shown', async () => {
      const { out } = await folder.run([...gated, '--quiet', '--fail-on', 'error']);
      assert.match(out, /Nothing is serious enough to be shown; 2 findings are less serious\./);
    });
  });

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

  // The bundle where there is one, for it starts in a tenth of the time.
  const entry = existsSync('dist/server/cli.js') ? ['dist/server/cli.js'] : ['--import', 'tsx', 'server/src/hosts/cli.ts'];

  it('runs as a process', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [...entry, '--format', 'json', '--fail-on', 'info', '--stdin-filename', 'a.policy.md', '-'], { input: policy(gate), encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal(status, 1);
    assert.deepEqual(gates(JSON.parse(stdout) as JsonReport), [['a.policy.md', 1]]);
  });

  // A device that is always full, where the system has one.
  (existsSync('/dev/full') ? it : it.skip)('says in one line that the disk is full', () => {
    const full = openSync('/dev/full', 'w');
    try {
      const { status, stderr } = spawnSync(process.execPath, [...entry, '--format', 'json', '--stdin-filename', 'a.policy.md', '-'], { input: policy(gate), encoding: 'utf8', stdio: ['pipe', full, 'pipe'] });
      assert.equal(status, 2);
      assert.match(stderr, /^leadership-lint: ENOSPC[^\n]*\n$/);
    } finally { closeSync(full); }
  });
});
