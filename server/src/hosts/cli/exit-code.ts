// How a run ends.
import { atLeast } from '../../engine/severity';
import { isUnread, type FileResult } from '../../report/run';
import type { LintedFile } from './lint-files';
import type { Options } from './options';

export const CLEAN = 0;
export const FOUND = 1;
export const BROKEN = 2;

/**
 * The exit code of a run.
 *
 * @param counted what was found, and in the user's eyes is new; also what `--quiet` does not show
 * @param files in the order of `counted`
 * @param hasTrouble whether something was told that makes the run fail whatever was found
 */
export function exitCodeOf(
  counted: readonly FileResult[],
  files: readonly LintedFile[],
  hasTrouble: boolean,
  options: Pick<Options, 'failOn' | 'maxWarnings'>,
): number {
  if (hasTrouble || files.some((file, i) => isUnread(counted[i]!) && isMissed(file))) return BROKEN;
  return fails(counted, options) ? FOUND : CLEAN;
}

/** Whether a file that was not linted should have been: of those in a folder, what is no text of ours is nothing to miss. */
const isMissed = ({ input, error }: LintedFile): boolean =>
  error !== undefined && (input.named || error === 'unreadable' || error === 'bad-configuration' || error === 'failed');

/** Whether findings make the run fail. With `--max-warnings`, warnings fail by their number only. */
function fails(files: readonly FileResult[], { failOn, maxWarnings }: Pick<Options, 'failOn' | 'maxWarnings'>): boolean {
  const findings = files.flatMap((file) => file.findings);
  if (maxWarnings === undefined) return findings.some(({ severity }) => atLeast(severity, failOn));
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || findings.some(({ severity }) => severity !== 'warning' && atLeast(severity, failOn));
}
