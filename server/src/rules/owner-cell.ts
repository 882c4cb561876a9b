// Which cells of a table say who answers for their row.
import type { Surroundings } from '../language/exemptions';
import type { Prose } from '../model/chunk';

/** Whether a cell stands where owners do: below a header that says so, or, in a table without headers, below a heading or lead-in that does. */
export function isOwnerCell({ cell }: Prose, { column, headers, leadIn, headings }: Surroundings): boolean {
  if (!cell || cell.row === 0) return false;
  // “Role | Responsible for”: behind the roles stands what they carry.
  if (column) return column.hits.has('column:owner') && headers?.[0]?.hits.has('column:role') !== true;
  return cell.column > 0 && (headers?.length ?? 0) === 0 && (leadIn ?? headings[0])?.hits.has('heading:owner') === true;
}
