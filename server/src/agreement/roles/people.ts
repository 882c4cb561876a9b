// People whom a document names: beside an area, in its front matter, next to a role. Once named, they are found everywhere.
import { Before, type Token } from '../../language/tokens';
import { setsOf } from './mentions';
import type { Language } from '../../language/data';

const MOST_WORDS = 3;

const isCapital = (text: string): boolean => text[0] !== undefined && text[0] !== text[0].toLowerCase();
/** “HR”, “TBD”: no name of a person. */
const isLoud = (text: string): boolean => text.length > 1 && text === text.toUpperCase();

/** The words of a name that starts at a token: capital letters, up to three words; 0 when there is none. */
export function nameLength(text: string, tokens: readonly Token[], from: number, language: Language): number {
  let to = from;
  const { stop, openers, prepositions } = setsOf(language);
  while (to < tokens.length && to - from < MOST_WORDS) {
    const { start, end, word, before } = tokens[to]!;
    const written = text.slice(start, end);
    if ((to > from && before !== Before.none) || !isCapital(written) || isLoud(written) || stop.has(word) || openers.has(word) || prepositions.has(word)) break;
    to++;
  }
  return to - from;
}

/** Names as they are looked for: by first word, and whole. */
export class Names {
  private readonly byFirst = new Map<string, string[]>();
  private readonly seen = new Set<string>();

  /** @param name in the document's spelling */
  add(name: string): void {
    const whole = name.replace(/\s+/g, ' ').trim();
    if (whole === '' || this.seen.has(whole)) return;
    this.seen.add(whole);
    const first = whole.split(' ')[0]!;
    this.byFirst.set(first, [...this.byFirst.get(first) ?? [], whole]);
  }

  /** The names that are none of these words. */
  without(words: ReadonlySet<string>): Names {
    const kept = new Names();
    for (const name of this.seen) if (!words.has(name.toLowerCase())) kept.add(name);
    return kept;
  }

  /** Names of one word, in lower case. */
  singleWords(): ReadonlySet<string> { return new Set([...this.seen].filter((name) => !name.includes(' ')).map((name) => name.toLowerCase())); }

  get size(): number { return this.seen.size; }

  /** Whether a name may begin with a word. */
  mayOpen(word: string): boolean { return this.byFirst.has(withoutGenitive(word, this.byFirst)); }

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
        return there !== undefined && (there === word || (i === words.length - 1 && withoutSuffix(there) === word));
      });
      if (fits) return { name, to: from + words.length };
    }
    return of.length === 1 ? { name: of[0]!, to: from + 1 } : undefined;
  }
}

const withoutSuffix = (word: string): string => (word.endsWith("'s") || word.endsWith('’s') ? word.slice(0, -2) : word.endsWith('s') ? word.slice(0, -1) : word);
const withoutGenitive = (word: string, names: ReadonlyMap<string, unknown>): string => (names.has(word) ? word : withoutSuffix(word));
