/** A stretch of text in UTF-16 code units, `end` exclusive. What it is counted from, the owner says. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The span moved by `by` code units. */
export const shifted = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
