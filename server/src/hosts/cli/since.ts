// `--since REF`: only what the change introduced.
import { introducedBy } from '../../engine/change';
import type { FileResult } from '../../report/run';
import { changesSince } from './git';
import type { FileLinter, LintedFile } from './lint-files';

/**
 * The results with the findings that a change brought in; unchanged files keep none.
 *
 * @param files in the order of `results`
 * @throws GitError
 */
export async function onlyIntroduced(reference: string, results: readonly FileResult[], files: readonly LintedFile[], linter: FileLinter, cwd: string): Promise<FileResult[]> {
  const changes = changesSince(reference, cwd);
  const of = files.map(({ input }) => (input.absolute === undefined ? 'new' as const : changes.of(input.absolute)));
  const earlier = changes.before(of.flatMap((change) => (typeof change === 'object' && change.before !== undefined ? [change.before] : [])));
  const introduced: FileResult[] = [];
  for (const [i, result] of results.entries()) {
    const change = of[i]!;
    if (change === 'unchanged') introduced.push({ ...result, findings: [] });
    else if (change === 'new' || result.findings.length === 0) introduced.push(result);
    else {
      const bytes = earlier.get(change.before!);
      const before = bytes && await linter.lintBefore(files[i]!.input, change.before!, bytes);
      introduced.push({ ...result, findings: introducedBy(change, result, before) });
    }
  }
  return introduced;
}
