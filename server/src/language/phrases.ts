// Patterns → tables, and the tables → what a sentence holds. No word is ever matched by a regular expression.
//
// A word of the text is looked up once, whatever the number of patterns: the answer is its atoms (the words, beginnings,
// endings and classes that some pattern asks for). Only patterns whose needed atoms are all in the sentence are run, each
// as an automaton whose states are visited at most once per word. So the work is linear in the text, and grows with the
// patterns that nearly match, not with all there are.
import { parsePattern, PatternError, type ParsedPattern, type PatternNode } from './pattern';
import { Before, type Token } from './tokens';

const enum Op { token, any, split, jump, not, open, close, before, begin, end, match, phrase }

/** A compiled pattern: where its programs start, and what must be in a sentence for it to match. */
interface Program {
  readonly owner: string;
  /** The pattern's index among its owner's. */
  readonly index: number;
  readonly start: number;
  readonly length: number;
  readonly unless: readonly { readonly start: number; readonly length: number }[];
  /** Of each group at least one atom must be in the sentence. The first is the rarest. */
  readonly needs: readonly (readonly number[])[];
}

/** Where a pattern matched, in token indexes, ends exclusive. */
export interface Hit {
  readonly owner: string;
  readonly index: number;
  readonly from: number;
  readonly to: number;
  readonly markFrom: number;
  readonly markTo: number;
  /** Tokens the pattern names, that is, not those in its gaps. */
  readonly named: ReadonlySet<number>;
}

export interface Source { readonly owner: string; readonly patterns: readonly string[] }

const punctuation: Readonly<Record<string, number>> = {
  ',': Before.comma, ':': Before.colon, ';': Before.semicolon, '/': Before.slash, '((': Before.open, '))': Before.close, '""': Before.quote, '–': Before.dash,
};
/** What a gap never reaches over. */
const WALL = Before.semicolon | Before.stop;
const KNOWN_WORDS = 50_000;

/** A rough guess of how often a word stands in a sentence; only compared. */
const costOfWord = (text: string): number => (text === '#' ? 20 : text.length > 4 ? (text.includes('*') ? 3 : 1) : text.includes('*') ? 25 : 12);

/**
 * All patterns of one language, compiled.
 *
 * @throws PatternError when a pattern cannot be read, names an unknown class, or has no word that must be there
 */
export class PhraseBook {
  /** Atoms by what they stand for: a word `w:…`, a class `c:…`, one of several `e:…`. */
  private readonly atomIds = new Map<string, number>();
  /** Atoms that hold an atom: the classes and alternatives it belongs to. */
  private readonly holders: number[][] = [];
  private readonly costs: number[] = [];
  private readonly words = new Map<string, number[]>();
  private readonly prefixes = new Map<string, number[]>();
  private readonly suffixes = new Map<string, number[]>();
  private readonly insides = new Map<string, number[]>();
  private readonly numbers: number[] = [];
  private readonly insideLengths: number[];
  private readonly op: number[] = [];
  private readonly a: number[] = [];
  private readonly b: number[] = [];
  private readonly programs: Program[] = [];
  private readonly byAtom: number[][];
  private readonly atomSeen: Int32Array;
  private readonly programSeen: Int32Array;
  private round = 0;
  private readonly known = new Map<string, readonly number[]>();
  private readonly classAtoms = new Map<string, ClassAtoms>();
  private readonly phrases = new Map<string, number>();
  private readonly phraseStarts: number[] = [];
  private readonly waiting: { readonly index: number; readonly longer: readonly PatternNode[] }[] = [];
  private readonly search: Search;

  constructor(private readonly classes: Readonly<Record<string, readonly string[]>>, sources: readonly Source[]) {
    for (const { owner, patterns } of sources) patterns.forEach((pattern, index) => this.add(owner, index, pattern));
    this.writePhrases();
    this.insideLengths = [...new Set([...this.insides.keys()].map((part) => part.length))];
    this.byAtom = this.holders.map(() => []);
    for (const [i, program] of this.programs.entries()) for (const atom of program.needs[0]!) this.byAtom[atom]!.push(i);
    this.atomSeen = new Int32Array(this.holders.length);
    this.programSeen = new Int32Array(this.programs.length);
    this.search = new Search(Int32Array.from(this.op), Int32Array.from(this.a), Int32Array.from(this.b), this.phraseStarts);
  }

  /** How many patterns there are. */
  get size(): number { return this.programs.length; }

  /** Everything the patterns find in a sentence. Linear in its tokens. */
  scan(tokens: readonly Token[]): Hit[] {
    const round = ++this.round;
    const atoms = tokens.map((token) => this.atomsOf(token.word));
    const candidates: number[] = [];
    for (const of of atoms) {
      for (const atom of of) {
        if (this.atomSeen[atom] === round) continue;
        this.atomSeen[atom] = round;
        for (const program of this.byAtom[atom]!) {
          if (this.programSeen[program] === round) continue;
          this.programSeen[program] = round;
          candidates.push(program);
        }
      }
    }
    const hits: Hit[] = [];
    for (const i of candidates) {
      const program = this.programs[i]!;
      if (!program.needs.every((group) => group.some((atom) => this.atomSeen[atom] === round))) continue;
      const found = this.search.all(program, tokens, atoms);
      if (found.length === 0) continue;
      if (program.unless.some((veto) => this.search.any(veto, tokens, atoms))) continue;
      for (const hit of found) hits.push({ owner: program.owner, index: program.index, ...hit });
    }
    return hits;
  }

  private atomsOf(word: string): readonly number[] {
    const known = this.known.get(word);
    if (known) return known;
    const found = new Set<number>();
    const take = (ids: readonly number[] | undefined) => { if (ids) for (const id of ids) found.add(id); };
    take(this.words.get(word));
    // “manager's” is a manager too.
    if (word.endsWith("'s") || word.endsWith("s'")) take(this.words.get(word.slice(0, word.endsWith("'s") ? -2 : -1)));
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57) take(this.numbers);
    for (let i = 1; i <= word.length; i++) {
      take(this.prefixes.get(word.slice(0, i)));
      take(this.suffixes.get(word.slice(word.length - i)));
    }
    for (const length of this.insideLengths) for (let i = 0; i + length <= word.length; i++) take(this.insides.get(word.slice(i, i + length)));
    // A set grows while it is walked: what holds a holder comes too.
    for (const atom of found) for (const holder of this.holders[atom]!) found.add(holder);
    const atoms = [...found];
    if (this.known.size >= KNOWN_WORDS) this.known.clear();
    this.known.set(word, atoms);
    return atoms;
  }

  // --- compiling

  private add(owner: string, index: number, pattern: string): void {
    let parsed: ParsedPattern;
    try {
      parsed = parsePattern(pattern);
      const needs = this.needsOf(parsed.main);
      if (needs.length === 0) throw new PatternError(`“${pattern}” has no word that must be there`);
      const costs = new Map(needs.map((group) => [group, group.reduce((sum, atom) => sum + this.costs[atom]!, 0)]));
      needs.sort((x, y) => costs.get(x)! - costs.get(y)!);
      const start = this.op.length;
      this.program(parsed.main);
      const length = this.op.length - start;
      const unless = parsed.unless.map((node) => {
        const from = this.op.length;
        this.program(node);
        return { start: from, length: this.op.length - from };
      });
      this.programs.push({ owner, index, start, length, unless, needs });
    } catch (error) {
      if (error instanceof PatternError) throw new PatternError(`${owner}, pattern ${index + 1}: ${error.message}`);
      throw error;
    }
  }

  private program(node: PatternNode): void {
    this.emit(node);
    this.put(Op.match);
  }

  private put(op: Op, a = 0, b = 0): number {
    this.op.push(op);
    this.a.push(a);
    this.b.push(b);
    return this.op.length - 1;
  }

  private emit(node: PatternNode): void {
    const single = this.single(node);
    if (single !== undefined) { this.put(Op.token, single); return; }
    switch (node.kind) {
      case 'sequence': for (const part of node.of) this.emit(part); break;
      case 'either': this.either(node.of); break;
      case 'class': {
        const { atom } = this.classOf(node.name);
        this.either([{ kind: 'phrase', of: this.phraseOf(node.name) }, ...(atom === undefined ? [] : [atom])]);
        break;
      }
      case 'optional': {
        const split = this.put(Op.split);
        this.a[split] = this.op.length;
        this.emit(node.of);
        this.b[split] = this.op.length;
        break;
      }
      case 'gap': {
        const splits: number[] = [];
        for (let i = 0; i < node.most; i++) {
          const split = this.put(Op.split);
          this.b[split] = this.put(Op.any);
          splits.push(split);
        }
        // The shortest gap first.
        for (const split of splits) this.a[split] = this.op.length;
        break;
      }
      case 'not': {
        const atom = this.single(node.of);
        if (atom === undefined) throw new PatternError('“!” takes single words only');
        this.put(Op.not, atom);
        break;
      }
      case 'punctuation': this.put(Op.before, punctuation[node.mark]!); break;
      case 'open': this.put(Op.open); break;
      case 'close': this.put(Op.close); break;
      case 'begin': this.put(Op.begin); break;
      case 'end': this.put(Op.end); break;
      case 'word': break;
    }
  }

  private either(branches: readonly (PatternNode | PhraseRef | number)[]): void {
    const jumps: number[] = [];
    branches.forEach((branch, i) => {
      const last = i === branches.length - 1;
      const split = last ? -1 : this.put(Op.split);
      if (split >= 0) this.a[split] = this.op.length;
      if (typeof branch === 'number') this.put(Op.token, branch);
      else if (branch.kind === 'phrase') this.put(Op.phrase, branch.of);
      else this.emit(branch);
      if (!last) { jumps.push(this.put(Op.jump)); this.b[split] = this.op.length; }
    });
    for (const jump of jumps) this.a[jump] = this.op.length;
  }

  private readonly singles = new WeakMap<PatternNode, { readonly atom: number | undefined }>();

  /** The atom of a node that stands for single words only. */
  private single(node: PatternNode): number | undefined {
    let known = this.singles.get(node);
    if (!known) this.singles.set(node, known = { atom: this.makeSingle(node) });
    return known.atom;
  }

  private makeSingle(node: PatternNode): number | undefined {
    if (node.kind === 'word') return this.wordAtom(node.text);
    if (node.kind === 'class') { const { atom, longer } = this.classOf(node.name); return longer.length === 0 ? atom : undefined; }
    if (node.kind !== 'either') return undefined;
    const parts: number[] = [];
    for (const part of node.of) {
      const atom = this.single(part);
      if (atom === undefined) return undefined;
      parts.push(atom);
    }
    const ids = [...new Set(parts)].sort((x, y) => x - y);
    return ids.length === 1 ? ids[0]! : this.atom(`e:${ids.join(' ')}`, ids);
  }

  /** The atom with this key; made, and put above its parts, when it is new. */
  private atom(key: string, parts: readonly number[], cost = parts.reduce((sum, part) => sum + this.costs[part]!, 0)): number {
    const known = this.atomIds.get(key);
    if (known !== undefined) return known;
    const id = this.holders.length;
    this.atomIds.set(key, id);
    this.holders.push([]);
    this.costs.push(cost);
    for (const part of parts) this.holders[part]!.push(id);
    return id;
  }

  private wordAtom(text: string): number {
    const known = this.atomIds.get(`w:${text}`);
    if (known !== undefined) return known;
    const id = this.atom(`w:${text}`, [], costOfWord(text));
    if (text === '#') { this.numbers.push(id); return id; }
    const front = text.startsWith('*'), back = text.endsWith('*');
    const bare = text.slice(front ? 1 : 0, back ? -1 : undefined);
    if (bare === '' || bare.includes('*')) throw new PatternError(`“${text}” is no word`);
    const map = front && back ? this.insides : front ? this.suffixes : back ? this.prefixes : this.words;
    const ids = map.get(bare);
    if (ids) ids.push(id); else map.set(bare, [id]);
    return id;
  }

  private classOf(name: string, path: readonly string[] = []): ClassAtoms {
    const known = this.classAtoms.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`no word class {${name}}`);
    if (path.includes(name)) throw new PatternError(`word class {${name}} holds itself`);
    const parts = new Set<number>();
    const longer: PatternNode[] = [];
    for (const entry of this.classes[name]!) {
      // Most entries are single words, which need no parser.
      if (/^\*?[\p{L}\p{N}][\p{L}\p{N}'-]*\*?$/u.test(entry) && entry === entry.toLowerCase()) { parts.add(this.wordAtom(entry)); continue; }
      const { main, unless } = parsePattern(entry);
      if (unless.length > 0) throw new PatternError(`word class {${name}}: “${entry}” may not say “--”`);
      if (main.kind === 'word') parts.add(this.wordAtom(main.text));
      else if (main.kind === 'class') {
        const inner = this.classOf(main.name, [...path, name]);
        if (inner.atom !== undefined) parts.add(inner.atom);
        longer.push(...inner.longer);
      } else longer.push(main);
    }
    const made = { atom: parts.size === 0 ? undefined : this.atom(`c:${name}`, [...parts]), longer };
    this.classAtoms.set(name, made);
    return made;
  }

  /** The program that finds a class's entries of several words. Written once, however often the class is named. */
  private phraseOf(name: string): number {
    const known = this.phrases.get(name);
    if (known !== undefined) return known;
    const index = this.phrases.size;
    this.phrases.set(name, index);
    const programs = this.waiting;
    programs.push({ index, longer: this.classOf(name).longer });
    return index;
  }

  /** Writes the programs of the classes that patterns named. */
  private writePhrases(): void {
    for (let next = this.waiting.shift(); next; next = this.waiting.shift()) {
      this.phraseStarts[next.index] = this.op.length;
      this.either(next.longer);
      this.put(Op.match);
    }
  }

  /** Groups of atoms; a match has at least one of each. */
  private needsOf(node: PatternNode): number[][] {
    const single = this.single(node);
    if (single !== undefined) return [[single]];
    switch (node.kind) {
      case 'sequence': return node.of.flatMap((part) => this.needsOf(part));
      case 'either': return this.needsOfEither(node.of.map((part) => this.needsOf(part)));
      case 'class': {
        const { atom, longer } = this.classOf(node.name);
        return this.needsOfEither([...longer.map((part) => this.needsOf(part)), ...(atom === undefined ? [] : [[[atom]]])]);
      }
      default: return [];
    }
  }

  private needsOfEither(branches: readonly number[][][]): number[][] {
    const rarest = branches.map((groups) => groups.reduce<number[] | undefined>((best, group) => (!best || cost(group) < cost(best) ? group : best), undefined));
    return rarest.every((group) => group !== undefined) ? [[...new Set(rarest.flat() as number[])]] : [];
    function cost(group: readonly number[]): number { return group.length; }
  }
}

/** A class as the atom of its single words, and its entries of several. */
interface ClassAtoms { readonly atom: number | undefined; readonly longer: readonly PatternNode[] }

/** A class's entries of several words, where a program calls for them. */
interface PhraseRef { readonly kind: 'phrase'; readonly of: number }

type Found = Omit<Hit, 'owner' | 'index'>;

/** Runs compiled programs over a sentence. Each state is visited at most once per token, so no input makes it slow. */
class Search {
  private visited = new Int32Array(1 << 12);
  private round = 0;
  private tokens: readonly Token[] = [];
  private atoms: readonly (readonly number[])[] = [];
  private base = 0;
  private width = 0;
  private end = 0;
  private markFrom = -1;
  private markTo = -1;
  private named: number[] = [];

  /** Where the phrases of a class end, by class and token; for the sentence at hand. */
  private readonly ends = new Map<number, readonly number[]>();

  constructor(private readonly op: Int32Array, private readonly a: Int32Array, private readonly b: Int32Array, private readonly phraseStarts: readonly number[]) {}

  any(program: { start: number; length: number }, tokens: readonly Token[], atoms: readonly (readonly number[])[]): boolean {
    this.prepare(program, tokens, atoms);
    for (let from = 0; from < tokens.length; from++) if (this.step(program.start, from)) return true;
    return false;
  }

  all(program: { start: number; length: number }, tokens: readonly Token[], atoms: readonly (readonly number[])[]): Found[] {
    this.prepare(program, tokens, atoms);
    const found: Found[] = [];
    for (let from = 0; from < tokens.length;) {
      this.markFrom = this.markTo = -1;
      this.named = [];
      if (!this.step(program.start, from)) { from++; continue; }
      const markFrom = this.markFrom < 0 ? from : this.markFrom, markTo = this.markTo < 0 ? this.end : this.markTo;
      found.push({ from, to: this.end, markFrom, markTo: Math.max(markTo, markFrom + 1), named: new Set(this.named) });
      from = Math.max(this.end, from + 1);
    }
    return found;
  }

  private prepare(program: { start: number; length: number }, tokens: readonly Token[], atoms: readonly (readonly number[])[]): void {
    if (this.tokens !== tokens) this.ends.clear();
    this.tokens = tokens;
    this.atoms = atoms;
    this.base = program.start;
    this.width = tokens.length + 1;
    const states = program.length * this.width;
    if (states > this.visited.length) { this.visited = new Int32Array(states * 2); this.round = 0; }
    this.round++;
  }

  /** Whether the program matches from instruction `pc` at token `at`. A state that failed once fails again. */
  private step(pc: number, at: number): boolean {
    for (;;) {
      const state = (pc - this.base) * this.width + at;
      if (this.visited[state] === this.round) return false;
      this.visited[state] = this.round;
      switch (this.op[pc]! as Op) {
        case Op.token:
          if (at >= this.tokens.length || !this.atoms[at]!.includes(this.a[pc]!)) return false;
          if (!this.step(pc + 1, at + 1)) return false;
          this.named.push(at);
          return true;
        case Op.any:
          if (at >= this.tokens.length || (this.tokens[at]!.before & WALL) !== 0) return false;
          pc++;
          at++;
          break;
        case Op.split:
          if (this.step(this.a[pc]!, at)) return true;
          pc = this.b[pc]!;
          break;
        case Op.jump: pc = this.a[pc]!; break;
        case Op.not:
          if (at < this.tokens.length && this.atoms[at]!.includes(this.a[pc]!)) return false;
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
          if (at >= this.tokens.length || (this.tokens[at]!.before & this.a[pc]!) === 0) return false;
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
          for (const end of this.endsOf(this.a[pc]!, at)) {
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
    const key = phrase * (this.tokens.length + 1) + at;
    let ends = this.ends.get(key);
    if (!ends) {
      const found = new Set<number>();
      this.collect(this.phraseStarts[phrase]!, at, found, new Set());
      this.ends.set(key, ends = [...found].sort((x, y) => y - x));
    }
    return ends;
  }

  /** Every end that a phrase's program can reach. A state is visited once. */
  private collect(pc: number, at: number, ends: Set<number>, visited: Set<number>): void {
    for (;;) {
      const state = pc * (this.tokens.length + 1) + at;
      if (visited.has(state)) return;
      visited.add(state);
      switch (this.op[pc]! as Op) {
        case Op.token:
          if (at >= this.tokens.length || !this.atoms[at]!.includes(this.a[pc]!)) return;
          pc++;
          at++;
          break;
        case Op.any:
          if (at >= this.tokens.length || (this.tokens[at]!.before & WALL) !== 0) return;
          pc++;
          at++;
          break;
        case Op.split:
          this.collect(this.a[pc]!, at, ends, visited);
          pc = this.b[pc]!;
          break;
        case Op.jump: pc = this.a[pc]!; break;
        case Op.not:
          if (at < this.tokens.length && this.atoms[at]!.includes(this.a[pc]!)) return;
          pc++;
          break;
        case Op.before:
          if (at >= this.tokens.length || (this.tokens[at]!.before & this.a[pc]!) === 0) return;
          pc++;
          break;
        case Op.begin: if (at !== 0) return; pc++; break;
        case Op.end: if (at !== this.tokens.length) return; pc++; break;
        case Op.phrase:
          for (const end of this.endsOf(this.a[pc]!, at)) this.collect(pc + 1, end, ends, visited);
          return;
        case Op.match: ends.add(at); return;
        case Op.open: case Op.close: pc++; break;
      }
    }
  }
}
