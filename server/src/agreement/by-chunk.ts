// What is worked out of a chunk once, however often the document it stands in is read again: an edit must cost what it
// changes, not the document's length.
import type { PlacedReading, ProseReading } from './document-reading';

let slots = 0;

/** A place in each chunk's notes, for a value that whoever keeps it knows when to trust. */
export class Kept<Value extends object> {
  private readonly slot = slots++;

  of({ notes }: Pick<PlacedReading, 'notes'>): Value | undefined { return notes[this.slot] as Value | undefined; }

  keep({ notes }: Pick<PlacedReading, 'notes'>, value: Value): Value {
    notes[this.slot] = value;
    return value;
  }
}

/** @param make sees the chunk's own words only: neither where it stands nor the headings above */
export function byChunk<Value extends object>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const kept = new Kept<Value>();
  return (placed) => kept.of(placed) ?? kept.keep(placed, make(placed));
}

/** @param make sees the chunk and the headings above it, but not where it stands */
export function byChunkAndHeadings<Value>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const kept = new Kept<{ readonly value: Value; readonly above: readonly ProseReading[] }>();
  return (placed) => {
    let of = kept.of(placed);
    if (!of || of.above.length !== placed.above.length || of.above.some((heading, i) => heading !== placed.above[i]!.reading)) {
      of = kept.keep(placed, { value: make(placed), above: placed.above.map(({ reading }) => reading) });
    }
    return of.value;
  };
}
