// What a change introduced: the lines it touched, and the findings that were not there before it.
import type { Finding } from './finding';
import { wordsOf } from './identity';

/** One file of a change. */
export interface FileChange {
  /** As it is called now, relative to the repository's root. */
  readonly path: string;
  /** As it was called before; `undefined` for a new file. */
  readonly before: string | undefined;
  /** Touched lines, 1-based, last one included; `all` where the change cannot be told by lines. Lines end at `\n`. */
  readonly lines: readonly { readonly first: number; readonly last: number }[] | 'all';
}

const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;

/** Reads what `git diff --unified=0` prints. Deleted files are left out. */
export function readDiff(diff: string): FileChange[] {
  const changes: FileChange[] = [];
  let path: string | undefined, before: string | undefined, lines: { first: number; last: number }[] = [], all = false;
  const close = () => {
    if (path !== undefined) changes.push({ path, before, lines: all ? 'all' : lines });
    path = before = undefined; lines = []; all = false;
  };
  // Lines of a hunk are skipped by their number, so that none of them can be taken for a header.
  let skip = 0;
  for (const line of diff.split('\n')) {
    if (skip > 0 && /^[-+]/.test(line)) { skip--; continue; }
    // “\ No newline at end of file” stands behind the last line of a side, which may be in the middle.
    if (skip > 0 && line.startsWith('\\')) continue;
    skip = 0;
    const place = hunk.exec(line);
    if (place) {
      const removed = Number(place[1] ?? 1), first = Number(place[2]), added = Number(place[3] ?? 1);
      if (added > 0) lines.push({ first, last: first + added - 1 });
      skip = removed + added;
    } else if (line.startsWith('diff --git ')) close();
    else if (line.startsWith('--- ')) before = nameIn(line.slice(4), 'a/');
    else if (line.startsWith('+++ ')) path = nameIn(line.slice(4), 'b/');
    else if (line.startsWith('rename from ')) before = nameIn(line.slice('rename from '.length), '');
    else if (line.startsWith('rename to ')) path = nameIn(line.slice('rename to '.length), '');
    else if (line.startsWith('Binary files ')) {
      all = true;
      const names = / and (.*) differ$/.exec(line)?.[1];
      const old = /^Binary files (.*) and /.exec(line)?.[1];
      if (names !== undefined) path ??= nameIn(names, 'b/');
      if (old !== undefined) before ??= nameIn(old, 'a/');
    }
  }
  close();
  return changes;
}

/** A file's name in a header: without its prefix, unquoted; `undefined` for `/dev/null`. */
function nameIn(written: string, prefix: string): string | undefined {
  // A name with a space has a tab behind it.
  const name = written.startsWith('"') ? unquoted(written) : written.endsWith('\t') ? written.slice(0, -1) : written;
  if (name === '/dev/null') return undefined;
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

const escapes: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** Reads a C string as git writes them: bytes of UTF-8 as octal numbers. */
function unquoted(written: string): string {
  const bytes: number[] = [];
  const encoder = new TextEncoder();
  const inner = written.slice(1, written.lastIndexOf('"'));
  for (let i = 0; i < inner.length; i++) {
    if (inner[i] !== '\\') {
      const character = String.fromCodePoint(inner.codePointAt(i)!);
      bytes.push(...encoder.encode(character));
      i += character.length - 1;
      continue;
    }
    const octal = /^[0-7]{3}/.exec(inner.slice(i + 1, i + 4))?.[0];
    bytes.push(octal === undefined ? escapes[inner[i + 1] ?? ''] ?? 63 : Number.parseInt(octal, 8));
    i += octal === undefined ? 1 : 3;
  }
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

/**
 * The findings that a change brought in: those whose rule and words were not said of the earlier version, or not as often.
 * Which of several equal ones is new is decided by the lines that were touched.
 *
 * Lines alone would not do: a paragraph is often one long line, and a word mended in it is no new finding.
 */
export function introducedBy(change: FileChange, now: { readonly findings: readonly Finding[]; readonly text: string }, before: { readonly findings: readonly Finding[]; readonly text: string } | undefined): Finding[] {
  if (!before) return [...now.findings];
  const key = (finding: Finding, text: string) => `${finding.rule}\u0000${wordsOf(finding, text)}`;
  const left = new Map<string, number>();
  for (const finding of before.findings) left.set(key(finding, before.text), (left.get(key(finding, before.text)) ?? 0) + 1);
  const touched = touchedSpans(change, now.text);
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

function touchedSpans({ lines }: FileChange, text: string): { start: number; end: number }[] {
  if (lines === 'all') return [{ start: 0, end: text.length + 1 }];
  const starts = [0];
  for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) starts.push(i + 1);
  return lines.map(({ first, last }) => ({ start: starts[first - 1] ?? text.length, end: starts[last] ?? text.length + 1 }));
}
