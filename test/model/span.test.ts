import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Apart, firstFrom, overlaps, type Span } from '../../server/src/model/span';

describe('spans that are kept apart', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]): Span => ({ start, end: start + length }));

  it('are those that share no character with an earlier one', () => fc.assert(fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
    const apart = new Apart(), kept: Span[] = [];
    for (const one of spans) {
      const isFree = one.start === one.end || !kept.some((other) => overlaps(other, one));
      assert.equal(apart.takes(one), isFree, JSON.stringify({ kept, one }));
      if (isFree && one.start < one.end) kept.push(one);
    }
  })));
});

const spans = [0, 4, 4, 9].map((start) => ({ start, end: start + 4 }));

describe('the first span from an offset on', () => {
  for (const [offset, index] of [[-1, 0], [0, 0], [1, 1], [4, 1], [5, 3], [9, 3], [10, 4]] as const) it(`is number ${index} from ${offset}`, () => assert.equal(firstFrom(spans, offset), index));
  it('is none where there are none', () => assert.equal(firstFrom([], 3), 0));
  it('is found without looking at the others', () => {
    let looked = 0;
    const many = Array.from({ length: 100_000 }, (_, i) => ({ get start() { looked++; return i; }, end: i + 1 }));
    assert.equal(firstFrom(many, 70_000), 70_000);
    assert.ok(looked <= 17, `looked at ${looked}`);
  });
});
