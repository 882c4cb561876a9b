// Pieces of Markdown that need no parser: code at column 0; headings, paragraphs and lists of words with the simplest inline
// markup. Most of what people write is such, and the parser is what a run spends its time on.
//
// Only what is certain is read here; at the first sign that could be something else the parser is asked.
import type { Chunk, ItemPlace, Link, Prose } from './chunk';
import { plainWords, type IsDefined, type Part, type PlainWords } from './plain-words';
import { isFence, lineAt, opensNumberedItem } from './split';
import type { Span } from './span';

/**
 * What the parser would make of a piece that `split` cut, or nothing where only the parser can tell.
 *
 * @param isDefined whether another piece defines a label
 */
export function plainChunk(text: string, isDefined: IsDefined = () => false): Chunk | undefined {
  return isFence(text) ? chunkOf(text, [], []) : new Reader(text, isDefined).chunk();
}

const chunkOf = (text: string, prose: readonly Prose[], links: readonly Link[]): Chunk => ({
  text,
  prose,
  tables: [],
  comments: [],
  links,
  definitions: [],
  frontMatter: false,
});

/** An item that the next lines may belong to. */
interface OpenItem {
  readonly place: ItemPlace;
  /** What its list's markers look like, but for numbers. */
  readonly mark: number;
  /** The column at which its words begin. */
  readonly column: number;
  /** Whether a list stands in it. */
  isParent: boolean;
}

interface Marker {
  readonly mark: number;
  readonly ordered: boolean;
  readonly isFirst: boolean;
  readonly length: number;
}

/** Prose whose lines are still being read: where its words begin, and what they are made of so far. */
interface OpenProse {
  readonly index: number;
  readonly parts: Part[];
}

class Reader {
  private readonly prose: Prose[] = [];
  private readonly links: Link[] = [];
  /** The last prose that is no item: what introduces a list. */
  private introduction = -1;
  /** The items that the last line stands in, outermost first. */
  private items: OpenItem[] = [];
  private lists = 0;
  private open: OpenProse | undefined;

  constructor(
    private readonly text: string,
    private readonly isDefined: IsDefined,
  ) {}

  chunk(): Chunk | undefined {
    for (let at = 0; at < this.text.length;) {
      const { start, end, next } = lineAt(this.text, at);
      at = next;
      if (!this.line(start, end)) return undefined;
    }
    this.close();
    return this.prose.length > 0 ? chunkOf(this.text, this.prose, this.links) : undefined;
  }

  /** Reads a line. @returns whether it is certain what it is */
  private line(start: number, end: number): boolean {
    let first = start;
    while (first < end && this.text.charCodeAt(first) === 32) first++;
    if (first === end) {
      this.close();
      return true;
    }
    if (this.text.charCodeAt(first) === 35) return first === 0 && this.heading(end);
    const marker = markerAt(this.text, first, end);
    if (marker) return this.item(marker, first - start, first, end);
    const words = this.wordsAt(first, end);
    if (!words) return false;
    if (this.open) this.goOn(first, words);
    // Behind a list may stand another of its paragraphs.
    else if (this.items.length > 0 || first - start > 3) return false;
    else {
      this.introduction = this.prose.length;
      this.begin({ kind: 'paragraph', depth: 0, inBlockquote: false, start: first, text: words.text }, words);
    }
    return true;
  }

  /** The heading that the first line is. */
  private heading(end: number): boolean {
    let depth = 0;
    while (this.text.charCodeAt(depth) === 35) depth++;
    let from = depth;
    while (from < end && this.text.charCodeAt(from) === 32) from++;
    // Hashes at its end would be none of its words.
    const words =
      depth > 6 || from === depth || from === end || this.text.slice(from, end).includes('#')
        ? undefined
        : plainWords(this.text, from, end, this.isDefined);
    if (!words) return false;
    this.introduction = 0;
    this.prose.push({ kind: 'heading', depth, inBlockquote: false, start: 0, text: ' '.repeat(from) + words.text });
    this.links.push(...words.links);
    return true;
  }

  private item({ mark, ordered, isFirst, length }: Marker, column: number, first: number, end: number): boolean {
    const from = first + length + 1;
    const words = this.wordsAt(from, end);
    if (!words) return false;
    let level = this.items.length;
    while (level > 0 && column < this.items[level - 1]!.column) level--;
    const parent = this.items[level - 1];
    const before = this.items[level];
    // Indented further it is code, or goes on with the words above.
    if (column - (parent?.column ?? 0) > 3) return false;
    let place: ItemPlace;
    if (before) {
      if (before.mark !== mark) return false;
      place = before.place;
    } else {
      // A second list there; and words go on in a line that begins with another number than 1.
      if ((parent ? parent.isParent : this.lists > 0) || (this.open && ordered && !isFirst)) return false;
      place = { depth: level + 1, ordered, leadIn: this.introduction, parent: parent ? this.prose.length - 1 : -1, list: this.lists++ };
      if (parent) parent.isParent = true;
    }
    this.items = [...this.items.slice(0, level), { place, mark, column: column + length + 1, isParent: false }];
    this.begin({ kind: 'paragraph', depth: 0, inBlockquote: false, item: place, start: from, text: words.text }, words);
    return true;
  }

  private wordsAt(first: number, end: number): PlainWords | undefined {
    return beginsWords(this.text, first, end) ? plainWords(this.text, first, end, this.isDefined) : undefined;
  }

  private begin(prose: Prose, { parts, links }: PlainWords): void {
    this.close();
    this.open = { index: this.prose.length, parts: [...parts] };
    this.prose.push(prose);
    this.links.push(...links);
  }

  /** One line more of what is open. */
  private goOn(first: number, { text, parts, links }: PlainWords): void {
    const { index, parts: before } = this.open!;
    const prose = this.prose[index]!;
    const end = prose.start + prose.text.length;
    this.prose[index] = { ...prose, text: prose.text + this.text.slice(end, first) + text };
    this.links.push(...links);
    for (const part of [{ kind: 'text' as const, start: end, end: first }, ...parts]) {
      const last = before.at(-1)!;
      // Lines are one run of text.
      if (part.kind === 'text' && last.kind === 'text') before[before.length - 1] = { ...last, end: part.end };
      else if (before.length < LEAD_PARTS) before.push(part);
      else return;
    }
  }

  private close(): void {
    if (!this.open) return;
    const { index, parts } = this.open;
    const prose = this.prose[index]!;
    const lead = leadAmong(
      parts.map((part) => ({ ...part, isNumber: isNumbering(this.text.slice(part.start, part.end)) })),
      prose.start,
    );
    if (lead) this.prose[index] = { ...prose, lead };
    this.open = undefined;
  }
}

/** The marker of a list's item, with one blank and words behind it. */
function markerAt(text: string, first: number, end: number): Marker | undefined {
  const c = text.charCodeAt(first);
  if (c === 42 || c === 43 || c === 45) {
    return text.charCodeAt(first + 1) === 32 && first + 2 < end ? { mark: c, ordered: false, isFirst: true, length: 1 } : undefined;
  }
  let to = first;
  while (to < end && isDigit(text.charCodeAt(to))) to++;
  const mark = text.charCodeAt(to);
  const digits = to - first;
  if (digits === 0 || digits > MOST_DIGITS || (mark !== 41 && mark !== 46) || text.charCodeAt(to + 1) !== 32 || to + 2 >= end) {
    return undefined;
  }
  return { mark, ordered: true, isFirst: digits === 1 && c === 49, length: digits + 1 };
}

/**
 * Whether words begin here and no block: a letter of any script, a number that is no item's, a quotation mark or bracket, a
 * link that is no definition, emphasis, code.
 */
function beginsWords(text: string, first: number, end: number): boolean {
  const c = text.charCodeAt(first);
  const behind = first + 1 < end ? text.charCodeAt(first + 1) : 32;
  if (isDigit(c)) return !opensNumberedItem(text, first, end);
  // A star or line with a blank behind it is an item, or a break.
  if (c === 42 || c === 95) return behind !== 32;
  if (c === 96) return behind !== 96;
  return (
    (c >= 65 && c <= 90) ||
    (c >= 97 && c <= 122) ||
    c === 34 ||
    c === 39 ||
    c === 40 ||
    c === 91 ||
    (c > 0xa0 && !isBlank.test(text[first]!))
  );
}

/** White space that Markdown does not take for such, and marks of direction and order. */
const isBlank = /[\s\p{Cf}]/u;

/** An item's number has no more. */
const MOST_DIGITS = 9;

const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** How many pieces of inline markup a number and a lead-in take together. */
export const LEAD_PARTS = 3;

/** Whether a text is a number before a paragraph's first words, or nothing. */
export const isNumbering = (text: string): boolean => /^[\s\d.()§–-]*$/.test(text);

/** A run of a paragraph, and whether it is but a number. */
interface Run extends Part {
  readonly isNumber: boolean;
}

/** The bold words among a paragraph's first runs, as a span of the paragraph, which starts at `start`. A number before them, bold or not, is passed over. */
export function leadAmong(runs: readonly Run[], start: number): Span | undefined {
  let first: Run | undefined;
  for (const run of runs.slice(0, LEAD_PARTS)) {
    if (run.kind === 'strong') first = run;
    else if (run.kind !== 'text') break;
    if (!run.isNumber) break;
  }
  return first && { start: first.start - start, end: first.end - start };
}
