// Weights are what they were once they are packed and unpacked again.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, levelOf, LEVELS, shareOf } from '../../server/src/language/weights';
import { FEATURES } from '../../server/src/language/features';

describe('weights', () => {
  it('are unpacked as they were packed', () => fc.assert(fc.property(
    fc.uniqueArray(fc.nat(FEATURES - 1), { maxLength: 300 }), fc.nat(4), fc.infiniteStream(fc.integer({ min: -LEVELS, max: LEVELS })),
    (some, rules, stream) => {
      const ids = [...some].sort((a, b) => a - b), levels = Int8Array.from({ length: ids.length * rules }, () => stream.next().value as number);
      const again = decode(encode(ids, levels));
      assert.deepEqual(again.ids, ids);
      assert.deepEqual(again.levels, levels);
    },
  )));

  it('fall on the level whose share they are', () => {
    for (let level = -LEVELS; level <= LEVELS; level++) assert.equal(levelOf(shareOf(level)) + 0, level);
  });

  it('beyond the scale are cut', () => assert.deepEqual([levelOf(3), levelOf(-3)], [LEVELS, -LEVELS]));
});
