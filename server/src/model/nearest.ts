// What somebody meant who misspelt a name.

/**
 * The name most like what was written, if any is like it at all.
 *
 * @param most how many letters may be otherwise; a third of them, when it is not said
 */
export function nearestOf(
  written: string,
  names: readonly string[],
  most = Math.max(1, Math.floor(written.length / 3)),
): string | undefined {
  let best: string | undefined;
  let least = most + 1;
  for (const name of names) {
    const distance = written.length > 1 && name.startsWith(written) ? 0 : distanceOf(written.slice(0, 60), name);
    if (distance < least) {
      least = distance;
      best = name;
    }
  }
  return best;
}

/** How many letters must be put in, left out or changed (Levenshtein). */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
