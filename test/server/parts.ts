// What the parts of the server are tested with, one by one: files in memory, a clock that a test turns, few rules, and patterns that decide alone.
import type { Linter } from '../../server/src/engine/linter';
import type { LanguagePack } from '../../server/src/language/pack';
import { linter as all } from '../../server/tools/linter';
import type { Files } from '../../server/src/lsp/files';
import type { Settings } from '../../server/src/lsp/protocol';

export const conflict = 'responsibility/conflicting-owners', brokenLink = 'document/broken-link', gate = 'control/approval-gate';

/** What was learned says nothing here. */
const patternsOf = ({ weights: _weights, elementWeights: _elementWeights, ...pack }: LanguagePack): LanguagePack => pack;

/** The rules that the tests speak of, as loud as they say themselves. */
export const fewRules: Omit<Linter, 'config'> = {
  rules: Object.fromEntries([conflict, brokenLink, gate].map((id) => [id, all.rules[id]!])),
  packs: { en: patternsOf(all.packs.en!), sv: patternsOf(all.packs.sv!), da: patternsOf(all.packs.da!) }, figures: 'none',
};

/** Two that disagree on who owns the window display, and one that agrees with the first. */
export const own = '# Store charter\n\nThe window dresser is responsible for the window display.\n';
export const other = '# Marketing policy\n\nThe brand manager is responsible for the window display.\n';
export const agreed = '# Marketing policy\n\nThe window dresser is responsible for the window display.\n';
export const gated = '# Remote work policy\n\nEmployees must obtain their manager\'s approval before they work from home.\n';

/** The editor’s settings, where all but these are the usual ones. */
export const settingsWith = (more: Partial<Settings>): Settings => ({ rules: {}, documents: { include: [], exclude: [] }, vocabulary: [], messageLanguage: 'auto', ...more });

/** What a file holds; an error where it cannot be read. */
export type Content = string | Error;

const isHidden = (uri: string): boolean => /\/\.(?:leadership-lint\.|git)/.test(uri);

/** Files in memory, with what was asked of them in order. Configuration and ignore files are looked for and read without a word. */
export class FilesInMemory implements Files {
  readonly reads: string[] = [];
  readonly asked: string[] = [];
  readonly found: [folder: string, most: number][] = [];
  private readonly held = new Map<string, Promise<void>>();

  constructor(public content: Record<string, Content>) {}

  /** Whatever is asked of this URI is not answered before the result is called. */
  hold(uri: string): () => void {
    let release = () => {};
    this.held.set(uri, new Promise((resolve) => { release = resolve; }));
    return () => { this.held.delete(uri); release(); };
  }

  async read(uri: string): Promise<string | undefined> {
    if (!isHidden(uri)) this.reads.push(uri);
    await this.held.get(uri);
    const content = this.content[uri];
    if (content instanceof Error) throw content;
    return content;
  }

  async isThere(uri: string): Promise<boolean> {
    if (!isHidden(uri)) this.asked.push(uri);
    await this.held.get(uri);
    const content = this.content[uri];
    if (content instanceof Error) throw content;
    return content !== undefined;
  }

  async find(folder: string, most: number): Promise<readonly string[]> {
    this.found.push([folder, most]);
    const there = Object.keys(this.content).filter((uri) => uri.startsWith(`${folder}/`) && !uri.includes('/.leadership-lint.'));
    await this.held.get(folder);
    const content = this.content[folder];
    if (content instanceof Error) throw content;
    return there;
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function turns(): Promise<void> { for (let i = 0; i < 12; i++) await new Promise<void>((resolve) => { setImmediate(resolve); }); }

/** Whether a promise is settled, once everything had its turn. */
export async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  const done = () => { settled = true; };
  promise.then(done, done);
  await turns();
  return settled;
}

/** The time of a test: it stands still until the test lets it pass. */
export class Clock {
  private now = 1_700_000_000_000;
  private ids = 0;
  private readonly timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  /** Called whenever somebody pauses for no time at all, to let others have their turn. */
  paused = (): void => {};
  private readonly before = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };

  start(): void {
    this.paused = () => {};
    const set = (run: () => void, delay = 0): number => {
      this.timers.set(++this.ids, { at: this.now + delay, run });
      if (delay === 0) this.paused();
      return this.ids;
    };
    Object.assign(globalThis, { setTimeout: set, clearTimeout: (id: number | undefined) => { this.timers.delete(id ?? 0); } });
    Date.now = () => this.now;
  }

  stop(): void {
    Object.assign(globalThis, { setTimeout: this.before.setTimeout, clearTimeout: this.before.clearTimeout });
    Date.now = this.before.now;
    this.timers.clear();
  }

  /** How many things wait for a later time. */
  get waiting(): number { return this.timers.size; }

  /** Something takes so long that nothing else has its turn. */
  busy(ms: number): void { this.now += ms; }

  /** Lets time pass, and everything happen that happens in it. */
  async pass(ms = 0): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await turns();
      const [next] = [...this.timers].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
      if (!next) break;
      const [id, { at, run }] = next;
      this.now = Math.max(this.now, at);
      this.timers.delete(id);
      run();
    }
    this.now = Math.max(this.now, end);
  }
}
