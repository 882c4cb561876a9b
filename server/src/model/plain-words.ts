// A line's visible words where its markup is of the simplest kind: bold, emphasis, code and links that stand by themselves
// between blanks and hold nothing but words. What they are is then certain (CommonMark 0.31, 6.2: the marks of such a run can
// only open, or only close), so that no parser has to be asked.
import type { Link } from './chunk';
import { withoutAddresses } from './prose';

/** A stretch of a line that is of one kind. Of what is bold, its words without the marks. */
export interface Part {
  readonly kind: 'text' | 'strong' | 'other';
  readonly start: number;
  readonly end: number;
}

export interface PlainWords {
  /** As long as its source: markup is blank. */
  readonly text: string;
  readonly parts: readonly Part[];
  readonly links: readonly Link[];
}

/** Signs that can be markup inside a line. */
const marks = new Set([...'\\`*_[<&~|\t'].map((c) => c.charCodeAt(0)));

/** What stands at a mark: a stretch with its visible words, or the mark as it is. */
interface Markup {
  readonly end: number;
  readonly kind: 'strong' | 'other';
  readonly inner: { readonly start: number; readonly end: number } | undefined;
  readonly link?: Link;
}

/** Whether some other piece defines a label, folded. */
export type IsDefined = (label: string) => boolean;

/**
 * The words from `start` up to `end`, which lie in one line.
 *
 * @returns nothing where only the parser can tell what they are
 */
export function plainWords(source: string, start: number, end: number, isDefined: IsDefined): PlainWords | undefined {
  if (source.charCodeAt(end - 1) === 32) return undefined;
  const parts: Part[] = [];
  const links: Link[] = [];
  let visible = '';
  let from = start;
  const wordsTo = (to: number) => {
    if (to === from) return;
    visible += withoutAddresses(source.slice(from, to));
    parts.push({ kind: 'text', start: from, end: to });
  };
  for (let at = start; at < end;) {
    const c = source.charCodeAt(at);
    if (c < 32 && c !== 9) return undefined;
    if (c >= 127 || !marks.has(c)) {
      at++;
      continue;
    }
    const markup = markupAt(source, at, start, end, isDefined);
    if (!markup) return undefined;
    if (markup === 'sign') {
      at++;
      continue;
    }
    wordsTo(at);
    const { inner, kind, link } = markup;
    visible += inner
      ? ' '.repeat(inner.start - at) + withoutAddresses(source.slice(inner.start, inner.end)) + ' '.repeat(markup.end - inner.end)
      : ' '.repeat(markup.end - at);
    parts.push({ kind, start: inner?.start ?? at, end: inner?.end ?? markup.end });
    if (link) links.push(link);
    from = at = markup.end;
  }
  wordsTo(end);
  return { text: visible, parts, links };
}

/** What begins at a mark; `sign` where the mark is none, nothing where only the parser can tell. */
function markupAt(source: string, at: number, start: number, end: number, isDefined: IsDefined): Markup | 'sign' | undefined {
  const c = source.charCodeAt(at);
  const before = at > start ? source.charCodeAt(at - 1) : 32;
  const behind = at + 1 < end ? source.charCodeAt(at + 1) : 32;
  switch (c) {
    case 42:
      return emphasisAt(source, at, before, end);
    case 95:
      return isWord(before) && isWord(behind) ? 'sign' : emphasisAt(source, at, before, end);
    case 96:
      return codeAt(source, at, end);
    case 91:
      return before === 33 ? undefined : bracketAt(source, at, end, isDefined);
    // “a < b”, “Q & A”, “R&D”
    case 60:
      return behind === 32 ? 'sign' : undefined;
    case 38:
      return isReference.test(source.slice(at, Math.min(end, at + LONGEST_REFERENCE))) ? undefined : 'sign';
    default:
      return undefined;
  }
}

/** A character reference, or what looks like one. */
const isReference = /^&(?:#|\w{1,31};)/;
const LONGEST_REFERENCE = 33;

/** Bold or emphasis: no doubt where the words begin and end with a letter, and a blank or a sign stands around it. */
function emphasisAt(source: string, at: number, before: number, end: number): Markup | undefined {
  const mark = source[at]!;
  const long = source[at + 1] === mark;
  const from = long ? at + 2 : at + 1;
  if (!opensBehind(before) || !isWord(source.charCodeAt(from))) return undefined;
  const to = source.indexOf(mark, from);
  const behind = long ? to + 2 : to + 1;
  if (to < 0 || behind > end || (long && source[to + 1] !== mark) || !isLast(source.charCodeAt(to - 1)) || !isPlain(source, from, to)) {
    return undefined;
  }
  return behind === end || closesBefore(source.charCodeAt(behind))
    ? { end: behind, kind: long ? 'strong' : 'other', inner: { start: from, end: to } }
    : undefined;
}

function codeAt(source: string, at: number, end: number): Markup | undefined {
  const to = source.indexOf('`', at + 1);
  return to > at + 1 && to < end && source[to + 1] !== '`' ? { end: to + 1, kind: 'other', inner: undefined } : undefined;
}

/** A link to somewhere or to what a definition says, or words in brackets. */
function bracketAt(source: string, at: number, end: number, isDefined: IsDefined): Markup | 'sign' | undefined {
  const to = source.indexOf(']', at + 1);
  const inner = { start: at + 1, end: to };
  if (to < at + 2 || to >= end || source[at + 1] === '^' || !isPlain(source, at + 1, to)) return undefined;
  const words = source.slice(at + 1, to);
  const kind = 'other' as const;
  switch (source[to + 1]) {
    case ':':
      return undefined;
    case '[': {
      const close = source.indexOf(']', to + 2);
      if (close < 0 || close >= end || !isPlain(source, to + 2, close)) return undefined;
      return isDefined(foldLabel(close === to + 2 ? words : source.slice(to + 2, close))) ? { end: close + 1, kind, inner } : undefined;
    }
    case '(': {
      const close = source.indexOf(')', to + 2);
      const url = source.slice(to + 2, close);
      // A bare address that links to itself is no word.
      if (close < 0 || close >= end || !isAddress.test(url) || url.endsWith(words)) return undefined;
      return { end: close + 1, kind, inner, link: { at: { start: at, end: close + 1 }, url, urlAt: { start: to + 2, end: close } } };
    }
    default:
      return isDefined(foldLabel(words)) ? { end: to + 1, kind, inner } : 'sign';
  }
}

/** An address without blanks, brackets, quotes, escapes and references. */
const isAddress = /^[^\s()<>[\]\\&"'`\u007f]+$/;

/** A letter or digit of the Latin script: no sign and no white space in any version of Unicode. */
const isWord = (c: number): boolean =>
  (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250 && c !== 0xd7 && c !== 0xf7);

/** A letter, digit, `.`, `:`, `?` or `!`. */
const isLast = (c: number): boolean => isWord(c) || c === 46 || c === 58 || c === 63 || c === 33;

/** A blank or `(`. */
const opensBehind = (c: number): boolean => c === 32 || c === 40;

/** A blank, or one of `)`, `,`, `.`, `:`, `;`, `?`, `!`. */
const closesBefore = (c: number): boolean => c === 32 || c === 41 || c === 44 || c === 46 || c === 58 || c === 59 || c === 63 || c === 33;

/** Whether a stretch of a line holds no mark at all. */
function isPlain(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = source.charCodeAt(i);
    if (c < 32 || (c < 127 && marks.has(c))) return false;
  }
  return true;
}

/** A label as it is compared: white space as one space, lower case (CommonMark 0.31, 4.7, but for rare case foldings). */
export const foldLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();
