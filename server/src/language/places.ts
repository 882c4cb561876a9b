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
  /** By atom: the sentence in which it was last seen, then its row there. Side by side, for they are asked for together. */
  private slots: Int32Array;
  /** The same for each width of rows: a number that was part of a row must not be taken for a sentence. */
  private readonly byWidth: Int32Array[] = [];
  private round = 0;
  private tokens: readonly Token[] = [];
  private readonly before = new Map<number, Int32Array>();

  constructor(private readonly atoms: number) {
    this.slots = this.byWidth[1] = new Int32Array(atoms * 2);
  }

  /** Forgets the sentence before. */
  open(tokens: readonly Token[]): void {
    this.round++;
    this.tokens = tokens;
    this.length = tokens.length;
    this.width = (tokens.length >> 5) + 1;
    this.slots = this.byWidth[this.width] ??= new Int32Array(this.atoms * (this.width + 1));
    if (this.before.size > 0) this.before.clear();
  }

  /** Notes that an atom is in the sentence, at no word of its own. */
  see(atom: number): void {
    const { slots, width } = this;
    const slot = atom * (width + 1);
    if (slots[slot] === this.round) return;
    slots[slot] = this.round;
    for (let i = 1; i <= width; i++) slots[slot + i] = 0;
  }

  /** Notes that word `at` has these atoms. */
  add(atoms: Int32Array, at: number): void {
    const { slots, width, round } = this;
    const part = 1 + (at >> 5);
    const bit = 1 << (at & 31);
    for (let k = 0; k < atoms.length; k++) {
      const slot = atoms[k]! * (width + 1);
      if (slots[slot] !== round) {
        slots[slot] = round;
        for (let i = 1; i <= width; i++) slots[slot + i] = 0;
      }
      slots[slot + part]! |= bit;
    }
  }

  /** Whether an atom is in the sentence. */
  holds(atom: number): boolean {
    return this.slots[atom * (this.width + 1)] === this.round;
  }

  /** Whether word `at` has an atom. */
  has(atom: number, at: number): boolean {
    return ((this.part(atom, at >> 5) >>> (at & 31)) & 1) === 1;
  }

  /** Part `i` of an atom's row. */
  part(atom: number, i: number): number {
    const slot = atom * (this.width + 1);
    return this.slots[slot] === this.round ? this.slots[slot + 1 + i]! : 0;
  }

  /** The words before which one of these signs stands (bits of `Before`). */
  behind(signs: number): Int32Array {
    let row = this.before.get(signs);
    if (!row) {
      this.before.set(signs, (row = new Int32Array(this.width)));
      for (let at = 0; at < this.length; at++) if ((this.tokens[at]!.before & signs) !== 0) row[at >> 5]! |= 1 << (at & 31);
    }
    return row;
  }
}
