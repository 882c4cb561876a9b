import { namesNobody } from '../../../agreement/nobody';
import { ownerColumn, type CellReading } from '../../../agreement/tables';
import { legendOf, letterColumns } from '../../../agreement/letters';
import { missingElement } from '../../missing-element';
import type { TableRule } from '../../rule';

export type Message = 'row' | 'found' | 'document';

export const rule: TableRule<Message> = {
  looksAt: 'table',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '004'],
  messages: ['row', 'found', 'document'],
  inDocument: (agreement) => missingElement('owner', agreement, ['document']),
  *check(table) {
    const owner = ownerColumn(table);
    // In a table of letters an empty cell says that this role has no part; `responsibility/raci` reads it.
    if (owner < 0 || letterColumns(table, legendOf(table)).includes(owner)) return;
    for (const row of table.rows) {
      const area = row.find((_, column) => column !== owner);
      const cell = row[owner];
      if (!area || area.cell.text === '' || !cell || area.is('namesOwner')) continue;
      if (namesNobody(cell.cell.text) || (cell.is('nobody') && isShort(cell))) {
        yield {
          at: cell.cell.text === '' ? area.cell.at : cell.cell.at,
          message: 'row',
          values: { area: area.cell.text },
          part: cell.cell.at,
        };
      }
    }
  },
};

/** A longer cell tells what somebody does (in words); that “nobody” is in it says nothing of the owner. */
const LONGEST_NOBODY = 12;
const isShort = ({ sentences }: CellReading): boolean => sentences.reduce((sum, { tokens }) => sum + tokens.length, 0) <= LONGEST_NOBODY;
