// Lints many files in several threads. What a file gets is the same as in one: each thread lints whole files, and the order
// of the answers is the order of the inputs.
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Told } from '../../engine/workspace';
import type { Input } from './inputs';
import type { LintedFile } from './lint-files';
import type { Options } from './options';

/** What a thread is started with. */
export interface CrewData {
  readonly options: Options;
  readonly cwd: string;
}

/** A file to lint; again, with its text and what others tell it, when it was linted before. */
export interface Job {
  readonly input: Input;
  readonly again?: { readonly text: string; readonly told: readonly Told[] };
}

/** Starting a thread, and warming it up, takes as long as linting so many bytes; below twice that, one thread is quicker. */
const BYTES_A_THREAD = 400_000;
/** One thread keeps two cores busy: V8 compiles and collects garbage on another. So two threads on two cores gain nothing. */
const CORES_A_THREAD = 2;
const MOST_THREADS = 4;
/** So many files wait for each thread, so that none runs dry. */
const AHEAD = 2;

/** How many threads these inputs are worth on a machine with so many cores: 1 for few inputs or cores. */
export function threadsFor(inputs: readonly Input[], cores = availableParallelism()): number {
  const most = Math.min(Math.floor(cores / CORES_A_THREAD), MOST_THREADS, inputs.length);
  if (most <= 1) return 1;
  let bytes = 0;
  for (const { absolute } of inputs) {
    if (absolute === undefined) return 1;
    bytes += statSync(absolute, { throwIfNoEntry: false })?.size ?? 0;
    if (bytes >= most * BYTES_A_THREAD) return most;
  }
  return Math.max(1, Math.floor(bytes / BYTES_A_THREAD));
}

/** Threads that lint. End them when all is done: the process waits for them. */
export class Crew {
  private readonly workers: readonly Worker[];

  /** @param program the file that runs as a thread what `worker.ts` says */
  constructor(program: string, threads: number, data: CrewData) {
    this.workers = Array.from(
      { length: threads },
      () => new Worker(program, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 128 } }),
    );
  }

  /**
   * Lints files, in the order they are given.
   *
   * @throws whatever ends a thread
   */
  async lint(jobs: readonly Job[]): Promise<LintedFile[]> {
    const files = new Array<LintedFile>(jobs.length);
    let next = 0;
    await Promise.all(
      this.workers.map(
        (worker) =>
          new Promise<void>((resolve, reject) => {
            let open = 0;
            const send = () => {
              while (open < AHEAD && next < jobs.length) {
                worker.postMessage({ id: next, job: jobs[next]! });
                next++;
                open++;
              }
              if (open === 0) {
                worker.off('message', take);
                worker.off('error', reject);
                resolve();
              }
            };
            const take = ({ id, file }: { id: number; file: LintedFile }) => {
              files[id] = file;
              open--;
              send();
            };
            worker.on('message', take).on('error', reject);
            send();
          }),
      ),
    );
    return files;
  }

  async end(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.terminate()));
  }
}
