// `--timing`: whatever a rule does is counted as that rule's.
import assert from 'node:assert/strict';
import { Stopwatch } from '../../server/src/hosts/cli/timing';
import { cliWords } from '../../server/src/hosts/cli/words';
import type { Rules } from '../../server/src/engine/linter';
import type { Rule } from '../../server/src/rules/rule';
import { rules as product } from '../../server/src/rules/index';

/** What a rule is beside what it does. */
const common = { severity: 'warning', trustLevel: 'relational', sources: [], messages: ['found'] } as const;
const lineOf = (stopwatch: Stopwatch, id: string): string | undefined => stopwatch.table(cliWords.en).split('\n').find((line) => line.includes(id))?.trim().replace(/\s+/g, ' ');

/** A clock that goes on by a millisecond each time it is looked at. */
function ticking(run: () => void): void {
  const { now } = performance;
  let time = 0;
  performance.now = () => time++;
  try { run(); } finally { performance.now = now; }
}

describe('the time of a rule', () => {
  const works: readonly (readonly [name: string, rule: object])[] = [
    ['consider', { looksAt: 'sentence', consider: () => true }], ['inPlace', { looksAt: 'sentence', inPlace: () => undefined }], ['alone', { looksAt: 'sentence', alone: () => false }], ['inDocument', { looksAt: 'sentence', inDocument: () => [] }],
    ['check', { looksAt: 'table', check: () => [] }], ['check', { looksAt: 'document', check: () => [] }], ['check', { looksAt: 'workspace', check: () => [] }],
  ];
  for (const [name, rule] of works) {
    it(`is that of ${name}, where it looks at a ${(rule as Rule).looksAt}`, () => ticking(() => {
      const stopwatch = new Stopwatch(), timed = stopwatch.rules({ 'house/x': { ...common, ...rule } as unknown as Rule })['house/x'] as unknown as Record<string, () => unknown>;
      assert.deepEqual([timed[name]!(), timed[name]!()], [(rule as typeof timed)[name]!(), (rule as typeof timed)[name]!()]);
      assert.equal(lineOf(stopwatch, 'house/x'), '2.0 house/x 2');
    }));
  }

  it('is that of all it does together, and of all it yields', () => ticking(() => {
    const rule = { ...common, looksAt: 'sentence', alone: () => true, *inDocument() { performance.now(); yield { at: { start: 0, end: 1 } }; performance.now(); } } as Rule & { readonly looksAt: 'sentence' };
    const stopwatch = new Stopwatch(), { alone, inDocument } = stopwatch.rules({ 'house/x': rule })['house/x'] as typeof rule;
    assert.deepEqual([alone!(undefined as never), inDocument!(undefined as never, undefined as never)], [true, [{ at: { start: 0, end: 1 } }]]);
    assert.equal(lineOf(stopwatch, 'house/x'), '4.0 house/x 2');
  }));

  it('is that of the patterns where it does nothing, and only there', () => {
    const stopwatch = new Stopwatch(), timed: Rules = stopwatch.rules(product), does = (rule: Rule): boolean => Object.values(rule).some((one) => typeof one === 'function');
    for (const [id, rule] of Object.entries(timed)) assert.equal(lineOf(stopwatch, id) !== undefined, does(rule), id);
    assert.ok(stopwatch.table(cliWords.en).includes(`\n${Object.values(timed).filter((rule) => !does(rule)).length} more rules are patterns only`));
  });
});
