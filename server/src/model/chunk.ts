// A chunk is a stretch of a document that can be parsed alone. It never changes, so whatever is worked out about it
// (its tree, its sentences, its findings) holds as long as the same text stands somewhere in the document.
// All offsets in a chunk count from its own first character; only the document knows where the chunk stands.
import type { Span } from './span';

export type ProseKind = 'heading' | 'paragraph' | 'cell';

/** A heading, paragraph, list item's paragraph or table cell: words that belong together. */
export interface Prose {
  readonly kind: ProseKind;
  /** Where `text` starts in the chunk. */
  readonly start: number;
  /**
   * As long as its source. Everything that is not a visible word (markup, code, link targets, `> `, escapes, entities)
   * is a space, line ends are `\n`, a hard break begins with U+2028. So an offset in `text` plus `start` is an offset in
   * the chunk, always.
   */
  readonly text: string;
  /** Heading depth 1–6, else 0. */
  readonly depth: number;
  readonly inBlockquote: boolean;
  /** Where it stands in a list, if it does. */
  readonly item?: ItemPlace;
  /** Where it stands in a table, if it does. */
  readonly cell?: CellPlace;
  /** Bold words that open the paragraph (“**Frame.** We decide …”), as a span of `text`. */
  readonly lead?: Span;
}

export interface ItemPlace {
  /** Nesting depth, 1 for a top-level list. */
  readonly depth: number;
  readonly ordered: boolean;
  /** Index in the chunk's `prose` of the paragraph or heading that introduces the list; -1 if the chunk has none. */
  readonly leadIn: number;
  /** Index in the chunk's `prose` of the parent item's paragraph for a nested list, else -1. */
  readonly parent: number;
  /** A number that is the same for all items of one list of the chunk. */
  readonly list: number;
}

export interface CellPlace {
  /** Index in the chunk's `tables`. */
  readonly table: number;
  /** 0 is the header row. */
  readonly row: number;
  readonly column: number;
}

/** A table cell. `text` is the visible words, trimmed; `at` their place in the chunk (or that of the empty cell). */
export interface Cell {
  readonly text: string;
  readonly at: Span;
  /** Index in the chunk's `prose`. */
  readonly prose: number;
}

export interface Table {
  readonly at: Span;
  readonly header: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
  /** Index in the chunk's `prose` of what stands before the table, -1 if nothing. */
  readonly leadIn: number;
}

/** An HTML comment, with its place. `inside` is the prose it stands in or directly behind; -1 when it stands alone. */
export interface Comment {
  readonly at: Span;
  readonly text: string;
  readonly inside: number;
}

/** A link to another document or section; `url` undecoded. */
export interface Link {
  readonly at: Span;
  /** Where the address stands, if it stands there as it is. */
  readonly urlAt?: Span;
  readonly url: string;
}

export interface Chunk {
  readonly text: string;
  readonly prose: readonly Prose[];
  readonly tables: readonly Table[];
  readonly comments: readonly Comment[];
  readonly links: readonly Link[];
  /** Link and footnote definitions: label, folded, and the source that defines it for another piece. */
  readonly definitions: readonly (readonly [label: string, source: string])[];
  /** Whether this chunk is the document's front matter (YAML between `---` lines). */
  readonly frontMatter: boolean;
}
