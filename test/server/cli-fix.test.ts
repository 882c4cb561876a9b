// What `--fix` mends, and what it leaves alone.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { linter as product } from '../../server/tools/linter';
import { packOf } from '../../server/src/language/pack';
import { source as en } from '../../server/src/packs/en';
import { Folder, gate } from './cli-in-process';

describe('leadership-lint --fix', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  // No rule of the product need have a safe fix for these tests: this one has.

  const linter = {
    ...product, rules: { ...product.rules, 'house/spelling': { looksAt: 'sentence', severity: 'warning', trustLevel: 'relational', sources: [], messages: ['found'] } as const },
    packs: {
      ...product.packs, en: packOf({
        ...en, patterns: { ...en.patterns, 'house/spelling': ['teh'] },
        words: { ...en.words, 'house/spelling': { title: 'Spelling', summary: 'A slip', why: 'It stops the reader.', messages: { found: '“{found}” is a slip.' }, fixes: [{ title: 'Spell it right', kind: 'safe', replaces: 'span', text: 'the' } as const] } },
      }),
    },
  };
  const text = '# Room policy\r\n\r\nWe meet in teh hall and in teh garden.\r\n\r\nTeh hall is warm.\r\n';
  const mended = text.replaceAll('teh', 'the').replace('Teh', 'The');
  const fix = (args: readonly string[], more: object = {}) => folder.run(['--fix', ...args], { linter, ...more });

  const encodings: readonly [string, (text: string) => Buffer][] = [
    ['UTF-8', (of) => Buffer.from(of)], ['UTF-8 with a mark', (of) => Buffer.from(`\ufeff${of}`)], ['UTF-16LE', (of) => Buffer.from(`\ufeff${of}`, 'utf16le')], ['UTF-16BE', (of) => Buffer.from(`\ufeff${of}`, 'utf16le').swap16()],
  ];
  for (const [name, bytes] of encodings) {
    it(`keeps encoding, mark, line ends and mode: ${name}`, async () => {
      const path = folder.write('a.policy.md', bytes(text));
      chmodSync(path, 0o640);
      const { out } = await fix([]);
      assert.deepEqual(readFileSync(path), bytes(mended));
      assert.equal(statSync(path).mode & 0o777, 0o640);
      assert.match(out, /\d fixes? made\./);
      assert.deepEqual(readdirSync(folder.path), ['a.policy.md']);
    });
  }

  it('shows a diff and writes nothing with --dry-run', async () => {
    const path = folder.write('sub/a.policy.md', text.replaceAll('\r\n', '\n'));
    const { out } = await fix(['--dry-run']);
    assert.equal(readFileSync(path, 'utf8'), text.replaceAll('\r\n', '\n'));
    assert.equal(out, `--- a/sub/a.policy.md
+++ b/sub/a.policy.md
@@ -1,5 +1,5 @@
 # Room policy
${' '}
-We meet in teh hall and in teh garden.
+We meet in the hall and in the garden.
${' '}
-Teh hall is warm.
+The hall is warm.
`);
  });

  it('writes the diff into a file so that the next run knows it again and git can apply it', async () => {
    folder.write('a.policy.md', text.replaceAll('\r\n', '\n'));
    const { out } = await fix(['--dry-run', 'a.policy.md']);
    for (const _ of ['first', 'again']) assert.equal((await fix(['--dry-run', '-o', 'changes.diff', 'a.policy.md'])).out, '');
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    assert.equal(readFileSync(join(folder.path, 'changes.diff'), 'utf8'), `Leadership Lint ${version}\n\n${out}`);
    execFileSync('git', ['apply', 'changes.diff'], { cwd: folder.path });
    assert.equal(readFileSync(join(folder.path, 'a.policy.md'), 'utf8'), mended.replaceAll('\r\n', '\n'));
  });

  it('writes through a link and leaves it one', async () => {
    folder.write('real/a.policy.md', text);
    symlinkSync(join('real', 'a.policy.md'), join(folder.path, 'link.policy.md'));
    await fix(['link.policy.md']);
    assert.ok(lstatSync(join(folder.path, 'link.policy.md')).isSymbolicLink());
    assert.equal(readFileSync(join(folder.path, 'real/a.policy.md'), 'utf8'), mended);
  });

  it('sends standard input on, mended, and the report elsewhere', async () => {
    const { out, err } = await fix(['--stdin-filename', 'a.policy.md', '-'], { input: text });
    assert.equal(out, mended);
    assert.match(err, /a\.policy\.md/);
  });

  it('leaves a file alone that is damaged, and says so', async () => {
    const bytes = Buffer.from(text.replace('garden', 'gard\xe9n'), 'latin1');
    const path = folder.write('a.policy.md', bytes);
    const { code, err } = await fix([]);
    assert.equal(code, 2);
    assert.match(err, /is not valid UTF-8 and is left as it is/);
    assert.deepEqual(readFileSync(path), bytes);
  });

  it('leaves a file alone that was changed in the meantime', async () => {
    const path = folder.write('a.policy.md', text);
    const other = folder.write('z.policy.md', text);
    // The second file is read after the first one; a rule that writes is the only one who can come between.
    const spelling = linter.rules['house/spelling'];
    const meddling = { ...linter, rules: { ...linter.rules, 'house/spelling': { ...spelling, consider: () => { folder.write('a.policy.md', `${text}More.\r\n`); return true; } } } };
    const { code, err, out } = await folder.run(['--fix'], { linter: meddling });
    assert.equal(code, 2);
    assert.match(err, /a\.policy\.md was changed by somebody else/);
    assert.equal(readFileSync(path, 'utf8'), `${text}More.\r\n`);
    assert.equal(readFileSync(other, 'utf8'), mended);
    assert.match(out, /\d fixes made\./);
  });

  const unmended: readonly (readonly [says: string, text: string, args: readonly string[], isTold: boolean])[] = [
    ['where nothing was found', '# Notes\n', [], false], ['where everything is mended', text, [], false], ['where nothing that was found is shown', `# Room policy\n\n${gate}\n`, ['--quiet'], false],
    ['where something was found', `# Room policy\n\n${gate}\n`, [], true], ['where something was found, before anything is written', `# Room policy\n\n${gate}\n`, ['--dry-run'], true],
  ];
  for (const [says, of, args, isTold] of unmended) {
    it(`${isTold ? 'says' : 'does not say'} that nothing can be mended by itself ${says}`, async () => {
      folder.write('a.policy.md', of);
      const { err } = await fix(args);
      assert.equal(/No fix here is safe enough/.test(err), isTold);
    });
  }

  it('tells when a folder cannot be written to', async function () {
    if (process.getuid?.() === 0) this.skip();
    folder.write('shut/a.policy.md', text);
    chmodSync(join(folder.path, 'shut'), 0o555);
    const { code, err } = await fix([]);
    chmodSync(join(folder.path, 'shut'), 0o755);
    assert.equal(code, 2);
    assert.match(err, /could not be written/);
  });
});
