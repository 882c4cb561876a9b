// What a change introduced: the lines it touched, and the findings that were not there before it.
import type { Finding } from './finding';
import { wordsOf } from './identity';

/** The lines of a text that a change touched, 1-based, last one included; `all` where nobody can tell. Lines end at `\n`. */
export type TouchedLines = readonly { readonly first: number; readonly last: number }[] | 'all';

/**
 * The findings that a change brought in: those whose rule and words were not said of the earlier version, or not as often.
 * Which of several equal ones is new is decided by the lines that were touched.
 *
 * Lines alone would not do: a paragraph is often one long line, and a word mended in it is no new finding.
 */
export function introducedBy(
  lines: TouchedLines,
  now: { readonly findings: readonly Finding[]; readonly text: string },
  before: { readonly findings: readonly Finding[]; readonly text: string } | undefined,
): Finding[] {
  if (!before) return [...now.findings];
  const key = (finding: Finding, text: string) => `${finding.rule}\u0000${wordsOf(finding, text)}`;
  const left = new Map<string, number>();
  for (const finding of before.findings) left.set(key(finding, before.text), (left.get(key(finding, before.text)) ?? 0) + 1);
  const touched = touchedSpans(lines, now.text);
  const isTouched = (finding: Finding) => touched.some(({ start, end }) => finding.start < end && finding.end > start);
  const old = new Set<Finding>();
  // Untouched ones are the old ones; what is left of the old number goes to those on touched lines.
  for (const finding of [...now.findings.filter((one) => !isTouched(one)), ...now.findings.filter(isTouched)]) {
    const count = left.get(key(finding, now.text)) ?? 0;
    if (count === 0) continue;
    left.set(key(finding, now.text), count - 1);
    old.add(finding);
  }
  return now.findings.filter((finding) => !old.has(finding));
}

function touchedSpans(lines: TouchedLines, text: string): { start: number; end: number }[] {
  if (lines === 'all') return [{ start: 0, end: text.length + 1 }];
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return lines.map(({ first, last }) => ({ start: starts[first - 1] ?? text.length, end: starts[last] ?? text.length + 1 }));
}
