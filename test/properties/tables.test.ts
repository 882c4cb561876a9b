// A table that somebody is writing has any number of cells in any row: it is read all the same, with all that reads tables.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lint } from '../../server/src/engine/lint';
import { linter, today } from '../linter';

const RUNS = Number(process.env['RUNS'] ?? 100);

const head = fc.constantFrom('Role', 'Roles', 'Task', 'Area', 'Owner', 'Responsible for', 'Decides', 'Consulted', 'Goal', 'Measure', 'When', 'R', 'A', 'Process owner', 'Rolle', 'Opgave', 'Ejer', 'Bestemmer', 'Roll', 'Uppgift', 'Ansvarig', 'Beslutar', '#', '');
const cell = fc.constantFrom('', ' ', 'Process owner', 'Everyone', 'the team lead', 'runs the process', 'may decide on changes', 'A', 'R/A', 'I', 'x', '✓', 'Rota', 'May', '1', '–', 'Driftslederen', 'alle', 'chefen beslutar', 'a \\| b', '`c`');
const rowOf = (of: fc.Arbitrary<string>) => fc.array(of, { minLength: 1, maxLength: 6 }).map((cells) => `| ${cells.join(' | ')} |`);
const table = fc.tuple(fc.array(head, { minLength: 1, maxLength: 5 }), fc.array(rowOf(cell), { maxLength: 5 })).map(([heads, rows]) => [`| ${heads.join(' | ')} |`, `|${heads.map(() => '---|').join('')}`, ...rows].join('\n'));

describe('a table', () => {
  it('of any shape is read', () => {
    fc.assert(fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), fc.constantFrom('en', 'sv', 'da'), (tables, language) => {
      const text = `---\ntype: charter\n---\n\n# Charter\n\n## Roles\n\n${tables.join('\n\n')}\n`;
      const { findings, facts } = lint({ text, path: 't.charter.md', format: 'markdown', today, language }, linter);
      assert.ok(facts.path === 't.charter.md');
      for (const { start, end, fixes } of findings) {
        assert.ok(start <= end && end <= text.length);
        for (const { edits } of fixes) for (const edit of edits) assert.ok(edit.start <= edit.end && edit.end <= text.length);
      }
    }), { numRuns: RUNS });
  });
});
