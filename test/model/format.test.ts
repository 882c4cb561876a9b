import assert from 'node:assert/strict';
import { formatOf } from '../../server/src/model/format';

describe('the format of a file', () => {
  for (const [name, format] of [['a.txt', 'plain'], ['A.TXT', 'plain'], ['a.text', 'plain'], ['file:///x/a.policy.text', 'plain'], ['a.md', 'markdown'], ['a.txt.md', 'markdown'], ['text', 'markdown'], ['a.tet', 'markdown']] as const) {
    it(`is ${format} for ${name}`, () => assert.equal(formatOf(name), format));
  }
});
