// What to write where in a YAML text, so that a list of texts in it has one more, or one less. Nodes are those that the library
// read in the text, whose every line ends; who splices reads the text again, for not all that YAML allows is thought of here.
import { isCollection, isMap, isPair, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineStartOf } from '../model/lines';
import type { Edit } from './finding';
import { insert, outOfBrackets } from './splice';

/** Reads a text as configurations are read. */
export const parseYaml = (text: string) => parseDocument(text, { version: '1.2', schema: 'core' });

type Entry = Pair<Node, Node | null>;

/** Where the first line begins that does not begin before `at`. */
const nextLine = (text: string, at: number): number => (lineStartOf(text, at) === at ? at : text.indexOf('\n', at) + 1);
const indentAt = (text: string, at: number): number => at - lineStartOf(text, at);
const behindColon = (text: string, { key }: Entry): number => text.indexOf(':', key.range![1]) + 1;

const inBrackets = (node: unknown): boolean => isCollection(node) && node.flow === true;
const isUnsaid = (node: unknown): boolean => node === null || (isScalar(node) && node.source === '');
const isEmpty = (node: unknown): boolean =>
  isUnsaid(node) || (isCollection(node) ? node.items.length === 0 : isScalar(node) && node.value === null);

/** Where the last thing ends that is written in a node or an entry; comments behind it do not count. */
function endOf(node: unknown): number {
  if (isPair(node)) return endOf(isUnsaid(node.value) ? node.key : node.value);
  return isCollection(node) && !inBrackets(node) ? endOf(node.items.at(-1)) : (node as Node).range![1];
}

const entriesOf = (map: unknown): Entry[] => (isMap(map) ? (map as YAMLMap<Node, Node | null>).items : []);
const entryOf = (map: unknown, name: string): Entry | undefined => entriesOf(map).find(({ key }) => isScalar(key) && key.value === name);

/** How much further in what belongs to a key stands in this text. */
function stepOf(text: string, root: unknown): number {
  const [inner] = entriesOf(root).flatMap(({ value }) => (inBrackets(value) ? [] : entriesOf(value)));
  return inner ? indentAt(text, inner.key.range![0]) : 2;
}

/** A text as an item, in quotation marks where it would be read as something else. */
function written(value: string): string {
  const { contents, errors } = parseYaml(`[${value}]`);
  const [item, more] = isSeq(contents) ? contents.items : [];
  return errors.length === 0 && !more && isScalar(item) && item.value === value ? value : JSON.stringify(value);
}

/**
 * Puts `value` behind the others of a list, and the list where there is none into the innermost map that is there.
 *
 * @param place the keys that lead to the list
 * @param eol what ends each line of the text
 */
export function addition(text: string, root: unknown, place: readonly string[], value: string, eol: string): Edit[] {
  let map = root;
  let depth = 0;
  let entry = entryOf(map, place[0]!);
  while (isMap(entry?.value) && !isEmpty(entry.value)) {
    map = entry.value;
    entry = entryOf(map, place[++depth]!);
  }
  const item = written(value);
  const list = entry?.value;
  if (isSeq(list) && !isEmpty(list)) return [behindOthers(text, list as YAMLSeq<Node>, item, eol)];
  const step = stepOf(text, root);
  const block = (keys: readonly string[], column: number) =>
    [...keys.map((key) => `${key}:`), `- ${item}`].map((line, level) => ' '.repeat(column + level * step) + line + eol).join('');
  if (entry) {
    const from = behindColon(text, entry);
    const { key } = entry;
    const below = insert(
      nextLine(text, isUnsaid(list) ? from : endOf(list)),
      block(place.slice(depth + 1), indentAt(text, key.range![0]) + step),
    );
    return isUnsaid(list) ? [below] : [{ start: from, end: list!.range![1], text: '' }, below];
  }
  const [first] = entriesOf(map);
  if (!first) return [insert(text.length, block(place.slice(depth), 0))];
  const column = indentAt(text, first.key.range![0]);
  return [insert(behindComments(text, nextLine(text, endOf(map)), Math.max(column, 1)), block(place.slice(depth), column))];
}

/** Behind the lines from `at` on that are comments and stand at least so far in: what is commented out at the end of a map is the map's. */
function behindComments(text: string, at: number, column: number): number {
  for (let end = at; ;) {
    const line = text.slice(end, text.indexOf('\n', end) + 1);
    const comment = line.trimStart();
    if (!comment.startsWith('#') || line.length - comment.length < column) return end;
    end += line.length;
  }
}

/** In brackets, a line of its own for each item stays one. */
function behindOthers(text: string, list: YAMLSeq<Node>, item: string, eol: string): Edit {
  const last = list.items.at(-1)!;
  const before = (node: Node) => text.slice(lineStartOf(text, node.range![0]), node.range![0]);
  if (!inBrackets(list)) return insert(nextLine(text, endOf(last)), `${before(list)}- ${item}${eol}`);
  return insert(last.range![1], (before(last).trim() === '' ? `,${eol}${before(last)}` : ', ') + item);
}

/** Takes an item out of a list, with its line where it has one. @param place the keys that lead to the list, which is there */
export function removal(text: string, root: unknown, place: readonly string[], index: number): Edit[] {
  let list = root;
  let colon = 0;
  for (const key of place) {
    const entry = entryOf(list, key)!;
    colon = behindColon(text, entry);
    list = entry.value;
  }
  const { items, range } = list as YAMLSeq<Node>;
  const rangeOf = (node: Node) => [node.range![0], node.range![1]] as const;
  if (inBrackets(list)) return [outOfBrackets(text, [range![0], range![1]], items.map(rangeOf), index)];
  const [start, end] = rangeOf(items[index]!);
  const line = { start: lineStartOf(text, start), end: nextLine(text, end), text: '' };
  return items.length > 1 ? [line] : [insert(colon, ' []'), line];
}
