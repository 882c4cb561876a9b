// What a table's rows are about, and which tables rules leave alone.
import assert from 'node:assert/strict';
import { assignmentsOf } from '../../server/src/agreement/assignments';
import { lintText } from '../linter';

const areasIn = (table: string): string[] => assignmentsOf(lintText(`# Policy on the shop\n\n## Who does what\n\n${table}\n`, { language: 'en' }).agreement.reading).tables.flatMap(({ areas }) => areas.map(({ name }) => name));

const numbered: readonly (readonly [says: string, first: readonly string[]])[] = [
  ['numbers', ['1', '2']], ['numbers with a full stop', ['1.', '2.']], ['sections', ['§ 1', '§ 2']], ['letters', ['A', 'B']], ['letters and numbers', ['B1', 'B12']], ['numbers of subsections', ['4.1', '4.2']],
];

describe('tables', () => {
  for (const [says, [first, second]] of numbered) {
    it(`takes a column of ${says} for a count, not for what the rows are about`, () =>
      assert.deepEqual(areasIn(`| No | Area | Owner |\n| --- | --- | --- |\n| ${first} | Rota | Team lead |\n| ${second} | Stock | Buyer |`), ['Rota', 'Stock']));
  }
  it('takes a first column of names for what the rows are about', () =>
    assert.deepEqual(areasIn('| Area | Owner | By |\n| --- | --- | --- |\n| Rota | Team lead | May |\n| Stock | Buyer | June |'), ['Rota', 'Stock']));

  const letters = (one: string, two: string, three: string) => `| Task | Lead | Buyer | Cashier |\n| --- | --- | --- | --- |\n| Rota | ${one} |\n| Stock | ${two} |\n| Till | ${three} |`;
  const raci = (table: string): number => lintText(`# Policy on the shop\n\n${table}\n`, { language: 'en' }).findings.filter(({ rule }) => rule === 'responsibility/raci').length;
  it('leaves a table with an alphabet of its own alone', () => assert.equal(raci(letters('D | T | T', 'T | D | A', 'T | T | D')), 0));
  it('points out a row of a responsibility table in which nobody is accountable', () => assert.equal(raci(letters('A | R | C', 'R | C | I', 'A | R | I')), 1));
  it('points out a letter that slipped', () => assert.ok(raci(letters('A | R | C', 'A | R | X', 'A | R | I')) > 0));

  it('finds a goal without a measure behind its number', () => {
    const { findings } = lintText('# Goals for the year\n\n| No | Goal | Measure |\n| --- | --- | --- |\n| G1 | Better mood in the team | – |\n| G2 | Fewer returns | under 40 a month |\n', { language: 'en' });
    assert.equal(findings.filter(({ rule }) => rule === 'expectations/unmeasured-goal').length, 1);
  });
});
