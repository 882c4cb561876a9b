// Who carries what a sentence says: the patterns of a language say which words speak of it, here is found whom they mean.
import type { Language } from '../../language/data';
import { Before, tokenize } from '../../language/tokens';
import type { Span } from '../../model/span';
import { placeOf, wordsOf, type Party, type PlacedSentence } from './place';
import { setsOf } from './small-words';

export const dutyKinds = ['answers', 'decides', 'asked', 'informed', 'does'] as const;
export type DutyKind = (typeof dutyKinds)[number];

/** What a role carries, and where the document says so. */
export interface Duty {
  readonly kind: DutyKind;
  /** Key of the role. */
  readonly role: string;
  /** What it is about, in the document's words. */
  readonly what: string;
  /** Where that stands. */
  readonly at: Span;
  /** The sentence, cell or list item that says it. */
  readonly said: Span;
  /** A sentence says it, or the place in a table or list. */
  readonly place: 'sentence' | 'item' | 'cell';
}

/** What stands around a sentence and says whom it is about. */
export interface Context {
  /** Role that a heading, lead-in or list item above names, and what it says of it. */
  readonly subject?: string;
  /** Whatever stands below is the subject's, even where no verb says so. */
  readonly close?: boolean;
  readonly kind?: DutyKind;
  /** Whom the sentence before was about. */
  readonly before?: string;
  /** The heading above: what “Owner: …” is about. */
  readonly area?: { readonly text: string; readonly at: Span };
}

/** What a language's patterns tell apart: a duty by what must be done (“must publish”), and by the doing (“publishes”). */
const spoken: readonly (readonly [pattern: string, kind: DutyKind, by: boolean])[] = [
  ['answers', 'answers', false],
  ['answersBy', 'answers', true],
  ['decides', 'decides', false],
  ['decidesBy', 'decides', true],
  ['asked', 'asked', false],
  ['askedBy', 'asked', true],
  ['informed', 'informed', false],
  ['informedBy', 'informed', true],
  ['must', 'does', false],
  ['does', 'does', false],
];

interface Said {
  readonly pattern: string;
  readonly kind: DutyKind;
  readonly by: boolean;
  readonly from: number;
  readonly to: number;
}

const WALL = Before.semicolon | Before.stop | Before.dash | Before.colon;
const FARTHEST = 9;
const FARTHEST_BY = 4;

/** Which duties a sentence gives to whom. */
export function dutiesIn(sentence: PlacedSentence, context: Context): Duty[] {
  const { parties, reading } = sentence;
  if (parties.length === 0 && !context.subject && !context.before) return [];
  const said = saidIn(sentence);
  const objects = new Set<Party>();
  const duties: Duty[] = [];
  for (const [i, one] of said.entries()) {
    const carrier = one.by ? carrierBehind(sentence, one) : subjectOf(sentence, one, objects, context);
    if (carrier === undefined) continue;
    const { role } = carrier;
    const until = said[i + 1]?.from ?? reading.tokens.length;
    const from = carrier.until ?? (one.pattern === 'does' ? one.from : one.to);
    if (isUndone(sentence, carrier, one)) continue;
    // “The budget is decided by the board” is about what stands before, “Ask the board about the budget” about what follows.
    const asks = one.by && (one.kind === 'asked' || one.kind === 'informed');
    if (!one.by && from >= until && introduces(sentence)) continue;
    const isBehind = !(one.by && !asks) && from < until;
    const about = !isBehind ? aboutBy(sentence, one) : wordsOf(sentence, ...trimmed(sentence, from, endOfClause(sentence, from, until)));
    const words =
      about ??
      (one.by && !asks ? context.area : undefined) ??
      (introduces(sentence) ? undefined : wordsOf(sentence, 0, isBehind && from > one.from ? from : reading.tokens.length));
    if (words && saysSomething(words.text, sentence)) {
      duties.push({ kind: one.kind, role, what: words.text, at: words.at, said: placeOf(sentence), place: 'sentence' });
    }
  }
  return duties;
}

/** Words between a verb and what it is joined to, or its subject. */
const joins = new Set([
  'and',
  'or',
  'also',
  'always',
  'then',
  'och',
  'eller',
  'också',
  'även',
  'alltid',
  'sedan',
  'og',
  'også',
  'altid',
  'så',
  'who',
  'som',
  'der',
  'must',
  'shall',
  'will',
  'to',
  'ska',
  'skall',
  'att',
  'skal',
  'at',
]);

/** What the patterns found, each stretch of words once. */
function saidIn({ reading, parties, prose }: PlacedSentence): Said[] {
  const { words } = setsOf(prose.language!);
  const isVerb = (from: number, to: number): boolean => {
    const left = reading.tokens[from - 1];
    return (
      left === undefined ||
      (from === 1 && !words.openers.includes(left.word) && !words.prepositions.includes(left.word)) ||
      (reading.tokens[from]!.before & Before.comma) !== 0 ||
      joins.has(left.word) ||
      words.pronouns.includes(left.word) ||
      parties.some((party) => party.to === from || (prose.language !== 'en' && party.from === to))
    );
  };
  const all: Said[] = [];
  for (const [pattern, kind, by] of spoken) {
    for (const { markFrom, markTo } of reading.hits.get(`duty:${pattern}`) ?? []) {
      // A lead is no leading.
      if (parties.some(({ from, to }) => from < markTo && markFrom < to)) continue;
      // “Their own pattern” is owned by nobody.
      if (isPossessive(reading.tokens, markFrom, prose.language!)) continue;
      // What somebody does not decide is no decision of theirs.
      if (kind !== 'does' && (reading.hits.get('cue:negation') ?? []).some(({ from, to }) => from >= markFrom - 2 && to <= markTo + 2)) {
        continue;
      }
      // Nor is every “plan” planning: a verb stands at its subject, or joined to another one.
      if (pattern === 'does' && !isVerb(markFrom, markTo)) continue;
      const rival = all.findIndex((one) => one.from < markTo && markFrom < one.to);
      // The same verb may have its subject before or behind it; the place of the role tells.
      if (
        rival >= 0 &&
        !(
          by &&
          !all[rival]!.by &&
          all[rival]!.kind === kind &&
          !parties.some(({ from }) => from < all[rival]!.from) &&
          parties.some(({ from }) => from >= markTo && from - markTo <= FARTHEST_BY)
        )
      ) {
        continue;
      }
      if (rival >= 0) all.splice(rival, 1);
      all.push({ pattern, kind, by, from: markFrom, to: markTo });
    }
  }
  all.sort((a, b) => a.from - b.from);
  // “Must decide” is a decision.
  return all
    .filter(
      (one, i) =>
        one.pattern !== 'must' ||
        !all.some(
          (other, j) => j > i && other.from >= one.to && other.from - one.to <= 1 && (other.kind !== 'does' || other.pattern === 'must'),
        ),
    )
    .filter((one, i, kept) => one.pattern !== 'does' || !(kept[i - 1]?.pattern === 'must' && one.from - kept[i - 1]!.to <= 1));
}

const isPossessive = (tokens: PlacedSentence['reading']['tokens'], at: number, language: Language): boolean =>
  tokens[at]!.word === 'own' && at > 0 && setsOf(language).openers.has(tokens[at - 1]!.word);

/** “Without the team lead being asked”, “utan att chefen tillfrågas”. */
function isUndone({ reading: { tokens }, parties, prose }: PlacedSentence, { role }: Carrier, { from }: Said): boolean {
  const subject = parties.filter((party) => party.role === role && party.to <= from).at(-1);
  if (!subject) return false;
  let at = subject.from - 1;
  while (at >= 0 && setsOf(prose.language!).openers.has(tokens[at]!.word)) at--;
  return withouts.has(tokens[at]?.word ?? '') || (conjunctions.has(tokens[at]?.word ?? '') && withouts.has(tokens[at - 1]?.word ?? ''));
}

const withouts = new Set(['without', 'utan', 'uden']);
const conjunctions = new Set(['att', 'at']);

/** Who it is; `until`: behind which word the verb's object begins, where the subject stands between them. */
interface Carrier {
  readonly role: string;
  readonly until?: number;
}

/** “The product owner decides:”: what it is about stands below. */
const introduces = ({ prose, reading }: PlacedSentence): boolean =>
  prose.prose.text.slice(reading.tokens.at(-1)!.end).trimStart().startsWith(':');

function carrierBehind({ parties, reading, prose }: PlacedSentence, { to }: Said): Carrier | undefined {
  const next = parties.find(({ from }) => from >= to);
  // Whom one asks about is not asked: “spørger til sin ledelse”.
  if (next && abouts.has(reading.tokens[beforeNoun(reading.tokens, next.from, prose.language!)]?.word ?? '')) return undefined;
  if (next?.from === to && asks.has(reading.tokens[next.to]?.word ?? '')) return undefined;
  return next && next.from - to <= FARTHEST_BY && !walled(reading.tokens, to, next.from) ? { role: next.role, until: next.to } : undefined;
}

/** “Sedan frågar ledaren vad som hände”: who is followed by what is asked, asks. */
const asks = new Set(['vad', 'hur', 'varför', 'vilka', 'varje', 'hvad', 'hvordan', 'hvorfor', 'hvilke', 'hver']);

const abouts = new Set(['about', 'til', 'om', 'after', 'efter']);

/** The word before a noun with its articles and adjectives. */
function beforeNoun(tokens: PlacedSentence['reading']['tokens'], from: number, language: Language): number {
  const { openers, plain } = setsOf(language);
  let at = from - 1;
  while (at >= 0 && (openers.has(tokens[at]!.word) || plain.has(tokens[at]!.word))) at--;
  return at;
}

function subjectOf(
  { parties, reading, prose }: PlacedSentence,
  { from, to }: Said,
  objects: Set<Party>,
  context: Context,
): Carrier | undefined {
  const { tokens } = reading;
  // “…, and we decide together”: somebody else does.
  if (others.has(tokens[from - 1]?.word ?? '') || (prose.language !== 'en' && others.has(tokens[to]?.word ?? ''))) return undefined;
  const behind = parties.find((party) => party.from >= to && party.from - to <= 1);
  const before = parties
    .filter(
      (party) =>
        party.to <= from && !party.object && !objects.has(party) && from - party.to <= FARTHEST && !walled(tokens, party.to, from + 1),
    )
    .at(-1);
  const inverted = behind && prose.language !== 'en' && !(before && from - before.to <= 1) && !pronounAt(from - 1) ? behind : undefined;
  if (behind && !inverted) objects.add(behind);
  if (inverted) return { role: inverted.role, until: inverted.to };
  if (before) return otherClause(before) ? undefined : { role: before.role };
  if (pronounAt(from - 1) || pronounAt(from - 2)) {
    // “… go to the head of service; she answers”: whom the sentence itself names, where that is one.
    const [named, ...others] = parties.filter((party) => party.to < from);
    if (named && others.length === 0 && to < tokens.length && isOne(tokens[from - 1]!.word, tokens[from - 2]?.word)) {
      return { role: named.role };
    }
    if (context.before !== undefined) return { role: context.before };
  }
  if (context.before !== undefined && prose.language !== 'en' && pronounAt(to)) return { role: context.before, until: to + 1 };
  // A list item below “The team lead:” begins with what she does.
  return from <= 1 && context.subject !== undefined ? { role: context.subject } : undefined;

  /** “A colleague reviews, CI must be green”: behind the comma somebody else acts, unless the verb itself or an “and” stands there. */
  function otherClause({ to: end }: Party): boolean {
    let comma = -1;
    for (let at = end; at <= from; at++) if ((tokens[at]!.before & Before.comma) !== 0) comma = at;
    return comma >= 0 && comma < from && !setsOf(prose.language!).stop.has(tokens[from - 1]!.word);
  }

  function pronounAt(at: number): boolean {
    const word = tokens[at]?.word;
    return word !== undefined && prose.language !== undefined && setsOf(prose.language).words.pronouns.includes(word);
  }
}

/** Who is no role of the document. */
const others = new Set(['we', 'you', 'vi', 'man', 'ni', 'du', 'jag', 'jeg']);

/** She and he are one, and somebody. */
const singular = new Set(['she', 'he', 'hon', 'han', 'hen', 'hun']);
const isOne = (...words: readonly (string | undefined)[]): boolean => words.some((word) => word !== undefined && singular.has(word));

const walled = (tokens: PlacedSentence['reading']['tokens'], from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ before }, i) => i > 0 && (before & WALL) !== 0);

function endOfClause({ reading: { tokens }, prose, parties }: PlacedSentence, from: number, until: number): number {
  let to = from;
  while (to < until && !breaksAt(tokens, to, from) && (to === from || (tokens[to]!.before & (Before.semicolon | Before.stop)) === 0)) to++;
  if (to < until) return to;
  // “… the rota and decides”, “… the rota, and the planner decides”: neither the “and” nor the next subject belongs to it.
  const { stop, openers } = setsOf(prose.language!);
  const next = until < tokens.length ? parties.find((party) => party.to === to && party.from > from + 1 && !party.object) : undefined;
  if (next) {
    to = next.from;
    while (to > from + 1 && openers.has(tokens[to - 1]!.word)) to--;
    until = to;
  }
  while (to > from + 1 && until < tokens.length && to === until && stop.has(tokens[to - 1]!.word)) {
    to--;
    until--;
  }
  return to;
}

/** Words that begin a reason or an objection: neither is what a duty is about. */
const breaks = new Set(['because', 'but', 'although', 'though', 'whereas', 'eftersom', 'ty', 'men', 'fastän', 'fordi', 'skønt', 'selvom']);
/** The same behind a comma; and right behind a role, what speaks of the role itself: “ask the coach, who is free until noon”. */
const breaksBehindComma = new Set(['since', 'while', 'so', 'därför', 'medan', 'så', 'mens', 'da', 'derfor']);
const relatives = new Set(['who', 'whose', 'which', 'som', 'vars', 'der', 'hvis']);

function breaksAt(tokens: PlacedSentence['reading']['tokens'], at: number, from: number): boolean {
  const { word, before } = tokens[at]!;
  const isBehindComma = (before & Before.comma) !== 0;
  return breaks.has(word) || (isBehindComma && (breaksBehindComma.has(word) || (at === from && relatives.has(word))));
}

const coordinating = new Set(['and', 'or', 'och', 'eller', 'og']);

/** A stretch without the “and” or the auxiliary at its edges that belongs to what stands around. */
function trimmed({ reading: { tokens } }: PlacedSentence, from: number, to: number): [from: number, to: number] {
  let first = from;
  let last = to;
  while (first < last && coordinating.has(tokens[first]!.word)) first++;
  while (last > first + 1 && coordinating.has(tokens[last - 1]!.word)) last--;
  return [first, last];
}

/** Whether words are more than small ones: “it”, “det”. */
const saysSomething = (words: string, { prose }: PlacedSentence): boolean =>
  tokenize(words).some(({ word }) => !setsOf(prose.language!).openers.has(word) && !setsOf(prose.language!).words.pronouns.includes(word));

const auxiliaries = new Set([
  'must',
  'shall',
  'should',
  'will',
  'can',
  'may',
  'ska',
  'skall',
  'måste',
  'bör',
  'kan',
  'får',
  'skal',
  'bør',
  'må',
]);

function aboutBy(sentence: PlacedSentence, { from, to }: Said): ReturnType<typeof wordsOf> {
  const { tokens } = sentence.reading;
  let first = from;
  while (first > 0 && (tokens[first]!.before & (Before.semicolon | Before.stop)) === 0) first--;
  if (first < from && setsOf(sentence.prose.language!).prepositions.has(tokens[first]!.word)) first++;
  let last = from;
  while (last > first + 1 && auxiliaries.has(tokens[last - 1]!.word)) last--;
  const before = wordsOf(sentence, first, last);
  if (before) return before;
  // “Responsibility for the rota lies with …”: inside the words that say it.
  if (to - from > 3) return wordsOf(sentence, from, to);
  return undefined;
}
