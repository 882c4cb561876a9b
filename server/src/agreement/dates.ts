// Dates as people write them in English, Swedish and Danish: “2026-03-01”, “1 March 2026”, “den 1 mars 2026”,
// “1. marts 2026”, “Q2 2026”, “2. kvartal 2026”, “spring 2026”. No regular expression looks for words: months are a table.
import { byValue } from '../language/remembered';
import { Before, byWord, tokenize, type Token } from '../language/tokens';
import type { Span } from '../model/span';

/** A day, month, quarter, season or year; days as `YYYY-MM-DD`, both inclusive. */
export interface DateInText {
  readonly at: Span;
  readonly from: string;
  readonly to: string;
}

const months: Readonly<Record<string, number>> = {};
for (const [i, names] of [
  ['january', 'januari', 'januar', 'jan'],
  ['february', 'februari', 'februar', 'feb'],
  ['march', 'mars', 'marts', 'mar'],
  ['april', 'apr'],
  ['may', 'maj', 'mai'],
  ['june', 'juni', 'jun'],
  ['july', 'juli', 'jul'],
  ['august', 'augusti', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oktober', 'oct', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'desember', 'des'],
].entries()) {
  for (const name of names) (months as Record<string, number>)[name] = i + 1;
}

/** Months, first and last, that a season of the year ends in; winter reaches into the next year. */
const seasons: Readonly<Record<string, readonly [first: number, last: number]>> = {
  spring: [3, 5],
  våren: [3, 5],
  vår: [3, 5],
  foråret: [3, 5],
  forår: [3, 5],
  summer: [6, 8],
  sommaren: [6, 8],
  sommar: [6, 8],
  sommeren: [6, 8],
  sommer: [6, 8],
  autumn: [9, 11],
  fall: [9, 11],
  hösten: [9, 11],
  höst: [9, 11],
  efteråret: [9, 11],
  efterår: [9, 11],
  winter: [12, 14],
  vintern: [12, 14],
  vinter: [12, 14],
  vinteren: [12, 14],
};

const quarters: Readonly<Record<string, number>> = {
  q1: 1,
  q2: 2,
  q3: 3,
  q4: 4,
  k1: 1,
  k2: 2,
  k3: 3,
  k4: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: 4,
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  sista: 4,
  første: 1,
  anden: 2,
  andet: 2,
  fjerde: 4,
  sidste: 4,
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const quarterWords = new Set(['quarter', 'kvartal', 'kvartalet', 'kvartals']);
/** Words between the parts of a date. */
const links = new Set(['of', 'the', 'den', 'i', 'år']);

const two = (n: number): string => String(n).padStart(2, '0');
const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First month to last month of a year, as dates; months above 12 are of the next year. */
function span(year: number, first: number, last: number): Pick<DateInText, 'from' | 'to'> {
  const [y, m] = last > 12 ? [year + 1, last - 12] : [year, last];
  return { from: `${year}-${two(first)}-01`, to: `${y}-${two(m)}-${two(lastOf(y, m))}` };
}

function day(year: number, month: number, date: number): Pick<DateInText, 'from' | 'to'> | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastOf(year, month)) return undefined;
  const one = `${year}-${two(month)}-${two(date)}`;
  return { from: one, to: one };
}

/** Whether there is a day `YYYY-MM-DD`. */
export const isDay = (written: string): boolean => {
  const [year = 0, month = 0, date = 0] = written.split('-').map(Number);
  return day(year, month, date) !== undefined;
};

const yearIn = (word: string | undefined): number | undefined =>
  word !== undefined && /^(?:19|20|21)\d\d$/.test(word) ? Number(word) : undefined;
/** “1”, “01”, “1st”, “2nd”, “1:a”. */
const dayIn = (word: string | undefined): number | undefined => {
  const match = word === undefined ? null : /^(\d{1,2})(?:st|nd|rd|th|a|e)?$/.exec(word);
  return match && Number(match[1]) >= 1 && Number(match[1]) <= 31 ? Number(match[1]) : undefined;
};
const own = <Value>(table: Readonly<Record<string, Value>>, word: string | undefined): Value | undefined =>
  word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;

/** A date written as digits in one word. */
function inDigits(word: string): Pick<DateInText, 'from' | 'to'> | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:t[\d:.z+-]*)?$/.exec(word);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const month = /^(\d{4})-(\d{2})$/.exec(word);
  if (month && Number(month[2]) >= 1 && Number(month[2]) <= 12) return span(Number(month[1]), Number(month[2]), Number(month[2]));
  const quarter = /^(\d{4})-?[qk]([1-4])$/.exec(word) ?? undefined;
  if (quarter) return quarterOf(Number(quarter[1]), Number(quarter[2]));
  const turned = /^[qk]([1-4])-(\d{4})$/.exec(word);
  if (turned) return quarterOf(Number(turned[2]), Number(turned[1]));
  // The day first, as in all of Europe.
  const dots = /^(\d{1,2})[.-](\d{1,2})[.-](\d{4})$/.exec(word);
  return dots ? day(Number(dots[3]), Number(dots[2]), Number(dots[1])) : undefined;
}

const quarterOf = (year: number, quarter: number) => span(year, 3 * quarter - 2, 3 * quarter);

/** Whether a date can begin with a word. */
const beginsDate = byWord(
  ({ text }): boolean =>
    /^[\dqk]/.test(text) || quarterWords.has(text) || [months, quarters, seasons].some((table) => Object.hasOwn(table, text)),
);

/** The date that begins at a token, and how many tokens it takes. The longest reading wins. */
function dateAt(tokens: readonly Token[], at: number): (Pick<DateInText, 'from' | 'to'> & { readonly length: number }) | undefined {
  const word = (i: number): string | undefined => tokens[at + i]?.word;
  /** The next word that is no mere link. */
  const past = (i: number): number => {
    let to = i;
    while (to < i + 2 && links.has(word(to) ?? '')) to++;
    return to;
  };
  const whole = (of: Pick<DateInText, 'from' | 'to'> | undefined, length: number) => of && { ...of, length };
  const first = word(0)!;
  const digits = inDigits(first);
  if (digits) return whole(digits, 1);
  const date = dayIn(first);
  if (date !== undefined) {
    // “1 March 2026”, “1. marts 2026”, “1 / 3 2026”
    const next = past(1);
    const month = own(months, word(next)) ?? (tokens[at + 1] && (tokens[at + 1]!.before & Before.slash) !== 0 ? dayIn(word(1)) : undefined);
    const inMonth = own(months, word(next)) !== undefined ? next : 1;
    const year = month === undefined ? undefined : yearIn(word(inMonth + 1));
    if (month !== undefined && year !== undefined) return whole(day(year, month, date), inMonth + 2);
  }
  const month = own(months, first);
  if (month !== undefined) {
    const date2 = dayIn(word(1));
    const year2 = yearIn(word(2));
    if (date2 !== undefined && year2 !== undefined) return whole(day(year2, month, date2), 3);
    const at2 = past(1);
    const year = yearIn(word(at2));
    if (year !== undefined) return whole(span(year, month, month), at2 + 1);
  }
  const quarter = own(quarters, first);
  if (quarter !== undefined) {
    const named = quarterWords.has(word(1) ?? '') ? past(2) : first.length === 2 && /^[qk]/.test(first) ? past(1) : undefined;
    const year = named === undefined ? undefined : yearIn(word(named));
    if (year !== undefined) return whole(quarterOf(year, quarter), named! + 1);
  }
  if (quarterWords.has(first)) {
    const number = own(quarters, word(1));
    const year = yearIn(word(past(2)));
    if (number !== undefined && year !== undefined) return whole(quarterOf(year, number), past(2) + 1);
  }
  const season = own(seasons, first);
  if (season) {
    const to = past(1);
    const year = yearIn(word(to));
    if (year !== undefined) return whole(span(year, season[0], season[1]), to + 1);
  }
  const year = yearIn(first);
  if (year === undefined) return undefined;
  const turned = own(quarters, word(1));
  if (turned !== undefined && /^[qk]/.test(word(1)!)) return whole(quarterOf(year, turned), 2);
  return whole(span(year, 1, 12), 1);
}

/** Words of a rhythm: every March, once a year, årligen, hvert halvår. */
const rhythms =
  /^(?:every|each|per$|once$|twice$|annual|yearly|quarterly|monthly|half-?year|ongoing|continuous|varje$|vart|årlig|halvår|kvartalsvis|månadsvis|löpande|gång|hver|månedlig|løbende|gang)/;

/** Whether a text says when something is done: by a date, a month, or a rhythm. */
export function saysWhen(text: string): boolean {
  const tokens = tokenize(text);
  return datesIn(tokens).length > 0 || tokens.some(({ word }) => Object.hasOwn(months, word) || rhythms.test(word));
}

interface Dated extends DateInText {
  readonly token: number;
}
/** All dates among the words of a sentence, in order. Linear; looked for once in each sentence. */
export const datesIn = byValue((tokens: readonly Token[]): readonly Dated[] => find(tokens));

function find(tokens: readonly Token[]): Dated[] {
  const found: Dated[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const date = beginsDate(tokens[i]!.known) ? dateAt(tokens, i) : undefined;
    if (!date) continue;
    found.push({ token: i, at: { start: tokens[i]!.start, end: tokens[i + date.length - 1]!.end }, from: date.from, to: date.to });
    i += date.length - 1;
  }
  return found;
}
