// Whether something is being written in code: line by line, because what is half written parses as something else.
import { behindTab, closesFence, fenceAt, lineAt, type FenceMarks } from '../../model/split';

/** An open fence: from which column on the list item reaches that it stands in, and whether it is quoted. */
interface Fence extends FenceMarks {
  readonly column: number;
  readonly quoted: boolean;
}

/** Quote marks and list bullets before what a line says. */
const CONTAINERS = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t])))*/;
/** What is indented more is code by itself, or nothing. */
const MOST_INDENT = 3;

const indentOf = (text: string): number => text.length - text.trimStart().length;

/** A line with spaces for its tabs, so that its characters are its columns. */
const withoutTabs = (line: string): string => line.split('\t').reduce((before, part) => before.padEnd(behindTab(before.length)) + part);

/**
 * Whether a code fence is open at a line. Linear.
 *
 * @param from where the front matter ends
 * @param lineStart where the line begins
 */
export function isInFence(text: string, from: number, lineStart: number): boolean {
  let fence: Fence | undefined;
  let column = 0;
  for (let at = from; at < lineStart;) {
    const { end, next } = lineAt(text, at);
    const line = withoutTabs(text.slice(at, end));
    at = next;
    if (line.trim() === '' && !fence?.quoted) continue;
    if (fence && !leaves(line, fence)) {
      if (closes(line, fence)) fence = undefined;
      continue;
    }
    fence = undefined;
    const [containers] = CONTAINERS.exec(line)!;
    const rest = line.slice(containers.length);
    if (/[^>\s]/.test(containers)) column = containers.length + 1;
    else if (indentOf(line) < column) column = 0;
    const marks = fenceAt(rest, indentOf(rest), rest.length);
    if (marks && indentOf(rest) - (containers === '' ? column : 1) <= MOST_INDENT) {
      fence = { ...marks, column, quoted: containers.includes('>') };
    }
  }
  const line = withoutTabs(text.slice(lineStart, lineAt(text, lineStart).end));
  return fence !== undefined && !(line.trim() !== '' && leaves(line, fence));
}

/** A quote ends where its mark is missing, a list item where a line stands further out. */
const leaves = (line: string, { column, quoted }: Fence): boolean => (quoted ? !line.trimStart().startsWith('>') : indentOf(line) < column);

function closes(line: string, fence: Fence): boolean {
  const said = fence.quoted ? line.replace(/^[\s>]*/, '') : line.trimStart();
  return closesFence(said, 0, said.length, fence);
}

/** Whether a line's beginning ends behind open backticks: as many close them as opened them. */
export function endsInCode(before: string): boolean {
  let open = 0;
  for (const [run] of before.matchAll(/\\`|`+/g)) {
    if (run === '\\`') {
      if (open === 1) open = 0;
    } else if (open === 0) open = run.length;
    else if (run.length === open) open = 0;
  }
  return open > 0;
}
