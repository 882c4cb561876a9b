// Text → a document that never changes. Chunks that stood in the last version are taken over as they are.
import type { Chunk } from './chunk';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { parseMarkdown } from './markdown';
import { parsePlain, splitPlain } from './plain';
import { split } from './split';

export type Format = 'markdown' | 'plain';

export interface PlacedChunk { readonly start: number; readonly chunk: Chunk }

export interface LintDocument {
  readonly text: string;
  readonly format: Format;
  readonly chunks: readonly PlacedChunk[];
  readonly frontMatter: FrontMatter;
}

/** Chunks by their text (and the definitions they were parsed with), kept from one version of a document to the next. */
export class ChunkCache {
  private known = new Map<string, Chunk>();
  private next = new Map<string, Chunk>();

  take(key: string, make: () => Chunk): Chunk {
    const chunk = this.next.get(key) ?? this.known.get(key) ?? make();
    this.next.set(key, chunk);
    return chunk;
  }

  /** Forgets what the version just built did not use. */
  turn(): void {
    this.known = this.next;
    this.next = new Map();
  }
}

const definition = /^ {0,3}\[(?!\^)((?:[^[\]\\]|\\.){1,200})\]:.*$/;

/**
 * Parses a text.
 *
 * @param text without a byte order mark
 * @param cache of the document's earlier version; only pieces that are not in it are parsed
 */
export function parse(text: string, format: Format, cache = new ChunkCache()): LintDocument {
  const pieces = format === 'markdown' ? split(text) : splitPlain(text);
  const definitions = format === 'markdown' ? definitionsOf(text) : new Map<string, string>();
  const chunks: PlacedChunk[] = [];
  let start = 0;
  for (const [i, piece] of pieces.entries()) {
    const extra = definitions.size > 0 && piece.includes('[') ? neededBy(piece, definitions) : '';
    // The first piece alone may be front matter, so it is no other's twin.
    const key = `${i === 0 ? '1' : '0'}${extra}\u0000${piece}`;
    chunks.push({ start, chunk: cache.take(key, () => (format === 'plain' ? parsePlain(piece) : parseMarkdown(piece, i === 0, extra))) });
    start += piece.length;
  }
  cache.turn();
  const first = chunks[0]?.chunk;
  return { text, format, chunks, frontMatter: readFrontMatter(first?.frontMatter ? first.text : '') };
}

/** Link definitions by label, as written; the first of a label counts (CommonMark 0.31, 4.7). */
function definitionsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  if (!text.includes(']:')) return found;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const label = definition.exec(line)?.[1];
    if (label !== undefined && !found.has(fold(label))) found.set(fold(label), line.trim());
  }
  return found;
}

const fold = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase();

/** The definitions that a piece refers to and does not hold itself. */
function neededBy(piece: string, definitions: ReadonlyMap<string, string>): string {
  const needed: string[] = [];
  const labels = new Set([...piece.matchAll(/\[((?:[^[\]\\]|\\.){1,200})\]/g)].map((match) => fold(match[1]!)));
  for (const label of labels) {
    const line = definitions.get(label);
    if (line !== undefined && !piece.includes(line)) needed.push(line);
  }
  return needed.join('\n');
}
