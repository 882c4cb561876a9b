// What a sentence says: its words, what the patterns found in it, and how it is meant.
import type { Cue } from './data';
import type { Hit, PhraseBook } from './phrases';
import { byValue, noted, Recent, type Noted } from './remembered';
import { Before, tokenize, tokensIn, type Token } from './tokens';

/**
 * A sentence that was read. Offsets count from the start of the prose it stands in; notes hold wherever it stands, so that no
 * offset is among them.
 */
export interface Reading extends Noted {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** By token: the word classes it belongs to by itself. */
  readonly classes: readonly (readonly string[])[];
  /** What patterns found, by owner: a rule id, `cue:…`, `element:…`. */
  readonly hits: ReadonlyMap<string, readonly Hit[]>;
  /** Token ranges between quotation marks, ends exclusive. */
  readonly quotes: readonly { readonly from: number; readonly to: number }[];
}

/** A function of a sentence's words, noted on it. `make` is pure and knows no offsets. */
export const bySentence = noted<Reading>();

const nothing: readonly Hit[] = [];

/** What sentences say, by their words: those of this book that were read last. */
const recentOf = byValue((_: PhraseBook) => new Recent<Reading>(REMEMBERED));
/** A paragraph is read again when one of its sentences changes; so many sentences cover what is being written. */
const REMEMBERED = 2_000;

/**
 * Reads the sentence that stands at `start`–`end` of `text`. What was read before, wherever it stood, is not read again.
 *
 * @param all the words of `text`
 */
export function read(text: string, start: number, end: number, book: PhraseBook, all: readonly Token[] = tokenize(text)): Reading {
  return placed(
    recentOf(book).of(text.slice(start, end), (known) => known ?? readNow(text, start, end, book, all)),
    start,
  );
}

/** The same sentence at another place. Hits and quotes count in words, so they hold anywhere. */
function placed(reading: Reading, start: number): Reading {
  const by = start - reading.start;
  if (by === 0) return reading;
  const tokens = reading.tokens.map((token): Token => ({
    start: token.start + by,
    end: token.end + by,
    word: token.word,
    known: token.known,
    before: token.before,
  }));
  return {
    start,
    end: reading.end + by,
    tokens,
    classes: reading.classes,
    hits: reading.hits,
    quotes: reading.quotes,
    notes: reading.notes,
  };
}

function readNow(text: string, start: number, end: number, book: PhraseBook, all: readonly Token[]): Reading {
  const tokens = tokensIn(text, all, start, end);
  const hits = new Map<string, Hit[]>();
  for (const hit of book.scan(tokens)) {
    const of = hits.get(hit.owner);
    if (of) of.push(hit);
    else hits.set(hit.owner, [hit]);
  }
  return {
    start,
    end,
    tokens,
    classes: tokens.map((token) => book.classesOf(token)),
    hits,
    quotes: quotesOf(text, start, end, tokens),
    notes: [],
  };
}

/** Where a cue was found in the sentence. */
export const cue = (reading: Reading, name: Cue): readonly Hit[] => reading.hits.get(`cue:${name}`) ?? nothing;

/** Whether the sentence gives a cue. */
export const gives = (reading: Reading | undefined, name: Cue): boolean => reading?.hits.has(`cue:${name}`) ?? false;

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['»', '«'],
  ['«', '»'],
  ['”', '”'],
  ['"', '"'],
];

function quotesOf(text: string, start: number, end: number, tokens: readonly Token[]): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  const closes = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const c = text.charCodeAt(at);
    // Letters: all of these marks lie outside.
    if (c > 34 && c < 0xab) continue;
    const pair = pairs.find(([open]) => open === text[at]);
    if (!pair) continue;
    // What was found once is the nearest for all that stands before it.
    let close = closes.get(pair[1]) ?? -1;
    if (close <= at) {
      close = at + 1;
      while (close < end && text[close] !== pair[1]) close++;
      closes.set(pair[1], close);
    }
    if (close === end) continue;
    const from = tokens.findIndex((token) => token.start > at);
    const after = tokens.findIndex((token) => token.start >= close);
    const to = after < 0 ? tokens.length : after;
    if (from >= 0 && to > from) found.push({ from, to });
    at = close;
  }
  return found;
}

const CLAUSE_END = Before.semicolon | Before.colon | Before.dash | Before.stop;

/** The clause a token stands in, as a token range: from the last comma, colon, semicolon or dash to the next. */
export function clauseOf(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  const ends = (at: number): boolean => (tokens[at]!.before & (CLAUSE_END | Before.comma)) !== 0;
  let first = from;
  let last = to;
  while (first > 0 && !ends(first)) first--;
  while (last < tokens.length && !ends(last)) last++;
  return { from: first, to: last };
}
