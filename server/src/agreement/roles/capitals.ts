// Capital letters of a role's new name: those of the words it stands for, unless the writer gave it its own.
import type { Language } from '../../language/data';
import type { Mention } from '../roles';
import { setsOf } from './small-words';

/** A text that begins as a model does: with a capital letter or as it is. */
export const capitalAs = (model: string, text: string): string =>
  isCapital(model) && text !== '' ? text[0]!.toUpperCase() + text.slice(1) : text;

const isCapital = (text: string): boolean => text !== '' && text[0] !== text[0]!.toLowerCase();

const LONGEST_SHORT = 3;

/** Whether words are written in capital letters throughout; “VD” and “CEO” are no such words. */
export const isLoud = (words: string): boolean =>
  words === words.toUpperCase() && words.split(/[\s-]/).some((word) => word.length > LONGEST_SHORT);

/** “HR-chef”, “CEO”: its capital letters say nothing of the place. */
const opensShort = (words: string): boolean => {
  const [first = ''] = words.split(/[\s-]/);
  return first.length > 1 && first === first.toUpperCase();
};

/** A word that a title writes small: “Head of Unit”. */
const isSmall = (word: string, language: Language): boolean =>
  setsOf(language).prepositions.has(word.toLowerCase()) || setsOf(language).openers.has(word.toLowerCase());

/**
 * A new name as its place wants it.
 *
 * @param words the name in the form of the place
 * @param old what stands there
 * @param name as the writer gave it
 * @param opener the article before the old name
 */
export function withCase(
  words: string,
  old: string,
  name: string,
  { first, alone, place, language }: Mention,
  opener: string | undefined,
): string {
  if (isLoud(old)) return words.toUpperCase();
  if (name !== name.toLowerCase()) {
    return (first || (alone && opener === undefined)) && place !== 'frontMatter' ? capitalAs(old, words) : words;
  }
  const [opening, ...more] = old.split(/\s+/);
  if (opensShort(opening!) && !more.some(isCapital) && !first && !alone) return words;
  if (more.length === 0 || !isCapital(old) || !more.every((word) => isCapital(word) || isSmall(word, language))) {
    return capitalAs(old, words);
  }
  return words
    .split(' ')
    .map((word, i) => (i > 0 && isSmall(word, language) ? word : capitalAs(old, word)))
    .join(' ');
}
