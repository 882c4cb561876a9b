// Sentence rules × sentences → problems: what the patterns found, what no exemption silences, and how sure the scorer is of it.
import type { PlacedReading } from '../agreement/document-reading';
import { surroundingsOf } from '../agreement/surroundings';
import type { Language } from '../language/data';
import { judge, type Exemption, type Surroundings } from '../language/exemptions';
import { featurePlace, featuresOf, type Features } from '../language/features';
import type { NetInput } from '../language/net';
import { scorerOf } from '../language/pack';
import type { Hit } from '../language/phrases';
import { byValue } from '../language/remembered';
import { gives, type Reading } from '../language/reading';
import { familyOf, UNLIKELY, type Scorer } from '../language/scorer';
import { DOUBTED, NOTHING, SUSPECT } from '../language/sureness';
import type { Prose } from '../model/chunk';
import { shifted, type Span } from '../model/span';
import type { SentenceRule, Severity } from '../rules/rule';
import { severityFor, type Linter, type Rules } from './linter';
import { settingOf } from './config';
import { clauseWith, quotedWords } from './quoted-words';
import type { Raw } from './raw';
import { loudness, quieter } from './severity';

/** A sentence and where it stands. */
interface Place {
  readonly reading: Reading;
  readonly around: Surroundings;
  readonly prose: Prose;
  readonly language: Language;
}

/** What the sentence rules find in a chunk, and what of it the document counts. */
export interface InSentences {
  /** Offsets count from the chunk. What the scorer is not sure of yet is among it: how sure it has to be, the document says. */
  readonly found: readonly Raw[];
  /** In how many sentences patterns speak, and how many look suspicious (`DocumentSigns`). */
  readonly spoken: number;
  readonly suspects: number;
}

/** What the sentence rules say of a chunk. */
export function sentenceFindings(placed: PlacedReading, linter: Linter): InSentences {
  const found: Raw[] = [];
  let spoken = 0;
  let suspects = 0;
  for (const [i, { prose, language, sentences }] of placed.proses.entries()) {
    if (!language || prose.inBlockquote) continue;
    const scorer = scorerOf(linter.packs[language]!);
    for (const [s, reading] of sentences.entries()) {
      const at = { reading, around: surroundingsOf(placed, i, s), prose, language };
      const here = [...foundInPlace(at, linter), ...foundByPattern(at, linter)];
      const judged = scorer ? scored(here, at, scorer, linter) : { found: here, isSuspect: false };
      found.push(...judged.found);
      if (judged.isSuspect && prose.kind !== 'heading') suspects++;
      if (
        judged.found.some(({ rule, speaks, learned, fit }) => speaks && !learned && (fit ?? Infinity) >= DOUBTED && isLoud(rule, linter))
      ) {
        spoken++;
      }
    }
  }
  return { found, spoken, suspects };
}

/** By what the rule is, not by how loud somebody wants it. */
const isLoud = (id: string, linter: Linter): boolean => linter.rules[id]?.severity !== 'hint';

function* foundInPlace(at: Place, linter: Linter): Iterable<Raw> {
  for (const [id, rule] of placeRules(linter)) {
    const place = at.reading.hits.has(id) ? undefined : rule.inPlace!(at);
    const severity = place ? severityFor(id, rule, at.language, linter) : 'off';
    if (!place || severity === 'off') continue;
    const hit: Hit = { owner: id, index: -1, from: place.from, to: place.to, markFrom: place.from, markTo: place.to, named: new Set() };
    const found = firstThatSpeaks(id, rule, [hit], severity, at, linter);
    // What a list is headed by says less of its items than a table's column of its cells: their wording has to confirm it.
    if (found) yield at.prose.item ? { ...found, weight: 1 } : found;
  }
}

function* foundByPattern(at: Place, linter: Linter): Iterable<Raw> {
  for (const [owner, hits] of at.reading.hits) {
    const rule = Object.hasOwn(linter.rules, owner) ? linter.rules[owner] : undefined;
    const severity = rule?.looksAt === 'sentence' ? severityFor(owner, rule, at.language, linter) : 'off';
    if (rule?.looksAt !== 'sentence' || severity === 'off') continue;
    const found = firstThatSpeaks(owner, rule, hits, severity, at, linter);
    if (found) yield found;
  }
}

/** A sentence shorter than this is a name or a label (in words). */
const LEAST_WORDS = 3;

/** How sure one may be of what was found, and what no pattern says. */
function scored(
  found: readonly Raw[],
  at: Place,
  scorer: Scorer,
  linter: Linter,
): { readonly found: readonly Raw[]; readonly isSuspect: boolean } {
  const { reading, around, prose } = at;
  if (found.length === 0 && reading.tokens.length < LEAST_WORDS) return { found, isSuspect: false };
  const place = featurePlace(reading, prose, around);
  const features = featuresOf(place);
  const linear = scorer.scores(features);
  const may = (rule: string): boolean => isLoud(rule, linter);
  if (found.length === 0 && !scorer.anyAbove(linear, UNLIKELY, may)) return { found, isSuspect: false };
  const words = scorer.inputOf(place);
  const scores = scorer.withNet(linear, words);
  const isSuspect = scorer.anyAbove(scores, SUSPECT, may);
  // Most sentences are as fine as they look.
  if (found.length === 0 && !isSuspect) return { found, isSuspect };
  const best = scorer.best(scores, may);
  const spoken = new Set(found.flatMap(({ rule, speaks }) => (speaks && isLoud(rule, linter) ? [familyOf(rule)] : [])));
  const sureOf = (family: string): number | undefined => {
    const own = best.get(family);
    if (!own) return undefined;
    let otherScore = NOTHING;
    for (const [other, { score }] of best) if (other !== family && score > otherScore) otherScore = score;
    return scorer.sureOf(family, {
      score: own.score,
      spoken: spoken.has(family),
      otherScore,
      otherSpoken: spoken.size > (spoken.has(family) ? 1 : 0),
      features: features.length,
    });
  };
  const judged = found.map((one): Raw => {
    // What a place or a word shows by itself needs no wording to confirm it.
    const sure =
      one.weight === 0 || isTelling(one.rule, at.language, linter) || !scorer.knows(one.rule) ? undefined : sureOf(familyOf(one.rule));
    return sure === undefined ? one : { ...one, sure, fit: scorer.scoreOf(one.rule, scores) };
  });
  if (!isSuspect) return { found: judged, isSuspect };
  // Where a rule only whispers because it is seldom right, another of its family may fit the sentence.
  const families = new Set([
    ...found.flatMap(({ rule, speaks, severity }) => (speaks && severity === 'hint' ? [] : [familyOf(rule)])),
    ...[...reading.hits.keys()].flatMap((owner) =>
      Object.hasOwn(linter.rules, owner) && isOff(owner, at.language, linter) ? [familyOf(owner)] : [],
    ),
  ]);
  for (const [family, { rule, score }] of best) {
    // What somebody turned off does not come back under another rule's name.
    const able = families.has(family) ? undefined : learnable(rule, score, at.language, linter);
    const sure = able && sureOf(family);
    if (sure === undefined || sure + scorer.mostInDocument(family) < 0) continue;
    const added = learned(rule, able!, { features, words }, scorer, at, linter);
    if (added) judged.push({ ...added, sure, fit: score, learned: true });
  }
  return { found: judged, isSuspect };
}

/** The scorer weighs what a sentence says, and such words say the same in any. */
function isTelling(id: string, language: Language, { rules }: Linter): boolean {
  const rule = rules[id];
  return rule?.looksAt === 'sentence' && (rule.onlyByWord === true || rule.telling?.includes(language) === true);
}

const isOff = (id: string, language: Language, linter: Linter): boolean => severityFor(id, linter.rules[id]!, language, linter) === 'off';

interface Learnable {
  readonly rule: SentenceRule;
  readonly severity: Severity;
}

/** A rule that is seldom right otherwise may speak where a sentence fits it at least so well. */
const FITS = -0.3;

/** How loudly the scorer alone may speak for a rule, if it may at all. */
function learnable(id: string, score: number, language: Language, linter: Linter): Learnable | undefined {
  const rule = linter.rules[id];
  if (rule?.looksAt !== 'sentence' || rule.onlyByWord) return undefined;
  const severity = severityFor(id, rule, language, linter);
  if (severity === 'off') return undefined;
  if (severity !== 'hint') return { rule, severity };
  return score >= FITS && settingOf(linter.config, id) === undefined ? { rule, severity: 'info' } : undefined;
}

/** “We do not ask who did it” promises what these families miss. */
const refusable: ReadonlySet<string> = new Set(['control', 'safety', 'support']);

/** A finding that rests on the scorer alone, underlined in the clause where its words weigh most. */
function learned(
  id: string,
  { rule, severity }: Learnable,
  { features, words }: { readonly features: Features; readonly words: NetInput | undefined },
  scorer: Scorer,
  at: Place,
  linter: Linter,
): Raw | undefined {
  if (
    gives(at.reading, 'reported') ||
    gives(at.reading, 'example') ||
    gives(at.reading, 'law') ||
    (gives(at.reading, 'weRefuse') && refusable.has(familyOf(id)))
  ) {
    return undefined;
  }
  if (rule.alone && !rule.alone(at)) return undefined;
  // Who carries a row does not stand where the row has its name.
  if (at.around.namesRow && familyOf(id) === 'responsibility') return undefined;
  const tipped = scorer.tipped(id, features, at.reading.tokens.length, words);
  // A word that tips the scale says little by itself.
  const { from, to } = clauseWith(at.reading.tokens, tipped.from, tipped.to);
  // The scorer has weighed the sentence's negations itself; naming them keeps them from silencing it.
  const named = new Set(at.reading.tokens.keys());
  const hit: Hit = { owner: id, index: -1, from, to, markFrom: from, markTo: to, named };
  const found = firstThatSpeaks(id, rule, [hit], severity, at, linter);
  return found?.severity === 'hint' ? undefined : found;
}

const placeRulesOf = byValue((rules: Rules) =>
  Object.entries(rules).filter(
    (entry): entry is [string, SentenceRule] => entry[1].looksAt === 'sentence' && entry[1].inPlace !== undefined,
  ),
);

/** The rules that look at where a sentence stands. */
const placeRules = ({ rules }: Linter): readonly (readonly [string, SentenceRule])[] => placeRulesOf(rules);

/** One finding a rule and sentence: the best founded hit that no exemption silences. */
function firstThatSpeaks(
  id: string,
  rule: SentenceRule,
  hits: readonly Hit[],
  severity: Severity,
  at: Place,
  linter: Linter,
): Raw | undefined {
  const { reading, around, prose, language } = at;
  const holds = (exemption: Exemption): boolean => rule.despite?.[exemption] === undefined;
  let best: { readonly raw: Raw; readonly hit: Hit } | undefined;
  for (const hit of hits) {
    const verdict = judge(hit, reading, around, holds);
    if (verdict.what === 'silent') continue;
    const considered = rule.consider?.({ hit, ...at }) ?? true;
    if (considered === false) continue;
    const span = spanOf(hit.markFrom, hit.markTo, at.prose, reading);
    if (
      linter.config.vocabulary.length > 0 &&
      isHouseWord(prose.text.slice(span.start - prose.start, span.end - prose.start), linter.config.vocabulary)
    ) {
      continue;
    }
    const own = linter.packs[language]!.remarks[id]?.[hit.index];
    const said = considered === true ? {} : considered;
    const message = verdict.what === 'hint' ? rule.hintMessage : (said.message ?? own?.message);
    const raw: Raw = {
      rule: id,
      language,
      // A heading announces what its section says; what is demanded stands there.
      severity: verdict.what === 'hint' || prose.kind === 'heading' ? 'hint' : quieter(severity, said.severity),
      problem: { at: span, ...(message && { message }) },
      place: prose.kind === 'heading' ? 'heading' : prose.kind === 'cell' ? 'cell' : prose.item ? 'item' : 'text',
      weight: hit.named.size,
      ...(verdict.what === 'speak' && prose.kind !== 'heading' && { speaks: true as const }),
      ...(own?.instead && { instead: own.instead }),
      ...(own?.keeps && { keeps: own.keeps }),
    };
    if (!best || isBetter(raw, best.raw)) best = { raw, hit };
  }
  if (!best) return undefined;
  const { hit } = best;
  const isReasoned = holds('reason') && (gives(reading, 'reason') || gives(reading, 'distrust'));
  const goesOn = prose.item !== undefined && (around.leadIn?.hits.has('relation:openEnd') === true || reading.hits.has('relation:goesOn'));
  const raw: Raw = {
    ...best.raw,
    sentence: shifted(withoutLead(reading, prose), prose.start),
    ...(isReasoned && { reasoned: true }),
    ...(goesOn && { goesOn: true }),
  };
  // What other words would stand for is marked for that.
  if (raw.instead) return raw;
  const span = canBeMarked(reading, hit) ? raw.problem.at : spanOf(hit.from, hit.to, prose, reading);
  const quoted = rule.marksWords ? undefined : quotedWords(reading.tokens, hit.markFrom, hit.markTo);
  return { ...raw, problem: { ...raw.problem, at: span }, ...(quoted && { quoted: spanOf(quoted.from, quoted.to, prose, reading) }) };
}

/** A sentence without the bold words and the colon that announce it: “**Holidays:** Staff shall …”. In the prose's offsets. */
function withoutLead({ start, end, tokens }: Reading, { lead, text }: Prose): Span {
  const isAnnounced =
    lead &&
    start <= lead.start &&
    (text.slice(lead.start, lead.end).trimEnd().endsWith(':') || text.slice(lead.end, end).trimStart().startsWith(':'));
  return { start: (isAnnounced && tokens.find((token) => token.start >= lead.end)?.start) || start, end };
}

/** The stretch from one word to before another, in the chunk. */
const spanOf = (from: number, to: number, prose: Prose, { tokens }: Reading): Span => ({
  start: prose.start + tokens[from]!.start,
  end: prose.start + tokens[to - 1]!.end,
});

/** Marked words that can be underlined: “but has no” by itself says nothing. */
const canBeMarked = ({ tokens }: Reading, { markFrom, markTo }: Hit): boolean =>
  markTo - markFrom > LEAST_WORDS || tokens.slice(markFrom, markTo).some(({ word }) => word.length >= TELLING);

/** Shorter words join others (in UTF-16 code units). */
const TELLING = 4;

/** The louder of two findings, then the better founded, then the one that covers more. */
const isBetter = (one: Raw, other: Raw): boolean =>
  (loudness[one.severity] - loudness[other.severity] || one.weight! - other.weight! || length(one.problem.at) - length(other.problem.at)) >
  0;
const length = ({ start, end }: Span): number => end - start;

const isHouseWord = (words: string, vocabulary: readonly string[]): boolean => {
  const lower = words.toLowerCase();
  return vocabulary.some((word) => lower.includes(word.toLowerCase()));
};
