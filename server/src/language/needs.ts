// What must be in a sentence for a program to match: groups of atoms, of each of which one has to be there.
import { endOfBranches, isBranch } from './programs';
import { ascending, Op } from './tables';

type Programs = { readonly [name in 'op' | 'a' | 'phraseAtoms' | 'costs']: ArrayLike<number> };

/** Atoms, and the sum of how often each of them is in a text. */
export interface Group {
  readonly atoms: readonly number[];
  readonly cost: number;
}

/**
 * The groups of a program, the rarest first. Without any, nothing has to be there.
 *
 * @param start of the program in `op`
 * @param length of it
 */
export function needsOf(programs: Programs, start: number, length: number): readonly Group[] {
  const groups = groupsIn(programs, start, start + length);
  return groups.length < 2 ? groups : groups.sort((x, y) => x.cost - y.cost);
}

/** The groups of a piece of a program, in its order. */
function groupsIn(programs: Programs, from: number, to: number): Group[] {
  const { op, a, phraseAtoms, costs } = programs;
  const groups: Group[] = [];
  for (let at = from; at < to;) {
    const code = op[at]! as Op;
    if (code === Op.split) {
      const end = endOfBranches(programs, at);
      const group = end === undefined ? undefined : oneOfAll(programs, at, end);
      if (group) groups.push(group);
      at = end ?? at + a[at]!;
      continue;
    }
    const atom = code === Op.token ? a[at]! : code === Op.phrase ? phraseAtoms[a[at]!]! : -1;
    if (atom >= 0) groups.push({ atoms: [atom], cost: costs[atom]! });
    at++;
  }
  return groups;
}

/** One group for all alternatives: the rarest of each. None when one of them needs nothing. */
function oneOfAll(programs: Programs, split: number, end: number): Group | undefined {
  const { a, costs } = programs;
  const atoms: number[] = [];
  let cost = 0;
  /** Adds the rarest of a piece; says whether there is any. */
  const takes = (from: number, to: number): boolean => {
    let rarest: Group | undefined;
    for (const group of groupsIn(programs, from, to)) if (!rarest || group.cost < rarest.cost) rarest = group;
    for (const atom of rarest?.atoms ?? []) {
      if (!atoms.includes(atom)) {
        atoms.push(atom);
        cost += costs[atom]!;
      }
    }
    return rarest !== undefined;
  };
  let at = split;
  for (let next: number; isBranch(programs, at, end); at = next) {
    next = at + a[at]!;
    if (!takes(at + 1, next - 1)) return undefined;
  }
  return takes(at, end) ? { atoms: atoms.sort(ascending), cost } : undefined;
}

/** Groups of atoms by number; equal groups are one. */
export class AtomGroups {
  readonly lists: (readonly number[])[] = [];
  private readonly ofAtom = new Map<number, number>();
  private readonly ofAtoms = new Map<string, number>();

  /** The number of a group. @param atoms ascending */
  idOf(atoms: readonly number[]): number {
    return atoms.length === 1 ? this.known(this.ofAtom, atoms[0]!, atoms) : this.known(this.ofAtoms, atoms.join(' '), atoms);
  }

  private known<Key>(ids: Map<Key, number>, key: Key, atoms: readonly number[]): number {
    let id = ids.get(key);
    if (id === undefined) {
      id = this.lists.push(atoms) - 1;
      ids.set(key, id);
    }
    return id;
  }
}
