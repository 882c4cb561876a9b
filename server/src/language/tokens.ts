// A sentence as words. Punctuation is no token: it is what stands before one.
import { firstFrom } from '../model/span';
import { byText, detached, noted, type Noted } from './remembered';

/** What stands between a word and the one before it, as bits. */
export const Before = {
  none: 0,
  comma: 1,
  colon: 2,
  semicolon: 4,
  dash: 8,
  slash: 16,
  open: 32,
  close: 64,
  quote: 128,
  stop: 256,
} as const;

/** A word as it is compared, with what is known of it: one for all that are alike. */
export interface Word extends Noted {
  readonly text: string;
}

/** A function of a word, noted on it. `make` is pure. */
export const byWord = noted<Word>();

export interface Token {
  /** Offsets in the text that was cut. */
  readonly start: number;
  readonly end: number;
  /** Lower case, straight apostrophes, soft hyphens removed. */
  readonly word: string;
  readonly known: Word;
  /** Bits of `Before`. */
  readonly before: number;
}

const SOFT_HYPHEN = 0xad;

const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 48 && c <= 57) ||
  (c >= 0xc0 && c !== 0xd7 && c !== 0xf7 && c < 0x2000) ||
  c === 0xaa ||
  c === 0xb5 ||
  c === 0xba ||
  (c >= 0x3040 && c < 0xfe00) ||
  c === SOFT_HYPHEN;

/** `%`, `§`, `€`, `£`, `$`: words of their own. */
const isSymbol = (c: number): boolean => c === 37 || c === 0xa7 || c === 0x20ac || c === 0xa3 || c === 36;

/** Joins letters inside a word: hyphens, apostrophes, and `.` `,` or `:` between digits (“50.000”, “kl. 9:30”). */
function joins(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at + 1);
  if (c === 45 || c === 0x2010 || c === 0x2011) return isLetter(after);
  if (c === 39 || c === 0x2019) return isLetter(after);
  if (c === 46 || c === 44 || c === 58) return before <= 57 && after >= 48 && after <= 57;
  return false;
}

const beforeOf: Readonly<Record<string, number>> = {
  ',': Before.comma,
  ':': Before.colon,
  ';': Before.semicolon,
  '–': Before.dash,
  '—': Before.dash,
  '/': Before.slash,
  '(': Before.open,
  '[': Before.open,
  ')': Before.close,
  ']': Before.close,
  '"': Before.quote,
  '“': Before.quote,
  '”': Before.quote,
  '„': Before.quote,
  '»': Before.quote,
  '«': Before.quote,
  '›': Before.quote,
  '‹': Before.quote,
  '.': Before.stop,
  '!': Before.stop,
  '?': Before.stop,
};

/** The words of `text` from `start` to `end`. Linear. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  let before = 0;
  for (let at = start; at < end;) {
    const c = text.charCodeAt(at);
    // A soft hyphen is part of a word, never one by itself.
    if (isLetter(c) && c !== SOFT_HYPHEN) {
      let to = at + 1;
      while (to < end && (isLetter(text.charCodeAt(to)) || (to + 1 < end && joins(text, to)))) to++;
      const known = wordOf(text.slice(at, to));
      tokens.push({ start: at, end: to, word: known.text, known, before });
      before = 0;
      at = to;
    } else if (isSymbol(c)) {
      const known = wordOf(text[at]!);
      tokens.push({ start: at, end: at + 1, word: known.text, known, before });
      before = 0;
      at++;
    } else before |= signAt(text, at++, start, end);
  }
  return tokens;
}

/**
 * The sign at an offset of a stretch. A hyphen with space on both sides is a dash, and a full stop that a small letter or a
 * digit follows belongs to what it stands behind (“f.eks.”, “1. marts”). What stands outside of the stretch is no matter: it
 * may be cut elsewhere.
 */
function signAt(text: string, at: number, start: number, end: number): number {
  const c = text.charCodeAt(at);
  if (c === 45) {
    return at > start && at + 1 < end && text.charCodeAt(at - 1) === 32 && text.charCodeAt(at + 1) === 32 ? Before.dash : Before.none;
  }
  if (c === 46 && goesOn(text, at + 1, end)) return Before.none;
  return beforeOf[text[at]!] ?? Before.none;
}

/** Whether the sentence goes on behind a full stop, as far as a letter's case can say. */
function goesOn(text: string, from: number, end: number): boolean {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at++;
  const next = at < end ? text[at]! : '';
  return (next >= '0' && next <= '9') || next !== next.toUpperCase();
}

/**
 * The words of a stretch of a text of which all words are known, the same as `tokenize` finds.
 *
 * @param all the words of `text`
 */
export function tokensIn(text: string, all: readonly Token[], start: number, end: number): Token[] {
  const from = firstFrom(all, start);
  const to = firstFrom(all, end);
  // A stretch that was cut inside a word has others.
  if ((from > 0 && all[from - 1]!.end > start) || (to > from && all[to - 1]!.end > end)) return tokenize(text, start, end);
  const tokens = all.slice(from, to);
  const [first] = tokens;
  if (!first) return tokens;
  let before = 0;
  for (let at = start; at < first.start; at++) before |= signAt(text, at, start, end);
  if (before !== first.before) tokens[0] = { ...first, before };
  return tokens;
}

/** So many words are kept, as they are written and as they are compared. */
const MOST_KEPT = 50_000;
const alike = byText((word): Word => ({ text: detached(word), notes: [] }), MOST_KEPT);
const wordOf = byText((written) => {
  const lower = written.toLowerCase();
  return alike(
    /[\u2019\u2010\u2011\u00ad]/.test(lower)
      ? lower
          .replace(/\u2019/g, "'")
          .replace(/[\u2010\u2011]/g, '-')
          .replace(/\u00ad/g, '')
      : lower,
  );
}, MOST_KEPT);
