// Changes at places of a text.
import { lineStartOf } from '../model/lines';
import type { Edit } from './finding';

export const insert = (at: number, text: string): Edit => ({ start: at, end: at, text });

type Range = readonly [start: number, end: number];

/**
 * Takes an item out of a list in brackets, with its line where it has one. Comments on other lines stay.
 *
 * @param list with its brackets
 */
export function outOfBrackets(text: string, list: Range, items: readonly Range[], index: number): Edit {
  const [start, end] = items[index]!;
  const before = items[index - 1];
  const next = items[index + 1];
  const from = before ? before[1] : list[0] + 1;
  const to = next ? next[0] : list[1] - 1;
  const above = text.slice(from, start);
  const below = text.slice(end, to);
  const comma = /^\s*,/.exec(below)?.[0].length;
  if (next) {
    if (comma === undefined) return { start: start, end: to, text: '' };
    const line = lineStartOf(text, start);
    const nextLine = text.indexOf('\n', end + comma) + 1;
    if (line >= from && above.slice(line - from).trim() === '' && nextLine > 0 && nextLine <= to) {
      return { start: line, end: nextLine, text: '' };
    }
    return { start: start, end: end + comma + below.slice(comma).search(/\S|$/), text: '' };
  }
  if (before && above.trim() === ',') return { start: from, end, text: '' };
  if (!before && (above + below.slice(comma)).trim() === '') return { start: list[0], end: list[1], text: '[]' };
  // What ends a comment's line has to stay.
  return { start: /^\s*\n/.test(below.slice(comma)) ? from + above.trimEnd().length : start, end: end + (comma ?? 0), text: '' };
}
