// Rules × document → findings. Pure: the same text, configuration, packs and day give the same findings.
import { agreementOf, type Agreement } from '../agreement/agreement';
import { factsOf, type Facts } from '../agreement/facts';
import { readDocument, type DocumentReading, type PlacedReading, type ProseReading } from '../agreement/document-reading';
import type { SaidType } from '../agreement/kind';
import { tablesOf } from '../agreement/tables';
import type { DetectedLanguage, Language } from '../language/data';
import { languages } from '../language/data';
import type { Vocabulary } from '../language/vocabulary';
import type { Chunk } from '../model/chunk';
import { parse, type ChunkCache, type Format, type LintDocument } from '../model/document';
import { overlaps, shifted } from '../model/span';
import { levelOf, type DocumentContext, type Problem, type UsedAllowance } from '../rules/rule';
import type { Words } from '../rules/words';
import { allowancesOf, names } from './allow';
import type { Config } from './config';
import type { Finding, Fix, LintResult, Related } from './finding';
import { fixOf, type FixPlace } from './fix';
import { loudness, quieter, severityFor, type Linter } from './linter';
import { engineWords } from './phrases';
import type { Raw } from './raw';
import { sectionStyleOf } from './section-style';
import { sentenceFindings } from './sentence-findings';
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

const isLanguage = (name: string | undefined): name is Language => (languages as readonly (string | undefined)[]).includes(name);

/** What `lint` answers: the result, the document as it was read, and what it tells others. */
export type Linted = LintResult & { readonly agreement: Agreement; readonly facts: Facts };

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
  const problems = problem ? [{ at: problem.at, text: brokenFrontMatter.replace('{problem}', `${problem.text.trimEnd().replace(/\.$/, '')}.`) }] : [];
  const name = input.name ?? input.path;
  const base = { agreement, kind: agreement.kind, language: reading.language, messageLanguage: messages, elements: agreement.elements, problems };
  if (!agreement.kind.leadershipDocument) return { ...base, findings: [], facts: factsOf(agreement, name) };

  const raw: Raw[] = [];
  for (const [i, placed] of reading.chunks.entries()) {
    const next = reading.chunks[i + 1]?.proses.slice(0, 2) ?? [];
    for (const one of chunkFindings(placed, next, reading.language, linter)) raw.push({ ...one, problem: moved(one.problem, placed.start), ...(one.sentence && { sentence: shifted(one.sentence, placed.start) }) });
  }
  const counts = new Map<string, number>();
  for (const { rule } of raw) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  const context: DocumentContext = { today: input.today, counts, allowances: [], ruleIds: new Set(Object.keys(linter.rules)) };
  const control = raw.filter(({ rule, severity }) => familyOf(rule) === 'control' && severity !== 'hint').map(({ problem }) => problem.at);
  raw.push(...documentFindings(agreement, context, linter, false), ...toldFindings(input.told ?? [], agreement, linter));
  const word = (one: Raw) => findingOf(one, agreement, document.text, messages, linter);
  const spoken = oneVoice(raw.map(word));
  const { kept, allowances } = withoutAllowed(spoken, reading, config, document.text, input.today);
  const last = documentFindings(agreement, { ...context, allowances }, linter, true).map(word);
  return { ...base, findings: inOrder([...kept, ...last]), facts: factsOf(agreement, name, control) };
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

const moved = (problem: Problem, by: number): Problem => ({
  ...problem, at: shifted(problem.at, by),
  ...(problem.sentence && { sentence: shifted(problem.sentence, by) }),
  ...(problem.part && { part: shifted(problem.part, by) }),
  ...(problem.related && { related: problem.related.map((one) => (one.path === undefined ? { ...one, at: shifted(one.at, by) } : one)) }),
});

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
    related: (raw.problem.related ?? []).map((one): Related => ({ ...(one.path !== undefined && { path: one.path }), start: one.at.start, end: one.at.end, message: said.messages[one.message] ?? one.message })),
    fixes: fixesOf(raw, own, said, text, values, agreement, engineWords[messages].replaceWith),
  };
}

const filled = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole));

function wordsOf(rule: string, messages: Language, document: Language, { packs }: Linter): Words {
  return packs[messages]?.words[rule] ?? packs[document]!.words[rule]!;
}

function fixesOf(raw: Raw, own: Words, said: Words, text: string, values: Readonly<Record<string, string>>, agreement: Agreement, replaceWith: string): Fix[] {
  const place: FixPlace = { span: raw.problem.at, in: raw.place, ...(raw.place === 'document' && { style: sectionStyleOf(agreement.reading) }), ...(raw.sentence && { sentence: raw.sentence }), ...(raw.problem.part && { part: raw.problem.part }) };
  const fixes: Fix[] = [];
  for (const by of raw.instead ?? []) {
    const fix = fixOf({ title: '', kind: 'suggestion', replaces: 'span', text: by, cell: by }, '', place, text, values);
    if (fix) fixes.push({ ...fix, kind: fix.placeholders.length > 0 ? 'guided' : 'suggestion', title: replaceWith.replace('{text}', fix.edits[0]!.text) });
  }
  for (const [i, template] of own.fixes.entries()) {
    if (!isWhole(template.text, values)) continue;
    // Titles are the reader's language where its list runs parallel, else the document's.
    const twin = said.fixes[i];
    const title = twin?.kind === template.kind && twin.replaces === template.replaces ? twin.title : template.title;
    const fix = fixOf(template, filled(title, values), place, text, values);
    if (fix) fixes.push(fix);
  }
  return fixes;
}

/** Whether everything that a fix is made of is known here. */
const isWhole = (template: string, values: Readonly<Record<string, string>>): boolean =>
  [...template.matchAll(/\{(\w+)\}/g)].every(([, name]) => Object.hasOwn(values, name!));

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
