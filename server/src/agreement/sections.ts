// The sections of a document as others refer to them: by the anchors that Markdown makes of headings.
import type { Reading } from '../language/reading';
import { shifted, type Span } from '../model/span';
import type { Chunk, Prose } from '../model/chunk';
import { byChunk } from './by-chunk';
import type { DocumentReading } from './document-reading';

export interface Section {
  readonly title: string;
  readonly depth: number;
  /** Without `#`. */
  readonly anchor: string;
  /** The heading's words. */
  readonly at: Span;
  /** What it holds of the agreement's elements, by its heading: the same in all languages. */
  readonly means: string;
  /** How many paragraphs, items and cells it has of its own. */
  readonly blocks: number;
  /** What is demanded in it, and how strongly, by block. */
  readonly demands: readonly Demand[];
}

export interface Demand {
  readonly block: number;
  readonly strength: 'must' | 'should';
  readonly at: Span;
}

/** The anchor of a heading, as GitHub and VS Code make it: lower case, marks dropped, spaces to hyphens. */
export const anchorOf = (title: string): string =>
  title
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '')
    .replaceAll(' ', '-');

/** All sections, in order. Of several with one name, the later ones end in `-1`, `-2`. */
export function sectionsOf(reading: DocumentReading): Section[] {
  const seen = new Map<string, number>();
  const sections: (Section & { blocks: number; readonly demands: Demand[] })[] = [];
  for (const placed of reading.chunks) {
    const { above, opened } = bodiesIn(placed);
    take(sections.at(-1), above, placed.start);
    for (const {
      heading: { base, at, ...heading },
      body,
    } of opened) {
      const count = seen.get(base) ?? 0;
      seen.set(base, count + 1);
      const section = {
        ...heading,
        anchor: count === 0 ? base : `${base}-${count}`,
        at: shifted(at, placed.start),
        blocks: 0,
        demands: [],
      };
      sections.push(section);
      take(section, body, placed.start);
    }
  }
  return sections;
}

function take(section: { blocks: number; readonly demands: Demand[] } | undefined, { blocks, demands }: Body, start: number): void {
  if (!section) return;
  for (const { block, strength, at } of demands) section.demands.push({ block: section.blocks + block, strength, at: shifted(at, start) });
  section.blocks += blocks;
}

/** The elements that a heading announces. */
const meansOf = (sentences: readonly Reading[]): string =>
  [...new Set(sentences.flatMap(({ hits }) => [...hits.keys()].filter((owner) => owner.startsWith('heading:'))))]
    .map((owner) => owner.slice('heading:'.length))
    .sort()
    .join(' ');

/** Paragraphs, items and cells up to the next heading. Offsets count from the chunk. */
interface Body {
  blocks: number;
  readonly demands: Demand[];
}

/** What a chunk holds before its first heading, and below each. */
const bodiesIn = byChunk(({ chunk, proses }) => {
  const above: Body = { blocks: 0, demands: [] };
  const opened: { readonly heading: ReturnType<typeof headingIn>; readonly body: Body }[] = [];
  let body = above;
  for (const { prose, sentences } of proses) {
    if (prose.inBlockquote) continue;
    if (prose.kind === 'heading') {
      opened.push({ heading: headingIn(chunk, prose, sentences), body: (body = { blocks: 0, demands: [] }) });
      continue;
    }
    if (prose.text.trim() === '') continue;
    const block = body.blocks++;
    for (const sentence of sentences) {
      for (const demand of demandsIn(sentence)) {
        body.demands.push({ block, strength: demand.strength, at: shifted(demand.at, prose.start) });
      }
    }
  }
  return { above, opened };
});

function headingIn(chunk: Chunk, prose: Prose, sentences: readonly Reading[]) {
  // Code and links in a heading are blank in prose, but their words count for the anchor.
  const source = chunk.text.slice(prose.start, prose.start + prose.text.length).trim();
  const from = prose.start + prose.text.length - prose.text.trimStart().length;
  return {
    title: prose.text.trim().replace(/\s+/g, ' '),
    depth: prose.depth,
    base: anchorOf(written(source)),
    at: { start: from, end: from + prose.text.trim().length },
    means: meansOf(sentences),
  };
}

function demandsIn({ hits, tokens }: Reading): { readonly strength: Demand['strength']; readonly at: Span }[] {
  if (!hits.has('relation:must') && !hits.has('relation:should')) return [];
  return (['must', 'should'] as const)
    .flatMap((strength) =>
      (hits.get(`relation:${strength}`) ?? []).map(({ from, to }) => ({
        strength,
        from,
        at: { start: tokens[from]!.start, end: tokens[to - 1]!.end },
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/** A heading's source as a reader sees it: without its marks, and links as their words. */
const written = (source: string): string =>
  source
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s#+\s*$/, '')
    .split('\n')[0]!
    .replace(/\[([^\][]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/<!--(?:(?!-->).)*-->/g, '');

/** Places in HTML that a link may point to: `<a id="x">`, `{#x}`. */
export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:id|name)\s*=\s*["']([^"'\s]{1,200})["']|\{#([\w-]{1,200})\}/g)].map((match) => match[1] ?? match[2]!);
}
