// Who answers for what, as tables, lists and sentences say it.
import type { Hit } from '../language/phrases';
import type { Reading } from '../language/reading';
import { gives } from '../language/reading';
import { Before, type Token } from '../language/tokens';
import { shifted, type Span } from '../model/span';
import { byChunk } from './by-chunk';
import type { PlacedReading, ProseReading } from './document-reading';
import { namesNobody } from './nobody';
import { ownerColumn, tablesOf, type CellReading } from './tables';

export interface Ownership {
  readonly area: string;
  readonly owner: string;
  /** Whether a table head or a verb says so; a list item “X: Y” only looks like it. */
  readonly sure: boolean;
  /** The area's words, the owner's, and the sentence, list item or cell that names the owner. */
  readonly at: Span;
  readonly ownerAt: Span;
  readonly sentence: Span;
  readonly place: 'cell' | 'item' | 'text';
}

/** An area that a table or list asks an owner for, and has none; `ownerAt` is where one would stand. */
export interface OpenArea {
  readonly area: string;
  readonly at: Span;
  readonly ownerAt: Span;
  readonly place: 'cell' | 'item';
}

/** What a chunk says of ownership. Offsets count from the chunk. */
export interface Owned {
  readonly owners: readonly Ownership[];
  readonly open: readonly OpenArea[];
}

/** Who owns what in a chunk. */
export const ownedIn = byChunk(read);

function read(placed: PlacedReading): Owned {
  const owners: Ownership[] = [];
  const open: OpenArea[] = [];
  if (placed.chunk.tables.length > 0) fromTables(placed, owners, open);
  for (const prose of placed.proses) {
    if (prose.prose.kind !== 'paragraph' || prose.prose.inBlockquote) continue;
    const said = prose.sentences.flatMap((sentence) => fromSentence(prose, sentence));
    if (said.length > 0) owners.push(...said);
    else fromItem(prose, owners, open);
  }
  return { owners, open };
}

function fromTables(placed: PlacedReading, owners: Ownership[], open: OpenArea[]): void {
  for (const table of tablesOf(placed)) {
    const column = ownerColumn(table);
    if (column < 0) continue;
    for (const row of table.rows) {
      const area = row[0];
      const owner = row[column];
      if (!area || !owner || area.cell.text === '' || area.is('namesOwner')) continue;
      if (namesNobody(owner.cell.text) || owner.is('nobody')) {
        open.push({ area: area.cell.text, at: area.cell.at, ownerAt: owner.cell.at, place: 'cell' });
      } else if (!owner.is('everyone') && !pointsElsewhere(owner)) {
        owners.push({
          area: area.cell.text,
          owner: owner.cell.text,
          sure: true,
          at: area.cell.at,
          ownerAt: owner.cell.at,
          sentence: owner.cell.at,
          place: 'cell',
        });
      }
    }
  }
}

/** “See the charter” names no owner. */
const pointsElsewhere = ({ sentences: [first] }: CellReading): boolean =>
  (first?.hits.get('relation:nobodyInParticular') ?? []).some(({ from }) => from === 0);

/** The longest name of a role and of an area, in words. */
const LONGEST_OWNER = 6;
const LONGEST_AREA = 7;
const HARD = Before.semicolon | Before.colon | Before.dash | Before.stop | Before.open | Before.close;

function fromSentence({ prose }: ProseReading, sentence: Reading): Ownership[] {
  if (gives(sentence, 'negation')) return [];
  const found: Ownership[] = [];
  for (const name of ['answers', 'answeredBy'] as const) {
    for (const hit of sentence.hits.get(`relation:${name}`) ?? []) {
      const [before, after] = [wordsBefore(sentence, hit), wordsBehind(sentence, hit)];
      const [owner, area] = name === 'answers' ? [before, after] : [after, before];
      if (
        !owner ||
        !area ||
        owner.length > LONGEST_OWNER ||
        area.length > LONGEST_AREA ||
        isVague(sentence, owner) ||
        isVague(sentence, area)
      ) {
        continue;
      }
      found.push(ownership(prose, sentence, area, owner, true));
    }
  }
  return found;
}

function ownership(
  prose: ProseReading['prose'],
  sentence: Reading,
  area: readonly Token[],
  owner: readonly Token[],
  sure: boolean,
): Ownership {
  const [at, ownerAt] = [spanOf(area), spanOf(owner)];
  const words = (span: Span) => prose.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return {
    area: words(at),
    owner: words(ownerAt),
    sure,
    place: prose.item ? 'item' : 'text',
    at: shifted(at, prose.start),
    ownerAt: shifted(ownerAt, prose.start),
    sentence: shifted({ start: sentence.start, end: sentence.end }, prose.start),
  };
}

const spanOf = (tokens: readonly Token[]): Span => ({ start: tokens[0]!.start, end: tokens.at(-1)!.end });

/** Whether these words name nobody or nothing in particular. */
const isVague = (sentence: Reading, tokens: readonly Token[]): boolean => {
  const first = sentence.tokens.indexOf(tokens[0]!);
  const end = first + tokens.length;
  return (sentence.hits.get('relation:nobodyInParticular') ?? []).some(({ from }) => from >= first && from < end);
};

/** The words before a relation, up to the clause's beginning; over a comma only where a relative pronoun leads back over it. */
function wordsBefore({ tokens, hits }: Reading, { from }: Hit): readonly Token[] | undefined {
  const vague = new Set((hits.get('relation:nobodyInParticular') ?? []).map((hit) => hit.from));
  let end = from;
  while (end > 0 && vague.has(end - 1) && (tokens[end - 1]!.before & Before.comma) !== 0) end--;
  let start = end;
  while (start > 0 && (start === end || (tokens[start]!.before & (HARD | Before.comma)) === 0)) start--;
  // “It is the clerk who …”: the clerk.
  if (vague.has(start) && start + 2 < end) start += 2;
  return start < end ? tokens.slice(start, end) : undefined;
}

/** The words behind a relation, up to the next comma or mark. */
function wordsBehind({ tokens }: Reading, { to }: Hit): readonly Token[] | undefined {
  let end = to;
  while (end < tokens.length && (end === to || (tokens[end]!.before & (HARD | Before.comma)) === 0)) end++;
  return end > to && (tokens[to]!.before & HARD) === 0 ? tokens.slice(to, end) : undefined;
}

/** A list item or line “area: role”. */
function fromItem({ prose, sentences }: ProseReading, owners: Ownership[], open: OpenArea[]): void {
  const [sentence] = sentences;
  if (!sentence || sentences.length > 1 || (prose.item === undefined && prose.lead === undefined)) return;
  const { tokens } = sentence;
  const colon = tokens.findIndex((token, i) => i > 0 && (token.before & Before.colon) !== 0);
  if (colon < 1 || colon > LONGEST_AREA) return;
  const owner = tokens.slice(colon);
  const area = tokens.slice(0, colon);
  if (owner.length > 2 * LONGEST_OWNER || owner.some(({ word }) => isNumber(word)) || isVague(sentence, area)) return;
  const one = ownership(prose, sentence, area, owner, false);
  if (namesNobody(one.owner) || (sentence.hits.get('column:nobody') ?? []).some(({ from }) => from === colon)) {
    open.push({ area: one.area, at: one.at, ownerAt: one.ownerAt, place: 'item' });
  } else if (!isVague(sentence, owner)) owners.push(one);
}

const isNumber = (word: string): boolean => word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57;
