// All documents of the workspace: those that are open as they are written, the others as they lie on disk.
//
// The closed ones are read in the background (`reading-queue.ts`). What each tells the others is kept (`engine/workspace.ts`);
// only when that changes are the documents it concerns linted again (`hearing.ts`).
import type { Diagnostic, Location } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../agreement/facts';
import type { Linted } from '../engine/lint';
import { Workspace, type Told } from '../engine/workspace';
import { LONGEST_TEXT } from '../model/encoding';
import { formatOf } from '../model/format';
import { lineStarts, placeOf } from '../model/lines';
import type { Span } from '../model/span';
import { Changes, type NextChange } from './changes';
import { diagnosticsOf, problemDiagnostics } from './diagnostics';
import { inFull } from './failure';
import { isInAny, type Files } from './files';
import { Hearing } from './hearing';
import { LinkTargets } from './link-targets';
import type { Linting } from './linting';
import type { Names } from './names';
import { filesInNew } from './new-folders';
import type { Others } from './open-documents';
import { ReadingQueue, type Progress } from './reading-queue';
import type { Settled } from './settings';
import { isBelowUri, keyOfUri } from './uris';

/** More documents than this are left out, so that a workspace of another kind costs nothing. */
const MOST_DOCUMENTS = 5000;
/** How long a first answer waits for what other documents say (milliseconds). */
const MOMENT = 400;

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
  readonly workspace = new Workspace((name) => this.targets.isThere(name));
  private readonly targets: LinkTargets;
  private readonly hearing: Hearing;
  private readonly queue: ReadingQueue;
  private readonly changes = new Changes();
  /** By the keys of their URIs. */
  private readonly closed = new Map<string, Closed>();
  /** By name: where the lines of closed documents start. */
  private readonly lines = new Map<string, readonly number[]>();
  private round = 0;
  private scanning = false;
  private ids = 0;
  /** How often files and folders were deleted. */
  private losses = 0;

  constructor(
    private readonly files: Files,
    private readonly settled: Settled,
    private readonly linting: Linting,
    private readonly names: Names,
    private readonly around: Surroundings,
  ) {
    const done = () => this.changes.tell();
    this.queue = new ReadingQueue((uri) => this.take(uri), around.progress, done);
    this.hearing = new Hearing(this.workspace, {
      rules: () => linting.rules,
      isReading: () => this.queue.size > 0,
      uri: (name) => names.uri(name),
      concerns: (uris) => this.concerns(uris),
      done,
    });
    this.targets = new LinkTargets(files, names, {
      isDocument: (name) => this.workspace.document(name) !== undefined,
      news: () => this.hearing.later(),
      done,
      log: around.log,
    });
  }

  // --- open documents

  async isApart(uri: string): Promise<boolean> {
    return !this.names.isCandidate(uri) || this.around.isIgnored(uri);
  }

  tell(uri: string, facts: Facts, isApart: boolean): readonly Told[] {
    if (isApart) {
      if (this.workspace.delete(facts.path)) this.hearing.later();
      return this.hearing.toldApart(uri, facts);
    }
    this.hearing.join(uri);
    this.closed.delete(keyOfUri(uri));
    this.lines.delete(facts.path);
    return this.takeUp(facts);
  }

  /** Takes up what a document tells, and says what the others tell it. */
  private takeUp(facts: Facts): readonly Told[] {
    if (this.workspace.set(facts)) this.hearing.later();
    void this.targets.follow(facts);
    return this.hearing.told(facts.path);
  }

  /** A document was closed: what lies on disk counts again. */
  close(uri: string): void {
    this.hearing.join(uri);
    if (this.names.isCandidate(uri)) void this.queue.add([uri]);
    else this.drop(uri);
  }

  /** A place in another document, for the editor. */
  locate(name: string, { start, end }: Span, text?: TextDocument): Location | undefined {
    const uri = this.names.uri(name);
    const lines = this.lines.get(name);
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
  begin(): void {
    this.scanning = true;
  }

  /** Reads everything below these folders (URIs), and forgets what lay below others. */
  async scan(folders: readonly string[]): Promise<void> {
    const round = ++this.round;
    this.scanning = true;
    this.queue.keepOnly((uri) => this.names.isInside(uri));
    // What is read again is followed again.
    this.targets.clear();
    const found = (
      await Promise.all(
        folders.map((folder) =>
          this.files.find(folder, MOST_DOCUMENTS).catch((error: unknown) => {
            this.around.log(String(error));
            return [];
          }),
        ),
      )
    ).flat();
    if (round !== this.round) return;
    this.scanning = false;
    const wanted = new Map(
      found
        .filter((uri) => this.names.isCandidate(uri))
        .sort()
        .slice(0, MOST_DOCUMENTS)
        .map((uri) => [keyOfUri(uri), uri]),
    );
    for (const { path } of this.workspace.all()) {
      const uri = this.names.uri(path);
      if (uri !== undefined && (wanted.has(keyOfUri(uri)) || this.around.isOpen(uri))) continue;
      // It may have come while the folders were looked through: reading it tells.
      if (uri !== undefined && folders.some((folder) => isBelowUri(uri, folder)) && this.names.isCandidate(uri)) {
        wanted.set(keyOfUri(uri), uri);
      } else this.forget(path, uri);
    }
    // What lay in a folder that is none any more has no name by which it could be found.
    for (const key of this.closed.keys()) if (!wanted.has(key)) this.closed.delete(key);
    this.hearing.later();
    const reading = this.queue.add([...wanted.values()]);
    // Whoever waited for a small workspace sees now whether it is one.
    this.changes.tell();
    await reading;
  }

  /** Files that were created or changed on disk. */
  changed(uris: readonly string[]): void {
    for (const uri of uris) this.targets.doubt(this.names.of(uri));
    void this.queue.add(uris.filter((uri) => this.names.isCandidate(uri)));
    this.hearing.later();
  }

  /** Files and folders that are there now; what is in the folders is looked for. */
  async created(uris: readonly string[]): Promise<void> {
    const found = await filesInNew(
      uris,
      this.files,
      MOST_DOCUMENTS,
      async (uri) => this.names.isCandidate(`${uri}/x.md`) && !(await this.around.isIgnored(uri, true)),
    );
    if (found.length > 0) this.changed(found);
  }

  /** Files and folders that are gone. Costs what is known, not that times what is gone. */
  deleted(uris: readonly string[]): void {
    if (uris.length === 0) return;
    this.losses++;
    const isGoneUri = isInAny(uris);
    const isGone = (name: string): boolean => isGoneUri(this.names.uri(name));
    let news = this.targets.loseAll(isGone);
    for (const { path } of this.workspace.all()) {
      if (!isGone(path)) continue;
      this.targets.lose(path);
      this.drop(this.names.uri(path)!);
      news = true;
    }
    if (news) this.hearing.later();
  }

  private drop(uri: string): void {
    this.queue.remove(uri);
    if (!this.around.isOpen(uri)) this.forget(this.names.of(uri), uri);
  }

  private forget(name: string, uri: string | undefined): void {
    if (uri !== undefined) this.closed.delete(keyOfUri(uri));
    this.lines.delete(name);
    this.hearing.forget(name);
    if (this.workspace.delete(name)) this.hearing.later();
  }

  /** Reads a file as it lies on disk, unless it is open. Never throws. */
  private async take(uri: string): Promise<void> {
    if (this.around.isOpen(uri)) return;
    try {
      const { losses } = this;
      const [text, inForce, isIgnored] = await Promise.all([this.textOf(uri), this.settled.of(uri), this.around.isIgnored(uri)]);
      // The folders may be others now.
      if (this.around.isOpen(uri) || !this.names.isInside(uri)) return;
      const name = this.names.of(uri);
      // Something went meanwhile, and it may have been this one.
      if (losses !== this.losses) {
        void this.queue.add([uri]);
        return;
      }
      if (text === undefined || isIgnored) {
        this.forget(name, uri);
        return;
      }
      const alone = this.linting.lint(uri, text, formatOf(uri) === 'plain', inForce);
      this.lines.set(name, lineStarts(text));
      const result = this.linting.withTold(uri, alone, this.takeUp(alone.facts), inForce);
      const document = TextDocument.create(uri, 'markdown', 0, text);
      const diagnostics = [
        ...problemDiagnostics(result.problems, document),
        ...diagnosticsOf(result.findings, document, result.messageLanguage, (other, span) => this.locate(other, span)),
      ];
      this.closed.set(keyOfUri(uri), { uri, id: `disk ${++this.ids}`, diagnostics });
    } catch (error) {
      this.around.log(`${uri}: ${inFull(error)}`);
    }
  }

  /** A closed document as the rules and views want it; read and linted for this once. */
  async linted(uri: string): Promise<{ readonly text: string; readonly result: Linted } | undefined> {
    if (!this.names.isInside(uri)) return undefined;
    const text = await this.textOf(uri);
    return text === undefined
      ? undefined
      : { text, result: this.linting.lint(uri, text, formatOf(uri) === 'plain', await this.settled.of(uri)) };
  }

  /** What a file says, as an editor would open it; `undefined` for one that is gone, too large or no text. */
  private async textOf(uri: string): Promise<string | undefined> {
    const raw = await this.files.read(uri);
    return raw === undefined || raw.length > LONGEST_TEXT || raw.includes('\0') ? undefined : raw.replace(/^\ufeff/, '');
  }

  /** Documents hear something new: those that are open are told, the others read again. */
  private concerns(uris: readonly string[]): void {
    const open = uris.filter((uri) => this.around.isOpen(uri));
    if (open.length > 0) this.around.concerns(open);
    void this.queue.add(uris.filter((uri) => !this.around.isOpen(uri)));
  }

  // --- for `workspace/diagnostic`

  /** Resolves when the closed documents have been read and nothing is on its way. */
  async settledDown(): Promise<void> {
    while (this.scanning || this.queue.isWorking || this.hearing.isBusy || this.targets.isBusy) await this.nextChange().happened;
  }

  /**
   * Resolves when all is known that a document may be told, where that is a matter of a moment: what the editor shows
   * first is then what it shows in the end. In a large workspace, or on a slow disk, it resolves before.
   */
  async known(most: number): Promise<void> {
    const isComing = () => this.queue.size <= most && (this.scanning || this.queue.isWorking || this.targets.isFollowing);
    if (!isComing()) return;
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      this.changes.tell();
    }, MOMENT);
    while (!late && isComing()) await this.nextChange().happened;
    clearTimeout(timer);
  }

  /** Resolves at the next change of any closed document's diagnostics, or when `giveUp` is called. */
  nextChange(): NextChange {
    return this.changes.next();
  }

  /** Diagnostics of all closed documents, by the keys of their URIs. */
  reports(): ReadonlyMap<string, Closed> {
    return this.closed;
  }

  /** Stops all that is on its way. */
  stop(): void {
    this.hearing.stop();
    this.queue.keepOnly(() => false);
    this.round++;
    this.scanning = false;
    this.changes.tell();
  }
}
