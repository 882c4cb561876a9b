// Where a report or baseline goes, and what it must not go over.
import { readFileSync, statSync, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isOwnReport } from '../../agreement/own-report';
import { encodingOf } from '../../model/encoding';
import { foldsCase } from '../ignored-on-disk';
import { realOf } from '../paths-on-disk';
import type { Input } from './inputs';

/** Configurations, and the baseline where no other is named. */
const ours = /^\.leadership-lint(?:-baseline)?\.(?:json|ya?ml)$/i;

/**
 * The inputs without the file that the report goes into: an earlier report is none.
 *
 * @param output absolute
 * @param ownFiles the configuration and the baseline that the run reads or writes, absolute
 * @returns `taken` where the report would go over a text that somebody wrote; `ours` where it would stand for a configuration
 * or baseline, there or not
 */
export function inputsBeside(output: string, inputs: readonly Input[], ownFiles: readonly string[]): readonly Input[] | 'taken' | 'ours' {
  const there = statOf(output);
  if (ours.test(basename(output)) || ownFiles.some((path) => isSame(statOf(path), there) || nameOf(path) === nameOf(output))) return 'ours';
  // What is written to a pipe or a device replaces nothing.
  if (!there?.isFile()) return inputs;
  if (there.size > 0 && !isReport(output)) return 'taken';
  return inputs.filter(({ absolute }) => absolute === undefined || !isSame(statOf(absolute), there));
}

/** Whether a file holds a report of ours, which may be larger than any document that is read. */
function isReport(path: string): boolean {
  try {
    const bytes = readFileSync(path);
    return isOwnReport(new TextDecoder(encodingOf(bytes)).decode(bytes));
  } catch {
    return false;
  }
}

/** One file, by whichever of its names. */
const isSame = (one: Stats | undefined, other: Stats | undefined): boolean =>
  one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;

const statOf = (path: string): Stats | undefined => {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
};

/** The name by which files that are not there yet are told apart. */
function nameOf(path: string): string {
  const name = join(realOf(dirname(path)), basename(path));
  return foldsCase ? name.toLowerCase() : name;
}
