// Rules × document → findings. Pure: the same text, configuration, packs and day give the same findings.
import { KeptTwice } from '../agreement/by-chunk';
import { agreementOf, type Agreement } from '../agreement/agreement';
import { factsOf, type Facts } from '../agreement/facts';
import { readDocument, wordsIn, type DocumentReading, type PlacedReading, type ProseReading } from '../agreement/document-reading';
import { saysWhen } from '../agreement/dates';
import { typeMeant, type Kind, type SaidType } from '../agreement/kind';
import { LONGEST_LEGEND, tablesOf } from '../agreement/tables';
import type { DetectedLanguage, Language } from '../language/data';
import { isLanguage, languages } from '../language/data';
import { languageNamed } from '../language/names';
import { scorerOf } from '../language/pack';
import { rememberedOf } from '../language/remembered';
import { familyOf } from '../language/scorer';
import type { Vocabulary } from '../language/vocabulary';
import { parse, type ChunkCache, type LintDocument } from '../model/document';
import type { Format } from '../model/format';
import { Apart, shifted, type Span } from '../model/span';
import type { DocumentContext } from '../rules/rule';
import { allowancesOf } from './allow';
import { allowMistakesIn } from './allow-mistakes';
import { withoutAllowed } from './allowed';
import type { Config } from './config';
import type { DocumentProblem, Finding, LintResult } from './finding';
import { severityFor, type Linter, type Rules } from './linter';
import { engineWords } from './phrases';
import type { Raw } from './raw';
import { sentenceFindings } from './sentence-findings';
import { quieter } from './severity';
import { yamlMistake } from './syntax-words';
import { Said } from './wording';
import type { Told } from './workspace';

export interface LintInput {
  readonly text: string;
  /** With `/`, relative to the configuration's folder. */
  readonly path: string;
  readonly format: Format;
  /** What the user said of this file outside of it. */
  readonly said?: SaidType;
  /** The document's language as the user said it. */
  readonly language?: DetectedLanguage;
  /** Today, `YYYY-MM-DD`. */
  readonly today: string;
  /** The editor's language, for `messageLanguage: auto`. */
  readonly editorLanguage?: string;
  readonly cache?: ChunkCache;
  /** How the workspace names the document, where that is not its path. */
  readonly name?: string;
  /** What the workspace rules say of it. */
  readonly told?: readonly Told[];
}

/** Lints one text. Never throws for what a text can hold. */
export function lint(input: LintInput, linter: Linter): Linted {
  return lintDocument(parse(input.text, input.format, input.cache), input, linter);
}

/** What `lint` answers: the result, the document as it was read, what it tells others, and which entries of the configuration's `allow` let something stand. */
export type Linted = LintResult & { readonly agreement: Agreement; readonly facts: Facts; readonly usedAllow: Config['allow'] };

/** What is the same in every run over a text. */
type Run = Pick<LintInput, 'today'>;

/** Reads a parsed document in its language: the user's word, else the front matter's, else its text's. */
export function readingOf(document: LintDocument, { language }: Pick<LintInput, 'language'>, { config, packs }: Linter): DocumentReading {
  const own = language ?? languageNamed(document.frontMatter.fields.lang?.value ?? '');
  return readDocument(document, { packs, vocabulary: vocabularyOf(config), ...(own && { language: own }) });
}

/** Lints a parsed document. */
export function lintDocument(document: LintDocument, input: Omit<LintInput, 'text' | 'format'>, linter: Linter): Linted {
  const { config } = linter;
  const reading = readingOf(document, input, linter);
  const agreement = agreementOf(reading, input.path, input.said);
  const messages = messageLanguageOf(reading, input, config);
  const { findings, control, usedAllow } = findingsOf(agreement, messages, input.told ?? [], input, linter);
  return { agreement, kind: agreement.kind, language: reading.language, messageLanguage: messages, elements: agreement.elements, problems: problemsOf(document, agreement.kind, messages), findings, usedAllow, facts: factsOf(agreement, input.name ?? input.path, control) };
}

/** What is wrong with the document itself, in words. Of a document that shall be left alone nothing is said; keys and values that are no mistake elsewhere count in leadership documents only. */
function problemsOf({ frontMatter: { problem, unclosed, several = [], fields: { type, lang, review } } }: LintDocument, { because, leadershipDocument }: Kind, messages: Language): readonly DocumentProblem[] {
  if (because === 'saidNone') return [];
  const { brokenFrontMatter, unclosedFrontMatter, unknownType, unknownLanguage, noReviewDate, severalValues } = engineWords[messages];
  const meant = type && typeMeant(type.value);
  const inOurs: readonly (DocumentProblem | false | undefined)[] = !leadershipDocument ? [] : [
    // What other tools write at the top of other documents need not be YAML.
    problem && { code: 'broken-front-matter', at: problem.at, text: brokenFrontMatter.replace('{problem}', () => `${yamlMistake({ code: problem.code, message: problem.text }, messages)}.`) },
    ...several.map(({ key, at }): DocumentProblem => ({ code: 'several-values', at, text: severalValues.replace('{key}', () => key) })),
    lang && lang.value !== '' && languageNamed(lang.value) === undefined && { code: 'unknown-language', at: lang.at, text: unknownLanguage.replace('{lang}', () => lang.value).replace('{known}', languages.join(', ')) },
    review && review.value !== '' && !saysWhen(review.value) && { code: 'no-review-date', at: review.at, text: noReviewDate.replace('{review}', () => review.value) },
  ];
  return [
    ...inOurs.filter((one): one is DocumentProblem => Boolean(one)),
    ...(unclosed ? [{ code: 'unclosed-front-matter' as const, at: unclosed, text: unclosedFrontMatter }] : []),
    ...(meant === undefined ? [] : [{ code: 'unknown-type' as const, at: type!.at, text: unknownType.replace('{type}', () => type!.value).replace('{meant}', () => meant) }]),
  ].sort((a, b) => a.at.start - b.at.start);
}

/** The same document once others have told it something: it is neither parsed nor read again. */
export function withTold(linted: Linted, told: readonly Told[], run: Run, linter: Linter): Linted {
  if (told.length === 0) return linted;
  const { findings, usedAllow } = findingsOf(linted.agreement, linted.messageLanguage, told, run, linter);
  return { ...linted, findings, usedAllow };
}

/** What all rules say of a document, and where they find control. */
function findingsOf(agreement: Agreement, messages: Language, told: readonly Told[], { today }: Run, linter: Linter): Pick<Linted, 'findings' | 'usedAllow'> & { control: readonly Span[] } {
  if (!agreement.kind.leadershipDocument) return { findings: [], control: [], usedAllow: [] };
  const { reading } = agreement, { text } = reading.document;
  const found: Finding[] = [], control: Span[] = [];
  const chunks = reading.chunks.map((placed, i) => chunkFindings(placed, reading.chunks[i + 1], reading.language, messages, linter));
  const words = sumOf(chunks, (chunk) => chunk.words), added = inDocument(chunks, words, linter), voices = chunks.map((chunk) => voicesOf(chunk, added));
  const flaws = sumOf(voices, (all) => sumOf(all, (one) => (isFlaw(one) ? 1 : 0))), isCalm = flaws <= ALONE && words >= LEAST_CALM;
  for (const [i, all] of voices.entries()) {
    const { start } = reading.chunks[i]!;
    for (const voice of all) {
      const one = voice.learned && isFlaw(voice) && isCalm && !standsAlone(voice.rule, linter) ? voice.quietly() : voice;
      found.push(one.at(start));
      if (one.severity !== 'hint' && familyOf(one.rule) === 'control') control.push(shifted(one, start));
    }
  }
  const context: DocumentContext = { today, allowances: [], allowMistakes: [], ruleIds: ruleIdsOf(linter.rules) };
  const wording = { linter, messages, text, reading };
  const worded = (all: readonly Raw[]) => all.map((one) => new Said(one, wording).at(0));
  const whole = worded([...documentFindings(agreement, context, linter, false), ...toldFindings(told, agreement, linter)]);
  const { kept, allowances, usedAllow } = withoutAllowed([...found, ...whole], allowancesOf(reading), linter.config, text, today);
  const last = worded(documentFindings(agreement, { ...context, allowances, allowMistakes: allowMistakesIn(reading, allowances) }, linter, true));
  return { findings: inOrder([...kept, ...last]), usedAllow, control: control.sort((a, b) => a.start - b.start || a.end - b.end) };
}

/** What the document adds to how sure one may be of a finding. */
function inDocument(chunks: readonly Remembered[], words: number, { packs }: Linter): (of: Said) => number {
  const signs = { words, spoken: sumOf(chunks, ({ spoken }) => spoken), suspects: sumOf(chunks, ({ suspects }) => suspects) };
  const byLanguage = new Map<Language, ReadonlyMap<string, number>>();
  return ({ rule, language }) => {
    let added = byLanguage.get(language);
    if (!added) byLanguage.set(language, added = scorerOf(packs[language]!)!.inDocument(signs));
    return added.get(familyOf(rule))!;
  };
}

/** Who speaks for each family in a chunk, once it is known how sure the document lets one be. */
function voicesOf(chunk: Remembered, added: (of: Said) => number): readonly Said[] {
  const { said } = chunk;
  if (said.length === 0) return said;
  const isSure = said.map((one) => one.sure === undefined || one.sure + added(one) >= 0), key = isSure.join();
  // Most edits leave that as it was.
  if (chunk.voices?.key !== key) chunk.voices = { key, said: oneVoice(said.flatMap((one, i) => (isSure[i] ? [one] : one.learned ? [] : [one.quietly()]))) };
  return chunk.voices.said;
}

/** Families of which nearly every document has something: that says nothing of its tone. */
const everywhere: ReadonlySet<string> = new Set(['responsibility', 'expectations', 'document']);
/** In a document of some length (in words) with no more flaws of the other families, what only the scorer hears is mostly heard wrong. */
const ALONE = 1, LEAST_CALM = 150;

/** Whether a finding speaks aloud of how people are led. */
const isFlaw = ({ rule, severity }: Said): boolean => severity !== 'hint' && !everywhere.has(familyOf(rule));

const standsAlone = (id: string, { rules }: Linter): boolean => { const rule = rules[id]; return rule?.looksAt === 'sentence' && rule.standsAlone === true; };

const sumOf = <One>(all: readonly One[], count: (one: One) => number): number => all.reduce((sum, one) => sum + count(one), 0);

const ruleIdsOf = rememberedOf((rules: Rules): ReadonlySet<string> => new Set(Object.keys(rules)));

/** What rules say of the whole document; `last` asks those that speak when all others have. */
function documentFindings(agreement: Agreement, context: DocumentContext, linter: Linter, last: boolean): Raw[] {
  const { language } = agreement.reading;
  if (!isLanguage(language)) return [];
  const found: Raw[] = [];
  for (const [id, rule] of Object.entries(linter.rules)) {
    const own = rule.looksAt === 'document' && (rule.last === true) === last ? rule.check : undefined;
    if (!own && (last || !rule.inDocument)) continue;
    const severity = severityFor(id, rule, language, linter);
    if (severity === 'off') continue;
    for (const problem of [...own?.(agreement, context) ?? [], ...(last ? [] : rule.inDocument?.(agreement, context) ?? [])]) {
      found.push({ rule: id, problem, severity: quieter(severity, problem.severity), language, place: problem.place ?? 'document', level: 'document', ...(problem.sentence && { sentence: problem.sentence }) });
    }
  }
  return found;
}

/** What the workspace rules say, as loud as they are in the document's language. */
function toldFindings(told: readonly Told[], { reading: { language } }: Agreement, linter: Linter): Raw[] {
  if (!isLanguage(language)) return [];
  return told.flatMap(({ rule, problem }) => {
    const severity = severityFor(rule, linter.rules[rule]!, language, linter);
    return severity === 'off' ? [] : [{ rule, problem, severity: quieter(severity, problem.severity), language, place: problem.place ?? 'document' as const, ...(problem.sentence && { sentence: problem.sentence }) }];
  });
}

/** What the languages call their classes of those who work and of those who lead. */
const staffClasses = ['staff', 'occupation', 'colleague', 'worker'], leaderClasses = ['leader', 'boss', 'manager'];

function vocabularyOf(config: Config): Vocabulary {
  const { staff, leaders } = config.people;
  const each = (classes: readonly string[], words: readonly string[]): Vocabulary => (words.length > 0 ? Object.fromEntries(classes.map((name) => [name, words])) : {});
  return { ...each(staffClasses, staff), ...each(leaderClasses, leaders) };
}

function messageLanguageOf(reading: DocumentReading, input: Pick<LintInput, 'editorLanguage'>, config: Config): Language {
  if (config.messageLanguage !== 'auto') return config.messageLanguage;
  const editor = input.editorLanguage?.slice(0, 2);
  if (editor === 'sv' || editor === 'da') return editor;
  return isLanguage(reading.language) ? reading.language : 'en';
}

// --- sentences and tables, chunk by chunk

/** What the rules said of a chunk, and all that it depends on. */
interface Remembered {
  readonly linter: Linter;
  readonly language: DetectedLanguage;
  readonly messages: Language;
  /** The readings of the headings above, and of what a table's legend may stand in. */
  readonly around: readonly ProseReading[];
  /** How many words it has, and in how many sentences patterns speak. */
  readonly words: number;
  readonly spoken: number;
  /** How many sentences look suspicious. */
  readonly suspects: number;
  /** In the chunk's offsets. */
  readonly said: readonly Said[];
  /** One voice a family, as it was last asked for; by which findings were sure. */
  voices?: { readonly key: string; readonly said: readonly Said[] };
}
const remembered = new KeptTwice<Remembered>();

/** What the sentence and table rules say of a chunk, remembered with all that it depends on beside the chunk's own words. */
function chunkFindings(placed: PlacedReading, next: PlacedReading | undefined, language: DetectedLanguage, messages: Language, linter: Linter): Remembered {
  const legend = placed.chunk.tables.length > 0 ? next?.proses.slice(0, LONGEST_LEGEND) ?? [] : [];
  const before = remembered.of(placed, (one) => one.linter === linter && one.language === language && one.messages === messages && isAround(placed, legend, one.around));
  if (before) return before;
  const around = [...placed.above.map(({ reading }) => reading), ...legend];
  const { found, spoken, suspects } = sentenceFindings(placed, linter);
  const words = wordsIn(placed.proses);
  const wording = { linter, messages, text: placed.chunk.text };
  const said = [...found, ...tableFindings(placed, legend, linter)].map((one) => new Said(one, wording));
  return remembered.keep(placed, { linter, language, messages, around, words, spoken, suspects, said });
}

function isAround({ above }: PlacedReading, legend: readonly ProseReading[], before: readonly ProseReading[]): boolean {
  if (before.length !== above.length + legend.length) return false;
  for (let i = 0; i < above.length; i++) if (above[i]!.reading !== before[i]) return false;
  for (let i = 0; i < legend.length; i++) if (legend[i] !== before[above.length + i]) return false;
  return true;
}

function* tableFindings(placed: PlacedReading, next: readonly ProseReading[], linter: Linter): Iterable<Raw> {
  if (placed.chunk.tables.length === 0) return;
  for (const table of tablesOf(placed, next)) {
    if (!table.language) continue;
    for (const [id, rule] of Object.entries(linter.rules)) {
      if (rule.looksAt !== 'table') continue;
      const severity = severityFor(id, rule, table.language, linter);
      if (severity === 'off') continue;
      for (const problem of rule.check(table)) {
        yield { rule: id, problem, severity: quieter(severity, problem.severity), language: table.language, place: 'cell', sentence: problem.sentence ?? problem.at };
      }
    }
  }
}

// --- what is told in the end

/** A hint yields to what is said aloud; how loud that is says how often a rule is right, not whether it fits here. */
const isAloud = ({ severity }: Said): number => (severity === 'hint' ? 0 : 1);

/** The rule that fits best first; what the scorer was not asked about fits by its place. */
const byFit = (a: Said, b: Said): number => (a.fit === b.fit ? 0 : (b.fit ?? Infinity) - (a.fit ?? Infinity));

/** Within a family, overlapping words yield one finding: of those that speak aloud the rule that fits better, then the one that covers more. */
function oneVoice(findings: readonly Said[]): readonly Said[] {
  if (findings.length < 2) return findings;
  const kept = new Map<string, Apart>();
  const order = [...findings].sort((a, b) => isAloud(b) - isAloud(a) || byFit(a, b) || (b.end - b.start) - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1));
  return order.filter((one) => {
    const family = familyOf(one.rule);
    if (!kept.has(family)) kept.set(family, new Apart());
    return kept.get(family)!.takes(one);
  });
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
