// Plain text (.txt) → prose: paragraphs between blank lines, list items, and headings by the usual signs.
import type { Chunk, ItemPlace, Prose } from './chunk';
import { lineAt } from './split';

const bullet = /^[ \t]*(?:[-*•–+]|\(?(?:\d{1,3}|[a-z])[.)])[ \t]+/;

/** So many short lines in a row are headings; more are a list of words, which no change in one of them parses again. */
const MOST_HEADINGS = 3;

/** Cuts plain text at blank lines; joined, the pieces are the text. */
export function splitPlain(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let afterBlank = false;
  let lines = 0;
  let heading = false;
  let headings = 0;
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    const words = text.slice(line.start, line.end);
    const blank = words.trim() === '';
    if (blank && !afterBlank) {
      headings = heading ? headings + 1 : 0;
      lines = 0;
    }
    if (!blank) heading = ++lines === 1 && isShort(words) && !bullet.test(words);
    // A list stays with the paragraph before it, and a paragraph with the heading above it: that is what introduces it.
    if (
      !blank &&
      afterBlank &&
      line.start > from &&
      (headings === 0 || headings > MOST_HEADINGS) &&
      !bullet.test(text.slice(line.start, Math.min(line.end, line.start + 40)))
    ) {
      pieces.push(text.slice(from, line.start));
      from = line.start;
      headings = 0;
    }
    afterBlank = blank;
    at = line.next;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}

/** Parses a piece of plain text. Nothing in it is markup, so nothing is hidden. */
export function parsePlain(text: string): Chunk {
  const prose: Prose[] = [];
  let open: { start: number; end: number; item: boolean } | undefined;
  let introduction = -1;
  const close = () => {
    if (!open) return;
    const words = text.slice(open.start, open.end);
    const heading = !open.item && isHeading(words, text.slice(open.end));
    const item: ItemPlace | undefined = open.item
      ? { depth: 1, ordered: false, leadIn: introduction, parent: -1, list: introduction }
      : undefined;
    if (!open.item) introduction = prose.length;
    prose.push({
      kind: heading ? 'heading' : 'paragraph',
      depth: heading ? 2 : 0,
      start: open.start,
      text: words,
      inBlockquote: false,
      ...(item && { item }),
    });
    open = undefined;
  };
  for (let at = 0; at < text.length;) {
    const line = lineAt(text, at);
    at = line.next;
    const words = text.slice(line.start, line.end);
    const mark = bullet.exec(words);
    if (words.trim() === '' || isRule(words)) {
      close();
      continue;
    }
    if (mark) {
      close();
      open = { start: line.start + mark[0].length, end: line.end, item: true };
    } else if (open) open = { ...open, end: line.end };
    else open = { start: line.start, end: line.end, item: false };
    if (open.item === false && isRule(text.slice(at, lineAt(text, at).end))) close();
  }
  close();
  return { text, prose, tables: [], comments: [], links: [], definitions: [], frontMatter: false };
}

const isRule = (line: string): boolean => line.trim().length > 2 && /^[-=_*]+$/.test(line.trim());

const isShort = (words: string): boolean => !/[\n\r]/.test(words) && words.trim().length <= 80 && !/[.!?:;,]$/.test(words.trim());

/** A single short line without a full stop that a blank line or an underline follows. */
const isHeading = (words: string, after: string): boolean => {
  const { next } = lineAt(after, 0);
  return (isShort(words) && after.trim() !== '') || isRule(after.slice(next, lineAt(after, next).end));
};
