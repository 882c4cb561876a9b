// How compiled programs are built.
import { Op } from './tables';

type Code = { readonly [name in 'op' | 'a']: ArrayLike<number> };

/** Programs stand one behind the other; each ends with its match. */
export function programsIn(op: ArrayLike<number>): { readonly start: number; readonly length: number }[] {
  const programs: { start: number; length: number }[] = [];
  for (let at = 0, start = 0; at < op.length; at++) {
    if (op[at] === Op.match) {
      programs.push({ start, length: at + 1 - start });
      start = at + 1;
    }
  }
  return programs;
}

/**
 * Where the alternatives end that begin with this `split`; `undefined` when it only leaves something out. No alternative is
 * empty: the parser of patterns sees to that.
 */
export function endOfBranches({ op, a }: Code, split: number): number | undefined {
  const next = split + a[split]!;
  const jump = next - 1;
  return jump > split && op[jump] === Op.jump && jump + a[jump]! > next ? jump + a[jump]! : undefined;
}

/** Whether an alternative begins here that is not the last of those that end at `end`. */
export const isBranch = (code: Code, at: number, end: number): boolean => code.op[at] === Op.split && endOfBranches(code, at) === end;
