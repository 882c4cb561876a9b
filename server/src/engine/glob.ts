// Globs: which paths a pattern means. Matched by hand, so that no pattern takes longer than its length times the path's.
//
// `*` any characters of a name, `?` one of them, `[a-z]` and `[!a-z]` one of several, `**` any folders, `{a,b}` either,
// `\` before a sign that means itself. Names that begin with a full stop are names like any other.
import { byValue } from '../language/remembered';

/** One character of a name, or `*`. */
type Sign = '*' | ((code: number) => boolean);
/** A name in a path, or `**`. */
type Part = '**' | readonly Sign[];

/** `{a,b}` may stand for so many patterns in all. */
export const MOST_ALTERNATIVES = 32;

/** Why a glob cannot be used, as the end of a sentence that begins with it; `undefined` for one that can. */
export function whyNoGlob(glob: string): 'globNegated' | 'globInBrackets' | 'globOfMany' | undefined {
  if (glob.startsWith('!')) return 'globNegated';
  if (/[!@+*?]\(/.test(glob.replace(/\\./g, ''))) return 'globInBrackets';
  if (alternatives(glob) === undefined) return 'globOfMany';
  return undefined;
}

const compiled = byValue((globs: readonly string[]): readonly (readonly Part[])[] =>
  globs.flatMap((glob) => (whyNoGlob(glob) === undefined ? alternatives(glob)!.map(partsOf) : [])),
);

/**
 * Whether any of some globs means a path. What cannot be used (`whyNoGlob`) means none.
 *
 * @param path with `/`, relative to the folder that the globs count from
 * @param globs the same list each time: it is read once
 */
export function matchesAny(path: string, globs: readonly string[]): boolean {
  if (globs.length === 0) return false;
  const names = path.split('/');
  return compiled(globs).some((parts) => isPath(names, parts));
}

/** The folders that a glob begins with before anything in it stands for more than itself, and what is left of it. */
export function baseOf(glob: string): { readonly base: string; readonly rest: string } {
  const names = glob.split('/');
  const wild = names.findIndex((name) => /[*?[\]{}\\]/.test(name));
  const at = wild < 0 ? names.length - 1 : wild;
  return { base: names.slice(0, at).join('/') || (glob.startsWith('/') ? '/' : '.'), rest: names.slice(at).join('/') };
}

/** The patterns without braces that one with braces stands for; `undefined` where there are too many. */
function alternatives(glob: string): string[] | undefined {
  let open = -1;
  let depth = 0;
  const commas: number[] = [];
  for (let i = 0; i < glob.length; i++) {
    const sign = glob[i]!;
    if (sign === '\\') i++;
    else if (sign === '[') i = Math.max(i, endOfClass(glob, i));
    else if (sign === '{') {
      if (depth++ === 0) open = i;
    } else if (sign === ',' && depth === 1) commas.push(i);
    else if (sign === '}' && depth > 0 && --depth === 0) {
      // “{a}” means itself.
      if (commas.length === 0) continue;
      const before = glob.slice(0, open);
      const ends = [open, ...commas, i];
      const found: string[] = [];
      const behind = alternatives(glob.slice(i + 1));
      for (const [n, from] of ends.slice(0, -1).entries()) {
        const inner = alternatives(glob.slice(from + 1, ends[n + 1]));
        if (!inner || !behind || found.length + inner.length * behind.length > MOST_ALTERNATIVES) return undefined;
        for (const one of inner) for (const rest of behind) found.push(before + one + rest);
      }
      return found;
    }
  }
  return [glob];
}

/** Where a `[…]` ends; -1 where it does not, and means itself. */
function endOfClass(glob: string, open: number): number {
  // A bracket that comes first is one of the signs.
  const first = open + (/[!^]/.test(glob[open + 1] ?? '') ? 2 : 1);
  const end = glob.indexOf(']', first + 1);
  const slash = glob.indexOf('/', open);
  return end > 0 && (slash < 0 || end < slash) ? end : -1;
}

const partsOf = (glob: string): Part[] =>
  glob
    .replace(/^(?:\.\/)+/, '')
    .split('/')
    .map((name) => (name === '**' ? name : signsOf(name)));

function signsOf(name: string): Sign[] {
  const signs: Sign[] = [];
  for (let i = 0; i < name.length; i++) {
    const sign = name[i]!;
    const end = sign === '[' ? endOfClass(name, i) : -1;
    if (sign === '*') {
      if (signs.at(-1) !== '*') signs.push('*');
    } else if (sign === '?') signs.push(() => true);
    else if (end > 0) {
      signs.push(classOf(name.slice(i + 1, end)));
      i = end;
    } else signs.push(itself(name.charCodeAt(sign === '\\' && i + 1 < name.length ? ++i : i)));
  }
  return signs;
}

const itself =
  (code: number) =>
  (other: number): boolean =>
    other === code;

/** The signs between brackets: `a-z_`, with `!` or `^` before it all others. */
function classOf(written: string): (code: number) => boolean {
  const isOther = /^[!^]/.test(written);
  const signs = isOther ? written.slice(1) : written;
  const ranges: (readonly [from: number, to: number])[] = [];
  for (let i = 0; i < signs.length; i++) {
    const isRange = signs[i + 1] === '-' && i + 2 < signs.length;
    const from = signs.charCodeAt(i);
    ranges.push([from, isRange ? signs.charCodeAt(i + 2) : from]);
    if (isRange) i += 2;
  }
  return (code) => ranges.some(([from, to]) => from <= code && code <= to) !== isOther;
}

/** Whether names are what a pattern says. After a `**` only the last one need be tried again: an earlier one gains nothing. */
function isPath(names: readonly string[], parts: readonly Part[]): boolean {
  return matches(
    names.length,
    parts.length,
    (part) => parts[part] === '**',
    (name, part) => isName(names[name]!, parts[part] as readonly Sign[]),
  );
}

const isName = (name: string, signs: readonly Sign[]): boolean =>
  matches(
    name.length,
    signs.length,
    (sign) => signs[sign] === '*',
    (at, sign) => (signs[sign] as (code: number) => boolean)(name.charCodeAt(at)),
  );

/** Whether a row of things is what a row of signs says, one thing for each sign but the stars, which take any number. */
function matches(
  things: number,
  signs: number,
  isStar: (sign: number) => boolean,
  fits: (thing: number, sign: number) => boolean,
): boolean {
  let thing = 0;
  let sign = 0;
  let star = -1;
  let taken = 0;
  while (thing < things) {
    if (sign < signs && isStar(sign)) {
      star = sign++;
      taken = thing;
    } else if (sign < signs && fits(thing, sign)) {
      thing++;
      sign++;
    } else if (star >= 0) {
      sign = star + 1;
      thing = ++taken;
    } else return false;
  }
  while (sign < signs && isStar(sign)) sign++;
  return sign === signs;
}
