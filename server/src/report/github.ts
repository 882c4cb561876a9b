// Workflow commands of GitHub Actions: one annotation a finding, then a summary in a group of its own.
import { lineStarts, placeOf } from '../model/lines';
import type { Span } from '../model/span';
import type { Severity } from '../rules/rule';
import { isUnread, totalsOf, type FileResult, type Run } from './run';
import { oneLine, visible } from './visible';
import { nothingShown, reportWords } from './words';

/** Hints are too quiet for an annotation. */
const commands: Readonly<Record<Severity, 'error' | 'warning' | 'notice' | undefined>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: undefined,
};

/** The run as annotations. */
export function githubReport(run: Run): string {
  const words = reportWords[run.language];
  const totals = totalsOf(run);
  const lines = run.files.flatMap((file) => annotationsOf(file, run));
  const read = words.filesRead(totals.files - totals.unread, totals.leftAlone);
  lines.push(
    `::group::${data(`${words.title}: ${totals.findings === 0 ? nothingShown(run, words) : words.findings(totals.findings)}`)}`,
    log(read),
  );
  if (totals.unread > 0) lines.push(log(words.unread(totals.unread)));
  for (const { path, findings } of run.files) if (findings.length > 0) lines.push(log(`${words.findings(findings.length)}: ${path}`));
  lines.push('::endgroup::');
  return `${lines.join('\n')}\n`;
}

function annotationsOf(file: FileResult, run: Run): string[] {
  const error = file.error
    ? [
        `::${isUnread(file) ? 'error' : 'warning'} file=${property(file.path)},title=${property(reportWords[run.language].title)}::${data(file.error.message)}`,
      ]
    : [];
  const starts = lineStarts(file.text);
  const annotation = (command: string, { start, end }: Span, title: string, message: string): string => {
    const from = placeOf(start, starts);
    const to = placeOf(end, starts);
    // An end column is understood on one line only.
    const columns = from.line === to.line ? `,col=${from.column},endColumn=${to.column}` : `,col=${from.column}`;
    return `::${command} file=${property(file.path)},line=${from.line},endLine=${to.line}${columns},title=${property(title)}::${data(message)}`;
  };
  const problems = file.problems.map(({ at, text }) => annotation('warning', at, reportWords[file.messageLanguage].title, text));
  return [
    ...error,
    ...problems,
    ...file.findings.flatMap((finding) => {
      const { rule, severity, message } = finding;
      const command = commands[severity];
      return command ? [annotation(command, finding, `${run.rule(rule, file.messageLanguage).title} (${rule})`, message)] : [];
    }),
  ];
}

/** A command's message: a line end would begin a new command. */
const data = (text: string): string => kept(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
/** A command's property: commas and colons would end it. */
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
const kept = (text: string): string =>
  text
    .split(/\r\n|[\r\n]/)
    .map(visible)
    .join('\n');

/** A line of the log. The runner takes `::` at its start and `##[` anywhere for commands. */
const log = (text: string): string => oneLine(text).replaceAll('##[', '## [').replace(/^::/, ' : :');
