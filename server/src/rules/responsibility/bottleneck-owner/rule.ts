import { ownerColumn, type TableReading } from '../../../agreement/tables';
import type { Span } from '../../../model/span';
import { legendOf, letterColumns, lettersIn } from '../../../agreement/letters';
import type { TableRule } from '../../rule';

export type Message = 'bottleneck';

/** From how many rows on, and with which share of them, one owner is a bottleneck. */
const LEAST_ROWS = 4;
const LEAST_SHARE = 0.8;

export const rule: TableRule<Message> = {
  looksAt: 'table',
  severity: 'hint',
  trustLevel: 'organisational',
  sources: ['004'],
  messages: ['bottleneck'],
  *check(table) {
    const rows = table.rows.length;
    if (rows < LEAST_ROWS) return;
    for (const { who, at, count } of owners(table)) {
      if (count / rows >= LEAST_SHARE) {
        yield { at, values: { who, count: String(count), rows: String(rows) } };
        return;
      }
    }
  },
};

/** Who answers for rows, how many, and where that shows: the column of a letter table, or the first owner cell. */
function* owners(table: TableReading): Iterable<{ readonly who: string; readonly at: Span; readonly count: number }> {
  const legend = legendOf(table);
  const columns = letterColumns(table, legend);
  // A table of one role says what that role answers for.
  if (columns.length > 1) {
    for (const column of columns) {
      const count = table.rows.filter((row) => lettersIn(row[column]?.cell.text ?? '', legend).parts.includes('accountable')).length;
      const head = table.header[column]!.cell;
      yield { who: head.text, at: head.at, count };
    }
    return;
  }
  const column = ownerColumn(table);
  if (column < 0) return;
  const cells = table.rows.map((row) => row[column]?.cell).filter((cell) => cell !== undefined && cell.text !== '');
  for (const first of cells) {
    if (!first) continue;
    yield { who: first.text, at: first.at, count: cells.filter((cell) => cell!.text.toLowerCase() === first.text.toLowerCase()).length };
  }
}
