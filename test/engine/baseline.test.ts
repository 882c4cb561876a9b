import assert from 'node:assert/strict';
import { knownOf, readBaseline, unknownOf, writeBaseline } from '../../server/src/engine/baseline';
import type { Finding } from '../../server/src/engine/finding';

const text = 'Ask first. Wait for leave. Ask   first.';
const at = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'warning', message: '', start, end, related: [], fixes: [], ...more });
const ask = at(0, 10), wait = at(11, 26), again = at(27, 39), whole = at(0, 3, { rule: 'c/d', level: 'document' });

describe('baseline', () => {
  it('counts equal findings, whatever the white space and place', () => {
    assert.deepEqual(knownOf([ask, wait, again, whole], text), [
      { rule: 'a/b', words: 'Ask first.', count: 2 }, { rule: 'a/b', words: 'Wait for leave.', count: 1 }, { rule: 'c/d', words: '', count: 1 },
    ]);
  });

  it('leaves what is not known', () => {
    const known = knownOf([ask, whole], text);
    assert.deepEqual(unknownOf([ask, wait, again, whole], text, known), [wait, again]);
    assert.deepEqual(unknownOf([ask, wait, again, whole], text, knownOf([ask, wait, again, whole], text)), []);
  });

  it('knows a finding on the document by its rule only', () => {
    const renamed = `New title\n${text}`;
    assert.deepEqual(unknownOf([{ ...whole, end: 9 }], renamed, knownOf([whole], text)), []);
  });

  it('is written in order and read back', () => {
    const baseline = new Map([['b.md', knownOf([wait], text)], ['a.md', knownOf([ask, again], text)], ['empty.md', []]]);
    const written = writeBaseline(baseline);
    assert.deepEqual([...readBaseline(written)!.keys()], ['a.md', 'b.md']);
    assert.equal(writeBaseline(readBaseline(written)!), written);
    assert.match(written, /\}\n$/);
  });

  for (const bad of ['', '[]', '{}', '{"version":2,"files":{}}', '{"version":1}', '{"version":1,"files":{"a":{}}}', '{"version":1,"files":{"a":[{"rule":"x","words":"y","count":0}]}}', '{"version":1,"files":{"a":[null]}}']) {
    it(`refuses ${bad || 'an empty file'}`, () => assert.equal(readBaseline(bad), undefined));
  }
});
