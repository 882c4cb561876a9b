// Rules × document → findings. Pure: the same text, configuration, packs and day give the same findings.
import { agreementOf, type Agreement } from '../agreement/agreement';
import { readDocument, type DocumentReading, type PlacedReading, type ProseReading } from '../agreement/document-reading';
import type { SaidType } from '../agreement/kind';
import { tablesOf } from '../agreement/tables';
import type { DetectedLanguage, Language } from '../language/data';
import { languages } from '../language/data';
import { judge, type Exemption, type Surroundings } from '../language/exemptions';
import type { Packs, Vocabulary } from '../language/pack';
import type { Hit } from '../language/phrases';
import type { Reading } from '../language/reading';
import type { Chunk, Prose } from '../model/chunk';
import { parse, type ChunkCache, type Format, type LintDocument } from '../model/document';
import { overlaps, shifted, type Span } from '../model/span';
import { levelOf, type DocumentContext, type UsedAllowance, type Problem, type Rule, type SentenceRule, type Severity } from '../rules/rule';
import type { Words } from '../rules/words';
import { allowancesOf, names } from './allow';
import { settingOf, type Config } from './config';
import type { Finding, Fix, LintResult, Related } from './finding';
import { fixOf, type FixPlace } from './fix';
import { engineWords } from './phrases';

export type Rules = Readonly<Record<string, Rule>>;

/** What stays the same from one document to the next. Make it once: work is remembered by its identity. */
export interface Linter {
  readonly rules: Rules;
  readonly packs: Packs;
  readonly config: Config;
  /** Severity of a rule in a language before the configuration speaks; from measured precision. */
  readonly severityOf?: (rule: string, language: Language) => Severity | 'off' | undefined;
}

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
}

/** Lints one text. Never throws for what a text can hold. */
export function lint(input: LintInput, linter: Linter): Linted {
  return lintDocument(parse(input.text, input.format, input.cache), input, linter);
}

const isLanguage = (name: string | undefined): name is Language => (languages as readonly (string | undefined)[]).includes(name);

/** What `lint` answers: the result and the document as it was read. */
export type Linted = LintResult & { readonly agreement: Agreement };

/** Lints a parsed document. */
export function lintDocument(document: LintDocument, input: Omit<LintInput, 'text' | 'format'>, linter: Linter): Linted {
  const { config, packs } = linter;
  const saidLanguage = document.frontMatter.fields.lang?.value.toLowerCase().slice(0, 2);
  const language = input.language ?? (['en', 'sv', 'da', 'nb', 'de'].includes(saidLanguage ?? '') ? saidLanguage as DetectedLanguage : undefined);
  const reading = readDocument(document, { packs, vocabulary: vocabularyOf(config), ...(language && { language }) });
  const agreement = agreementOf(reading, input.path, input.said);
  const messages = messageLanguageOf(reading, input, config);
  const { brokenFrontMatter } = engineWords[messages];
  const problem = document.frontMatter.problem;
  const problems = problem ? [{ at: problem.at, text: brokenFrontMatter.replace('{problem}', `${problem.text.replace(/\.?\s*$/, '')}.`) }] : [];
  const base = { agreement, kind: agreement.kind, language: reading.language, messageLanguage: messages, elements: agreement.elements, problems };
  if (!agreement.kind.leadershipDocument) return { ...base, findings: [] };

  const raw: Raw[] = [];
  for (const [i, placed] of reading.chunks.entries()) {
    const next = reading.chunks[i + 1]?.proses.slice(0, 2) ?? [];
    for (const one of chunkFindings(placed, next, reading.language, linter)) raw.push({ ...one, problem: moved(one.problem, placed.start), ...(one.sentence && { sentence: shifted(one.sentence, placed.start) }) });
  }
  const counts = new Map<string, number>();
  for (const { rule } of raw) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const context: DocumentContext = { today: input.today, counts, allowances: [], ruleIds: new Set(Object.keys(linter.rules)) };
  raw.push(...documentFindings(agreement, context, linter, false));
  const word = (one: Raw) => findingOf(one, agreement, document.text, messages, linter);
  const spoken = oneVoice(raw.map(word));
  const { kept, allowances } = withoutAllowed(spoken, reading, config, document.text, input.today);
  const last = documentFindings(agreement, { ...context, allowances }, linter, true).map(word);
  return { ...base, findings: inOrder([...kept, ...last]) };
}

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
      found.push({ rule: id, problem, severity: quieter(severity, problem.severity), language, place: 'document', level: 'document' });
    }
  }
  return found;
}

/** A problem before it has words: everything in chunk offsets, later in document offsets. */
interface Raw {
  readonly rule: string;
  readonly problem: Problem;
  readonly severity: Severity;
  /** The language of the words it stands in: rewrites are in it. */
  readonly language: Language;
  readonly place: FixPlace['in'];
  readonly sentence?: Span;
  /** How much of the sentence the pattern names: of two findings on the same words the better founded speaks. */
  readonly weight?: number;
  readonly instead?: readonly string[];
  /** Where it differs from what the rule looks at. */
  readonly level?: 'document';
}

const moved = (problem: Problem, by: number): Problem => ({
  ...problem, at: shifted(problem.at, by),
  ...(problem.sentence && { sentence: shifted(problem.sentence, by) }),
  ...(problem.related && { related: problem.related.map((one) => (one.path === undefined ? { ...one, at: shifted(one.at, by) } : one)) }),
});

function severityFor(id: string, rule: Rule, language: Language, linter: Linter): Severity | 'off' {
  return settingOf(linter.config, id) ?? linter.severityOf?.(id, language) ?? rule.severity;
}

const loudness: Readonly<Record<Severity, number>> = { error: 3, warning: 2, info: 1, hint: 0 };
const quieter = (a: Severity, b: Severity | undefined): Severity => (b && loudness[b] < loudness[a] ? b : a);

function vocabularyOf(config: Config): Vocabulary {
  const { staff, leaders } = config.people;
  return { ...(staff.length > 0 && { staff }), ...(leaders.length > 0 && { leader: leaders }) };
}

function messageLanguageOf(reading: DocumentReading, input: Pick<LintInput, 'editorLanguage'>, config: Config): Language {
  if (config.messageLanguage !== 'auto') return config.messageLanguage;
  const editor = input.editorLanguage?.slice(0, 2);
  if (editor === 'sv' || editor === 'da') return editor;
  return isLanguage(reading.language) ? reading.language : 'en';
}

// --- sentences and tables, chunk by chunk

const remembered = new WeakMap<Chunk, { readonly linter: Linter; readonly key: string; readonly raw: readonly Raw[] }>();

/** What the sentence and table rules say of a chunk. Remembered: it depends on the chunk and the headings above only. */
function chunkFindings(placed: PlacedReading, next: readonly ProseReading[], language: DetectedLanguage, linter: Linter): readonly Raw[] {
  // Only a table reads on into what follows it (its legend).
  const legend = placed.chunk.tables.length > 0 ? next.map(({ prose }) => prose.text).join('\n') : '';
  const key = `${language}\u0000${placed.above.map(({ text }) => text).join('\u0000')}\u0000${legend}`;
  const before = remembered.get(placed.chunk);
  if (before?.linter === linter && before.key === key) return before.raw;
  const raw = [...sentenceFindings(placed, linter), ...tableFindings(placed, next, linter)];
  remembered.set(placed.chunk, { linter, key, raw });
  return raw;
}

function* sentenceFindings(placed: PlacedReading, linter: Linter): Iterable<Raw> {
  for (const [i, { prose, language, sentences }] of placed.proses.entries()) {
    if (!language || prose.inBlockquote) continue;
    for (const [s, reading] of sentences.entries()) {
      const around = surroundingsOf(placed, i, s);
      for (const [id, rule] of placeRules(linter)) {
        const place = rule.inPlace!({ reading, around, prose, language });
        if (!place || reading.hits.has(id)) continue;
        const severity = severityFor(id, rule, language, linter);
        if (severity === 'off') continue;
        const hit: Hit = { owner: id, index: -1, from: place.from, to: place.to, markFrom: place.from, markTo: place.to, named: new Set() };
        const found = firstThatSpeaks(id, rule, [hit], severity, { reading, around, prose, language }, linter);
        if (found) yield found;
      }
      for (const [owner, hits] of reading.hits) {
        const rule = Object.hasOwn(linter.rules, owner) ? linter.rules[owner] : undefined;
        if (rule?.looksAt !== 'sentence') continue;
        const severity = severityFor(owner, rule, language, linter);
        if (severity === 'off') continue;
        const found = firstThatSpeaks(owner, rule, hits, severity, { reading, around, prose, language }, linter);
        if (found) yield found;
      }
    }
  }
}

const byPlace = new WeakMap<Rules, readonly (readonly [string, SentenceRule])[]>();

/** The rules that look at where a sentence stands. */
function placeRules({ rules }: Linter): readonly (readonly [string, SentenceRule])[] {
  let of = byPlace.get(rules);
  if (!of) byPlace.set(rules, of = Object.entries(rules).filter((entry): entry is [string, SentenceRule] => entry[1].looksAt === 'sentence' && entry[1].inPlace !== undefined));
  return of;
}

/** One finding a rule and sentence: the best founded hit that no exemption silences. */
function firstThatSpeaks(id: string, rule: SentenceRule, hits: readonly Hit[], severity: Severity, at: { reading: Reading; around: Surroundings; prose: Prose; language: Language }, linter: Linter): Raw | undefined {
  const { reading, around, prose, language } = at;
  const holds = (exemption: Exemption): boolean => rule.despite?.[exemption] === undefined;
  let best: Raw | undefined;
  for (const hit of hits) {
    const verdict = judge(hit, reading, around, holds);
    if (verdict.what === 'silent') continue;
    const considered = rule.consider?.({ hit, ...at }) ?? true;
    if (considered === false) continue;
    const span = { start: prose.start + reading.tokens[hit.markFrom]!.start, end: prose.start + reading.tokens[hit.markTo - 1]!.end };
    if (linter.config.vocabulary.length > 0 && isHouseWord(prose.text.slice(span.start - prose.start, span.end - prose.start), linter.config.vocabulary)) continue;
    const pattern = linter.packs[language]!.patterns[id]![hit.index];
    const own = typeof pattern === 'object' ? pattern : undefined;
    const said = considered === true ? {} : considered;
    const message = verdict.what === 'hint' ? rule.hintMessage : said.message ?? own?.message;
    const raw: Raw = {
      rule: id, language, sentence: { start: prose.start + reading.start, end: prose.start + reading.end },
      severity: verdict.what === 'hint' ? 'hint' : quieter(severity, said.severity),
      problem: { at: span, ...(message && { message }) },
      place: prose.kind === 'heading' ? 'heading' : prose.kind === 'cell' ? 'cell' : prose.item ? 'item' : 'text',
      weight: hit.named.size, ...(own?.instead && { instead: own.instead }),
    };
    if (!best || loudness[raw.severity] > loudness[best.severity] || (raw.severity === best.severity && raw.weight! > best.weight!)) best = raw;
  }
  return best;
}

const isHouseWord = (words: string, vocabulary: readonly string[]): boolean => {
  const lower = words.toLowerCase();
  return vocabulary.some((word) => lower.includes(word.toLowerCase()));
};

function surroundingsOf({ proses, above, chunk }: PlacedReading, index: number, sentence: number): Surroundings {
  const own = proses[index]!;
  const { item, cell } = own.prose;
  const headings: Reading[] = [];
  let depth = 7;
  for (let i = index - 1; i >= 0; i--) {
    const { prose, sentences } = proses[i]!;
    if (prose.kind === 'heading' && prose.depth < depth) { headings.push(...sentences); depth = prose.depth; }
  }
  for (const heading of above) if (heading.depth < depth) { headings.push(...heading.reading.sentences); depth = heading.depth; }
  const previous = own.sentences[sentence - 1], next = own.sentences[sentence + 1];
  const introduces = item ? (item.parent >= 0 ? item.parent : item.leadIn) : cell ? chunk.tables[cell.table]!.leadIn : -1;
  const intro = introduces >= 0 && proses[introduces]!.prose.kind !== 'heading' ? proses[introduces]!.sentences.at(-1) : undefined;
  const table = cell && chunk.tables[cell.table];
  const header = table?.header[cell!.column];
  const column = header && cell!.row > 0 ? proses[header.prose]?.sentences[0] : undefined;
  const row = table && cell!.row > 0 ? table.rows[cell!.row - 1]?.flatMap((other) => (other.prose === index ? [] : proses[other.prose]?.sentences ?? [])) : undefined;
  return { headings, ...(previous && { previous }), ...(next && { next }), ...(intro && { leadIn: intro }), ...(column && { column }), ...(row && { row }) };
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

// --- wording

function findingOf(raw: Raw, agreement: Agreement, text: string, messages: Language, linter: Linter): Finding {
  const rule = linter.rules[raw.rule]!;
  const { at } = raw.problem;
  const said = wordsOf(raw.rule, messages, raw.language, linter);
  const own = linter.packs[raw.language]?.words[raw.rule] ?? said;
  const found = text.slice(at.start, at.end).replace(/\s+/g, ' ');
  const values = { found: found.length > 120 ? `${found.slice(0, 117)}…` : found, ...raw.problem.values };
  const message = said.messages[raw.problem.message ?? rule.messages[0]!] ?? said.summary;
  return {
    rule: raw.rule, level: raw.level ?? levelOf(rule), severity: raw.severity, message: filled(message, values), start: at.start, end: at.end,
    related: (raw.problem.related ?? []).map((one): Related => ({ ...(one.path !== undefined && { path: one.path }), start: one.at.start, end: one.at.end, message: one.message })),
    fixes: fixesOf(raw, own, said, text, values, agreement, engineWords[messages].replaceWith),
  };
}

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));

function wordsOf(rule: string, messages: Language, document: Language, { packs }: Linter): Words {
  return packs[messages]?.words[rule] ?? packs[document]!.words[rule]!;
}

function fixesOf(raw: Raw, own: Words, said: Words, text: string, values: Readonly<Record<string, string>>, agreement: Agreement, replaceWith: string): Fix[] {
  const place: FixPlace = { span: raw.problem.at, in: raw.place, depth: sectionDepth(agreement), ...(raw.sentence && { sentence: raw.sentence }) };
  const fixes: Fix[] = [];
  for (const by of raw.instead ?? []) {
    const fix = fixOf({ title: '', kind: 'suggestion', replaces: 'span', text: by, cell: by }, '', place, text, values);
    if (fix) fixes.push({ ...fix, kind: fix.placeholders.length > 0 ? 'guided' : 'suggestion', title: replaceWith.replace('{text}', fix.edits[0]!.text) });
  }
  for (const [i, template] of own.fixes.entries()) {
    // Titles are the reader's language where its list runs parallel, else the document's.
    const twin = said.fixes[i];
    const title = twin?.kind === template.kind && twin.replaces === template.replaces ? twin.title : template.title;
    const fix = fixOf(template, filled(title, values), place, text, values);
    if (fix) fixes.push(fix);
  }
  return fixes;
}

/** How deep the document's sections are: the depth most headings below the title have. */
function sectionDepth({ reading }: Agreement): number {
  const counts = new Map<number, number>();
  for (const { depth } of reading.headings.slice(1)) counts.set(depth, (counts.get(depth) ?? 0) + 1);
  const least = Math.min(...counts.keys());
  return Number.isFinite(least) ? least : 2;
}

// --- what is told in the end

const familyOf = (rule: string): string => rule.slice(0, rule.indexOf('/'));

/** Within a family, overlapping words yield one finding: the louder, then the one that covers more. */
function oneVoice(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  const order = [...findings].sort((a, b) => loudness[b.severity] - loudness[a.severity] || (b.end - b.start) - (a.end - a.start) || a.start - b.start || (a.rule < b.rule ? -1 : 1));
  for (const one of order) {
    const rival = one.level === 'sentence' || one.level === 'table'
      ? kept.some((other) => (other.level === 'sentence' || other.level === 'table') && familyOf(other.rule) === familyOf(one.rule) && overlaps(other, one)) : false;
    if (!rival) kept.push(one);
  }
  return kept;
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));

/** The findings that no allowance lets stand, and which allowances were needed. One that has expired lets nothing stand. */
function withoutAllowed(findings: readonly Finding[], reading: DocumentReading, config: Config, text: string, today: string): { kept: Finding[]; allowances: UsedAllowance[] } {
  const allowances = allowancesOf(reading).map((one) => ({ ...one, used: false }));
  const kept = findings.filter((finding) => {
    const by = allowances.filter((one) => names(one, finding.rule) && finding.start >= one.covers.start && finding.start < one.covers.end);
    for (const one of by) one.used = true;
    if (by.some((one) => one.reason !== '' && (one.until === undefined || one.until >= today))) return false;
    return !config.allow.some((one) => (one.rule === finding.rule || one.rule === '*') && text.slice(finding.start, finding.end).includes(one.text));
  });
  return { kept, allowances };
}
