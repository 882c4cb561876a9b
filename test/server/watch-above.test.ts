// What an editor is asked to watch above its folders: what was asked for last, and nothing besides.
import assert from 'node:assert/strict';
import type { Connection } from 'vscode-languageserver';
import type { Settled } from '../../server/src/lsp/settings';
import { WatchAbove } from '../../server/src/lsp/watch-above';
import { turns } from './parts';

/** An editor that answers when a test says so, and what it watches. */
function watching() {
  const watched = new Set<string>(), asked: { readonly folder: string; readonly agree: () => void; readonly refuse: () => void }[] = [];
  const register = (_: unknown, { watchers }: { watchers: readonly { globPattern: { baseUri: string } }[] }) => new Promise((resolve, reject) => {
    const folder = watchers.map(({ globPattern: { baseUri } }) => baseUri).join(' ');
    asked.push({
      folder, refuse: () => reject(new Error('not here')),
      agree: () => { watched.add(folder); resolve({ dispose: () => { watched.delete(folder); } }); },
    });
  });
  const settled = { above: (root: string) => Promise.resolve(root === 'alone' ? [] : [`above ${root}`]) };
  return { watched, asked, above: new WatchAbove({ client: { register } } as unknown as Connection, settled as unknown as Settled) };
}
const folders = (asked: ReturnType<typeof watching>['asked']) => asked.map(({ folder }) => folder);

describe('folders above the workspace', () => {
  for (const last of ['b', 'alone']) {
    it(`are watched as was asked last, also where the editor is slow (${last})`, async () => {
      const { above, asked, watched } = watching();
      const first = above.of(['a']);
      await turns();
      const second = above.of([last]);
      await turns();
      asked[0]!.agree();
      await first;
      await turns();
      asked[1]?.agree();
      await second;
      assert.deepEqual([...watched], last === 'alone' ? [] : [`above ${last}`]);
    });
  }

  it('are watched once, though asked for twice', async () => {
    const { above, asked } = watching(), both = [above.of(['a']), above.of(['a'])];
    await turns();
    asked[0]!.agree();
    await Promise.all(both);
    assert.deepEqual(folders(asked), ['above a']);
  });

  it('are asked for again where the editor has refused, and whoever asked was told', async () => {
    const { above, asked, watched } = watching(), first = above.of(['a']), refused = assert.rejects(first, /not here/);
    const second = above.of(['a']);
    await turns();
    asked[0]!.refuse();
    await refused;
    await turns();
    asked[1]!.agree();
    await second;
    assert.deepEqual([folders(asked), [...watched]], [['above a', 'above a'], ['above a']]);
  });
});
