// How far the reading of the workspace is, where the editor can show it.
import type { Connection } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';
import { lspWords, ownLanguage } from './words';
import type { Progress } from './reading-queue';

/** Nobody looks, and nobody can cancel. */
const unseen: Progress = {
  report() {
    /* nobody looks */
  },
  done() {
    /* nobody looks */
  },
  cancelled: false,
};

/** Begins to show progress. An editor that shows none, or refuses to, gets none. */
export async function progressOn(connection: Connection, able: boolean, options: InitializationOptions, of: number): Promise<Progress> {
  const progress = able ? await connection.window.createWorkDoneProgress().catch(() => undefined) : undefined;
  if (!progress) return unseen;
  const words = lspWords[ownLanguage(options)];
  progress.begin(words.reading, 0, words.readingOf(0, of), true);
  let last = 0;
  return {
    report(done, all) {
      const percent = Math.floor((100 * done) / Math.max(1, all));
      if (percent === last) return;
      last = percent;
      progress.report(percent, words.readingOf(done, all));
    },
    done() {
      progress.done();
    },
    get cancelled() {
      return progress.token.isCancellationRequested;
    },
  };
}
