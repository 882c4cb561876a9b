// What surrounds a sentence: neighbours, lead-in, table column and row, headings.
import type { Surroundings } from '../language/exemptions';
import type { Reading } from '../language/reading';
import type { PlacedReading } from './document-reading';

/** The surroundings of sentence `sentence` of prose `index` in a chunk. */
export function surroundingsOf({ proses, above, chunk }: PlacedReading, index: number, sentence: number): Surroundings {
  const own = proses[index]!;
  const { item, cell } = own.prose;
  const headings: Reading[] = [];
  let depth = 7;
  for (let i = index - 1; i >= 0; i--) {
    const { prose, sentences } = proses[i]!;
    if (prose.kind === 'heading' && prose.depth < depth) { headings.push(...sentences); depth = prose.depth; }
  }
  for (const heading of above) if (heading.depth < depth) { headings.push(...heading.reading.sentences); depth = heading.depth; }
  const previous = own.sentences[sentence - 1], next = own.sentences[sentence + 1];
  const introduces = item ? (item.parent >= 0 ? item.parent : item.leadIn) : cell ? chunk.tables[cell.table]!.leadIn : -1;
  const intro = introduces >= 0 && proses[introduces]!.prose.kind !== 'heading' ? proses[introduces]!.sentences.at(-1) : undefined;
  const table = cell && chunk.tables[cell.table];
  const header = table?.header[cell!.column];
  const column = header && cell!.row > 0 ? proses[header.prose]?.sentences[0] : undefined;
  const row = table && cell!.row > 0 ? table.rows[cell!.row - 1]?.flatMap((other) => (other.prose === index ? [] : proses[other.prose]?.sentences ?? [])) : undefined;
  return { headings, ...(previous && { previous }), ...(next && { next }), ...(intro && { leadIn: intro }), ...(column && { column }), ...(row && { row }) };
}
