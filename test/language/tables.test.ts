// Numbers in groups, as tables keep them.
import assert from 'node:assert/strict';
import { groupsOf, listsOf } from '../../server/src/language/tables';

describe('groups', () => {
  it('are lists, one after the other', () => {
    assert.deepEqual(groupsOf([[5, 7], [], [1]]), { starts: Int32Array.of(0, 2, 2, 3), items: Int32Array.of(5, 7, 1) });
    assert.deepEqual(listsOf({ starts: Int32Array.of(0, 2, 2, 3), items: Int32Array.of(5, 7, 1) }), [[5, 7], [], [1]]);
    assert.deepEqual(listsOf(groupsOf([])), []);
  });
});
