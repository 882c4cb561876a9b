// A house's own words for people, added to tables that are compiled already.
import { PatternError } from './pattern';
import { groupsOf, listsOf, Op, UNLISTED, type Tables } from './tables';

/** Extra entries for word classes, by class: words, `word*`, several words. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

interface Entry {
  readonly className: string;
  readonly words: readonly string[];
}

/**
 * Tables that know more words. Classes that nothing asks for are left out.
 *
 * @throws PatternError when an entry is empty or is made of signs
 */
export function withVocabulary(tables: Tables, vocabulary: Vocabulary): Tables {
  const entries = Object.entries(vocabulary)
    .filter(([name]) => tables.classes.has(name))
    .flatMap(([className, texts]) => texts.map((text) => entryOf(className, text)));
  if (entries.length === 0) return tables;
  const words = new Map(tables.words);
  const prefixes = new Map(tables.prefixes);
  const holders: number[][] = listsOf(tables.holders);
  const atomOf = (word: string): number => {
    const map = word.endsWith('*') ? prefixes : words;
    const bare = word.replace(/\*$/, '');
    let atom = map.get(bare);
    if (atom === undefined) {
      map.set(bare, (atom = holders.length));
      holders.push([]);
    }
    return atom;
  };
  const op = [...tables.op];
  const a = [...tables.a];
  const starts: number[] = [];
  const lengths: number[] = [];
  const phrasesOf: number[][] = [];
  const needs: number[][] = [];
  const atomGroups = listsOf(tables.atomGroups);
  for (const { className, words: of } of entries) {
    const atoms = of.map(atomOf);
    const { atom, phrase } = tables.classes.get(className)!;
    const { starts: within, items } = tables.phrasesWith;
    const phrases = [...items.slice(within[phrase + 1]!, within[phrase + 2]!)];
    if (atoms.length === 1) {
      if (atom >= 0) holders[atoms[0]!]!.push(atom);
      continue;
    }
    if (phrase < 0) continue;
    starts.push(op.length);
    for (const one of atoms) {
      op.push(Op.token);
      a.push(one);
    }
    op.push(Op.match);
    a.push(0);
    lengths.push(atoms.length + 1);
    phrasesOf.push(phrases);
    needs.push(atoms.map((one) => atomGroups.push([one]) - 1));
  }
  return {
    ...tables,
    words,
    prefixes,
    holders: groupsOf(holders),
    op: Uint8Array.from(op),
    a: Int32Array.from(a),
    atoms: holders.length,
    costs: Int32Array.from(holders, (_, atom) => tables.costs[atom] ?? UNLISTED),
    atomGroups: groupsOf(atomGroups),
    // New entries stand behind the old ones, so the numbers of patterns and vetoes move up.
    entries: tables.entries + starts.length,
    units: tables.units + starts.length,
    starts: inserted(tables.starts, tables.entries, starts),
    lengths: inserted(tables.lengths, tables.entries, lengths),
    phrasesOf: groupsOf([...listsOf(tables.phrasesOf), ...phrasesOf]),
    needs: groupsOf(inserted(listsOf(tables.needs), tables.entries, needs)),
    vetoes: { starts: tables.vetoes.starts, items: tables.vetoes.items.map((unit) => unit + starts.length) },
  };
}

/** Whether a text can be an entry: words, `word*`, several words. */
export const isEntry = (text: string): boolean => wordsOf(text) !== undefined;

function wordsOf(text: string): readonly string[] | undefined {
  const words = text.trim().toLowerCase().replaceAll('’', "'").split(/\s+/);
  return words.every((word) => /^[\p{L}\p{N}][\p{L}\p{N}'.-]*\*?$/u.test(word)) ? words : undefined;
}

function entryOf(className: string, text: string): Entry {
  const words = wordsOf(text);
  if (!words) throw new PatternError(`“${text}” is not made of words`);
  return { className, words };
}

function inserted(values: Int32Array, at: number, more: readonly number[]): Int32Array;
function inserted<T>(values: readonly T[], at: number, more: readonly T[]): T[];
function inserted(values: Int32Array | readonly unknown[], at: number, more: readonly unknown[]): Int32Array | unknown[] {
  const all = [...values];
  all.splice(at, 0, ...more);
  return values instanceof Int32Array ? Int32Array.from(all as number[]) : all;
}
