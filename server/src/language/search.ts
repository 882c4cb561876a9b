// Runs compiled programs over a sentence. Each state is visited at most once per word, so no input makes it slow.
import { Op, type Tables } from './tables';
import { Before, type Token } from './tokens';

/** What a gap never reaches over. */
const WALL = Before.semicolon | Before.stop;

/** Where a program matched, in token indexes, ends exclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
  /** Tokens the pattern names, that is, not those in its gaps. */
  readonly named: ReadonlySet<number>;
}

export class Search {
  private visited = new Int32Array(1 << 12);
  private round = 0;
  private tokens: readonly Token[] = [];
  private atoms: readonly Int32Array[] = [];
  /** By phrase: the entries that may be in the sentence. */
  private entries: readonly (readonly number[] | undefined)[] = [];
  private base = 0;
  private width = 0;
  private end = 0;
  private markFrom = -1;
  private markTo = -1;
  private named: number[] = [];
  /** Where the phrases of a class end, by class and token; for the sentence at hand. */
  private readonly ends = new Map<number, readonly number[]>();

  constructor(private readonly tables: Tables) {}

  /**
   * Takes up a sentence.
   *
   * @param atoms by token, ascending
   * @param entries by phrase, the entries whose words are all there
   */
  open(tokens: readonly Token[], atoms: readonly Int32Array[], entries: readonly (readonly number[] | undefined)[]): void {
    this.tokens = tokens;
    this.atoms = atoms;
    this.entries = entries;
    this.width = tokens.length + 1;
    if (this.ends.size > 0) this.ends.clear();
  }

  /** Whether a unit matches anywhere in the sentence. */
  any(unit: number): boolean {
    const start = this.prepare(unit);
    for (let from = 0; from < this.tokens.length; from++) if (this.step(start, from)) return true;
    return false;
  }

  /** Every match of a unit, none overlapping the one before. */
  all(unit: number): Match[] | undefined {
    const start = this.prepare(unit);
    let found: Match[] | undefined;
    for (let from = 0; from < this.tokens.length;) {
      if (!this.step(start, from)) { from++; continue; }
      const markFrom = this.markFrom < 0 ? from : this.markFrom, markTo = this.markTo < 0 ? this.end : this.markTo;
      (found ??= []).push({ from, to: this.end, markFrom, markTo: Math.max(markTo, markFrom + 1), named: new Set(this.named) });
      from = Math.max(this.end, from + 1);
      this.markFrom = this.markTo = -1;
      this.named = [];
    }
    return found;
  }

  private prepare(unit: number): number {
    const states = this.tables.lengths[unit]! * this.width;
    if (states > this.visited.length) { this.visited = new Int32Array(states * 2); this.round = 0; }
    this.round++;
    this.markFrom = this.markTo = -1;
    if (this.named.length > 0) this.named = [];
    return this.base = this.tables.starts[unit]!;
  }

  /** Whether a token has an atom. */
  private has(at: number, atom: number): boolean {
    const of = this.atoms[at]!;
    let low = 0, high = of.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1, value = of[middle]!;
      if (value === atom) return true;
      if (value < atom) low = middle + 1; else high = middle - 1;
    }
    return false;
  }

  /** Whether the program matches from instruction `pc` at token `at`. A state that failed once fails again. */
  private step(pc: number, at: number): boolean {
    const { op, a } = this.tables;
    for (;;) {
      const state = (pc - this.base) * this.width + at;
      if (this.visited[state] === this.round) return false;
      this.visited[state] = this.round;
      switch (op[pc]! as Op) {
        case Op.token:
          if (at >= this.tokens.length || !this.has(at, a[pc]!)) return false;
          if (!this.step(pc + 1, at + 1)) return false;
          this.named.push(at);
          return true;
        case Op.gap:
          for (let left = a[pc]!; left > 0; left--) {
            if (this.step(pc + 1, at)) return true;
            if (at >= this.tokens.length || (this.tokens[at]!.before & WALL) !== 0) return false;
            at++;
          }
          pc++;
          break;
        case Op.split:
          if (this.step(pc + 1, at)) return true;
          pc += a[pc]!;
          break;
        case Op.jump: pc += a[pc]!; break;
        case Op.not:
          if (at < this.tokens.length && this.has(at, a[pc]!)) return false;
          pc++;
          break;
        case Op.open:
          if (!this.step(pc + 1, at)) return false;
          this.markFrom = at;
          return true;
        case Op.close:
          if (!this.step(pc + 1, at)) return false;
          this.markTo = at;
          return true;
        case Op.before:
          if (at >= this.tokens.length || (this.tokens[at]!.before & a[pc]!) === 0) return false;
          pc++;
          break;
        case Op.begin:
          if (at !== 0) return false;
          pc++;
          break;
        case Op.end:
          if (at !== this.tokens.length) return false;
          pc++;
          break;
        case Op.phrase: {
          for (const end of this.endsOf(a[pc]!, at)) {
            if (!this.step(pc + 1, end)) continue;
            for (let named = at; named < end; named++) this.named.push(named);
            return true;
          }
          return false;
        }
        case Op.match:
          this.end = at;
          return true;
      }
    }
  }

  /** Where the phrases of a class that begin at token `at` end, the longest first. */
  private endsOf(phrase: number, at: number): readonly number[] {
    const entries = this.entries[phrase];
    if (!entries) return none;
    const key = phrase * this.width + at;
    let ends = this.ends.get(key);
    if (!ends) {
      // A class that an entry of its own calls for at the same word finds nothing there: no rounds without end.
      this.ends.set(key, none);
      const found = new Set<number>(), { op, a, starts } = this.tables;
      for (const entry of entries) {
        const start = starts[entry]!;
        if (op[start] === Op.token && (at >= this.tokens.length || !this.has(at, a[start]!))) continue;
        this.collect(start, at, found, new Set());
      }
      ends = found.size === 0 ? none : [...found].sort((x, y) => y - x);
      this.ends.set(key, ends);
    }
    return ends;
  }

  /** Every end that an entry's program can reach. A state is visited once. */
  private collect(pc: number, at: number, ends: Set<number>, visited: Set<number>): void {
    const { op, a } = this.tables;
    for (;;) {
      const state = pc * this.width + at;
      if (visited.has(state)) return;
      visited.add(state);
      switch (op[pc]! as Op) {
        case Op.token:
          if (at >= this.tokens.length || !this.has(at, a[pc]!)) return;
          pc++;
          at++;
          break;
        case Op.gap:
          for (let left = a[pc]!; left > 0; left--) {
            this.collect(pc + 1, at, ends, visited);
            if (at >= this.tokens.length || (this.tokens[at]!.before & WALL) !== 0) return;
            at++;
          }
          pc++;
          break;
        case Op.split:
          this.collect(pc + 1, at, ends, visited);
          pc += a[pc]!;
          break;
        case Op.jump: pc += a[pc]!; break;
        case Op.not:
          if (at < this.tokens.length && this.has(at, a[pc]!)) return;
          pc++;
          break;
        case Op.before:
          if (at >= this.tokens.length || (this.tokens[at]!.before & a[pc]!) === 0) return;
          pc++;
          break;
        case Op.begin: if (at !== 0) return; pc++; break;
        case Op.end: if (at !== this.tokens.length) return; pc++; break;
        case Op.phrase:
          for (const end of this.endsOf(a[pc]!, at)) this.collect(pc + 1, end, ends, visited);
          return;
        case Op.match: ends.add(at); return;
        case Op.open: case Op.close: pc++; break;
      }
    }
  }
}

const none: readonly number[] = [];
