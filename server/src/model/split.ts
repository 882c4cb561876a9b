// Cuts Markdown where it can always be cut, so that each piece parses alone to what it is in the whole.
//
// A safe cut is the start of a line at column 0 that is an ATX heading, or that follows a blank line and opens a paragraph
// or a definition: no list, quote, table or paragraph reaches over it. Lists and tables stay with what introduces them.
// Never inside a code fence, an HTML block that only its end tag closes, or front matter. A code fence at column 0 is a
// piece of its own.
//
// Nothing that stands before a cut bears on where the next one is. So after an edit only what lies between the last cut
// before it and the first old cut behind it has to be looked at again.

/** A line's extent: `end` excludes the line ending, `next` is where the following line starts. */
interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The line at `start`. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const c = text.charCodeAt(end);
    if (c === 10 || c === 13) break;
    end++;
  }
  const next =
    end < text.length && text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);
  return { start, end, next };
}

/**
 * Where the front matter of `text` ends: the offset behind its closing `---` line, 0 if there is none.
 * Front matter opens on the very first line and is closed by a line `---`.
 */
export function frontMatterEnd(text: string): number {
  const first = lineAt(text, 0);
  if (text.slice(0, first.end).trimEnd() !== '---') return 0;
  for (let at = first.next; at < text.length;) {
    const line = lineAt(text, at);
    if (text.slice(line.start, line.end).trimEnd() === '---') return line.next;
    at = line.next;
  }
  return 0;
}

/** HTML blocks that reach over blank lines, by how they open, with what closes them (CommonMark 0.31, section 4.6). */
const htmlClosers: readonly (readonly [string, string])[] = [
  ['<!--', '-->'],
  ['<pre', '</pre>'],
  ['<script', '</script>'],
  ['<style', '</style>'],
  ['<textarea', '</textarea>'],
  ['<?', '?>'],
  ['<![cdata[', ']]>'],
  ['<!', '>'],
];

const isHash = /^#{1,6}(?:[ \t]|$)/;
const thematicBreak = /^(?:-[ \t]*){3,}$|^(?:_[ \t]*){3,}$|^(?:\*[ \t]*){3,}$/;
const listMarker = /^ {0,3}(?:[-*+]|\d{1,9}[.)])(?: {1,4}|$)/;

/**
 * What is open at a line that the next lines may belong to. `inList`: it stands inside a list item, so that a line
 * indented less than the item ends it with the item. `alone`: it stands at column 0, so that it belongs to nothing else.
 */
type Open =
  | { readonly kind: 'fence'; readonly mark: number; readonly length: number; readonly inList: boolean; readonly alone: boolean }
  | { readonly kind: 'html'; readonly closer: string; readonly inList: boolean }
  /** HTML that a blank line ends: what looks like a heading in it is none. */
  | { readonly kind: 'htmlUntilBlank' };

/**
 * The pieces of a Markdown text, in order; joined they are the text.
 * Linear in the text.
 */
export function split(text: string): string[] {
  const front = frontMatterEnd(text);
  return [...(front > 0 ? [text.slice(0, front)] : []), ...splitFrom(text, front, () => false)];
}

/**
 * The pieces of a Markdown text from a cut on.
 *
 * @param from where the front matter ends, or a cut
 * @param until answers whether a cut is one at which the pieces that follow are known
 */
export function splitFrom(text: string, from: number, until: (cut: number) => boolean): string[] {
  const pieces: string[] = [];
  /** Whether a code fence at column 0 has just been closed. */
  let fenced = false;
  let open: Open | undefined;
  /** Column at which the content of the outermost list item starts, 0 outside lists. */
  let content = 0;
  /** Whether a line came by of which nobody can tell here if it belongs to the list item before it. */
  let unsure = false;
  /** Whether the line before is plainly the text of a paragraph. */
  let words = false;
  let afterBlank = false;
  for (let at = from; at < text.length;) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    const cut = (): boolean => {
      pieces.push(text.slice(from, start));
      from = start;
      content = 0;
      unsure = fenced = false;
      return until(start);
    };
    if (fenced && cut()) return pieces;
    const { first, column } = indentOf(text, start, end);
    const c = text.charCodeAt(first);
    if (open && open.kind !== 'htmlUntilBlank' && open.inList && column < content && first < end) {
      open = undefined;
      content = 0;
    }
    if (open?.kind === 'fence') {
      if (column - (open.inList ? content : 0) < 4 && c === open.mark && closesFence(text, first, end, open)) {
        fenced = open.alone;
        open = undefined;
      }
      afterBlank = false;
      continue;
    }
    if (open?.kind === 'html') {
      if (text.slice(start, end).toLowerCase().includes(open.closer)) open = undefined;
      afterBlank = false;
      continue;
    }
    if (first === end) {
      afterBlank = true;
      open = undefined;
      continue;
    }
    if (first === start && start > from && !open) {
      const heading = c === 35 && isHash.test(text.slice(start, Math.min(end, start + 8)));
      if ((heading || (afterBlank && opensParagraph(text, first, end))) && cut()) return pieces;
    }
    if (content > 0 && column < content) {
      const ends = afterBlank || endsList(text, first, end, words);
      if (ends === true) {
        content = 0;
        unsure = false;
      } else if (ends === undefined) unsure = true;
    }
    let marker = column < 4 && !isBreak(text, first, end) ? listMarker.exec(text.slice(start, Math.min(end, start + 20))) : null;
    // Behind a line of a paragraph an empty item is none, and neither is another than the first of a numbered list.
    if (marker && content === 0 && !afterBlank && start > from && !interrupts(marker[0], text.slice(start + marker[0].length, end))) {
      if (words) marker = null;
      else unsure = true;
    }
    if (marker && (content === 0 || column < content)) content = marker[0].length + (first + 1 >= end ? 1 : 0);
    const inList = content > 0 && column >= content;
    const opened = opening(text, first, end, column - (inList ? content : 0), inList, first === start);
    // Whether a fence stands in a list, or what looks like HTML is a paragraph's text, decides where it ends: where nobody
    // can tell, the rest stays in one piece.
    if (opened && opened.kind !== 'htmlUntilBlank' && (unsure || open?.kind === 'htmlUntilBlank')) break;
    if (!open && opened?.kind === 'fence' && opened.alone && start > from && cut()) return pieces;
    open ??= opened;
    words = isWord(text.charCodeAt(marker ? start + marker[0].length : first));
    afterBlank = false;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/**
 * Whether a line that is indented less than the list item before it, without a blank line between, ends the list; it does
 * when it is no paragraph going on. `undefined` where that cannot be told here.
 */
function endsList(text: string, first: number, end: number, afterWords: boolean): boolean | undefined {
  const c = text.charCodeAt(first);
  if (c === 62 || (c === 35 && isHash.test(text.slice(first, Math.min(end, first + 8))))) return true;
  if ((c === 96 || c === 126) && runLength(text, first, end, c) >= 3) return true;
  if (isBreak(text, first, end)) return true;
  return afterWords && isWord(c) ? false : undefined;
}

/** Whether an item with these words may begin in the line behind a paragraph's. */
const interrupts = (marker: string, words: string): boolean => words.trim() !== '' && /^ *(?:[-*+]|1[.)])/.test(marker);

/** Whether a line is a thematic break, which looks like a list's item where blanks part its marks. */
const isBreak = (text: string, first: number, end: number): boolean => {
  const c = text.charCodeAt(first);
  return (c === 42 || c === 45 || c === 95) && thematicBreak.test(text.slice(first, Math.min(end, first + 80)).trimEnd());
};

/** A letter of any script or a digit: the beginning of a paragraph's line, or of a list's marker. */
const isWord = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 160;

/** Whether what stands behind it lets it open a block: `<!` wants a letter, a tag its own name and no longer one. */
const opens = (begin: string, next: string): boolean =>
  begin === '<!' ? /[a-z]/.test(next) : /^<[a-z]/.test(begin) ? next === '' || /[\s>]/.test(next) : true;

/** What a line opens, if anything. `indent` counts from the content of what it stands in. */
function opening(text: string, first: number, end: number, indent: number, inList: boolean, alone: boolean): Open | undefined {
  if (indent >= 4) return undefined;
  const c = text.charCodeAt(first);
  if (c === 96 || c === 126) {
    const fence = fenceAt(text, first, end);
    return fence && { kind: 'fence', ...fence, inList, alone };
  }
  if (c !== 60) return undefined;
  const head = text.slice(first, Math.min(end, first + 10)).toLowerCase();
  const closer = htmlClosers.find(([begin]) => head.startsWith(begin) && opens(begin, head.charAt(begin.length)));
  if (!closer) return { kind: 'htmlUntilBlank' };
  return text
    .slice(first + closer[0].length, end)
    .toLowerCase()
    .includes(closer[1])
    ? undefined
    : { kind: 'html', closer: closer[1], inList };
}

/** Whether a piece is a code fence at column 0: then it holds nothing else. */
export function isFence(piece: string): boolean {
  const c = piece.charCodeAt(0);
  return (c === 96 || c === 126) && opening(piece, 0, lineAt(piece, 0).end, 0, false, true)?.kind === 'fence';
}

/** The column that a tab reaches from a column (CommonMark 2.2). */
export const behindTab = (column: number): number => column + 4 - (column % 4);

/** Where a line's first visible character stands, and at which column (a tab reaches to the next multiple of four). */
function indentOf(text: string, start: number, end: number): { readonly first: number; readonly column: number } {
  let first = start;
  let column = 0;
  while (first < end) {
    const c = text.charCodeAt(first);
    if (c === 32) column++;
    else if (c === 9) column = behindTab(column);
    else break;
    first++;
  }
  return { first, column };
}

const runLength = (text: string, from: number, end: number, mark: number): number => {
  let to = from;
  while (to < end && text.charCodeAt(to) === mark) to++;
  return to - from;
};

/** What opens a code fence: which mark (its UTF-16 code), and how many. */
export interface FenceMarks {
  readonly mark: number;
  readonly length: number;
}

/** The code fence that a line opens whose first visible character stands at `first`, if it opens one. */
export function fenceAt(text: string, first: number, end: number): FenceMarks | undefined {
  const mark = text.charCodeAt(first);
  const length = mark === 96 || mark === 126 ? runLength(text, first, end, mark) : 0;
  return length >= 3 && (mark === 126 || !text.slice(first + length, end).includes('`')) ? { mark, length } : undefined;
}

/** Whether a line whose first visible character stands at `from` closes a code fence. */
export const closesFence = (text: string, from: number, end: number, fence: FenceMarks): boolean => {
  const length = runLength(text, from, end, fence.mark);
  return length >= fence.length && text.slice(from + length, end).trim() === '';
};

/** Whether a line of text that begins at column 0 behind a blank one can be nothing but a paragraph or a definition. */
function opensParagraph(text: string, start: number, end: number): boolean {
  const c = text.charCodeAt(start);
  const following = start + 1 < end ? text.charCodeAt(start + 1) : 32;
  if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c > 160 && c !== 0xfeff)) return true;
  // `"`, `'`, `(`, `[`, `_`
  if (c === 34 || c === 39 || c === 40 || c === 91 || c === 95) return true;
  // An item has white space behind its star.
  if (c === 42) return following !== 32 && following !== 9;
  return c >= 48 && c <= 57 && !opensNumberedItem(text, start, end);
}

/** Whether an item of a numbered list begins here: up to nine digits, a mark, and white space or nothing. */
export const opensNumberedItem = (text: string, start: number, end: number): boolean =>
  /^\d{1,9}[.)](?:$|[ \t])/.test(text.slice(start, Math.min(end, start + 11)));
