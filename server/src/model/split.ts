// Cuts Markdown where it can always be cut, so that each piece parses alone to what it is in the whole.
//
// A safe cut is the start of a line at column 0 that is an ATX heading, or that follows a blank line and opens with a
// letter or `**`: no list, quote, table or paragraph reaches over it. Never inside a code fence, an HTML block that
// only its end tag closes, or front matter.

/** A line's extent: `end` excludes the line ending, `next` is where the following line starts. */
interface Line { readonly start: number; readonly end: number; readonly next: number }

/** The line at `start`. Lines end at `\n`, `\r\n` or a lone `\r`. */
export function lineAt(text: string, start: number): Line {
  let end = start;
  while (end < text.length) {
    const c = text.charCodeAt(end);
    if (c === 10 || c === 13) break;
    end++;
  }
  const next = end < text.length && text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : Math.min(end + 1, text.length);
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
  ['<!--', '-->'], ['<pre', '</pre>'], ['<script', '</script>'], ['<style', '</style>'], ['<textarea', '</textarea>'],
  ['<?', '?>'], ['<![cdata[', ']]>'], ['<!', '>'],
];

const isHash = /^#{1,6}(?:[ \t]|$)/;

/**
 * The pieces of a Markdown text, in order; joined they are the text.
 * Linear in the text.
 */
export function split(text: string): string[] {
  const pieces: string[] = [];
  let from = frontMatterEnd(text);
  if (from > 0) pieces.push(text.slice(0, from));
  let fence: { readonly mark: number; readonly length: number } | undefined;
  let htmlEnd: string | undefined;
  let afterBlank = false;
  for (let at = from; at < text.length;) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    let first = start;
    while (first < end && (text.charCodeAt(first) === 32 || text.charCodeAt(first) === 9)) first++;
    const c = text.charCodeAt(first);
    if (fence) {
      if (first - start < 4 && c === fence.mark && closesFence(text, first, end, fence)) fence = undefined;
      afterBlank = false;
      continue;
    }
    if (htmlEnd !== undefined) {
      if (text.slice(start, end).toLowerCase().includes(htmlEnd)) htmlEnd = undefined;
      afterBlank = false;
      continue;
    }
    if (first === end) { afterBlank = true; continue; }
    if (first === start && start > from) {
      const heading = c === 35 && isHash.test(text.slice(start, Math.min(end, start + 8)));
      if (heading || (afterBlank && opensParagraph(c, text.charCodeAt(first + 1)))) {
        pieces.push(text.slice(from, start));
        from = start;
      }
    }
    if (c === 96 || c === 126) {
      const length = runLength(text, first, end, c);
      if (length >= 3 && (c === 126 || !text.slice(first + length, end).includes('`'))) fence = { mark: c, length };
    } else if (c === 60) {
      const head = text.slice(first, Math.min(end, first + 10)).toLowerCase();
      const closer = htmlClosers.find(([open]) => head.startsWith(open));
      if (closer && !text.slice(first + closer[0].length, end).toLowerCase().includes(closer[1])) htmlEnd = closer[1];
    }
    afterBlank = false;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

const runLength = (text: string, from: number, end: number, mark: number): number => {
  let to = from;
  while (to < end && text.charCodeAt(to) === mark) to++;
  return to - from;
};

const closesFence = (text: string, from: number, end: number, fence: { mark: number; length: number }): boolean => {
  const length = runLength(text, from, end, fence.mark);
  return length >= fence.length && text.slice(from + length, end).trim() === '';
};

/** A letter of any script, or `**`: never a list marker, quote, table, heading, fence, HTML or thematic break. */
const opensParagraph = (c: number, following: number): boolean =>
  (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || c > 160 || (c === 42 && following === 42);
