// A skeleton of a section, in the style of the document it goes into: its headings and their numbers, its bold lead-ins, its
// list or table of parts, its bullets, its line ends. Templates are written once, as `## Heading` and a body.
import type { DocumentReading, PlacedHeading, PlacedReading } from '../agreement/document-reading';
import { byValue } from '../language/remembered';

/** How a document sets its parts off from each other. */
export interface SectionStyle {
  readonly form:
    | { readonly kind: 'hashes'; readonly depth: number }
    | { readonly kind: 'underline'; readonly mark: string }
    /** A short line by itself, in a text without markup. */
    | { readonly kind: 'line'; readonly underline: string; readonly capitals: boolean }
    /** Bold words that open a paragraph; `close` ends them: `.**`, `**:`, `**`. */
    | { readonly kind: 'lead'; readonly close: string; readonly alone: boolean }
    /** The same as items of a list. */
    | { readonly kind: 'item'; readonly marker: string; readonly close: string }
    /** Rows of a table whose first column names the parts. */
    | { readonly kind: 'row'; readonly columns: number; readonly bold: boolean };
  /** What stands before the new heading's words: `4. `. */
  readonly number: string;
  /** What list items begin with. */
  readonly bullet: string;
  /** Whether a table fits: the document is Markdown, and is no plain list. */
  readonly tables: boolean;
  /** Where the section goes. */
  readonly at: number;
  /** Where one goes that opens the document: before the first section; absent where sections are numbered or none stands there. */
  readonly opensAt?: number;
}

const escapedMark = /^[#>\-*+|`~\d]/;

/** The style of a document's sections. Worked out once. */
export const sectionStyleOf = byValue(find);

function find(reading: DocumentReading): SectionStyle {
  const { document, chunks, headings } = reading;
  const { text } = document;
  const end = text.trimEnd().length;
  const bullet = bulletOf(reading);
  const common = { number: '', bullet, tables: true, at: end };
  const below = headings.slice(1), least = leastDepth(below);
  const sections = below.filter(({ depth }) => depth === least);
  if (document.format === 'plain') return { ...common, form: lineForm(sections, text), tables: false };
  if (sections.length < 2) {
    const row = rowForm(chunks, text);
    if (row) return { ...common, ...row };
    const leads = leadForm(chunks, text);
    if (leads && !(sections.length === 1 && leads.count < 3)) return { ...common, ...leads.style, at: leads.style.at ?? end };
  }
  const last = sections.at(-1) ?? headings[0], first = sections.length > 1 ? below[0] : undefined;
  const number = numberAfter(sections.map(({ text: words }) => words));
  const place = { number, ...(first && number === '' && first.depth === least && { opensAt: first.start }) };
  if (last && text[last.start] !== '#' && sections.length > 0) return { ...common, ...place, form: { kind: 'underline', mark: underlineOf(last, text) } };
  return { ...common, ...place, form: { kind: 'hashes', depth: sections.length > 0 ? leastDepth(sections) : 2 } };
}

/**
 * A section as it stands in the document, and where: `placeholders=examples` are kept as they are.
 *
 * @param opens whether it would open the document
 */
export function sectionIn(template: string, style: SectionStyle, document: string, opens: boolean): { readonly at: number; readonly text: string } {
  if (!opens || style.opensAt === undefined) return { at: style.at, text: inStyle(template, style, document) };
  return { at: style.opensAt, text: inStyle(`${template}\n\n`, { ...style, at: 0 }, document) };
}

/** A template's text in the document's style, with what sets it off from what stands before. */
export function inStyle(template: string, style: SectionStyle, document: string): string {
  const newline = document.includes('\r\n') ? '\r\n' : '\n';
  const heading = /^#{1,6} (.*)/.exec(template);
  const body = heading ? template.slice(heading[0].length).trimStart() : template;
  const fitting = withBullets(style.tables ? body : withoutTables(body), style.bullet);
  const before = document.slice(0, style.at);
  const gap = before === '' ? '' : '\n\n';
  return written(heading?.[1], fitting, style, gap).replaceAll('\n', newline);
}

function written(heading: string | undefined, body: string, { form, number, bullet }: SectionStyle, gap: string): string {
  if (heading === undefined) return gap + body;
  const title = number + heading;
  switch (form.kind) {
    case 'hashes': return `${gap}${'#'.repeat(form.depth)} ${title}\n\n${body}`;
    case 'underline': return `${gap}${title}\n${form.mark.repeat(Math.max(3, title.length))}\n\n${body}`;
    case 'line': return `${gap}${form.capitals ? title.toUpperCase() : title}\n${form.underline === '' ? '' : `${form.underline.repeat(title.length)}\n`}\n${body}`;
    case 'lead': return `${gap}**${heading}${form.close}${form.alone || /^[-*+]|^\|/.test(body) ? '\n\n' : ' '}${body}`;
    case 'item': {
      const indent = ' '.repeat(form.marker.length);
      const nested = withoutTables(body, bullet).split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n').replace(/\n\n+/g, '\n');
      return `\n${form.marker}**${heading}${form.close}${escapedMark.test(body) ? `\n${nested}` : ` ${nested.trimStart()}`}`;
    }
    case 'row': {
      const cells = [form.bold ? `**${heading}**` : heading, inOneLine(body), ...Array<string>(Math.max(0, form.columns - 2)).fill('')];
      return `\n| ${cells.join(' | ')} |`;
    }
  }
}

const leastDepth = (headings: readonly PlacedHeading[]): number => headings.reduce((least, { depth }) => Math.min(least, depth), 6);

// --- what the document does

/** The bullet that most of its lists use. */
function bulletOf({ document: { text } }: DocumentReading): string {
  const counts = new Map<string, number>();
  for (const [, mark] of text.matchAll(/^[ \t]{0,3}([-*+•–]) /gm)) counts.set(mark!, (counts.get(mark!) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '-';
}

/** The number that follows those of the headings: `4. `, `§ 4 `; empty where most have none. */
function numberAfter(headings: readonly string[]): string {
  const numbers = headings.map((words) => /^(§ ?)?(\d{1,3})([.)]?) /.exec(words));
  const last = numbers.findLast((one) => one !== null);
  if (!last || numbers.filter((one) => one !== null).length * 2 <= headings.length) return '';
  return `${last[1] ?? ''}${Number(last[2]) + 1}${last[3]} `;
}

function underlineOf(heading: PlacedHeading, text: string): string {
  const below = text.slice(heading.start).split(/\r\n|\n|\r/)[1]?.trim() ?? '';
  return below.startsWith('=') ? '=' : '-';
}

function lineForm(sections: readonly PlacedHeading[], text: string): SectionStyle['form'] {
  const last = sections.at(-1);
  const below = last ? text.slice(last.start).split(/\r\n|\n|\r/)[1]?.trim() ?? '' : '';
  const underline = below.length > 2 && below === below[0]!.repeat(below.length) && /^[-=_*]/.test(below) ? below[0]! : '';
  return { kind: 'line', underline, capitals: sections.length > 0 && sections.every(({ text: words }) => words === words.toUpperCase()) };
}

/** Rows of a two-column table whose first column names parts of an agreement. */
function rowForm(chunks: readonly PlacedReading[], text: string): Pick<SectionStyle, 'form' | 'at'> | undefined {
  for (const { start, chunk, proses } of [...chunks].reverse()) {
    for (const table of [...chunk.tables].reverse()) {
      const named = table.rows.filter(([first]) => first && proses[first.prose]?.sentences.some(({ hits }) => [...hits.keys()].some((owner) => owner.startsWith('heading:'))));
      if (table.header.length !== 2 || named.length < 3 || named.length * 2 < table.rows.length) continue;
      const first = table.rows.at(-1)?.[0];
      const bold = first !== undefined && text.slice(start + first.at.start - 2, start + first.at.start) === '**';
      return { form: { kind: 'row', columns: table.header.length, bold }, at: start + table.at.end };
    }
  }
  return undefined;
}

/** Bold lead-ins: of paragraphs, or of the items of one list. */
function leadForm(chunks: readonly PlacedReading[], text: string): { readonly count: number; readonly style: { readonly form: SectionStyle['form']; readonly at?: number } } | undefined {
  const leads = chunks.flatMap((placed) => placed.chunk.prose.filter((prose) => prose.lead && !prose.inBlockquote && prose.kind === 'paragraph').map((prose) => ({ placed, prose })));
  if (leads.length < 2) return undefined;
  const { placed, prose } = leads.at(-1)!;
  const from = placed.start + prose.start + prose.lead!.end;
  const bold = text.slice(from - 1, from + 3);
  const close = /^[.:!?](?:\*\*|__)/.test(bold) ? `${bold[0]}**` : /^.(?:\*\*|__)([.:])/.test(bold) ? `**${bold[3]}` : '**';
  if (!prose.item) return { count: leads.length, style: { form: { kind: 'lead', close, alone: text.slice(from).replace(/^[*_.:]+/, '').startsWith('\n') || prose.text.trim().length <= prose.lead!.end - prose.lead!.start + 1 } } };
  const line = text.slice(text.lastIndexOf('\n', placed.start + prose.start - 1) + 1, placed.start + prose.start);
  const mark = /^\s*(?:([-*+])|(\d+)([.)])) +$/.exec(line);
  const marker = mark?.[2] ? `${Number(mark[2]) + 1}${mark[3]} ` : `${mark?.[1] ?? '-'} `;
  return { count: leads.length, style: { form: { kind: 'item', marker, close }, at: placed.start + placed.chunk.text.trimEnd().length } };
}

// --- what the body becomes

const withBullets = (body: string, bullet: string): string => (bullet === '-' ? body : body.replace(/^- /gm, `${bullet} `));

/** A table's rows as items, with the words of its head: “Rota – Owner: the coordinator; Consulted: the night team”. */
function withoutTables(body: string, bullet = '-'): string {
  const lines: string[] = [];
  let head: readonly string[] | undefined;
  for (const line of body.split('\n')) {
    if (!line.startsWith('|')) { head = undefined; lines.push(line); continue; }
    const cells = line.split('|').slice(1, -1).map((cell) => cell.trim());
    if (!head) head = cells;
    else if (!cells.every((cell) => /^:?-+:?$/.test(cell))) lines.push(`${bullet} ${cells[0]!} – ${cells.slice(1).map((cell, i) => `${head![i + 1]!}: ${cell}`).join('; ')}`);
  }
  return lines.join('\n');
}

/** A body without line breaks, for a table's cell. */
const inOneLine = (body: string): string =>
  withoutTables(body).split(/\n+/).map((line) => line.replace(/^[-*+•–] /, '').trim()).filter((line) => line !== '')
    .map((line) => (/[.!?:]\]?$/.test(line) ? line : `${line}.`)).join(' ').replaceAll('|', '\\|');
