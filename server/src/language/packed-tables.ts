// Tables as bytes. What follows from other tables is left out and worked out again: what patterns need, where their jumps
// lead, where programs begin. Atoms are numbered anew, so that words need no numbers beside them.
import { AtomGroups, needsOf } from './needs';
import { endOfBranches, isBranch, programsIn } from './programs';
import { ascending, groupsOf, listsOf, Op, type Groups, type Tables } from './tables';

/** Programs without jumps: what `split` and `jump` say is said by brackets. */
const enum Mark {
  optional = 16,
  either,
  or,
  last,
  done,
}

class Writer {
  private readonly bytes: number[] = [];

  number(value: number): void {
    // Small negative numbers stay small: 0, -1, 1, -2 … (zigzag).
    let rest = value < 0 ? -2 * value - 1 : 2 * value;
    while (rest > 127) {
      this.bytes.push((rest & 127) | 128);
      rest = Math.floor(rest / 128);
    }
    this.bytes.push(rest);
  }

  text(value: string): void {
    const bytes = new TextEncoder().encode(value);
    this.number(bytes.length);
    for (const byte of bytes) this.bytes.push(byte);
  }

  words(words: readonly string[]): void {
    this.text(words.join('\n'));
  }

  numbers(values: ArrayLike<number>): void {
    this.number(values.length);
    for (let i = 0; i < values.length; i++) this.number(values[i]!);
  }

  /** Each group ascending, so differences are written. */
  groups({ starts, items }: Groups): void {
    this.numbers(starts.subarray(1).map((end, i) => end - starts[i]!));
    for (let i = 0; i + 1 < starts.length; i++) {
      let last = 0;
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        this.number(items[at]! - last);
        last = items[at]!;
      }
    }
  }

  done(): Uint8Array {
    return Uint8Array.from(this.bytes);
  }
}

class Reader {
  private at = 0;
  constructor(private readonly bytes: Uint8Array) {}

  number(): number {
    let byte = this.bytes[this.at]!;
    let value = 0;
    let scale = 1;
    // Most are small.
    if (byte < 128) {
      this.at++;
      return byte & 1 ? -(byte + 1) / 2 : byte >> 1;
    }
    do {
      byte = this.bytes[this.at++]!;
      value += (byte & 127) * scale;
      scale *= 128;
    } while (byte > 127);
    return value % 2 === 1 ? -(value + 1) / 2 : value / 2;
  }

  text(): string {
    const length = this.number();
    return new TextDecoder().decode(this.bytes.subarray(this.at, (this.at += length)));
  }

  words(): string[] {
    const text = this.text();
    return text === '' ? [] : text.split('\n');
  }

  numbers(): Int32Array {
    const values = new Int32Array(this.number());
    for (let i = 0; i < values.length; i++) values[i] = this.number();
    return values;
  }

  groups(): Groups {
    const lengths = this.numbers();
    const starts = new Int32Array(lengths.length + 1);
    for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!;
    const items = new Int32Array(starts[lengths.length]!);
    for (let i = 0; i < lengths.length; i++) {
      for (let at = starts[i]!, last = 0; at < starts[i + 1]!; at++) items[at] = last += this.number();
    }
    return { starts, items };
  }
}

/** Where atoms are that are looked up by a piece of a word. */
const lookups = ['words', 'prefixes', 'suffixes', 'insides'] as const;
const inEach = (make: (name: (typeof lookups)[number], i: number) => Map<string, number>): Pick<Tables, (typeof lookups)[number]> =>
  Object.fromEntries(lookups.map((name, i) => [name, make(name, i)])) as unknown as Pick<Tables, (typeof lookups)[number]>;

/** Tables as bytes. */
export function encodeTables(given: Tables): Uint8Array {
  const tables = renumbered(given);
  const out = new Writer();
  out.words(tables.owners);
  for (const name of lookups) out.words([...tables[name].keys()]);
  out.number(tables.number);
  out.number(tables.atoms);
  out.number(tables.entries);
  out.number(tables.units);
  out.words([...tables.classes.keys()]);
  for (const { atom, phrase } of tables.classes.values()) {
    out.number(atom);
    out.number(phrase);
  }
  out.groups(tables.holders);
  const holders = new Set(tables.holders.items);
  // How frequent those are that hold others follows from what they hold.
  out.numbers(tables.costs.filter((_, atom) => !holders.has(atom)));
  const { marks, values } = bracketed(tables);
  const programs = new Map(programsIn(tables.op).map(({ start }, i) => [start, i]));
  out.numbers(marks);
  out.numbers(values);
  out.numbers(differences(tables.starts.map((start) => programs.get(start)!)));
  for (const numbers of [tables.phraseAtoms, tables.ownerOf, tables.indexOf]) out.numbers(numbers);
  for (const groups of [tables.phrasesWith, tables.phrasesOf, tables.vetoes]) out.groups(groups);
  return out.done();
}

/** The tables that `encodeTables` wrote, but for the numbers of atoms. */
export function decodeTables(bytes: Uint8Array): Tables {
  const read = new Reader(bytes);
  const owners = read.words();
  let next = 0;
  const looked = inEach(() => new Map(read.words().map((word) => [word, next++])));
  const number = read.number();
  const atoms = read.number();
  const entries = read.number();
  const units = read.number();
  const classes = new Map(read.words().map((name) => [name, { atom: read.number(), phrase: read.number() }]));
  const holders = read.groups();
  const costs = allCosts(read.numbers(), holders, atoms);
  const { op, a } = unbracketed(read.numbers(), read.numbers());
  const programs = programsIn(op);
  const programOf = sums(read.numbers());
  const starts = programOf.map((program) => programs[program]!.start);
  const lengths = programOf.map((program) => programs[program]!.length);
  const phraseAtoms = read.numbers();
  const ownerOf = read.numbers();
  const indexOf = read.numbers();
  const phrasesWith = read.groups();
  const phrasesOf = read.groups();
  const vetoes = read.groups();
  const groups = new AtomGroups();
  const firstVeto = entries + ownerOf.length;
  const needs = Array.from({ length: firstVeto }, (_, unit) =>
    needsOf({ op, a, phraseAtoms, costs }, starts[unit]!, lengths[unit]!).map(({ atoms: of }) => groups.idOf(of)),
  );
  return {
    owners,
    ...looked,
    number,
    atoms,
    entries,
    units,
    classes,
    holders,
    costs,
    op,
    a,
    phraseAtoms,
    starts,
    lengths,
    ownerOf,
    indexOf,
    phrasesWith,
    phrasesOf,
    vetoes,
    needs: groupsOf(needs),
    atomGroups: groupsOf(groups.lists),
  };
}

/** The same tables with atoms in the order of their words, first those that are looked up; all others as they were. */
function renumbered(tables: Tables): Tables {
  const byWord = lookups.map((name) => [...tables[name]].sort(([x], [y]) => (x < y ? -1 : 1)));
  const order = byWord.flatMap((words) => words.map(([, atom]) => atom));
  const isListed = new Set(order);
  for (let atom = 0; atom < tables.atoms; atom++) if (!isListed.has(atom)) order.push(atom);
  const numberOf = new Int32Array(tables.atoms);
  for (const [number, atom] of order.entries()) numberOf[atom] = number;
  const renamed = (atom: number): number => (atom < 0 ? atom : numberOf[atom]!);
  const holders = listsOf(tables.holders);
  const looked = inEach((_, i) => new Map(byWord[i]!.map(([word, atom]) => [word, renamed(atom)])));
  return {
    ...tables,
    ...looked,
    number: renamed(tables.number),
    costs: Int32Array.from(order, (atom) => tables.costs[atom]!),
    holders: groupsOf(order.map((atom) => holders[atom]!.map(renamed).sort(ascending))),
    phraseAtoms: tables.phraseAtoms.map(renamed),
    a: tables.a.map((value, at) => (tables.op[at] === Op.token || tables.op[at] === Op.not ? renamed(value) : value)),
    classes: new Map([...tables.classes].map(([name, { atom, phrase }]) => [name, { atom: renamed(atom), phrase }])),
  };
}

/** @param own of the atoms that hold no others, ascending */
function allCosts(own: Int32Array, holders: Groups, atoms: number): Int32Array {
  const costs = new Int32Array(atoms);
  const isHolder = new Uint8Array(atoms);
  for (const atom of holders.items) isHolder[atom] = 1;
  let next = 0;
  for (let atom = 0; atom < atoms; atom++) if (isHolder[atom] === 0) costs[atom] = own[next++]!;
  // An atom's number is above those of all that it holds.
  for (let atom = 0; atom < atoms; atom++) {
    for (let i = holders.starts[atom]!; i < holders.starts[atom + 1]!; i++) costs[holders.items[i]!]! += costs[atom]!;
  }
  return costs;
}

/** Whether a value stands beside an operation; those of `split` and `jump` follow from brackets. */
const takesValue = (op: number): boolean => op === Op.token || op === Op.not || op === Op.gap || op === Op.before || op === Op.phrase;

/** Programs with brackets in place of jumps. */
function bracketed(tables: Tables): { readonly marks: number[]; readonly values: number[] } {
  const { op, a } = tables;
  const marks: number[] = [];
  const values: number[] = [];
  const write = (from: number, to: number): void => {
    for (let at = from; at < to;) {
      if (op[at] === Op.jump) throw new Error('an alternative is empty');
      if (op[at] !== Op.split) {
        marks.push(op[at]!);
        if (takesValue(op[at]!)) values.push(a[at]!);
        at++;
        continue;
      }
      const end = endOfBranches(tables, at);
      if (end === undefined) {
        marks.push(Mark.optional);
        write(at + 1, at + a[at]!);
      } else {
        let branch = at;
        let mark = Mark.either;
        for (; isBranch(tables, branch, end); mark = Mark.or) {
          marks.push(mark);
          const next = branch + a[branch]!;
          write(branch + 1, next - 1);
          branch = next;
        }
        marks.push(Mark.last);
        write(branch, end);
      }
      marks.push(Mark.done);
      at = end ?? at + a[at]!;
    }
  };
  write(0, op.length);
  return { marks, values };
}

/** What `bracketed` made brackets of. */
function unbracketed(marks: Int32Array, values: Int32Array): { readonly op: Uint8Array; readonly a: Int32Array } {
  // The most that comes of a bracket is two operations.
  const op = new Uint8Array(2 * marks.length);
  const a = new Int32Array(2 * marks.length);
  const open: { split: number; readonly jumps: number[] }[] = [];
  let length = 0;
  let next = 0;
  const put = (one: number, value = 0): number => {
    op[length] = one;
    a[length] = value;
    return length++;
  };
  const land = (from: number): void => {
    a[from] = length - from;
  };
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark < Mark.optional) {
      put(mark, takesValue(mark) ? values[next++]! : 0);
      continue;
    }
    if (mark === Mark.optional || mark === Mark.either) {
      open.push({ split: put(Op.split), jumps: [] });
      continue;
    }
    const inner = open.at(-1)!;
    if (mark !== Mark.done) inner.jumps.push(put(Op.jump));
    if (inner.split >= 0) land(inner.split);
    inner.split = mark === Mark.or ? put(Op.split) : -1;
    if (mark === Mark.done) for (const jump of open.pop()!.jumps) land(jump);
  }
  return { op: op.slice(0, length), a: a.slice(0, length) };
}

const differences = (values: Int32Array): Int32Array => values.map((value, i) => value - (i === 0 ? 0 : values[i - 1]!));
function sums(values: Int32Array): Int32Array {
  for (let i = 1; i < values.length; i++) values[i]! += values[i - 1]!;
  return values;
}
