// What the editor's “lint this folder” shows: the report that reviewers get, made from what the server has read.
import type { Report } from '../lsp/folder-report';
import { fileErrors } from '../report/file-errors';
import { markdownReport } from '../report/markdown';
import type { FileResult } from '../report/run';
import { version } from '../version';

/** A report in Markdown. */
export const summary: Report = (files, language) =>
  markdownReport({
    files: files.map(({ path, text, result, problem }): FileResult => ({
      ...result,
      path,
      text,
      ...(problem !== undefined &&
        result.kind.leadershipDocument && {
          error: { code: 'bad-configuration' as const, message: `${fileErrors[language]['bad-configuration']} (${problem})` },
        }),
    })),
    language,
    version,
    failOn: 'warning',
    leftOut: { baseline: 0, since: 0, quiet: 0 },
    fixed: 0,
    rule: (id) => ({ title: id, summary: id, why: '', severity: 'info' }),
  });
