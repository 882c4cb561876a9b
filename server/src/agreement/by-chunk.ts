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

/**
 * The last two values of a chunk, for what depends on its surroundings too: a heading or comment that comes and goes again
 * leaves what was worked out before.
 */
export class KeptTwice<Value extends object> {
  private readonly kept = new Kept<[Value, Value?]>();

  /** The value that still holds, if one does. */
  of(placed: Pick<PlacedReading, 'notes'>, holds: (value: Value) => boolean): Value | undefined {
    const both = this.kept.of(placed);
    if (!both) return undefined;
    if (holds(both[0])) return both[0];
    if (!both[1] || !holds(both[1])) return undefined;
    this.kept.keep(placed, [both[1], both[0]]);
    return both[1];
  }

  keep(placed: Pick<PlacedReading, 'notes'>, value: Value): Value {
    const before = this.kept.of(placed)?.[0];
    this.kept.keep(placed, before ? [value, before] : [value]);
    return value;
  }
}

/** @param make sees the chunk and the headings above it, but not where it stands */
export function byChunkAndHeadings<Value>(make: (placed: PlacedReading) => Value): (placed: PlacedReading) => Value {
  const kept = new KeptTwice<{ readonly value: Value; readonly above: readonly ProseReading[] }>();
  return (placed) => (kept.of(placed, ({ above }) => above.length === placed.above.length && above.every((heading, i) => heading === placed.above[i]!.reading))
    ?? kept.keep(placed, { value: make(placed), above: placed.above.map(({ reading }) => reading) })).value;
}
