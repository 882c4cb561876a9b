// Files that are read in the background, one at a time, with the server free for requests between any two.
import { keyOfUri } from './uris';

/** So few files are read before anyone could see a bar. */
const FEW = 10;

/** Shows how far the reading is, and may be told to stop. */
export interface Progress {
  report(done: number, of: number): void;
  done(): void;
  readonly cancelled: boolean;
}

/** Lets everything else that waits have its turn. */
export const aBreath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

export class ReadingQueue {
  /** URIs by their keys, in the order in which they will be read. */
  private readonly queue = new Map<string, string>();
  private working: Promise<void> | undefined;

  /**
   * @param read reads one file; must not throw
   * @param progress begins to show progress, where the editor can
   * @param done all is read
   */
  constructor(
    private readonly read: (uri: string) => Promise<void>,
    private readonly progress: (of: number) => Promise<Progress>,
    private readonly done: () => void,
  ) {}

  /** How many files wait. */
  get size(): number {
    return this.queue.size;
  }

  get isWorking(): boolean {
    return this.working !== undefined;
  }

  /** Puts files in line to be read. Resolves when the line is empty. */
  add(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.queue.set(keyOfUri(uri), uri);
    if (this.queue.size === 0) return this.working ?? Promise.resolve();
    return (this.working ??= this.work().finally(() => {
      this.working = undefined;
      this.done();
    }));
  }

  /** Takes a file out of the line. */
  remove(uri: string): void {
    this.queue.delete(keyOfUri(uri));
  }

  /** Takes out all but some. */
  keepOnly(isKept: (uri: string) => boolean): void {
    for (const [key, uri] of this.queue) if (!isKept(uri)) this.queue.delete(key);
  }

  private async work(): Promise<void> {
    const progress = this.queue.size > FEW ? await this.progress(this.queue.size) : undefined;
    let done = 0;
    try {
      for (const [key, uri] of this.queue) {
        if (progress?.cancelled) {
          this.queue.clear();
          break;
        }
        this.queue.delete(key);
        await this.read(uri);
        progress?.report(++done, done + this.queue.size);
        await aBreath();
      }
    } finally {
      progress?.done();
    }
  }
}
