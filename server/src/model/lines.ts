// Offsets → lines and columns.
import { countBefore } from './ordered';

/** Line starts of a text. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) starts.push(i + 1);
    else if (c === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return starts;
}

/** Where the line of an offset begins. Linear in what stands before the offset on its line. */
export function lineStartOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The 1-based line and column (UTF-16 units) of an offset. */
export function placeOf(offset: number, starts: readonly number[]): { line: number; column: number } {
  const line = Math.max(
    1,
    countBefore(starts, (start) => start <= offset),
  );
  return { line, column: offset - starts[line - 1]! + 1 };
}
