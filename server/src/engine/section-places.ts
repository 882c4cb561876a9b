// Where a new section goes among those that a document has, and which numbers change with it.
import { endOfWords, isPart } from '../agreement/closing';
import type { DocumentReading } from '../agreement/document-reading';
import { titleSentences } from '../agreement/document-title';
import type { Edit } from './finding';
import { nextNumber, numberingOf, written as writtenNumber, type HeadingNumber, type Numbering } from './heading-numbers';
import { titleOfHeading, type Title } from './section-titles';

export type SectionPlace = 'first' | 'among' | 'last';

/** Where a section goes: one that opens the document, one that says more of what it is about, one about the document itself. */
export type Places = Readonly<Record<SectionPlace, Place>>;

export interface Place {
  readonly at: number;
  /** Whether a section stands there already, before which the new one goes. */
  readonly before: boolean;
  /** What stands before the new heading's words: `4. `. */
  readonly number: string;
  /** The numbers behind it move on by one. */
  readonly renumbered: readonly Edit[];
}

/** One place for all. */
export const onePlace = (at: number): Places => {
  const place = { at, before: false, number: '', renumbered: [] };
  return { first: place, among: place, last: place };
};

/** Where sections go among those that are there. */
export function placesOf(titles: readonly Title[], reading: DocumentReading): Places {
  const { text } = reading.document;
  const start = text.length - text.trimStart().length;
  const wordsOf = (index: number) =>
    endOfWords(reading, index < 0 ? (reading.headings[0]?.start ?? start) : titles[index]!.start, titles[index + 1]?.start ?? text.length);
  let closing = titles.length;
  while (
    closing > 0 &&
    (titles[closing - 1]!.isClosing || (closing > 1 && titles[closing - 1]!.isHeading && wordsOf(closing - 1).isEmpty))
  ) {
    closing--;
  }
  const own = titles.slice(0, closing);
  const numbering = numberingOf(titles.filter(({ isClosing }) => !isClosing));
  const sections = titles.map(({ words, isNamed }) => numbering?.read(words, isNamed));
  const count = numbering && !areThePrinciples(own, numbering, reading) ? numbering : undefined;
  /** A section before another, or behind all; nothing where numbers behind it would have to change that something refers to. */
  const before = (index: number, above: boolean): Place | undefined => {
    const last = sections[index - 1];
    const next = sections[index];
    const number =
      count && (last ? nextNumber(last, count.level) : sections.slice(0, index).every((one) => one === undefined) ? next : undefined);
    const moves = number !== undefined && sections.slice(index).some((one) => one && one.of[count!.level]! >= number.of[count!.level]!);
    if (moves && refersToNumbers(reading)) return undefined;
    const at = above ? titles[index]!.start : wordsOf(index - 1).end;
    return {
      at,
      before: above,
      number: number ? `${writtenNumber(number)}${number.after} ` : '',
      renumbered: moves ? renumbered(reading, titles[index]!.start, titles, number, count!) : [],
    };
  };
  const end = before(closing, false) ?? before(sections.findLastIndex((one) => one !== undefined) + 1, false)!;
  let about = closing;
  while (about > 1 && closing - about < 2 && titles[about - 1]!.isAboutItself) about--;
  const opening = titles.findIndex(({ isClosing, isContents, isPurpose }) => !isClosing && !isContents && !isPurpose);
  const among = before(about, false) ?? end;
  return { first: (own.length > 1 && opening >= 0 && opening < about && before(opening, true)) || among, among, last: end };
}

/** “1. We say why … 7. We learn aloud”: what is counted is the principles, and a new section is none. */
const areThePrinciples = (titles: readonly Title[], { read }: Numbering, reading: DocumentReading): boolean =>
  titleSentences(reading).some(({ hits }) => hits.has('kind:principles')) &&
  !titles.some(({ isOrdinary, words, isNamed }) => isOrdinary && read(words, isNamed));

/** The numbers of all headings from a place on, moved by one where they count the same. */
function renumbered(
  { headings }: DocumentReading,
  from: number,
  titles: readonly Title[],
  { of }: HeadingNumber,
  { level, read }: Numbering,
): Edit[] {
  const all = titles.some(({ isHeading }) => isHeading) ? headings.map(titleOfHeading) : titles;
  return all.flatMap(({ start, at, words, isNamed }): Edit[] => {
    const number = start < from ? undefined : read(words, isNamed);
    if (
      !number ||
      number.of.length <= level ||
      number.of.slice(0, level).some((one, i) => one !== of[i]) ||
      number.of[level]! < of[level]!
    ) {
      return [];
    }
    return [{ start: at, end: at + writtenNumber(number).length, text: writtenNumber(nextNumber(number, level)) }];
  });
}

/** Whether the text itself counts by its headings (“7.2 The lead …”), or names one by its number (“see section 7”). */
function refersToNumbers({ chunks, document: { text } }: DocumentReading): boolean {
  if (/\]\(#\d/.test(text) || /^[ \t>*_-]*\d{1,3}\.\d/m.test(text)) return true;
  return chunks.some(({ proses }) =>
    proses.some(
      (prose) =>
        prose.prose.kind !== 'heading' && (prose.prose.text.includes('§') || isPart('numbered', prose) || isPart('counted', prose)),
    ),
  );
}
