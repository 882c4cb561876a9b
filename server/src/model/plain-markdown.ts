// Pieces of Markdown that need no parser: code at column 0; headings, paragraphs and simple lists of nothing but words and
// bold words that open them. Most of what people write is such, and the parser is what a run spends its time on.
//
// Only what is certain is read here; at the first sign that could be markup the parser is asked.
import type { Chunk, ItemPlace, Prose } from './chunk';
import { withoutAddresses } from './prose';
import { isFence, lineAt } from './split';
import type { Span } from './span';

/** Signs that can be markup inside a line. Digits and hyphens are only at its beginning, `!` only before `[`. */
const marks = new Set([...'\\`*_[]<>&~|\t'].map((c) => c.charCodeAt(0)));

/** What the parser would make of a piece that `split` cut, or nothing where only the parser can tell. */
export function plainChunk(text: string): Chunk | undefined {
  if (isFence(text)) return chunkOf(text, []);
  const prose: Prose[] = [];
  let introduction = -1, item: ItemPlace | undefined, open = false;
  for (let at = 0; at < text.length;) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    if (start === end) { open = false; continue; }
    const c = text.charCodeAt(start);
    if (c === 35 && start === 0) {
      const heading = headingIn(text, end);
      if (!heading) return undefined;
      introduction = prose.length;
      prose.push(heading);
    } else if (c === 45) {
      // A list that goes on behind something else is none of the simple ones.
      const words = text.charCodeAt(start + 1) === 32 ? wordsIn(text, start + 2, end) : undefined;
      if (!words || (item && item.leadIn !== introduction)) return undefined;
      item ??= { depth: 1, ordered: false, leadIn: introduction, parent: -1, list: 0 };
      prose.push({ kind: 'paragraph', depth: 0, inBlockquote: false, item, start: start + 2, ...words });
      open = false;
    } else {
      const words = item ? undefined : wordsIn(text, start, end);
      const last = prose.at(-1);
      if (!words) return undefined;
      if (!open) {
        introduction = prose.length;
        prose.push({ kind: 'paragraph', depth: 0, inBlockquote: false, start, ...words });
        open = true;
      } else if (words.lead) return undefined;
      else prose[prose.length - 1] = { ...last!, text: last!.text + text.slice(last!.start + last!.text.length, start) + words.text };
    }
  }
  return prose.length > 0 ? chunkOf(text, prose) : undefined;
}

const chunkOf = (text: string, prose: readonly Prose[]): Chunk => ({ text, prose, tables: [], comments: [], links: [], definitions: [], frontMatter: false });

/** The heading that the first line is. */
function headingIn(text: string, end: number): Prose | undefined {
  let depth = 0;
  while (text.charCodeAt(depth) === 35) depth++;
  const words = text.slice(depth, end);
  if (depth > 6 || words.charCodeAt(0) !== 32 || words.includes('#') || words.trim() === '' || !isPlain(text, depth, end)) return undefined;
  return { kind: 'heading', depth, inBlockquote: false, start: 0, text: ' '.repeat(depth) + withoutAddresses(words) };
}

/** A line's visible words from `start` on, if it begins with a letter or bold words and holds no other markup. */
function wordsIn(text: string, start: number, end: number): { readonly text: string; readonly lead?: Span } | undefined {
  let from = start;
  let lead: Span | undefined;
  if (text.charCodeAt(start) === 42 && text.charCodeAt(start + 1) === 42) {
    const close = text.indexOf('**', start + 2);
    // The bold words begin and end with something visible, and a space or nothing follows them: no doubt what they are.
    if (close < start + 3 || close + 2 > end || !isWord(text.charCodeAt(start + 2)) || !isEnd(text.charCodeAt(close - 1)) || !isPlain(text, start + 2, close)) return undefined;
    from = close + 2;
    if (from < end && text.charCodeAt(from) !== 32) return undefined;
    lead = { start: 2, end: close - start };
  } else if (!isLetter(text.charCodeAt(start))) return undefined;
  if (from < end && !isPlain(text, from, end)) return undefined;
  const bold = lead ? `  ${withoutAddresses(text.slice(start + 2, from - 2))}  ` : '';
  return { text: bold + withoutAddresses(text.slice(from, end)), ...(lead && { lead }) };
}

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x2000);
const isWord = (c: number): boolean => isLetter(c) || (c >= 48 && c <= 57);

/** A letter, digit, `.`, `:`, `?` or `!`. */
const isEnd = (c: number): boolean => isWord(c) || c === 46 || c === 58 || c === 63 || c === 33;

/** Whether a stretch of a line holds words only, and no white space at its end. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || (c < 127 && marks.has(c))) return false;
  }
  return text.charCodeAt(end - 1) !== 32;
}
