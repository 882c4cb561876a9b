// Whether a name stands for one or for several, where the noun's form does not say: “teamledare”, “ombud”, “udvalg”.
import type { Language } from '../../language/data';
import { formsOf, nounIn, type Form } from '../../language/role-nouns';
import { tokenize, type Token } from '../../language/tokens';
import type { Mention, Role } from '../roles';
import { coordinates, setsOf } from './small-words';

export type Count = 'one' | 'several';

/** How many a role's name stands for where neither its form nor its neighbours say: one, where it is “ordföranden” and never “ordförandena”. */
export function usualCount({ mentions, kind, language, name }: Role): Count | undefined {
  if (language === 'en') return undefined;
  if (kind === 'group') return 'several';
  const told = mentions.flatMap(({ forms }) => numberOf(forms) ?? []);
  const [one, theOne, some, theSome] = formsOf(name.split(' ').at(-1)!, language).forms;
  return (one === some && theOne === theSome) || (told.length > 0 && !told.includes('several')) ? 'one' : 'several';
}

/** What forms that look alike have in common. */
function numberOf(forms: readonly Form[]): Count | undefined {
  const [first, ...more] = forms;
  return first && more.every(({ plural }) => plural === first.plural) ? (first.plural ? 'several' : 'one') : undefined;
}

/**
 * How a noun stands in its place: of several forms that look alike, the one that its neighbours ask for.
 *
 * @param text of the document
 * @param usual how many the role's name stands for where nothing else tells it
 */
export function formIn(mention: Mention, text: string, usual: Count | undefined): Form {
  const { forms, opener } = mention;
  if (forms.length === 1) return forms[0]!;
  const count = countIn(mention, text) ?? (isAdjectival(forms) ? 'several' : usual);
  const wanted = forms.filter(({ plural }) => count === undefined || plural === (count === 'several'));
  return wanted.find(({ definite }) => definite === (opener !== undefined && isAdjectival(forms))) ?? wanted[0] ?? forms[0]!;
}

/** Of a noun that is inflected like an adjective one form is both: “den ansatte”, “ansatte”. */
const isAdjectival = (forms: readonly Form[]): boolean =>
  !forms.some(({ plural, definite }) => !plural && !definite) && forms.some(({ plural, definite }) => !plural && definite);

function countIn(mention: Mention, text: string): Count | undefined {
  const { opener, at, noun, alone, first, language } = mention;
  const {
    many,
    definite,
    one,
    inflecting,
    words: { articles, genders },
  } = setsOf(language);
  const article = opener && text.slice(opener.start, opener.end).toLowerCase();
  if (article !== undefined && many.has(article)) return 'several';
  // “Deras ledare” may be one or several.
  if (
    article !== undefined &&
    (!definite.has(article) || one.has(article) || articles.includes(article) || genders.flat().includes(article))
  ) {
    return 'one';
  }
  if (alone) return 'one';
  const [adjective] = tokenize(text, at.start, noun.start)
    .map(({ word }) => ({ word, forms: inflecting.get(word) }))
    .filter(({ forms }) => forms !== undefined && forms[0] !== forms[1]);
  if (adjective && !opener) return adjective.word === adjective.forms![1] ? 'several' : 'one';
  return besides(text, mention) ?? (!first && /^\p{Lu}/u.test(text[noun.start]!) && noun.start === at.start ? 'one' : undefined);
}

/** So far (in code units) the words around a name are looked at. */
const FAR = 60;

/** What the words right before and behind a name say. */
function besides(text: string, { at, language, forms, place, first }: Mention): Count | undefined {
  const before = tokenize(text, Math.max(0, at.start - FAR), at.start);
  const behind = tokenize(text, at.end, at.end + FAR);
  const last = before.at(-1);
  const next = behind[0];
  const gap = last ? text.slice(last.end, at.start) : '';
  const following = next ? text.slice(at.end, next.start) : '';
  if (last && /^\s+$/.test(gap)) {
    const {
      many,
      one,
      words: { genitives },
    } = setsOf(language);
    if (many.has(last.word) || /^(?:\d{2,}|[2-9])$/.test(last.word)) return 'several';
    if (one.has(last.word) || (!isAdjectival(forms) && genitives.some((ending) => last.word.endsWith(ending)))) return 'one';
  }
  // “Ordförande: …”, “(tekniker)”, “Anna Lund, tekniker”, “tekniker Anna Lund”, an item that is nothing but the name.
  if (text[at.end] === ':' || (text[at.start - 1] === '(' && text[at.end] === ')')) return 'one';
  if (place === 'item' && first && /^[ \t]*(?:[\r\n]|$)/.test(text.slice(at.end, at.end + FAR))) return 'one';
  if (gap === ', ' && before.slice(-2).filter(({ start }) => /^\p{Lu}/u.test(text[start]!)).length === 2) return 'one';
  if (next && following === ' ' && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.start + 2))) return 'one';
  return joinedTo(before, gap, language) ?? joinedTo(behind.slice().reverse(), following, language);
}

/** What is joined by a comma or an “and” is mostly as many: “chefer och teamledare”, “ordförande, kassör”. */
function joinedTo(words: readonly Token[], gap: string, language: Language): Count | undefined {
  const last = words.at(-1);
  const neighbour = last && coordinates.has(last.word) ? words.at(-2) : gap.trim() === ',' ? last : undefined;
  return neighbour && numberOf(nounIn(neighbour.word, language)?.forms ?? []);
}
