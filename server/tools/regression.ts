// Logistic regression over a few terms: how likely something is, by what is known of it.

/** Rounds of Newton's method, how small a step is the last one, and how strongly weights are held back. */
const ROUNDS = 30;
const LAST_STEP = 1e-7;
const HELD_BACK = 1e-4;

/**
 * Weights of a logistic regression, fitted by Newton's method (iteratively reweighted least squares; Hastie et al. 2009, “The Elements of
 * Statistical Learning”, 4.4.1). Deterministic.
 *
 * @param rows the terms of each example, all of one length; the first is 1
 * @param marked what each example is
 * @param weights how much each example counts
 * @param heldBack how strongly weights are held back: as many as examples need more of it
 * @param towards what they are held back to, where something is known already; zero otherwise
 */
export function regression(
  rows: readonly (readonly number[])[],
  marked: readonly boolean[],
  weights: readonly number[],
  heldBack = HELD_BACK,
  towards?: readonly number[],
): number[] {
  const width = rows[0]!.length;
  const total = weights.reduce((sum, one) => sum + one, 0);
  const weighted = (value: (row: number) => number) => rows.reduce((sum, _, i) => sum + weights[i]! * value(i), 0) / total;
  const mean = Array.from({ length: width }, (_, k) => (k === 0 ? 0 : weighted((i) => rows[i]![k]!)));
  const spread = Array.from({ length: width }, (_, k) => (k === 0 ? 1 : Math.sqrt(weighted((i) => (rows[i]![k]! - mean[k]!) ** 2)) || 1));
  const values = new Float64Array(rows.length * width);
  for (const [i, row] of rows.entries()) for (let k = 0; k < width; k++) values[i * width + k] = (row[k]! - mean[k]!) / spread[k]!;
  const start = Float64Array.from(spread, (of, k) => (towards?.[k] ?? 0) * of);
  for (let k = 1; k < width; k++) start[0]! += (towards?.[k] ?? 0) * mean[k]!;
  const found = start.slice();
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (let i = 0, from = 0; i < rows.length; i++, from += width) {
      let at = 0;
      for (let k = 0; k < width; k++) at += found[k]! * values[from + k]!;
      const likely = 1 / (1 + Math.exp(-at));
      const off = (weights[i]! * (likely - (marked[i]! ? 1 : 0))) / total;
      const bend = (weights[i]! * likely * (1 - likely)) / total;
      for (let k = 0; k < width; k++) {
        gradient[k]! += off * values[from + k]!;
        for (let l = 0; l <= k; l++) curvature[k]![l]! += bend * values[from + k]! * values[from + l]!;
      }
    }
    for (let k = 1; k < width; k++) {
      gradient[k]! += heldBack * (found[k]! - start[k]!);
      curvature[k]![k]! += heldBack;
    }
    const step = solved(curvature, gradient);
    for (let k = 0; k < width; k++) found[k]! -= step[k]!;
    if (step.every((one) => Math.abs(one) < LAST_STEP)) break;
  }
  const scaled = Array.from(found, (weight, k) => weight / spread[k]!);
  scaled[0]! -= scaled.reduce((sum, weight, k) => sum + (k === 0 ? 0 : weight * mean[k]!), 0);
  return scaled;
}

/**
 * The same weights, but that none of some terms takes anything away: what those that did took on average, the constant takes.
 *
 * @param mayBeNegative by the place of a term
 */
export function withoutNegative(
  weights: readonly number[],
  rows: readonly (readonly number[])[],
  mayBeNegative: (term: number) => boolean,
): number[] {
  const isCut = (weight: number, term: number): boolean => weight < 0 && term > 0 && !mayBeNegative(term);
  const taken = weights.reduce(
    (sum, weight, term) => sum + (isCut(weight, term) ? (weight * rows.reduce((all, row) => all + row[term]!, 0)) / rows.length : 0),
    0,
  );
  return weights.map((weight, term) => (term === 0 ? weight + taken : isCut(weight, term) ? 0 : weight));
}

/** The solution of a symmetric, positive definite system (Cholesky). @param lower the matrix, of which only that half is read; overwritten */
function solved(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const width = right.length;
  const solution = right.slice();
  for (let k = 0; k < width; k++) {
    for (let l = 0; l <= k; l++) {
      let rest = lower[k]![l]!;
      for (let m = 0; m < l; m++) rest -= lower[k]![m]! * lower[l]![m]!;
      lower[k]![l] = l === k ? Math.sqrt(Math.max(rest, 1e-12)) : rest / lower[l]![l]!;
    }
  }
  for (let k = 0; k < width; k++) {
    for (let m = 0; m < k; m++) solution[k]! -= lower[k]![m]! * solution[m]!;
    solution[k]! /= lower[k]![k]!;
  }
  for (let k = width - 1; k >= 0; k--) {
    for (let m = k + 1; m < width; m++) solution[k]! -= lower[m]![k]! * solution[m]!;
    solution[k]! /= lower[k]![k]!;
  }
  return solution;
}
