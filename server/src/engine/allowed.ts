// Which findings stay because somebody allowed them, and which allowances were needed for it.
import type { UsedAllowance } from '../rules/rule';
import type { Span } from '../model/span';
import { names, type Allowance } from './allow';
import type { Config } from './config';
import type { Finding } from './finding';

/** Allowances that cover the same words. What they say of a rule is asked of all its findings, and worked out once. */
interface Cover {
  readonly span: Span;
  readonly allowances: (Allowance & { used: boolean })[];
  readonly byRule: Map<string, boolean>;
}

/**
 * The findings that no allowance lets stand, and which allowances and entries of the configuration were needed. One that has expired lets nothing stand.
 * Costs what findings and allowances are in number, not the one times the other.
 *
 * @param findings in any order, which is kept
 * @param text the document
 * @param today `YYYY-MM-DD`
 */
export function withoutAllowed(
  findings: readonly Finding[],
  written: readonly Allowance[],
  config: Pick<Config, 'allow'>,
  text: string,
  today: string,
): { readonly kept: readonly Finding[]; readonly allowances: readonly UsedAllowance[]; readonly usedAllow: Config['allow'] } {
  const allowances = written.map((one) => ({ ...one, used: false }));
  if (allowances.length === 0 && config.allow.length === 0) return { kept: findings, allowances, usedAllow: [] };
  const allowed = new Set<Finding>();
  const covers = coversOf(allowances);
  let next = 0;
  let around: Cover[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start)) {
    for (; next < covers.length && covers[next]!.span.start <= finding.start; next++) around.push(covers[next]!);
    // What ended before this finding covers none of those behind it.
    around = around.filter(({ span }) => finding.start < span.end);
    // All are asked, so that each learns that it was needed.
    for (const cover of around) if (letsStand(cover, finding.rule, today)) allowed.add(finding);
  }
  const used = new Set<Config['allow'][number]>();
  const kept = findings.filter((finding) => {
    if (allowed.has(finding)) return false;
    const entries = config.allow.filter(
      (one) => names({ rules: [one.rule] }, finding.rule) && text.slice(finding.start, finding.end).includes(one.text),
    );
    for (const one of entries) used.add(one);
    return entries.length === 0;
  });
  return { kept, allowances, usedAllow: config.allow.filter((one) => used.has(one)) };
}

/** Allowances by what they cover, in order. */
function coversOf(allowances: readonly (Allowance & { used: boolean })[]): Cover[] {
  const covers = new Map<string, Cover>();
  for (const one of allowances) {
    const { start, end } = one.covers;
    const key = `${start} ${end}`;
    const cover = covers.get(key);
    if (cover) cover.allowances.push(one);
    else covers.set(key, { span: { start, end }, allowances: [one], byRule: new Map() });
  }
  return [...covers.values()].sort((a, b) => a.span.start - b.span.start);
}

function letsStand({ allowances, byRule }: Cover, rule: string, today: string): boolean {
  let stands = byRule.get(rule);
  if (stands === undefined) {
    const by = allowances.filter((one) => names(one, rule));
    for (const one of by) one.used = true;
    byRule.set(rule, (stands = by.some(({ reason, until }) => reason !== '' && (until === undefined || until >= today))));
  }
  return stands;
}
