// What of a run's findings is to be seen: not what an earlier version had (`--since`), a baseline knows, or `--quiet` leaves out.
import type { Linter } from '../../engine/linter';
import { atLeast } from '../../engine/severity';
import { fileErrors } from '../../report/file-errors';
import { unreadFile, type FileResult, type Run } from '../../report/run';
import type { FileLinter, LintedFile } from './lint-files';
import type { RunFiles } from './run-files';
import type { Options } from './options';
import type { CliWords } from './words';
import type { World } from './world';

export interface Seen {
  /** What is reported, in the order of the files. */
  readonly results: readonly FileResult[];
  /** What counts for how the run ends: the same, with what `--quiet` leaves out. */
  readonly counted: readonly FileResult[];
  readonly leftOut: Run['leftOut'];
}

/** What the parts of it are given: who is asked for earlier versions, and how to speak. */
export interface Seeing {
  readonly options: Options;
  readonly world: World;
  readonly rules: Linter['rules'];
  readonly linter: FileLinter;
  readonly files: readonly LintedFile[];
  readonly words: CliWords;
}

/**
 * Leaves out what is not to be seen, and writes the baseline where it is to be updated.
 *
 * @throws RunError where there is no such version or baseline
 */
export async function seenOf(seeing: Seeing, language: RunFiles['language']): Promise<Seen> {
  const { options, files, words } = seeing;
  const all = files.map((file) => resultOf(file, language, words));
  const introduced = options.since === undefined ? all : await (await import('./since')).introducedSince(options.since, all, seeing);
  const counted =
    options.baseline === undefined && !options.updateBaseline
      ? introduced
      : (await import('./baseline-file')).withoutBaseline(introduced, seeing);
  const results = options.quiet ? counted.map((file) => quieted(file, options)) : counted;
  const [found, since, baseline, quiet] = [all, introduced, counted, results].map(findingsIn) as [number, number, number, number];
  return { results, counted, leftOut: { since: found - since, baseline: since - baseline, quiet: baseline - quiet } };
}

/** A file as reports have it. */
function resultOf({ input, result, error, detail }: LintedFile, language: RunFiles['language'], words: CliWords): FileResult {
  if (result) return { ...result, ...(error && { error: { code: error, message: fileErrors[language][error] } }) };
  const code = error ?? 'failed';
  const says = input.isFolder ? words.folderUnread : fileErrors[language][code];
  return unreadFile(input.path, { code, message: `${says}${detail === undefined ? '' : ` (${detail})`}` }, language);
}

/** A file with what makes the run fail only. */
function quieted(file: FileResult, { failOn }: Pick<Options, 'failOn'>): FileResult {
  const findings = file.findings.filter(({ severity }) => atLeast(severity, failOn));
  return { ...file, findings, quieter: file.findings.length - findings.length };
}

const findingsIn = (files: readonly FileResult[]): number => files.reduce((sum, { findings }) => sum + findings.length, 0);
