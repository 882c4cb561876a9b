import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Apart, overlaps, type Span } from '../../server/src/model/span';

describe('spans that are kept apart', () => {
  const span = fc.tuple(fc.nat(40), fc.nat(8)).map(([start, length]): Span => ({ start, end: start + length }));

  it('are those that share no character with an earlier one', () => fc.assert(fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
    const apart = new Apart(), kept: Span[] = [];
    for (const one of spans) {
      const isFree = !kept.some((other) => overlaps(other, one));
      assert.equal(apart.takes(one), isFree, JSON.stringify({ kept, one }));
      if (isFree) kept.push(one);
    }
  })));
});
