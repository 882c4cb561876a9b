// Entry of the command-line tool `leadership-lint`.
import { main } from './cli/main';
import { processWorld } from './cli/world';

main(processWorld(__dirname)).then((code) => { if (code !== undefined) process.exitCode = code; }, (error: unknown) => {
  process.stderr.write(`leadership-lint: ${error instanceof Error ? error.stack ?? error.message : String(error)}\n`);
  process.exitCode = 2;
});
