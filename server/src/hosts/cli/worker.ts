// One thread of a crew: lints the files it is sent.
import { parentPort, workerData } from 'node:worker_threads';
import { rules } from '../../rules/index';
import type { CrewData, Job } from './crew';
import { packs } from '../language-packs';
import { fileLinterFor, type LintedFile } from './lint-files';

/** Works until the crew is ended. */
export function work(): void {
  const { options, cwd } = workerData as CrewData;
  const linter = fileLinterFor(options, { cwd, linter: { rules, packs } });
  parentPort!.on('message', ({ id, job: { input, again } }: { id: number; job: Job }) => {
    void (async (): Promise<LintedFile> => {
      // The bytes stay here: only who writes files needs them.
      const { file: _, ...file } = again ? await linter.lintAgain(input, again.text, again.told) : await linter.lint(input);
      // Findings make their fixes when asked; what is sent to another thread is asked here.
      return file.result
        ? { ...file, result: { ...file.result, findings: file.result.findings.map((finding) => ({ ...finding, fixes: finding.fixes })) } }
        : file;
    })().then((file) => {
      parentPort!.postMessage({ id, file });
    });
  });
}
