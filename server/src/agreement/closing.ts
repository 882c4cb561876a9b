// What a document ends with, behind its own words: signatures, versions, appendices, references, a line of who approved it.
import { shifted, type Span } from '../model/span';
import { wordsIn, type DocumentReading, type ProseReading } from './document-reading';

/** Whether sentences say what language patterns of a document's parts call `name`: `closing`, `contents`, `numbered` … */
export const isPart = (name: string, { sentences }: ProseReading): boolean => sentences.some(({ hits }) => hits.has(`part:${name}`));

/**
 * Where the words of a section end: before what closes the document, and before the line between sections.
 *
 * @param from where its heading starts
 * @param to where the next section starts, or the document ends
 * @returns an offset in the document; the end of the heading's own line, where nothing else stands in the section
 */
export function endOfWords(reading: DocumentReading, from: number, to: number): { readonly end: number; readonly isEmpty: boolean } {
  const { text } = reading.document;
  const proses = prosesBetween(reading, from, to);
  const blocks = blocksOf(text, from, to);
  const all = blocks.length;
  // In a fence a blank line parts nothing, and its words are no words.
  const fence = blocks.findLastIndex(({ start, end }) => /^[ \t]*(?:```|~~~)/m.test(text.slice(start, end)));
  while (blocks.length > Math.max(1, fence + 1)) {
    const last = blocks.at(-1)!;
    const source = text.slice(last.start, last.end);
    // Both stand in order of place, so that each is looked at once.
    const own: typeof proses = [];
    while (proses.length > 0 && proses.at(-1)!.at.end > last.start) own.push(proses.pop()!);
    own.reverse();
    const isFooter =
      to === text.length &&
      blocks.length > 2 &&
      isRule(text.slice(blocks.at(-2)!.start, blocks.at(-2)!.end)) &&
      isShort(own.map(({ prose }) => prose));
    if (
      !isFooter &&
      !isRule(source) &&
      !closes(
        source,
        own.map(({ prose }) => prose),
      )
    ) {
      break;
    }
    blocks.pop();
  }
  return { end: blocks.at(-1)?.end ?? from, isEmpty: blocks.length === 1 && all > 1 && fence < 0 };
}

/** Paragraphs, lists and tables as blank lines part them; the heading's line is the first. */
function blocksOf(text: string, from: number, to: number): Span[] {
  const blocks: { start: number; end: number }[] = [];
  let open = false;
  for (let start = from, next; start < to; start = next) {
    const newline = text.indexOf('\n', start);
    next = newline < 0 || newline >= to ? to : newline + 1;
    const line = text.slice(start, next).trimEnd();
    if (line === '') {
      open = false;
      continue;
    }
    if (open && blocks.length > 0) blocks.at(-1)!.end = start + line.length;
    else blocks.push({ start, end: start + line.length });
    // What stands right below a heading's line is not the heading.
    open = blocks.length > 1 || !text.startsWith('#', from);
  }
  return blocks;
}

function prosesBetween({ chunks }: DocumentReading, from: number, to: number): { readonly prose: ProseReading; readonly at: Span }[] {
  return chunks
    .filter(({ start, chunk }) => start < to && from < start + chunk.text.length)
    .flatMap(({ start, proses }) =>
      proses.map((prose) => ({
        prose,
        at: shifted({ start: prose.prose.start, end: prose.prose.start + prose.prose.text.length }, start),
      })),
    );
}

/** Whether a line parts what stands above and below it. */
export function isRule(source: string): boolean {
  const marks = source.replaceAll(' ', '');
  return marks.length > 2 && (marks[0] === '-' || marks[0] === '*' || marks[0] === '_') && marks === marks[0].repeat(marks.length);
}

/** A definition of a link or footnote, a comment, a line to sign on, small print. */
const closingMarks = /^(?:\[[^\]\n]+\]:|<!--|<(?:sub|small|footer)\b)/;
const toSignOn = /(?:\\?_){4}|\.{6}|…{2}/;

function closes(source: string, proses: readonly ProseReading[]): boolean {
  if (closingMarks.test(source) || toSignOn.test(source) || isAside(source)) return true;
  const [first] = proses;
  if (!first) return false;
  if (first.prose.cell) return proses.some((one) => (one.prose.cell?.row === 0 || one.prose.cell?.column === 0) && isPart('column', one));
  if (isPart('line', first) || (proses.length === 1 && isPart('closing', first))) return true;
  return first.prose.item === undefined && isShort(proses) && saysOfItsLife(first);
}

/** All in italics: a note on the text. */
const isAside = (source: string): boolean =>
  /^[*_](?![*_\s])/.test(source) &&
  source.length <= LONGEST_ASIDE &&
  source.endsWith(source[0]!) &&
  !source.slice(1, -1).includes(source[0]!);
const LONGEST_ASIDE = 400;

/** One line of a few words. */
const isShort = (proses: readonly ProseReading[]): boolean =>
  proses.length === 1 && proses[0]!.prose.kind === 'paragraph' && wordsIn(proses) <= LONGEST_LINE;
const LONGEST_LINE = 25;

/** “Adopted by the board on 3 May”: since when it holds, and who decided so. */
const saysOfItsLife = ({ sentences }: ProseReading): boolean =>
  sentences.length > 0 && sentences.every(({ hits }) => ['approver', 'effective', 'lastReview'].some((name) => hits.has(`life:${name}`)));
