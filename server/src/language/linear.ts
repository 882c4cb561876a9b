// Linear models over a sentence's features: what each makes of it is a sum of weights.
import { FEATURES, type Feature } from './features';
import { decode, LEVELS, shareOf, type Models } from './weights';

/** The models of one language that share their features, unpacked. */
export class Linear {
  /** By feature: its row in `values`, −1 for a feature without weights. */
  private readonly rowOf = new Int16Array(FEATURES).fill(-1);
  /** Row by row, a weight for each model. */
  private readonly values: Float32Array;
  private readonly count: number;

  constructor(private readonly models: Models) {
    const { bias, scale } = models, count = this.count = bias.length;
    const { ids, levels } = decode(models);
    for (const [row, id] of ids.entries()) this.rowOf[id] = row;
    const shares = Float32Array.from({ length: 2 * LEVELS + 1 }, (_, i) => shareOf(i - LEVELS));
    this.values = new Float32Array(ids.length * count);
    for (let model = 0; model < count; model++) {
      for (let row = 0; row < ids.length; row++) this.values[row * count + model] = shares[levels[model * ids.length + row]! + LEVELS]! * scale[model]!;
    }
  }

  /** The score of every model, in their order. Linear in the features. */
  scores(features: readonly Feature[]): Float64Array {
    const scores = Float64Array.from(this.models.bias);
    // Long sentences have more features, not more to say.
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const { rowOf, values, count } = this;
    for (const { id } of features) {
      const row = rowOf[id]!;
      if (row >= 0) for (let model = 0, at = row * count; model < count; model++, at++) scores[model]! += values[at]! * share;
    }
    return scores;
  }

  /** What a feature weighs for a model. */
  weightIn(feature: number, model: number): number {
    const row = this.rowOf[feature]!;
    return row < 0 ? 0 : this.values[row * this.count + model]!;
  }
}
