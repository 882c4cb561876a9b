// What patterns are compiled to: plain numbers and words, so that a language can be compiled when the extension is built
// and only read when it runs.

export const enum Op {
  token,
  gap,
  split,
  jump,
  not,
  open,
  close,
  before,
  begin,
  end,
  match,
  phrase,
}

/** How often a word that is not listed stands among as many words as the listed ones are counted in; only compared. */
export const UNLISTED = 3;

export const ascending = (x: number, y: number): number => x - y;

/** Groups of numbers, one after the other: group `i` is `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Groups {
  readonly starts: Int32Array;
  readonly items: Int32Array;
}

/** Groups as lists. */
export const listsOf = ({ starts, items }: Groups): number[][] =>
  Array.from({ length: starts.length - 1 }, (_, i) => [...items.subarray(starts[i], starts[i + 1])]);

/** Lists as groups. */
export function groupsOf(lists: readonly (readonly number[])[]): Groups {
  const starts = new Int32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = starts[i]! + list.length;
  const items = new Int32Array(starts[lists.length]!);
  let at = 0;
  for (const list of lists) for (const item of list) items[at++] = item;
  return { starts, items };
}

/** All patterns of one language, compiled by `compile.ts`. */
export interface Tables {
  /** Names that hits are filed under: rule ids, `cue:…`, `element:…`. */
  readonly owners: readonly string[];
  /** What the text can hold, by how it is looked up. Each has one atom; `suffixes` and `insides` look at a word's parts. */
  readonly words: ReadonlyMap<string, number>;
  readonly prefixes: ReadonlyMap<string, number>;
  readonly suffixes: ReadonlyMap<string, number>;
  readonly insides: ReadonlyMap<string, number>;
  /** The atom of any number; -1 when no pattern asks for one. */
  readonly number: number;
  /** By atom: the atoms that hold it (classes and alternatives). */
  readonly holders: Groups;
  /** By atom: how often what it stands for is in a text; only compared. */
  readonly costs: Int32Array;
  readonly op: Uint8Array;
  readonly a: Int32Array;
  /** Classes by name: the atom of their single words (-1: none) and the number of their entries of several words (-1: none). */
  readonly classes: ReadonlyMap<string, { readonly atom: number; readonly phrase: number }>;
  /** By phrase + 1 (0: no phrase): the phrases that hold its entries, itself among them. */
  readonly phrasesWith: Groups;
  /** By phrase: the atom that is seen when an entry of the class may be in the sentence. */
  readonly phraseAtoms: Int32Array;
  /** A unit is a program and what must be in a sentence for it to match. Entries of classes come first, then patterns. */
  readonly entries: number;
  readonly starts: Int32Array;
  readonly lengths: Int32Array;
  /** By entry: the phrases it belongs to. */
  readonly phrasesOf: Groups;
  /** By pattern (unit − entries): its owner, its index among the owner's, and the programs that veto it. */
  readonly ownerOf: Int32Array;
  readonly indexOf: Int32Array;
  readonly vetoes: Groups;
  /** Vetoes are units too, after the patterns; they need nothing. */
  readonly units: number;
  /** By unit: its groups of atoms, as group numbers. Of each group at least one atom must be in the sentence. */
  readonly needs: Groups;
  /** Group of atoms by number; equal groups are one. */
  readonly atomGroups: Groups;
  readonly atoms: number;
}
