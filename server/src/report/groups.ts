// Many findings of one rule are told once, with their places.
import type { Finding } from '../engine/finding';

export interface Group {
  /** The one that is told in full. */
  readonly first: Finding;
  /** The other places, in order. */
  readonly more: readonly Finding[];
}

/** Up to so many findings of a rule each speak for themselves. */
const FEW = 3;

/**
 * Findings of one rule that say the same, where there are more than three of them; others stay alone. In the order of
 * their first places. Nothing is lost.
 */
export function groupsOf(findings: readonly Finding[]): Group[] {
  const same = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.severity} ${withoutQuotes(finding.message)}`;
    const group = same.get(key);
    if (group) group.push(finding);
    else same.set(key, [finding]);
  }
  const groups: Group[] = [];
  for (const all of same.values()) {
    if (all.length <= FEW) groups.push(...all.map((first) => ({ first, more: [] })));
    else groups.push({ first: all[0]!, more: all.slice(1) });
  }
  const order = new Map(findings.map((finding, i) => [finding, i]));
  return groups.sort((a, b) => order.get(a.first)! - order.get(b.first)!);
}

/** A message without the writer's own words: what is left is the same for findings of one kind. */
const withoutQuotes = (message: string): string => message.replace(/[“”»][^”«]{0,200}[”«]/g, '');
