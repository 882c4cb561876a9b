// Language packs in a worker: two scripts each, loaded when they are first needed and never again.
import assert from 'node:assert/strict';
import { deflateRawSync } from 'node:zlib';
import { packsFrom } from '../../server/src/hosts/browser-packs';
import { packed } from '../../server/src/language/packed';
import { linter } from '../linter';

/** A worker whose scripts are these, by URL. */
function workerWith(scripts: Readonly<Record<string, readonly [name: string, bytes: Uint8Array]>>) {
  const loaded: string[] = [], scope: { leadershipLintPacks?: Record<string, string>; importScripts(...urls: string[]): void } = {
    importScripts(...urls) {
      for (const url of urls) {
        const [name, bytes] = scripts[url]!;
        loaded.push(url);
        (scope.leadershipLintPacks ??= {})[name] = deflateRawSync(bytes).toString('base64');
      }
    },
  };
  return { scope, loaded };
}

describe('a language pack in a worker', function () {
  this.timeout(20_000);
  const { language, weights } = packed(linter.packs.sv!);

  for (const folder of ['https://example.test/dist/server/packs', 'https://example.test/dist/server/packs/']) {
    it(`is what was packed, from ${folder}`, () => {
      const base = 'https://example.test/dist/server/packs', { scope, loaded } = workerWith({ [`${base}/sv.js`]: ['sv', language], [`${base}/sv.weights.js`]: ['sv.weights', weights] });
      const packs = packsFrom(folder, scope);
      assert.deepEqual(loaded, [], 'before it is needed');
      const { sv } = packs;
      assert.equal(sv!.id, 'sv');
      assert.deepEqual([sv!.words, sv!.weights!.sureness], [linter.packs.sv!.words, linter.packs.sv!.weights!.sureness]);
      assert.equal(packs.sv, sv, 'the same again');
      assert.deepEqual(loaded, [`${base}/sv.js`, `${base}/sv.weights.js`]);
      assert.deepEqual(scope.leadershipLintPacks, {}, 'nothing is kept twice');
    });
  }
});
