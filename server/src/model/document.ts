// Text → a document that never changes. Chunks that stood in the last version are taken over as they are.
import type { Chunk } from './chunk';
import { readFrontMatter, type FrontMatter } from './front-matter';
import { foldLabel, parseMarkdown } from './markdown';
import { parsePlain, splitPlain } from './plain';
import { frontMatterEnd, split } from './split';

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

/**
 * Parses a text.
 *
 * @param text without a byte order mark
 * @param cache of the document's earlier version; only pieces that are not in it are parsed
 */
export function parse(text: string, format: Format, cache = new ChunkCache()): LintDocument {
  const chunks = format === 'markdown' ? markdownChunks(text, cache) : placed(splitPlain(text).map((piece) => cache.take(piece, () => parsePlain(piece))));
  cache.turn();
  const first = chunks[0]?.chunk;
  return { text, format, chunks, frontMatter: readFrontMatter(first?.frontMatter ? first.text : '') };
}

function markdownChunks(text: string, cache: ChunkCache): PlacedChunk[] {
  const front = frontMatterEnd(text) > 0;
  // The front matter is no other piece's twin, though another may look like it.
  const take = (piece: string, i: number, extra: string): Chunk =>
    cache.take(`${i === 0 && front ? '1' : '0'}${extra}\u0000${piece}`, () => parseMarkdown(piece, i === 0 && front, extra));
  const pieces = split(text);
  const alone = pieces.map((piece, i) => take(piece, i, ''));
  const definitions = new Map<string, string>();
  for (const chunk of alone) for (const [label, source] of chunk.definitions) if (!definitions.has(label)) definitions.set(label, source);
  if (definitions.size === 0) return placed(alone);
  return placed(alone.map((chunk, i) => {
    const extra = chunk.text.includes('[') ? neededBy(chunk, definitions) : '';
    return extra === '' ? chunk : take(chunk.text, i, extra);
  }));
}

function placed(chunks: readonly Chunk[]): PlacedChunk[] {
  let start = 0;
  return chunks.map((chunk) => {
    const one = { start, chunk };
    start += chunk.text.length;
    return one;
  });
}

const label = /\[((?:[^[\]\\]|\\.){1,200})\]/g;

/** The definitions of other pieces that a piece refers to. */
function neededBy(chunk: Chunk, definitions: ReadonlyMap<string, string>): string {
  const own = new Set(chunk.definitions.map(([name]) => name));
  const named = new Set([...chunk.text.matchAll(label)].map((match) => foldLabel(match[1]!)));
  return [...named].filter((name) => !own.has(name)).map((name) => definitions.get(name)).filter((source) => source !== undefined).join('\n');
}
