// Tables are what they were once they have been bytes, whatever the language's patterns.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile } from '../../server/src/language/compile';
import { decodeTables, encodeTables, groupsOf, listsOf, type Tables } from '../../server/src/language/tables';

const again = (tables: Tables): Tables => decodeTables(encodeTables(tables));
/** Maps come back in another order. */
const plain = (tables: Tables) => ({ ...tables, words: sorted(tables.words), prefixes: sorted(tables.prefixes), suffixes: sorted(tables.suffixes), insides: sorted(tables.insides) });
const sorted = (of: ReadonlyMap<string, number>) => [...of].sort(([a], [b]) => (a < b ? -1 : 1));

describe('tables as bytes', () => {
  const patterns = ['{staff} must ask* (first|now)?', '*chef ... *ask* !not', '^ <# days>, §, then $ -- {boss} says -- never', 'åäö æø ,', '{boss} (( a ))'];
  const classes = { staff: ['employee*', 'team member*', '{boss}'], boss: ['manager', 'head of (sales|staff)'] };

  it('are the tables again', () => {
    const tables = compile(classes, [{ owner: 'control/approval-gate', patterns }, { owner: 'cue:negation', patterns: ['not', 'never'] }], 'not 90, never 20');
    assert.deepEqual(plain(again(tables)), plain(tables));
  });

  it('are the tables again with one pattern, without classes and numbers', () => {
    const tables = compile({}, [{ owner: 'x', patterns: ['ask'] }]);
    assert.equal(tables.number, -1);
    assert.deepEqual(plain(again(tables)), plain(tables));
  });

  it('are the tables again without any pattern', () => {
    const tables = compile({}, [{ owner: 'x', patterns: [] }]);
    assert.deepEqual(plain(again(tables)), plain(tables));
  });

  const base = compile(classes, [{ owner: 'x', patterns }]);
  const number = fc.oneof(fc.integer({ min: -3, max: 300 }), fc.integer());
  const numbers = fc.array(number, { maxLength: 20 }).map((list) => Int32Array.from(list));
  const lists = fc.array(fc.uniqueArray(fc.nat(100_000), { maxLength: 6 }).map((list) => list.sort((x, y) => x - y)), { maxLength: 8 });
  const map = fc.dictionary(fc.stringMatching(/^[a-zåæ]{1,8}$/), fc.nat(100_000)).map((of) => new Map(Object.entries(of)));

  it('hold any numbers', () => fc.assert(fc.property(numbers, numbers, fc.array(fc.nat(1e6), { maxLength: 20 }), number, (a, indexOf, starts, atom) => {
    const tables: Tables = { ...base, a, indexOf, starts: Int32Array.from(starts.sort((x, y) => x - y)), number: atom };
    assert.deepEqual(plain(again(tables)), plain(tables));
  })));

  it('hold any groups and words', () => fc.assert(fc.property(lists, lists, map, (holders, needs, words) => {
    const tables: Tables = { ...base, holders: groupsOf(holders), needs: groupsOf(needs), words };
    assert.deepEqual(plain(again(tables)), plain(tables));
    assert.deepEqual(listsOf(again(tables).holders), holders);
  })));

  it('are the same in whatever order words were met', () => {
    const words = [...base.words];
    assert.ok(words.length > 5);
    for (const order of [[...words].reverse(), [...words.slice(3), ...words.slice(0, 3)]]) assert.deepEqual(encodeTables({ ...base, words: new Map(order) }), encodeTables(base));
  });

  it('take less room than they do as text', () => assert.ok(encodeTables(base).length < JSON.stringify(base, (_, value: unknown) => (value instanceof Map ? [...value] : value)).length / 3));
});

describe('groups', () => {
  it('are lists, one after the other', () => {
    assert.deepEqual(groupsOf([[5, 7], [], [1]]), { starts: Int32Array.of(0, 2, 2, 3), items: Int32Array.of(5, 7, 1) });
    assert.deepEqual(listsOf({ starts: Int32Array.of(0, 2, 2, 3), items: Int32Array.of(5, 7, 1) }), [[5, 7], [], [1]]);
    assert.deepEqual(listsOf(groupsOf([])), []);
  });
});
