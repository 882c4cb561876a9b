// What is worked out of a chunk once, however often the document it stands in is read again: an edit must cost what it
// changes, not the document's length. By what it depends on, from the simplest to what only its owner can tell:
//
//   byChunk               the chunk's own words
//   byChunkAnd            and values that are the same object for as long as they say the same
//   byChunkAndHeadings    and the headings above
//   Kept, KeptTwice       and what has to be looked at to know whether the last value still holds
import { noted } from '../language/remembered';
import type { PlacedReading, ProseReading } from './document-reading';

/** `make` sees the chunk's own words only: neither where it stands nor the headings above. */
export const byChunk = noted<PlacedReading>();

/** `make` sees the chunk's own words, and `others`: what it made last is kept while all of them are the same objects. */
export function byChunkAnd<Others extends readonly object[], Value>(
  make: (placed: PlacedReading, ...others: Others) => Value,
): (placed: PlacedReading, ...others: Others) => Value {
  const kept = new Kept<{ readonly others: Others; readonly value: Value }>();
  return (placed, ...others) => {
    const before = kept.of(placed);
    return (before?.others.every((one, i) => one === others[i]) ? before : kept.keep(placed, { others, value: make(placed, ...others) }))
      .value;
  };
}

/** `make` sees the chunk and the headings above it, but not where it stands. */
export function byChunkAndHeadings<Value>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const kept = new KeptTwice<{ readonly value: Value; readonly above: readonly ProseReading[] }>();
  return (placed) =>
    (
      kept.of(
        placed,
        ({ above }) => above.length === placed.above.length && above.every((heading, i) => heading === placed.above[i]!.reading),
      ) ?? kept.keep(placed, { value: make(placed), above: placed.above.map(({ reading }) => reading) })
    ).value;
}

/** The last value of a chunk; whoever keeps it knows when to trust it. */
export class Kept<Value extends object> {
  private readonly last = byChunk((): { value?: Value } => ({}));

  of(placed: PlacedReading): Value | undefined {
    return this.last(placed).value;
  }

  keep(placed: PlacedReading, value: Value): Value {
    return (this.last(placed).value = value);
  }
}

/** The last two: a heading or comment that comes and goes again leaves what was worked out before. */
export class KeptTwice<Value extends object> {
  private readonly last = byChunk((): { value?: Value; before?: Value } => ({}));

  /** The value that still holds, if one does. */
  of(placed: PlacedReading, holds: (value: Value) => boolean): Value | undefined {
    const both = this.last(placed);
    const { value, before } = both;
    if (!value || holds(value)) return value;
    if (!before || !holds(before)) return undefined;
    both.value = before;
    both.before = value;
    return before;
  }

  keep(placed: PlacedReading, value: Value): Value {
    const both = this.last(placed);
    if (both.value) both.before = both.value;
    return (both.value = value);
  }
}
