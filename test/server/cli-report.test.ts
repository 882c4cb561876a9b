import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { formats } from '../../server/src/hosts/cli/options';
import { LARGEST_FILE } from '../../server/src/model/encoding';
import { Folder, gate, gates, json, policy } from './cli-in-process';

describe('leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

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
      assert.match(err, /Where the time went \(ms\)\n(?: +\d+\.\d {2}.+\n){9}/);
      assert.match(err, /document\/owner {2}1$/m);
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
});
