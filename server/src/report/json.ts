// The JSON report, version 1: the contract that other tools read. `server/schema/report.schema.json` describes it.
// The order of the keys is part of it.
import { elementNames } from '../agreement/element-names';
import type { DocumentProblem, Edit, Finding, Fix, Placeholder } from '../engine/finding';
import type { Span } from '../model/span';
import { lineStarts, placeOf } from '../model/lines';
import { totalsOf, type FileError, type FileResult, type Run } from './run';

export const jsonVersion = 1;

/** The run as JSON, ending in a line feed. Offsets are UTF-16 units behind a byte order mark, ends exclusive, lines and columns 1-based. */
export function jsonReport(run: Run): string {
  const { files, findings } = totalsOf(run);
  return `${JSON.stringify(
    {
      version: jsonVersion,
      tool: { name: 'leadership-lint', version: run.version },
      files: run.files.map(fileOf),
      summary: { files, findings },
    },
    null,
    2,
  )}\n`;
}

/** One file of the report. */
export function fileOf(file: FileResult): object {
  const starts = lineStarts(file.text);
  return {
    path: file.path,
    type: file.kind.type,
    lang: file.language,
    leadershipDocument: file.kind.leadershipDocument,
    elements: Object.fromEntries(elementNames.map((name) => [name, elementOf(file.elements[name], starts)])),
    findings: file.findings.map((finding) => findingOf(finding, file.path, starts)),
    ...(file.problems.length > 0 && { problems: file.problems.map((problem) => problemOf(problem, starts)) }),
    ...(file.error && { error: errorOf(file.error) }),
  };
}

const elementOf = (at: Span | undefined, starts: readonly number[]): object =>
  at ? { present: true, line: placeOf(at.start, starts).line } : { present: false };

/** What is wrong with the document itself. It is no finding, and only there where there is something. */
function problemOf({ code, text, at }: DocumentProblem, starts: readonly number[]): object {
  const start = placeOf(at.start, starts);
  const end = placeOf(at.end, starts);
  return {
    code,
    message: text,
    start: at.start,
    end: at.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

const errorOf = ({ code, message }: FileError): object => ({ code, message });

/** One finding of the report. */
export function findingOf(finding: Finding, path: string, starts: readonly number[]): object {
  const start = placeOf(finding.start, starts);
  const end = placeOf(finding.end, starts);
  return {
    rule: finding.rule,
    level: finding.level,
    severity: finding.severity,
    message: finding.message,
    start: finding.start,
    end: finding.end,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    related: finding.related.map((one) => ({ path: one.path ?? path, start: one.start, end: one.end, message: one.message })),
    fixes: finding.fixes.map(fixOf),
  };
}

const fixOf = ({ title, kind, edits, placeholders }: Fix): object => ({
  title,
  kind,
  edits: edits.map(({ start, end, text }: Edit) => ({ start, end, text })),
  placeholders: placeholders.map(({ edit, start, end, label, example }: Placeholder) => ({ edit, start, end, label, example })),
});
