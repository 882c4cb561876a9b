// One chunk of Markdown → its prose, tables, comments and links.
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { Nodes, Paragraph, Root, RootContent, Strong, Table as TableNode } from 'mdast';
import type { Cell, Chunk, Comment, ItemPlace, Link, Prose, Table } from './chunk';
import { isNumbering, leadAmong, LEAD_PARTS } from './plain-markdown';
import { foldLabel } from './plain-words';
import { spanOf, visibleText } from './prose';
import { shifted, type Span } from './span';

/**
 * The constructs of GitHub's Markdown that bear on words: tables, struck-out text, footnotes. Not bare addresses: their
 * transform leaves nodes without positions, and costs a third of the parse.
 */
function gfm(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmStrikethrough(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push(gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown(), gfmFootnoteFromMarkdown());
}

const withFrontMatter = unified().use(remarkParse).use(gfm).use(remarkFrontmatter).freeze();
const withoutFrontMatter = unified().use(remarkParse).use(gfm).freeze();

/** A note, warning or tip as GitHub shows it: a document's own words, not a quotation; and the mark that makes it one. */
const ALERT = /^>[ \t]*\[!(?:note|tip|important|warning|caution)\][ \t]*(?:[\r\n]|$)/i;
const ALERT_MARK = /^\s*\[?![a-z]+\]?/i;

/** Where a block stands: inside which quote and list. */
interface Place {
  readonly inBlockquote: boolean;
  readonly item?: ItemPlace;
}

/**
 * Parses a piece that `split` cut.
 *
 * @param text the piece
 * @param frontMatter whether it is the document's front matter
 * @param definitions definitions of other pieces that this one refers to; they are parsed before it and left out
 */
export function parseMarkdown(text: string, frontMatter: boolean, definitions = ''): Chunk {
  // Before it, not behind: the piece may end in a fence that nothing closes.
  const before = definitions === '' ? '' : definitions + BETWEEN;
  const source = before + text;
  const tree = treeOf(source, frontMatter);
  return chunkOf(
    text,
    source,
    before.length,
    tree.children.filter((node) => spanOf(node).start >= before.length),
  );
}

/** Ends lists, quotes and footnotes: what stood between two pieces in the document may be missing where they are parsed. */
const BETWEEN = '\n\n<!-- -->\n\n';

/** Long enough that starting the parser costs little, short enough that it is not slowed down by the length. */
const BATCH = 6000;

/**
 * Parses pieces that `split` cut, none of which defines anything or is front matter. Starting the parser costs as much as
 * a paragraph does, so several are parsed at once.
 *
 * @param definitions definitions of other pieces that any of these refers to
 */
export function parsePieces(texts: readonly string[], definitions: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (let i = 0; i < texts.length;) {
    const starts: number[] = [];
    let source = definitions;
    for (; i < texts.length && (starts.length === 0 || source.length + texts[i]!.length <= BATCH + definitions.length); i++) {
      if (source !== '') source += BETWEEN;
      starts.push(source.length);
      source += texts[i]!;
    }
    const { children } = treeOf(source, false);
    let node = 0;
    const upTo = (end: number): RootContent[] => {
      const from = node;
      while (node < children.length && spanOf(children[node]!).start < end) node++;
      return children.slice(from, node);
    };
    for (const [k, start] of starts.entries()) {
      const text = texts[i - starts.length + k]!;
      upTo(start);
      chunks.push(chunkOf(text, source, start, upTo(start + text.length)));
    }
  }
  return chunks;
}

// The parser takes a byte order mark at the beginning away, and all places with it.
export const treeOf = (source: string, frontMatter: boolean): Root =>
  (frontMatter ? withFrontMatter : withoutFrontMatter).parse(source.startsWith('\ufeff') ? `\u200b${source.slice(1)}` : source);

function chunkOf(text: string, source: string, start: number, nodes: readonly RootContent[]): Chunk {
  const reader = new ChunkReader(source, start);
  for (const node of nodes) reader.block(node, { inBlockquote: false });
  return {
    text,
    prose: reader.prose,
    tables: reader.tables,
    comments: reader.comments,
    links: reader.links,
    definitions: reader.definitions,
    frontMatter: nodes[0]?.type === 'yaml',
  };
}

class ChunkReader {
  readonly prose: Prose[] = [];
  readonly tables: Table[] = [];
  readonly comments: Comment[] = [];
  readonly links: Link[] = [];
  readonly definitions: [label: string, source: string][] = [];
  private lists = 0;
  /** The last prose that is neither a list item nor a cell: what introduces the list or table that follows. */
  private introduction = -1;
  /** The same for a list; -1 behind one, for the next has a lead-in of its own, or none. */
  private leadIn = -1;

  /** @param base where the chunk starts in `source` */
  constructor(
    private readonly source: string,
    private readonly base: number,
  ) {}

  private place(node: Nodes): Span {
    return shifted(spanOf(node), -this.base);
  }

  block(node: Nodes, place: Place): void {
    switch (node.type) {
      case 'heading':
        this.leadIn = this.introduction = this.prose.length;
        this.add(node, { kind: 'heading', depth: node.depth, ...place });
        break;
      case 'paragraph': {
        const lead = leadOf(node);
        if (!place.item) this.leadIn = this.introduction = this.prose.length;
        this.add(node, { kind: 'paragraph', depth: 0, ...place, ...(lead && { lead }) });
        break;
      }
      case 'list': {
        const list = this.lists++;
        const parent = place.item ? this.prose.length - 1 : -1;
        const item = { depth: (place.item?.depth ?? 0) + 1, ordered: node.ordered === true, leadIn: this.leadIn, parent, list };
        for (const child of node.children) for (const inner of child.children) this.block(inner, { ...place, item });
        if (!place.item) this.leadIn = -1;
        break;
      }
      case 'blockquote': {
        const first = this.prose.length;
        const isAlert = !place.inBlockquote && ALERT.test(this.source.slice(spanOf(node).start, spanOf(node).end));
        for (const child of node.children) this.block(child, { ...place, inBlockquote: !isAlert });
        if (isAlert && this.prose[first]) {
          this.prose[first] = { ...this.prose[first], text: this.prose[first].text.replace(ALERT_MARK, (mark) => ' '.repeat(mark.length)) };
        }
        break;
      }
      case 'table':
        this.table(node, place);
        break;
      case 'html':
        // A comment between two items parts a list in two, for the parser and for nobody else.
        if (!place.item) this.leadIn = this.introduction;
        this.comment(node, -1);
        break;
      case 'definition':
        this.link(node);
        this.definitions.push([foldLabel(node.identifier), definitionOf(this.source.slice(spanOf(node).start, spanOf(node).end))]);
        break;
      case 'footnoteDefinition':
        // Of a footnote only that it is there counts for those who refer to it.
        this.definitions.push([foldLabel(`^${node.identifier}`), `[^${node.label ?? node.identifier}]: .`]);
        for (const child of node.children) this.block(child, place);
        break;
      default:
    }
  }

  private add(node: Nodes, rest: Omit<Prose, 'start' | 'text'>): number {
    const index = this.prose.length;
    this.prose.push({ ...rest, start: this.place(node).start, text: visibleText(node, this.source) });
    this.inline(node, index);
    return index;
  }

  private inline(node: Nodes, prose: number): void {
    if (node.type === 'html') this.comment(node, prose);
    else if (node.type === 'link') this.link(node);
    if ('children' in node) for (const child of node.children) this.inline(child, prose);
  }

  private link(node: Nodes & { type: 'link' | 'definition' }): void {
    const { start, end } = spanOf(node);
    const raw = this.source.slice(start, end);
    const opens = raw.lastIndexOf(node.type === 'link' ? '](' : ']:');
    const from = opens < 0 ? -1 : raw.indexOf(node.url, opens + 2);
    this.links.push({
      at: this.place(node),
      url: node.url,
      ...(from >= 0 && node.url !== '' && { urlAt: shifted({ start: start + from, end: start + from + node.url.length }, -this.base) }),
    });
  }

  private comment(node: Nodes & { type: 'html' }, inside: number): void {
    const { start, end: last } = spanOf(node);
    const raw = this.source.slice(start, last);
    const base = start - this.base;
    for (let open = raw.indexOf('<!--'); open >= 0;) {
      const close = raw.indexOf('-->', open + 4);
      const end = close < 0 ? raw.length : close + 3;
      this.comments.push({
        at: { start: base + open, end: base + end },
        text: raw.slice(open + 4, close < 0 ? end : close).trim(),
        inside,
      });
      open = raw.indexOf('<!--', end);
    }
  }

  private table(node: TableNode, place: Place): void {
    const table = this.tables.length;
    // Cells beyond the header's are not part of the table (GFM); half-written rows have them.
    const columns = node.children[0]?.children.length ?? 0;
    const rows = node.children.map((row, r) =>
      row.children.slice(0, columns).map((cell, c): Cell => {
        const prose = this.add(cell, { kind: 'cell', depth: 0, inBlockquote: place.inBlockquote, cell: { table, row: r, column: c } });
        const { text, start } = this.prose[prose]!;
        const trimmed = text.trim();
        const offset = trimmed === '' ? Math.min(1, text.length) : text.indexOf(trimmed);
        return { text: trimmed.replace(/\s+/g, ' '), at: { start: start + offset, end: start + offset + trimmed.length }, prose };
      }),
    );
    this.tables.push({ at: this.place(node), header: rows[0] ?? [], rows: rows.slice(1), leadIn: this.introduction });
  }
}

/** A definition as other pieces need it. Of a link only that it is there counts for those who refer to it, not where it leads. */
const definitionOf = (source: string): string =>
  `${
    /^\[(?:[^[\]\\]|\\.)*\]:/s
      .exec(source)?.[0]
      .split(/[\n\r]+/)
      .map((line) => line.trim())
      .join(' ') ?? source
  } .`;

/** The bold words that open a paragraph, as a span of its text. */
const leadOf = (node: Paragraph): Span | undefined =>
  leadAmong(
    node.children.slice(0, LEAD_PARTS).map((child) => {
      if (child.type !== 'strong' || child.children.length === 0) {
        return {
          ...spanOf(child),
          kind: child.type === 'text' ? 'text' : 'other',
          isNumber: child.type === 'text' && isNumbering(child.value),
        };
      }
      return {
        start: spanOf(child.children[0]!).start,
        end: spanOf(child.children.at(-1)!).end,
        kind: 'strong',
        isNumber: isNumbering(toText(child)),
      };
    }),
    spanOf(node).start,
  );

/** The plain words of a bold run. */
const toText = (node: Strong): string => node.children.map((child) => ('value' in child ? child.value : 'x')).join('');
