// Entry of the command-line tool `leadership-lint`, and of its threads.
import { isMainThread } from 'node:worker_threads';
import { main } from './cli/main';
import { processWorld } from './cli/world';

if (isMainThread) {
  main(processWorld(__dirname, __filename)).then(
    (code) => {
      if (code !== undefined) process.exitCode = code;
    },
    (error: unknown) => {
      process.stderr.write(`leadership-lint: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 2;
    },
  );
} else {
  void import('./cli/worker').then(({ work }) => {
    work();
  });
}
