// People whom a document names: beside an area, in its front matter, next to a role. Once named, they are found everywhere.
import { byText } from '../../language/remembered';
import type { Token } from '../../language/tokens';
import { adjoin } from './one-name';
import { setsOf } from './small-words';
import type { Language } from '../../language/data';

const MOST_WORDS = 3;

const isCapital = (text: string): boolean => text[0] !== undefined && text[0] !== text[0].toLowerCase();
/** “HR”, “TBD”: no name of a person. */
const isLoud = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** What organisations are called: “Oakhurst Libraries” is nobody. In Swedish and Danish also as the end of a word. */
const organisations: Readonly<Record<Language, RegExp>> = {
  en: /^(?:librar(?:y|ies)|councils?|committee|group|ltd|limited|inc|plc|llc|university|college|schools?|hospitals?|trust|association|foundation|partners|services|society|union|company|department|division|office|agency|institute|authority|centre|center|works|industries|holdings|housing|sales|marketing|planning|solutions|operations|facilities|resources|communications|procurement|finance|logistics|pastoral|support|security|health|insurance)$/,
  sv: /(?:bibliotek|kommun|region|skola|skolan|gymnasium|sjukhus|universitet|högskola|stiftelse|stiftelsen|förening|föreningen|förbund|förbundet|förvaltning|förvaltningen|bolag|bolaget|myndighet|myndigheten|verket|institut|institutet|koncern|koncernen|museum|museet|staben|avdelningen)$|^(?:ab|innovation)$/,
  da: /(?:bibliotek|biblioteket|kommune|skole|skolen|gymnasium|sygehus|hospital|universitet|højskole|fond|fonden|forening|foreningen|forbund|forbundet|forvaltning|forvaltningen|selskab|selskabet|styrelse|styrelsen|institut|instituttet|koncern|koncernen|museum|museet|hospitalet|sygehuset|forsikring|receptionen|afdelingen)$|^(?:aps|reception)$/,
};

/**
 * The words of a person’s name that starts at a token: capital letters, up to three words; 0 when there is none.
 *
 * @param text the source that the tokens were cut from
 */
export function nameLength(text: string, tokens: readonly Token[], from: number, language: Language): number {
  let to = from;
  const { stop, openers, prepositions } = setsOf(language);
  while (to < tokens.length && to - from < MOST_WORDS) {
    const { start, end, word } = tokens[to]!;
    const written = text.slice(start, end);
    if (
      (to > from && !adjoin(text, tokens[to - 1]!, tokens[to]!)) ||
      !isCapital(written) ||
      isLoud(written) ||
      stop.has(word) ||
      openers.has(word) ||
      prepositions.has(word)
    ) {
      break;
    }
    to++;
  }
  return tokens.slice(from, to).some(({ word }) => organisations[language].test(word)) ? 0 : to - from;
}

/** How many sets of names are kept, one or two a document. */
const MOST_KEPT = 200;
const onLines = byText((lines) => new Names(lines === '' ? [] : lines.split('\n')), MOST_KEPT);

/** These names: the same object for the same ones. In the document's spelling. */
export const namesOf = (names: readonly string[]): Names =>
  onLines([...new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()).filter(Boolean))].join('\n'));

/** Names as they are looked for: by first word, and whole. */
export class Names {
  private readonly byFirst = new Map<string, string[]>();
  /** Names of one word, in lower case. */
  readonly singleWords: readonly string[];

  constructor(private readonly all: readonly string[]) {
    for (const name of all) {
      const first = name.split(' ')[0]!;
      const of = this.byFirst.get(first);
      if (of) of.push(name);
      else this.byFirst.set(first, [name]);
    }
    // “Anna” is Anna Lund, where nobody else is called so.
    for (const [first, of] of this.byFirst) {
      if (of.length === 2 && of.includes(first)) {
        this.byFirst.set(
          first,
          of.filter((name) => name !== first),
        );
      }
    }
    this.singleWords = [...new Set(all.filter((name) => !name.includes(' ')).map((name) => name.toLowerCase()))];
  }

  /** The names that are none of these words. */
  without(words: ReadonlySet<string>): Names {
    return namesOf(this.all.filter((name) => !words.has(name.toLowerCase())));
  }

  get size(): number {
    return this.all.length;
  }

  /** Whether a name may begin with a word. */
  mayOpen(word: string): boolean {
    return this.byFirst.has(withoutGenitive(word, this.byFirst));
  }

  /** The person that a token opens the name of, and behind which token the name ends. A first name will do where only one has it. */
  at(text: string, tokens: readonly Token[], from: number): { readonly name: string; readonly to: number } | undefined {
    const written = withoutGenitive(text.slice(tokens[from]!.start, tokens[from]!.end), this.byFirst);
    const of = this.byFirst.get(written);
    if (!of) return undefined;
    const best = [...of].sort((a, b) => b.length - a.length);
    for (const name of best) {
      const words = name.split(' ');
      const fits = words.every((word, i) => {
        const token = tokens[from + i];
        const there = token && text.slice(token.start, token.end);
        return (
          there !== undefined &&
          (i === 0 || adjoin(text, tokens[from + i - 1]!, token!)) &&
          (there === word || (i === words.length - 1 && withoutSuffix(there) === word))
        );
      });
      if (fits) return { name, to: from + words.length };
    }
    return of.length === 1 ? { name: of[0]!, to: from + 1 } : undefined;
  }
}

const withoutSuffix = (word: string): string =>
  word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word;
const withoutGenitive = (word: string, names: ReadonlyMap<string, unknown>): string => (names.has(word) ? word : withoutSuffix(word));
