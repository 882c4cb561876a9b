// What to write where in a JSON text, comments and all, so that a list of texts in it has one more, or one less. Nodes are those
// that the library read in the text, and each is what it is taken for.
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { lineStartOf } from '../model/lines';
import type { Edit } from './finding';
import { insert, outOfBrackets } from './splice';

const endOf = ({ offset, length }: Node): number => offset + length;
const indentOf = (text: string, at: number): string => /^[ \t]*/.exec(text.slice(lineStartOf(text, at), at))![0];
const beginsLine = (text: string, { offset }: Node): boolean => text.slice(lineStartOf(text, offset), offset).trim() === '';

/**
 * Puts `value` behind the others of a list, and the list where there is none into the innermost object that is there.
 *
 * @param place the keys that lead to the list
 * @param eol what ends each line of the text
 */
export function addition(text: string, root: Node, place: readonly string[], value: string, eol: string): Edit[] {
  let depth = place.length;
  while (!findNodeAtLocation(root, place.slice(0, depth))) depth--;
  const into = findNodeAtLocation(root, place.slice(0, depth))!;
  const keys = place.slice(depth);
  const [first] = root.children!;
  const unit = first && beginsLine(text, first) ? indentOf(text, first.offset) : '  ';
  const inLines = (of: readonly string[], indent: string): string => {
    const [key, ...more] = of;
    const below = indent + unit;
    if (key === undefined) return JSON.stringify(value);
    const [open, close] = more.length > 0 ? '{}' : '[]';
    return `${JSON.stringify(key)}: ${open}${eol}${below}${inLines(more, below)}${eol}${indent}${close}`;
  };
  const inOneLine = ([key, ...more]: readonly string[]): string =>
    key === undefined
      ? JSON.stringify(value)
      : `${JSON.stringify(key)}: ${more.length > 0 ? `{ ${inOneLine(more)} }` : `[${inOneLine(more)}]`}`;

  const last = into.children!.at(-1);
  const from = last ? endOf(last) : into.offset + 1;
  const inner = text.slice(from, endOf(into) - 1);
  if (last ? !beginsLine(text, last) : into.type === 'array' && !inner.includes('\n')) {
    return [insert(from, (last ? ', ' : '') + inOneLine(keys))];
  }
  // Behind what is said of the last one, and before the bracket on a line of its own.
  const around = indentOf(text, into.offset);
  const indent = last ? indentOf(text, last.offset) : around + unit;
  const at = from + inner.trimEnd().length;
  const comma = last && !hasComma(inner) ? ',' : '';
  const line = eol + indent + inLines(keys, indent) + (inner.includes('\n') ? '' : eol + around);
  return at === from ? [insert(at, comma + line)] : [insert(from, comma), insert(at, line)];
}

/** Whether a comma stands between things, and not only in comments. */
const hasComma = (between: string): boolean => between.replace(/\/\/[^\n]*|\/\*(?:(?!\*\/)[^])*\*\//g, '').includes(',');

/** Takes an item out of a list. @param place the keys that lead to the list, which is there */
export function removal(text: string, root: Node, place: readonly string[], index: number): Edit[] {
  const list = findNodeAtLocation(root, [...place])!;
  const rangeOf = (node: Node) => [node.offset, endOf(node)] as const;
  return [outOfBrackets(text, rangeOf(list), list.children!.map(rangeOf), index)];
}
