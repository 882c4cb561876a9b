// A parsed document → what its sentences say. What is read of a chunk is kept with the chunk.
import type { DetectedLanguage, Language } from '../language/data';
import { isLanguage } from '../language/data';
import { languageOf, languageOfBlock, scoresOf, sumOf, type Scores } from '../language/detect';
import { bookOf, type LanguagePack, type Packs } from '../language/pack';
import type { PhraseBook } from '../language/phrases';
import { read, type Reading } from '../language/reading';
import { byValue } from '../language/remembered';
import { sentencesOf } from '../language/sentences';
import { tokenize, type Token } from '../language/tokens';
import type { Vocabulary } from '../language/vocabulary';
import type { Chunk, Prose } from '../model/chunk';
import type { LintDocument } from '../model/document';
import { countBefore } from '../model/ordered';

/** A heading, paragraph or cell that was read. */
export interface ProseReading {
  readonly prose: Prose;
  /** `undefined` for a language that no pack knows: such words are left alone. */
  readonly language: Language | undefined;
  /** Offsets count from `prose.start`. */
  readonly sentences: readonly Reading[];
}

/** How many words they hold. */
export const wordsIn = (proses: readonly ProseReading[]): number =>
  proses.reduce((sum, { sentences }) => sentences.reduce((all, { tokens }) => all + tokens.length, sum), 0);

/** A chunk as it was read: the same for as long as its words and language are. */
interface ChunkReading {
  readonly proses: readonly ProseReading[];
  /** What was worked out of it (`by-chunk.ts`). */
  readonly notes: unknown[];
}

export interface PlacedReading extends ChunkReading {
  /** Where the chunk starts in the document. */
  readonly start: number;
  readonly chunk: Chunk;
  /** The headings that hold above the chunk's first word, nearest first. Its own opening heading is not among them. */
  readonly above: readonly PlacedHeading[];
}

export interface PlacedHeading {
  readonly depth: number;
  /** Offset in the document. */
  readonly start: number;
  readonly text: string;
  readonly reading: ProseReading;
}

export interface DocumentReading {
  readonly document: LintDocument;
  readonly language: DetectedLanguage;
  readonly chunks: readonly PlacedReading[];
  /** All headings, in order. */
  readonly headings: readonly PlacedHeading[];
  /** The title that its front matter gives a document. */
  readonly titleInFrontMatter: readonly Reading[];
  /** What it was read with. */
  readonly packs: Packs;
}

export interface ReadingOptions {
  readonly packs: Packs;
  readonly vocabulary?: Vocabulary;
  /** Said by the user or the front matter; else found from the text. */
  readonly language?: DetectedLanguage;
}

interface Known {
  readonly scores: readonly Scores[];
  readonly total: Scores;
  readonly readings: Map<string, ChunkReading>;
  /** By prose: its words, until they are read. */
  words: readonly (readonly Token[])[] | undefined;
}
const knownOf = byValue((chunk: Chunk): Known => {
  const words = chunk.prose.map((prose) => tokenize(prose.text));
  const scores = words.map(scoresOf);
  return { scores, total: sumOf(scores), readings: new Map(), words };
});

/**
 * Reads a document.
 *
 * @throws PatternError when the vocabulary holds a word that is no pattern
 */
export function readDocument(document: LintDocument, options: ReadingOptions): DocumentReading {
  const language = options.language ?? languageOf(sumOf(document.chunks.map(({ chunk }) => knownOf(chunk).total)));
  const key = `${language}${options.vocabulary ? JSON.stringify(options.vocabulary) : ''}`;
  const books = new Map<LanguagePack, PhraseBook>();
  const bookFor = (pack: LanguagePack): PhraseBook => {
    let book = books.get(pack);
    if (!book) books.set(pack, (book = bookOf(pack, options.vocabulary)));
    return book;
  };
  const chunks: PlacedReading[] = [];
  const headings: PlacedHeading[] = [];
  let trail: PlacedHeading[] = [];
  for (const { start, chunk } of document.chunks) {
    const { proses, notes } = readChunk(chunk, language, key, options.packs, bookFor);
    chunks.push({ start, chunk, proses, notes, above: trail });
    for (const reading of proses) {
      const { prose } = reading;
      if (prose.kind !== 'heading' || prose.inBlockquote) continue;
      const heading = { depth: prose.depth, start: start + prose.start, text: prose.text.trim(), reading };
      headings.push(heading);
      trail = [heading, ...trail.filter((above) => above.depth < prose.depth)];
    }
  }
  const { title } = document.frontMatter.fields;
  const pack = isLanguage(language) ? options.packs[language] : undefined;
  const titleInFrontMatter = title && pack ? readingsOf(title.value, pack, bookFor(pack), tokenize(title.value)) : [];
  return { document, language, chunks, headings, titleInFrontMatter, packs: options.packs };
}

const readingsOf = (text: string, pack: LanguagePack, book: PhraseBook, words: readonly Token[]): Reading[] =>
  sentencesOf(text, pack).map(({ start, end }) => read(text, start, end, book, words));

/** @param key all that a reading depends on beside the chunk */
function readChunk(
  chunk: Chunk,
  language: DetectedLanguage,
  key: string,
  packs: Packs,
  bookFor: (pack: LanguagePack) => PhraseBook,
): ChunkReading {
  const of = knownOf(chunk);
  const { scores, readings, words } = of;
  const before = readings.get(key);
  if (before) return before;
  of.words = undefined;
  const proses = chunk.prose.map((prose, i): ProseReading => {
    const own = languageOfBlock(scores[i]!, language);
    const pack = isLanguage(own) ? packs[own] : undefined;
    if (!pack) return { prose, language: undefined, sentences: [] };
    return { prose, language: pack.id, sentences: readingsOf(prose.text, pack, bookFor(pack), words?.[i] ?? tokenize(prose.text)) };
  });
  const made = { proses, notes: [] };
  readings.set(key, made);
  return made;
}

/** The chunk that an offset of the document stands in; the one after it where it stands between two. */
export function chunkAt({ chunks }: Pick<DocumentReading, 'chunks'>, offset: number): PlacedReading | undefined {
  const placed = chunks[countBefore(chunks, ({ start }) => start <= offset) - 1];
  return placed && offset < placed.start + placed.chunk.text.length ? placed : undefined;
}
