// Which roles a document introduces in its responsibility table, and which carry duties in it.
import type { Agreement } from '../../../agreement/agreement';
import { tablesOf } from '../../../agreement/tables';
import type { Span } from '../../../model/span';

/** A role's name as it is written, with its place in the document. */
interface Named { readonly name: string; readonly at: Span }

/** Roles listed in tables (column heads of letter tables, cells of owner columns), and roles named as owners elsewhere. */
export function rolesOf({ reading }: Agreement): { readonly listed: readonly string[]; readonly carrying: readonly Named[] } {
  const listed: string[] = [];
  const carrying: Named[] = [];
  for (const placed of reading.chunks) {
    if (placed.chunk.tables.length === 0) continue;
    for (const table of tablesOf(placed)) {
      const role = table.header.findIndex((cell) => cell.is('role'));
      const owner = table.header.findIndex((cell, i) => i !== role && cell.is('owner'));
      for (const row of table.rows) {
        if (role >= 0) { const text = row[role]?.cell.text ?? ''; if (text !== '') listed.push(text); }
        else if (owner > 0) {
          const cell = row[owner]?.cell;
          if (cell && cell.text !== '' && row[owner]!.is('roleName')) carrying.push({ name: cell.text, at: { start: placed.start + cell.at.start, end: placed.start + cell.at.end } });
        }
      }
    }
  }
  return { listed, carrying };
}
