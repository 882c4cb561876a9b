// Safe fixes, applied until none is left.
import type { Edit, Finding } from './finding';
import { apply } from './fix';

/** More rounds than a chain of fixes can need; a circle ends here. */
const MOST_ROUNDS = 10;

/**
 * The edits of all safe fixes that can be made at once: of two that touch the same words the first one wins.
 *
 * @returns edits in order, and how many findings they mend
 */
export function safeEdits(findings: readonly Finding[]): { edits: Edit[]; count: number } {
  const edits: Edit[] = [];
  let count = 0;
  for (const { fixes } of findings) {
    const fix = fixes.find(({ kind }) => kind === 'safe');
    if (!fix || fix.edits.length === 0 || fix.edits.some((one) => edits.some((other) => touch(one, other)))) continue;
    edits.push(...fix.edits);
    count++;
  }
  return { edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), count };
}

/** Whether two edits meet. Two insertions at one place do: their order would be chance. */
const touch = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end) || inside(a, b) || inside(b, a);
const inside = (insertion: Edit, other: Edit): boolean =>
  insertion.start === insertion.end && insertion.start >= other.start && insertion.start <= other.end;

/**
 * Applies safe fixes and lints again, until there are none, nothing changes or ten rounds are over.
 *
 * @param lintText the same linter each time
 * @returns the text, what the linter says of it, and how many fixes were made
 */
export function mended<Result extends { readonly findings: readonly Finding[] }>(
  text: string,
  lintText: (text: string) => Result,
): { text: string; result: Result; count: number } {
  let now = text;
  let result = lintText(text);
  let count = 0;
  const newline = lineEndOf(text);
  const seen = new Set([text]);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, count: more } = safeEdits(result.findings);
    if (more === 0) break;
    const next = apply(
      now,
      edits.map((edit) => ({ ...edit, text: edit.text.replace(/\r\n|[\r\n]/g, newline) })),
    );
    if (seen.has(next)) break;
    seen.add(next);
    now = next;
    count += more;
    result = lintText(now);
  }
  return { text: now, result, count };
}

/** The line end that a text uses first, `\n` for a text of one line. */
const lineEndOf = (text: string): string => /\r\n|[\r\n]/.exec(text)?.[0] ?? '\n';
