// Where in a document something is being written: front matter, heading, table cell, link, allowance, or running text.
import type { LintDocument } from '../../model/document';
import { lineStartOf } from '../../model/lines';
import { frontMatterEnd, lineAt } from '../../model/split';
import type { Span } from '../../model/span';
import { endsInCode, isInFence } from './code';

export type Cursor =
  /** `hasColon`: a value follows already, and what is left of the key before it is part of `written`. */
  | { readonly kind: 'key'; readonly hasColon: boolean; readonly written: Span }
  | { readonly kind: 'value'; readonly key: string; readonly written: Span }
  | { readonly kind: 'heading'; readonly written: Span }
  /** `row` 0 is the header; `header` the first row's cells, `rows` those below the rule as they stand. */
  | {
      readonly kind: 'cell';
      readonly column: number;
      readonly row: number;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly written: Span;
    }
  /** Behind a link's `#`; `file` as it is written, '' for the document itself. */
  | { readonly kind: 'anchor'; readonly file: string; readonly written: Span }
  /** Among the rules that a `leadership-lint-allow` comment names. */
  | { readonly kind: 'allowance'; readonly written: Span }
  | { readonly kind: 'text'; readonly before: string; readonly written: Span };

/** What stands around an offset; `undefined` inside code, addresses and comments, where nothing is to be completed. */
export function cursorAt({ text, format }: LintDocument, offset: number): Cursor | undefined {
  const start = lineStartOf(text, offset);
  const line = text.slice(start, lineAt(text, start).end);
  const before = text.slice(start, offset);
  if (format === 'markdown') {
    const front = frontMatterEnd(text);
    if (offset < front && start > 0 && before.trim() !== '---') {
      const colon = before.indexOf(':');
      if (colon < 0) {
        const rest = line.indexOf(':', before.length) - before.length;
        return {
          kind: 'key',
          hasColon: rest >= 0,
          written: { start: start + before.length - before.trimStart().length, end: offset + Math.max(0, rest) },
        };
      }
      const value = before.slice(colon + 1);
      return {
        kind: 'value',
        key: before.slice(0, colon).trim().toLowerCase(),
        written: { start: offset - value.trimStart().length, end: offset },
      };
    }
    if (isInFence(text, front, start) || endsInCode(before)) return undefined;
    const comment = commentBefore(text, front, offset);
    if (comment !== undefined) {
      const rules = /^\s*leadership-lint-allow(?:-file)?\s(?:[\w/*,\s-]*[,\s])?([\w/*-]*)$/.exec(comment);
      return rules ? { kind: 'allowance', written: { start: offset - rules[1]!.length, end: offset } } : undefined;
    }
    const target = addressBefore(before);
    if (target !== undefined) {
      const hash = target.indexOf('#');
      return hash < 0 || /\s/.test(target)
        ? undefined
        : { kind: 'anchor', file: target.slice(0, hash), written: { start: offset - (target.length - hash - 1), end: offset } };
    }
    const heading = /^#{1,6}[ \t]+/.exec(before);
    if (heading) return { kind: 'heading', written: { start: start + heading[0].length, end: offset } };
    if (line.trimStart().startsWith('|')) return cellAt(text, start, before, offset);
  }
  const word = wordBefore(before);
  return { kind: 'text', before: before.slice(0, before.length - word), written: { start: offset - word, end: offset } };
}

/** What stands in a comment before an offset in it; one over several lines opens a line. */
function commentBefore(text: string, front: number, offset: number): string | undefined {
  const open = text.lastIndexOf('<!--', offset - 1);
  const content = text.slice(open + 4, offset);
  if (open < front || open + 4 > offset || content.includes('-->')) return undefined;
  const start = lineStartOf(text, open);
  const before = text.slice(start, open);
  return (start === lineStartOf(text, offset) || before.trim() === '') && !isInFence(text, front, start) && !endsInCode(before)
    ? content
    : undefined;
}

/** What of an address stands before the end of a line: a link's target, that of a reference, an address by itself, a tag. */
function addressBefore(before: string): string | undefined {
  const open = before.lastIndexOf('](');
  if (open >= 0 && !before.includes(')', open)) return before.slice(open + 2).replace(/^\s*<?/, '');
  return (
    /^ {0,3}\[[^\]^][^\]]*\]:[ \t]*(\S*)$/.exec(before)?.[1] ??
    /(?:^|[^\\])<([a-z/][^<>]*)$/i.exec(before)?.[1] ??
    (/\b[a-z]{2,10}:\/\/\S*$/i.test(before) ? '' : undefined)
  );
}

/** How many letters stand right before the end of a text. */
function wordBefore(text: string): number {
  let length = 0;
  while (length < text.length && /[\p{L}\p{N}'’-]/u.test(text[text.length - 1 - length]!)) length++;
  return length;
}

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
const isRule = (line: string): boolean => /^[\s|:-]+$/.test(line) && line.includes('-');

function cellAt(text: string, start: number, before: string, offset: number): Cursor {
  const cells = before.split(/(?<!\\)\|/);
  const column = cells.length - 2;
  const written = cells.at(-1)!;
  const lines: { start: number; text: string }[] = [];
  let first = start;
  while (first > 0) {
    // Behind the line end before, whichever it is.
    const previous = lineStartOf(text, first - (text[first - 1] === '\n' && text[first - 2] === '\r' ? 2 : 1));
    if (!text.slice(previous, first).trimStart().startsWith('|')) break;
    first = previous;
  }
  for (let at = first; at < text.length;) {
    const { end, next } = lineAt(text, at);
    const of = text.slice(at, end);
    if (!of.trimStart().startsWith('|')) break;
    if (!isRule(of)) lines.push({ start: at, text: of });
    at = next;
  }
  const row = Math.max(
    0,
    lines.findIndex((one) => one.start === start),
  );
  return {
    kind: 'cell',
    column: Math.max(0, column),
    row,
    header: cellsOf(lines[0]?.text ?? ''),
    rows: lines.slice(1).map((one) => cellsOf(one.text)),
    written: { start: offset - written.trimStart().length, end: offset },
  };
}
