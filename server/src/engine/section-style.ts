// How a document writes its sections: its headings, its bold lead-ins, its list or table of parts, its bullets.
import { isRule } from '../agreement/closing';
import type { DocumentReading, PlacedReading, ProseReading } from '../agreement/document-reading';
import { byValue } from '../language/remembered';
import { onePlace, placesOf, type Places } from './section-places';
import { announces, leadsOf, sectionsOf, type Lead, type Title } from './section-titles';

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
  readonly places: Places;
}

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
    if (row) return { ...common, headings: plainHeadings, form: row.form, places: onePlace(row.at) };
    const leads = leadsOf(chunks);
    const form = leads.length < 2 || (own.length === 1 && leads.length < 3) ? undefined : leadForm(leads, text);
    if (form?.kind === 'item') return { ...common, headings: plainHeadings, form, places: onePlace(endOfList(leads.at(-1)!, text)) };
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

/** The bullet that most of its lists use. */
function bulletOf({ document: { text } }: DocumentReading): string {
  return mostly([...text.matchAll(/^[ \t]{0,3}([-*+•–]) /gm)].map(([, mark]) => mark!)) ?? '-';
}

/** The line below a heading's own. */
const lineBelow = ({ start }: Title, text: string): string =>
  text
    .slice(start)
    .split(/\r\n|\n|\r/, 2)[1]
    ?.trim() ?? '';

const underlineOf = (heading: Title, text: string): string => (lineBelow(heading, text).startsWith('=') ? '=' : '-');

/** The mark that headings of a text without markup are underlined with; empty where they are not. */
function plainUnderlineOf(last: Title | undefined, text: string): string {
  const below = last ? lineBelow(last, text) : '';
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

/** A column of owners, measures or dates holds these, whatever its rows are called. */
const holdsOneThing = (head: ProseReading | undefined): boolean =>
  head?.sentences.some(({ hits }) => ['owner', 'measure', 'when'].some((name) => hits.has(`column:${name}`))) ?? false;

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
