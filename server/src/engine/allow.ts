// Suppression in the text: `<!-- leadership-lint-allow control/approval-gate: reason [until 2027-01-31] -->`.
//
// Inside a block, list item or table cell the comment covers that block or row; alone on a line, the next block;
// `leadership-lint-allow-file` covers the file.
import { isDay } from '../agreement/dates';
import type { DocumentReading } from '../agreement/document-reading';
import { firstFrom, type Span } from '../model/span';
import { engineWords } from './phrases';

export interface Allowance {
  /** Where the comment stands, in document offsets. */
  readonly at: Span;
  /** Rule ids as written; families as `control/*`. */
  readonly rules: readonly string[];
  /** '' where none is given, or only the gap for one. */
  readonly reason: string;
  /** `YYYY-MM-DD`, the last day it holds. */
  readonly until?: string;
  /** What stands where a last day is meant and names none: “until next spring”. */
  readonly untilUnread?: string;
  /** What it covers, in document offsets. */
  readonly covers: Span;
}

const form = /^leadership-lint-allow(-file)?\s([^:]*)(?::([\s\S]*))?$/;
const nameForm = /^[\w/*-]+$/;

/** The rules that a comment names; none where one of them is no name. */
function rulesIn(written: string): readonly string[] {
  const names = written
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.every((name) => nameForm.test(name)) ? names : [];
}

const untilForm = /\buntil\b/gi;
/** Punctuation that a sentence, or a bracket, may end in behind the day. */
const day = /^:?\s+(\d{4}-\d{2}-\d{2})[\s.,;:!?)\]]*$/;
/** “Until” with more words behind it tells a story (“until then we wait for the works council’s answer”). */
const MOST_WORDS = 4;

/** The words of a reason: what would end the comment stands there as a character reference, and in a cell as `\|`. */
const wordsOf = (written: string, inCell: boolean): string =>
  (inCell ? written.replaceAll('\\|', '|') : written)
    .replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)))
    .trim();

/** A reason, and until when it holds. */
function reasonIn(written: string, inCell: boolean): Pick<Allowance, 'reason' | 'until' | 'untilUnread'> {
  const reason = wordsOf(written, inCell);
  const last = [...reason.matchAll(untilForm)].at(-1);
  if (!last) return { reason: given(reason) };
  const rest = reason.slice(last.index + last[0].length);
  const until = day.exec(rest)?.[1];
  if (until !== undefined && isDay(until)) {
    return { reason: given(reason.slice(0, last.index).trimEnd().replace(/[([]$/, '').trimEnd()), until };
  }
  const words = rest.trim().split(/\s+/);
  return words.length > MOST_WORDS && !/^\d/.test(words[0]!) ? { reason } : { reason, untilUnread: reason.slice(last.index) };
}

/** What stands for a reason that nobody has written yet, in any language. */
const gaps: ReadonlySet<string> = new Set(Object.values(engineWords).map(({ reason }) => reasonGap(reason)));

/** A reason that somebody wrote. */
const given = (reason: string): string => (gaps.has(reason.toLowerCase()) ? '' : reason);

/** The gap that an editor without a question of its own leaves for the reason. @param word for “reason” */
export function reasonGap(word: string): string {
  return `[${word}]`;
}

/** All allowances of a document, in order. */
export function allowancesOf(reading: DocumentReading): Allowance[] {
  const found: Allowance[] = [];
  let blocks: Span[] | undefined;
  for (const { start, chunk } of reading.chunks) {
    for (const comment of chunk.comments) {
      const match = form.exec(comment.text);
      if (!match) continue;
      const [, file, named, rest = ''] = match;
      const rules = rulesIn(named!);
      if (rules.length === 0) continue;
      const at = { start: start + comment.at.start, end: start + comment.at.end };
      const covers = file
        ? { start: 0, end: reading.document.text.length + 1 }
        : coverOf(at, comment.inside, start, reading, (blocks ??= blocksOf(reading)));
      found.push({ at, rules, ...reasonIn(rest, chunk.prose[comment.inside]?.cell !== undefined), covers });
    }
  }
  return found;
}

/** The blocks of a document as spans, in order, none in another: paragraphs and items as they are, table rows whole. */
function blocksOf(reading: DocumentReading): Span[] {
  const spans: Span[] = [];
  for (const { start, chunk } of reading.chunks) {
    for (const prose of chunk.prose) {
      const span = { start: start + prose.start, end: start + prose.start + prose.text.length };
      const last = spans.at(-1);
      const sameRow = prose.cell && prose.cell.column > 0 && last;
      if (sameRow) spans[spans.length - 1] = { start: last.start, end: span.end };
      else spans.push(span);
    }
  }
  return spans;
}

function coverOf(at: Span, inside: number, chunkStart: number, reading: DocumentReading, blocks: readonly Span[]): Span {
  const around = blocks[firstFrom(blocks, at.start + 1) - 1];
  if (inside >= 0 && around && at.end <= around.end) return around;
  // Behind a list item or directly below a paragraph the parser makes it an HTML block of its own: it covers what follows.
  return blocks[firstFrom(blocks, at.end)] ?? { start: chunkStart, end: reading.document.text.length };
}

/** Whether an allowance names a rule: by id, by family (`control/*`), or all (`*`). */
export const names = ({ rules }: Pick<Allowance, 'rules'>, rule: string): boolean =>
  rules.some((name) => name === rule || name === '*' || (name.endsWith('/*') && rule.startsWith(name.slice(0, -1))));

/**
 * The edit that lets a finding stand: a comment behind the words it is about, inline, so that no paragraph or table
 * breaks; for a finding about the whole document, at the file's top.
 *
 * @param reason what stands where the reason goes
 * @returns nothing in plain text, which holds no comments
 */
export function allowEdit(
  finding: Span & { readonly rule: string; readonly level: string },
  reading: DocumentReading,
  reason: string,
): (Span & { readonly text: string; readonly file: boolean }) | undefined {
  const { document, chunks } = reading;
  if (document.format !== 'markdown') return undefined;
  const newline = document.text.includes('\r\n') ? '\r\n' : '\n';
  const inFile = () => {
    const first = chunks[0]?.chunk;
    const at = first?.frontMatter ? first.text.length : 0;
    const before = at > 0 && !/[\n\r]$/.test(first!.text) ? newline : '';
    return {
      start: at,
      end: at,
      file: true,
      text: `${before}<!-- leadership-lint-allow-file ${finding.rule}: ${reason} -->${newline}${document.text.slice(at).startsWith(newline) ? '' : newline}`,
    };
  };
  if (finding.level === 'document') return inFile();
  for (const { start, chunk } of chunks) {
    const prose = chunk.prose.find((one) => finding.start >= start + one.start && finding.start < start + one.start + one.text.length);
    if (!prose) continue;
    const text = prose.kind === 'cell' ? cellEnd(prose.text) : prose.text.trimEnd().length;
    // Hidden words at the end (a link's target, closing `**`) belong to the block, so the comment goes behind them.
    const source = document.text.slice(start + prose.start, start + prose.start + prose.text.length);
    const end = prose.kind === 'cell' ? cellEnd(source) : prose.kind === 'heading' ? titleEnd(source) : source.trimEnd().length;
    const at = start + prose.start + Math.max(text, end);
    return { start: at, end: at, file: false, text: ` <!-- leadership-lint-allow ${finding.rule}: ${reason} -->` };
  }
  // A finding in the front matter, where no comment can stand.
  return finding.level === 'workspace' ? inFile() : undefined;
}

/** Where a heading's words end: before the line that is drawn below them. */
const titleEnd = (text: string): number =>
  text
    .trimEnd()
    .replace(/(?:\r\n|[\r\n])[ >]*(?:=+|-+)$/, '')
    .trimEnd().length;

/** Where a cell's content ends: before the spaces and the bar that close it. */
function cellEnd(text: string): number {
  let end = text.length;
  while (end > 0 && ' \t\r\n|'.includes(text[end - 1]!)) end--;
  return end;
}
