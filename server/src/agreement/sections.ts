// The sections of a document as others refer to them: by the anchors that Markdown makes of headings.
import type { Span } from '../model/span';
import type { DocumentReading } from './document-reading';

export interface Section {
  readonly title: string;
  readonly depth: number;
  /** Without `#`. */
  readonly anchor: string;
  /** The heading's words. */
  readonly at: Span;
}

/** The anchor of a heading, as GitHub and VS Code make it: lower case, marks dropped, spaces to hyphens. */
export const anchorOf = (title: string): string => title.trim().toLowerCase().replace(/[^\p{L}\p{N}\p{M}_ -]/gu, '').replaceAll(' ', '-');

/** All sections, in order. Of several with one name, the later ones end in `-1`, `-2`. */
export function sectionsOf(reading: DocumentReading): Section[] {
  const seen = new Map<string, number>();
  return reading.headings.map(({ text, depth, start, reading: { prose } }) => {
    // Code and links in a heading are blank in prose, but their words count for the anchor.
    const title = text.replace(/\s+/g, ' ');
    const source = reading.document.text.slice(start, start + prose.text.length).trim();
    const base = anchorOf(written(source));
    const count = seen.get(base) ?? 0;
    seen.set(base, count + 1);
    const from = start + prose.text.length - prose.text.trimStart().length;
    return { title, depth, anchor: count === 0 ? base : `${base}-${count}`, at: { start: from, end: from + prose.text.trim().length } };
  });
}

/** A heading's source as a reader sees it: without its marks, and links as their words. */
const written = (source: string): string =>
  source.replace(/^#{1,6}\s+/, '').replace(/\s#+\s*$/, '').split('\n')[0]!.replace(/\[([^\][]*)\]\([^()]*\)/g, '$1').replace(/[*`]/g, '').replace(/<!--(?:(?!-->).)*-->/g, '');

/** Places in HTML that a link may point to: `<a id="x">`, `{#x}`. */
export function anchorsIn(text: string): string[] {
  return [...text.matchAll(/\b(?:id|name)\s*=\s*["']([^"'\s]{1,200})["']|\{#([\w-]{1,200})\}/g)].map((match) => match[1] ?? match[2]!);
}
