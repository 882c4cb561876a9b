// Text → a document that never changes. Chunks that stood in the last version are taken over as they are.
import type { Chunk } from './chunk';
import { ChunkCache } from './chunk-cache';
import type { Format } from './format';
import { readFrontMatter, withoutBlock, type FrontMatter } from './front-matter';

export { ChunkCache };

export interface PlacedChunk {
  readonly start: number;
  readonly chunk: Chunk;
}

export interface LintDocument {
  readonly text: string;
  readonly format: Format;
  readonly chunks: readonly PlacedChunk[];
  readonly frontMatter: FrontMatter;
}

/**
 * Parses a text.
 *
 * @param text without a byte order mark
 * @param cache of the document's earlier version; only pieces that are not in it are parsed
 */
export function parse(text: string, format: Format, cache = new ChunkCache()): LintDocument {
  const chunks = placed(format === 'markdown' ? cache.markdown(text) : cache.plain(text));
  return { text, format, chunks, frontMatter: frontMatterOf(chunks[0]?.chunk, format) };
}

const read = new WeakMap<Chunk, FrontMatter>();

function frontMatterOf(first: Chunk | undefined, format: Format): FrontMatter {
  if (!first?.frontMatter) return withoutBlock(format === 'markdown' ? (first?.text ?? '') : '');
  let of = read.get(first);
  if (!of) read.set(first, (of = readFrontMatter(first.text)));
  return of;
}

function placed(chunks: readonly Chunk[]): PlacedChunk[] {
  let start = 0;
  return chunks.map((chunk) => {
    const one = { start, chunk };
    start += chunk.text.length;
    return one;
  });
}
