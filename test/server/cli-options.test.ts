import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Folder } from './cli-in-process';

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
});
