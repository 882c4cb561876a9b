// What the tool needs of the process it runs in. Tests give it another one.
import type { Linter } from '../../engine/linter';
import { readStandardInput, type ReadProblem, type TextFile } from '../node-files';

export interface World {
  readonly args: readonly string[];
  /** Absolute. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly stdin: () => TextFile | ReadProblem;
  /** Columns of the terminal that `out` leads to; `undefined` where it leads to none. */
  readonly columns: number | undefined;
  /** The folder that this program lies in; the rule pages lie in `../rules` from there. */
  readonly home: string;
  /** The built program, for its threads; `undefined` where the sources run as they are. */
  readonly program?: string;
  /** Other rules and languages than the product's. */
  readonly linter?: Omit<Linter, 'config'>;
}

/** The real process. `program`: the file it runs. */
export function processWorld(home: string, program?: string): World {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // Who reads only the first lines closes the pipe; the rest is of no interest then.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`leadership-lint: ${error.message}\n`);
    process.exit(2);
  });
  return {
    args: process.argv.slice(2),
    cwd: process.cwd(),
    env: process.env,
    home,
    ...(program?.endsWith('.js') && { program }),
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
    stdin: readStandardInput,
    columns: process.stdout.isTTY ? process.stdout.columns : undefined,
  };
}

/** Whether to colour: as the user said, else where a terminal shows it and `NO_COLOR` is not set (no-color.org). */
export function wantsColor({ env, columns }: Pick<World, 'env' | 'columns'>, said: boolean | undefined, toFile: boolean): boolean {
  if (said !== undefined) return said;
  if (toFile || (env['NO_COLOR'] ?? '') !== '') return false;
  const force = env['FORCE_COLOR'] ?? '';
  if (force !== '') return force !== '0' && force !== 'false';
  return columns !== undefined && env['TERM'] !== 'dumb';
}
