// Weights are what they were once they are packed and unpacked again.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decode, encode, levelOf, LEVELS, shareOf } from '../../server/src/language/weights';
import { FEATURES } from '../../server/src/language/features';

/** A few more than there are rules. */
const MODELS = 40;

describe('weights', () => {
  const level = fc.integer({ min: -LEVELS, max: LEVELS }).filter((one) => one !== 0);
  const weights = fc.uniqueArray(fc.tuple(fc.nat(MODELS - 1), level), { minLength: 1, maxLength: 9, selector: ([model]) => model }).map((of) => of.sort(([a], [b]) => a - b));
  const rows = fc.uniqueArray(fc.record({ id: fc.nat(FEATURES - 1), weights }, { noNullPrototype: true }), { maxLength: 300, selector: ({ id }) => id }).map((of) => of.sort((a, b) => a.id - b.id));

  it('are unpacked as they were packed', () => fc.assert(fc.property(rows, (packed) => {
    const { ids, starts, models, levels } = decode(encode(packed));
    const again = [...ids].map((id, row) => ({ id, weights: [...models.subarray(starts[row], starts[row + 1])].map((model, i) => [model, levels[starts[row]! + i]!]) }));
    assert.deepEqual(again, packed);
  })));

  it('fall on the level whose share they are', () => {
    for (let level = -LEVELS; level <= LEVELS; level++) assert.equal(levelOf(shareOf(level)) + 0, level);
  });

  it('beyond the scale are cut', () => assert.deepEqual([levelOf(3), levelOf(-3)], [LEVELS, -LEVELS]));

  it('of more models or features than can be told apart are refused', () => {
    assert.throws(() => encode([{ id: 1, weights: [[255, 1]] }]), RangeError);
    assert.throws(() => encode(Array.from({ length: 65_536 }, (_, id) => ({ id, weights: [[0, 1]] as const }))), RangeError);
  });
});
