// The words of a finding with a little of what stands around them.
import { lineStartOf } from '../model/lines';
import type { Span } from '../model/span';
import { visible } from './visible';

export interface Excerpt {
  /** The line before, in and behind the marked words, made visible; cut ends carry `…`. */
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/**
 * The line that a span starts in, cut to about `width` characters round the span. A span of several lines is shown to the
 * end of its first one.
 *
 * @param width in characters; at least 40
 */
export function excerptOf(text: string, span: Span, width: number): Excerpt {
  const lineStart = lineStartOf(text, span.start);
  const lineEnd = endOfLine(text, span.start);
  const end = Math.max(span.start, Math.min(span.end, lineEnd));
  const marked = text.slice(span.start, Math.min(end, span.start + width));
  const cut = span.end > span.start + marked.length;
  const room = Math.max(0, width - marked.length);
  // What stands before helps more than what follows, so it gets the larger part.
  const left = Math.min(span.start - lineStart, Math.max(Math.ceil(room * 0.6), room - (lineEnd - end)));
  const right = cut ? 0 : Math.min(lineEnd - end, room - left);
  const from = wordEdge(text, span.start - left, lineStart, 1);
  const to = wordEdge(text, end + right, lineEnd, -1);
  return {
    before: `${from > lineStart ? '…' : ''}${shown(text.slice(Math.min(from, span.start), span.start))}`.replace(/^ +/, ''),
    marked: `${shown(marked)}${cut ? '…' : ''}`,
    after: cut ? '' : `${shown(text.slice(end, Math.max(to, end)))}${to < lineEnd ? '…' : ''}`.trimEnd(),
  };
}

const shown = (text: string): string => visible(text.replaceAll('\t', ' '));

function endOfLine(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if (text[i] === '\n' || text[i] === '\r') return i;
  return text.length;
}

/** Moves a cut to the nearest edge of a word in the direction given, within 20 characters, unless the line ends there anyway. */
function wordEdge(text: string, at: number, limit: number, direction: 1 | -1): number {
  if (at === limit) return at;
  for (let moved = 0; moved < 20; moved++) {
    const i = at + direction * moved;
    if (text[direction === 1 ? i - 1 : i] === ' ') return i;
  }
  return at;
}

/** How many columns a terminal needs for `text`. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += isCombining(character) ? 0 : isWide(character) ? 2 : 1;
  return columns;
}

const isCombining = (character: string): boolean => character > '\u02ff' && /^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character);
const isWide = (character: string): boolean =>
  character > '\u10ff' &&
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff01-\uff60]$/u.test(character);
