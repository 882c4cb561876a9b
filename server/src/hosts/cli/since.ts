// `--since REF`: only what the change introduced.
import { introducedBy, type TouchedLines } from '../../engine/change';
import type { FileResult } from '../../report/run';
import { decode } from '../node-files';
import { GitError, type Earlier } from './git';
import { Repositories } from './repositories';
import { RunError } from './run-error';
import type { Seeing } from './seen';

/** Texts that differ in more lines than this were written anew. */
const MOST_LINES = 5000;

/**
 * The results with the findings that a change brought in; unchanged files keep none.
 *
 * @param results in the order of the files
 * @throws RunError where git knows no such version
 */
export async function introducedSince(reference: string, results: readonly FileResult[], seeing: Seeing): Promise<FileResult[]> {
  try {
    return await onlyIntroduced(reference, results, seeing);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const { noGit, gitReasons } = seeing.words;
    const says = noGit(error.reason === undefined ? error.message : gitReasons[error.reason](error.reference));
    throw new RunError(error.where === undefined ? says : `${error.where}: ${says}`);
  }
}

/** @throws GitError */
async function onlyIntroduced(
  reference: string,
  results: readonly FileResult[],
  { files, linter, world: { cwd } }: Seeing,
): Promise<FileResult[]> {
  const repositories = new Repositories(reference, cwd);
  const paths = new Map<Earlier, string[]>();
  const before = files.map(({ input }, i) => {
    const earlier = repositories.of(input.place);
    const was = results[i]!.findings.length === 0 && results[i]!.problems.length === 0 ? undefined : earlier.pathOf(input.place);
    if (was) {
      const wanted = paths.get(earlier) ?? [];
      paths.set(earlier, wanted);
      wanted.push(was.path);
    }
    return was && { ...was, earlier };
  });
  const contents = new Map([...paths].map(([earlier, wanted]) => [earlier, earlier.files(wanted)]));
  const introduced: FileResult[] = [];
  for (const [i, result] of results.entries()) {
    const was = before[i];
    const bytes = was && contents.get(was.earlier)!.get(was.path);
    const file = bytes && decode(bytes);
    if (was === undefined || file === undefined || typeof file === 'string') {
      introduced.push(result);
      continue;
    }
    const lines = await touchedLines(file.text, result.text);
    if (lines === undefined && !was.isRenamed) introduced.push({ ...result, findings: [], problems: [] });
    else {
      introduced.push({
        ...result,
        findings: introducedBy(lines ?? [], result, await linter.lintBefore(files[i]!.input, was.path, file.text)),
      });
    }
  }
  return introduced;
}

/** The lines of `now` that are not as they were; `undefined` for equal texts. How lines end is of no matter: git may store them in another way. */
async function touchedLines(before: string, now: string): Promise<TouchedLines | undefined> {
  if (before === now) return undefined;
  const { structuredPatch } = await import('diff');
  const patch = structuredPatch('', '', before, now, undefined, undefined, {
    context: 0,
    stripTrailingCr: true,
    maxEditLength: MOST_LINES,
  });
  if (!patch) return 'all';
  // What was only taken out touches no line that is there.
  return patch.hunks.length === 0
    ? undefined
    : patch.hunks
        .filter(({ newLines }) => newLines > 0)
        .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }));
}
