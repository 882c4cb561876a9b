// Files that documents link to: whether they are there.
import type { Facts } from '../agreement/facts';
import { partsOfLink, pathFrom } from '../agreement/paths';
import { inFull } from './failure';
import type { Files } from './files';
import type { Names } from './names';

/** For how long a file that is linked to counts as seen (milliseconds). */
const LOOKED = 2000;

export interface TargetsAround {
  /** Whether a file is a document of the workspace: its facts tell that it is there. */
  readonly isDocument: (name: string) => boolean;
  /** A file was found where none was known, or is gone. */
  readonly news: () => void;
  /** Nothing more is looked for, for now. */
  readonly done: () => void;
  readonly log: (message: string) => void;
}

export class LinkTargets {
  private readonly there = new Map<string, boolean>();
  /** When files that are there were last seen (milliseconds). */
  private readonly looked = new Map<string, number>();
  /** How many documents' links are followed to files of which nobody knows yet whether they are there, and to others. */
  private following = 0;
  private checking = 0;

  constructor(
    private readonly files: Pick<Files, 'isThere'>,
    private readonly names: Names,
    private readonly around: TargetsAround,
  ) {}

  /** Whether a file is there; `undefined` where nobody looked yet. */
  isThere(name: string): boolean | undefined {
    return this.there.get(name);
  }

  /** Whether something is looked for of which nothing is known yet. */
  get isFollowing(): boolean {
    return this.following > 0;
  }

  /** Whether anything is looked for. */
  get isBusy(): boolean {
    return this.following + this.checking > 0;
  }

  /** Other folders, other names: nothing is known any more. */
  clear(): void {
    this.there.clear();
    this.looked.clear();
  }

  /** What is known of a file may not hold any more. */
  doubt(name: string): void {
    this.there.delete(name);
  }

  /** A file is gone. */
  lose(name: string): void {
    this.there.set(name, false);
  }

  /** Whatever was there of these is gone. @returns whether anything was */
  loseAll(isGone: (name: string) => boolean): boolean {
    let any = false;
    for (const [name, isThere] of this.there) {
      if (isThere && isGone(name)) {
        this.lose(name);
        any = true;
      }
    }
    return any;
  }

  /**
   * Finds out whether files that a document links to are there. Those that are were so when somebody last looked: only
   * documents are watched, so they are looked for again after a while.
   */
  async follow({ path, links }: Facts): Promise<void> {
    const now = Date.now();
    const known: string[] = [];
    const unknown: string[] = [];
    for (const { url } of links) {
      const { file } = partsOfLink(url);
      const name = file === '' ? undefined : pathFrom(path, file);
      if (name === undefined || this.around.isDocument(name)) continue;
      if (!this.there.get(name)) unknown.push(name);
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
        if (there === undefined || this.there.get(name) === there) continue;
        this.there.set(name, there);
        this.around.news();
      }
    } catch (error) {
      // Nobody waits for it: what is not caught here would end the server.
      this.around.log(`${path}: ${inFull(error)}`);
    } finally {
      this[what]--;
      this.around.done();
    }
  }
}
