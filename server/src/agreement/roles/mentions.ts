// Where a chunk names roles: the noun, and the words before and behind it that belong to the name.
import type { Language } from '../../language/data';
import { isAdjective, isNeuter, nounIn, nounOf, type NounFound } from '../../language/role-nouns';
import { Before, type Token } from '../../language/tokens';
import type { Reading } from '../../language/reading';
import { byChunk } from '../by-chunk';
import type { ProseReading } from '../document-reading';
import { adjoin, joinedByAnd, sourceOf } from './one-name';
import { coordinates, setsOf, type Sets } from './small-words';

/** A word with its place in the chunk. */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A place that names a role. How far the name reaches to the left may depend on what the document says elsewhere. */
export interface NamedRole {
  readonly prose: number;
  readonly sentence: number;
  /** Token of the noun, and the first token behind the name. */
  readonly token: number;
  readonly after: number;
  readonly language: Language;
  readonly found: NounFound;
  readonly noun: Word;
  /** Words before the noun that may belong to the name, the nearest first, and how many of them surely do. */
  readonly before: readonly Word[];
  readonly sure: number;
  /** What the noun is in charge of: the words behind it, with the one that joins them. */
  readonly behind: readonly Word[];
  /** The article or possessive before the name and its adjectives. */
  readonly opener?: Word;
  /** Nothing but the name stands in the cell, heading or lead-in. */
  readonly alone: boolean;
  /** A preposition stands before it: it is no subject. */
  readonly object: boolean;
  /** It opens its sentence, so that its capital letter says nothing. */
  readonly first: boolean;
}

/** A place of which only the words around are known. */
export type NamedInWords = Omit<NamedRole, 'prose' | 'sentence' | 'alone'>;

const LONGEST_NO = 2;
const MOST_BEFORE = 4;
const MOST_BEHIND = 3;
const MOST_SKIPPED = 3;

/** The places of a chunk that name roles, in order. */
export const namedRoles = byChunk((placed): readonly NamedRole[] =>
  placed.proses.flatMap((prose, i) =>
    prose.language && !prose.prose.inBlockquote ? inProse(prose, sourceOf(placed, prose), i, prose.language) : [],
  ),
);

/** Where words name roles: a value of the front matter, which is no sentence. */
export const namedIn = (text: string, tokens: readonly Token[], language: Language): NamedInWords[] =>
  new Finder(text, 0, { tokens }, language).all();

function inProse({ prose, sentences }: ProseReading, source: string, index: number, language: Language): NamedRole[] {
  return sentences.flatMap((sentence, i) =>
    new Finder(source, prose.start, sentence, language).all().map((one) => ({
      ...one,
      prose: index,
      sentence: i,
      alone:
        sentences.length === 1 &&
        one.after === sentence.tokens.length &&
        one.token - one.before.length - (one.opener ? 1 : 0) <= 0 &&
        prose.kind !== 'paragraph',
    })),
  );
}

class Finder {
  private readonly sets: Sets;
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    private readonly base: number,
    reading: Pick<Reading, 'tokens'>,
    private readonly language: Language,
  ) {
    this.sets = setsOf(language);
    this.tokens = reading.tokens;
  }

  all(): NamedInWords[] {
    const found: NamedInWords[] = [];
    for (let at = this.tokens.length - 1; at >= 0; at--) {
      const one = this.at(at);
      if (!one) continue;
      found.unshift(one);
      at -= one.sure;
    }
    return found;
  }

  private at(token: number): NamedInWords | undefined {
    const { known, start } = this.tokens[token]!;
    const joined = this.joined(token);
    const found = joined ? joined.found : nounOf[this.language](known);
    if (!found) return undefined;
    const noun: Word = {
      text: this.text.slice(start, joined?.end ?? this.tokens[token]!.end),
      start: this.base + start,
      end: this.base + (joined?.end ?? this.tokens[token]!.end),
    };
    const after = token + (joined ? 2 : 1);
    const left = this.left(token, after);
    const { before, sure } = left;
    // “Det er lederen, der …”, “er det lederen, der …”: what is no article of the noun is a word of the sentence.
    const isOpener = left.opener !== undefined && !this.isPronoun(left.opener, found, token - before.length - 1, after);
    const opener = isOpener ? left.opener : undefined;
    const edge = left.opener && !isOpener ? left.opener.text.toLowerCase() : left.edge;
    const { words: behind, genitive } = found.forms[0]!.genitive ? { words: [], genitive: false } : this.behind(after, found);
    const end = after + behind.length;
    const one = {
      token,
      after: end,
      language: this.language,
      found: genitive ? inGenitive(found) : found,
      noun,
      before,
      sure,
      behind,
      ...(opener && { opener }),
      object: this.isObject(token - sure - (opener ? 1 : 0) - 1, edge),
      first: token - before.length <= 0,
    };
    return this.isRole(one, edge) ? one : undefined;
  }

  /** Whether what looks like an article is none: “er det lederen, der …”, “är det chefen som …”. */
  private isPronoun({ text }: Word, { noun, forms: [form] }: NounFound, at: number, after: number): boolean {
    const { articles } = this.sets.words;
    const gender = articles.indexOf(text.toLowerCase());
    if (gender < 0 || !form!.definite || this.tokens[at]?.word !== text.toLowerCase() || isAdjective(noun.forms, this.language)) {
      return false;
    }
    // A Danish noun has its article behind it.
    if (this.language === 'da' || gender !== (form!.plural ? 2 : isNeuter(noun.forms, this.language) ? 1 : 0)) return true;
    return this.sets.words.cleft.includes(this.tokens[at - 1]?.word ?? '') && this.tokens[after]?.word === 'som';
  }

  /** “To the lead”, “with the stage and the designer”. */
  private isObject(at: number, edge: string | undefined): boolean {
    const { prepositions, stop } = this.sets;
    if (edge !== undefined && prepositions.has(edge)) return true;
    const joins = this.tokens[at]?.word;
    if (joins === undefined || !coordinates.has(joins)) return false;
    // “Decides on the rota, and the coach …”: behind a comma somebody else begins, unless commas part a whole list.
    let commas = (this.tokens[at]!.before & Before.comma) !== 0 ? 1 : 2;
    for (let back = at - 1; back >= Math.max(0, at - MOST_BEFORE); back--) {
      const { word, before } = this.tokens[back]!;
      if (prepositions.has(word)) return commas > 1;
      if (stop.has(word)) return false;
      if ((before & Before.comma) !== 0) commas++;
    }
    return false;
  }

  /** “VD:n” is one word in two tokens. */
  private joined(token: number): { readonly found: NounFound; readonly end: number } | undefined {
    const here = this.tokens[token]!;
    const next = this.tokens[token + 1];
    if (!next || next.start !== here.end + 1 || this.text[here.end] !== ':' || next.word.length > 4) return undefined;
    const found =
      nounIn(`${here.word}:${next.word}`, this.language) ?? (next.word === 's' ? nounIn(`${here.word}s`, this.language) : undefined);
    return found && { found, end: next.end };
  }

  private wordAt(token: number): Word {
    const { start, end } = this.tokens[token]!;
    return { text: this.text.slice(start, end), start: this.base + start, end: this.base + end };
  }

  /** Whether a word may belong to one name with the next. */
  private isOneWith(token: number): boolean {
    return adjoin(this.text, this.tokens[token]!, this.tokens[token + 1]!) || this.withAnd(token);
  }

  private withAnd(token: number): boolean {
    return joinedByAnd(this.text, this.tokens[token]!, this.tokens[token + 1]!);
  }

  private left(noun: number, after: number): { before: Word[]; sure: number; opener?: Word; edge?: string } {
    const before: Word[] = [];
    let sure = 0;
    let closed = false;
    let skipped = 0;
    const { modifiers, plain, stop, openers, prepositions, words } = this.sets;
    let at = noun - 1;
    for (; at >= 0 && before.length < MOST_BEFORE; at--) {
      if (this.tokens[at + 1]!.before !== Before.none) break;
      const word = this.tokens[at]!.word;
      if (!this.isOneWith(at)) closed = true;
      if (openers.has(word) || word.endsWith("'s") || this.endsInApostrophe(at)) {
        if (this.language === 'en') sure = before.length;
        return {
          before,
          sure,
          opener: this.wordAt(at),
          ...(at > 0 && this.tokens[at]!.before === Before.none && { edge: this.tokens[at - 1]!.word }),
        };
      }
      if (prepositions.has(word) || stop.has(word)) return { before, sure, edge: word };
      if (closed) {
        // “Ett annat kontor kontaktas sedan egen chef”: who stands so far off is no article.
        if (!plain.has(word) && (this.language !== 'en' || ++skipped > MOST_SKIPPED)) return { before, sure, edge: word };
        continue;
      }
      const certain = modifiers.has(word) || this.isName(at);
      if (
        !certain &&
        (this.language !== 'en' ||
          plain.has(word) ||
          /^\d/.test(word) ||
          words.adjectives.some((ending) => word.length > ending.length + 2 && word.endsWith(ending)))
      ) {
        if (!plain.has(word) && this.language !== 'en') return { before, sure, edge: word };
        closed = true;
        continue;
      }
      before.push(this.withAnd(at) ? { ...this.wordAt(at), text: `${this.wordAt(at).text} &` } : this.wordAt(at));
      if (certain && sure === before.length - 1) sure = before.length;
    }
    // A name that fills its cell is a name as a whole.
    if (at < 0 && after === this.tokens.length && !closed) sure = before.length;
    return { before, sure };
  }

  /** “The team leads’ desk”: whose it is, is no part of its name. */
  private endsInApostrophe(token: number): boolean {
    return /['’]/.test(this.text[this.tokens[token]!.end] ?? '');
  }

  /** Capital letters inside a sentence make a name of a word. */
  private isName(token: number): boolean {
    const { start, end } = this.tokens[token]!;
    const text = this.text.slice(start, end);
    const first = text[0]!;
    if (first === first.toLowerCase()) return false;
    if (text.length > 1 && text === text.toUpperCase() && !/^\d/.test(text)) return true;
    return token > 0 && this.language === 'en';
  }

  /** The words behind a noun that belong to its name, and whether the last one carries the genitive of all: “the head of unit’s desk”. */
  private behind(after: number, { noun, prefix }: NounFound): { readonly words: Word[]; readonly genitive: boolean } {
    const { of } = this.sets.words;
    const none = { words: [], genitive: false };
    const titled = of.after.includes(noun.forms[0]);
    // “Head of anything”, but “owner of operations” only where the matter is a known one.
    if (prefix !== '' || !(titled || of.open) || !of.words.includes(this.tokens[after]?.word ?? '') || !this.isOneWith(after - 1)) {
      return none;
    }
    const behind = [this.wordAt(after)];
    let genitive = false;
    for (let at = after + 1; at < this.tokens.length && behind.length <= MOST_BEHIND && !genitive; at++) {
      const { word: written } = this.tokens[at]!;
      if (!this.isOneWith(at - 1)) break;
      if (titled && behind.length === 1 && this.sets.openers.has(written) && at === after + 1) {
        behind.push(this.wordAt(at));
        continue;
      }
      const isGenitive = this.language === 'en' && written.endsWith("'s");
      const word = isGenitive ? written.slice(0, -2) : written;
      const names = this.sets.modifiers.has(word) || this.isName(at);
      const opens =
        titled &&
        of.open &&
        behind.length <= 2 &&
        !this.sets.stop.has(word) &&
        !this.sets.openers.has(word) &&
        !this.sets.prepositions.has(word) &&
        behind.every((one, i) => i === 0 || this.sets.openers.has(one.text.toLowerCase()));
      if (!names && !opens) break;
      const there = this.withAnd(at - 1) ? { ...this.wordAt(at), text: `& ${this.wordAt(at).text}` } : this.wordAt(at);
      behind.push(isGenitive ? { ...there, text: there.text.slice(0, -2) } : there);
      genitive = isGenitive;
    }
    const last = behind.at(-1)!;
    return behind.length === 1 || this.sets.openers.has(last.text.toLowerCase()) ? none : { words: behind, genitive };
  }

  private isRole(
    { found: { noun, prefix, forms }, token, before, sure, behind, opener, after }: NamedInWords,
    edge: string | undefined,
  ): boolean {
    if (noun.bare && prefix === '' && before.length === 0 && behind.length === 0) return false;
    if (noun.bare && prefix === '' && sure === 0 && behind.length === 0 && !opener) return false;
    const { no, matters, genitives } = this.sets.words;
    const written = this.tokens[token]!.word;
    for (let words = 1; words <= LONGEST_NO && words <= token; words++) {
      if (
        no.includes(
          this.tokens
            .slice(token - words, token + 1)
            .map(({ word }) => word)
            .join(' '),
        )
      ) {
        return false;
      }
    }
    if (
      prefix === '' &&
      before.length === 0 &&
      !opener &&
      !forms[0]!.definite &&
      matters.includes(noun.forms[0]) &&
      !genitives.some((ending) => edge?.endsWith(ending))
    ) {
      return false;
    }
    // “£900 a head”.
    if (written === 'head' && opener?.text === 'a' && /\d$/.test(this.tokens[token - 2]?.word ?? '')) return false;
    // Of a Danish noun only one form is a verb as well.
    if (!noun.verb || prefix !== '' || behind.length > 0 || (this.language !== 'en' && written !== noun.forms[0])) return true;
    return this.isNoun(token, sure, opener, after, edge);
  }

  /** Whether a word that may be a verb is a noun here. */
  private isNoun(token: number, sure: number, opener: Word | undefined, after: number, edge: string | undefined): boolean {
    const next = this.tokens[after];
    // “Pr. faglig leder den første …”: an adjective says that it is one.
    if (sure > 0 && this.sets.inflecting.has(this.tokens[token - 1]!.word)) return true;
    const governs =
      next !== undefined &&
      next.before === Before.none &&
      (this.sets.openers.has(next.word) || ['to', 'by', 'through', 'off', 'into', 'up', 'towards'].includes(next.word));
    if (governs && !(opener && this.tokens[token]!.word === nounOf[this.language](this.tokens[token]!.known)?.noun.forms[0])) return false;
    if (edge === 'take' || edge === 'takes' || edge === 'in') return false;
    if (sure > 0 || opener || this.sets.words.genitives.some((ending) => edge?.endsWith(ending))) return true;
    const whole = token === 0 && (next === undefined || next.before !== Before.none);
    const { start } = this.tokens[token]!;
    return whole || (token > 0 && this.text[start] !== this.text[start]!.toLowerCase()) || edge === 'as' || edge === 'som';
  }
}

const inGenitive = (found: NounFound): NounFound => ({ ...found, forms: found.forms.map((form) => ({ ...form, genitive: true })) });
