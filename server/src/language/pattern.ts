// The pattern language: text → tree. Data writers meet its errors, so they say what and where.
//
//   word  word*  *word  *word*   a word, its beginning, its end, its inside (lower case; `'` as in don't)
//   #                            a number
//   {class}                      any entry of a word class
//   (a b|c)   x?                 one of several; may be missing
//   ..  ..5  ...                 up to 3 words, up to 5, up to 8; never over a semicolon or a full stop
//   < >                          around what is underlined; without them the whole match is
//   ^  $                         the sentence's beginning, its end
//   !x                           the next word is not x (single words only)
//   ,  :  ;  /  ((  ))  ""  –    this stands before the next word (a comma may stand anywhere without being named);
//                                `((` and `))` with a space on both sides
//   a b -- c -- d                a b, unless the sentence holds c or d

export type PatternNode =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'sequence'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'either'; readonly of: readonly PatternNode[] }
  | { readonly kind: 'optional'; readonly of: PatternNode }
  | { readonly kind: 'not'; readonly of: PatternNode }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'punctuation'; readonly mark: string }
  | { readonly kind: 'open' | 'close' | 'begin' | 'end' };

export interface ParsedPattern {
  readonly main: PatternNode;
  readonly unless: readonly PatternNode[];
}

/** What a pattern's author has to know to mend it. */
export class PatternError extends Error {}

const DEFAULT_GAP = 3;
const LONG_GAP = 8;
const LONGEST_GAP = 12;
const marks = new Set([',', ':', ';', '/', '((', '))', '""', '–']);
const signs =
  /^(?:\.\.\.|\.\.\d*|\{[\p{L}\d-]+\}|\(\((?=\s|$)|""|--|[()|<>^$!,:;/–?]|[^\s()|<>^$!,:;/–?{}".]+(?:[.][^\s()|<>^$!,:;/–?{}".]+)*)/u;

function signsOf(pattern: string): string[] {
  const found: string[] = [];
  let apart = false;
  for (let rest = pattern.trimStart(); rest !== '';) {
    const sign = apart && /^\)\)(?=\s|$)/.test(rest) ? '))' : signs.exec(rest)?.[0];
    if (sign === undefined) throw new PatternError(`“${pattern}”: cannot read “${rest}”`);
    // `x ?` with a space would be a stray sign; `x?` belongs to x.
    found.push(sign);
    rest = rest.slice(sign.length);
    apart = rest !== rest.trimStart();
    rest = rest.trimStart();
  }
  return found;
}

/** Reads a pattern. @throws PatternError */
export function parsePattern(pattern: string): ParsedPattern {
  const all = signsOf(pattern);
  const parts: string[][] = [[]];
  for (const sign of all) {
    if (sign === '--') parts.push([]);
    else parts.at(-1)!.push(sign);
  }
  const [main, ...unless] = parts.map((part) => new Parser(pattern, part).whole());
  return { main: main!, unless };
}

class Parser {
  private at = 0;
  constructor(
    private readonly pattern: string,
    private readonly signs: readonly string[],
  ) {}

  whole(): PatternNode {
    if (this.signs.length === 0) this.fail('is empty');
    const node = this.sequence();
    if (this.at < this.signs.length) this.fail(`does not expect “${this.signs[this.at]}”`);
    return node;
  }

  private fail(what: string): never {
    throw new PatternError(`“${this.pattern}” ${what}`);
  }

  private sequence(): PatternNode {
    const of: PatternNode[] = [];
    while (this.at < this.signs.length && this.signs[this.at] !== '|' && this.signs[this.at] !== ')') {
      let node = this.single();
      while (this.signs[this.at] === '?') {
        this.at++;
        node = { kind: 'optional', of: node };
      }
      of.push(node);
    }
    if (of.length === 0) this.fail('has an empty alternative');
    return of.length === 1 ? of[0]! : { kind: 'sequence', of };
  }

  private single(): PatternNode {
    const sign = this.signs[this.at++];
    if (sign === undefined) return this.fail('ends where a word must stand');
    if (sign === '(') {
      const of = [this.sequence()];
      while (this.signs[this.at] === '|') {
        this.at++;
        of.push(this.sequence());
      }
      if (this.signs[this.at++] !== ')') this.fail('lacks a “)”');
      return of.length === 1 ? of[0]! : { kind: 'either', of };
    }
    if (sign === '!') return { kind: 'not', of: this.single() };
    if (sign === '<') return { kind: 'open' };
    if (sign === '>') return { kind: 'close' };
    if (sign === '^') return { kind: 'begin' };
    if (sign === '$' && (this.at === this.signs.length || this.signs[this.at] === '|' || this.signs[this.at] === ')')) {
      return { kind: 'end' };
    }
    if (sign === '...') return { kind: 'gap', most: LONG_GAP };
    if (sign.startsWith('..')) {
      const most = sign === '..' ? DEFAULT_GAP : Number(sign.slice(2));
      if (most > LONGEST_GAP) this.fail(`has a gap above ${LONGEST_GAP}`);
      return { kind: 'gap', most };
    }
    if (sign.startsWith('{')) return { kind: 'class', name: sign.slice(1, -1) };
    if (marks.has(sign)) return { kind: 'punctuation', mark: sign };
    if (sign === '?' || sign === '|' || sign === ')') this.fail(`does not expect “${sign}”`);
    if (sign !== sign.toLowerCase()) this.fail(`has a capital letter in “${sign}”`);
    return { kind: 'word', text: sign };
  }
}
