// What a run reads: the files that the user means, linted one after the other or in threads.
import { resolve } from 'node:path';
import type { Linter } from '../../engine/linter';
import type { Language } from '../../language/data';
import { today } from '../today';
import type { Crew } from './crew';
import { inputsOf, type Input } from './inputs';
import { fileLinterFor, runLanguage, type FileLinter, type LintedFile } from './lint-files';
import { ownLanguage, type Options } from './options';
import { RunError } from './run-error';
import type { Stopwatch } from './timing';
import { cliWords } from './words';
import type { World } from './world';

/** What standard input is called where nobody named it. */
const STDIN = '<stdin>';

/** What the user named; where nothing, the folder the tool was started in. */
export const namedIn = ({ paths }: Pick<Options, 'paths'>): readonly string[] => (paths.length > 0 ? paths : ['.']);

/** Files that were linted, and by whom. */
export interface RunFiles {
  readonly files: readonly LintedFile[];
  readonly linter: FileLinter;
  /** The language of the run's own words. */
  readonly language: Language;
  /** Patterns and folders in which nothing was found. */
  readonly empty: readonly string[];
}

/**
 * Finds the files and lints them; says what is wrong with their configurations.
 *
 * @throws RunError where the report would go over one of them, or none could be linted for its configuration
 */
export async function lintInputs(
  options: Options,
  world: World,
  base: Omit<Linter, 'config'>,
  stopwatch: Stopwatch | undefined,
): Promise<RunFiles> {
  const from = performance.now();
  const { inputs, empty } = await findInputs(options, world);
  stopwatch?.add('find', performance.now() - from);
  const linter = fileLinterFor(options, { cwd: world.cwd, linter: base, stdin: world.stdin, stopwatch });
  const crew = await crewFor(inputs, options, world);
  let files: LintedFile[];
  try {
    files = await linter.together(inputs, crew && ((jobs) => crew.lint(jobs)));
  } finally {
    await crew?.end();
  }
  const language = runLanguage(options.messageLanguage, files);
  if (language !== 'en') files = await linter.mistakesIn(files, language);
  const mistakes = [...new Set(files.flatMap(({ error, detail }) => (error === 'bad-configuration' ? [detail!] : [])))];
  if (mistakes.length > 0 && files.every(({ error }) => error === 'bad-configuration')) throw new RunError(mistakes.join('\n'));
  for (const lines of mistakes) world.err(`${lines}\n`);
  return { files, linter, language, empty };
}

/** The inputs; the file that the report goes into is none of them. */
async function findInputs(
  options: Options,
  world: World,
): Promise<{ readonly inputs: readonly Input[]; readonly empty: readonly string[] }> {
  const { output, config, baseline } = options;
  const absolute = (path: string) => resolve(world.cwd, path);
  const { inputs: found, empty } = await inputsOf(namedIn(options), world.cwd, options.stdinFilename ?? STDIN);
  if (output === undefined) return { inputs: found, empty };
  const { inputsBeside } = await import('./output');
  const inputs = inputsBeside(
    absolute(output),
    found,
    [config, baseline].flatMap((path) => (path === undefined ? [] : [absolute(path)])),
  );
  // Nothing is linted yet whose language could be spoken.
  const words = cliWords[ownLanguage(options)];
  if (inputs === 'taken') throw new RunError(words.outputIsTaken(output));
  if (inputs === 'ours') throw new RunError(words.outputIsOurs(output));
  return { inputs, empty };
}

/** Threads, where there is so much to lint that they save time. What is mended or timed goes through one. */
async function crewFor(inputs: readonly Input[], options: Options, { program, cwd, linter }: World): Promise<Crew | undefined> {
  if (
    program === undefined ||
    linter ||
    options.fix ||
    options.timing ||
    options.threads === 1 ||
    inputs.some(({ absolute }) => absolute === undefined)
  ) {
    return undefined;
  }
  const { Crew: Threads, threadsFor } = await import('./crew');
  // A thread without a file would only cost its start.
  const threads = Math.min(options.threads ?? threadsFor(inputs), inputs.length);
  return threads > 1 ? new Threads(program, threads, { options: { ...options, today: options.today ?? today() }, cwd }) : undefined;
}
