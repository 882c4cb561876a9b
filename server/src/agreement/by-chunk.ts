// What is worked out of a chunk once, however often the document it stands in is read again: an edit must cost what it
// changes, not the document's length.
import type { PlacedReading, ProseReading } from './document-reading';

/** @param make sees the chunk's own words only: neither where it stands nor the headings above */
export function byChunk<Value>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const known = new WeakMap<PlacedReading['proses'], { readonly value: Value }>();
  return (placed) => {
    let of = known.get(placed.proses);
    if (!of) known.set(placed.proses, of = { value: make(placed) });
    return of.value;
  };
}

/** @param make sees the chunk and the headings above it, but not where it stands */
export function byChunkAndHeadings<Value>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const known = new WeakMap<PlacedReading['proses'], { readonly value: Value; readonly above: readonly ProseReading[] }>();
  return (placed) => {
    let of = known.get(placed.proses);
    if (!of || of.above.length !== placed.above.length || of.above.some((heading, i) => heading !== placed.above[i]!.reading)) {
      known.set(placed.proses, of = { value: make(placed), above: placed.above.map(({ reading }) => reading) });
    }
    return of.value;
  };
}
