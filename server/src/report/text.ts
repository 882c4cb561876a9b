// The report for people in a terminal: per file what it was read as, which parts of an agreement it has, and what to do
// about which words. Many findings of one rule are told once. Of files that are no leadership documents the first are named.
import { isLanguage } from '../language/data';
import { elementNames } from '../agreement/element-names';
import { reportHeading } from '../agreement/own-report';
import type { Finding, Fix } from '../engine/finding';
import { lineStarts, placeOf } from '../model/lines';
import type { Severity } from '../rules/rule';
import { columnsOf, excerptOf } from './excerpt';
import { groupsOf, type Group } from './groups';
import { isUnread, totalsOf, type FileResult, type Run } from './run';
import { styleOf, type Style } from './style';
import { oneLine, shortened } from './visible';
import { nothingShown, reportWords, type ReportWords } from './words';
import { wrapped, wrappedText } from './wrap';

export interface TextOptions {
  readonly color: boolean;
  /** Columns of the terminal; excerpts are cut to it. */
  readonly width: number;
  /** Whether lines are broken to it: on a terminal, where nobody searches them line by line. */
  readonly wrap?: boolean;
  /** Whether it begins with a line by which the report is known again: not on a terminal. */
  readonly heading?: boolean;
}

/** Places of a group that are shown with their words; those behind them as numbers only. */
const SHOWN = 5;

/** Files that were left alone and are named, with the reason. */
const NAMED = 5;

/** A narrower terminal breaks lines by itself. */
const NARROWEST = 30;

/** The run for people. */
export function textReport(run: Run, { color, width, wrap = false, heading = false }: TextOptions): string {
  const style = styleOf(color);
  const told = run.files.filter((file) => file.kind.leadershipDocument || file.error !== undefined || file.problems.length > 0);
  const files = told.map((file) => fileText(file, style, Math.max(wrap ? NARROWEST : 60, Math.min(width, 120)), run));
  const text = `${[...(heading ? [reportHeading(run.version)] : []), ...files, summaryText(run, style)].join('\n\n')}\n`;
  return wrap ? wrappedText(text, Math.max(NARROWEST, width)) : text;
}

function fileText(file: FileResult, style: Style, width: number, run: Run): string {
  if (isUnread(file)) {
    return `${style.bold(oneLine(file.path))}\n${style.red(`${reportWords[run.language].notRead}:`)} ${oneLine(file.error!.message)}`;
  }
  const words = reportWords[file.messageLanguage];
  const starts = lineStarts(file.text);
  const { kind } = file;
  const head = [style.bold(oneLine(file.path))];
  if (file.error) head.push(`${style.yellow('!')} ${oneLine(file.error.message)}`);
  if (kind.leadershipDocument) {
    head.push(
      style.dim(words.readAs(words.type[kind.type], words.because[kind.because], words.languages[file.language])),
      elementsText(file, words, style),
    );
    if (!isLanguage(file.language)) head.push(`${style.yellow('!')} ${file.language === 'und' ? words.noLanguage : words.unknownLanguage}`);
  }
  const problems = file.problems.map(({ at, text }) => `  ${placeText(at.start, starts)}  ${style.yellow('!')} ${oneLine(text)}`);
  const groups = groupsOf(file.findings).map((group) => groupText(group, file, starts, words, style, width));
  if (kind.leadershipDocument && file.findings.length === 0 && isLanguage(file.language)) {
    groups.push(
      file.quieter === undefined || file.quieter === 0 ? `  ${style.green('✓')} ${words.nothing}` : `  ${words.onlyQuieter(file.quieter)}`,
    );
  }
  return [head.join('\n'), ...problems, ...groups].join('\n\n');
}

const placeText = (offset: number, starts: readonly number[]): string => {
  const { line, column } = placeOf(offset, starts);
  return `${line}:${column}`;
};

function elementsText(file: FileResult, words: ReportWords, style: Style): string {
  return elementNames
    .map((name) => (file.elements[name] ? `${words.elements[name]} ${style.green('✓')}` : style.dim(`${words.elements[name]} –`)))
    .join('  ');
}

function groupText(
  { first, more }: Group,
  file: FileResult,
  starts: readonly number[],
  words: ReportWords,
  style: Style,
  width: number,
): string {
  const lines = [headline(first, starts, words, style)];
  // A hint is told quietly: one line.
  if (first.severity !== 'hint') {
    if (first.level === 'sentence' || first.level === 'table') lines.push(...excerptLines(first, file.text, width, style));
    for (const { path, start, message } of first.related.slice(0, 3)) {
      lines.push(
        style.dim(`        ${oneLine(path ?? file.path)}${path === undefined ? `:${placeText(start, starts)}` : ''}  ${oneLine(message)}`),
      );
    }
    const fix = first.fixes[0];
    if (fix) lines.push(`        ${style.green('→')} ${fixText(fix, words)}`);
  }
  if (more.length > 0) lines.push(...moreLines(more, file.text, starts, words, style, width));
  return lines.join('\n');
}

function headline(finding: Finding, starts: readonly number[], words: ReportWords, style: Style): string {
  return `  ${placeText(finding.start, starts)}  ${severityText(finding.severity, words, style)}  ${oneLine(finding.message)}  ${style.dim(finding.rule)}`;
}

function severityText(severity: Severity, words: ReportWords, style: Style): string {
  const word = words.severity[severity];
  if (severity === 'error') return style.red(word);
  if (severity === 'warning') return style.yellow(word);
  return severity === 'info' ? style.blue(word) : style.dim(word);
}

function excerptLines(finding: Finding, text: string, width: number, style: Style): string[] {
  const { before, marked, after } = excerptOf(text, finding, width - 12);
  const under = `${' '.repeat(columnsOf(before))}${'~'.repeat(Math.max(1, columnsOf(marked)))}`;
  return [`        ${style.dim('│')} ${before}${style.bold(marked)}${after}`, `        ${style.dim('│')} ${style.yellow(under)}`];
}

/** What the first fix would write, where its title does not say it already. A whole section is named only. */
function fixText({ title, edits }: Fix, words: ReportWords): string {
  if (/\n\r?\n/.test((edits[0]?.text ?? '').trim())) return oneLine(title);
  const written = oneLine((edits[0]?.text ?? '').replace(/^[\s,;]+/, '')).trim();
  const [open, close] = words === reportWords.sv ? '””' : words === reportWords.da ? '»«' : '“”';
  return written === '' || title.includes(written) ? oneLine(title) : `${oneLine(title)}: ${open}${shortened(written, 160)}${close}`;
}

function moreLines(
  more: readonly Finding[],
  text: string,
  starts: readonly number[],
  words: ReportWords,
  style: Style,
  width: number,
): string[] {
  const shown = more.length <= SHOWN + 1 ? more : more.slice(0, SHOWN);
  const lines = [`        ${style.dim(words.alsoAt(more.length))}`];
  for (const finding of shown) {
    lines.push(
      `        ${placeText(finding.start, starts).padEnd(7)} ${shortened(oneLine(text.slice(finding.start, finding.end)), width - 20)}`,
    );
  }
  const rest = more.slice(shown.length).map((finding) => placeText(finding.start, starts));
  if (rest.length > 0) lines.push(...wrapped(`${words.andAt} ${rest.join(', ')}`, width - 8).map((line) => `        ${style.dim(line)}`));
  return lines;
}

function summaryText(run: Run, style: Style): string {
  const words = reportWords[run.language];
  const totals = totalsOf(run);
  const { leftOut } = run;
  const read = totals.files - totals.unread;
  const counts = (['error', 'warning', 'info', 'hint'] as const)
    .filter((severity) => totals.bySeverity[severity] > 0)
    .map((severity) => words.count[severity](totals.bySeverity[severity]));
  const lines = [words.filesRead(read, totals.leftAlone)];
  const alone = run.files.filter((file) => !file.kind.leadershipDocument && !isUnread(file));
  if (alone.length > 0) {
    lines.push(
      style.dim(
        words.leftAlone(
          alone.slice(0, NAMED).map(({ path, kind }) => `${oneLine(path)} (${words.because[kind.because]})`),
          Math.max(0, alone.length - NAMED),
        ),
      ),
    );
  }
  if (totals.unread > 0) lines.push(style.red(words.unread(totals.unread)));
  if (totals.findings > 0) {
    lines.push(
      `${style.bold(`${words.findings(totals.findings)}:`)} ${counts.join(', ')}.${totals.mendable > 0 ? ` ${words.mendable(totals.mendable)}` : ''}`,
    );
  } else if (leftOut.quiet > 0) lines.push(nothingShown(run, words));
  else if (totals.leadershipDocuments > 0) lines.push(style.green(words.nothing));
  if (run.fixed > 0) lines.push(words.fixed(run.fixed));
  if (leftOut.baseline > 0) lines.push(words.inBaseline(leftOut.baseline));
  if (leftOut.since > 0) lines.push(words.notInChange(leftOut.since));
  if (leftOut.quiet > 0 && totals.findings > 0) lines.push(words.tooQuiet(leftOut.quiet));
  const unneeded = run.unneededAllow ?? [];
  for (const { path, rule, text } of unneeded.slice(0, NAMED)) {
    lines.push(style.dim(oneLine(words.unneededAllow(path, rule, shortened(text, 60)))));
  }
  if (unneeded.length > NAMED) lines.push(style.dim(words.more(unneeded.length - NAMED)));
  if (read > 0 && totals.leftAlone === read) lines.push(style.dim(words.allLeftAlone));
  return lines.join('\n');
}
