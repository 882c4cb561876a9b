// A table that was read: what its columns hold, and what its cells say.
import type { Language } from '../language/data';
import type { Reading } from '../language/reading';
import type { Cell, Table } from '../model/chunk';
import { byChunk } from './by-chunk';
import type { PlacedReading, ProseReading } from './document-reading';

export interface CellReading {
  readonly cell: Cell;
  readonly sentences: readonly Reading[];
  /** Whether a sentence of the cell gives what `columns` patterns of the language call `name`. */
  is(name: string): boolean;
}

export interface TableReading {
  readonly table: Table;
  readonly language: Language | undefined;
  /** Without a column that only counts the rows. */
  readonly header: readonly CellReading[];
  readonly rows: readonly (readonly CellReading[])[];
  /** What introduces the table: the sentences before it, or the heading. */
  readonly leadIn: readonly Reading[];
  /** The text that the lead-in's offsets count in. */
  readonly leadText: string;
  /** The headings above, nearest first, and what stands in the paragraphs directly behind the table (a legend). */
  readonly headings: readonly Reading[];
  readonly after: readonly ProseReading[];
}

const cellReading = (cell: Cell, proses: readonly ProseReading[]): CellReading => {
  const sentences = proses[cell.prose]?.sentences ?? [];
  return { cell, sentences, is: (name) => sentences.some((sentence) => sentence.hits.has(`column:${name}`)) };
};

/** Whether rows begin with a role, so that the other columns say what it carries (“Role | Responsible for”). */
export const isByRole = ({ header }: TableReading): boolean => header[0]?.is('role') === true;

/** The column that says who owns what a row is about; -1 if there is none. */
export const ownerColumn = (table: TableReading): number =>
  isByRole(table) ? -1 : table.header.findIndex((cell, column) => column > 0 && cell.is('owner'));

/** A table's legend may stand in so many paragraphs behind it. */
export const LONGEST_LEGEND = 4;

/** The tables of a chunk, read. Offsets count from the chunk. */
export function tablesOf({ chunk, proses, above }: PlacedReading, following: readonly ProseReading[] = []): TableReading[] {
  return chunk.tables.map((table) => {
    const from = nameColumnOf(table);
    const last = [...table.header, ...table.rows.flat()].reduce((most, cell) => Math.max(most, cell.prose), -1);
    const own = proses.filter(({ prose }, i) => prose.kind === 'heading' && i < (table.header[0]?.prose ?? 0)).reverse();
    return {
      table,
      language:
        proses[table.header[0]?.prose ?? -1]?.language ??
        proses[table.leadIn]?.language ??
        proses.find((prose) => prose.language)?.language,
      header: table.header.slice(from).map((cell) => cellReading(cell, proses)),
      rows: table.rows.map((row) => row.slice(from).map((cell) => cellReading(cell, proses))),
      leadIn: proses[table.leadIn]?.sentences ?? [],
      leadText: proses[table.leadIn]?.prose.text ?? '',
      headings: [...own.flatMap((heading) => heading.sentences), ...above.flatMap((heading) => heading.reading.sentences)],
      after: [...proses.slice(last + 1), ...following].slice(0, LONGEST_LEGEND),
    };
  });
}

/** The column that names what the rows are about. */
const nameColumnOf = (table: Table): number => (isNumbered(table) ? 1 : 0);

/** By table of a chunk: the column that names what its rows are about. Every cell asks, so each table is looked at once. */
export const nameColumns = byChunk(({ chunk }): readonly number[] => chunk.tables.map(nameColumnOf));

/** Whether the first column only counts the rows: “1”, “2.”, “A”, “B 7”, “§ 3”. What they are about stands beside it then. */
const isNumbered = ({ header, rows }: Table): boolean =>
  header.length > 1 &&
  rows.length > 0 &&
  rows.every(([first]) => first !== undefined && /^§?\s*(?:\p{L}{0,2}[-.]?\d{1,3}(?:\.\d{1,2})*|\p{L})?[.):]?$/u.test(first.text)) &&
  rows.some(([first]) => first!.text !== '');
