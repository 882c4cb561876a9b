// When two names mean the same area or role: spelling, articles, number and the Nordic definite endings do not matter.
import { byText } from '../language/remembered';

const articles = new Set([
  'the',
  'a',
  'an',
  'our',
  'your',
  'their',
  'den',
  'det',
  'de',
  'en',
  'ett',
  'et',
  'vår',
  'vårt',
  'våra',
  'vores',
  'vor',
  'dit',
  'din',
  'dine',
]);
/** Endings of number and definiteness in English, Swedish and Danish, longest first; what is left has four letters or more. */
const endings = [
  'ernes',
  'arnas',
  'ornas',
  'ernas',
  'erne',
  'arna',
  'orna',
  'erna',
  'ene',
  'ies',
  'ens',
  'ets',
  'na',
  'en',
  'et',
  'er',
  'ar',
  'or',
  'n',
  't',
  's',
  'e',
  'y',
];
const SHORTEST = 4;

const stem = (word: string): string => {
  const ending = endings.find((one) => word.length - one.length >= SHORTEST && word.endsWith(one));
  return ending === undefined ? word : word.slice(0, -ending.length);
};

/** The words of a name, lower case, without marks between them. */
const wordsOf = (name: string): string[] =>
  name
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** How many names are kept with their keys: a document is read again with each letter that is typed, its areas stay. */
const MOST_KEPT = 10_000;

/** The same for all spellings of one area or role; only compared, never shown. '' for a name without words. */
export const areaKey = byText((name) => {
  const words = wordsOf(name);
  const own = words.filter((word) => !articles.has(word));
  return (own.length > 0 ? own : words).map(stem).join(' ');
}, MOST_KEPT);

/** Whether one name says the same as another, or the same and more: “IT support” and “IT support, told by HR”. */
export function sameRole(a: string, b: string): boolean {
  const [first, second] = [areaKey(a), areaKey(b)].sort((x, y) => x.length - y.length);
  return first === second || second!.startsWith(`${first} `) || second!.endsWith(` ${first}`);
}
