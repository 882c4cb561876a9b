import assert from 'node:assert/strict';
import { Names } from '../../server/src/lsp/names';

const namesIn = (...folders: readonly string[]): Names => { const names = new Names(); names.useFolders(folders); return names; };

const cases: readonly [says: string, folders: readonly string[], uri: string, name: string][] = [
  ['is its path below the folder', ['file:///work'], 'file:///work/a/b.md', 'a/b.md'],
  ['is decoded', ['file:///work'], 'file:///work/%C3%A5r%202026/b%23.md', 'år 2026/b#.md'],
  ['begins with its folder, where there are several', ['file:///work/hr', 'file:///work/shop'], 'file:///work/shop/a.md', 'shop/a.md'],
  ['begins with the innermost folder', ['file:///work', 'file:///work/shop'], 'file:///work/shop/a.md', 'shop/a.md'],
  ['begins with the innermost folder, whatever their order', ['file:///work/shop', 'file:///work'], 'file:///work/shop/b/a.md', 'shop/b/a.md'],
  ['begins with the folder’s URI, where two are called the same', ['file:///a/docs', 'file:///b/docs', 'file:///c/hr'], 'file:///b/docs/a.md', 'file:///b/docs/a.md'],
  ['begins with the folder’s name, where two others are called the same', ['file:///a/docs', 'file:///b/docs', 'file:///c/hr'], 'file:///c/hr/a.md', 'hr/a.md'],
];

describe('the name of a document', () => {
  for (const [says, folders, uri, name] of cases) {
    it(says, () => {
      const names = namesIn(...folders);
      assert.equal(names.of(uri), name);
      assert.equal(names.uri(name), uri, 'and back');
      assert.equal(namesIn(...folders).uri(name), uri, 'though nobody asked for it before');
    });
  }

  it('is its URI outside all folders', () => {
    const names = namesIn('file:///work');
    for (const uri of ['untitled:a.md', 'file:///elsewhere/a.md', 'file:///workshop/a.md', 'file:///work']) assert.equal(names.of(uri), uri);
    assert.equal(names.uri('untitled:a.md'), 'untitled:a.md');
  });

  it('leads back to the URI as the editor wrote it', () => {
    const names = namesIn('file:///work'), uri = 'file:///work/%61%20b.md';
    assert.equal(names.of(uri), 'a b.md');
    assert.equal(names.uri('a b.md'), uri);
    names.useFolders(['file:///work']);
    assert.equal(names.uri('a b.md'), 'file:///work/a%20b.md', 'other folders, other names');
  });

  it('that holds half a character leads where a disk would look for it', () => assert.equal(namesIn('file:///work').uri('x\ud800/y\udc00.pdf'), 'file:///work/x%EF%BF%BD/y%EF%BF%BD.pdf'));

  it('leads nowhere outside all folders', () => {
    assert.equal(namesIn().uri('a.md'), undefined);
    assert.equal(namesIn('file:///a', 'file:///b').uri('c/a.md'), undefined);
    assert.equal(namesIn('file:///a', 'file:///b').uri('a.md'), undefined);
  });
});

describe('a file', () => {
  const names = namesIn('file:///work', 'file:///.hidden/b');
  const files: readonly [uri: string, isInside: boolean, isCandidate: boolean][] = [
    ['file:///work/a.md', true, true], ['file:///work/a.MARKDOWN', true, true], ['file:///work/b/a.txt', true, true], ['file:///.hidden/b/a.md', true, true],
    ['file:///work/a.ts', true, false], ['file:///work/node_modules/a.md', true, false], ['file:///work/.git/a.md', true, false],
    ['file:///workshop/a.md', false, false], ['untitled:a.md', false, false], ['file:///work', false, false],
  ];
  for (const [uri, isInside, isCandidate] of files) it(`${uri} is ${isInside ? '' : 'not '}inside and ${isCandidate ? 'may be' : 'is'} ${isCandidate ? 'a' : 'no'} document`, () => assert.deepEqual([names.isInside(uri), names.isCandidate(uri)], [isInside, isCandidate]));
});
