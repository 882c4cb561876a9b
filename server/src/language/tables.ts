// What patterns are compiled to: plain numbers and words, so that a language can be compiled when the extension is built
// and only read when it runs.

export const enum Op { token, gap, split, jump, not, open, close, before, begin, end, match, phrase }

/** Groups of numbers, one after the other: group `i` is `items[starts[i]]` up to `items[starts[i + 1]]`. */
export interface Groups { readonly starts: Int32Array; readonly items: Int32Array }

/** Groups as lists. */
export const listsOf = ({ starts, items }: Groups): number[][] => Array.from({ length: starts.length - 1 }, (_, i) => [...items.subarray(starts[i], starts[i + 1])]);

/** Lists as groups. */
export function groupsOf(lists: readonly (readonly number[])[]): Groups {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => { starts[i + 1] = starts[i]! + list.length; });
  return { starts, items: Int32Array.from(lists.flat()) };
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

// --- as bytes

class Writer {
  private readonly bytes: number[] = [];

  number(value: number): void {
    // Small negative numbers stay small: 0, -1, 1, -2 … (zigzag).
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    while (rest > 127) { this.bytes.push((rest & 127) | 128); rest = Math.floor(rest / 128); }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }

  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  /** Each group ascending, so differences are written. */
  groups({ starts, items }: Groups): void {
    this.number(starts.length - 1);
    for (let i = 0; i + 1 < starts.length; i++) {
      this.number(starts[i + 1]! - starts[i]!);
      let last = 0;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) { this.number(items[at]! - last); last = items[at]!; }
    }
  }

  map(of: ReadonlyMap<string, number>): void {
    const sorted = [...of].sort(([a], [b]) => (a < b ? -1 : 1));
    this.text(sorted.map(([word]) => word).join('\n'));
    this.numbers(sorted.map(([, atom]) => atom));
  }

  done(): Uint8Array { return Uint8Array.from(this.bytes); }
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let value = 0, scale = 1, byte: number;
    do { byte = this.bytes[this.at++]!; value += (byte & 127) * scale; scale *= 128; } while (byte > 127);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    const length = this.number();
    return new TextDecoder().decode(this.bytes.subarray(this.at, this.at += length));
  }

  numbers(): Int32Array {
    const values = new Int32Array(this.number());
    for (let i = 0; i < values.length; i++) values[i] = this.number();
    return values;
  }

  groups(): Groups {
    const starts = new Int32Array(this.number() + 1);
    const items: number[] = [];
    for (let i = 0; i + 1 < starts.length; i++) {
      const length = this.number();
      for (let k = 0, last = 0; k < length; k++) items.push(last += this.number());
      starts[i + 1] = items.length;
    }
    return { starts, items: Int32Array.from(items) };
  }

  map(): Map<string, number> {
    const words = this.text(), atoms = this.numbers();
    return new Map(words === '' ? [] : words.split('\n').map((word, i) => [word, atoms[i]!]));
  }
}

/** Tables as bytes. */
export function encodeTables(tables: Tables): Uint8Array {
  const out = new Writer();
  out.text(tables.owners.join('\n'));
  for (const map of [tables.words, tables.prefixes, tables.suffixes, tables.insides]) out.map(map);
  out.number(tables.number);
  out.number(tables.atoms);
  out.number(tables.entries);
  out.number(tables.units);
  out.text([...tables.classes.keys()].join('\n'));
  for (const { atom, phrase } of tables.classes.values()) { out.number(atom); out.number(phrase); }
  for (const numbers of [tables.op, tables.a, tables.phraseAtoms, differences(tables.starts), tables.lengths, tables.ownerOf, tables.indexOf]) out.numbers(numbers);
  for (const groups of [tables.holders, tables.phrasesWith, tables.phrasesOf, tables.vetoes, tables.needs, tables.atomGroups]) out.groups(groups);
  return out.done();
}

/** The tables that `encodeTables` wrote. */
export function decodeTables(bytes: Uint8Array): Tables {
  const read = new Reader(bytes);
  const owners = read.text().split('\n');
  const words = read.map(), prefixes = read.map(), suffixes = read.map(), insides = read.map();
  const number = read.number(), atoms = read.number(), entries = read.number(), units = read.number();
  const names = read.text();
  const classes = new Map((names === '' ? [] : names.split('\n')).map((name) => [name, { atom: read.number(), phrase: read.number() }]));
  const op = Uint8Array.from(read.numbers()), a = read.numbers(), phraseAtoms = read.numbers(), starts = sums(read.numbers());
  const lengths = read.numbers(), ownerOf = read.numbers(), indexOf = read.numbers();
  const holders = read.groups(), phrasesWith = read.groups(), phrasesOf = read.groups(), vetoes = read.groups(), needs = read.groups(), atomGroups = read.groups();
  return { owners, words, prefixes, suffixes, insides, number, atoms, entries, units, classes, op, a, phraseAtoms, starts, lengths, ownerOf, indexOf, holders, phrasesWith, phrasesOf, vetoes, needs, atomGroups };
}

const differences = (values: Int32Array): Int32Array => values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]!));
function sums(values: Int32Array): Int32Array {
  for (let i = 1; i < values.length; i++) values[i]! += values[i - 1]!;
  return values;
}
