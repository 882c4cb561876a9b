// What a document's sections are called: its headings, or the bold words that stand for them.
import { isPart } from '../agreement/closing';
import type { DocumentReading, PlacedHeading, PlacedReading, ProseReading } from '../agreement/document-reading';
import type { Prose } from '../model/chunk';

/** A section's heading, or the lead-in that stands for one. */
export interface Title {
  /** Where it starts, and its words; offsets in the document. */
  readonly start: number;
  readonly at: number;
  readonly words: string;
  readonly depth: number;
  readonly isHeading: boolean;
  readonly isNamed: boolean;
  /** Signatures, versions, appendices … */
  readonly isClosing: boolean;
  /** A table of contents, which nothing goes before. */
  readonly isContents: boolean;
  /** What the document is for: other sections that open it go behind. */
  readonly isPurpose: boolean;
  /** Who keeps the document, and when it is looked at again. */
  readonly isAboutItself: boolean;
  /** What no principle is called. */
  readonly isOrdinary: boolean;
  /** Whether it names any part of an agreement. */
  readonly announces: boolean;
}

export function titleOfHeading({ start, depth, reading }: PlacedHeading): Title {
  const { text } = reading.prose;
  return { ...titled(reading, start), at: start + text.length - text.trimStart().length, words: text.trim(), depth, isHeading: true };
}

/** @param end where the heading's or lead-in's own words end; they count from the prose */
function titled(reading: ProseReading, start: number, end = Infinity) {
  const announced = announcedBefore(reading, end);
  const is = (...names: readonly string[]): boolean => names.some((name) => announced.has(name));
  return {
    start,
    isNamed: isPart('numbered', reading),
    isClosing: isPart('closing', reading),
    isContents: isPart('contents', reading),
    isPurpose: is('task', 'why'),
    isAboutItself: is('documentOwner', 'reviewDate'),
    isOrdinary: is('task', 'frame', 'owner', 'documentOwner', 'reviewDate'),
    announces: announced.size > 0,
  };
}

/** The parts of an agreement that words before an offset name. */
function announcedBefore({ sentences }: ProseReading, end: number): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ hits, tokens }) =>
      [...hits]
        .filter(([owner, of]) => owner.startsWith('heading:') && of.some(({ from }) => tokens[from]!.start < end))
        .map(([owner]) => owner.slice('heading:'.length)),
    ),
  );
}

/** The headings of a document's sections: the least deep ones below its title and subtitle. */
export function sectionsOf({ headings, document: { text, format, frontMatter } }: DocumentReading): Title[] {
  const titles = headings.map(titleOfHeading);
  const [first, second] = titles;
  const named = frontMatter.fields.title?.value.trim();
  const isTitled =
    format === 'plain' ||
    (first?.depth === 1 && (named === undefined || named === first.words || titles.filter(({ depth }) => depth === 1).length < 3));
  let below = isTitled || first === undefined || titles.filter(({ depth }) => depth === first.depth).length < 2 ? titles.slice(1) : titles;
  // A subtitle stands right below the title, alone on its depth, and names no part of an agreement.
  const isSubtitle =
    second !== undefined &&
    below[0] === second &&
    text.slice(first!.at + first!.words.length, second.start).trim() === '' &&
    below.filter(({ depth }) => depth <= second.depth).length === 1 &&
    below.length > 2 &&
    !second.announces;
  if (isSubtitle) below = below.slice(1);
  const own = below.filter(({ isClosing }) => !isClosing);
  const level = (own.length > 0 ? own : below).reduce((least, { depth }) => Math.min(least, depth), 6);
  return below.filter(({ depth }) => depth <= level);
}

/** Whether words name a part of an agreement. */
export const announces = (reading: ProseReading | undefined): boolean =>
  reading !== undefined && announcedBefore(reading, Infinity).size > 0;

export interface Lead {
  readonly title: Title;
  readonly placed: PlacedReading;
  readonly prose: Prose;
}

/** Bold words that open paragraphs or items. */
export function leadsOf(chunks: readonly PlacedReading[]): Lead[] {
  return chunks.flatMap((placed) =>
    placed.proses
      .filter(({ prose }) => prose.lead && !prose.inBlockquote && prose.kind === 'paragraph')
      .map((reading): Lead => {
        const { prose } = reading;
        const lead = prose.lead!;
        const start = placed.start + prose.start;
        const source = prose.text.slice(lead.start, lead.end);
        const words = source.trim();
        return {
          placed,
          prose,
          title: { ...titled(reading, start, lead.end), at: start + lead.start + source.indexOf(words), words, depth: 0, isHeading: false },
        };
      }),
  );
}
