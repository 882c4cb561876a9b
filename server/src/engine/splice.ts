// Changes at places of a text.

/** Replace what stands from `at` to `end` (offsets in the text) with `text`. */
export interface Splice { readonly at: number; readonly end: number; readonly text: string }

export const spliced = (text: string, splices: readonly Splice[]): string =>
  [...splices].sort((a, b) => b.at - a.at).reduce((done, { at, end, text: by }) => done.slice(0, at) + by + done.slice(end), text);

export const insert = (at: number, text: string): Splice => ({ at, end: at, text });
/** Where the line begins in which `at` stands. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

type Range = readonly [start: number, end: number];

/**
 * Takes an item out of a list in brackets, with its line where it has one. Comments on other lines stay.
 *
 * @param list with its brackets
 */
export function outOfBrackets(text: string, list: Range, items: readonly Range[], index: number): Splice {
  const [start, end] = items[index]!, before = items[index - 1], next = items[index + 1];
  const from = before ? before[1] : list[0] + 1, to = next ? next[0] : list[1] - 1;
  const above = text.slice(from, start), below = text.slice(end, to), comma = /^\s*,/.exec(below)?.[0].length;
  if (next) {
    if (comma === undefined) return { at: start, end: to, text: '' };
    const line = lineStart(text, start), nextLine = text.indexOf('\n', end + comma) + 1;
    if (line >= from && above.slice(line - from).trim() === '' && nextLine > 0 && nextLine <= to) return { at: line, end: nextLine, text: '' };
    return { at: start, end: end + comma + below.slice(comma).search(/\S|$/), text: '' };
  }
  if (before && above.trim() === ',') return { at: from, end, text: '' };
  if (!before && (above + below.slice(comma)).trim() === '') return { at: list[0], end: list[1], text: '[]' };
  // What ends a comment's line has to stay.
  return { at: /^\s*\n/.test(below.slice(comma)) ? from + above.trimEnd().length : start, end: end + (comma ?? 0), text: '' };
}
