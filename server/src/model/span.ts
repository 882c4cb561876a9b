import { countBefore } from './ordered';

/** A stretch of text in UTF-16 code units, `end` exclusive. What it is counted from, the owner says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span moved by `by` code units. */
export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

/** The index of the first span that starts at an offset or behind it; their number where none does. They stand in order of their starts. */
export const firstFrom = (spans: readonly Span[], offset: number): number => countBefore(spans, ({ start }) => start < offset);

/** Spans that share no character, in order. Taking one costs the logarithm of their number (and moving what stands behind it). */
export class Apart {
  private readonly spans: Span[] = [];

  /** Takes a span, unless it shares a character with one that was taken before; says whether it did. An empty one shares none. */
  takes(span: Span): boolean {
    if (span.start >= span.end) return true;
    const at = firstFrom(this.spans, span.start);
    // Each ends before the next begins, so only the neighbours can reach into it.
    for (const other of [this.spans[at - 1], this.spans[at]]) if (other && overlaps(other, span)) return false;
    this.spans.splice(at, 0, span);
    return true;
  }
}
