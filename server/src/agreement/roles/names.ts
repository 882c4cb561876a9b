// Where a document first names a person: in an owner's cell, behind “Owner:”, next to a role, in its front matter.
import { Before } from '../../language/tokens';
import { byChunk, byChunkAnd } from '../by-chunk';
import type { DocumentReading, PlacedReading, ProseReading } from '../document-reading';
import { tablesOf, type CellReading } from '../tables';
import type { PartiesBy } from './cast';
import { adjoin, sourceOf } from './one-name';
import { nameLength, namesOf, type Names } from './people';

const personColumns = ['owner', 'decides', 'asked', 'informed'] as const;

/**
 * The people whom a document names where people are named. The same object for the same names, so that what is kept of a
 * chunk holds for as long as they stay.
 *
 * @param parties the roles that each chunk names
 * @param inFrontMatter whom its front matter names
 */
export function namesIn(reading: DocumentReading, parties: readonly PartiesBy[], inFrontMatter: readonly string[]): Names {
  const found = reading.chunks.flatMap((placed, i) => namedIn(placed, parties[i]!));
  const names = namesOf([...inFrontMatter, ...found]);
  if (names.size === 0) return names;
  const small = new Set(reading.chunks.flatMap((placed) => writtenSmall(placed, names)));
  return small.size === 0 ? names : names.without(small);
}

/** The names that a chunk gives where people are named. */
const namedIn = byChunkAnd((placed, parties: PartiesBy): readonly string[] => {
  const names: string[] = [];
  for (const table of tablesOf(placed)) {
    const columns = table.header.map((cell, i) => i > 0 && personColumns.some((name) => cell.is(name)));
    for (const row of table.rows) for (const [i, cell] of row.entries()) if (columns[i]) takeCell(cell, placed, parties, names);
  }
  for (const prose of placed.proses) {
    if (!prose.prose.inBlockquote && (parties.has(prose) || saysBy(placed).has(prose))) {
      takeProse(prose, sourceOf(placed, prose), parties, names);
    }
  }
  return names;
});

/** The words of a chunk that it writes without a capital letter. */
const smallWords = byChunk(({ proses }): ReadonlySet<string> => {
  const words = new Set<string>();
  for (const { prose, sentences } of proses) {
    for (const { tokens } of sentences) for (const { start, word } of tokens) if (prose.text[start] === word[0]) words.add(word);
  }
  return words;
});

/** Names of one word that a chunk also writes without a capital letter: they are none. */
const writtenSmall = byChunkAnd((placed, names: Names): readonly string[] => {
  const inChunk = smallWords(placed);
  return names.singleWords.filter((name) => inChunk.has(name));
});

function takeCell(cell: CellReading, placed: PlacedReading, parties: PartiesBy, names: string[]): void {
  const prose = placed.proses[cell.cell.prose];
  if (!prose?.language || cell.is('nobody') || cell.is('everyone')) return;
  const text = sourceOf(placed, prose);
  for (const [i, { tokens }] of prose.sentences.entries()) {
    for (let from = 0; from < tokens.length; from++) {
      if (from > 0 && adjoin(text, tokens[from - 1]!, tokens[from]!)) continue;
      const taken = parties.get(prose)?.[i]?.some((party) => party.from < from + 3 && from < party.to);
      const length = taken ? 0 : nameLength(text, tokens, from, prose.language);
      // Alone between commas: “Anna Lund, Thor”. A sentence that begins with a capital letter is no name.
      if (length > 0 && (from + length === tokens.length || !adjoin(text, tokens[from + length - 1]!, tokens[from + length]!))) {
        names.push(text.slice(tokens[from]!.start, tokens[from + length - 1]!.end));
      }
    }
  }
}

/** The prose of a chunk that says who carries or decides something in words that the name follows. */
const saysBy = byChunk(
  ({ proses }): ReadonlySet<ProseReading> =>
    new Set(proses.filter(({ sentences }) => sentences.some(({ hits }) => hits.has('duty:answersBy') || hits.has('duty:decidesBy')))),
);

/** “Owner: Anna Lund”; “Anna Lund, team lead”; “the team lead, Anna Lund”; “Anna Lund (team lead)”. */
function takeProse(prose: ProseReading, text: string, parties: PartiesBy, names: string[]): void {
  if (!prose.language) return;
  for (const [i, { tokens, hits }] of prose.sentences.entries()) {
    const add = (from: number, length: number) => {
      if (length > 0) names.push(text.slice(tokens[from]!.start, tokens[from + length - 1]!.end));
    };
    for (const kind of ['answersBy', 'decidesBy']) {
      for (const { markTo } of hits.get(`duty:${kind}`) ?? []) {
        if (markTo < tokens.length && (tokens[markTo]!.before & (Before.colon | Before.none)) === tokens[markTo]!.before) {
          add(markTo, nameLength(text, tokens, markTo, prose.language));
        }
      }
    }
    for (const { from, to } of parties.get(prose)?.[i] ?? []) {
      const next = tokens[to];
      if (next && (next.before & ~(Before.comma | Before.open)) === 0) {
        const length = nameLength(text, tokens, to, prose.language);
        if (length >= 2 || (length === 1 && next.before !== Before.none && prose.prose.kind === 'paragraph')) add(to, length);
      }
      // Two or three capital words before “, team lead” or “(team lead)”.
      const first = tokens[from];
      const length =
        first && (first.before & (Before.comma | Before.open)) !== 0
          ? [3, 2].find((words) => from >= words && nameLength(text, tokens, from - words, prose.language!) === words)
          : undefined;
      if (length !== undefined) add(from - length, length);
    }
  }
}
