// A language pack: everything the linter knows in one language, in one value that a host loads when a document needs it.
import type { Pattern, Words } from '../rules/words';
import { compile, type Source } from './compile';
import type { Language, LanguageData } from './data';
import { Linear } from './linear';
import { PhraseBook } from './phrases';
import { byValue } from './remembered';
import { Scorer } from './scorer';
import type { ElementWeights, Weights } from './weights';
import type { Tables } from './tables';
import { withVocabulary, type Vocabulary } from './vocabulary';

/** Patterns for what a document's parts are. Keys become owners: `element:task`, `kind:charter`, `column:owner`, `relation:answers`. */
export interface DocumentPatterns {
  /** What a heading, bold lead-in or first table cell says when an element follows it; by element. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** What a sentence says that does an element's job by itself; by element. */
  readonly sentences: Readonly<Record<string, readonly string[]>>;
  /** What a title says of a document's kind (`charter`, `policy`, `principles`, `none`), and signs in headings and text. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** What a table header says its column holds (`owner`, `area`, `measure`, `when` …), and what a cell says. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /**
   * What documents are compared by. How a sentence ties a role to an area: `answers` (role before, area behind), `answeredBy` (the other way round), and
   * `nobodyInParticular`, words that are no role; `knownRole`, roles that everybody knows; how strongly something is demanded
   * (`must`, `should`); `transition`, a declared way from control to trust. And how sentences stand to each other and to those
   * they speak of: `byActor`, who does what the passive tells; `ownDuty`, what everybody owes for themselves; `consequence`,
   * one that is only named; `openEnd` and `goesOn`, lead-ins and items that are one sentence together; `inPractice`,
   * what shows that the sentence before is meant.
   */
  readonly relations: Readonly<Record<string, readonly string[]>>;
  /**
   * What is said of a document's own life beside a date or name: `nextReview`, `lastReview`, `effective`, `ends`,
   * `approver`, `status`, and `draft` in a title.
   */
  readonly lifeCycle: Readonly<Record<string, readonly string[]>>;
  /**
   * What stands round the text: `closing`, headings of what a document ends with (signatures, versions, appendices, references,
   * contacts), `line` and `column`, how a paragraph and a table of such things begin; `contents`, a table of contents; and words that
   * a number follows: `numbered` of a part of the text (“section 7”), `counted` of anything else in it (“step 7”).
   */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  readonly balance: BalancePatterns;
  /** What a sentence says somebody answers for, decides, is asked about (`answers`, `decidesBy` …). */
  readonly duties: Readonly<Record<string, readonly string[]>>;
}

/** What sentences, and the headings and lead-ins above a list, say of who owes whom. Owners are `balance:duty` and so on. */
export interface BalancePatterns {
  /** Somebody who works here has to do something or must not. */
  readonly duty: readonly string[];
  /** A leader obliges themselves, or is obliged, towards those who work here. */
  readonly promise: readonly string[];
  /** A pronoun has to or does: of the side that the sentence before speaks of. */
  readonly again: readonly string[];
  /** The list or column below holds duties, or promises. */
  readonly dutiesBelow: readonly string[];
  readonly promisesBelow: readonly string[];
  /** Somebody who works here may decide. */
  readonly decisionRight: readonly string[];
  /** What happens to those who do not comply. */
  readonly sanction: readonly string[];
}

/** A language as its authors write it: patterns are text. */
export interface PackSource {
  readonly data: LanguageData;
  readonly document: DocumentPatterns;
  readonly patterns: Readonly<Record<string, readonly Pattern[]>>;
  readonly words: Readonly<Record<string, Words>>;
  readonly templates?: Templates;
  /** What `server/tools/train.ts` learned; without it patterns alone decide. */
  readonly weights?: Weights;
  /** What `server/tools/train-elements.ts` learned. */
  readonly elementWeights?: ElementWeights;
}

/** Documents to start from, by their kind. */
export type Templates = Readonly<Record<string, string>>;

/** What a single pattern says beyond what its rule says. */
export type Remark = Omit<Exclude<Pattern, string>, 'match'>;

/** A language as the linter uses it: patterns are tables. */
export interface LanguagePack {
  readonly id: Language;
  /** Words, without their last full stop, behind which a full stop ends no sentence. */
  readonly abbreviations: ReadonlySet<string>;
  readonly words: Readonly<Record<string, Words>>;
  readonly templates: Templates;
  readonly weights?: Weights;
  readonly elementWeights?: ElementWeights;
  /** By rule and index of its pattern. */
  readonly remarks: Readonly<Record<string, Readonly<Record<number, Remark>>>>;
  /** @throws PatternError where it is compiled here, and a pattern cannot be read */
  readonly tables: () => Tables;
}

export type Packs = Readonly<Partial<Record<Language, LanguagePack>>>;

/** A pack that compiles its patterns when they are first needed. */
export function packOf(source: PackSource): LanguagePack {
  let tables: Tables | undefined;
  return {
    id: source.data.id,
    abbreviations: source.data.abbreviations,
    words: source.words,
    templates: source.templates ?? {},
    ...(source.weights && { weights: source.weights }),
    ...(source.elementWeights && { elementWeights: source.elementWeights }),
    remarks: remarksOf(source),
    tables: () => (tables ??= compile(source.data.classes, sourcesOf(source), source.data.frequent)),
  };
}

function remarksOf({ patterns }: PackSource): Record<string, Record<number, Remark>> {
  const remarks: Record<string, Record<number, Remark>> = {};
  for (const [rule, of] of Object.entries(patterns)) {
    for (const [index, pattern] of of.entries()) {
      if (typeof pattern === 'string') continue;
      const { match: _, ...remark } = pattern;
      (remarks[rule] ??= {})[index] = remark;
    }
  }
  return remarks;
}

function sourcesOf({ data, document, patterns }: PackSource): Source[] {
  const group = (prefix: string, of: Readonly<Record<string, readonly string[]>>): Source[] =>
    Object.entries(of).map(([name, texts]) => ({ owner: `${prefix}:${name}`, patterns: texts }));
  return [
    ...group('cue', data.cues),
    ...group('heading', document.headings),
    ...group('element', document.sentences),
    ...group('kind', document.kinds),
    ...group('column', document.columns),
    ...group('balance', { ...document.balance }),
    ...group('relation', document.relations),
    ...group('duty', document.duties),
    ...group('life', document.lifeCycle),
    ...group('part', document.parts),
    ...Object.entries(patterns).map(([owner, of]) => ({
      owner,
      patterns: of.map((pattern) => (typeof pattern === 'string' ? pattern : pattern.match)),
    })),
  ];
}

const scorer = byValue((weights: Weights) => new Scorer(weights));

/** The scorer of a pack, if it has one. Unpacked once. */
export const scorerOf = ({ weights }: LanguagePack): Scorer | undefined => weights && scorer(weights);

/** What a sentence does for an agreement by its words as a whole. */
export interface ElementModels extends Pick<ElementWeights, 'elements' | 'from'> {
  readonly linear: Linear;
}

const elementModels = byValue((weights: ElementWeights): ElementModels => ({
  elements: weights.elements,
  from: weights.from,
  linear: new Linear(weights),
}));

/** The models for the elements of a pack, if it has any. Unpacked once. */
export const elementModelsOf = ({ elementWeights }: LanguagePack): ElementModels | undefined =>
  elementWeights && elementModels(elementWeights);

const booksOf = byValue((_: LanguagePack) => new Map<string, PhraseBook>());

/**
 * The patterns of a pack, ready to run. Made once for each vocabulary.
 *
 * @throws PatternError when a word of the vocabulary is no word
 */
export function bookOf(pack: LanguagePack, vocabulary: Vocabulary = {}): PhraseBook {
  const key = JSON.stringify(vocabulary);
  const of = booksOf(pack);
  let book = of.get(key);
  if (!book) of.set(key, (book = new PhraseBook(withVocabulary(pack.tables(), vocabulary))));
  return book;
}
