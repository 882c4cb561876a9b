// Patterns and word classes → tables.
import { AtomGroups, needsOf, type Group } from './needs';
import { parsePattern, PatternError, type PatternNode } from './pattern';
import { ascending, groupsOf, Op, UNLISTED, type Tables } from './tables';
import { Before } from './tokens';

export interface Source {
  readonly owner: string;
  readonly patterns: readonly string[];
}
export type Classes = Readonly<Record<string, readonly string[]>>;

const punctuation: Readonly<Record<string, number>> = {
  ',': Before.comma,
  ':': Before.colon,
  ';': Before.semicolon,
  '/': Before.slash,
  '((': Before.open,
  '))': Before.close,
  '""': Before.quote,
  '–': Before.dash,
};

/** A class as the atom of its single words, and its entries of several, as units. */
interface ClassParts {
  readonly atom: number | undefined;
  readonly entries: readonly PatternNode[];
  readonly within: Set<string>;
}

/** One program and what it needs. */
interface Unit {
  readonly start: number;
  readonly length: number;
  readonly needs: readonly Group[];
}

/**
 * Compiles the patterns of a language.
 *
 * @param frequent how often words stand in a text, as `word count, word count`: a pattern is looked for by its rarest words
 * @throws PatternError when a pattern cannot be read, names an unknown class, or has no word that must be there
 */
export function compile(classes: Classes, sources: readonly Source[], frequent = ''): Tables {
  return new Compiler(classes, frequencies(frequent)).tables(sources);
}

const frequencies = (frequent: string): ReadonlyMap<string, number> =>
  new Map(
    frequent
      .split(',')
      .filter((one) => one.trim() !== '')
      .map((one) => {
        const [word, count] = one.trim().split(' ');
        return [word!, Number(count)];
      }),
  );

class Compiler {
  private readonly atomIds = new Map<string, number>();
  private readonly holders: number[][] = [];
  private readonly costs: number[] = [];
  private readonly words = new Map<string, number>();
  private readonly prefixes = new Map<string, number>();
  private readonly suffixes = new Map<string, number>();
  private readonly insides = new Map<string, number>();
  private number = -1;
  private readonly op: number[] = [];
  private readonly a: number[] = [];
  private readonly parts = new Map<string, ClassParts>();
  private readonly singles = new WeakMap<PatternNode, { readonly atom: number | undefined }>();
  /** Numbers of the classes whose entries of several words some program calls for, in the order they were met. */
  private readonly phrases = new Map<string, number>();
  private readonly phraseAtoms: number[] = [];
  private readonly entries = new Map<PatternNode, Unit>();
  private readonly inPhrases = new Map<PatternNode, number[]>();
  private readonly programs = new Map<string, { readonly start: number; readonly length: number }>();

  constructor(
    private readonly classes: Classes,
    private readonly frequent: ReadonlyMap<string, number>,
  ) {}

  tables(sources: readonly Source[]): Tables {
    const patterns: (Unit & {
      readonly owner: number;
      readonly index: number;
      readonly vetoes: readonly (readonly [start: number, length: number])[];
    })[] = [];
    for (const [owner, { owner: name, patterns: of }] of sources.entries()) {
      of.forEach((pattern, index) => {
        try {
          const { main, unless } = parsePattern(pattern);
          const unit = this.unit(main);
          if (unit.needs.length === 0) throw new PatternError(`“${pattern}” has no word that must be there`);
          patterns.push({
            owner,
            index,
            ...unit,
            vetoes: unless.map((node) => {
              const { start, length } = this.program(node);
              return [start, length] as const;
            }),
          });
        } catch (error) {
          if (error instanceof PatternError) throw new PatternError(`${name}, pattern ${index + 1}: ${error.message}`);
          throw error;
        }
      });
    }
    // Entries may call for further classes, which then are met too: the map grows while it is walked.
    for (const [name, phrase] of this.phrases) this.addEntries(name, phrase);
    return this.packed(sources, patterns);
  }

  private packed(
    sources: readonly Source[],
    patterns: readonly (Unit & {
      readonly owner: number;
      readonly index: number;
      readonly vetoes: readonly (readonly [number, number])[];
    })[],
  ): Tables {
    const vetoIds = new Map<number, number>();
    const vetoes: { start: number; length: number }[] = [];
    const entries = [...this.entries.values()];
    const firstVeto = entries.length + patterns.length;
    const vetoesOf = patterns.map(({ vetoes: of }) =>
      of
        .map(([start, length]) => {
          let id = vetoIds.get(start);
          if (id === undefined) {
            vetoIds.set(start, (id = firstVeto + vetoes.length));
            vetoes.push({ start, length });
          }
          return id;
        })
        .sort(ascending),
    );
    const units = [...entries, ...patterns];
    const groups = new AtomGroups();
    const needs = units.map((unit) => unit.needs.map(({ atoms }) => groups.idOf(atoms)));
    const all = [...units, ...vetoes];
    return {
      owners: sources.map(({ owner }) => owner),
      words: this.words,
      prefixes: this.prefixes,
      suffixes: this.suffixes,
      insides: this.insides,
      number: this.number,
      atoms: this.holders.length,
      holders: groupsOf(this.holders.map((of) => of.sort(ascending))),
      costs: Int32Array.from(this.costs),
      op: Uint8Array.from(this.op),
      a: Int32Array.from(this.a),
      classes: new Map([...this.parts].map(([name, { atom }]) => [name, { atom: atom ?? -1, phrase: this.phrases.get(name) ?? -1 }])),
      phrasesWith: groupsOf([[], ...[...this.phrases.keys()].map((name) => this.phrasesWith(name))]),
      phraseAtoms: Int32Array.from(this.phraseAtoms),
      entries: entries.length,
      units: all.length,
      starts: Int32Array.from(all, ({ start }) => start),
      lengths: Int32Array.from(all, ({ length }) => length),
      phrasesOf: groupsOf([...this.entries.keys()].map((node) => this.inPhrases.get(node)!.sort(ascending))),
      ownerOf: Int32Array.from(patterns, ({ owner }) => owner),
      indexOf: Int32Array.from(patterns, ({ index }) => index),
      vetoes: groupsOf(vetoesOf),
      needs: groupsOf(needs),
      atomGroups: groupsOf(groups.lists),
    };
  }

  private phrasesWith(name: string): number[] {
    const names = new Set([name]);
    // A set grows while it is walked: what holds a holder holds it too.
    for (const one of names) for (const outer of this.parts.get(one)!.within) names.add(outer);
    return [...names].flatMap((one) => this.phrases.get(one) ?? []).sort(ascending);
  }

  private addEntries(name: string, phrase: number): void {
    for (const node of this.partsOf(name).entries) {
      const known = this.inPhrases.get(node);
      if (known) {
        known.push(phrase);
        continue;
      }
      this.inPhrases.set(node, [phrase]);
      const unit = this.unit(node);
      if (unit.needs.length === 0) throw new PatternError(`word class {${name}} has an entry without a word that must be there`);
      this.entries.set(node, unit);
    }
  }

  private unit(node: PatternNode): Unit {
    const program = this.program(node);
    return {
      ...program,
      needs: needsOf({ op: this.op, a: this.a, phraseAtoms: this.phraseAtoms, costs: this.costs }, program.start, program.length),
    };
  }

  /** A node's program. Equal nodes share one. */
  private program(node: PatternNode): { readonly start: number; readonly length: number } {
    const key = JSON.stringify(node);
    let program = this.programs.get(key);
    if (!program) {
      const start = this.op.length;
      this.emit(node);
      this.put(Op.match);
      this.programs.set(key, (program = { start, length: this.op.length - start }));
    }
    return program;
  }

  /** Jumps are relative, so that programs look alike wherever they stand. */
  private put(op: Op, a = 0): number {
    this.op.push(op);
    this.a.push(a);
    return this.op.length - 1;
  }

  private emit(node: PatternNode): void {
    const single = this.single(node);
    if (single !== undefined) {
      this.put(Op.token, single);
      return;
    }
    switch (node.kind) {
      case 'sequence':
        for (const part of node.of) this.emit(part);
        break;
      case 'either':
        this.either(node.of.map((part) => () => this.emit(part)));
        break;
      case 'class': {
        const { atom } = this.partsOf(node.name);
        const phrase = this.phraseOf(node.name);
        this.either([() => this.put(Op.phrase, phrase), ...(atom === undefined ? [] : [() => this.put(Op.token, atom)])]);
        break;
      }
      case 'optional':
        this.optionally(() => this.emit(node.of));
        break;
      case 'gap':
        this.put(Op.gap, node.most);
        break;
      case 'not': {
        const atom = this.single(node.of);
        if (atom === undefined) throw new PatternError('“!” takes single words only');
        this.put(Op.not, atom);
        break;
      }
      case 'punctuation':
        this.put(Op.before, punctuation[node.mark]!);
        break;
      case 'open':
        this.put(Op.open);
        break;
      case 'close':
        this.put(Op.close);
        break;
      case 'begin':
        this.put(Op.begin);
        break;
      case 'end':
        this.put(Op.end);
        break;
      case 'word':
        break;
    }
  }

  /** `split` tries what follows first, then what it points to. */
  private optionally(emit: () => void): void {
    const split = this.put(Op.split);
    emit();
    this.a[split] = this.op.length - split;
  }

  private either(branches: readonly (() => void)[]): void {
    const jumps: number[] = [];
    branches.forEach((branch, i) => {
      if (i === branches.length - 1) {
        branch();
        return;
      }
      this.optionally(() => {
        branch();
        jumps.push(this.put(Op.jump));
      });
    });
    for (const jump of jumps) this.a[jump] = this.op.length - jump;
  }

  /** The atom of a node that stands for single words only. */
  private single(node: PatternNode): number | undefined {
    let known = this.singles.get(node);
    if (!known) this.singles.set(node, (known = { atom: this.makeSingle(node) }));
    return known.atom;
  }

  private makeSingle(node: PatternNode): number | undefined {
    if (node.kind === 'word') return this.wordAtom(node.text);
    if (node.kind === 'class') {
      const { atom, entries } = this.partsOf(node.name);
      return entries.length === 0 ? atom : undefined;
    }
    if (node.kind !== 'either') return undefined;
    const parts: number[] = [];
    for (const part of node.of) {
      const atom = this.single(part);
      if (atom === undefined) return undefined;
      parts.push(atom);
    }
    const ids = [...new Set(parts)].sort(ascending);
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
    const id = this.atom(`w:${text}`, [], this.costOf(text));
    if (text === '#') return (this.number = id);
    const front = text.startsWith('*');
    const back = text.endsWith('*');
    const bare = text.slice(front ? 1 : 0, back ? -1 : undefined);
    if (bare === '' || bare.includes('*')) throw new PatternError(`“${text}” is no word`);
    (front && back ? this.insides : front ? this.suffixes : back ? this.prefixes : this.words).set(bare, id);
    return id;
  }

  /** How often a word as a pattern writes it stands in a text. */
  private costOf(text: string): number {
    const listed = this.frequent.get(text);
    if (listed !== undefined) return listed;
    if (!text.includes('*')) return UNLISTED;
    const front = text.startsWith('*');
    const back = text.endsWith('*');
    const bare = text.replaceAll('*', '');
    // What a short piece stands in is in no list: the shorter, the more.
    let cost = UNLISTED * Math.max(1, 12 - 2 * bare.length);
    for (const [word, count] of this.frequent) {
      if (front && back ? word.includes(bare) : front ? word.endsWith(bare) : word.startsWith(bare)) cost += count;
    }
    return cost;
  }

  private partsOf(name: string, path: readonly string[] = []): ClassParts {
    const known = this.parts.get(name);
    if (known) return known;
    if (!Object.hasOwn(this.classes, name)) throw new PatternError(`no word class {${name}}`);
    if (path.includes(name)) throw new PatternError(`word class {${name}} holds itself`);
    const words = new Set<number>();
    const entries = new Set<PatternNode>();
    for (const entry of this.classes[name]!) {
      // As an entry of its own, the dollar sign is a word; in a pattern it is the sentence's end.
      if (entry === '$') {
        words.add(this.wordAtom(entry));
        continue;
      }
      const { main, unless } = parsePattern(entry);
      if (unless.length > 0) throw new PatternError(`word class {${name}}: “${entry}” may not say “--”`);
      if (main.kind === 'word') words.add(this.wordAtom(main.text));
      else if (main.kind === 'class') {
        const inner = this.partsOf(main.name, [...path, name]);
        inner.within.add(name);
        if (inner.atom !== undefined) words.add(inner.atom);
        for (const one of inner.entries) entries.add(one);
      } else entries.add(main);
    }
    const parts = {
      atom: words.size === 0 ? undefined : this.atom(`c:${name}`, [...words]),
      entries: [...entries],
      within: new Set<string>(),
    };
    this.parts.set(name, parts);
    return parts;
  }

  private phraseOf(name: string): number {
    const known = this.phrases.get(name);
    if (known !== undefined) return known;
    const phrase = this.phrases.size;
    this.phrases.set(name, phrase);
    // An entry is rarer than its words; how rare, nobody knows.
    this.phraseAtoms.push(this.atom(`p:${name}`, [], UNLISTED * this.partsOf(name).entries.length));
    return phrase;
  }
}
