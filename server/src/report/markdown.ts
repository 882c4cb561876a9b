// A summary for a pull request's conversation: one table a document, nothing in it that the reader's browser would act on.
import { lineStarts, placeOf } from '../model/lines';
import { elementNames } from '../agreement/element-names';
import { reportComment } from '../agreement/own-report';
import { groupsOf, type Group } from './groups';
import { isUnread, totalsOf, type FileResult, type Run } from './run';
import { oneLine, shortened } from './visible';
import { nothingShown, reportWords, type ReportWords } from './words';

/** Rows of a document's table; a longer comment is read by nobody and refused by some services. */
const MOST_ROWS = 50;

/** The run as Markdown. */
export function markdownReport(run: Run): string {
  const words = reportWords[run.language];
  const totals = totalsOf(run);
  const { leftOut } = run;
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => totals.bySeverity[severity] > 0)
    .map((severity) => words.count[severity](totals.bySeverity[severity]));
  const says = [
    words.filesRead(totals.files - totals.unread, totals.leftAlone),
    ...(totals.unread > 0 ? [words.unread(totals.unread)] : []),
    ...(totals.findings === 0 ? [nothingShown(run, words)] : []),
    ...(run.fixed > 0 ? [words.fixed(run.fixed)] : []),
    ...(leftOut.baseline > 0 ? [words.inBaseline(leftOut.baseline)] : []),
    ...(leftOut.since > 0 ? [words.notInChange(leftOut.since)] : []),
    ...(leftOut.quiet > 0 && totals.findings > 0 ? [words.tooQuiet(leftOut.quiet)] : []),
  ].join(' ');
  const head = `## ${words.title}${totals.findings > 0 ? `: ${counts.join(', ')}` : ''}\n\n${escapedMarkdown(says)}`;
  const files = run.files
    .filter((file) => file.error !== undefined || file.findings.length > 0 || file.problems.length > 0)
    .map((file) => fileMarkdown(file, run));
  return `${[reportComment, head, ...files].join('\n\n')}\n`;
}

function fileMarkdown(file: FileResult, run: Run): string {
  if (isUnread(file)) return `### ${code(file.path)}\n\n**${reportWords[run.language].notRead}:** ${escapedMarkdown(file.error!.message)}`;
  const words = reportWords[file.messageLanguage];
  const starts = lineStarts(file.text);
  const parts: string[] = [`### ${code(file.path)}`];
  if (file.error) parts.push(`**!** ${escapedMarkdown(file.error.message)}`);
  for (const { at, text } of file.problems) parts.push(`**!** ${words.line} ${placeOf(at.start, starts).line}: ${escapedMarkdown(text)}`);
  const absent = elementNames.filter((name) => !file.elements[name]).map((name) => words.elements[name]);
  if (file.kind.leadershipDocument) {
    parts.push(
      `${escapedMarkdown(words.readAs(words.type[file.kind.type], words.because[file.kind.because], words.languages[file.language]))}${absent.length > 0 ? ` ${words.elementsTitle}, ${words.absent}: ${absent.join(', ')}.` : ''}`,
    );
  }
  const groups = groupsOf(file.findings);
  if (groups.length > 0) {
    parts.push(
      [
        `| ${words.line} | | ${words.message} | ${words.rule} |`,
        '| ---: | --- | --- | --- |',
        ...groups.slice(0, MOST_ROWS).map((group) => row(group, starts, words)),
      ].join('\n'),
    );
    if (groups.length > MOST_ROWS) parts.push(words.more(groups.length - MOST_ROWS));
  }
  return parts.join('\n\n');
}

function row({ first, more }: Group, starts: readonly number[], words: ReportWords): string {
  const line = (offset: number): number => placeOf(offset, starts).line;
  const also = more.length === 0 ? '' : ` ${words.alsoAt(more.length)} ${shortened(more.map(({ start }) => line(start)).join(', '), 120)}`;
  return `| ${line(first.start)} | ${words.severity[first.severity]} | ${escapedMarkdown(first.message)}${also} | ${code(first.rule)} |`;
}

/**
 * `text` as words and nothing else: no markup, link, image, HTML, formula, mention of a person or reference to an issue.
 * A word joiner keeps `@name` and `#1` from being read as such, for no escape does.
 */
export const escapedMarkdown = (text: string): string =>
  oneLine(text)
    .replace(/[\\`*_[\]<>#|~$&]/g, '\\$&')
    .replace(/@(?=\S)/g, '@\u2060')
    .replace(/\\#(?=\d)/g, '\\#\u2060')
    .replaceAll('://', ':\\//')
    .replace(/www\./gi, (www) => `${www.slice(0, -1)}\\.`);

/** `text` as a code span that no backtick in it can end. */
function code(text: string): string {
  const shown = oneLine(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  const space = longest > 0 ? ' ' : '';
  return `${fence}${space}${shown}${space}${fence}`;
}
