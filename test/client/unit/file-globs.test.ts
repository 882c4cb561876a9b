import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { globsLike } from '../../../client/src/file-globs';

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
