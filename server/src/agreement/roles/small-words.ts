// The small words around roles: articles, prepositions, and the words before a noun that belong to its name, with their forms.
import type { Language } from '../../language/data';
import { roleWords, type RoleWords } from '../../language/role-words';

/** Words that join two of a kind, in any of the languages. */
export const coordinates: ReadonlySet<string> = new Set(['and', 'or', 'och', 'eller', 'samt', 'og']);

export interface Sets {
  /** Every form of a modifier → its base. */
  readonly modifiers: ReadonlyMap<string, string>;
  /** Of those that are inflected with their noun, all forms, by each. */
  readonly inflecting: ReadonlyMap<string, readonly string[]>;
  readonly plain: ReadonlySet<string>;
  /** Common and neuter. */
  readonly plainGenders: readonly (readonly [string, string])[];
  readonly stop: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
  /** Openers that make the noun definite. */
  readonly definite: ReadonlySet<string>;
  readonly prepositions: ReadonlySet<string>;
  readonly many: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly words: RoleWords;
}
const sets = new Map<Language, Sets>();

/** The small words of a language, ready to be looked up. */
export function setsOf(language: Language): Sets {
  let of = sets.get(language);
  if (!of) {
    const words = roleWords[language];
    const modifiers = new Map<string, string>();
    const inflecting = new Map<string, readonly string[]>();
    const plain = words.plain.map((text) => text.split(' '));
    for (const forms of words.modifiers.map((text) => text.split(' '))) {
      for (const form of forms) {
        modifiers.set(form, forms[0]!);
        if (forms.length > 1 && !words.nearest.includes(form)) inflecting.set(form, forms);
      }
    }
    sets.set(
      language,
      (of = {
        modifiers,
        inflecting,
        plain: new Set(plain.flat()),
        plainGenders: plain.flatMap(([common, neuter, plural]): [string, string][] => (plural === undefined ? [] : [[common!, neuter!]])),
        stop: new Set(words.stop),
        openers: new Set(words.openers),
        definite: new Set(words.openers.filter((word) => !words.indefinite.includes(word))),
        prepositions: new Set(words.prepositions),
        many: new Set(words.many),
        one: new Set(words.one),
        words,
      }),
    );
  }
  return of;
}

/** The base form of a word before a noun: “faglige leder” is a “faglig leder”. */
export const modifierBase = (word: string, language: Language): string =>
  setsOf(language).modifiers.get(word.toLowerCase()) ?? word.toLowerCase();

/** The same before a neuter: “fackliga” ombud are each a “fackligt” ombud. */
export const neuterOf = (word: string, language: Language): string => {
  const base = modifierBase(word, language);
  const [, , ...others] = setsOf(language).inflecting.get(base) ?? [];
  return others.find((form) => form.endsWith('t')) ?? base;
};
