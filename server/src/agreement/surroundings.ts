// What surrounds a sentence: neighbours, lead-in, table column and row, headings.
import type { Surroundings } from '../language/exemptions';
import type { Reading } from '../language/reading';
import { byChunk } from './by-chunk';
import type { PlacedReading } from './document-reading';
import { nameColumns } from './tables';

/** A heading of more sentences is none; only so many are looked at. */
const LONGEST_HEADING = 20;

/** By prose: the chunk's nearest heading that holds above it, -1 if none does. Above a heading only a larger one holds. */
const headingsAbove = byChunk(({ proses }) => {
  const above = new Int32Array(proses.length);
  let last = -1;
  for (const [i, { prose }] of proses.entries()) {
    if (prose.kind === 'heading') while (last >= 0 && proses[last]!.prose.depth >= prose.depth) last = above[last]!;
    above[i] = last;
    if (prose.kind === 'heading') last = i;
  }
  return above;
});

/** The surroundings of sentence `sentence` of prose `index` in a chunk. */
export function surroundingsOf(placed: PlacedReading, index: number, sentence: number): Surroundings {
  const { proses, above, chunk } = placed;
  const inChunk = headingsAbove(placed);
  const own = proses[index]!;
  const { item, cell } = own.prose;
  const headings: Reading[] = [];
  let depth = 7;
  for (let i = inChunk[index]!; i >= 0; i = inChunk[i]!) {
    headings.push(...proses[i]!.sentences.slice(0, LONGEST_HEADING));
    depth = proses[i]!.prose.depth;
  }
  for (const heading of above) {
    if (heading.depth < depth) {
      headings.push(...heading.reading.sentences.slice(0, LONGEST_HEADING));
      depth = heading.depth;
    }
  }
  const previous = own.sentences[sentence - 1];
  const next = own.sentences[sentence + 1];
  const introduces = item ? (item.parent >= 0 ? item.parent : item.leadIn) : cell ? chunk.tables[cell.table]!.leadIn : -1;
  const before = proses[introduces]?.prose;
  // What is quoted in a block of its own introduces nothing outside of it.
  const intro =
    before && before.kind !== 'heading' && (own.prose.inBlockquote || !before.inBlockquote)
      ? proses[introduces]!.sentences.at(-1)
      : undefined;
  const table = cell && chunk.tables[cell.table];
  const header = table?.header[cell!.column];
  const column = header && cell!.row > 0 ? proses[header.prose]?.sentences[0] : undefined;
  // A number that only counts the row says nothing of it.
  const row =
    table && cell!.row > 0
      ? table.rows[cell!.row - 1]?.flatMap((other, i) =>
          other.prose === index || i < nameColumns(placed)[cell!.table]! ? [] : (proses[other.prose]?.sentences ?? []),
        )
      : undefined;
  const headers =
    table && cell!.row > 0 ? table.header.flatMap((other) => (other === header ? [] : (proses[other.prose]?.sentences ?? []))) : undefined;
  return {
    headings,
    ...(previous && { previous }),
    ...(next && { next }),
    ...(intro && { leadIn: intro }),
    ...(column && { column }),
    ...(headers && { headers }),
    ...(row && { row }),
    ...(cell && cell.row > 0 && cell.column === nameColumns(placed)[cell.table] && { namesRow: true }),
  };
}
