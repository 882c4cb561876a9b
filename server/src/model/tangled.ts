// Markdown that no one writes and that a parser chokes on: its time grows with the square of the brackets and stars in a
// paragraph, and its stack with the depth of quotes and lists. Such a piece is read as plain text.
import { lineAt } from './split';

/** Signs that open or close something in one paragraph. Ten pages of links have fewer. */
const MOST_SIGNS = 3000;
/** Lines without an empty one between them: rows of a table, underlined headings. */
const MOST_LINES = 4000;
/** Quotes and lists in each other at one line, and its indent (characters). */
const DEEPEST = 40;
const WIDEST_INDENT = 400;

/** Whether a piece is beyond what is parsed. Linear in the text. */
export function isTangled(text: string): boolean {
  let signs = 0;
  let lines = 0;
  for (let at = 0; at < text.length;) {
    const { start, end, next } = lineAt(text, at);
    at = next;
    if (start === end) {
      signs = lines = 0;
      continue;
    }
    if (++lines > MOST_LINES) return true;
    if (isTooDeep(text, start, end)) return true;
    for (let i = start; i < end; i++) {
      const c = text.charCodeAt(i);
      if ((c === 42 || c === 95 || c === 91 || c === 93 || c === 126 || c === 60 || c === 96) && ++signs > MOST_SIGNS) return true;
    }
  }
  return false;
}

/** Whether a line stands in too many quotes and lists. */
function isTooDeep(text: string, start: number, end: number): boolean {
  let depth = 0;
  let at = start;
  for (; at < end; at++) {
    const c = text.charCodeAt(at);
    const following = at + 1 < end ? text.charCodeAt(at + 1) : 32;
    if (c === 62) depth++;
    // A list's marker has white space behind it.
    else if ((c === 45 || c === 42 || c === 43 || c === 46 || c === 41) && (following === 32 || following === 9)) depth++;
    else if (c !== 32 && c !== 9 && !(c >= 48 && c <= 57)) break;
    if (depth > DEEPEST) return true;
  }
  return at - start > WIDEST_INDENT;
}
