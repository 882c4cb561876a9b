// Reports of this tool are no documents: the sentences that they quote are somebody else's.

/** Stands at the top of reports in Markdown and in HTML. */
export const reportComment = '<!-- leadership-lint report -->';

/**
 * The first line of a report as plain text.
 *
 * @param version of the tool that wrote it
 */
export const reportHeading = (version: string): string => `Leadership Lint ${version}`;

/** How reports begin: text; Markdown; HTML; JSON; SARIF; JUnit; the summary for GitHub Actions. */
const beginnings: readonly RegExp[] = [
  /^Leadership Lint \d[^\s#]{0,40}\r?\n/,
  /^<!-- leadership-lint report -->/,
  /^<!DOCTYPE html>\s*<!-- leadership-lint report -->/i,
  /^\{\s*"version":\s*\d+,\s*"tool":\s*\{\s*"name":\s*"leadership-lint"/,
  /^\{[^{]*\{\s*"tool":\s*\{\s*"driver":\s*\{\s*"name":\s*"leadership-lint"/,
  /^<\?xml[^>]*>\s*<testsuites name="leadership-lint"/,
  /^::group::Leadership Lint/,
];

/** Commands of GitHub Actions, which other tools write as well: ours have our summary behind them. */
const commands = /^::(?:error|warning|notice) file=/;
const summary = '\n::group::Leadership Lint';

/** Characters that tell whether a text is a report. */
const BEGINNING = 1000;

/** Whether a text is a report that this tool has written. */
export function isOwnReport(text: string): boolean {
  const beginning = text.slice(0, BEGINNING);
  return beginnings.some((pattern) => pattern.test(beginning)) || (commands.test(beginning) && text.includes(summary));
}
