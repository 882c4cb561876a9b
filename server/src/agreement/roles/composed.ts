// A name in the form that its place asks for, with the article before it.
import type { Language } from '../../language/data';
import { formsOf, genitiveOf, inflected, isNeuter, nounIn, type Form } from '../../language/role-nouns';
import { tokenize } from '../../language/tokens';
import { capitalAs } from './capitals';
import { modifierBase, neuterOf, setsOf } from './small-words';

/** Where a name goes. */
export interface NamePlace {
  readonly language: Language;
  readonly form: Form;
  /** As the writer writes it. */
  readonly apostrophe: string;
  /** The article or possessive before the name, as it is written; '' where there is none. */
  readonly opener: string;
  /** What stands between the two: “den *nye* teamleder”. */
  readonly between: string;
  /** A genitive stands before it: “bolagets jurist”. */
  readonly owned: boolean;
  /** The name that was there is definite though its noun is not: “den faglige leder”, “nærmeste leder”, “den ansvarlige”. */
  readonly wasDefinite: boolean;
  /** The article that was there belongs to the adjective of the name that was there: “den tekniska chefen”. */
  readonly wasAdjective: boolean;
}

/** A name in its place. */
export interface Composed {
  readonly words: string;
  /** The opener as it has to be now: '' where there is none any more, and put before the words where there was none. */
  readonly opener: string;
  readonly between: string;
}

/** A name in the form of its place. */
export function composed(name: string, place: NamePlace): Composed {
  const { opener, between, language, form, apostrophe } = place;
  const {
    definite,
    words: { indefinite },
  } = setsOf(language);
  if (!isPerson(name, language)) return language === 'en' ? english(name, place) : nordic(name, place);
  const needless = isBlank(between) && (definite.has(opener.toLowerCase()) || indefinite.slice(0, ARTICLES).includes(opener.toLowerCase()));
  return { words: form.genitive ? genitiveOf(name, language, apostrophe) : name, opener: needless ? '' : opener, between };
}

/** Of what leaves a noun indefinite, “a” and “an”. */
const ARTICLES = 2;

const isBlank = (between: string): boolean => !/[\p{L}\p{N}]/u.test(between);

// --- names

/** Whether a name is a person's own, which is not inflected: two words or more with capital letters, none of which is known. */
export function isPerson(name: string, language: Language): boolean {
  const words = name.split(' ');
  const { modifiers, plain, stop, prepositions } = setsOf(language);
  return (
    words.length > 1 &&
    words.every((word) => {
      const lower = word.toLowerCase();
      return (
        /^\p{Lu}\p{Ll}/u.test(word) &&
        !modifiers.has(lower) &&
        !plain.has(lower) &&
        !stop.has(lower) &&
        !prepositions.has(lower) &&
        nounIn(lower, language) === undefined
      );
    })
  );
}

/** Which word of a name is inflected: the last, or the one before “of”. */
export function headIn(words: readonly string[], language: Language): number {
  const { words: joins } = setsOf(language).words.of;
  const joint = words.findIndex((word, i) => i > 0 && joins.includes(word.toLowerCase()));
  return joint > 0 ? joint - 1 : words.length - 1;
}

function partsOf(
  name: string,
  language: Language,
): { readonly before: readonly string[]; readonly head: string; readonly after: readonly string[] } {
  const words = name.split(' ');
  const head = headIn(words, language);
  return { before: words.slice(0, head), head: words[head]!, after: words.slice(head + 1) };
}

/** Whether a word before a noun is inflected with it. */
export const isAdjective = (word: string, language: Language): boolean => setsOf(language).inflecting.has(word.toLowerCase());

/** Whether a word makes a name definite by itself: “närmaste chef”. */
export const isNearest = (word: string, language: Language): boolean => setsOf(language).words.nearest.includes(word.toLowerCase());

// --- English

/** The noun in the form of the place, the genitive behind all of it: “the head of unit’s desk”. */
function english(name: string, { form, apostrophe, opener, between }: NamePlace): Composed {
  const { before, head, after } = partsOf(name, 'en');
  const words = [...before, inflected(head, { ...form, genitive: false }, 'en'), ...after];
  const last = words.length - 1;
  if (form.genitive) words[last] += form.plural && after.length === 0 && words[last]!.endsWith('s') ? apostrophe : `${apostrophe}s`;
  const written = words.join(' ');
  const lower = opener.toLowerCase();
  // “A new team lead”: the article is that of the word behind it.
  const article = isBlank(between) && (lower === 'a' || lower === 'an') ? capitalAs(opener, opensWithVowel(written) ? 'an' : 'a') : opener;
  return { words: written, opener: article, between };
}

/** “An owner”, “an HR lead”, but “a user”, “a union”, “a SIG lead”. */
function opensWithVowel(text: string): boolean {
  const word = text.split(/[\s-]/)[0]!;
  const lower = word.toLowerCase();
  // Letters that are read one by one, unless there is a vowel to read them by.
  if (word.length > 1 && word === word.toUpperCase() && !/^[^AEIOU][AEIOU][^AEIOU]/.test(word)) return 'AEFHILMNORSX'.includes(word[0]!);
  return 'aeiou'.includes(lower[0]!) && !['uni', 'use', 'usa', 'eu', 'one'].some((start) => lower.startsWith(start));
}

// --- Swedish and Danish

/**
 * In Danish an adjective takes the article that the noun loses (*den faglige leder*, but *lederen*); in Swedish both may be
 * definite (*den tekniska chefen*). Behind a possessive or genitive only the adjective is (*din tekniska chef*).
 */
function nordic(name: string, place: NamePlace): Composed {
  const { form, language, opener, between, owned, wasDefinite, wasAdjective, apostrophe } = place;
  const { before, head, after } = partsOf(name, language);
  const {
    definite: weakening,
    words: { articles },
  } = setsOf(language);
  const noun = formsOf(head, language);
  const lower = opener.toLowerCase();
  const described = !isBlank(between);
  const hasArticle = articles.includes(lower);
  const neuter = isNeuter(noun.forms, language);
  const adjectives = before.some((word) => isAdjective(word, language));
  const inForm = (definite: boolean): string => inflected(head, { ...form, definite }, language, apostrophe);
  const written = (adjective: (word: string) => string, definite: boolean): string =>
    [...before.map(adjective), inForm(definite), ...after].join(' ');
  const same = (word: string): string => word;
  const weak = (word: string): string => setsOf(language).inflecting.get(word.toLowerCase())?.[1] ?? word;

  if (before.some((word) => isNearest(word, language))) {
    return { words: written(same, false), opener: hasArticle && !described ? '' : agreeing(opener, neuter, language), between };
  }
  if (form.definite || wasDefinite) {
    const wanted = articles[form.plural ? 2 : neuter ? 1 : 0]!;
    const takesArticle = noun.adjective || described || (adjectives && language === 'da');
    const dropsArticle = wasAdjective && !adjectives && !takesArticle;
    const article = hasArticle ? (dropsArticle ? '' : wanted) : takesArticle && opener === '' ? wanted : opener;
    return { words: written(weak, noun.adjective || !(takesArticle && language === 'da')), opener: capitalAs(opener, article), between };
  }
  const isWeak = owned || weakening.has(lower);
  const strong = (word: string): string =>
    !isAdjective(word, language) ? word : form.plural ? weak(word) : neuter ? neuterOf(word, language) : modifierBase(word, language);
  return {
    words: written(isWeak ? weak : strong, isWeak && noun.adjective && !form.plural),
    opener: agreeing(opener, neuter, language),
    between: isWeak || form.plural ? between : agreeingWords(between, neuter, language),
  };
}

/** An article or possessive in the noun's gender. */
function agreeing(opener: string, neuter: boolean, language: Language): string {
  const pair = setsOf(language).words.genders.find((of) => of[neuter ? 0 : 1] === opener.toLowerCase());
  return pair ? capitalAs(opener, pair[neuter ? 1 : 0]) : opener;
}

/** Adjectives before an indefinite noun, in its gender: “en ny chef”, “ett nytt ombud”. */
function agreeingWords(between: string, neuter: boolean, language: Language): string {
  const { plainGenders } = setsOf(language);
  return tokenize(between).reduceRight((text, { start, end, word }) => {
    const pair = plainGenders.find((of) => of[neuter ? 0 : 1] === word);
    return pair ? text.slice(0, start) + pair[neuter ? 1 : 0] + text.slice(end) : text;
  }, between);
}
