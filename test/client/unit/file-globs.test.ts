import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { globsLike, pathBelow, withGlob } from '../../../client/src/file-globs';
import type { GlobList } from '../../../server/src/lsp/protocol';

describe('patterns for files like this', () => {
  const cases: readonly (readonly [path: string, globs: readonly string[]])[] = [
    ['remote.md', ['remote.md', '*.md', '**/*.md']],
    ['hr/policies/remote.md', ['hr/policies/remote.md', 'hr/policies/*.md', 'hr/policies/**/*.md']],
    ['hr/remote.politik.md', ['hr/remote.politik.md', 'hr/*.md', 'hr/**/*.md', '**/*.politik.md']],
    ['hr/[draft] plan?.txt', ['hr/?draft? plan?.txt', 'hr/*.txt', 'hr/**/*.txt']],
    ['NOTES', ['NOTES', '*', '**/*']],
  ];
  for (const [path, globs] of cases) it(`for ${path}`, () => deepEqual(globsLike(path), globs));
});

describe('a path below a folder', () => {
  const cases: readonly (readonly [folder: string, path: string, below: string | undefined])[] = [
    ['/work/hr', '/work/hr/a/b.txt', 'a/b.txt'],
    ['/work/hr/', '/work/hr/b.txt', 'b.txt'],
    ['/', '/b.txt', 'b.txt'],
    ['/work/hr', '/work/hrm/b.txt', undefined],
    ['/work/hr', '/work/b.txt', undefined],
  ];
  for (const [folder, path, below] of cases) it(`${path} in ${folder}`, () => deepEqual(pathBelow(folder, path), below));
});

describe('a pattern goes into the settings', () => {
  type Lists = Parameters<typeof withGlob>[0];
  const lists = (more: Partial<Lists> = {}): Lists => ({ include: [], exclude: [], types: {}, ...more });
  const cases: readonly (readonly [says: string, before: Lists, list: GlobList, after: Lists])[] = [
    ['of files that are read always, and are not left alone any more', lists({ exclude: ['a.txt', 'b.txt'], types: { policy: ['a.txt'] } }), 'include', lists({ include: ['a.txt'], exclude: ['b.txt'], types: { policy: ['a.txt'] } })],
    ['of files that are left alone, whatever they were', lists({ include: ['a.txt'], types: { policy: ['a.txt', 'c.txt'] } }), 'exclude', lists({ exclude: ['a.txt'], types: { policy: ['c.txt'] } })],
    ['of files of a type', lists({ include: ['a.txt'], exclude: ['a.txt'] }), 'charter', lists({ include: ['a.txt'], types: { charter: ['a.txt'] } })],
    ['of files that were of another type', lists({ types: { policy: ['a.txt'], charter: ['b.txt'] } }), 'charter', lists({ types: { policy: [], charter: ['b.txt', 'a.txt'] } })],
  ];
  for (const [says, before, list, after] of cases) {
    it(says, () => {
      deepEqual(withGlob(before, list, 'a.txt'), after);
      const again = withGlob(after, list, 'a.txt');
      deepEqual([again.include === after.include, again.exclude === after.exclude, again.types === after.types], [true, true, true], 'a second time nothing is new');
    });
  }
});
