// A skeleton of a section, in the style of the document it goes into: its headings and their numbers, its bold lead-ins, its
// list or table of parts, its bullets, its line ends; before what closes it. Templates are written once, as `## Heading` and a body.
import { endOfWords, isPart, isRule } from '../agreement/closing';
import type { DocumentReading, PlacedHeading, PlacedReading, ProseReading } from '../agreement/document-reading';
import { titleSentences } from '../agreement/document-title';
import { byValue } from '../language/remembered';
import type { Prose } from '../model/chunk';
import type { Edit } from './finding';
import { nextNumber, numberingOf, written as writtenNumber, type HeadingNumber, type Numbering } from './heading-numbers';

/** How a document sets its parts off from each other. */
export interface SectionStyle {
  readonly form:
    | { readonly kind: 'hashes'; readonly depth: number }
    | { readonly kind: 'underline'; readonly mark: string }
    /** A short line by itself, in a text without markup. */
    | { readonly kind: 'line'; readonly underline: string }
    /** Bold words that open a paragraph; `close` ends them: `.**`, `**:`, `**`. */
    | { readonly kind: 'lead'; readonly close: string; readonly alone: boolean }
    /** The same as items of a list. */
    | { readonly kind: 'item'; readonly marker: string; readonly close: string }
    /** Rows of a table whose first column names the parts. */
    | { readonly kind: 'row'; readonly columns: number; readonly bold: boolean };
  /** How headings are written: all in capitals, in bold, with a mark at their end; `?` where they are questions. */
  readonly headings: { readonly capitals: boolean; readonly bold: boolean; readonly end: '' | ':' | '?' };
  /** What list items begin with. */
  readonly bullet: string;
  /** Whether a table fits: the document is Markdown, and is no plain list. */
  readonly tables: boolean;
  /** Whether a line parts the sections. */
  readonly parted: boolean;
  /** Where a section goes: one that opens the document, one that says more of what it is about, one about the document itself. */
  readonly places: Readonly<Record<SectionPlace, Place>>;
}

export type SectionPlace = 'first' | 'among' | 'last';

interface Place {
  readonly at: number;
  /** Whether a section stands there already, before which the new one goes. */
  readonly before: boolean;
  /** What stands before the new heading's words: `4. `. */
  readonly number: string;
  /** The numbers behind it move on by one. */
  readonly renumbered: readonly Edit[];
}

/** A section as it is written once: `## Heading`, a body, and the heading's words where a document asks questions. */
export interface SectionTemplate {
  readonly text: string;
  readonly asks?: string;
  readonly place?: 'first' | 'last';
}

const escapedMark = /^[#>\-*+|`~\d]/;

/** The style of a document's sections. Worked out once. */
export const sectionStyleOf = byValue(find);

function find(reading: DocumentReading): SectionStyle {
  const { document, chunks } = reading;
  const { text } = document;
  const isPlain = document.format === 'plain';
  const common = { bullet: bulletOf(reading), tables: !isPlain, parted: false };
  const sections = sectionsOf(reading);
  const own = sections.filter(({ isClosing }) => !isClosing);
  if (!isPlain && own.length < 2) {
    const row = rowForm(chunks, text);
    if (row) return { ...common, headings: plainHeadings, form: row.form, places: oneplace(row.at) };
    const leads = leadsOf(chunks);
    const form = leads.length < 2 || (own.length === 1 && leads.length < 3) ? undefined : leadForm(leads, text);
    if (form?.kind === 'item') return { ...common, headings: plainHeadings, form, places: oneplace(endOfList(leads.at(-1)!, text)) };
    if (form) {
      const parts = leads.map(({ title }) => title).slice(isSubtitle(leads[0]!, form, reading) ? 1 : 0);
      return { ...common, form, headings: { ...headingsOf(parts, text), bold: false, end: '' }, places: placesOf(parts, reading) };
    }
  }
  const last = own.at(-1) ?? sections.at(-1);
  const parted = sections.slice(1).filter(({ start }) => isParted(text.slice(Math.max(0, start - LONGEST_GAP), start))).length;
  const style = {
    ...common,
    headings: headingsOf(own, text),
    places: placesOf(sections, reading),
    parted: parted > 0 && parted * 2 >= sections.length - 1,
  };
  if (isPlain) return { ...style, form: { kind: 'line', underline: plainUnderlineOf(last, text) } };
  if (last && text[last.start] !== '#') return { ...style, form: { kind: 'underline', mark: underlineOf(last, text) } };
  return { ...style, form: { kind: 'hashes', depth: last ? last.depth : 2 } };
}

/** Whether what stands before a section ends in a line between two: an underlined heading has no blank line above its mark. */
function isParted(before: string): boolean {
  const lines = before.trimEnd().split('\n');
  return lines.at(-2)?.trim() === '' && isRule(lines.at(-1)!);
}

/** A line between sections and the blank ones round it (UTF-16 code units). */
const LONGEST_GAP = 12;

/**
 * A section as it stands in the document, and where: `placeholders=examples` are kept as they are. Headings behind it may
 * get another number.
 */
export function sectionIn(
  template: SectionTemplate,
  style: SectionStyle,
  document: string,
): { readonly at: number; readonly text: string; readonly renumbered: readonly Edit[] } {
  const place = style.places[template.place ?? 'among'];
  const newline = document.includes('\r\n') ? '\r\n' : '\n';
  const heading = /^#{1,6} (.*)/.exec(template.text);
  const body = heading ? template.text.slice(heading[0].length).trimStart() : template.text;
  const fitting = withBullets(style.tables ? body : withoutTables(body), style.bullet);
  const isFirst = place.before || place.at === 0;
  const line = style.parted ? '\n\n---' : '';
  const text =
    written(heading?.[1], template.asks, fitting, style, place.number, isFirst ? '' : `${line}\n\n`) + (place.before ? `${line}\n\n` : '');
  return { at: place.at, text: text.replaceAll('\n', newline), renumbered: place.renumbered };
}

function written(
  heading: string | undefined,
  asks: string | undefined,
  body: string,
  { form, headings, bullet }: SectionStyle,
  number: string,
  gap: string,
): string {
  if (heading === undefined) return gap + body;
  const isQuestion = asks !== undefined && (headings.end === '?' || ('close' in form && form.close.includes('?')));
  const words = isQuestion ? asks : heading;
  const ended = number + words + (headings.end === ':' ? ':' : '');
  const cased = headings.capitals ? ended.toUpperCase() : ended;
  const title = headings.bold ? `**${cased}**` : cased;
  switch (form.kind) {
    case 'hashes':
      return `${gap}${'#'.repeat(form.depth)} ${title}\n\n${body}`;
    case 'underline':
      return `${gap}${title}\n${form.mark.repeat(Math.max(3, title.length))}\n\n${body}`;
    case 'line':
      return `${gap}${title}\n${form.underline === '' ? '' : `${form.underline.repeat(title.length)}\n`}\n${body}`;
    case 'lead':
      return `${gap}**${title}${closeOf(form.close, isQuestion)}${form.alone || /^[-*+]|^\|/.test(body) ? '\n\n' : ' '}${body}`;
    case 'item': {
      const indent = ' '.repeat(form.marker.length);
      const nested = withoutTables(body, bullet)
        .split('\n')
        .map((line) => (line === '' ? '' : indent + line))
        .join('\n')
        .replace(/\n\n+/g, '\n');
      return `\n${form.marker}**${title}${closeOf(form.close, isQuestion)}${escapedMark.test(body) ? `\n${nested}` : ` ${nested.trimStart()}`}`;
    }
    case 'row': {
      const cells = [form.bold ? `**${heading}**` : heading, inOneLine(body), ...Array<string>(Math.max(0, form.columns - 2)).fill('')];
      return `\n| ${cells.join(' | ')} |`;
    }
  }
}

/** A question has its mark in its own words; what asks nothing ends as a sentence does. */
const closeOf = (close: string, isQuestion: boolean): string => (close.includes('?') ? close.replace('?', isQuestion ? '' : '.') : close);

// --- what the document does

/** A section's heading, or the lead-in that stands for one. */
interface Title {
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

function titleOfHeading({ start, depth, reading }: PlacedHeading): Title {
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
function sectionsOf({ headings, document: { text, format, frontMatter } }: DocumentReading): Title[] {
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

const plainHeadings = { capitals: false, bold: false, end: '' } as const;

const most = <One>(all: readonly One[], is: (one: One) => boolean): boolean => all.length > 0 && all.filter(is).length * 2 > all.length;

function headingsOf(titles: readonly Title[], text: string): SectionStyle['headings'] {
  const end = ([':', '?'] as const).find((mark) => most(titles, ({ words }) => words.endsWith(mark)));
  return {
    capitals: most(titles, ({ words }) => words === words.toUpperCase() && /\p{Lu}{2}/u.test(words)),
    bold: titles.length > 1 && titles.every(({ at, words }) => text.startsWith('**', at - 2) && text.startsWith('**', at + words.length)),
    end: end ?? '',
  };
}

const oneplace = (at: number): SectionStyle['places'] => {
  const place = { at, before: false, number: '', renumbered: [] };
  return { first: place, among: place, last: place };
};

/** Where sections go among those that are there. */
function placesOf(titles: readonly Title[], reading: DocumentReading): SectionStyle['places'] {
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

/** The bullet that most of its lists use. */
function bulletOf({ document: { text } }: DocumentReading): string {
  return mostly([...text.matchAll(/^[ \t]{0,3}([-*+•–]) /gm)].map(([, mark]) => mark!)) ?? '-';
}

function underlineOf(heading: Title, text: string): string {
  const below =
    text
      .slice(heading.start)
      .split(/\r\n|\n|\r/)[1]
      ?.trim() ?? '';
  return below.startsWith('=') ? '=' : '-';
}

/** The mark that headings of a text without markup are underlined with; empty where they are not. */
function plainUnderlineOf(last: Title | undefined, text: string): string {
  const below = last
    ? (text
        .slice(last.start)
        .split(/\r\n|\n|\r/)[1]
        ?.trim() ?? '')
    : '';
  return below.length > 2 && below === below[0]!.repeat(below.length) && /^[-=_*]/.test(below) ? below[0]! : '';
}

/** Rows of a two-column table whose first column names parts of an agreement, and whose second holds them. */
function rowForm(chunks: readonly PlacedReading[], text: string): { readonly form: SectionStyle['form']; readonly at: number } | undefined {
  for (const { start, chunk, proses } of [...chunks].reverse()) {
    for (const table of [...chunk.tables].reverse()) {
      const [, held] = table.header;
      const named = table.rows.filter(([first]) => first && announces(proses[first.prose]));
      if (
        table.header.length !== 2 ||
        named.length < 3 ||
        named.length * 2 < table.rows.length ||
        (held && holdsOneThing(proses[held.prose]))
      ) {
        continue;
      }
      const first = table.rows.at(-1)?.[0];
      const bold = first !== undefined && text.slice(start + first.at.start - 2, start + first.at.start) === '**';
      return { form: { kind: 'row', columns: table.header.length, bold }, at: start + table.at.end };
    }
  }
  return undefined;
}

/** Whether words name a part of an agreement. */
const announces = (reading: ProseReading | undefined): boolean => reading !== undefined && announcedBefore(reading, Infinity).size > 0;

/** A column of owners, measures or dates holds these, whatever its rows are called. */
const holdsOneThing = (head: ProseReading | undefined): boolean =>
  head?.sentences.some(({ hits }) => ['owner', 'measure', 'when'].some((name) => hits.has(`column:${name}`))) ?? false;

interface Lead {
  readonly title: Title;
  readonly placed: PlacedReading;
  readonly prose: Prose;
}

/** Bold words that open paragraphs or items. */
function leadsOf(chunks: readonly PlacedReading[]): Lead[] {
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

/** Lead-ins of paragraphs, or of the items of one list that are parts of an agreement. */
function leadForm(leads: readonly Lead[], text: string): Extract<SectionStyle['form'], { readonly kind: 'lead' | 'item' }> | undefined {
  const own = leads.filter(({ title }) => !title.isClosing);
  const { placed, prose } = own.at(-1) ?? leads.at(-1)!;
  const endings = own.map((lead) => endingOf(lead, text));
  const close = mostly(endings.map((one) => one.close)) ?? '**';
  if (!prose.item) return { kind: 'lead', close, alone: mostly(endings.map(({ alone }) => alone)) ?? false };
  // A list of values or of people is no list of parts.
  const names = leads.filter(({ title }) => title.announces).length;
  if (names < 2 || names * 3 < leads.length) return undefined;
  const line = text.slice(text.lastIndexOf('\n', placed.start + prose.start - 1) + 1, placed.start + prose.start);
  const mark = /^\s*(?:([-*+])|(\d+)([.)])) +$/.exec(line);
  return { kind: 'item', marker: mark?.[2] ? `${Number(mark[2]) + 1}${mark[3]} ` : `${mark?.[1] ?? '-'} `, close };
}

/** Marks that may end a lead-in (UTF-16 code units). */
const LONGEST_ENDING = 8;

/** What ends a lead-in, and whether it stands on a line of its own. */
function endingOf({ placed, prose }: Lead, text: string): { readonly close: string; readonly alone: boolean } {
  const from = placed.start + prose.start + prose.lead!.end;
  const bold = text.slice(from - 1, from + 3);
  const close = /^[.:!?](?:\*\*|__)/.test(bold) ? `${bold[0]}**` : /^.(?:\*\*|__)([.:])/.test(bold) ? `**${bold[3]}` : '**';
  return {
    close,
    alone:
      /^[*_.:]*\r?\n/.test(text.slice(from, from + LONGEST_ENDING)) || prose.text.trim().length <= prose.lead!.end - prose.lead!.start + 1,
  };
}

/** What most are; of what is as frequent the last. */
function mostly<One>(all: readonly One[]): One | undefined {
  const counts = new Map<One, number>();
  for (const one of [...all].reverse()) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Whether the first bold line is a subtitle: it stands right below the title, and is longer than what is above a part. */
const isSubtitle = (
  { title: { start, words, announces: names } }: Lead,
  form: SectionStyle['form'],
  { headings: [top], document: { text } }: DocumentReading,
): boolean =>
  form.kind === 'lead' &&
  form.alone &&
  !names &&
  top !== undefined &&
  text.slice(top.start, start).trim().split('\n').length === 1 &&
  words.split(' ').length > LONGEST_PART;
const LONGEST_PART = 4;

/** Where the list ends that an item stands in. */
function endOfList({ placed: { start, chunk }, prose }: Lead, text: string): number {
  const last = chunk.prose.findLast(({ item }) => item !== undefined) ?? prose;
  const from = start + last.start + last.text.trimEnd().length;
  return from + /^[^\n]*/.exec(text.slice(from))![0].trimEnd().length;
}

// --- what the body becomes

const withBullets = (body: string, bullet: string): string => (bullet === '-' ? body : body.replace(/^- /gm, `${bullet} `));

/** A table's rows as items, with the words of its head: “Rota – Owner: the coordinator; Consulted: the night team”. */
function withoutTables(body: string, bullet = '-'): string {
  const lines: string[] = [];
  let head: readonly string[] | undefined;
  for (const line of body.split('\n')) {
    if (!line.startsWith('|')) {
      head = undefined;
      lines.push(line);
      continue;
    }
    const cells = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (!head) head = cells;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) {
      lines.push(
        `${bullet} ${cells[0]!} – ${cells
          .slice(1)
          .map((cell, i) => `${head![i + 1]!}: ${cell}`)
          .join('; ')}`,
      );
    }
  }
  return lines.join('\n');
}

/** A body without line breaks, for a table's cell. */
const inOneLine = (body: string): string =>
  withoutTables(body)
    .split(/\n+/)
    .map((line) => line.replace(/^[-*+•–] /, '').trim())
    .filter((line) => line !== '')
    .map((line) => (/[.!?:]\]?$/.test(line) ? line : `${line}.`))
    .join(' ')
    .replaceAll('|', '\\|');
