// JUnit XML, as build servers read it: a suite a file, a case a finding; a file in which nothing is found is one case that passes.
import type { DocumentProblem, Finding } from '../engine/finding';
import { lineStarts, placeOf } from '../model/lines';
import { escaped } from './markup';
import { atLeast } from '../engine/severity';
import { isUnread, type FileResult, type Run } from './run';
import { oneLine } from './visible';

/** The run as JUnit XML. Findings at or above the run's threshold fail, others pass with their message as output. */
export function junitReport(run: Run): string {
  const suites = run.files.map((file) => suiteOf(file, run));
  const sum = (of: (suite: Suite) => number): number => suites.reduce((total, suite) => total + of(suite), 0);
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="leadership-lint" tests="${sum((one) => one.tests)}" failures="${sum((one) => one.failures)}" errors="${sum((one) => one.errors)}">
${suites.map(({ xml }) => xml).join('\n')}${suites.length > 0 ? '\n' : ''}</testsuites>
`;
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly xml: string;
}

function suiteOf(file: FileResult, run: Run): Suite {
  const path = shown(file.path);
  const unread = isUnread(file);
  const failures = file.findings.filter(({ severity }) => atLeast(severity, run.failOn)).length;
  const tests = Math.max(1, file.findings.length + (unread ? 0 : file.problems.length));
  const errors = unread ? 1 : 0;
  const starts = lineStarts(file.text);
  const cases = unread
    ? [
        `    <testcase name="leadership-lint" classname="${path}">\n      <error type="${escaped(file.error!.code)}" message="${shown(file.error!.message)}"/>\n    </testcase>`,
      ]
    : [
        ...file.problems.map((problem) => problemCase(problem, path, starts)),
        ...file.findings.map((finding) => caseOf(finding, path, starts, run)),
      ];
  if (cases.length === 0) cases.push(`    <testcase name="leadership-lint" classname="${path}"/>`);
  return {
    tests,
    failures,
    errors,
    xml: `  <testsuite name="${path}" tests="${tests}" failures="${failures}" errors="${errors}">\n${cases.join('\n')}\n  </testsuite>`,
  };
}

const shown = (text: string): string => escaped(oneLine(text));

/** What is wrong with the document itself fails no run. */
function problemCase({ code, at, text }: DocumentProblem, path: string, starts: readonly number[]): string {
  const { line, column } = placeOf(at.start, starts);
  return `    <testcase name="${code} ${line}:${column}" classname="${path}" file="${path}" line="${line}">\n      <system-out>${path}:${line}:${column}: ${shown(text)}</system-out>\n    </testcase>`;
}

function caseOf({ rule, severity, message, start }: Finding, path: string, starts: readonly number[], run: Run): string {
  const { line, column } = placeOf(start, starts);
  const place = `${path}:${line}:${column}`;
  const inner = atLeast(severity, run.failOn)
    ? `<failure type="${severity}" message="${shown(message)}">${place}</failure>`
    : `<system-out>${place}: ${severity}: ${shown(message)}</system-out>`;
  return `    <testcase name="${escaped(rule)} ${line}:${column}" classname="${path}" file="${path}" line="${line}">\n      ${inner}\n    </testcase>`;
}
