import type { CellReading, TableReading } from '../../../agreement/tables';
import type { Problem, TableRule } from '../../rule';
import { namesNobody } from '../../../agreement/nobody';
import { columnsByPart, legendOf, letterColumns, lettersIn, type Part } from '../../../agreement/letters';

export type Message = 'noAccountable' | 'unnamed' | 'manyAccountable' | 'nobodyDoing' | 'unknownLetter' | 'emptyRow';

export const rule: TableRule<Message> = {
  looksAt: 'table',
  severity: 'warning',
  trustLevel: 'organisational',
  sources: ['002', '004'],
  messages: ['noAccountable', 'unnamed', 'manyAccountable', 'nobodyDoing', 'unknownLetter', 'emptyRow'],
  *check(table) {
    const named = columnsByPart(table);
    if (named.has('accountable')) {
      yield* checkNamed(table, named.get('accountable')!);
      return;
    }
    const legend = legendOf(table);
    const roleColumns = letterColumns(table, legend);
    if (roleColumns.length < 2 || hasOwnAlphabet(table, roleColumns, legend)) return;
    const known = new Set([...table.rows.flatMap((row) => roleColumns.flatMap((c) => lettersIn(row[c]?.cell.text ?? '', legend).parts))]);
    // A table that never says who is accountable marks only who takes part; then each row needs one who does the work.
    const speaksOfAccountable = known.has('accountable');
    for (const row of table.rows) yield* checkRow(row, roleColumns, table, legend, speaksOfAccountable);
  },
};

/** “The planner and the bursar”, but not the “and” of one title. */
const joinsRoles = ({ sentences: [first, ...others] }: CellReading): boolean => {
  const roles = first?.hits.get('column:roleName') ?? [];
  return (
    others.length === 0 &&
    (first?.hits.get('column:joined') ?? []).some(
      ({ from, to }) => roles.some((role) => role.to <= from) && roles.some((role) => role.from >= to),
    )
  );
};

/** A cell's letters without the one that says who is accountable; where no other is left, the letter of the part that is meant, or of the next that the legend has. */
function otherThanAccountable(text: string, meant: Part, legend: ReadonlyMap<string, Part>): string | undefined {
  const others =
    text
      .toUpperCase()
      .match(/\p{L}/gu)
      ?.filter((letter) => legend.get(letter.toLowerCase()) !== 'accountable') ?? [];
  if (others.length > 0) return others.join('/');
  return [meant, ...nextBest].map((part) => letterOf(part, legend)).find((letter) => letter !== undefined);
}

/** The letter that a legend has for a part. */
const letterOf = (part: Part, legend: ReadonlyMap<string, Part>): string | undefined =>
  [...legend].find(([, of]) => of === part)?.[0].toUpperCase();

const nextBest: readonly Part[] = ['consulted', 'support', 'responsible', 'informed'];

/** Rows that name roles below the letters of their parts: each wants exactly one below A. */
function* checkNamed({ rows }: TableReading, column: number): Iterable<Problem<Message>> {
  // A column that nobody has filled yet is a form.
  if (rows.every((row) => namesNobody(row[column]?.cell.text ?? ''))) return;
  for (const row of rows) {
    const [first, ...others] = row;
    const own = row[column];
    if (!first || !own || first.cell.text === '' || first.is('namesOwner')) continue;
    const values = { row: first.cell.text };
    if (others.every(({ cell }) => namesNobody(cell.text))) yield { at: first.cell.at, message: 'emptyRow', values };
    else if (namesNobody(own.cell.text)) yield { at: first.cell.at, message: 'unnamed', values, part: own.cell.at };
    else if (joinsRoles(own)) {
      yield {
        at: first.cell.at,
        message: 'manyAccountable',
        values: { ...values, who: own.cell.text },
        related: [{ at: own.cell.at, message: { text: own.cell.text } }],
      };
    }
  }
}

/** So many cells with one letter that the legend does not know are no slip: the table speaks of something else. */
const LEAST_OWN = 3;

function hasOwnAlphabet({ rows }: TableReading, columns: readonly number[], legend: ReadonlyMap<string, Part>): boolean {
  const counts = new Map<string, number>();
  for (const row of rows) {
    for (const column of columns) {
      for (const letter of lettersIn(row[column]?.cell.text ?? '', legend).unknown) counts.set(letter, (counts.get(letter) ?? 0) + 1);
    }
  }
  return [...counts.values()].some((count) => count >= LEAST_OWN);
}

function* checkRow(
  row: readonly CellReading[],
  columns: readonly number[],
  table: TableReading,
  legend: ReadonlyMap<string, Part>,
  speaksOfAccountable: boolean,
): Iterable<Problem<Message>> {
  const first = row[0];
  if (!first || first.cell.text === '' || first.is('namesOwner')) return;
  const name = first.cell.text;
  const headOf = (column: number): string => table.header[column]!.cell.text;
  const cells = columns.map((column) => ({ column, cell: row[column]?.cell, ...lettersIn(row[column]?.cell.text ?? '', legend) }));
  for (const { cell, unknown } of cells) {
    if (cell && unknown.length > 0) {
      yield {
        at: cell.at,
        message: 'unknownLetter',
        values: { found: unknown.join(', '), known: [...legend.keys()].map((letter) => letter.toUpperCase()).join(', ') },
      };
    }
  }
  if (cells.every(({ cell }) => (cell?.text ?? '') === '')) {
    yield { at: first.cell.at, message: 'emptyRow', values: { row: name } };
    return;
  }
  // A cell that says more than letters may name the owner in words: then the row is not read as letters.
  if (cells.some(({ cell, parts, unknown }) => cell && cell.text.length > 5 && parts.length === 0 && unknown.length === 0)) return;
  const accountable = cells.filter(({ parts }) => parts.includes('accountable'));
  const doing = cells.filter(({ parts }) => parts.includes('responsible'));
  if (accountable.length > 1) {
    const [kept, ...others] = accountable;
    const letter = otherThanAccountable(others[0]!.cell!.text, doing.length > 0 ? 'consulted' : 'responsible', legend);
    yield {
      at: first.cell.at,
      message: 'manyAccountable',
      values: {
        row: name,
        who: accountable.map(({ column }) => headOf(column)).join(', '),
        ...(letter && { letter, keeps: headOf(kept!.column) }),
      },
      ...(letter && { part: others.map(({ cell }) => cell!.at) }),
      related: accountable.map(({ cell, column }) => ({ at: cell!.at, message: { text: headOf(column) } })),
    };
  } else if (accountable.length === 0 && (speaksOfAccountable || doing.length === 0)) {
    const [doer, other] = doing;
    const letter = letterOf('accountable', legend);
    // Who does the work alone may answer for it, too.
    const both =
      doer?.cell && !other && letter && doer.cell.text.length === 1
        ? { part: doer.cell.at, values: { row: name, letter: `${letter}/${doer.cell.text}`, doer: headOf(doer.column) } }
        : { values: { row: name } };
    yield { at: first.cell.at, message: 'noAccountable', ...both };
  } else if (
    speaksOfAccountable &&
    doing.length === 0 &&
    [...legend.values()].includes('responsible') &&
    table.rows.some((other) => columns.some((c) => lettersIn(other[c]?.cell.text ?? '', legend).parts.includes('responsible')))
  ) {
    // Who is accountable often does the work as well, so this is only a question.
    yield { at: first.cell.at, message: 'nobodyDoing', values: { row: name }, severity: 'hint' };
  }
}
