// What a message quotes of a sentence: the words that were found, with as much around them as they need to be understood.
import { clauseOf } from '../language/reading';
import { Before, type Token } from '../language/tokens';

/** Fewer words than this are seldom a phrase: their whole clause is quoted. Of a longer phrase, this many words to either end of its clause are quoted, too. */
const PHRASE = 4;
/** One or two words seldom say what is meant. */
const LEAST = 3;
/** A comma is one of a list where so few words stand before the next. */
const LISTED = 3;
/** A clause of so many words at most that completes the one before it (“the goal is, that …”) is quoted with it. */
const COMPLETION = 9;
const completing: ReadonlySet<string> = new Set(['that', 'what', 'which', 'who', 'att', 'vad', 'som', 'vem', 'at', 'hvad', 'der', 'hvem']);

interface Words {
  readonly from: number;
  readonly to: number;
}

/** The clause around words, as token indexes, with the one that it opens (“At the end of the day, …”). */
export function clauseWith(tokens: readonly Token[], from: number, to: number): Words {
  const own = clauseOf(tokens, from, to);
  const clause = own.from === 0 && tokens[own.to]?.before === Before.comma ? { from: 0, to: clauseOf(tokens, own.to, own.to + 1).to } : own;
  return clause.to - clause.from < LEAST ? { from: 0, to: tokens.length } : clause;
}

/**
 * What to quote of a sentence for marked words.
 *
 * @param from token index; `to` is exclusive
 */
export function quotedWords(tokens: readonly Token[], from: number, to: number): Words {
  if (to - from < PHRASE) return grown(tokens, clauseWith(tokens, from, to));
  const clause = clauseOf(tokens, from, to);
  return grown(tokens, { from: from - clause.from <= PHRASE ? clause.from : from, to: clause.to - to <= PHRASE ? clause.to : to });
}

/** Words with what a comma cut off: the rest of a list, and what completes a clause. */
function grown(tokens: readonly Token[], { from, to }: Words): Words {
  let first = from;
  let last = to;
  while (first > 0 && tokens[first]!.before === Before.comma) {
    const { from: start } = clauseOf(tokens, first - 1, first);
    if (first - start > LISTED) break;
    first = start;
  }
  while (last < tokens.length && tokens[last]!.before === Before.comma) {
    const { to: end } = clauseOf(tokens, last, last + 1);
    const words = end - last;
    if (words > LISTED && !(words <= COMPLETION && completing.has(tokens[last]!.word))) break;
    last = end;
  }
  return { from: first, to: last };
}
