// What is learned from few examples stays near what was known before.
import assert from 'node:assert/strict';
import { foldsOf } from '../../server/tools/gold';
import { regression } from '../../server/tools/regression';

const rows = [-2, -1, 1, 2].map((x) => [1, x]);
const marked = [false, false, true, true];
const even = rows.map(() => 1);

describe('a regression', () => {
  it('finds which way a term speaks', () => assert.ok(regression(rows, marked, even, 0.1)[1]! > 0));
  it('keeps to nothing where it is held back', () => assert.ok(Math.abs(regression(rows, marked, even, 1e6)[1]!) < 1e-3));
  it('keeps to what was known where it is held back to that', () => {
    const [, weight] = regression(rows, marked, even, 1e6, [0.5, -3]);
    assert.ok(Math.abs(weight! + 3) < 1e-3);
  });
  it('moves from what was known as far as examples ask for it', () => {
    const [, weight] = regression(rows, marked, even, 0.1, [0, -3]);
    assert.ok(weight! > -3 && weight! < regression(rows, marked, even, 0.1)[1]!);
  });
});

describe('folds of documents', () => {
  it('keep neighbours of a folder together, and each folder in all of them', () => {
    const documents = ['a', 'a', 'a', 'a', 'b', 'b'].map((from) => ({ from }));
    assert.deepEqual(foldsOf(documents, 2), [0, 0, 1, 1, 0, 1]);
  });
});
