// Pieces of Markdown that need no parser: code at column 0, and headings and paragraphs of nothing but words. Most of what
// people write is such, and the parser is what a run spends its time on.
//
// Only what is certain is read here; at the first sign that could be markup the parser is asked.
import type { Chunk, Prose } from './chunk';
import { withoutAddresses } from './prose';
import { isFence, lineAt } from './split';

/** Signs that can be markup inside a line: ! only before [, digits and hyphens only at a line's beginning. */
const marks = new Set([...'\\`*_[]<>&~|\t'].map((c) => c.charCodeAt(0)));

/** What the parser would make of a piece that `split` cut, or nothing where only the parser can tell. */
export function plainChunk(text: string): Chunk | undefined {
  if (isFence(text)) return chunkOf(text, []);
  const prose: Prose[] = [];
  let at = 0, depth = 0;
  while (text.charCodeAt(depth) === 35) depth++;
  if (depth > 0) {
    const { end, next } = lineAt(text, 0);
    if (depth > 6 || text.charCodeAt(depth) !== 32 || text.indexOf('#', depth) >= 0 && text.indexOf('#', depth) < end || !isPlain(text, depth, end)) return undefined;
    const words = text.slice(depth, end);
    if (words.trim() === '') return undefined;
    prose.push({ kind: 'heading', depth, inBlockquote: false, start: 0, text: ' '.repeat(depth) + withoutAddresses(words) });
    at = next;
  }
  at = behindBlank(text, at);
  if (at < text.length) {
    const paragraph = paragraphAt(text, at);
    if (paragraph === undefined) return undefined;
    prose.push({ kind: 'paragraph', depth: 0, inBlockquote: false, start: at, text: withoutAddresses(text.slice(at, paragraph)) });
    if (behindBlank(text, lineAt(text, paragraph).next) < text.length) return undefined;
  }
  return prose.length > 0 ? chunkOf(text, prose) : undefined;
}

const chunkOf = (text: string, prose: readonly Prose[]): Chunk => ({ text, prose, tables: [], comments: [], links: [], definitions: [], frontMatter: false });

/** The offset of the first line from `at` on that is not empty. */
function behindBlank(text: string, at: number): number {
  let to = at;
  while (to < text.length && (text.charCodeAt(to) === 10 || text.charCodeAt(to) === 13)) to++;
  return to;
}

/** Where the paragraph at `at` ends, if each of its lines begins with a letter and holds no sign that could be markup. */
function paragraphAt(text: string, at: number): number | undefined {
  let last = at;
  for (let line = lineAt(text, at); line.end > line.start; line = lineAt(text, line.next)) {
    if (!isLetter(text.charCodeAt(line.start)) || !isPlain(text, line.start, line.end)) return undefined;
    last = line.end;
    if (line.next === text.length) break;
  }
  return last;
}

const isLetter = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c > 160 && c !== 0xfeff);

/** Whether a line holds words only, and no white space at its end. */
function isPlain(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c < 32 || (c < 127 && marks.has(c))) return false;
  }
  return text.charCodeAt(end - 1) !== 32;
}
