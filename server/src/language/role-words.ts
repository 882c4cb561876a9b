// What a language knows of roles: the nouns that name them, how these are inflected, and what may stand before them.
import type { Language } from './data';
import { roleWords as da } from './da/roles';
import { roleWords as en } from './en/roles';
import { roleWords as sv } from './sv/roles';

/**
 * The nouns of a kind. One by itself is inflected by its ending (`endings`); others have their forms behind them: in English
 * “staff staff”; in Swedish and Danish indefinite and definite, singular then plural: “mester mesteren mestre mestrene”. Signs
 * before the first form:
 * `+` names a role only with something before it (*product owner*), `~` is a verb as well (*leads*), `=` is no end of
 * compounds.
 */
export type RoleNouns = readonly string[];

export interface RoleWords {
  /** One person: a post, a function. */
  readonly roles: RoleNouns;
  /** Several who act as one: boards, committees, departments. */
  readonly bodies: RoleNouns;
  /** Of those, what names a matter where it has neither article nor owner: “god ledelse”. */
  readonly matters: readonly string[];
  /** Of those, who governs: what they decide is theirs by law or statutes. */
  readonly governing: readonly string[];
  /** Those a document is about: employees, the team. */
  readonly groups: RoleNouns;
  /** Words that end like a noun above and name nobody, in their first form; `*hold`: all that end so. Also a noun with the words before it. */
  readonly no: readonly string[];
  /** Words before a noun that belong to a role's name; where they are inflected with the noun, as a base, definite and neuter: “faglig faglige fagligt”. */
  readonly modifiers: readonly string[];
  /** Of those, what makes a name definite by itself: “närmaste chef”. */
  readonly nearest: readonly string[];
  /** Words before a noun that say nothing of which role it is: “new”, “responsible”; where it has genders, common, neuter and plural: “ny nytt nya”. */
  readonly plain: readonly string[];
  /** Words that never belong to a name: articles, prepositions, verbs, adverbs. What stands behind one opens a name. */
  readonly stop: readonly string[];
  /** Of those, what opens a noun phrase: articles and possessives. */
  readonly openers: readonly string[];
  /** Of those, what does not make the noun definite, the two articles first: “a”, “an”, “every”. */
  readonly indefinite: readonly string[];
  /** The definite article before an adjective: common, neuter, plural; none in English. */
  readonly articles: readonly string[];
  /** Verbs behind which “det” is no article before a relative clause: “är det ombudet som …”. */
  readonly cleft: readonly string[];
  /** Openers that follow the noun's gender: common and neuter. */
  readonly genders: readonly (readonly [common: string, neuter: string])[];
  /** Words right before a noun that say that it stands for several, and for one. */
  readonly many: readonly string[];
  readonly one: readonly string[];
  /** Endings of what makes a noun without article definite, and mostly one: a genitive, “samma”. */
  readonly genitives: readonly string[];
  /** Prepositions, which make what follows no subject. */
  readonly prepositions: readonly string[];
  /** What joins a noun to what it is in charge of: “head *of* operations”; after which nouns, and whether any word may follow or known and capital ones only. */
  readonly of: { readonly words: readonly string[]; readonly after: readonly string[]; readonly open: boolean };
  /** Endings of adjectives that are no part of a name. */
  readonly adjectives: readonly string[];
  /** He, she, they. */
  readonly pronouns: readonly string[];
  /** What a noun that has no forms of its own here is inflected like, by its ending; the first that fits. */
  readonly endings: readonly (readonly [ending: string, forms: string])[];
}

export const roleWords: Readonly<Record<Language, RoleWords>> = { en, sv, da };
