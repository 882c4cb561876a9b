// What may be written at a place: roles, areas, sections that are missing or linked to, front matter, letters, dates, rules.
import { CompletionItemKind, TextEdit, type CompletionItem } from 'vscode-languageserver';
import { elementNames } from '../../agreement/element-names';
import { documentTypes } from '../../agreement/kind';
import { legendOf, letterColumns } from '../../agreement/letters';
import { stages } from '../../agreement/life-cycle';
import { pathFrom } from '../../agreement/paths';
import { columnKind } from '../../agreement/roles/document-duties';
import { tablesOf, type TableReading } from '../../agreement/tables';
import type { Linter } from '../../engine/linter';
import { languages } from '../../language/data';
import { inflected } from '../../language/role-nouns';
import { canonicalKey, frontMatterKeys } from '../../model/front-matter';
import type { Span } from '../../model/span';
import { needOf } from '../../rules/missing-element';
import { toRange } from '../convert';
import { cursorAt, type Cursor } from './cursor';
import { asksForDate, distances, monthsAfter, spoken } from './dates';
import type { KnownDocuments, ReadDocument } from './known-documents';
import { agreementWords, sectionTitles } from './words';

/**
 * What may be written at an offset.
 *
 * @param today as `YYYY-MM-DD`
 * @param linter the rules that an allowance may name
 */
export function completionsAt(
  read: ReadDocument,
  offset: number,
  documents: KnownDocuments,
  today: string,
  linter: Pick<Linter, 'rules' | 'packs'>,
): CompletionItem[] {
  const cursor = cursorAt(read.result.agreement.reading.document, offset);
  if (!cursor) return [];
  switch (cursor.kind) {
    case 'key':
      return keys(read, cursor);
    case 'value':
      return values(read, cursor, documents, today);
    case 'heading':
      return sections(read, cursor.written);
    case 'anchor':
      return anchors(read, cursor, documents);
    case 'allowance':
      return allowable(read, cursor.written, linter);
    case 'cell':
      return cells(read, cursor, offset, documents, today);
    case 'text': {
      const dates = asksForDate(cursor.before, read.language) ? datesIn(read, cursor.written, today, false) : [];
      return [...dates, ...people(read, cursor.written, documents, isInside(cursor.before)), ...areas(read, cursor.written, documents)];
    }
  }
}

interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly detail?: string;
  readonly text?: string;
  readonly sort: number;
}

const itemOf = ({ document }: ReadDocument, written: Span, { label, kind, detail, text = label, sort }: Offer): CompletionItem => ({
  label,
  kind,
  ...(detail !== undefined && { detail }),
  sortText: String(sort).padStart(4, '0'),
  filterText: label,
  textEdit: TextEdit.replace(toRange(written, document), text),
});

// --- front matter

function keys(read: ReadDocument, { written, hasColon }: Cursor & { kind: 'key' }): CompletionItem[] {
  const says = agreementWords[read.messages];
  const { fields } = read.result.agreement.reading.document.frontMatter;
  return frontMatterKeys
    .filter((key) => !fields[key])
    .map((key, sort) =>
      itemOf(read, written, {
        label: key,
        kind: CompletionItemKind.Property,
        detail: says.keys[key],
        text: hasColon ? key : `${key}: `,
        sort,
      }),
    );
}

function values(
  read: ReadDocument,
  { key, written }: Cursor & { kind: 'value' },
  documents: KnownDocuments,
  today: string,
): CompletionItem[] {
  const says = agreementWords[read.messages];
  const of = (all: readonly (readonly [label: string, detail: string])[]) =>
    all.map(([label, detail], sort) => itemOf(read, written, { label, kind: CompletionItemKind.EnumMember, detail, sort }));
  switch (canonicalKey(key)) {
    case 'type':
      return of([...documentTypes, 'none' as const].map((type) => [type, says.types[type]]));
    case 'lang':
      return of(languages.map((language) => [language, says.languages[language]]));
    case 'status':
      return of(stages.map((stage) => [agreementWords[read.language].statuses[stage][0], says.statuses[stage][1]]));
    case 'owner':
    case 'approver':
      return people(read, written, documents, false);
    case 'effective':
    case 'review':
      return datesIn(read, written, today, true);
    case 'translationOf':
      return documents
        .facts()
        .filter(({ language, leadershipDocument }) => leadershipDocument && language !== read.language)
        .map(({ path, title }, sort) => itemOf(read, written, { label: path, kind: CompletionItemKind.File, detail: title, sort }));
    default:
      return [];
  }
}

function datesIn(read: ReadDocument, written: Span, today: string, iso: boolean): CompletionItem[] {
  const says = agreementWords[read.messages];
  return distances.map((count, i) => {
    const date = monthsAfter(today, count);
    return itemOf(read, written, {
      label: iso ? date : spoken(date, read.language),
      kind: CompletionItemKind.Value,
      detail: says.dates[i]!,
      sort: i,
    });
  });
}

// --- headings

/** Titles of sections that this kind of document needs and does not hold, the required ones first. */
function sections(read: ReadDocument, written: Span): CompletionItem[] {
  const { agreement } = read.result;
  const { elements } = agreement;
  const says = agreementWords[read.messages];
  const needs = elementNames
    .filter((element) => !elements[element])
    .map((element) => ({ element, need: needOf(element, agreement) }))
    .filter(({ need }) => need !== 'none');
  return needs
    .sort((a, b) => Number(a.need === 'recommended') - Number(b.need === 'recommended'))
    .map(({ element }, sort) =>
      itemOf(read, written, { label: sectionTitles[read.language][element], kind: CompletionItemKind.Struct, detail: says.section, sort }),
    );
}

/** Sections that a link may point to. */
function anchors(read: ReadDocument, { file, written }: Cursor & { kind: 'anchor' }, documents: KnownDocuments): CompletionItem[] {
  const { facts } = read.result;
  const path = file === '' ? facts.path : pathFrom(facts.path, file);
  const { sections: of = [] } = path === facts.path ? facts : (documents.facts().find((one) => one.path === path) ?? {});
  return of
    .filter(({ anchor }) => anchor !== '')
    .map(({ anchor, title }, sort) => itemOf(read, written, { label: anchor, kind: CompletionItemKind.Reference, detail: title, sort }));
}

// --- allowances

/** The rules that may be named, those first that find something in the document. */
function allowable(read: ReadDocument, written: Span, { rules, packs }: Pick<Linter, 'rules' | 'packs'>): CompletionItem[] {
  const found = new Set(read.result.findings.map(({ rule }) => rule));
  const words = packs[read.messages]?.words;
  return [...found, ...Object.keys(rules).filter((rule) => !found.has(rule))].map((rule, sort) =>
    itemOf(read, written, { label: rule, kind: CompletionItemKind.EnumMember, ...(words?.[rule] && { detail: words[rule].title }), sort }),
  );
}

// --- roles and areas

/** Whether a sentence has begun before the cursor. */
const isInside = (before: string): boolean => /[\p{L},;]\s*$/u.test(before) && !/^\s*(?:[-*+]|\d+[.)])\s*$/.test(before);

/** Roles and people, those of this document first; in running text also as “the lead” is said. */
function people(read: ReadDocument, written: Span, documents: KnownDocuments, inText: boolean): CompletionItem[] {
  const says = agreementWords[read.messages];
  const own = read.roles.all.filter(({ kind }) => kind !== 'group').map(({ key, name, kind }) => ({ key, name, kind }));
  const seen = new Set(own.map(({ key }) => key));
  for (const { roles, language, leadershipDocument } of documents.facts()) {
    if (!leadershipDocument || language !== read.language) continue;
    for (const { key, name, kind } of roles) {
      if (kind !== 'group' && !seen.has(key)) {
        seen.add(key);
        own.push({ key, name, kind });
      }
    }
  }
  return own.flatMap(({ name, kind }, sort): CompletionItem[] => {
    const detail = kind === 'person' ? says.person : says.role;
    const item = itemOf(read, written, {
      label: name,
      kind: kind === 'person' ? CompletionItemKind.Constant : CompletionItemKind.Interface,
      detail,
      sort: 10 + 2 * sort,
    });
    if (kind === 'person' || read.language === 'en' || !inText) return [item];
    const words = name.split(' ');
    if (words.length > 1) return [item];
    const definite = inflected(words[0]!, { plural: false, definite: true, genitive: false }, read.language);
    return [itemOf(read, written, { label: definite, kind: CompletionItemKind.Interface, detail, sort: 9 + 2 * sort }), item];
  });
}

/** Areas that some document of the workspace gives to somebody. */
function areas(read: ReadDocument, written: Span, documents: KnownDocuments): CompletionItem[] {
  const says = agreementWords[read.messages];
  const names = new Set<string>();
  const { facts: own } = read.result;
  for (const facts of [
    own,
    ...documents
      .facts()
      .filter(({ language, leadershipDocument, path }) => leadershipDocument && language === read.language && path !== own.path),
  ]) {
    for (const { area } of [...facts.owners, ...facts.open]) if (area.length <= LONGEST_AREA) names.add(area);
  }
  return [...names].map((label, sort) =>
    itemOf(read, written, { label, kind: CompletionItemKind.Field, detail: says.area, sort: 500 + sort }),
  );
}

const LONGEST_AREA = 60;

// --- tables

function cells(
  read: ReadDocument,
  cursor: Cursor & { kind: 'cell' },
  offset: number,
  documents: KnownDocuments,
  today: string,
): CompletionItem[] {
  const { column, row, written } = cursor;
  if (row === 0) return column === 0 ? [] : people(read, written, documents, false);
  if (column === 0) {
    const there = new Set(cursor.rows.map(([first]) => first));
    return areas(read, written, documents).filter(({ label }) => !there.has(label));
  }
  const table = tableAt(read, offset);
  const header = table?.header[column];
  if (!table || !header) return [];
  const legend = legendOf(table);
  const letters = letterColumns(table, legend);
  const namesRole =
    read.roles.at(
      read.result.agreement.reading.chunks.find(({ start, chunk }) => start <= offset && offset <= start + chunk.text.length)!.start +
        header.cell.at.start,
    ) !== undefined;
  if (letters.includes(column) || (letters.length > 0 && namesRole)) {
    const says = agreementWords[read.messages];
    return [...legend].map(([letter, part], sort) =>
      itemOf(read, written, { label: letter.toUpperCase(), kind: CompletionItemKind.EnumMember, detail: says.letters[part], sort }),
    );
  }
  if (columnKind(header) !== undefined) return people(read, written, documents, false);
  return header.is('when') ? datesIn(read, written, today, false) : [];
}

/** The table an offset stands in. */
function tableAt({ result }: ReadDocument, offset: number): TableReading | undefined {
  const { chunks } = result.agreement.reading;
  const index = chunks.findIndex(
    ({ start, chunk }) =>
      start <= offset &&
      offset <= start + chunk.text.length &&
      chunk.tables.some(({ at }) => start + at.start <= offset && offset <= start + at.end + 1),
  );
  const placed = chunks[index];
  return (
    placed &&
    tablesOf(placed, chunks[index + 1]?.proses ?? []).find(
      ({ table: { at } }) => placed.start + at.start <= offset && offset <= placed.start + at.end + 1,
    )
  );
}
