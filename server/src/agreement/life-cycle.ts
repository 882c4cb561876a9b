// Where a document stands in its life: who approved it, since when it holds, when it is looked at again; draft or withdrawn.
import type { Reading } from '../language/reading';
import { tokenize } from '../language/tokens';
import { shifted, type Span } from '../model/span';
import { byChunk, byChunkAndHeadings } from './by-chunk';
import { datesIn, type DateInText } from './dates';
import type { DocumentReading, PlacedReading, ProseReading } from './document-reading';
import { nameColumns } from './tables';

export const stages = ['draft', 'inForce', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];

/** A date that the document says of itself; offsets in the document. */
export interface LifeDate extends DateInText {
  /** The sentence, cell or field it stands in. */
  readonly sentence: Span;
  readonly place: 'text' | 'item' | 'cell' | 'field';
}

export interface LifeCycle {
  readonly stage: Stage;
  readonly approver?: { readonly name: string; readonly at: Span };
  readonly effective?: LifeDate;
  /** Where it says several times when it is looked at again, the latest. */
  readonly review?: LifeDate;
}

const drafts = [
  'draft',
  'proposal',
  'proposed',
  'for comment',
  'for consultation',
  'in review',
  'under review',
  'utkast',
  'förslag',
  'på remiss',
  'remiss',
  'remissversion',
  'arbetsmaterial',
  'udkast',
  'forslag',
  'i høring',
  'høring',
  'høringsudkast',
  'arbejdspapir',
  'kladde',
];
const withdrawn = [
  'withdrawn',
  'superseded',
  'retired',
  'archived',
  'obsolete',
  'expired',
  'replaced',
  'deprecated',
  'upphävd',
  'upphävt',
  'indragen',
  'utgått',
  'utgången',
  'ersatt',
  'arkiverad',
  'arkiverat',
  'inaktuell',
  'udgået',
  'ophævet',
  'erstattet',
  'forældet',
  'arkiveret',
  'udløbet',
  'historisk',
];

/** The stage that a document's `status` names, if it names one. */
export function stageNamed(status: string): Stage | undefined {
  const said = status
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const says = (names: readonly string[]): boolean =>
    names.some((name) => said === name || said.startsWith(`${name} `) || said.startsWith(`${name},`) || said.startsWith(`${name}.`));
  return says(drafts) ? 'draft' : says(withdrawn) ? 'withdrawn' : undefined;
}

type Kind = 'nextReview' | 'lastReview' | 'effective' | 'ends';
const kinds: readonly Kind[] = ['nextReview', 'lastReview', 'effective', 'ends'];

/** What a document says of its own life, in its front matter or its text. */
export function lifeCycleOf(reading: DocumentReading): LifeCycle {
  const { fields } = reading.document.frontMatter;
  const dates: { readonly kind: Kind; readonly date: LifeDate }[] = [];
  for (const [kind, field] of [
    ['nextReview', fields.review],
    ['effective', fields.effective],
  ] as const) {
    const date = field && datesIn(tokenize(field.value))[0];
    if (field && date) dates.push({ kind, date: { at: field.at, from: date.from, to: date.to, sentence: field.at, place: 'field' } });
  }
  let stage = fields.status ? stageNamed(fields.status.value) : undefined;
  let approver: LifeCycle['approver'] = fields.approver && { name: fields.approver.value, at: fields.approver.at };
  for (const placed of reading.chunks) {
    for (const { kind, date } of datesInChunk(placed)) {
      dates.push({ kind, date: { ...date, at: shifted(date.at, placed.start), sentence: shifted(date.sentence, placed.start) } });
    }
    for (const { prose: i, sentence } of sentencesOn(placed)) {
      approver ??= approverIn(placed, i, sentence);
      stage ??= stageIn(reading, placed, i, sentence);
    }
  }
  const latest = (kind: Kind) =>
    dates
      .filter((one) => one.kind === kind)
      .map(({ date }) => date)
      .reduce<LifeDate | undefined>((last, date) => (last && last.to >= date.to ? last : date), undefined);
  // The front matter decides; a text that ends by itself needs no review before.
  const field = dates.find(({ kind, date }) => kind === 'nextReview' && date.place === 'field')?.date;
  const review = field ?? latest('nextReview') ?? latest('ends');
  const effective = dates.find(({ kind }) => kind === 'effective')?.date;
  return { stage: stage ?? 'inForce', ...(approver && { approver }), ...(effective && { effective }), ...(review && { review }) };
}

/** The sentences of a chunk that hold a date or a word about the document's life: few of all. */
const sentencesOn = byChunk(({ proses }) =>
  proses.flatMap(({ prose, sentences }, i) =>
    prose.inBlockquote
      ? []
      : sentences
          .filter((sentence) => [...sentence.hits.keys()].some((owner) => owner.startsWith('life:')) || datesIn(sentence.tokens).length > 0)
          .map((sentence) => ({ prose: i, sentence })),
  ),
);

/** The document's own dates in a chunk. Offsets count from it. */
const datesInChunk = byChunkAndHeadings((placed) =>
  sentencesOn(placed).flatMap(({ prose, sentence }) => datesOf({ ...placed, start: 0 }, prose, sentence)),
);

/** The document's own dates in a sentence: each with the nearest word before it that says what it is. */
function datesOf(placed: PlacedReading, index: number, sentence: Reading): { readonly kind: Kind; readonly date: LifeDate }[] {
  const { prose } = placed.proses[index]!;
  const dates = datesIn(sentence.tokens);
  if (dates.length === 0) return [];
  const cues = kinds.flatMap((kind) => (sentence.hits.get(`life:${kind}`) ?? []).map(({ to, from }) => ({ kind, from, to })));
  const around = headerOf(placed, index);
  const base = placed.start + prose.start;
  return dates.flatMap(({ token, at, from, to }) => {
    const before = cues.filter((cue) => cue.to <= token).sort((a, b) => b.to - a.to || a.from - b.from)[0];
    const kind = before?.kind ?? around ?? cues.sort((a, b) => a.from - b.from)[0]?.kind;
    if (kind === undefined) return [];
    const place = prose.kind === 'cell' ? ('cell' as const) : prose.item ? ('item' as const) : ('text' as const);
    return [
      { kind, date: { at: shifted(at, base), from, to, sentence: shifted({ start: sentence.start, end: sentence.end }, base), place } },
    ];
  });
}

/** What the head of a cell's column or row, or the heading right above a paragraph, says of dates. */
function headerOf(placed: PlacedReading, index: number): Kind | undefined {
  const own = placed.proses[index]!;
  const { cell } = own.prose;
  if (cell) {
    const table = placed.chunk.tables[cell.table]!;
    const heads = [
      cell.row > 0 ? table.header[cell.column] : undefined,
      cell.column > 0 ? (cell.row === 0 ? table.header : table.rows[cell.row - 1])?.[nameColumns(placed)[cell.table]!] : undefined,
    ];
    return heads.map((head) => kindOf(head && placed.proses[head.prose])).find(Boolean);
  }
  if (own.prose.kind === 'heading') return undefined;
  for (let i = index - 1; i >= 0; i--) if (placed.proses[i]!.prose.kind === 'heading') return kindOf(placed.proses[i]);
  return kindOf(placed.above[0]?.reading);
}

function kindOf(head: ProseReading | undefined): Kind | undefined {
  return kinds.find((kind) => head?.sentences.some((sentence) => sentence.hits.has(`life:${kind}`)));
}

/** “Approved by the board”: up to six words, to the next mark or date. */
function approverIn({ start, proses }: PlacedReading, index: number, sentence: Reading): LifeCycle['approver'] {
  const hit = sentence.hits.get('life:approver')?.[0];
  if (!hit) return undefined;
  const { prose } = proses[index]!;
  const date = datesIn(sentence.tokens).find(({ token }) => token >= hit.to)?.token ?? sentence.tokens.length;
  let end = hit.to;
  while (end < Math.min(date, hit.to + 6) && (end === hit.to || sentence.tokens[end]!.before === 0)) end++;
  if (end > hit.to + 1 && end === date) while (end > hit.to + 1 && linkWords.has(sentence.tokens[end - 1]!.word)) end--;
  if (end === hit.to) return undefined;
  const from = sentence.tokens[hit.to]!.start;
  const said = prose.text.slice(from, sentence.tokens[end - 1]!.end);
  const bar = said.search(nextField);
  const span = { start: from, end: from + (bar < 0 ? said : said.slice(0, bar).trimEnd()).length };
  return { name: prose.text.slice(span.start, span.end), at: shifted(span, start + prose.start) };
}

/** What stands between the fields of a line: “Approved by: the board | Review date: May 2027”. */
const nextField = /[|·•]/;

/** Words that lead from a name to a date. */
const linkWords = new Set(['on', 'in', 'the', 'den', 'i']);

/** “Status: draft” in the text, or a title that says so. */
function stageIn(reading: DocumentReading, placed: PlacedReading, index: number, sentence: Reading): Stage | undefined {
  const own = placed.proses[index]!;
  if (reading.headings[0]?.reading === own && sentence.hits.has('life:draft')) return 'draft';
  const hit = sentence.hits.get('life:status')?.[0];
  const { cell, text } = own.prose;
  if (!hit) return undefined;
  const next = sentence.tokens[hit.to];
  if (next) return stageNamed(text.slice(next.start, sentence.end));
  // Alone in the head of a row or column: what stands beside or below it.
  const table = cell && placed.chunk.tables[cell.table];
  if (!table) return undefined;
  const cells =
    cell.row === 0 ? [table.rows[0]?.[cell.column], table.header[cell.column + 1]] : [table.rows[cell.row - 1]?.[cell.column + 1]];
  return cells.map((one) => (one ? stageNamed(one.text) : undefined)).find(Boolean);
}
