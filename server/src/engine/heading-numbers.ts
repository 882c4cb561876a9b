// The numbers of headings: how they are written (`4.`, `4.7`, `7.0`, `§ 7`, `7 §`, `Section 7:`, `A.`, `IV.`), and what follows them.

/** A heading's number. */
export interface HeadingNumber {
  readonly kind: 'digits' | 'letter' | 'roman';
  /** What stands before it, in the heading: `§ `, `Section `. */
  readonly before: string;
  /** `4, 7` of `4.7`; one for a letter or a Roman number. */
  readonly of: readonly number[];
  /** What stands behind it, without the blank: `.`, ` §`, `:`, ` –`. */
  readonly after: string;
}

const digits = /^((?:\p{L}{3,12}\.? )?(?:§ ?)?)((?:\d{1,3}\.){0,4}\d{1,3})((?: §)?[.):]?(?: [–—-](?= ))?) /u;
const marked = /^([A-Z]{1,7})([.):]) /;

/**
 * The number that a heading's words begin with, read as `kind`.
 *
 * @param isNamed whether the word before it names a part of a text: “Section 7” is a number, “Step 7” is none
 */
function numberIn(words: string, kind: HeadingNumber['kind'], isNamed: boolean): HeadingNumber | undefined {
  if (kind === 'digits') {
    const [, before = '', of, after = ''] = digits.exec(words) ?? [];
    return of === undefined || (/\p{L}/u.test(before) && !isNamed) ? undefined : { kind, before, of: of.split('.').map(Number), after };
  }
  const [, of, after = ''] = marked.exec(words) ?? [];
  if (of === undefined) return undefined;
  const value = kind === 'letter' ? (of.length === 1 ? of.charCodeAt(0) - 64 : 0) : valueOf(of);
  return value === 0 ? undefined : { kind, before: '', of: [value], after };
}

/** How a document numbers its sections: how a number is read, and which part of it counts them. */
export interface Numbering {
  /** The index in a number’s `of` that counts the sections: 0 in `7.0`, 1 in `4.7`. */
  readonly level: number;
  readonly read: (words: string, isNamed: boolean) => HeadingNumber | undefined;
}

/** A heading's words, and whether a word before its number names a part of a text. */
export interface NumberedWords {
  readonly words: string;
  readonly isNamed: boolean;
}

/** How most of the sections are numbered; nothing where they are not. */
export function numberingOf(headings: readonly NumberedWords[]): Numbering | undefined {
  for (const kind of ['digits', 'roman', 'letter'] as const) {
    const read = (words: string, isNamed: boolean): HeadingNumber | undefined => numberIn(words, kind, isNamed);
    const found = headings.map(({ words, isNamed }) => read(words, isNamed)).filter((one) => one !== undefined);
    if (found.length === 0 || found.length * 2 <= headings.length) continue;
    const last = found.at(-1)!;
    const level = last.of.length > 1 && found.every(({ of }) => of.at(-1) === 0) ? 0 : last.of.length - 1;
    // “I.” and “A.” are numbers where the next one follows.
    if (kind !== 'digits' && !found.every(({ of }, i) => of[0] === i + 1)) continue;
    return { level, read };
  }
  return undefined;
}

/** The number moved on by one: `4.8` of `4.7` on the second level, `5.3` of `4.3` on the first. */
export const nextNumber = (number: HeadingNumber, level: number): HeadingNumber => ({
  ...number,
  of: number.of.map((one, i) => (i === level ? one + 1 : one)),
});

/** A number as it stands in a heading, without what is behind it. */
export const written = ({ kind, before, of }: HeadingNumber): string =>
  before + (kind === 'digits' ? of.join('.') : kind === 'letter' ? String.fromCharCode(64 + of[0]!) : romanOf(of[0]!));

const romans: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function romanOf(value: number): string {
  let rest = value;
  let text = '';
  for (const [mark, of] of romans) for (; rest >= of; rest -= of) text += mark;
  return text;
}

/** 0 where it is no Roman number. */
function valueOf(text: string): number {
  let value = 0;
  let rest = text;
  for (const [mark, of] of romans) for (; rest.startsWith(mark); rest = rest.slice(mark.length)) value += of;
  return rest === '' && romanOf(value) === text ? value : 0;
}
