// `--baseline FILE` and `--update-baseline`: the file of known findings.
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { knownOf, readBaseline, unknownOf, writeBaseline, type Baseline } from '../../engine/baseline';
import type { FileResult } from '../../report/run';
import { readTextFile } from '../node-files';
import { reported } from './inputs';
import type { LintedFile } from './lint-files';
import { RunError } from './run-error';
import type { Seeing } from './seen';

/** Where `--update-baseline` writes when no file is named. */
const defaultBaseline = '.leadership-lint-baseline.json';

/**
 * The results without what the baseline knows, which is brought up to date before where that is asked for.
 *
 * @param results in the order of the files
 * @throws RunError where there is no baseline, or none could be written
 */
export function withoutBaseline(results: readonly FileResult[], seeing: Seeing): FileResult[] {
  const { options, world, files, words } = seeing;
  const name = options.baseline ?? defaultBaseline;
  const path = resolve(world.cwd, name);
  if (options.updateBaseline) update(path, name, results, seeing);
  const baseline = baselineOf(path);
  if (typeof baseline === 'string') throw new RunError(baseline === 'missing' ? words.noBaseline(name) : words.badBaseline(name));
  return withoutKnown(results, files, baseline, dirname(path));
}

/** @throws RunError */
function update(path: string, name: string, results: readonly FileResult[], { world, rules, files, words }: Seeing): void {
  // What is no baseline is somebody's work.
  if (existsSync(path) && baselineOf(path) === 'bad') throw new RunError(words.badBaseline(name));
  try {
    const { text, count } = updatedBaseline(path, results, files, (rule) => rules[rule]?.looksAt === 'workspace');
    writeFileSync(path, text);
    world.err(`${words.baselineWritten(name, count)}\n`);
  } catch (error) {
    throw new RunError(words.cannotWrite(name, (error as Error).message));
  }
}

/** Reads a baseline. */
function baselineOf(path: string): Baseline | 'missing' | 'bad' {
  const file = readTextFile(path);
  if (typeof file === 'string') return file === 'missing' ? 'missing' : 'bad';
  return readBaseline(file.text) ?? 'bad';
}

/** A file's name in a baseline: as seen from the baseline's folder, so that it holds wherever the tool is started. */
const nameIn = (folder: string, { input }: LintedFile): string => reported(input.place, folder);

/** The results without what the baseline knows. */
const withoutKnown = (results: readonly FileResult[], files: readonly LintedFile[], baseline: Baseline, folder: string): FileResult[] =>
  results.map((result, i) => ({
    ...result,
    findings: unknownOf(result.findings, result.text, baseline.get(nameIn(folder, files[i]!)) ?? []),
  }));

/**
 * The baseline with the findings of this run; what it says of files that were not in it stays, as long as they are there.
 * Then what others make of a file that was in it stays, too: without them nobody could find it.
 *
 * @param isShared whether a rule speaks of several documents
 */
function updatedBaseline(
  path: string,
  results: readonly FileResult[],
  files: readonly LintedFile[],
  isShared: (rule: string) => boolean,
): { text: string; count: number } {
  const folder = dirname(path);
  const before = existsSync(path) ? baselineOf(path) : 'missing';
  const all = new Map(typeof before === 'string' ? [] : [...before].filter(([name]) => existsSync(resolve(folder, join(name)))));
  const names = new Set(files.map((file) => nameIn(folder, file)));
  const isWhole = [...all.keys()].every((name) => names.has(name));
  for (const [i, result] of results.entries()) {
    if (result.error && result.error.code !== 'invalid-encoding') continue;
    const name = nameIn(folder, files[i]!);
    const known = knownOf(result.findings, result.text);
    const unseen = isWhole
      ? []
      : (all.get(name) ?? []).filter(
          (one) => isShared(one.rule) && !known.some(({ rule, words }) => rule === one.rule && words === one.words),
        );
    all.set(name, [...known, ...unseen]);
  }
  const count = [...all.values()].flat().reduce((sum, known) => sum + known.count, 0);
  return { text: writeBaseline(all), count };
}
