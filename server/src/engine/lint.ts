// Rules × document → findings. Pure: the same text, configuration, packs and day give the same findings.
import { agreementOf, type Agreement } from '../agreement/agreement';
import { factsOf, type Facts } from '../agreement/facts';
import { readDocument, type DocumentReading } from '../agreement/document-reading';
import type { SaidType } from '../agreement/kind';
import { isLanguage, type DetectedLanguage, type Language } from '../language/data';
import { languageNamed } from '../language/names';
import { byValue } from '../language/remembered';
import { familyOf } from '../language/scorer';
import type { Vocabulary } from '../language/vocabulary';
import { parse, type ChunkCache, type LintDocument } from '../model/document';
import type { Format } from '../model/format';
import { shifted, type Span } from '../model/span';
import type { DocumentContext } from '../rules/rule';
import { allowancesOf } from './allow';
import { allowMistakesIn } from './allow-mistakes';
import { withoutAllowed } from './allowed';
import { chunkFindings } from './chunk-findings';
import type { Config } from './config';
import { documentFindings, toldFindings } from './document-findings';
import { problemsOf } from './document-problems';
import type { Finding, LintResult } from './finding';
import type { Linter, Rules } from './linter';
import type { Raw } from './raw';
import { voicesOf } from './voices';
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
  return {
    agreement,
    kind: agreement.kind,
    language: reading.language,
    messageLanguage: messages,
    elements: agreement.elements,
    problems: problemsOf(document, agreement.kind, messages),
    findings,
    usedAllow,
    facts: factsOf(agreement, input.name ?? input.path, control),
  };
}

/** The same document once others have told it something: it is neither parsed nor read again. */
export function withTold(linted: Linted, told: readonly Told[], run: Run, linter: Linter): Linted {
  if (told.length === 0) return linted;
  const { findings, usedAllow } = findingsOf(linted.agreement, linted.messageLanguage, told, run, linter);
  return { ...linted, findings, usedAllow };
}

/** What all rules say of a document, and where they find control. */
function findingsOf(
  agreement: Agreement,
  messages: Language,
  told: readonly Told[],
  { today }: Run,
  linter: Linter,
): Pick<Linted, 'findings' | 'usedAllow'> & { control: readonly Span[] } {
  if (!agreement.kind.leadershipDocument) return { findings: [], control: [], usedAllow: [] };
  const { reading } = agreement;
  const { text } = reading.document;
  const found: Finding[] = [];
  const control: Span[] = [];
  const chunks = reading.chunks.map((placed, i) => chunkFindings(placed, reading.chunks[i + 1], reading.language, messages, linter));
  for (const [i, all] of voicesOf(chunks, linter).entries()) {
    const { start } = reading.chunks[i]!;
    for (const one of all) {
      found.push(one.at(start));
      if (one.severity !== 'hint' && familyOf(one.rule) === 'control') control.push(shifted(one, start));
    }
  }
  const context: DocumentContext = { today, allowances: [], allowMistakes: [], ruleIds: ruleIdsOf(linter.rules) };
  const wording = { linter, messages, text, reading };
  const worded = (all: readonly Raw[]) => all.map((one) => new Said(one, wording).at(0));
  const whole = worded([...documentFindings(agreement, context, linter, false), ...toldFindings(told, agreement, linter)]);
  const { kept, allowances, usedAllow } = withoutAllowed([...found, ...whole], allowancesOf(reading), linter.config, text, today);
  const last = worded(
    documentFindings(agreement, { ...context, allowances, allowMistakes: allowMistakesIn(reading, allowances) }, linter, true),
  );
  return { findings: inOrder([...kept, ...last]), usedAllow, control: control.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const ruleIdsOf = byValue((rules: Rules): ReadonlySet<string> => new Set(Object.keys(rules)));

/** What the languages call their classes of those who work and of those who lead. */
const staffClasses = ['staff', 'occupation', 'colleague', 'worker'];
const leaderClasses = ['leader', 'boss', 'manager'];

function vocabularyOf(config: Config): Vocabulary {
  const { staff, leaders } = config.people;
  const each = (classes: readonly string[], words: readonly string[]): Vocabulary =>
    words.length > 0 ? Object.fromEntries(classes.map((name) => [name, words])) : {};
  return { ...each(staffClasses, staff), ...each(leaderClasses, leaders) };
}

function messageLanguageOf(reading: DocumentReading, input: Pick<LintInput, 'editorLanguage'>, config: Config): Language {
  if (config.messageLanguage !== 'auto') return config.messageLanguage;
  const editor = input.editorLanguage?.slice(0, 2);
  if (editor === 'sv' || editor === 'da') return editor;
  return isLanguage(reading.language) ? reading.language : 'en';
}

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0));
