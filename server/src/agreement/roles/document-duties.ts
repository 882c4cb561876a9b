// Duties of a whole document: from its sentences, lists and tables, each in its place.
import type { Reading } from '../../language/reading';
import { Before } from '../../language/tokens';
import { shifted, type Span } from '../../model/span';
import { letterColumns, legendOf, lettersIn, type Part } from '../letters';
import { Kept } from '../by-chunk';
import type { DocumentReading, PlacedReading, ProseReading } from '../document-reading';
import { isByRole, LONGEST_LEGEND, tablesOf, type CellReading, type TableReading } from '../tables';
import type { Cast, PartiesBy } from './cast';
import { dutiesIn, dutyKinds, type Context, type Duty, type DutyKind } from './duties';
import { placeOf, wordsOf, type Party, type PlacedSentence } from './place';

/** Every duty that a document gives to somebody, in order. */
export function dutiesOf(reading: DocumentReading, casts: readonly Cast[]): Duty[] {
  const duties: Duty[] = [];
  let section: Section = {};
  for (const [i, placed] of reading.chunks.entries()) {
    const legend = placed.chunk.tables.length === 0 ? [] : (reading.chunks[i + 1]?.proses ?? []).slice(0, LONGEST_LEGEND);
    const { own, below } = dutiesInChunk(placed, casts[i]!.parties, section, legend);
    for (const one of own) {
      duties.push({
        ...one,
        at: one.at === ABOVE ? section.area!.at : shifted(one.at, placed.start),
        said: shifted(one.said, placed.start),
      });
    }
    if (below) section = { ...below, ...(below.area && { area: { text: below.area.text, at: shifted(below.area.at, placed.start) } }) };
  }
  return duties;
}

/** What a heading says of what stands below it. */
interface Section {
  readonly depth?: number;
  readonly subject?: string;
  /** What stands below is the role's, even where no verb says so. */
  readonly close?: boolean;
  readonly kind?: DutyKind;
  readonly owners?: boolean;
  readonly area?: Context['area'];
}

/** Where a heading of a chunk further above stands: nobody below needs to know. */
const ABOVE: Span = { start: -1, end: -1 };

/** Duties of a chunk, with what they depend on beside its own words. Offsets count from the chunk. */
interface ChunkDuties {
  readonly parties: PartiesBy;
  readonly section: Section;
  readonly legend: readonly ProseReading[];
  readonly own: readonly Duty[];
  /** The section that the chunk's last heading opens. */
  readonly below: Section | undefined;
}
const kept = new Kept<ChunkDuties>();

function dutiesInChunk(there: PlacedReading, parties: PartiesBy, section: Section, legend: readonly ProseReading[]): ChunkDuties {
  const before = kept.of(there);
  if (
    before?.parties === parties &&
    sameSection(before.section, section) &&
    before.legend.length === legend.length &&
    before.legend.every((prose, i) => prose === legend[i])
  ) {
    return before;
  }
  const placed = { ...there, start: 0 };
  const inTables = placed.chunk.tables.length === 0 ? [] : tableDuties(placed, legend, parties);
  const own: Duty[] = [...inTables];
  const told = new Set(inTables.map(({ said }) => said.start));
  let here: Section = section.area ? { ...section, area: { text: section.area.text, at: ABOVE } } : section;
  let below: Section | undefined;
  for (const prose of placed.proses) {
    if (!prose.language || prose.prose.inBlockquote) continue;
    if (prose.prose.kind === 'heading') below = here = sectionOf(prose, placed, parties, here);
    else if (prose.prose.kind === 'cell' && told.size > 0) continue;
    else own.push(...proseDuties(prose, placed, parties, here));
  }
  own.sort((a, b) => a.said.start - b.said.start || a.at.start - b.at.start);
  return kept.keep(there, { parties, section, legend, own, below });
}

const sameSection = (a: Section, b: Section): boolean =>
  a.depth === b.depth &&
  a.subject === b.subject &&
  a.close === b.close &&
  a.kind === b.kind &&
  a.owners === b.owners &&
  a.area?.text === b.area?.text;

const MOST_HEADING_WORDS = 4;

const partiesOf = (prose: ProseReading, parties: PartiesBy, sentence: number): readonly Party[] => parties.get(prose)?.[sentence] ?? [];

/** What a heading says of what stands below it. A deeper one keeps the role of the one above. */
function sectionOf(prose: ProseReading, placed: PlacedReading, parties: PartiesBy, above: Section): Section {
  const { depth } = prose.prose;
  const first = prose.sentences[0];
  const all = prose.sentences.flatMap((_, i) => partiesOf(prose, parties, i));
  const inside = above.depth !== undefined && depth > above.depth;
  const kind = first && kindOf(first);
  // The title may name a role in passing; “What Marit does” is about Marit.
  const own = depth > 1 && all.length === 1 ? all[0]!.role : undefined;
  const subject = own ?? (inside && all.length === 0 ? above.subject : undefined);
  const close = own === undefined ? inside && above.close === true : (first?.tokens.length ?? 0) <= MOST_HEADING_WORDS;
  const area = first && wordsOf({ placed, prose, reading: first, parties: [] }, 0, first.tokens.length);
  return {
    depth: inside && all.length === 0 ? above.depth! : depth,
    ...(subject !== undefined && { subject, close }),
    ...(kind && { kind }),
    owners: first?.hits.has('heading:owner') ?? false,
    ...(area && { area }),
  };
}

const kindOf = (reading: Reading): DutyKind | undefined =>
  dutyKinds.find((kind) => kind !== 'does' && (reading.hits.has(`duty:${kind}`) || reading.hits.has(`duty:${kind}By`)));

function proseDuties(prose: ProseReading, placed: PlacedReading, parties: PartiesBy, section: Section): Duty[] {
  const duties: Duty[] = [];
  let before: string | undefined;
  const context = contextOf(prose, placed, parties, section);
  for (const [i, reading] of prose.sentences.entries()) {
    const sentence: PlacedSentence = { placed, prose, reading, parties: partiesOf(prose, parties, i) };
    const found = prose.prose.item && i === 0 ? itemDuties(sentence, context, section) : undefined;
    const own = found ?? dutiesIn(sentence, { ...context, ...(before !== undefined && { before }) });
    duties.push(...own);
    before = own.at(-1)?.role ?? sentence.parties.find(({ object }) => !object)?.role ?? before;
  }
  return duties;
}

/** The role that a lead-in or the heading gives to what stands below. */
function contextOf({ prose: { item } }: ProseReading, placed: PlacedReading, parties: PartiesBy, section: Section): Context {
  const area = section.area && { area: section.area };
  const above = item && (item.parent >= 0 ? item.parent : item.leadIn);
  const intro = above !== undefined && above >= 0 ? placed.proses[above] : undefined;
  if (intro && intro.prose.kind !== 'heading') {
    const last = intro.sentences.length - 1;
    const reading = intro.sentences[last];
    const named = last >= 0 ? partiesOf(intro, parties, last) : [];
    const kind = reading && kindOf(reading);
    if (named.length === 0 && kind) return { ...(section.subject !== undefined && { subject: section.subject }), kind, ...area };
    if (named.length > 0) {
      return { subject: (named.find(({ object }) => !object) ?? named[0]!).role, close: introduces(intro), ...(kind && { kind }), ...area };
    }
  }
  return {
    ...(section.subject !== undefined && { subject: section.subject, close: section.close === true }),
    ...(section.kind && { kind: section.kind }),
    ...area,
  };
}

const introduces = ({ prose }: ProseReading): boolean => prose.text.trimEnd().endsWith(':');

const SEPARATES = Before.colon | Before.dash;

/** “Team lead: the rota”; “The rota: team lead”; and what stands below “The team lead decides:”. */
function itemDuties(sentence: PlacedSentence, context: Context, section: Section): Duty[] | undefined {
  const {
    reading: { tokens },
    parties,
    prose,
  } = sentence;
  const first = parties[0];
  const last = parties.at(-1);
  const give = (role: string, kind: DutyKind, from: number, to: number): Duty[] => {
    const words = wordsOf(sentence, from, to);
    return words ? [{ kind, role, what: words.text, at: words.at, said: placeOf(sentence), place: 'item' }] : [];
  };
  const bold = prose.prose.lead;
  if (
    first &&
    first.from <= 1 &&
    first.to < tokens.length &&
    ((tokens[first.to]!.before & SEPARATES) !== 0 || (bold !== undefined && tokens[first.to]!.start >= bold.end))
  ) {
    const own = dutiesIn({ ...sentence, parties: parties.slice(1) }, { ...context, subject: first.role, before: first.role });
    // “Anna Lund, team lead” says who she is, not what she does.
    if (parties[1]?.from === first.to && parties[1].to === tokens.length) return own;
    return own.length > 0
      ? own
      : give(
          first.role,
          (context.subject === undefined ? context.kind : undefined) ?? (section.owners ? 'answers' : 'does'),
          first.to,
          tokens.length,
        );
  }
  if (last && last.to === tokens.length && last.from > 0 && parties.length === 1) {
    const separated = (tokens[last.from]!.before & SEPARATES) !== 0 || (last.from > 1 && (tokens[last.from - 1]!.before & SEPARATES) !== 0);
    const named = dutiesIn(sentence, {});
    if (separated && named.length === 0) {
      return give(
        last.role,
        'answers',
        0,
        tokens.findIndex(({ before }, i) => i > 0 && (before & SEPARATES) !== 0),
      );
    }
  }
  if (parties.length === 0 && context.subject !== undefined && context.kind) {
    const own = dutiesIn(sentence, context);
    return own.length > 0 ? own : give(context.subject, context.kind, 0, tokens.length);
  }
  if (context.subject !== undefined && parties.length === 0) {
    const own = dutiesIn(sentence, context);
    return own.length > 0 ? own : context.close ? give(context.subject, 'does', 0, tokens.length) : [];
  }
  return undefined;
}

// --- tables

const kindOfPart: Readonly<Record<Part, DutyKind>> = {
  responsible: 'does',
  accountable: 'answers',
  consulted: 'asked',
  informed: 'informed',
  support: 'does',
  driver: 'does',
  verify: 'does',
};

function tableDuties(placed: PlacedReading, next: readonly ProseReading[], parties: PartiesBy): Duty[] {
  return tablesOf(placed, next).flatMap((table) => {
    const cellParties = (cell: CellReading | undefined): readonly Party[] => {
      const prose = cell && placed.proses[cell.cell.prose];
      return prose ? prose.sentences.flatMap((_, i) => partiesOf(prose, parties, i)) : [];
    };
    return lettersOf(table, placed, cellParties) ?? byRole(table, placed, cellParties) ?? byArea(table, placed, cellParties);
  });
}

const spanIn = (placed: PlacedReading, cell: CellReading) => ({
  start: placed.start + cell.cell.at.start,
  end: placed.start + cell.cell.at.end,
});
const dutyOf = (placed: PlacedReading, kind: DutyKind, role: string, what: CellReading, said: CellReading): Duty => ({
  kind,
  role,
  what: what.cell.text,
  at: spanIn(placed, what),
  said: spanIn(placed, said),
  place: 'cell',
});

type PartiesIn = (cell: CellReading | undefined) => readonly Party[];

function lettersOf(table: TableReading, placed: PlacedReading, partiesIn: PartiesIn): Duty[] | undefined {
  const legend = legendOf(table);
  const columns = letterColumns(table, legend);
  const roles = new Map(
    columns.flatMap((column) => {
      const [party] = partiesIn(table.header[column]);
      return party ? [[column, party.role] as const] : [];
    }),
  );
  if (roles.size === 0) return undefined;
  return table.rows.flatMap((row) =>
    [...roles].flatMap(([column, role]) => {
      const cell = row[column];
      const area = row[0];
      if (!cell || !area || area.cell.text === '') return [];
      return [...new Set(lettersIn(cell.cell.text, legend).parts.map((part) => kindOfPart[part]))].map((kind) =>
        dutyOf(placed, kind, role, area, cell),
      );
    }),
  );
}

/** The kind of a column by its header. */
export function columnKind(header: CellReading): DutyKind | undefined {
  for (const kind of ['asked', 'informed', 'decides'] as const) if (header.is(kind)) return kind;
  return header.is('owner') || header.is('duties') ? 'answers' : undefined;
}

const LEAST_SHARE = 0.5;

/** Rows are roles: the first column names them, the others say what they carry. */
function byRole(table: TableReading, placed: PlacedReading, partiesIn: PartiesIn): Duty[] | undefined {
  const named = table.rows.filter((row) => partiesIn(row[0]).length === 1 && row[0]!.cell.text.split(' ').length <= 5);
  const isRoleColumn =
    isByRole(table) ||
    (table.header[0]?.is('area') !== true && !table.header.some((cell, i) => i > 0 && cell.is('owner') && !cell.is('duties')));
  if (!isRoleColumn || named.length < Math.max(1, table.rows.length * LEAST_SHARE)) return undefined;
  return named.flatMap((row) =>
    row.slice(1).flatMap((cell, i) => {
      if (cell.cell.text === '') return [];
      return [dutyOf(placed, columnKind(table.header[i + 1]!) ?? 'does', partiesIn(row[0])[0]!.role, cell, cell)];
    }),
  );
}

/** Rows are areas: other columns name who carries them. */
function byArea(table: TableReading, placed: PlacedReading, partiesIn: PartiesIn): Duty[] {
  return table.header.flatMap((header, column) => {
    const kind = column > 0 ? columnKind(header) : undefined;
    if (!kind) return [];
    return table.rows.flatMap((row) => {
      const area = row[0];
      const cell = row[column];
      if (!area || !cell || area.cell.text === '') return [];
      return partiesIn(cell)
        .filter(({ object }) => !object)
        .map(({ role }) => dutyOf(placed, kind, role, area, cell));
    });
  });
}
