// Cuts prose into sentences.
import type { LanguagePack } from './pack';

/** Hard line break, as `model/prose.ts` marks it. */
const HARD_BREAK = 0x2028;
/** No sentence is longer, so that work per sentence is bounded: a text without full stops is cut at a space. */
const LONGEST = 1200;
/** Where there is no space either. */
const LONGEST_WORD = 2400;

const isSpace = (c: number): boolean => c === 32 || c === 9 || c === 10 || c === 13 || c === 0xa0;
const isCloser = (c: number): boolean =>
  c === 34 || c === 39 || c === 41 || c === 93 || c === 0x201d || c === 0x2019 || c === 0xbb || c === 0xab;

/** Whether what follows a full stop opens a sentence: a capital, digit, quotation mark or bracket. */
function opens(text: string, at: number): boolean {
  const c = text[at]!;
  if (/[\d"“”„»«‘’'(\[§]/.test(c)) return true;
  return c !== c.toLowerCase();
}

/**
 * The number of a clause before its first word: “4.5”, “7 §”, “§ 3.”, “2)”, “(iii)”, “b)”, but not the day of “12 November 2026”;
 * or the box of a task. It is no word of the sentence.
 */
const clauseNumber =
  /^(?:(?:§ ?)?\d{1,2}(?:\.\d{1,2}){0,4}(?: ?§|[.)])?|\(?(?:\p{L}|[ivx]{2,5})\)|\[[ xX]\]) +(?=["“„»«(]?\p{Lu})(?!\p{L}{3,9},? (?:19|20|21)\d\d\b)/u;
/** The letter of a clause that opens its text: “F. Concerns will be …”. Further on it is somebody’s initial. */
const clauseLetter = /^\p{Lu}\. +(?=\p{Lu}\p{Ll}+ \p{Ll})/u;
const LONGEST_NUMBER = 24;

/**
 * The sentences of `text` as `[start, end)` offsets, without the white space around them.
 *
 * A full stop ends none behind an abbreviation (“t.ex.”, “f.eks.”, “e.g.”), an initial, or an ordinal number.
 */
export function sentencesOf(text: string, data: Pick<LanguagePack, 'abbreviations'>): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let from = 0;
  const push = (to: number) => {
    let start = from;
    let end = to;
    while (start < end && (isSpace(text.charCodeAt(start)) || text.charCodeAt(start) === HARD_BREAK)) start++;
    while (end > start && (isSpace(text.charCodeAt(end - 1)) || text.charCodeAt(end - 1) === HARD_BREAK)) end--;
    const opening = text.slice(start, Math.min(end, start + LONGEST_NUMBER));
    start += (clauseNumber.exec(opening) ?? (found.length === 0 ? clauseLetter.exec(opening) : null))?.[0].length ?? 0;
    if (end > start) found.push({ start, end });
    from = to;
  };
  for (let at = 0; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c === HARD_BREAK) {
      push(at);
      continue;
    }
    if (at - from > LONGEST && (isSpace(c) || at - from > LONGEST_WORD)) {
      push(at);
      continue;
    }
    if (c !== 46 && c !== 33 && c !== 63 && c !== 0x2026) continue;
    let to = at + 1;
    while (to < text.length && /[.!?…]/.test(text[to]!)) to++;
    while (to < text.length && isCloser(text.charCodeAt(to))) to++;
    if (to < text.length && !isSpace(text.charCodeAt(to)) && text.charCodeAt(to) !== HARD_BREAK) {
      at = to - 1;
      continue;
    }
    let next = to;
    while (next < text.length && isSpace(text.charCodeAt(next))) next++;
    if (
      c === 46 &&
      next < text.length &&
      (!opens(text, next) || isAbbreviation(text, at, from, data.abbreviations, /\d/.test(text[next]!)))
    ) {
      at = to - 1;
      continue;
    }
    push(to);
    at = to - 1;
  }
  push(text.length);
  return found;
}

/** Units that are written with a full stop. */
const units = new Set(['kr', 'tkr', 'mkr', 'mio', 'mia', 'mn', 'md', 'pct', 'stk', 'st', 'min', 'tim', 'a.m', 'p.m']);

/** Whether the full stop at `dot` belongs to an abbreviation, initial or ordinal. */
function isAbbreviation(text: string, dot: number, from: number, abbreviations: ReadonlySet<string>, digitFollows: boolean): boolean {
  let start = dot;
  while (start > from && !isSpace(text.charCodeAt(start - 1)) && !/[("“»]/.test(text[start - 1]!)) start--;
  const word = text.slice(start, dot).toLowerCase();
  if (word.length === 1 && /\p{L}/u.test(word) && text[dot - 1] !== text[dot - 1]!.toLowerCase()) return true;
  // “§ 3. Leaders …”, “1. Leaders …”: a number opens a clause, it does not end one.
  if (/^§?\d{1,2}(?:\.\d{1,2})*$/.test(word) && /^\s*(?:§\s*)?$/.test(text.slice(from, start))) return true;
  // “G.O. 5.02”: capitals with stops between them, and a number.
  if (digitFollows && /^\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(start, dot))) return true;
  if (!abbreviations.has(word)) return false;
  // “… 11.000 kr. Den …”: behind a number, a unit before a capital ends the sentence.
  if (!digitFollows && units.has(word) && /\d\s$/.test(text.slice(from, start))) return false;
  // “… kl. 9”, “bl.a. Vejle”: both follow; “… osv. Lederen” may end the sentence, so such words are not in the set.
  return digitFollows || word.includes('.') || word.length <= 4;
}
