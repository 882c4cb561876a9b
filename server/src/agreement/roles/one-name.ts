// Which words may be one name: those with nothing but space between them. What stands there, the source says; in prose all
// markup looks like space.
import type { Token } from '../../language/tokens';
import type { PlacedReading, ProseReading } from '../document-reading';

/** The source of a prose: its tokens' offsets count in it too. */
export const sourceOf = ({ chunk }: Pick<PlacedReading, 'chunk'>, { prose }: ProseReading): string =>
  chunk.text.slice(prose.start, prose.start + prose.text.length);

/** Space, or one line end with the next line's indent. */
const space = /^(?:[ \t\u00a0]+|[ \t]*(?:\r\n|[\r\n])[ \t]*)$/;

/**
 * Whether a word and the next one may belong to one name: no closing emphasis, bracket or bar stands between them.
 *
 * @param source what the tokens' offsets count in
 */
export const adjoin = (source: string, left: Token, right: Token): boolean => space.test(source.slice(left.end, right.start));

/** Whether an “&” makes one name of two words: “Head of People & Premises”. */
export const joinedByAnd = (source: string, left: Token, right: Token): boolean => source.slice(left.end, right.start) === ' & ';
