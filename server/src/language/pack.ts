// A language pack: everything the linter knows in one language, in one value that a host loads when a document needs it.
import type { Pattern, Words } from '../rules/words';
import type { Language, LanguageData } from './data';
import { PhraseBook, type Source } from './phrases';
import { Scorer, type Weights } from './scorer';

/** Patterns for what a document's parts are. Keys become owners: `element:task`, `kind:charter`, `column:owner`. */
export interface DocumentPatterns {
  /** What a heading, bold lead-in or first table cell says when an element follows it; by element. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  /** What a sentence says that does an element's job by itself; by element. */
  readonly sentences: Readonly<Record<string, readonly string[]>>;
  /** What a title says of a document's kind (`charter`, `policy`, `principles`, `none`), and signs in headings and text. */
  readonly kinds: Readonly<Record<string, readonly string[]>>;
  /** What a table header says its column holds (`owner`, `area`, `measure`, `when` …), and what a cell says. */
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

/** The sentences of a finding that belong to no rule: fixes that all rules share, headings of new sections. */
export interface SharedWords {
  readonly allowTitle: string;
  readonly allowFileTitle: string;
  readonly reasonPlaceholder: string;
}

export interface LanguagePack {
  readonly data: LanguageData;
  readonly document: DocumentPatterns;
  readonly patterns: Readonly<Record<string, readonly Pattern[]>>;
  readonly words: Readonly<Record<string, Words>>;
  /** What `server/tools/train.ts` learned; without it patterns alone decide. */
  readonly weights?: Weights;
}

export type Packs = Readonly<Partial<Record<Language, LanguagePack>>>;

const textOf = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.match);

/** Extra words for the language's classes, from the user's configuration. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

const scorers = new WeakMap<Weights, Scorer>();

/** The scorer of a pack, if it has one. Unpacked once. */
export function scorerOf({ weights }: LanguagePack): Scorer | undefined {
  if (!weights) return undefined;
  let scorer = scorers.get(weights);
  if (!scorer) scorers.set(weights, scorer = new Scorer(weights));
  return scorer;
}

const books = new WeakMap<LanguagePack, Map<string, PhraseBook>>();

/**
 * The compiled patterns of a pack. Compiled once for each vocabulary.
 *
 * @throws PatternError when the pack's or the vocabulary's patterns cannot be read
 */
export function bookOf(pack: LanguagePack, vocabulary: Vocabulary = {}): PhraseBook {
  const key = JSON.stringify(vocabulary);
  let of = books.get(pack);
  if (!of) books.set(pack, of = new Map());
  let book = of.get(key);
  if (!book) of.set(key, book = new PhraseBook(withVocabulary(pack.data.classes, vocabulary), sourcesOf(pack)));
  return book;
}

function withVocabulary(classes: LanguageData['classes'], vocabulary: Vocabulary): LanguageData['classes'] {
  const extra = Object.entries(vocabulary).filter(([name]) => Object.hasOwn(classes, name));
  if (extra.length === 0) return classes;
  return { ...classes, ...Object.fromEntries(extra.map(([name, words]) => [name, [...classes[name]!, ...words.map((word) => word.toLowerCase())]])) };
}

function sourcesOf(pack: LanguagePack): Source[] {
  const group = (prefix: string, of: Readonly<Record<string, readonly string[]>>): Source[] =>
    Object.entries(of).map(([name, patterns]) => ({ owner: `${prefix}:${name}`, patterns }));
  return [
    ...group('cue', pack.data.cues),
    ...group('heading', pack.document.headings),
    ...group('element', pack.document.sentences),
    ...group('kind', pack.document.kinds),
    ...group('column', pack.document.columns),
    ...Object.entries(pack.patterns).map(([owner, patterns]) => ({ owner, patterns: patterns.map(textOf) })),
  ];
}
