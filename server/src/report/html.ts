// A report of its own to open in a browser, print or send: one file, no script, nothing loaded from anywhere.
import { elementNames } from '../agreement/element-names';
import { reportComment } from '../agreement/own-report';
import type { Finding } from '../engine/finding';
import { lineStarts, placeOf } from '../model/lines';
import { excerptOf } from './excerpt';
import { htmlStyle } from './html-style';
import { escaped } from './markup';
import { countsOf, isUnread, totalsOf, type FileResult, type Run } from './run';
import { oneLine, visible } from './visible';
import { nothingShown, reportWords, type ReportWords } from './words';

/** The run as an HTML page. */
export function htmlReport(run: Run): string {
  const words = reportWords[run.language];
  const totals = totalsOf(run);
  const { leftOut } = run;
  const told = run.files.filter((file) => file.kind.leadershipDocument || file.error !== undefined || file.problems.length > 0);
  const says = [
    words.filesRead(totals.files - totals.unread, totals.leftAlone),
    totals.findings === 0 ? nothingShown(run, words) : `${words.findings(totals.findings)}.`,
    ...(totals.unread > 0 ? [words.unread(totals.unread)] : []),
    ...(leftOut.baseline > 0 ? [words.inBaseline(leftOut.baseline)] : []),
    ...(leftOut.since > 0 ? [words.notInChange(leftOut.since)] : []),
    ...(leftOut.quiet > 0 && totals.findings > 0 ? [words.tooQuiet(leftOut.quiet)] : []),
  ];
  return `<!DOCTYPE html>
${reportComment}
<html lang="${run.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="color-scheme" content="light dark">
<title>${escaped(words.title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<main>
<h1>${escaped(words.title)}</h1>
<p>${says.map(shown).join(' ')}</p>
${told.length > 1 ? overview(told, words) : ''}
${told.map((file, i) => fileHtml(file, i, run)).join('\n')}
</main>
</body>
</html>
`;
}

/** Text of ours or the document's, escaped and without control characters. */
const shown = (text: string): string => escaped(visible(text));

function overview(files: readonly FileResult[], words: ReportWords): string {
  const severities = ['error', 'warning', 'info', 'hint'] as const;
  const rows = files.map((file, i) => {
    const counts = countsOf(file.findings);
    return `<tr><th scope="row"><a href="#file-${i}">${shown(oneLine(file.path))}</a></th>${isUnread(file) ? `<td colspan="4">${escaped(words.notRead)}</td>` : severities.map((severity) => `<td>${counts[severity] === 0 ? '–' : counts[severity]}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr><th scope="col">${escaped(words.file)}</th>${severities.map((severity) => `<th scope="col">${escaped(words.severity[severity])}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table>`;
}

function fileHtml(file: FileResult, index: number, run: Run): string {
  const words = reportWords[isUnread(file) ? run.language : file.messageLanguage];
  const starts = lineStarts(file.text);
  const parts = [`<h2 id="file-${index}">${shown(oneLine(file.path))}</h2>`];
  if (file.error) {
    parts.push(`<p class="problem">${isUnread(file) ? `${escaped(words.notRead)}: ` : ''}${shown(oneLine(file.error.message))}</p>`);
  }
  for (const { at, text } of file.problems) {
    parts.push(`<p class="problem">${escaped(words.line)} ${placeOf(at.start, starts).line}: ${shown(oneLine(text))}</p>`);
  }
  if (file.kind.leadershipDocument && !isUnread(file)) {
    parts.push(
      `<p>${escaped(words.readAs(words.type[file.kind.type], words.because[file.kind.because], words.languages[file.language]))}</p>`,
      elementsHtml(file, words),
    );
    parts.push(
      file.findings.length === 0
        ? `<p>${escaped(file.quieter ? words.onlyQuieter(file.quieter) : words.nothing)}</p>`
        : `<ol class="findings">\n${file.findings.map((finding) => findingHtml(finding, file, starts, words, run)).join('\n')}\n</ol>`,
    );
  }
  return `<section aria-labelledby="file-${index}" lang="${file.messageLanguage}">\n${parts.join('\n')}\n</section>`;
}

function elementsHtml(file: FileResult, words: ReportWords): string {
  const items = elementNames.map((name) => {
    const there = file.elements[name] !== undefined;
    return `<li class="${there ? 'there' : 'absent'}"><span aria-hidden="true">${there ? '✓' : '–'}</span> ${escaped(words.elements[name])}<span class="spoken">: ${escaped(there ? words.present : words.absent)}</span></li>`;
  });
  return `<h3>${escaped(words.elementsTitle)}</h3>\n<ul class="elements">${items.join('')}</ul>`;
}

function findingHtml(finding: Finding, file: FileResult, starts: readonly number[], words: ReportWords, run: Run): string {
  const { line, column } = placeOf(finding.start, starts);
  const { before, marked, after } = excerptOf(file.text, finding, 160);
  const rule = run.rule(finding.rule, file.messageLanguage);
  const language = file.language === 'und' ? '' : ` lang="${file.language}"`;
  const excerpt =
    finding.level === 'sentence' || finding.level === 'table'
      ? `\n<blockquote${language}>${escaped(before)}<mark>${escaped(marked)}</mark>${escaped(after)}</blockquote>`
      : '';
  const fixes = finding.fixes.map((fix) => `<li>${shown(oneLine(fix.title))}</li>`);
  return `<li class="${finding.severity}"><p><strong>${escaped(words.severity[finding.severity])}</strong> <span class="place">${escaped(words.line)} ${line}:${column}</span> ${shown(oneLine(finding.message))}</p>${excerpt}
<details><summary>${escaped(words.why)}: ${shown(rule.title)} <code>${escaped(finding.rule)}</code></summary><p>${shown(rule.why)}</p>${fixes.length > 0 ? `<p>${escaped(words.whatHelps)}:</p><ul>${fixes.join('')}</ul>` : ''}</details></li>`;
}
