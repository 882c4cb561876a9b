import assert from 'node:assert/strict';
import { configFolders } from '../../server/src/engine/config-place';

const above = (folder: string) => (folder === '/' ? undefined : folder.slice(0, folder.lastIndexOf('/')) || '/');

describe('the configuration of a file is looked for', () => {
  const cases: readonly (readonly [says: string, repositories: readonly string[], opened: readonly string[], folder: string, places: readonly string[]])[] = [
    ['up to the repository', ['/r'], ['/r'], '/r/a/b', ['/r/a/b', '/r/a', '/r']],
    ['up to the repository, where only a folder of it is open', ['/r'], ['/r/a'], '/r/a/b', ['/r/a/b', '/r/a', '/r']],
    ['up to the repository, where the folder above it is open', ['/w/r'], ['/w'], '/w/r/a', ['/w/r/a', '/w/r']],
    ['up to the nearest of two repositories', ['/r', '/r/a'], ['/r'], '/r/a/b', ['/r/a/b', '/r/a']],
    ['in the repository’s root', ['/r'], [], '/r', ['/r']],
    ['up to the folder that is open, outside of repositories', [], ['/w'], '/w/a/b', ['/w/a/b', '/w/a', '/w']],
    ['up to the nearest folder that is open', [], ['/w', '/w/a'], '/w/a/b', ['/w/a/b', '/w/a']],
    ['beside a file that lies in none of them', [], ['/w'], '/x/a/b', ['/x/a/b']],
  ];
  for (const [says, repositories, opened, folder, places] of cases) {
    it(says, async () => assert.deepEqual(await configFolders(folder, { above, isRepository: (at) => repositories.includes(at), isOpened: (at) => opened.includes(at) }), places));
  }
});
