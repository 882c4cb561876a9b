// A word → the role noun it is a form of, and back: a noun → the form that a place asks for.
import type { Language } from './data';
import { roleWords, type RoleNouns } from './role-words';
import { byWord, type Word } from './tokens';

export type RoleKind = 'role' | 'body' | 'group';

/** How a noun stands in a text. English has no definite forms: there `definite` is false. */
export interface Form {
  readonly plural: boolean;
  readonly definite: boolean;
  readonly genitive: boolean;
}

export interface RoleNoun {
  readonly kind: RoleKind;
  /** Indefinite and definite, singular then plural; English has the indefinite ones twice. */
  readonly forms: readonly [string, string, string, string];
  /** Names a role only with something before it. */
  readonly bare: boolean;
  /** A verb looks the same. */
  readonly verb: boolean;
  readonly compounds: boolean;
}

/** A word that ends in a role noun: `prefix` is what the compound begins with, '' for the noun itself. */
export interface NounFound {
  readonly noun: RoleNoun;
  readonly prefix: string;
  /** Every form the word may be, most likely first. */
  readonly forms: readonly Form[];
}

interface Lexicon {
  readonly forms: ReadonlyMap<string, { readonly noun: RoleNoun; readonly at: readonly number[] }>;
  readonly longest: number;
  readonly no: ReadonlySet<string>;
  readonly suffixes: readonly string[];
}

const lexicons = new Map<Language, Lexicon>();

function lexiconOf(language: Language): Lexicon {
  let lexicon = lexicons.get(language);
  if (!lexicon) lexicons.set(language, (lexicon = lexiconFrom(language)));
  return lexicon;
}

function lexiconFrom(language: Language): Lexicon {
  const words = roleWords[language];
  const forms = new Map<string, { noun: RoleNoun; at: number[] }>();
  const take = (kind: RoleKind, nouns: RoleNouns) => {
    for (const text of nouns) {
      const noun = nounFrom(kind, text, language);
      for (const [at, form] of noun.forms.entries()) {
        const known = forms.get(form);
        if (!known) forms.set(form, { noun, at: [at] });
        else if (known.noun === noun && !known.at.includes(at)) known.at.push(at);
      }
      // “Den anställda” is one, as “den anställde”.
      const several = forms.get(noun.forms[2])!;
      if (isAdjective(noun.forms, language) && several.noun === noun && !several.at.includes(1)) several.at.push(1);
    }
  };
  take('role', words.roles);
  take('body', words.bodies);
  take('group', words.groups);
  return {
    forms,
    longest: Math.max(...[...forms.keys()].map(({ length }) => length)),
    no: new Set(words.no.filter((word) => !word.startsWith('*'))),
    suffixes: words.no.filter((word) => word.startsWith('*')).map((word) => word.slice(1)),
  };
}

const signs = '+~=';

function nounFrom(kind: RoleKind, text: string, language: Language): RoleNoun {
  let from = 0;
  while (signs.includes(text[from]!)) from++;
  const said = text.slice(0, from);
  const of = text.slice(from).split(' ');
  const forms = of.length > 1 ? formsFrom(of) : inItsWay(of[0]!, language).whole;
  return { kind, forms, bare: said.includes('+'), verb: said.includes('~'), compounds: !said.includes('=') };
}

/** A compound's first part is at least so long. */
const LEAST_PREFIX = 2;

/** What a word of running text is a form of; `undefined` when it names nobody. */
export function nounIn(word: string, language: Language): NounFound | undefined {
  const lexicon = lexiconOf(language);
  if (lexicon.no.has(word)) return undefined;
  const plain = found(word, false, language, lexicon);
  const base = withoutGenitive(word, language);
  if (base === undefined || lexicon.no.has(base)) return plain;
  const genitive = found(base, true, language, lexicon);
  // The longer noun wins: “chefs” is a genitive, “leads” is no “lead” with an s.
  return !plain ? genitive : !genitive || genitive.prefix.length >= plain.prefix.length ? plain : genitive;
}

/** The same for a word of a text. */
export const nounOf: Readonly<Record<Language, (word: Word) => NounFound | undefined>> = {
  en: byWord(({ text }) => nounIn(text, 'en')),
  sv: byWord(({ text }) => nounIn(text, 'sv')),
  da: byWord(({ text }) => nounIn(text, 'da')),
};

function found(word: string, genitive: boolean, language: Language, { forms, longest, no, suffixes }: Lexicon): NounFound | undefined {
  for (let length = Math.min(word.length, longest); length >= 2; length--) {
    const prefix = word.slice(0, word.length - length);
    const known = forms.get(word.slice(word.length - length));
    if (
      !known ||
      (prefix !== '' && (prefix.length < LEAST_PREFIX || !known.noun.compounds || (language === 'en' && !prefix.endsWith('-'))))
    ) {
      continue;
    }
    const base = prefix + known.noun.forms[0];
    if (no.has(base) || suffixes.some((suffix) => base.endsWith(suffix))) return undefined;
    return {
      noun: known.noun,
      prefix,
      forms: known.at.map((at) => ({ plural: at >= 2, definite: language !== 'en' && at % 2 === 1, genitive })),
    };
  }
  return undefined;
}

function withoutGenitive(word: string, language: Language): string | undefined {
  if (word.endsWith("'s")) return word.slice(0, -2);
  return language !== 'en' && word.endsWith('s') && word.length > 3 ? word.slice(0, -1) : undefined;
}

/** The forms of a word that may be in no list, and where its noun starts. */
export function formsOf(
  word: string,
  language: Language,
): { readonly prefix: string; readonly forms: RoleNoun['forms']; readonly adjective: boolean } {
  const lower = word.toLowerCase();
  const known = nounIn(lower, language);
  if (known) {
    return { prefix: word.slice(0, known.prefix.length), forms: known.noun.forms, adjective: isAdjective(known.noun.forms, language) };
  }
  const { stem, forms } = inItsWay(lower, language);
  return { prefix: word.slice(0, stem.length), forms, adjective: isAdjective(forms, language) };
}

/** How a noun is inflected that its language's list says nothing of, by its ending: the endings, and the whole words. */
function inItsWay(
  word: string,
  language: Language,
): { readonly stem: string; readonly forms: RoleNoun['forms']; readonly whole: RoleNoun['forms'] } {
  const [ending, text] = roleWords[language].endings.find(([end]) => word.endsWith(end))!;
  const stem = word.slice(0, word.length - ending.length);
  const forms = formsFrom(text.split(' '));
  return { stem, forms, whole: forms.map((form) => stem + form) as unknown as RoleNoun['forms'] };
}

/** Forms as a list has them: two in English, four in Swedish and Danish. */
const formsFrom = (of: readonly string[]): RoleNoun['forms'] =>
  of.length === 2 ? [of[0]!, of[0]!, of[1]!, of[1]!] : [of[0]!, of[1]!, of[2]!, of[3]!];

/** “Ansvarlig – den ansvarlige”: a noun inflected like an adjective, which needs an article of its own to be definite. */
export const isAdjective = (forms: RoleNoun['forms'], language: Language): boolean =>
  language !== 'en' && forms[2] === forms[3] && forms[0] !== forms[2];

/** Whether a noun is a neuter: *et råd*, *ett ombud*. */
export const isNeuter = (forms: RoleNoun['forms'], language: Language): boolean =>
  language !== 'en' && forms[1].endsWith('t') && !forms[0].endsWith('t');

/**
 * A word in the form a place asks for.
 *
 * @param apostrophe how the text writes one
 */
export function inflected(word: string, form: Form, language: Language, apostrophe = "'"): string {
  const { prefix, forms } = formsOf(word, language);
  const bare = inLetters(word, prefix + forms[(form.plural ? 2 : 0) + (form.definite ? 1 : 0)]);
  return form.genitive ? genitiveOf(bare, language, apostrophe) : bare;
}

/** A form with the capital letters of the word: “CEOs”, “VD:n”. */
function inLetters(word: string, form: string): string {
  let same = 0;
  while (same < word.length && form[same]?.toLowerCase() === word[same]!.toLowerCase()) same++;
  return word.slice(0, same) + form.slice(same);
}

/**
 * @param apostrophe how the text writes one
 */
export function genitiveOf(word: string, language: Language, apostrophe: string): string {
  if (language === 'en') return `${word}${apostrophe}s`;
  if (word.endsWith('s') || word.endsWith('x') || word.endsWith('z')) return language === 'da' ? `${word}${apostrophe}` : word;
  return word === word.toUpperCase() ? `${word}${language === 'da' ? apostrophe : ':'}s` : `${word}s`;
}
