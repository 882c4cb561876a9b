// What a document hands over to somebody, piece by piece: each area, goal or duty, and whether its task, its frame and
// its measure of success are there. The document as a whole is `elements.ts`'s business.
import type { Reading } from '../language/reading';
import { byValue } from '../language/remembered';
import { Before } from '../language/tokens';
import type { Span } from '../model/span';
import type { DocumentReading, PlacedReading, ProseReading } from './document-reading';
import { letterColumns, legendOf, lettersIn } from './letters';
import { rolesOf, type Duty, type Roles } from './roles';
import { columnKind } from './roles/document-duties';
import { isByRole, tablesOf, type CellReading, type TableReading } from './tables';

export const parts = ['task', 'frame', 'success'] as const;
export type Part = (typeof parts)[number];

/** Something that is handed over. Offsets in the document. */
export interface Assignment {
  readonly name: string;
  /** The words that name it. */
  readonly at: Span;
  readonly place: 'row' | 'section' | 'item';
  /** Where each part is said; absent where it is not. */
  readonly has: Readonly<Partial<Record<Part, Span>>>;
}

/** A table that says who answers for what. */
export interface ResponsibilityTable {
  readonly at: Span;
  /** The cells of its first column, without the header. */
  readonly areas: readonly { readonly name: string; readonly at: Span }[];
  /** Those that nobody answers for. */
  readonly unowned: readonly { readonly name: string; readonly at: Span }[];
  /** The heads of the columns that hold letters: who carries what, in the table's words. */
  readonly roles: readonly { readonly name: string; readonly at: Span }[];
}

export interface Assignments {
  readonly all: readonly Assignment[];
  readonly tables: readonly ResponsibilityTable[];
}

/** What a document hands over. Worked out once for a reading. */
export const assignmentsOf = byValue(find);

function find(reading: DocumentReading): Assignments {
  const roles = rolesOf(reading);
  const tables: ResponsibilityTable[] = [];
  const all: Assignment[] = [];
  for (const [i, placed] of reading.chunks.entries()) {
    if (placed.chunk.tables.length === 0) continue;
    for (const table of tablesOf(placed, reading.chunks[i + 1]?.proses ?? [])) fromTable(table, placed.start, tables, all);
  }
  const blocks = blocksOf(reading);
  const answers = roles.all.flatMap(({ duties }) => duties.filter(({ kind }) => kind === 'answers'));
  const sections = fromSections(blocks, roles, answers);
  all.push(...sections.map(({ assignment }) => assignment));
  all.push(
    ...fromItems(
      blocks,
      roles,
      answers,
      sections.map(({ covers }) => covers),
    ),
  );
  return { all: all.sort((a, b) => a.at.start - b.at.start), tables };
}

// --- tables

const blank = new Set(['', '-', '–', '—', '?', '…', '...']);

function fromTable(table: TableReading, start: number, tables: ResponsibilityTable[], all: Assignment[]): void {
  const legend = legendOf(table);
  const letters = letterColumns(table, legend);
  const owner = isByRole(table) ? -1 : table.header.findIndex((cell, i) => i > 0 && cell.is('owner') && !cell.is('duties'));
  if (owner < 0 && letters.length === 0) return;
  const span = ({ cell: { at } }: CellReading): Span => ({ start: start + at.start, end: start + at.end });
  const isOwned = (row: readonly CellReading[]): boolean =>
    letters.length > 0
      ? letters.some((column) => lettersIn(row[column]?.cell.text ?? '', legend).parts.includes('accountable'))
      : !blank.has(row[owner]?.cell.text ?? '') && !row[owner]!.is('nobody');
  const rows = table.rows.filter((row) => row[0] && row[0].cell.text !== '');
  const named = (row: readonly CellReading[]) => ({ name: row[0]!.cell.text, at: span(row[0]!) });
  tables.push({
    at: { start: start + table.table.at.start, end: start + table.table.at.end },
    areas: rows.map(named),
    unowned: rows.filter((row) => !isOwned(row) && !row[0]!.is('namesOwner')).map(named),
    roles: letters.flatMap((column) =>
      blank.has(table.header[column]!.cell.text) ? [] : [{ name: table.header[column]!.cell.text, at: span(table.header[column]!) }],
    ),
  });
  for (const row of rows) {
    const part = (column: string, element: Part): Span | undefined => {
      const cell = row.find(
        (one, i) =>
          i > 0 &&
          !blank.has(one.cell.text) &&
          i !== owner &&
          !letters.includes(i) &&
          table.header[i]!.is(column) &&
          (column !== 'frame' ||
            columnKind(table.header[i]!) === undefined ||
            one.sentences.some((sentence) => sentence.tokens.length > 3)),
      );
      const said = cell ?? row.find((one) => one.sentences.some((sentence) => says(sentence, element)));
      return said && span(said);
    };
    const frame = part('frame', 'frame');
    const success = part('measure', 'success');
    all.push({ ...named(row), place: 'row', has: { task: span(row[0]!), ...(frame && { frame }), ...(success && { success }) } });
  }
}

const says = (sentence: Reading, element: Part): boolean => sentence.hits.has(`element:${element}`);

// --- sections and list items

interface Block {
  readonly placed: PlacedReading;
  readonly prose: ProseReading;
  readonly at: Span;
}

const blocksOf = (reading: DocumentReading): Block[] =>
  reading.chunks.flatMap((placed) =>
    placed.proses.map((prose) => {
      const start = placed.start + prose.prose.start;
      return { placed, prose, at: { start, end: start + prose.prose.text.length } };
    }),
  );

/** Sections that somebody answers for, and those that are about one role. */
function fromSections(blocks: readonly Block[], roles: Roles, answers: readonly Duty[]): { assignment: Assignment; covers: Span }[] {
  const found: { assignment: Assignment; covers: Span }[] = [];
  for (let i = 1; i < blocks.length; i++) {
    const head = blocks[i]!;
    if (head.prose.prose.kind !== 'heading' || head.prose.prose.inBlockquote || head.prose.prose.text.trim() === '') continue;
    let end = i + 1;
    while (
      end < blocks.length &&
      !(blocks[end]!.prose.prose.kind === 'heading' && blocks[end]!.prose.prose.depth <= head.prose.prose.depth)
    ) {
      end++;
    }
    const below = blocks.slice(i + 1, end);
    const own = below.slice(
      0,
      Math.max(
        0,
        below.findIndex(({ prose }) => prose.prose.kind === 'heading'),
      ) || below.length,
    );
    if (own.length === 0 || own.some(({ prose }) => prose.prose.kind === 'cell')) continue;
    const text = head.prose.prose.text.trim();
    const from = head.at.start + head.prose.prose.text.indexOf(text);
    const at = { start: from, end: from + text.length };
    const isRole = roles.at(at.start)?.alone === true;
    // “Owner: …” is about the heading.
    const owner = answers.find(
      (duty) => duty.at.start >= at.start && duty.at.end <= at.end && duty.said.start >= at.start && duty.said.end <= own.at(-1)!.at.end,
    );
    if (!isRole && !owner) continue;
    const covers = { start: at.start, end: below.at(-1)!.at.end };
    const content = below.filter(
      (block) => !owner || owner.said.start < block.at.start || owner.said.end > block.at.end || block.prose.sentences.length > 1,
    );
    found.push({ covers, assignment: { name: text.replace(/\s+/g, ' '), at, place: 'section', has: partsIn(content, covers, roles) } });
  }
  return found;
}

/** List items that say who answers for what. */
function fromItems(blocks: readonly Block[], roles: Roles, answers: readonly Duty[], covered: readonly Span[]): Assignment[] {
  const found: Assignment[] = [];
  const inItems = blocks.filter(
    ({ prose, at }) => prose.prose.item && !covered.some((span) => span.start <= at.start && at.end <= span.end),
  );
  for (const block of inItems) {
    const duty = answers.find(({ said }) => said.start >= block.at.start && said.end <= block.at.end);
    if (!duty || duty.at.start < block.at.start || duty.at.end > block.at.end) continue;
    const index = block.placed.proses.indexOf(block.prose);
    const below = inItems.filter(({ placed, prose }) => placed === block.placed && prose.prose.item!.parent === index);
    found.push({
      name: duty.what,
      at: duty.at,
      place: 'item',
      has: {
        task: duty.at,
        ...partsIn([block, ...below], { start: block.at.start, end: below.at(-1)?.at.end ?? block.at.end }, roles, false),
      },
    });
  }
  return found;
}

/** Which parts a stretch of text holds. */
function partsIn(blocks: readonly Block[], within: Span, roles: Roles, task = true): Assignment['has'] {
  const has: Partial<Record<Part, Span>> = {};
  const note = (part: Part, at: Span) => {
    has[part] ??= at;
  };
  for (const { prose, at } of blocks) {
    for (const [i, sentence] of prose.sentences.entries()) {
      const place = { start: at.start + sentence.start, end: at.start + sentence.end };
      for (const part of parts) if (says(sentence, part) || announces(prose, sentence, i, part)) note(part, place);
    }
  }
  const inside = (span: Span) => span.start >= within.start && span.end <= within.end;
  for (const { duties } of roles.all) {
    for (const { kind, said } of duties) {
      if (!inside(said)) continue;
      if (kind === 'decides') note('frame', said);
      if (task && (kind === 'answers' || kind === 'does') && blocks.some(({ at }) => at.start <= said.start && said.end <= at.end)) {
        note('task', said);
      }
    }
  }
  return has;
}

/** Whether the sentence opens with a word for the part: a heading, a bold lead-in, “Frame: …”. */
function announces({ prose }: ProseReading, { hits, tokens }: Reading, index: number, part: Part): boolean {
  const of = hits.get(`heading:${part}`);
  if (!of) return false;
  if (prose.kind === 'heading') return true;
  return (
    index === 0 &&
    of.some(
      ({ from, to }) =>
        from <= 1 && ((tokens[to]?.before ?? 0) & Before.colon || (prose.lead !== undefined && tokens[from]!.start < prose.lead.end)),
    )
  );
}
