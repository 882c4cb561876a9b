// How often each rule is right, by the family's sureness, in what its models have not seen.
import type { Figure } from '../src/engine/measured';
import { familyOf } from '../src/language/scorer';
import { counts, isPlaced, type Judged } from './judged';

/** How often each rule is right in annotated documents whose sentences its model has not seen. */
export function figuresOf(judged: readonly Judged[]): Record<string, Figure> {
  const figures: Record<string, { n: number; right: number; gold: number; found: number }> = {};
  const of = (rule: string) => (figures[rule] ??= { n: 0, right: 0, gold: 0, found: 0 });
  for (const one of judged) {
    const {
      sample: { from, labels, spoken, isHeading, leftAlone },
      scores,
      sure,
    } = one;
    if (from === 'page' || from === 'sentence' || isHeading || leftAlone) continue;
    const said = new Map<string, string>();
    for (const [family, sureness] of sure) {
      if (sureness < 0 && !isPlaced(one, family)) continue;
      const byScore = (a: string, b: string) => (scores.get(b) ?? Infinity) - (scores.get(a) ?? Infinity);
      const [rule] = [
        ...spoken.filter((id) => counts(id) && familyOf(id) === family).sort(byScore),
        ...[...scores.keys()].filter((id) => counts(id) && familyOf(id) === family).sort(byScore),
      ];
      if (rule !== undefined) said.set(family, rule);
    }
    const marked = labels.filter((label) => !label.startsWith('?'));
    for (const [family, rule] of said) {
      const right = marked.some((label) => familyOf(label) === family);
      if (!right && labels.some((label) => familyOf(label.replace('?', '')) === family)) continue;
      of(rule).n++;
      if (right) of(rule).right++;
    }
    for (const label of marked) {
      of(label).gold++;
      if (said.has(familyOf(label))) of(label).found++;
    }
  }
  return figures;
}
