// What a language knows of roles: the nouns that name them, how these are inflected, and what may stand before them.
import type { Language } from './data';
import { roleWords as da } from './da/roles';
import { roleWords as en } from './en/roles';
import { roleWords as sv } from './sv/roles';

/**
 * The nouns of a kind, each with its forms: in English “manager managers”; in Swedish and Danish indefinite and definite,
 * singular then plural: “leder lederen ledere lederne”. Signs before the first form:
 * `+` names a role only with something before it (*product owner*), `~` is a verb as well (*leads*), `=` is no end of
 * compounds.
 */
export type RoleNouns = readonly string[];

export interface RoleWords {
  /** One person: a post, a function. */
  readonly roles: RoleNouns;
  /** Several who act as one: boards, committees, departments. */
  readonly bodies: RoleNouns;
  /** Of those, who governs: what they decide is theirs by law or statutes. */
  readonly governing: readonly string[];
  /** Those a document is about: employees, the team. */
  readonly groups: RoleNouns;
  /** Words that end like a noun above and name nobody, in their first form; `*hold`: all that end so. */
  readonly no: readonly string[];
  /** Words before a noun that belong to a role's name, each with its other forms: “faglig faglige”. */
  readonly modifiers: readonly string[];
  /** Words before a noun that say nothing of which role it is: “new”, “responsible”. */
  readonly plain: readonly string[];
  /** Words that never belong to a name: articles, prepositions, verbs, adverbs. What stands behind one opens a name. */
  readonly stop: readonly string[];
  /** Of those, what opens a noun phrase: articles and possessives. */
  readonly openers: readonly string[];
  /** Prepositions, which make what follows no subject. */
  readonly prepositions: readonly string[];
  /** What joins a noun to what it is in charge of: “head *of* operations”; after which nouns, and whether any word may follow or known and capital ones only. */
  readonly of: { readonly words: readonly string[]; readonly after: readonly string[]; readonly open: boolean };
  /** Endings of adjectives that are no part of a name. */
  readonly adjectives: readonly string[];
  /** He, she, they. */
  readonly pronouns: readonly string[];
  /** What a word whose noun is not known is inflected like, by its ending; the first that fits. */
  readonly endings: readonly (readonly [ending: string, forms: string])[];
}

export const roleWords: Readonly<Record<Language, RoleWords>> = { en, sv, da };
