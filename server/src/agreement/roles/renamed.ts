// A role under a new name: every place that names it, in the form that the place asks for.
import type { Language } from '../../language/data';
import { formsOf, inflected, isNeuter, nounIn, type Form } from '../../language/role-nouns';
import { tokenize } from '../../language/tokens';
import { lineStartOf } from '../../model/lines';
import type { Span } from '../../model/span';
import type { DocumentReading } from '../document-reading';
import { rolesOf, type Mention, type Role } from '../roles';
import { setsOf } from './mentions';

/** A replacement. Offsets in the document. */
export interface RoleEdit extends Span { readonly text: string }

export interface RenamedRole {
  /** The places that name the role. */
  readonly edits: readonly RoleEdit[];
  /** Words that begin with the role's name and are others: “teamledermøde”. Whether they change too, the writer says. */
  readonly compounds: readonly RoleEdit[];
}

/** A name that is taken: trimmed, in its dictionary form where the last word is a known noun. */
export function newName(text: string, language: Language): string {
  const words = text.trim().split(/\s+/);
  const at = headIn(words, language), found = nounIn(words[at]!.toLowerCase(), language);
  if (found && !found.forms[0]!.genitive) words[at] = words[at]!.slice(0, found.prefix.length) + cased(found.noun.forms[0], words[at]!.slice(found.prefix.length));
  return words.join(' ');
}

const cased = (base: string, written: string): string =>
  (written.length > 1 && written === written.toUpperCase() ? base.toUpperCase() : written !== '' && written[0] !== written[0]!.toLowerCase() ? base[0]!.toUpperCase() + base.slice(1) : base);

/** Whether a name can stand for a role: letters, digits and what joins them. */
export function isName(text: string): boolean {
  const name = text.trim();
  return name !== '' && name.length <= 80 && tokenize(name).length <= 6 && !/[^\p{L}\p{M}\p{N} .,'’&/-]/u.test(name) && /\p{L}/u.test(name);
}

/** Every edit that gives a role of a document a new name. */
export function renamedIn(reading: DocumentReading, key: string, name: string): RenamedRole {
  const role = rolesOf(reading).get(key);
  if (!role) return { edits: [], compounds: [] };
  const { text } = reading.document;
  const edits = role.mentions.flatMap((mention) => (role.kind === 'person' ? [renamedPerson(role, mention, text, name)] : renamedMention(mention, text, name)));
  return { edits: edits.filter((edit) => text.slice(edit.start, edit.end) !== edit.text), compounds: role.kind === 'person' ? [] : compoundsOf(reading, role, name) };
}

/**
 * Whether a table's edge or a heading is headed by a name, in any form: somebody is called so there, even where nothing is
 * known of the noun.
 */
export function isHeaded(reading: DocumentReading, name: string, language: Language): boolean {
  const words = tokenize(name).map(({ word }) => word), head = headIn(words, language);
  const forms = new Set<string>([words[head] ?? '', ...inAllForms(words[head] ?? '', language)]);
  return reading.chunks.some(({ proses }) => proses.some(({ prose: { kind, inBlockquote }, sentences: [first, ...more] }) =>
    kind !== 'paragraph' && !inBlockquote && more.length === 0 && first?.tokens.length === words.length && first.tokens.every(({ word }, i) => (i === head ? forms.has(word) : word === words[i]))));
}

const inAllForms = (word: string, language: Language): string[] => {
  const { prefix, forms } = formsOf(word, language);
  return forms.map((form) => prefix + form);
};

// --- roles

/** Which word of a name is inflected: the last, or the one before “of”. */
function headIn(words: readonly string[], language: Language): number {
  const { words: joins } = setsOf(language).words.of;
  const joint = words.findIndex((word, i) => i > 0 && joins.includes(word.toLowerCase()));
  return joint > 0 ? joint - 1 : words.length - 1;
}

function renamedMention(mention: Mention, text: string, name: string): RoleEdit[] {
  const { language } = mention;
  const words = name.split(' '), head = headIn(words, language);
  const before = words.slice(0, head), after = words.slice(head + 1);
  const { at, apostrophe, plural } = placeIn(mention, text);
  const old = text.slice(at.start, at.end), opener = mention.opener && text.slice(mention.opener.start, mention.opener.end);
  // “A new team lead”: what stands between is described, and keeps its article.
  const described = mention.opener !== undefined && /[\p{L}\p{N}]/u.test(text.slice(mention.opener.end, at.start));
  const form = plural ? { plural: true, definite: false, genitive: true } : formIn(mention, text, opener);
  const noun = formsOf(words[head]!, language);
  const composed = language === 'en' ? { words: composedEnglish(before, words[head]!, after, form, apostrophe), opener }
    : composedNordic(before, words[head]!, after, noun, form, { language, opener, wasWeak: wasWeak(mention, text), described, apostrophe });
  const added = composed.opener !== undefined && opener === undefined ? `${composed.opener} ` : '';
  const quiet = added + composed.words.join(' '), written = withCase(quiet, old, name, mention, opener);
  const article = mention.opener && opener !== undefined && !(described && language === 'en') ? agreeing(opener, composed.opener, quiet, noun.forms, language) : undefined;
  // An article that a definite noun does without goes with the space behind it.
  if (mention.opener && article === '') return [{ start: mention.opener.start, end: at.end, text: capitalAs(opener!, written) }];
  const edit = { ...at, text: written };
  return mention.opener && article !== undefined && article !== opener ? [{ ...mention.opener, text: isLoud(old) && opener === opener!.toUpperCase() ? article.toUpperCase() : article }, edit] : [edit];
}

interface WrittenPlace {
  /** The name with the apostrophe of a plural: “the team leads’ desk”. */
  readonly at: Span;
  /** As the writer writes it. */
  readonly apostrophe: string;
  /** Whether it is such a plural. */
  readonly plural: boolean;
}

/** How a name stands in its place, as far as its forms do not say. */
function placeIn({ at, forms, language }: Mention, text: string): WrittenPlace {
  const own = /['’](?=s$)/i.exec(text.slice(at.start, at.end))?.[0], behind = text[at.end] ?? '';
  const line = text.slice(lineStartOf(text, at.start), at.start);
  const plural = language === 'en' && forms[0]?.plural === true && !forms[0].genitive && /^['’]\s+\p{L}/u.test(text.slice(at.end, at.end + 8)) && !/(?:^|[^\p{L}])['‘]\p{L}/u.test(line + text.slice(at.start, at.start + 1));
  return plural ? { at: { start: at.start, end: at.end + 1 }, apostrophe: behind, plural } : { at, apostrophe: own ?? (text.includes('’') && !text.includes("'") ? '’' : "'"), plural };
}

/** An English name: its noun in the form of the place, the genitive behind all of it (“the head of unit’s desk”). */
function composedEnglish(before: readonly string[], head: string, after: readonly string[], form: Form, apostrophe: string): string[] {
  const words = [...before, inflected(head, { ...form, genitive: false }, 'en'), ...after], last = words.length - 1;
  if (form.genitive) words[last] += form.plural && after.length === 0 && words[last]!.endsWith('s') ? apostrophe : `${apostrophe}s`;
  return words;
}

/** How the noun stands in its place: of several forms that look alike, the one that its neighbours ask for. */
function formIn({ forms, noun, at, alone, language }: Mention, text: string, opener: string | undefined): Form {
  if (forms.length === 1) return forms[0]!;
  const plural = pluralAround(text, at.start, opener, language);
  const singular = alone || opener !== undefined || /^\p{Lu}/u.test(text.slice(noun.start, noun.start + 1));
  const wanted = forms.filter((form) => form.plural === (plural || (!singular && forms.some((one) => !one.plural && !one.definite) && language === 'sv')));
  return wanted[0] ?? forms[0]!;
}

const many: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(),
  sv: new Set(['de', 'dessa', 'våra', 'dina', 'sina', 'era', 'mina', 'alla', 'flera', 'många', 'några', 'båda', 'två', 'tre', 'fyra', 'fem']),
  da: new Set(['de', 'disse', 'dine', 'sine', 'mine', 'alle', 'flere', 'mange', 'nogle', 'begge', 'to', 'tre', 'fire', 'fem']),
};

function pluralAround(text: string, start: number, opener: string | undefined, language: Language): boolean {
  if (opener !== undefined) return many[language].has(opener.toLowerCase());
  const before = tokenize(text, Math.max(0, start - 24), start).at(-1);
  return before !== undefined && many[language].has(before.word);
}

/** Whether the old name took a weak adjective: “den faglige leder”, “den ansvarlige”, “närmaste chef”. */
function wasWeak({ at, noun, language }: Mention, text: string): boolean {
  const before = tokenize(text, at.start, noun.start).map(({ word }) => word);
  return before.some((word) => isAdjective(word, language)) || (language !== 'en' && formsOf(text.slice(noun.start, noun.end), language).adjective);
}

const nearest = new Set(['närmaste', 'närmsta', 'nærmeste']);

/** A word before a noun that is inflected with it. */
const isAdjective = (word: string, language: Language): boolean => nearest.has(word) || setsOf(language).words.modifiers.some((forms) => forms.includes(' ') && forms.split(' ').includes(word));

const weak = (word: string, language: Language): string => setsOf(language).words.modifiers.find((forms) => forms.split(' ')[0] === word.toLowerCase())?.split(' ')[1] ?? word;

interface NordicPlace {
  readonly language: Language;
  readonly opener: string | undefined;
  readonly wasWeak: boolean;
  /** An adjective that is no part of the name stands before it: “den nye teamleder”. */
  readonly described: boolean;
  readonly apostrophe: string;
}

const articles = new Set(['den', 'det', 'de']);

/**
 * A name with its article. In Danish an adjective takes the article that the noun loses (*den faglige leder*, but
 * *lederen*); in Swedish both may be definite (*den tekniska chefen*).
 */
function composedNordic(before: readonly string[], head: string, after: readonly string[], noun: ReturnType<typeof formsOf>, form: Form, { language, opener, wasWeak: wasNamedWeak, described, apostrophe }: NordicPlace): { words: string[]; opener: string | undefined } {
  const article = opener !== undefined && articles.has(opener.toLowerCase());
  const weakBefore = wasNamedWeak || (described && article);
  const definite = form.definite || (weakBefore && (article || opener === undefined) && (article || language === 'sv' || form.definite));
  const isNearest = before.some((word) => nearest.has(word.toLowerCase()));
  const adjectives = described || before.some((word) => isAdjective(word.toLowerCase(), language));
  if (isNearest) return { words: [...before, inflected(head, { ...form, definite: false }, language, apostrophe), ...after], opener: article && !described ? undefined : opener };
  if (!definite) return { words: [...before.map((word) => (form.plural ? weak(word, language) : word)), inflected(head, form, language, apostrophe), ...after], opener };
  const takesArticle = noun.adjective || (adjectives && language === 'da');
  const wanted = form.plural ? 'de' : isNeuter(noun.forms, language) ? 'det' : 'den';
  const words = [...before.map((word) => weak(word, language)), inflected(head, { ...form, definite: noun.adjective || !(adjectives && language === 'da') }, language, apostrophe), ...after];
  if (takesArticle) return { words, opener: article || opener === undefined ? wanted : opener };
  return { words, opener: weakBefore && article ? (adjectives ? wanted : undefined) : opener };
}

/** Pairs of common and neuter. */
const genders: readonly (readonly [string, string])[] = [
  ['en', 'ett'], ['en', 'et'], ['den', 'det'], ['vår', 'vårt'], ['din', 'ditt'], ['din', 'dit'], ['sin', 'sitt'], ['sin', 'sit'], ['min', 'mitt'], ['min', 'mit'], ['någon', 'något'], ['nogen', 'noget'], ['ingen', 'inget'], ['ingen', 'intet'], ['er', 'ert'], ['denna', 'detta'], ['denne', 'dette'],
];

/** The article as the new noun wants it; '' when it wants none. */
function agreeing(opener: string, wanted: string | undefined, written: string, forms: ReturnType<typeof formsOf>['forms'], language: Language): string {
  if (wanted === undefined) return '';
  const lower = opener.toLowerCase();
  if (language === 'en') return lower === 'a' || lower === 'an' ? capitalAs(opener, opensWithVowel(written) ? 'an' : 'a') : opener;
  if (wanted.toLowerCase() !== lower) return capitalAs(opener, wanted);
  const neuter = isNeuter(forms, language);
  const pair = genders.find(([common, other]) => (neuter ? common : other) === lower && isOf(other, language));
  return pair ? capitalAs(opener, neuter ? pair[1] : pair[0]) : opener;
}

const swedish = new Set(['ett', 'vårt', 'ditt', 'sitt', 'mitt', 'något', 'inget', 'ert', 'detta', 'det']);
const danish = new Set(['et', 'dit', 'sit', 'mit', 'noget', 'intet', 'dette', 'det']);
const isOf = (neuter: string, language: Language): boolean => (language === 'sv' ? swedish : danish).has(neuter);

/** “An owner”, “an HR lead”, but “a user”, “a union”. */
function opensWithVowel(text: string): boolean {
  const word = text.split(/[\s-]/)[0]!;
  if (word.length > 1 && word === word.toUpperCase()) return 'AEFHILMNORSX'.includes(word[0]!);
  const lower = word.toLowerCase();
  return 'aeiou'.includes(lower[0]!) && !['uni', 'use', 'usa', 'eu', 'one'].some((start) => lower.startsWith(start));
}

// --- capital letters

const capitalAs = (model: string, text: string): string => (model !== '' && model[0] !== model[0]!.toLowerCase() ? text[0]!.toUpperCase() + text.slice(1) : text);

/** Whether words are written in capital letters throughout; “VD” and “CEO” are no such words. */
const isLoud = (words: string): boolean => words === words.toUpperCase() && words.split(/[\s-]/).some((word) => word.length > LONGEST_SHORT);
const LONGEST_SHORT = 3;

/** The new words with the capital letters of the old ones, unless the writer gave them their own. */
function withCase(words: string, old: string, name: string, { first, alone, place }: Mention, opener: string | undefined): string {
  if (isLoud(old)) return words.toUpperCase();
  if (name !== name.toLowerCase()) return (first || (alone && opener === undefined)) && place !== 'frontMatter' ? capitalAs(old, words) : words;
  const parts = old.split(' '), isShort = old.length > 1 && old === old.toUpperCase();
  if (!isShort && parts.length > 1 && parts.every((part) => part[0] !== part[0]!.toLowerCase() || part.length <= 3)) return words.split(' ').map((word) => (word.length > 3 || !parts.includes(word) ? word[0]!.toUpperCase() + word.slice(1) : word)).join(' ');
  return isShort && parts.length === 1 && !first && !alone ? words : capitalAs(old, words);
}

// --- people

function renamedPerson(role: Role, { at }: Mention, text: string, name: string): RoleEdit {
  const written = text.slice(at.start, at.end), whole = role.name, first = whole.split(' ')[0]!;
  const base = written.startsWith(whole) ? whole : first;
  const renamed = base === whole ? name : name.split(' ')[0]!;
  return { ...at, text: renamed + written.slice(base.length) };
}

// --- compounds

const LEAST_REST = 3;

/** Words that begin with the role's name: “teamledermøde”. Only one-word names make them, in Swedish and Danish. */
function compoundsOf(reading: DocumentReading, role: Role, name: string): RoleEdit[] {
  const base = role.name.toLowerCase(), found: RoleEdit[] = [];
  if (role.language === 'en' || base.includes(' ') || name.includes(' ')) return found;
  for (const { start, proses } of reading.chunks) {
    for (const { prose, language, sentences } of proses) {
      if (!language || language === 'en' || prose.inBlockquote) continue;
      for (const { tokens } of sentences) {
        for (const token of tokens) {
          const rest = token.word.slice(base.length);
          if (rest.length < LEAST_REST || !token.word.startsWith(base) || formsOf(base, language).forms.includes(token.word)) continue;
          if (nounIn(token.word, language)?.prefix === '' || isForm(token.word, base, language)) continue;
          const at = start + prose.start + token.start;
          const written = prose.text.slice(token.start, token.end);
          found.push({ start: at, end: at + written.length, text: capitalAs(written, name) + written.slice(base.length) });
        }
      }
    }
  }
  return found;
}

/** Whether a word is the role itself in another form. */
function isForm(word: string, base: string, language: Language): boolean {
  const found = nounIn(word, language);
  return found !== undefined && found.prefix + found.noun.forms[0] === base;
}
