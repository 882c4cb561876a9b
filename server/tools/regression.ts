// Logistic regression over a few terms: how likely something is, by what is known of it.

/** Rounds of gradient descent with momentum, and how strongly weights are held back. */
const ROUNDS = 400, RATE = 0.5, MOMENTUM = 0.9, HELD_BACK = 1e-4;

/**
 * Weights of a logistic regression, fitted by gradient descent with momentum. Deterministic.
 *
 * @param rows the terms of each example, all of one length; the first is 1
 * @param marked what each example is
 * @param weights how much each example counts
 */
export function regression(rows: readonly (readonly number[])[], marked: readonly boolean[], weights: readonly number[]): number[] {
  const width = rows[0]!.length, total = weights.reduce((sum, one) => sum + one, 0);
  const weighted = (value: (row: number) => number) => rows.reduce((sum, _, i) => sum + weights[i]! * value(i), 0) / total;
  const mean = Array.from({ length: width }, (_, k) => (k === 0 ? 0 : weighted((i) => rows[i]![k]!)));
  const spread = Array.from({ length: width }, (_, k) => (k === 0 ? 1 : Math.sqrt(weighted((i) => (rows[i]![k]! - mean[k]!) ** 2)) || 1));
  const values = rows.map((row) => row.map((value, k) => (value - mean[k]!) / spread[k]!));
  const found = new Array<number>(width).fill(0), step = new Array<number>(width).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = new Array<number>(width).fill(0);
    for (let i = 0; i < values.length; i++) {
      let at = 0;
      for (let k = 0; k < width; k++) at += found[k]! * values[i]![k]!;
      const off = weights[i]! * (1 / (1 + Math.exp(-at)) - (marked[i]! ? 1 : 0));
      for (let k = 0; k < width; k++) gradient[k]! += off * values[i]![k]!;
    }
    for (let k = 0; k < width; k++) { step[k] = MOMENTUM * step[k]! - RATE * (gradient[k]! / total + (k === 0 ? 0 : HELD_BACK * found[k]!)); found[k]! += step[k]!; }
  }
  const scaled = found.map((weight, k) => weight / spread[k]!);
  scaled[0]! -= scaled.reduce((sum, weight, k) => sum + (k === 0 ? 0 : weight * mean[k]!), 0);
  return scaled;
}
