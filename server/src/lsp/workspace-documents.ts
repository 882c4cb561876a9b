// All documents of the workspace: those that are open as they are written, the others as they lie on disk.
//
// The closed ones are read in the background, one at a time, with the server free for requests between any two. What each
// tells the others is kept (`engine/workspace.ts`); only when that changes are the documents it concerns linted again.
import type { Diagnostic, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../agreement/facts';
import { partsOfLink, pathFrom } from '../agreement/paths';
import type { Linted } from '../engine/lint';
import { keyOfTold, Workspace, type Told } from '../engine/workspace';
import { LONGEST_TEXT } from '../model/encoding';
import { formatOf } from '../model/format';
import { lineStarts, placeOf } from '../model/lines';
import type { Span } from '../model/span';
import { diagnosticsOf, problemDiagnostics } from './diagnostics';
import { inFull } from './failure';
import { isInAny, type Files } from './files';
import type { Linting } from './linting';
import type { Names } from './names';
import { filesInNew } from './new-folders';
import type { Others } from './open-documents';
import type { Settled } from './settings';
import { isBelowUri, keyOfUri } from './uris';

/** More documents than this are left out, so that a workspace of another kind costs nothing. */
const MOST_DOCUMENTS = 5000;
/** How long facts must stand still before others hear of them (milliseconds). */
const SETTLES = 150;
/** For how long a file that is linked to counts as seen (milliseconds). */
const LOOKED = 2000;
/** How long a first answer waits for what other documents say (milliseconds). */
const MOMENT = 400;

/** Shows how far the reading is, and may be told to stop. */
export interface Progress {
  report(done: number, of: number): void;
  done(): void;
  readonly cancelled: boolean;
}

export interface Surroundings {
  readonly isOpen: (uri: string) => boolean;
  /** Whether git ignores a file or folder: then it tells the others nothing, as on the command line. */
  readonly isIgnored: (uri: string, isFolder?: boolean) => Promise<boolean>;
  /** Begins to show progress, where the editor can. */
  readonly progress: (of: number) => Promise<Progress>;
  /** Documents that are open hear something new from others. */
  readonly concerns: (uris: readonly string[]) => void;
  readonly log: (message: string) => void;
}

/** What is known of a closed document. */
export interface Closed {
  /** As whoever found it wrote it. */
  readonly uri: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Changes whenever the diagnostics may have; never that of a report on an open document, which editors send as well. */
  readonly id: string;
}

export class WorkspaceDocuments implements Others {
  /** Facts of all documents; paths are `Names`. */
  readonly workspace = new Workspace((name) => this.linked.get(name));
  private readonly linked = new Map<string, boolean>();
  /** When files that are linked to were last seen (milliseconds). */
  private readonly looked = new Map<string, number>();
  /** By the keys of their URIs. */
  private readonly closed = new Map<string, Closed>();
  /** What open documents would tell that are apart: outside the folders, or ignored. */
  private readonly apart = new Map<string, Facts>();
  private readonly lines = new Map<string, readonly number[]>();
  /** What each document was last told. */
  private readonly heard = new Map<string, string>();
  /** URIs by their keys, in the order in which they will be read. */
  private readonly queue = new Map<string, string>();
  private readonly waiting = new Set<() => void>();
  private working: Promise<void> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private round = 0;
  private scanning = false;
  private spreading = 0;
  /** How many documents' links are followed to files of which nobody knows yet whether they are there, and to others. */
  private following = 0;
  private checking = 0;
  private ids = 0;
  /** How often files and folders were deleted. */
  private losses = 0;

  constructor(
    private readonly files: Files, private readonly settled: Settled, private readonly linting: Linting, private readonly names: Names,
    private readonly around: Surroundings,
  ) {}

  // --- open documents

  async isApart(uri: string): Promise<boolean> { return !this.names.isCandidate(uri) || this.around.isIgnored(uri); }

  tell(uri: string, facts: Facts, isApart: boolean): readonly Told[] {
    const { rules } = this.linting;
    if (isApart) {
      if (this.workspace.delete(facts.path)) this.later();
      const told = this.workspace.told(facts.path, rules, facts);
      this.apart.set(uri, facts);
      this.heard.set(facts.path, keyOfTold(told));
      return told;
    }
    this.apart.delete(uri);
    this.closed.delete(keyOfUri(uri));
    this.lines.delete(facts.path);
    const news = this.workspace.set(facts);
    const told = this.workspace.told(facts.path, rules);
    this.heard.set(facts.path, keyOfTold(told));
    if (news) this.later();
    void this.follow(facts);
    return told;
  }

  /** A document was closed: what lies on disk counts again. */
  close(uri: string): void {
    this.apart.delete(uri);
    if (this.names.isCandidate(uri)) void this.read([uri]); else this.drop(uri);
  }

  /** A place in another document, for the editor. */
  locate(name: string, { start, end }: Span, text?: TextDocument): Location | undefined {
    const uri = this.names.uri(name), lines = this.lines.get(name);
    if (uri === undefined) return undefined;
    const position = (offset: number) => {
      if (text) return text.positionAt(offset);
      const { line, column } = placeOf(offset, lines ?? [0]);
      return { line: line - 1, character: column - 1 };
    };
    return text || lines ? { uri: text?.uri ?? uri, range: { start: position(start), end: position(end) } } : undefined;
  }

  // --- documents on disk

  /** Folders will be looked through as soon as it is known how: whoever waits for all documents waits for that as well. */
  begin(): void { this.scanning = true; }

  /** Reads everything below these folders (URIs), and forgets what lay below others. */
  async scan(folders: readonly string[]): Promise<void> {
    const round = ++this.round;
    this.scanning = true;
    for (const [key, uri] of this.queue) if (!this.names.isInside(uri)) this.queue.delete(key);
    // Other folders, other names; and what is read again is followed again.
    this.linked.clear();
    this.looked.clear();
    const found = (await Promise.all(folders.map((folder) => this.files.find(folder, MOST_DOCUMENTS).catch((error: unknown) => { this.around.log(String(error)); return []; })))).flat();
    if (round !== this.round) return;
    this.scanning = false;
    const wanted = new Map(found.filter((uri) => this.names.isCandidate(uri)).sort().slice(0, MOST_DOCUMENTS).map((uri) => [keyOfUri(uri), uri]));
    for (const { path } of this.workspace.all()) {
      const uri = this.names.uri(path);
      if (uri !== undefined && (wanted.has(keyOfUri(uri)) || this.around.isOpen(uri))) continue;
      // It may have come while the folders were looked through: reading it tells.
      if (uri !== undefined && folders.some((folder) => isBelowUri(uri, folder)) && this.names.isCandidate(uri)) wanted.set(keyOfUri(uri), uri); else this.forget(path, uri);
    }
    // What lay in a folder that is none any more has no name by which it could be found.
    for (const key of this.closed.keys()) if (!wanted.has(key)) this.closed.delete(key);
    this.later();
    const reading = this.read([...wanted.values()]);
    // Whoever waited for a small workspace sees now whether it is one.
    this.wake();
    await reading;
  }

  /** Files that were created or changed on disk. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.linked.delete(this.names.of(uri));
    void this.read(uris.filter((uri) => this.names.isCandidate(uri)));
    this.later();
  }

  /** Files and folders that are there now; what is in the folders is looked for. */
  async created(uris: readonly string[]): Promise<void> {
    const found = await filesInNew(uris, this.files, MOST_DOCUMENTS, async (uri) => this.names.isCandidate(`${uri}/x.md`) && !await this.around.isIgnored(uri, true));
    if (found.length > 0) this.changed(found);
  }

  /** Files and folders that are gone. Costs what is known, not that times what is gone. */
  deleted(uris: readonly string[]): void {
    if (uris.length === 0) return;
    this.losses++;
    const isGoneUri = isInAny(uris), isGone = (name: string): boolean => isGoneUri(this.names.uri(name));
    let news = false;
    for (const [name, isThere] of this.linked) if (isThere && isGone(name)) { this.linked.set(name, false); news = true; }
    for (const { path } of this.workspace.all()) {
      if (!isGone(path)) continue;
      this.linked.set(path, false);
      this.drop(this.names.uri(path)!);
      news = true;
    }
    if (news) this.later();
  }

  private drop(uri: string): void {
    this.queue.delete(keyOfUri(uri));
    if (!this.around.isOpen(uri)) this.forget(this.names.of(uri), uri);
  }

  private forget(name: string, uri: string | undefined): void {
    if (uri !== undefined) this.closed.delete(keyOfUri(uri));
    this.lines.delete(name);
    this.heard.delete(name);
    if (this.workspace.delete(name)) this.later();
  }

  /** Puts documents in line to be read. Resolves when the line is empty. */
  private read(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.queue.set(keyOfUri(uri), uri);
    if (this.queue.size === 0) return this.working ?? Promise.resolve();
    return this.working ??= this.work().finally(() => {
      this.working = undefined;
      this.wake();
    });
  }

  private async work(): Promise<void> {
    // A few files are read before anyone could see a bar.
    const progress = this.queue.size > FEW ? await this.around.progress(this.queue.size) : undefined;
    let done = 0;
    try {
      for (const [key, uri] of this.queue) {
        if (progress?.cancelled) { this.queue.clear(); break; }
        this.queue.delete(key);
        if (!this.around.isOpen(uri)) await this.take(uri);
        progress?.report(++done, done + this.queue.size);
        await aBreath();
      }
    } finally { progress?.done(); }
  }

  private async take(uri: string): Promise<void> {
    try {
      const { losses } = this;
      const [text, inForce, isIgnored] = await Promise.all([this.textOf(uri), this.settled.of(uri), this.around.isIgnored(uri)]);
      // The folders may be others now.
      if (this.around.isOpen(uri) || !this.names.isInside(uri)) return;
      const name = this.names.of(uri);
      // Something went meanwhile, and it may have been this one.
      if (losses !== this.losses) { this.queue.set(keyOfUri(uri), uri); return; }
      if (text === undefined || isIgnored) { this.forget(name, uri); return; }
      const alone = this.linting.lint(uri, text, formatOf(uri) === 'plain', inForce);
      this.lines.set(name, lineStarts(text));
      if (this.workspace.set(alone.facts)) this.later();
      void this.follow(alone.facts);
      const told = this.workspace.told(name, this.linting.rules);
      this.heard.set(name, keyOfTold(told));
      const result = this.linting.withTold(uri, alone, told, inForce);
      const document = TextDocument.create(uri, 'markdown', 0, text);
      const diagnostics = [...problemDiagnostics(result.problems, document), ...diagnosticsOf(result.findings, document, result.messageLanguage, (other, span) => this.locate(other, span))];
      this.closed.set(keyOfUri(uri), { uri, id: `disk ${++this.ids}`, diagnostics });
    } catch (error) {
      this.around.log(`${uri}: ${inFull(error)}`);
    }
  }

  /** A closed document as the rules and views want it; read and linted for this once. */
  async linted(uri: string): Promise<{ readonly text: string; readonly result: Linted } | undefined> {
    if (!this.names.isInside(uri)) return undefined;
    const text = await this.textOf(uri);
    return text === undefined ? undefined : { text, result: this.linting.lint(uri, text, formatOf(uri) === 'plain', await this.settled.of(uri)) };
  }

  /** What a file says, as an editor would open it; `undefined` for one that is gone, too large or no text. */
  private async textOf(uri: string): Promise<string | undefined> {
    const raw = await this.files.read(uri);
    return raw === undefined || raw.length > LONGEST_TEXT || raw.includes('\0') ? undefined : raw.replace(/^\ufeff/, '');
  }

  /**
   * Finds out whether files that a document links to are there. Those that are were so when somebody last looked: only
   * documents are watched, so they are looked for again after a while.
   */
  private async follow({ path, links }: Facts): Promise<void> {
    const now = Date.now(), known: string[] = [], unknown: string[] = [];
    for (const { url } of links) {
      const { file } = partsOfLink(url);
      const name = file === '' ? undefined : pathFrom(path, file);
      if (name === undefined || this.workspace.document(name)) continue;
      if (!this.linked.get(name)) unknown.push(name);
      else if (now - this.looked.get(name)! >= LOOKED) known.push(name);
    }
    await Promise.all([this.look(path, unknown, 'following'), this.look(path, known, 'checking')]);
  }

  private async look(path: string, targets: readonly string[], what: 'following' | 'checking'): Promise<void> {
    if (targets.length === 0) return;
    this[what]++;
    try {
      for (const name of new Set(targets)) {
        const uri = this.names.uri(name);
        if (uri === undefined || !this.names.isInside(uri)) continue;
        const there = await this.files.isThere(uri).catch(() => undefined);
        if (there) this.looked.set(name, Date.now());
        if (there === undefined || this.linked.get(name) === there) continue;
        this.linked.set(name, there);
        this.later();
      }
    } catch (error) {
      // Nobody waits for it: what is not caught here would end the server.
      this.around.log(`${path}: ${inFull(error)}`);
    } finally {
      this[what]--;
      this.wake();
    }
  }

  // --- who hears what

  private later(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.spreading++;
      void this.spread().finally(() => {
        this.spreading--;
        this.wake();
      });
    }, SETTLES);
  }

  /** Finds the documents to which others now tell something else, and has those read again. */
  private async spread(): Promise<void> {
    // While many are being read, each would hear something new many times.
    if (this.queue.size > 0) { this.later(); return; }
    const open: string[] = [], closed: string[] = [];
    let since = Date.now();
    for (const { path } of this.workspace.all()) {
      if (Date.now() - since > SLICE) { await aBreath(); since = Date.now(); }
      const uri = this.names.uri(path);
      if (uri === undefined || !this.workspace.document(path)) continue;
      const key = keyOfTold(this.workspace.told(path, this.linting.rules));
      if (key === (this.heard.get(path) ?? nothing)) continue;
      this.heard.set(path, key);
      (this.around.isOpen(uri) ? open : closed).push(uri);
    }
    for (const [uri, facts] of this.apart) {
      const key = keyOfTold(this.workspace.told(facts.path, this.linting.rules, facts));
      if (key !== this.heard.get(facts.path)) open.push(uri);
    }
    if (open.length > 0) this.around.concerns(open);
    void this.read(closed);
  }

  // --- for `workspace/diagnostic`

  /** Resolves when the closed documents have been read and nothing is on its way. */
  async settledDown(): Promise<void> { while (this.scanning || this.working || this.timer || this.spreading > 0 || this.following > 0 || this.checking > 0) await this.nextChange().happened; }

  /**
   * Resolves when all is known that a document may be told, where that is a matter of a moment: what the editor shows
   * first is then what it shows in the end. In a large workspace, or on a slow disk, it resolves before.
   */
  async known(most: number): Promise<void> {
    const isComing = () => this.queue.size <= most && (this.scanning || this.working !== undefined || this.following > 0);
    if (!isComing()) return;
    let late = false;
    const timer = setTimeout(() => { late = true; this.wake(); }, MOMENT);
    while (!late && isComing()) await this.nextChange().happened;
    clearTimeout(timer);
  }

  /** Resolves at the next change of any closed document's diagnostics, or when `giveUp` is called. */
  nextChange(): { readonly happened: Promise<void>; readonly giveUp: () => void } {
    let wake = () => {};
    const happened = new Promise<void>((resolve) => { wake = resolve; });
    this.waiting.add(wake);
    return { happened, giveUp: () => { this.waiting.delete(wake); wake(); } };
  }

  private wake(): void {
    for (const one of [...this.waiting]) { this.waiting.delete(one); one(); }
  }

  /** Diagnostics of all closed documents, by the keys of their URIs. */
  reports(): ReadonlyMap<string, Closed> { return this.closed; }

  /** Stops all that is on its way. */
  stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.queue.clear();
    this.round++;
    this.scanning = false;
    this.wake();
  }
}

const nothing = keyOfTold([]);
const FEW = 10;
/** How long the server may be busy in one go (milliseconds). */
const SLICE = 12;
/** Lets everything else that waits have its turn. */
const aBreath = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 0); });
