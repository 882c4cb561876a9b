// Lines broken between words to the width of a terminal.
import { columnsOf } from './excerpt';

/** What colours a text takes no room. */
const withoutColours = (text: string): string => text.replace(/\u001b\[\d+m/g, '');

/**
 * Breaks a line between words.
 *
 * @param width in columns; a longer word stands on a line of its own
 * @param indent columns in front of all lines but the first
 */
export function wrapped(line: string, width: number, indent = 0): string[] {
  const lines: string[] = [];
  const space = ' '.repeat(indent);
  // Spaces at the beginning stay; others stand between words.
  let current = '';
  let columns = 0;
  for (const part of line.match(/^ +|[^ ]+| +/g) ?? []) {
    const wide = columnsOf(withoutColours(part));
    if (part.trim() !== '' && current.trim() !== '' && columns + wide > width) {
      lines.push(current.trimEnd());
      current = space;
      columns = indent;
    }
    current += part;
    columns += wide;
  }
  return [...lines, current];
}

/** How far the lines that follow a line are indented: what is about a place stands below its words. */
const hangingOf = (line: string): number => {
  const indent = /^ */.exec(withoutColours(line))![0].length;
  return indent === 0 ? 0 : Math.max(8, indent + 2);
};

/** A text whose longer lines are broken to a width; a line that shows an excerpt is cut to it already. */
export const wrappedText = (text: string, width: number): string =>
  text
    .split('\n')
    .flatMap((line) => (line.includes('│') || columnsOf(withoutColours(line)) <= width ? [line] : wrapped(line, width, hangingOf(line))))
    .join('\n');
