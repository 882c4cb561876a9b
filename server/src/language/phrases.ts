// Tables → what a sentence holds. No word is ever matched by a regular expression.
//
// A word of the text is looked up once, whatever the number of patterns: the answer is its atoms (the words, beginnings,
// endings and classes that some pattern asks for). Only patterns whose needed atoms are all in the sentence are run, each
// as an automaton whose states are visited at most once per word. So the work is linear in the text, and grows with the
// patterns that nearly match, not with all there are.
import { Places } from './places';
import { Search, type Match } from './search';
import type { Groups, Tables } from './tables';
import { byWord, type Token } from './tokens';

/** Where a pattern matched. */
export interface Hit extends Match {
  readonly owner: string;
  /** The pattern's index among its owner's. */
  readonly index: number;
}

/** What is known of a word: its atoms, the units that one of them may be the rarest of, and the names of its classes. */
interface Known {
  readonly atoms: Int32Array;
  readonly units: Int32Array;
  readonly classes: readonly string[];
}

/** All patterns of one language, ready to run. */
export class PhraseBook {
  /** Units by the atoms of their rarest group. */
  private readonly byAtom: Groups;
  private readonly places: Places;
  private readonly groupSeen: Int32Array;
  private readonly unitSeen: Int32Array;
  private round = 0;
  /** Whether all that is in the sentence has been seen, so that what is missing stays missing. */
  private settled = false;
  private readonly insideLengths: readonly number[];
  private readonly longest: { readonly prefix: number; readonly suffix: number };
  private readonly search: Search;
  private readonly entriesOf: (number[] | undefined)[];
  private readonly classByAtom: ReadonlyMap<number, string>;

  constructor(private readonly tables: Tables) {
    this.byAtom = unitsByAtom(tables);
    this.places = new Places(tables.atoms);
    this.groupSeen = new Int32Array(tables.atomGroups.starts.length);
    this.unitSeen = new Int32Array(tables.units);
    this.insideLengths = [...new Set([...tables.insides.keys()].map((part) => part.length))];
    this.longest = { prefix: longest(tables.prefixes), suffix: longest(tables.suffixes) };
    this.search = new Search(tables, this.places);
    this.classByAtom = new Map([...tables.classes].flatMap(([name, { atom }]) => (atom < 0 ? [] : [[atom, name] as const])));
    this.entriesOf = new Array<number[] | undefined>(tables.phraseAtoms.length);
  }

  /** The names of the classes a word belongs to by itself. */
  classesOf({ known }: Token): readonly string[] {
    return this.wordOf(known).classes;
  }

  /** Everything the patterns find in a sentence, by pattern and place. Linear in its tokens. */
  scan(tokens: readonly Token[]): Hit[] {
    const { tables, places, unitSeen } = this;
    const round = ++this.round;
    places.open(tokens);
    const entries: number[] = [];
    const patterns: number[] = [];
    const ask = (units: Int32Array): void => {
      for (let i = 0; i < units.length; i++) {
        const unit = units[i]!;
        if (unitSeen[unit] === round) continue;
        unitSeen[unit] = round;
        (unit < tables.entries ? entries : patterns).push(unit);
      }
    };
    for (let at = 0; at < tokens.length; at++) {
      const { atoms, units } = this.wordOf(tokens[at]!.known);
      places.add(atoms, at);
      ask(units);
    }
    this.findEntries(entries, (atom) => {
      places.see(atom);
      ask(this.byAtom.items.subarray(this.byAtom.starts[atom], this.byAtom.starts[atom + 1]));
    });
    this.search.open(tokens, this.entriesOf);
    const hits: Hit[] = [];
    // In the patterns' own order, whichever of their words stands first.
    for (const unit of this.withNeeds(patterns).sort((x, y) => x - y)) {
      const found = this.search.all(unit);
      if (!found) continue;
      const pattern = unit - tables.entries;
      const { starts, items } = tables.vetoes;
      let vetoed = false;
      for (let i = starts[pattern]!; i < starts[pattern + 1]! && !vetoed; i++) vetoed = this.search.any(items[i]!);
      if (vetoed) continue;
      const owner = tables.owners[tables.ownerOf[pattern]!]!;
      const index = tables.indexOf[pattern]!;
      for (const match of found) hits.push({ owner, index, ...match });
    }
    return hits;
  }

  /** Which entries of classes may be in the sentence. An entry may hold another class, so this goes on while any is new. */
  private findEntries(candidates: number[], see: (atom: number) => void): void {
    const { phrasesOf, phraseAtoms } = this.tables;
    this.entriesOf.fill(undefined);
    for (let waiting = candidates; waiting.length > 0;) {
      const again: number[] = [];
      let news = false;
      const before = candidates.length;
      // What is not there yet may come: nothing that is missing is remembered.
      this.settled = false;
      for (const entry of waiting) {
        if (!this.hasNeeds(entry)) {
          again.push(entry);
          continue;
        }
        for (let i = phrasesOf.starts[entry]!; i < phrasesOf.starts[entry + 1]!; i++) {
          const phrase = phrasesOf.items[i]!;
          (this.entriesOf[phrase] ??= []).push(entry);
          if (!this.places.holds(phraseAtoms[phrase]!)) {
            see(phraseAtoms[phrase]!);
            news = true;
          }
        }
      }
      // What was seen on the way stands behind the candidates that were there before.
      const fresh = candidates.slice(before);
      if (!news && fresh.length === 0) return;
      waiting = [...again, ...fresh];
    }
  }

  private withNeeds(units: readonly number[]): number[] {
    this.settled = true;
    const there: number[] = [];
    for (const unit of units) if (this.hasNeeds(unit)) there.push(unit);
    return there;
  }

  private hasNeeds(unit: number): boolean {
    const { starts, items } = this.tables.needs;
    for (let i = starts[unit]!; i < starts[unit + 1]!; i++) if (!this.hasOneOf(items[i]!)) return false;
    return true;
  }

  private hasOneOf(group: number): boolean {
    const there = this.round * 2 + 1;
    const missing = this.round * 2;
    const { groupSeen } = this;
    if (groupSeen[group] === there) return true;
    if (groupSeen[group] === missing) return false;
    const { starts, items } = this.tables.atomGroups;
    for (let i = starts[group]!; i < starts[group + 1]!; i++) {
      if (this.places.holds(items[i]!)) {
        groupSeen[group] = there;
        return true;
      }
    }
    if (this.settled) groupSeen[group] = missing;
    return false;
  }

  private readonly wordOf = byWord(({ text: word }): Known => {
    const atoms = this.atomsOf(word);
    const { starts, items } = this.byAtom;
    const units = new Set<number>();
    for (const atom of atoms) for (let i = starts[atom]!; i < starts[atom + 1]!; i++) units.add(items[i]!);
    const classes = [...atoms].flatMap((atom) => this.classByAtom.get(atom) ?? []);
    return { atoms, units: Int32Array.from(units), classes };
  });

  private atomsOf(word: string): Int32Array {
    const { words, prefixes, suffixes, insides, number, holders } = this.tables;
    const found = new Set<number>();
    const take = (atom: number | undefined) => {
      if (atom !== undefined) found.add(atom);
    };
    take(words.get(word));
    // “manager’s” is a manager too.
    if (word.endsWith("'s")) take(words.get(word.slice(0, -2)));
    const first = word.charCodeAt(0);
    if (first >= 48 && first <= 57 && number >= 0) found.add(number);
    for (let i = Math.min(word.length, this.longest.prefix); i > 0; i--) take(prefixes.get(word.slice(0, i)));
    for (let i = Math.min(word.length, this.longest.suffix); i > 0; i--) take(suffixes.get(word.slice(word.length - i)));
    for (const length of this.insideLengths) for (let i = 0; i + length <= word.length; i++) take(insides.get(word.slice(i, i + length)));
    // A set grows while it is walked: what holds a holder comes too.
    for (const atom of found) for (let i = holders.starts[atom]!; i < holders.starts[atom + 1]!; i++) found.add(holders.items[i]!);
    return Int32Array.from(found).sort();
  }
}

const longest = (of: ReadonlyMap<string, number>): number => Math.max(0, ...[...of.keys()].map((part) => part.length));

/** Entries and patterns, by each atom of their first group of needs. */
function unitsByAtom({ atoms, needs, atomGroups }: Tables): Groups {
  const starts = new Int32Array(atoms + 1);
  const each = (visit: (atom: number, unit: number) => void) => {
    for (let unit = 0; unit + 1 < needs.starts.length; unit++) {
      const group = needs.items[needs.starts[unit]!]!;
      for (let i = atomGroups.starts[group]!; i < atomGroups.starts[group + 1]!; i++) visit(atomGroups.items[i]!, unit);
    }
  };
  each((atom) => {
    starts[atom + 1]!++;
  });
  for (let i = 1; i <= atoms; i++) starts[i]! += starts[i - 1]!;
  const items = new Int32Array(starts[atoms]!);
  const next = starts.slice();
  each((atom, unit) => {
    items[next[atom]!++] = unit;
  });
  return { starts, items };
}
