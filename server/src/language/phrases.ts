// Patterns → tables, and the tables → what a sentence holds. No word is ever matched by a regular expression.
//
// A word of the text is looked up once, whatever the number of patterns: the answer is its atoms (the words, beginnings,
// endings and classes that some pattern asks for). Only patterns whose needed atoms are all in the sentence are run, each
// as an automaton whose states are visited at most once per word. So the work is linear in the text, and grows with the
// patterns that nearly match, not with all there are.
import { parsePattern, PatternError, type ParsedPattern, type PatternNode } from './pattern';
import { Before, type Token } from './tokens';

/** A set of words, in the four ways a pattern can name one. */
interface WordSet { readonly words: Set<string>; readonly prefixes: Set<string>; readonly suffixes: Set<string>; readonly insides: Set<string>; number: boolean }

const enum Op { token, any, split, jump, not, open, close, before, begin, end, match }

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

const emptySet = (): WordSet => ({ words: new Set(), prefixes: new Set(), suffixes: new Set(), insides: new Set(), number: false });

function addWord(set: WordSet, text: string): void {
  if (text === '#') { set.number = true; return; }
  const front = text.startsWith('*'), back = text.endsWith('*');
  const bare = text.slice(front ? 1 : 0, back ? -1 : undefined);
  if (bare === '' || bare.includes('*')) throw new PatternError(`“${text}” is no word`);
  (front && back ? set.insides : front ? set.suffixes : back ? set.prefixes : set.words).add(bare);
}

const unite = (into: WordSet, from: WordSet): void => {
  for (const key of ['words', 'prefixes', 'suffixes', 'insides'] as const) for (const word of from[key]) into[key].add(word);
  into.number ||= from.number;
};

const keys = new WeakMap<WordSet, string>();

/** What makes two sets the same. Asked only of sets that are complete. */
function keyOf(set: WordSet): string {
  let key = keys.get(set);
  if (key === undefined) keys.set(set, key = [set.words, set.prefixes, set.suffixes, set.insides].map((part) => [...part].sort().join(' ')).join('|') + (set.number ? '#' : ''));
  return key;
}

/** A rough guess of how often a word of the set stands in a sentence; only compared. */
const costOf = (set: WordSet): number => {
  let cost = set.number ? 20 : 0;
  for (const word of set.words) cost += word.length <= 3 ? 12 : 1;
  for (const part of [...set.prefixes, ...set.suffixes, ...set.insides]) cost += part.length <= 3 ? 25 : 3;
  return cost;
};

/**
 * All patterns of one language, compiled.
 *
 * @throws PatternError when a pattern cannot be read, names an unknown class, or has no word that must be there
 */
export class PhraseBook {
  private readonly atomIds = new Map<string, number>();
  private readonly sets: WordSet[] = [];
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
  private readonly known = new Map<string, readonly number[]>();
  private readonly atomSeen: Int32Array;
  private readonly programSeen: Int32Array;
  private round = 0;
  private readonly classSets = new Map<string, { readonly set: WordSet; readonly longer: readonly PatternNode[] }>();
  private readonly search: Search;

  constructor(private readonly classes: Readonly<Record<string, readonly string[]>>, sources: readonly Source[]) {
    for (const { owner, patterns } of sources) patterns.forEach((pattern, index) => this.add(owner, index, pattern));
    for (const [id, set] of this.sets.entries()) {
      const put = (map: Map<string, number[]>, parts: Iterable<string>) => {
        for (const part of parts) { const ids = map.get(part); if (ids) ids.push(id); else map.set(part, [id]); }
      };
      put(this.words, set.words);
      put(this.prefixes, set.prefixes);
      put(this.suffixes, set.suffixes);
      put(this.insides, set.insides);
      if (set.number) this.numbers.push(id);
    }
    this.insideLengths = [...new Set([...this.insides.keys()].map((part) => part.length))];
    this.byAtom = this.sets.map(() => []);
    for (const [i, program] of this.programs.entries()) for (const atom of program.needs[0]!) this.byAtom[atom]!.push(i);
    this.atomSeen = new Int32Array(this.sets.length);
    this.programSeen = new Int32Array(this.programs.length);
    this.search = new Search(Int32Array.from(this.op), Int32Array.from(this.a), Int32Array.from(this.b));
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
      const costs = new Map(needs.map((group) => [group, group.reduce((sum, atom) => sum + costOf(this.sets[atom]!), 0)]));
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
    const single = this.singleSet(node);
    if (single) { this.put(Op.token, this.atom(single)); return; }
    switch (node.kind) {
      case 'sequence': for (const part of node.of) this.emit(part); break;
      case 'either': this.either(node.of); break;
      case 'class': {
        const { set, longer } = this.classOf(node.name);
        const branches: (PatternNode | WordSet)[] = [...longer];
        if (keyOf(set) !== '|||') branches.push(set);
        this.either(branches);
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
        const set = this.singleSet(node.of);
        if (!set) throw new PatternError('“!” takes single words only');
        this.put(Op.not, this.atom(set));
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

  private either(branches: readonly (PatternNode | WordSet)[]): void {
    const jumps: number[] = [];
    branches.forEach((branch, i) => {
      const last = i === branches.length - 1;
      const split = last ? -1 : this.put(Op.split);
      if (split >= 0) this.a[split] = this.op.length;
      if ('words' in branch) this.put(Op.token, this.atom(branch)); else this.emit(branch);
      if (!last) { jumps.push(this.put(Op.jump)); this.b[split] = this.op.length; }
    });
    for (const jump of jumps) this.a[jump] = this.op.length;
  }

  private readonly singles = new WeakMap<PatternNode, { readonly set: WordSet | undefined }>();

  /** The set of single words that a node stands for, if that is all it stands for. */
  private singleSet(node: PatternNode): WordSet | undefined {
    let known = this.singles.get(node);
    if (!known) this.singles.set(node, known = { set: this.makeSingleSet(node) });
    return known.set;
  }

  private makeSingleSet(node: PatternNode): WordSet | undefined {
    if (node.kind === 'word') { const set = emptySet(); addWord(set, node.text); return set; }
    if (node.kind === 'class') { const { set, longer } = this.classOf(node.name); return longer.length === 0 ? set : undefined; }
    if (node.kind === 'either') {
      const all = emptySet();
      for (const part of node.of) {
        const set = this.singleSet(part);
        if (!set) return undefined;
        unite(all, set);
      }
      return all;
    }
    return undefined;
  }

  private atom(set: WordSet): number {
    const key = keyOf(set);
    let id = this.atomIds.get(key);
    if (id === undefined) {
      id = this.sets.length;
      this.sets.push(set);
      this.atomIds.set(key, id);
    }
    return id;
  }

  private classOf(name: string, path: readonly string[] = []): { readonly set: WordSet; readonly longer: readonly PatternNode[] } {
    const known = this.classSets.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`no word class {${name}}`);
    if (path.includes(name)) throw new PatternError(`word class {${name}} holds itself`);
    const set = emptySet();
    const longer: PatternNode[] = [];
    for (const entry of this.classes[name]!) {
      const { main, unless } = parsePattern(entry);
      if (unless.length > 0) throw new PatternError(`word class {${name}}: “${entry}” may not say “--”`);
      if (main.kind === 'word') addWord(set, main.text);
      else if (main.kind === 'class') {
        const inner = this.classOf(main.name, [...path, name]);
        unite(set, inner.set);
        longer.push(...inner.longer);
      } else longer.push(main);
    }
    const made = { set, longer };
    this.classSets.set(name, made);
    return made;
  }

  /** Groups of atoms; a match has at least one of each. */
  private needsOf(node: PatternNode): number[][] {
    const single = this.singleSet(node);
    if (single) return [[this.atom(single)]];
    switch (node.kind) {
      case 'sequence': return node.of.flatMap((part) => this.needsOf(part));
      case 'either': return this.needsOfEither(node.of.map((part) => this.needsOf(part)));
      case 'class': {
        const { set, longer } = this.classOf(node.name);
        const branches = longer.map((part) => this.needsOf(part));
        if (keyOf(set) !== '|||') branches.push([[this.atom(set)]]);
        return this.needsOfEither(branches);
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

  constructor(private readonly op: Int32Array, private readonly a: Int32Array, private readonly b: Int32Array) {}

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
        case Op.match:
          this.end = at;
          return true;
      }
    }
  }
}
