// What a table's rows are about, and which tables rules leave alone.
import assert from 'node:assert/strict';
import { assignmentsOf } from '../../server/src/agreement/assignments';
import { apply, withExamples } from '../../server/src/engine/fix';
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

  for (const [language, title, table] of [
    ['en', 'Policy on the shop', '| Role | Responsible for |\n|---|---|\n| Treasurer | accounts and budget |\n| Store keeper | |'],
    ['sv', 'Policy för butiken', '| Roll | Ansvarar för |\n|---|---|\n| Kassör | bokföring och budget |\n| Förrådsansvarig | |'],
    ['da', 'Politik for butikken', '| Rolle | Ansvarlig for |\n|---|---|\n| Kasserer | regnskab og budget |\n| Lageransvarlig | |'],
  ] as const) {
    it(`takes what stands behind a role for what it carries, and for no owner (${language})`, () => {
      const { findings, facts } = lintText(`# ${title}\n\n${table}\n`, { language });
      assert.deepEqual(findings.filter(({ rule }) => ['responsibility/shared-accountability', 'responsibility/unowned-area'].includes(rule)).map(({ message }) => message), []);
      assert.deepEqual([facts.owners, facts.open], [[], []]);
    });
  }

  describe('with roles below the letters of their parts', () => {
    const rows = { en: 'Task | R | A | C', sv: 'Uppgift | U | A | K', da: 'Opgave | U | A | S' };
    const titles = { en: 'Policy on the shop', sv: 'Policy för butiken', da: 'Politik for butikken' };
    const messages = (language: 'en' | 'sv' | 'da', ...cells: readonly string[]) => lintText(`# ${titles[language]}\n\n| ${rows[language]} |\n|---|---|---|---|\n${cells.map((row) => `| ${row} |`).join('\n')}\n`, { language })
      .findings.filter(({ rule }) => rule === 'responsibility/raci').map(({ message }) => message);
    const cases: readonly (readonly [says: string, language: 'en' | 'sv' | 'da', rows: readonly string[], found: readonly RegExp[]])[] = [
      ['finds a row that names nobody below A', 'en', ['Rota | Buyer | Team lead | HR', 'Stock | Buyer | – | HR'], [/“Stock” names no accountable role/]],
      ['finds it in Swedish', 'sv', ['Schema | Inköpare | Teamledare | HR', 'Lager | Inköpare | | HR'], [/”Lager” nämner ingen ansvarig/]],
      ['finds it in Danish', 'da', ['Vagtplan | Indkøber | Teamleder | HR', 'Lager | Indkøber | | HR'], [/»Lager« nævner ingen ansvarlig/]],
      ['finds a row that names two', 'en', ['Rota | Buyer | Team lead | HR', 'Stock | Buyer | Team lead and head of sales | HR'], [/“Stock” has more than one accountable role: Team lead and head of sales/]],
      ['finds an empty row', 'en', ['Rota | Buyer | Team lead | HR', 'Stock | | | '], [/“Stock” is empty/]],
      ['takes the “and” of one title for what it is', 'en', ['Rota | Buyer | Head of Safety and Learning | HR', 'Stock | Buyer | Buyer | HR'], []],
      ['leaves a form alone', 'en', ['Rota | Buyer | | HR', 'Stock | Buyer | | HR'], []],
      ['leaves a full table alone', 'en', ['Rota | Buyer | Team lead | HR', 'Stock | Buyer | Buyer | HR'], []],
    ];
    for (const [says, language, cells, found] of cases) {
      it(says, () => {
        const all = messages(language, ...cells);
        assert.equal(all.length, found.length, all.join('\n'));
        for (const [i, one] of found.entries()) assert.match(all[i]!, one);
      });
    }
    it('leaves letters of another kind alone', () => assert.equal(raci('| Row | R | A | X |\n|---|---|---|---|\n| One | 1 | 2 | 3 |\n| Two | 4 | | 6 |'), 0));
    it('fills the empty cell', () => {
      const text = '# Policy on the shop\n\n| Task | R | A | C |\n|---|---|---|---|\n| Rota | Buyer | Team lead | HR |\n| Stock | Buyer | | HR |\n';
      const [fix] = lintText(text, { language: 'en' }).findings.find(({ rule }) => rule === 'responsibility/raci')!.fixes;
      assert.match(apply(text, withExamples(fix!)), /\| Stock \| Buyer \|\s+head of unit\s*\| HR \|/);
    });
  });

  describe('with letters', () => {
    for (const [says, row, titles, mended] of [
      ['lets the one who does the work be accountable', 'R | C | I', ['Let Buyer be accountable, too', 'Name the accountable role'], '| Stock | A/R | C | I |'],
      ['keeps the first of two', 'A | A | R', ['Let only Buyer be accountable'], '| Stock | A | C | R |'],
      ['keeps the first of three', 'A | A/R | A', ['Let only Buyer be accountable'], '| Stock | A | R | R |'],
      ['lets nobody choose for the writer where two do the work', 'R | R | C', ['Name the accountable role'], undefined],
    ] as const) {
      it(says, () => {
        const text = `# Policy on the shop\n\n| Task | Buyer | Lead | HR |\n|---|---|---|---|\n| Rota | R | A | C |\n| Stock | ${row} |\n`;
        const { fixes } = lintText(text, { language: 'en' }).findings.find(({ rule }) => rule === 'responsibility/raci')!;
        assert.deepEqual(fixes.map(({ title }) => title), titles);
        if (mended !== undefined) assert.ok(apply(text, fixes[0]!.edits).includes(mended), apply(text, fixes[0]!.edits));
      });
    }
  });

  it('gives the other of two A a letter that the legend has', () => {
    const text = '# Policy on the shop\n\n| Task | Buyer | Lead | HR |\n|---|---|---|---|\n| Rota | R | A | C |\n| Stock | A | A | R |\n\nR = does it, A = accountable, C = helps, I = informed\n';
    const [fix] = lintText(text, { language: 'en' }).findings.find(({ rule }) => rule === 'responsibility/raci')!.fixes;
    assert.match(apply(text, fix!.edits), /\| Stock \| A \| C \| R \|/);
  });

  it('finds a goal without a measure behind its number', () => {
    const { findings } = lintText('# Goals for the year\n\n| No | Goal | Measure |\n| --- | --- | --- |\n| G1 | Better mood in the team | – |\n| G2 | Fewer returns | under 40 a month |\n', { language: 'en' });
    assert.equal(findings.filter(({ rule }) => rule === 'expectations/unmeasured-goal').length, 1);
  });
});
