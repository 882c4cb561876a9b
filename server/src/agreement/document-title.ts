// What a document is called.
import type { Reading } from '../language/reading';
import type { DocumentReading, ProseReading } from './document-reading';

/**
 * What the title says. A page whose front matter gives it a title often begins with a heading of the second level; and a first
 * heading such as “Purpose” says no more of the whole than any other.
 */
export function titleSentences(reading: DocumentReading): readonly Reading[] {
  const own = titleOf(reading)?.sentences ?? [];
  const { titleInFrontMatter: other, headings } = reading;
  return other.length > 0 && (headings[0]?.depth !== 1 || !own.some(saysKind)) ? other : own;
}

const saysKind = ({ hits }: Reading): boolean => [...hits.keys()].some((owner) => owner.startsWith('kind:'));

/** The first heading, or the first paragraph when nothing is a heading. */
export const titleOf = (reading: DocumentReading) => reading.headings[0]?.reading ?? firstWordsOf(reading);

function firstWordsOf(reading: DocumentReading): ProseReading | undefined {
  for (const prose of prosesOf(reading)) if (prose.prose.text.trim() !== '') return prose;
  return undefined;
}

export function* prosesOf({ chunks }: DocumentReading): Iterable<ProseReading> {
  for (const { proses } of chunks) yield* proses;
}
