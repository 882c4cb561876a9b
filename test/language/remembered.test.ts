// What was asked for last is kept, so much of it and no more.
import assert from 'node:assert/strict';
import { Recent } from '../../server/src/language/remembered';

describe('what was asked for last', () => {
  let recent: Recent<{ readonly key: string }>, made: string[];
  beforeEach(() => { recent = new Recent(3); made = []; });
  const ask = (...keys: string[]) => keys.map((key) => recent.of(key, (kept) => { if (!kept) made.push(key); return kept ?? { key }; }));

  for (const [says, asked, expected] of [
    ['is made once', ['a', 'a', 'b', 'a'], ['a', 'b']],
    ['is kept, however many came before', ['a', 'b', 'c', 'd', 'e', 'f', 'd', 'e', 'f', 'e', 'd'], ['a', 'b', 'c', 'd', 'e', 'f']],
    ['is made again where more than twice as many were asked for since', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'a']],
    ['is not dropped while it is in use', ['a', 'b', 'c', 'a', 'd', 'e', 'a', 'f', 'g', 'a', 'h', 'i', 'a'], ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']],
  ] as const) {
    it(says, () => {
      ask(...asked);
      assert.deepEqual(made, expected);
    });
  }

  it('is made anew where it does not hold any more, and that is kept', () => {
    const [old] = ask('a'), other = { key: 'other' };
    assert.equal(recent.of('a', (kept) => { assert.equal(kept, old); return other; }), other);
    assert.deepEqual(ask('a'), [other]);
  });
});
