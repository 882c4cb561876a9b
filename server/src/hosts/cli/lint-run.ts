// A run that lints: inputs → results → what the user wants to see of them → a report and an exit code.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reportHeading } from '../../agreement/own-report';
import type { Run } from '../../report/run';
import { rules } from '../../rules/index';
import { version } from '../../version';
import { isFolder } from '../paths-on-disk';
import { BROKEN, exitCodeOf } from './exit-code';
import { packs } from '../language-packs';
import type { Options } from './options';
import { reportOf, ruleTexts } from './report-run';
import { RunError } from './run-error';
import { lintInputs, namedIn } from './run-files';
import { seenOf } from './seen';
import { cliWords } from './words';
import type { World } from './world';

/** Lints as the command line says and reports. Returns the exit code. */
export async function lintRun(options: Options, world: World): Promise<number> {
  try {
    return await run(options, world);
  } catch (error) {
    if (!(error instanceof RunError)) throw error;
    world.err(`${error.message}\n`);
    return BROKEN;
  }
}

/** What `--fix --dry-run` reports: a diff. In a file it says whose it is, so that the next run may replace it; programs that read diffs skip what stands before. */
const diffReport = (diff: string, { output }: Options): string =>
  output === undefined || diff === '' ? diff : `${reportHeading(version)}\n\n${diff}`;

/** @throws RunError */
async function run(options: Options, world: World): Promise<number> {
  const stopwatch = options.timing ? new (await import('./timing')).Stopwatch() : undefined;
  stopwatch?.add('load', performance.now());
  let hasTrouble = false;
  const trouble = (line: string) => {
    world.err(`${line}\n`);
    hasTrouble = true;
  };

  const base = world.linter ?? { rules, packs };
  const { files, linter, language, empty } = await lintInputs(options, world, base, stopwatch);
  const words = cliWords[language];
  for (const where of empty) trouble(words.nothingFound(where));
  const { results, counted, leftOut } = await seenOf({ options, world, rules: base.rules, linter, files, words }, language);
  // What was mended goes back before anything is said of it.
  const mended = options.fix
    ? await (await import('./fix-files')).mend(files, { shown: results, options, world, words, trouble })
    : undefined;

  const folders = namedIn(options)
    .map((name) => resolve(world.cwd, name))
    .filter(isFolder);
  const summary: Run = {
    files: results,
    language,
    version,
    failOn: options.failOn,
    leftOut,
    fixed: mended?.fixed ?? 0,
    ...(options.format === 'text' && { unneededAllow: await linter.unneededAllow(files, folders) }),
    rule: await ruleTexts(options, world, base),
  };
  const from = performance.now();
  const report = mended?.diff === undefined ? await reportOf(summary, options, world) : diffReport(mended.diff, options);
  stopwatch?.add('report', performance.now() - from);
  if (options.output !== undefined) {
    try {
      writeFileSync(resolve(world.cwd, options.output), report);
    } catch (error) {
      trouble(words.cannotWrite(options.output, (error as Error).message));
    }
  }
  // Whose text came from standard input gets it back there; then the report goes beside it.
  if (mended?.text !== undefined) world.out(mended.text);
  if (options.output === undefined) (mended?.text === undefined ? world.out : world.err)(report);
  if (stopwatch) world.err(`\n${stopwatch.table(words)}`);
  // Formats for machines carry what could not be read inside; a person at the terminal must not miss it.
  if (options.format !== 'text' || mended?.diff !== undefined || options.output !== undefined) {
    for (const { path, error } of results) if (error) world.err(`${path}: ${error.message}\n`);
  }
  return exitCodeOf(counted, files, hasTrouble, options);
}
