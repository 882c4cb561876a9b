// What documents tell each other, and what the workspace rules make of it. Pure: no file is read here.
//
// The workspace keeps the facts of each document, and indexes of areas, names and folders that are brought up to date
// with one document at a time: what a rule asks costs what the answer holds, whatever the number of documents.
import { areaKey } from '../agreement/area-key';
import { keyOf, type Facts } from '../agreement/facts';
import { folderOf, nameWithoutLanguage, pathFrom } from '../agreement/paths';
import { LEAST_CONTROL, type World } from '../agreement/world';
import type { Problem } from '../rules/rule';
import type { Rules } from './linter';

/** What a workspace rule says of a document, before it has words. */
export interface Told {
  readonly rule: string;
  readonly problem: Problem;
}

/** A list for each key, in which each document's entries can be replaced. */
class Index<Entry> {
  private readonly lists = new Map<string, Map<string, Entry[]>>();
  private readonly sorted = new Map<string, readonly Entry[]>();

  put(key: string, path: string, entry: Entry): void {
    let of = this.lists.get(key);
    if (!of) this.lists.set(key, (of = new Map()));
    const own = of.get(path);
    if (own) own.push(entry);
    else of.set(path, [entry]);
    this.sorted.delete(key);
  }

  remove(key: string, path: string): void {
    const of = this.lists.get(key);
    if (!of?.delete(path)) return;
    if (of.size === 0) this.lists.delete(key);
    this.sorted.delete(key);
  }

  /** All entries, in order of path, so that the order in which documents came is of no matter. */
  of(key: string): readonly Entry[] {
    const of = this.lists.get(key);
    if (!of) return [];
    let sorted = this.sorted.get(key);
    if (!sorted) this.sorted.set(key, (sorted = [...of].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => entries)));
    return sorted;
  }
}

type Owned = ReturnType<World['ownersOf']>[number];
type OpenPlace = ReturnType<World['openAreas']>[number];

interface Held {
  readonly facts: Facts;
  readonly key: string;
  readonly forget: () => void;
}

/** The documents of a workspace, known by their facts. */
export class Workspace implements World {
  private readonly documents = new Map<string, Held>();
  private readonly owners = new Index<Owned>();
  private readonly areas = new Index<OpenPlace>();
  private readonly names = new Index<Facts>();
  private readonly control = new Index<Facts>();
  private readonly files = new Index<Facts>();

  /** @param fileIsThere whether there is a file that is no document; `undefined` where nobody can tell */
  constructor(private readonly fileIsThere: (path: string) => boolean | undefined = () => undefined) {}

  /**
   * Takes up the facts of a document, new or changed.
   *
   * @returns whether it tells others anything new; places alone are nothing new
   */
  set(facts: Facts): boolean {
    const before = this.documents.get(facts.path);
    const key = keyOf(facts);
    before?.forget();
    this.documents.set(facts.path, { facts, key, forget: this.enter(facts) });
    return before?.key !== key;
  }

  /** Forgets a document. @returns whether it was known */
  delete(path: string): boolean {
    this.documents.get(path)?.forget();
    return this.documents.delete(path);
  }

  /** The facts of all documents. */
  all(): Iterable<Facts> {
    return [...this.documents.values()].map(({ facts }) => facts);
  }

  document(path: string): Facts | undefined {
    return this.documents.get(path)?.facts;
  }
  ownersOf(key: string): readonly Owned[] {
    return this.owners.of(key);
  }
  openAreas(key: string): readonly OpenPlace[] {
    return this.areas.of(key);
  }
  controlling(folder: string): readonly Facts[] {
    return this.control.of(folder);
  }
  named(file: string): readonly Facts[] {
    return this.files.of(file.toLowerCase());
  }
  isThere(path: string): boolean | undefined {
    return this.documents.has(path) ? true : this.fileIsThere(path);
  }

  versionsOf(own: Facts): readonly Facts[] {
    const seen = new Set([own.language]);
    // Of several in one language, the first: two English policies with one name are no translations of each other.
    return [
      own,
      ...this.names.of(nameOf(own)).filter(({ path, language }) => path !== own.path && !seen.has(language) && seen.add(language)),
    ];
  }

  /**
   * What the workspace rules say of a document.
   *
   * @param own other facts than those that are kept, for an earlier version of it
   */
  told(path: string, rules: Rules, own = this.document(path)): readonly Told[] {
    if (!own?.leadershipDocument) return [];
    const told: Told[] = [];
    for (const [id, rule] of Object.entries(rules)) {
      if (rule.looksAt !== 'workspace') continue;
      for (const problem of rule.check(own, this)) told.push({ rule: id, problem });
    }
    return told;
  }

  /** Puts facts into the indexes. @returns what takes them out again */
  private enter(facts: Facts): () => void {
    const { path } = facts;
    const inForce = facts.leadershipDocument && facts.stage === 'inForce';
    const owned = inForce ? facts.owners.map((ownership) => ({ key: areaKey(ownership.area), entry: { facts, ownership } })) : [];
    const open = inForce ? facts.open.map((one) => ({ key: areaKey(one.area), entry: { facts, open: one } })) : [];
    for (const { key, entry } of owned) this.owners.put(key, path, entry);
    for (const { key, entry } of open) this.areas.put(key, path, entry);
    const name = facts.leadershipDocument ? nameOf(facts) : undefined;
    if (name !== undefined) this.names.put(name, path, facts);
    const file = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    const controls = inForce && facts.control.length >= LEAST_CONTROL;
    if (controls) this.control.put(folderOf(path), path, facts);
    this.files.put(file, path, facts);
    return () => {
      for (const { key } of owned) this.owners.remove(key, path);
      for (const { key } of open) this.areas.remove(key, path);
      if (name !== undefined) this.names.remove(name, path);
      if (controls) this.control.remove(folderOf(path), path);
      this.files.remove(file, path);
    };
  }
}

/** What all translations of a text share: the name of the text they translate. */
const nameOf = ({ path, translationOf }: Facts): string =>
  nameWithoutLanguage((translationOf && pathFrom(path, translationOf.path)) ?? path);

/** What is told of a document as one text: equal where its findings are. */
export const keyOfTold = (told: readonly Told[]): string => JSON.stringify(told);
