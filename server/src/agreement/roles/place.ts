// A sentence with those it names, ready to be asked who does what.
import type { Reading } from '../../language/reading';
import type { Span } from '../../model/span';
import type { PlacedReading, ProseReading } from '../document-reading';

/** A role or person that a sentence names. Token indexes, `to` exclusive. */
export interface Party {
  readonly role: string;
  readonly from: number;
  readonly to: number;
  /** A preposition stands before it: it is no subject. */
  readonly object: boolean;
}

export interface PlacedSentence {
  readonly placed: PlacedReading;
  readonly prose: ProseReading;
  readonly reading: Reading;
  readonly parties: readonly Party[];
}

/** The words from token `from` to `to` (exclusive), with their place in the document. */
export function wordsOf(
  { placed, prose, reading }: PlacedSentence,
  from: number,
  to: number,
): { readonly text: string; readonly at: Span } | undefined {
  const first = reading.tokens[from];
  const last = reading.tokens[to - 1];
  if (!first || !last || to <= from) return undefined;
  const base = placed.start + prose.prose.start;
  return {
    text: prose.prose.text.slice(first.start, last.end).replace(/\s+/g, ' '),
    at: { start: base + first.start, end: base + last.end },
  };
}

/** The sentence's place in the document. */
export const placeOf = ({ placed, prose, reading }: PlacedSentence): Span => ({
  start: placed.start + prose.prose.start + reading.start,
  end: placed.start + prose.prose.start + reading.end,
});
