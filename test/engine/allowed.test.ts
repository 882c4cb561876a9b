// Which findings stay, which allowances were needed, and that many of both do not cost the one times the other.
import assert from 'node:assert/strict';
import type { Allowance } from '../../server/src/engine/allow';
import { withoutAllowed } from '../../server/src/engine/allowed';
import type { Finding } from '../../server/src/engine/finding';

const today = '2026-06-01';
const found = (rule: string, start: number): Finding => ({ rule, level: 'sentence', severity: 'warning', message: '', start, end: start + 5, related: [], fixes: [] });
const allow = (rules: string, start: number, end: number, more: Partial<Allowance> = {}): Allowance => ({ at: { start, end: start }, rules: [rules], reason: 'by law', covers: { start, end }, ...more });

/** Findings at 0, 10, 20 and 30. */
const findings = [found('a/x', 30), found('a/x', 0), found('b/y', 10), found('a/x', 20)];

const cases: readonly (readonly [says: string, allowances: readonly Allowance[], kept: readonly number[], used: readonly boolean[]])[] = [
  ['in what it covers, up to its end', [allow('a/x', 0, 20)], [30, 10, 20], [true]],
  ['of its rule only', [allow('b/y', 0, 100)], [30, 0, 20], [true]],
  ['of its family', [allow('a/*', 0, 25)], [30, 10], [true]],
  ['nowhere without a reason, and was needed', [allow('a/x', 0, 100, { reason: '' })], [30, 0, 10, 20], [true]],
  ['nowhere once it has expired, and was needed', [allow('a/x', 0, 100, { until: '2026-05-31' })], [30, 0, 10, 20], [true]],
  ['on its last day', [allow('a/x', 0, 100, { until: today })], [10], [true]],
  ['where nothing is found, and was not needed', [allow('a/x', 5, 10)], [30, 0, 10, 20], [false]],
  ['beside another one of the same words: both were needed', [allow('a/x', 0, 5), allow('*', 0, 5)], [30, 10, 20], [true, true]],
  ['where one lies in the other, whichever has a reason', [allow('*', 0, 100), allow('a/x', 20, 25, { reason: '' }), allow('b/y', 20, 25)], [], [true, true, false]],
  ['where one begins in the other and ends behind it', [allow('a/x', 0, 15), allow('a/x', 15, 35)], [10], [true, true]],
];

describe('an allowance lets stand what is found', () => {
  for (const [says, written, kept, used] of cases) {
    it(says, () => {
      const result = withoutAllowed(findings, written, { allow: [] }, '', today);
      assert.deepEqual(result.kept.map(({ start }) => start), kept);
      assert.deepEqual(result.allowances.map((one) => one.used), used);
    });
  }

  it('where the configuration quotes its words', () => {
    const { kept } = withoutAllowed(findings, [], { allow: [{ rule: 'a/*', text: 'First', reason: 'x' }] }, 'First.....First.....First.....Other', today);
    assert.deepEqual(kept.map(({ start }) => start), [30, 10]);
  });
});

describe('many allowances', () => {
  /** How often places are looked at with so many findings, each with allowances. */
  function looks(n: number, coverOf: (i: number) => readonly [start: number, end: number]): number {
    let count = 0;
    const counting = <Of extends object>(one: Of): Of => new Proxy(one, { get: (of, key): unknown => { if (key === 'start' || key === 'end' || key === 'rules') count++; return Reflect.get(of, key); } });
    const many = Array.from({ length: n }, (_, i) => counting(found('a/x', i * 10)));
    const written = Array.from({ length: n }, (_, i) => { const [start, end] = coverOf(i); return counting(allow('a/x', start, end, { covers: counting({ start, end }) })); });
    assert.equal(withoutAllowed(many, written, { allow: [] }, '', today).kept.length, 0);
    return count;
  }
  for (const [says, coverOf] of [
    ['each of a block of its own', (i: number) => [i * 10, i * 10 + 10] as const], ['all of the whole file', () => [0, 1e9] as const],
  ] as const) {
    it(`cost what they are in number: ${says}`, () => {
      const few = looks(500, coverOf), more = looks(4000, coverOf);
      // Eight times as many, and the logarithm of sorting them.
      assert.ok(more < few * 8 * 1.5, `${few} looks for 500, ${more} for 4,000`);
    });
  }
});
