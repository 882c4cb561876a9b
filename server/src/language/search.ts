// Runs compiled programs over a sentence. Each state is visited at most once per word, so no input makes it slow.
//
// Programs only go forward. So whether one matches at all is found in one pass over its instructions, each for all words
// of the sentence at once (`any`); where exactly is looked for only then.
import { WALL, type Places } from './places';
import { Op, type Tables } from './tables';
import type { Token } from './tokens';

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
  /** By instruction: the words that the program can stand at there. */
  private rows = new Int32Array(1 << 10);
  /** While a gap is crossed: the words that were reached last. */
  private front = new Int32Array(1);
  /** The last instruction whose row is in use. */
  private last = 0;
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

  constructor(
    private readonly tables: Tables,
    private readonly places: Places,
  ) {}

  /**
   * Takes up a sentence.
   *
   * @param entries by phrase, the entries whose words are all there
   */
  open(tokens: readonly Token[], entries: readonly (readonly number[] | undefined)[]): void {
    this.tokens = tokens;
    this.entries = entries;
    this.width = tokens.length + 1;
    if (this.ends.size > 0) this.ends.clear();
  }

  /** Whether a unit matches anywhere in the sentence. */
  any(unit: number): boolean {
    const {
      tables: { op, a },
      places,
    } = this;
    const { width, length } = places;
    const start = this.tables.starts[unit]!;
    const end = start + this.tables.lengths[unit]!;
    if ((end - start) * width > this.rows.length) this.rows = new Int32Array((end - start) * width * 2);
    this.last = -1;
    this.reach(0);
    for (let at = 0; at < length; at++) this.rows[at >> 5]! |= 1 << (at & 31);
    for (let pc = start; pc <= start + this.last; pc++) {
      const from = (pc - start) * width;
      const next = from + width;
      const what = op[pc]! as Op;
      if (what === Op.match) {
        for (let i = from; i < next; i++) if (this.rows[i] !== 0) return true;
        continue;
      }
      if (!this.isLive(from, next)) continue;
      if (what === Op.jump) {
        this.merge(from, pc - start + a[pc]!);
        continue;
      }
      if (what === Op.split) this.merge(from, pc - start + a[pc]!);
      this.reach(pc + 1 - start);
      const { rows } = this;
      switch (what) {
        case Op.token:
          this.shift(a[pc]!, from, next);
          break;
        case Op.gap:
          this.gap(a[pc]!, from, next);
          break;
        case Op.not:
          for (let i = 0; i < width; i++) rows[next + i]! |= rows[from + i]! & ~places.part(a[pc]!, i);
          break;
        case Op.before: {
          const row = places.behind(a[pc]!);
          for (let i = 0; i < width; i++) rows[next + i]! |= rows[from + i]! & row[i]!;
          break;
        }
        case Op.begin:
          rows[next]! |= rows[from]! & 1;
          break;
        case Op.end:
          rows[next + (length >> 5)]! |= rows[from + (length >> 5)]! & (1 << (length & 31));
          break;
        case Op.phrase:
          for (let at = 0; at <= length; at++) {
            if (((rows[from + (at >> 5)]! >>> (at & 31)) & 1) === 0) continue;
            for (const to of this.endsOf(a[pc]!, at)) rows[next + (to >> 5)]! |= 1 << (to & 31);
          }
          break;
        default:
          for (let i = 0; i < width; i++) rows[next + i]! |= rows[from + i]!;
      }
    }
    return false;
  }

  /** Makes the rows up to an instruction's usable. */
  private reach(instruction: number): void {
    const { width } = this.places;
    while (this.last < instruction) {
      const start = ++this.last * width;
      for (let i = start; i < start + width; i++) this.rows[i] = 0;
    }
  }

  private isLive(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.rows[i] !== 0) return true;
    return false;
  }

  /** What can stand at the row `from` can also stand at an instruction's. */
  private merge(from: number, instruction: number): void {
    this.reach(instruction);
    const { width } = this.places;
    const to = instruction * width;
    for (let i = 0; i < width; i++) this.rows[to + i]! |= this.rows[from + i]!;
  }

  /** From each word that has the atom to the next word. */
  private shift(atom: number, from: number, next: number): void {
    const { rows, places } = this;
    const { width } = places;
    for (let i = 0, carry = 0; i < width; i++) {
      const here = rows[from + i]! & places.part(atom, i);
      rows[next + i]! |= (here << 1) | carry;
      carry = here >>> 31;
    }
  }

  /** Over up to `most` words, never over a wall. */
  private gap(most: number, from: number, next: number): void {
    const { rows, places } = this;
    const { width, length } = places;
    const walls = places.behind(WALL);
    if (this.front.length < width) this.front = new Int32Array(width);
    const { front } = this;
    for (let i = 0; i < width; i++) rows[next + i]! |= front[i] = rows[from + i]!;
    for (let left = most, live = 1; left > 0 && live !== 0; left--) {
      live = 0;
      for (let i = 0, carry = 0; i < width; i++) {
        // Nothing stands behind the last place.
        const here = front[i]! & ~walls[i]! & (i === length >> 5 ? (1 << (length & 31)) - 1 : -1);
        live |= front[i] = (here << 1) | carry;
        rows[next + i]! |= front[i]!;
        carry = here >>> 31;
      }
    }
  }

  /** Every match of a unit, none overlapping the one before. */
  all(unit: number): Match[] | undefined {
    if (!this.any(unit)) return undefined;
    const start = this.prepare(unit);
    let found: Match[] | undefined;
    for (let from = 0; from < this.tokens.length;) {
      if (!this.step(start, from)) {
        from++;
        continue;
      }
      const markFrom = this.markFrom < 0 ? from : this.markFrom;
      const markTo = this.markTo < 0 ? this.end : this.markTo;
      (found ??= []).push({ from, to: this.end, markFrom, markTo: Math.max(markTo, markFrom + 1), named: new Set(this.named) });
      from = Math.max(this.end, from + 1);
      this.markFrom = this.markTo = -1;
      this.named = [];
    }
    return found;
  }

  private prepare(unit: number): number {
    const states = this.tables.lengths[unit]! * this.width;
    if (states > this.visited.length) {
      this.visited = new Int32Array(states * 2);
      this.round = 0;
    }
    this.round++;
    this.markFrom = this.markTo = -1;
    if (this.named.length > 0) this.named = [];
    return (this.base = this.tables.starts[unit]!);
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
          if (at >= this.tokens.length || !this.places.has(a[pc]!, at)) return false;
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
        case Op.jump:
          pc += a[pc]!;
          break;
        case Op.not:
          if (at < this.tokens.length && this.places.has(a[pc]!, at)) return false;
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
      const found = new Set<number>();
      const { op, a, starts } = this.tables;
      for (const entry of entries) {
        const start = starts[entry]!;
        if (op[start] === Op.token && (at >= this.tokens.length || !this.places.has(a[start]!, at))) continue;
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
          if (at >= this.tokens.length || !this.places.has(a[pc]!, at)) return;
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
        case Op.jump:
          pc += a[pc]!;
          break;
        case Op.not:
          if (at < this.tokens.length && this.places.has(a[pc]!, at)) return;
          pc++;
          break;
        case Op.before:
          if (at >= this.tokens.length || (this.tokens[at]!.before & a[pc]!) === 0) return;
          pc++;
          break;
        case Op.begin:
          if (at !== 0) return;
          pc++;
          break;
        case Op.end:
          if (at !== this.tokens.length) return;
          pc++;
          break;
        case Op.phrase:
          for (const end of this.endsOf(a[pc]!, at)) this.collect(pc + 1, end, ends, visited);
          return;
        case Op.match:
          ends.add(at);
          return;
        case Op.open:
        case Op.close:
          pc++;
          break;
      }
    }
  }
}

const none: readonly number[] = [];
