// A section's text in a document's style. Templates are written once, as `## Heading` and a body.
import type { Edit } from './finding';
import type { SectionStyle } from './section-style';

/** A section as it is written once: `## Heading`, a body, and the heading's words where a document asks questions. */
export interface SectionTemplate {
  readonly text: string;
  readonly asks?: string;
  readonly place?: 'first' | 'last';
}

const escapedMark = /^[#>\-*+|`~\d]/;

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
