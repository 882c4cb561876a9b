// What the letters of a responsibility table mean: the usual alphabets, and what the table's own legend says.
import type { TableReading } from './tables';

export type Part = 'responsible' | 'accountable' | 'consulted' | 'informed' | 'support' | 'driver' | 'verify';

type Alphabet = Readonly<Record<string, Part>>;

/** RACI and its relatives; `a` is the one who answers for it in all of them. */
const usual: Alphabet = { r: 'responsible', a: 'accountable', c: 'consulted', i: 'informed', s: 'support' };
/** DACI: a driver does the work, an approver answers. */
const daci: Alphabet = { d: 'responsible', a: 'accountable', c: 'consulted', i: 'informed' };
/** Swedish: ansvarig, utför, konsulteras, informeras. */
const swedish: Alphabet = { a: 'accountable', u: 'responsible', k: 'consulted', i: 'informed', s: 'support', m: 'support' };
/** Danish: ansvarlig, udfører, konsulteres, informeres. */
const danish: Alphabet = { a: 'accountable', u: 'responsible', k: 'consulted', h: 'consulted', i: 'informed', s: 'support' };

/** Words of legends, by how they begin, and what they make of their letter. */
const meanings: readonly (readonly [string, Part])[] = [
  ['accountable', 'accountable'],
  ['answers', 'accountable'],
  ['owns', 'accountable'],
  ['owner', 'accountable'],
  ['decides', 'accountable'],
  ['approve', 'accountable'],
  ['responsible', 'responsible'],
  ['does', 'responsible'],
  ['driver', 'responsible'],
  ['performs', 'responsible'],
  ['carries', 'responsible'],
  ['consult', 'consulted'],
  ['asked', 'consulted'],
  ['advis', 'consulted'],
  ['inform', 'informed'],
  ['told', 'informed'],
  ['support', 'support'],
  ['helps', 'support'],
  ['slutansvar', 'accountable'],
  ['ytterst', 'accountable'],
  ['svarar för', 'accountable'],
  ['ägare', 'accountable'],
  ['äger', 'accountable'],
  ['beslutar', 'accountable'],
  ['ansvarig', 'accountable'],
  ['ansvarar', 'accountable'],
  ['utför', 'responsible'],
  ['genomför', 'responsible'],
  ['gör', 'responsible'],
  ['konsult', 'consulted'],
  ['rådfråg', 'consulted'],
  ['tillfrågas', 'consulted'],
  ['informer', 'informed'],
  ['stöd', 'support'],
  ['medverkar', 'support'],
  ['endeligt ansvar', 'accountable'],
  ['står til ansvar', 'accountable'],
  ['beslutter', 'accountable'],
  ['ejer', 'accountable'],
  ['ansvarlig', 'accountable'],
  ['har ansvaret', 'accountable'],
  ['udfør', 'responsible'],
  ['gør arbejdet', 'responsible'],
  ['leverer', 'responsible'],
  ['laver', 'responsible'],
  ['løser', 'responsible'],
  ['spørges', 'consulted'],
  ['rådspørg', 'consulted'],
  ['høres', 'consulted'],
  ['høring', 'consulted'],
  ['orienter', 'informed'],
  ['får besked', 'informed'],
  ['har ansvar', 'accountable'],
  ['hjælper', 'support'],
  ['bistår', 'support'],
];

const legendEntry = /(?<![\p{L}])(\p{L}{1,2})\s*(?:=|:|–|-|står för|står for|betyder|means|stands for)\s*([\p{L} ]{3,30})/giu;

/** How many cells must hold letters before a table is read as a responsibility table, and which share of a column. */
const LEAST_LETTERS = 3;
const LEAST_SHARE = 0.5;

/** Marks that stand for nothing. */
const empty = new Set(['', '-', '–', '—', '.', '/']);

/** The columns of a table that hold responsibility letters. */
export function letterColumns(table: TableReading, legend: ReadonlyMap<string, Part>): number[] {
  const isLetters = (text: string) => lettersIn(text, legend).parts.length > 0;
  if (table.rows.flatMap((row) => row.slice(1)).filter(({ cell }) => isLetters(cell.text)).length < LEAST_LETTERS) return [];
  return table.header
    .map((_, column) => column)
    .filter((column) => {
      const texts = table.rows.map((row) => row[column]?.cell.text ?? '').filter((text) => !empty.has(text.trim()));
      return column > 0 && (texts.length === 0 || texts.filter(isLetters).length / texts.length >= LEAST_SHARE);
    });
}

/** How many letters must head columns before their cells are read as roles. */
const LEAST_HEADS = 3;

/** By part: the column that its letter heads, in a table that names the roles in its cells (“Task | R | A | C | I”). */
export function columnsByPart(table: TableReading): ReadonlyMap<Part, number> {
  const letters = table.header.flatMap(({ cell: { text } }, column) =>
    column > 0 && /^\p{Lu}$/u.test(text) ? [{ letter: text.toLowerCase(), column }] : [],
  );
  if (letters.length < LEAST_HEADS) return new Map();
  const legend = alphabetOf(table, new Set(letters.map(({ letter }) => letter)));
  const columns = new Map(
    letters.flatMap(({ letter, column }) => {
      const part = legend.get(letter);
      return part ? [[part, column] as const] : [];
    }),
  );
  return columns.size === letters.length ? columns : new Map();
}

/** The table's alphabet: its printed legend where it has one, else the usual one that its letters fit. */
export function legendOf(table: TableReading): ReadonlyMap<string, Part> {
  return alphabetOf(
    table,
    new Set(
      table.rows.flatMap((row) =>
        row.slice(1).flatMap(({ cell }) => (cell.text.length <= 5 ? [...cell.text.toLowerCase()].filter((c) => /\p{L}/u.test(c)) : [])),
      ),
    ),
  );
}

/** @param seen the letters that the table uses */
function alphabetOf(table: TableReading, seen: ReadonlySet<string>): ReadonlyMap<string, Part> {
  const printed = new Map<string, Part>();
  for (const prose of table.after) readLegend(prose.prose.text, printed);
  readLegend(table.leadText, printed);
  if (new Set(printed.values()).has('responsible') || printed.size >= 2) {
    // “R = ansvarlig” beside “A = …”: R does the work, whatever word was chosen for it.
    if (printed.get('r') === 'accountable' && printed.get('a') === 'accountable') printed.set('r', 'responsible');
    return printed;
  }
  const alphabets = table.language === 'sv' ? [swedish, usual, daci] : table.language === 'da' ? [danish, usual, daci] : [usual, daci];
  const fits = (alphabet: Alphabet) => [...seen].filter((letter) => letter in alphabet).length;
  const order = [usual, ...alphabets].sort((a, b) => fits(b) - fits(a));
  return new Map(Object.entries(order[0]!));
}

function readLegend(text: string, into: Map<string, Part>): void {
  for (const [, letter, words] of text.matchAll(legendEntry)) {
    const meaning = meanings.find(([begin]) => words!.trim().toLowerCase().startsWith(begin));
    // A legend in free words (“A = the one who …”) still names the letter.
    const part = meaning?.[1] ?? usual[letter!.toLowerCase()];
    if (part) into.set(letter!.toLowerCase(), part);
  }
}

/**
 * The letters of a cell (“A/R”, “R, A”, “C I”), or nothing where the cell says something else.
 */
export function lettersIn(
  text: string,
  legend: ReadonlyMap<string, Part>,
): { readonly parts: readonly Part[]; readonly unknown: readonly string[] } {
  const bare = text.trim();
  if (empty.has(bare) || bare.length > 7) return { parts: [], unknown: [] };
  const letters = bare.split(/[\s/,+&()]+/).filter(Boolean);
  if (!letters.every((letter) => /^\p{L}{1,2}\*?$/u.test(letter) && letter === letter.toUpperCase())) return { parts: [], unknown: [] };
  const parts: Part[] = [];
  const unknown: string[] = [];
  for (const letter of letters.flatMap((one) => (legend.has(one.toLowerCase()) || one.length === 1 ? [one] : [...one]))) {
    const part = legend.get(letter.replace('*', '').toLowerCase());
    if (part) parts.push(part);
    else unknown.push(letter);
  }
  return { parts, unknown };
}
