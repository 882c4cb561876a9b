// Changes at places of a text.

/** Replace what stands from `at` to `end` (offsets in the text) with `text`. */
export interface Splice { readonly at: number; readonly end: number; readonly text: string }

export const spliced = (text: string, splices: readonly Splice[]): string =>
  [...splices].sort((a, b) => b.at - a.at).reduce((done, { at, end, text: by }) => done.slice(0, at) + by + done.slice(end), text);

type Range = readonly [start: number, end: number];

/**
 * Takes an item out of a list in brackets. A comment behind the comma before it stays, and the comma with it.
 *
 * @param list with its brackets
 */
export function outOfBrackets(text: string, list: Range, items: readonly Range[], index: number): Splice {
  const [start, end] = items[index]!, before = items[index - 1], next = items[index + 1];
  if (next) return { at: start, end: next[0], text: '' };
  if (!before) return { at: list[0], end: list[1], text: '[]' };
  return { at: /^\s*,\s*$/.test(text.slice(before[1], start)) ? before[1] : start, end, text: '' };
}
