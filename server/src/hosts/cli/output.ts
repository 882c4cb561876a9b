// Where a report or baseline goes, and what it must not go over.
import { statSync, type Stats } from 'node:fs';
import { basename } from 'node:path';
import { isOwnReport } from '../../agreement/own-report';
import { readTextFile } from '../node-files';
import type { Input } from './inputs';

/** Configurations, and the baseline where no other is named. */
const ours = /^\.leadership-lint(?:-baseline)?\.(?:json|ya?ml)$/;

/**
 * The inputs without the file that the report goes into: an earlier report is none.
 *
 * @param output absolute
 * @param alsoRead other files that the run reads, absolute
 * @returns `taken` where the report would go over a text that somebody wrote
 */
export function inputsBeside(output: string, inputs: readonly Input[], alsoRead: readonly string[]): readonly Input[] | 'taken' {
  const there = statOf(output);
  if (!there) return inputs;
  if (ours.test(basename(output)) || alsoRead.some((path) => isSame(statOf(path), there))) return 'taken';
  const others = inputs.filter(({ absolute }) => absolute === undefined || !isSame(statOf(absolute), there));
  if (others.length === inputs.length || there.size === 0) return others;
  const file = readTextFile(output);
  return typeof file !== 'string' && isOwnReport(file.text) ? others : 'taken';
}

/** One file, by whichever of its names. */
const isSame = (one: Stats | undefined, other: Stats): boolean => one !== undefined && one.dev === other.dev && one.ino === other.ino;

const statOf = (path: string): Stats | undefined => { try { return statSync(path); } catch { return undefined; } };
