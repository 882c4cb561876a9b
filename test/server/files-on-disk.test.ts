// What the server reads of a file is what an editor would open.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesOnDisk } from '../../server/src/hosts/files-on-disk';
import { readTextFile } from '../../server/src/hosts/node-files';
import { LONGEST_TEXT } from '../../server/src/model/encoding';

const marked = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const cases: readonly { readonly says: string; readonly bytes: Uint8Array; readonly text: string | undefined }[] = [
  { says: 'UTF-8', bytes: Buffer.from('# Måltal\n'), text: '# Måltal\n' },
  { says: 'UTF-8 with a byte order mark, without it', bytes: Buffer.from('\ufeff# Måltal\n'), text: '# Måltal\n' },
  { says: 'UTF-16, little end first', bytes: marked('# Måltal\n'), text: '# Måltal\n' },
  { says: 'UTF-16, big end first', bytes: marked('# Måltal\n').swap16(), text: '# Måltal\n' },
  { says: 'another encoding, as far as it goes', bytes: Buffer.from('M\xe5l', 'latin1'), text: 'M\ufffdl' },
  { says: 'no binary file', bytes: Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), text: undefined },
  { says: 'an empty file', bytes: Uint8Array.of(), text: '' },
];

describe('a file on disk', () => {
  let folder: string;
  beforeEach(() => { folder = mkdtempSync(join(tmpdir(), 'leadership-lint-files-')); });
  afterEach(() => rmSync(folder, { recursive: true }));

  for (const { says, bytes, text } of cases) {
    it(`is read: ${says}`, async () => {
      const path = join(folder, 'a.policy.md');
      writeFileSync(path, bytes);
      assert.equal(await filesOnDisk.read(pathToFileURL(path).href), text);
    });
  }

  const long = LONGEST_TEXT, longest: readonly (readonly [says: string, bytes: () => Uint8Array, isRead: boolean])[] = [
    ['of as many letters as a text may have', () => Buffer.alloc(long, 'x'), true], ['of one more', () => Buffer.alloc(long + 1, 'x'), false],
    ['of as many, of three bytes each', () => Buffer.from('€'.repeat(long)), true], ['of as many behind a mark', () => Buffer.from(`\ufeff${'€'.repeat(long)}`), true], ['of one more, of three bytes each', () => Buffer.from('€'.repeat(long + 1)), false],
    ['of as many in UTF-16', () => marked('x'.repeat(long)), true], ['of one more in UTF-16', () => marked('x'.repeat(long + 1)), false],
    ['of as many with one that makes no sense', () => Buffer.concat([Buffer.alloc(long - 1, 'x'), Buffer.of(0xe5)]), true],
  ];
  for (const [says, bytes, isRead] of longest) {
    it(`${says} is ${isRead ? 'read' : 'left alone'} in the editor and on the command line`, async () => {
      const path = join(folder, 'a.policy.md');
      writeFileSync(path, bytes());
      const text = await filesOnDisk.read(pathToFileURL(path).href);
      assert.deepEqual([text !== undefined && text.length <= LONGEST_TEXT, typeof readTextFile(path) !== 'string'], [isRead, isRead]);
    });
  }

  for (const [says, target, isThere] of [['to a file is there', 'a.md', true], ['to a folder is there', '.', true], ['that leads nowhere is not there', 'gone.md', false], ['that leads to itself is not there', 'link.md', false]] as const) {
    it(`a link ${says}, in the editor and on the command line`, async () => {
      const path = join(folder, 'link.md');
      writeFileSync(join(folder, 'a.md'), '# A\n');
      symlinkSync(target, path);
      assert.deepEqual([await filesOnDisk.isThere(pathToFileURL(path).href), existsSync(path)], [isThere, isThere]);
      assert.equal(await filesOnDisk.read(pathToFileURL(path).href), target === 'a.md' ? '# A\n' : undefined);
    });
  }
});
