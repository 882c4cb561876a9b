// Which words of a sentence have which atoms, as rows of bits: bit `i` of a row stands for word `i`. One row answers for a
// whole sentence at once whether a pattern can go on, and where.
import { Before, type Token } from './tokens';

/** What a gap never reaches over. */
export const WALL = Before.semicolon | Before.stop;

export class Places {
  /** How many words there are; bit `length` is the place behind the last one. */
  length = 0;
  /** Numbers of 32 bits in a row. */
  width = 1;
  private rows: Int32Array;
  private readonly seen: Int32Array;
  private round = 0;
  private tokens: readonly Token[] = [];
  private readonly before = new Map<number, Int32Array>();

  constructor(atoms: number) {
    this.rows = new Int32Array(atoms);
    this.seen = new Int32Array(atoms);
  }

  /** Forgets the sentence before. */
  open(tokens: readonly Token[]): void {
    this.round++;
    this.tokens = tokens;
    this.length = tokens.length;
    this.width = (tokens.length >> 5) + 1;
    if (this.seen.length * this.width > this.rows.length) this.rows = new Int32Array(this.seen.length * this.width);
    if (this.before.size > 0) this.before.clear();
  }

  /** Notes that an atom is in the sentence, at no word of its own. Answers whether it is new. */
  see(atom: number): boolean {
    if (this.seen[atom] === this.round) return false;
    this.seen[atom] = this.round;
    const start = atom * this.width;
    for (let i = start; i < start + this.width; i++) this.rows[i] = 0;
    return true;
  }

  /** Notes that word `at` has an atom. Answers whether the atom is new in the sentence. */
  add(atom: number, at: number): boolean {
    const isNew = this.see(atom);
    this.rows[atom * this.width + (at >> 5)]! |= 1 << (at & 31);
    return isNew;
  }

  /** Whether an atom is in the sentence. */
  holds(atom: number): boolean { return this.seen[atom] === this.round; }

  /** Whether word `at` has an atom. */
  has(atom: number, at: number): boolean {
    return this.seen[atom] === this.round && (this.rows[atom * this.width + (at >> 5)]! >>> (at & 31) & 1) === 1;
  }

  /** Part `i` of an atom's row. */
  part(atom: number, i: number): number { return this.seen[atom] === this.round ? this.rows[atom * this.width + i]! : 0; }

  /** The words before which one of these signs stands (bits of `Before`). */
  behind(signs: number): Int32Array {
    let row = this.before.get(signs);
    if (!row) {
      this.before.set(signs, row = new Int32Array(this.width));
      for (let at = 0; at < this.length; at++) if ((this.tokens[at]!.before & signs) !== 0) row[at >> 5]! |= 1 << (at & 31);
    }
    return row;
  }
}
