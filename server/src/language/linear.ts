// Linear models over a sentence's features: what each makes of it is a sum of weights.
import { FEATURES, type Features } from './features';
import { decode, LEVELS, shareOf, type Models } from './weights';

/** The models of one language that share their features, unpacked. */
export class Linear {
  /** By feature: its row + 1; 0 for a feature without weights. */
  private readonly rowOf = new Uint16Array(FEATURES);
  /** The weights of row `i` stand from `starts[i]` up to `starts[i + 1]`: which model, and how much. */
  private readonly starts: Int32Array;
  private readonly modelOf: Uint8Array;
  private readonly values: Float32Array;

  constructor(private readonly models: Models) {
    const { ids, starts, models: modelOf, levels } = decode(models);
    for (let row = 0; row < ids.length; row++) this.rowOf[ids[row]!] = row + 1;
    this.starts = starts;
    this.modelOf = modelOf;
    const shares = Float32Array.from({ length: 2 * LEVELS + 1 }, (_, i) => shareOf(i - LEVELS));
    this.values = new Float32Array(levels.length);
    for (let at = 0; at < levels.length; at++) this.values[at] = shares[levels[at]! + LEVELS]! * models.scale[modelOf[at]!]!;
  }

  /** The score of every model, in their order. Linear in the features. */
  scores(features: Features): Float64Array {
    const scores = Float64Array.from(this.models.bias);
    // Long sentences have more features, not more to say.
    const share = 1 / Math.sqrt(Math.max(1, features.length));
    const { rowOf, starts, modelOf, values } = this;
    for (let i = 0; i < features.length; i++) {
      const row = rowOf[features.id(i)]!;
      if (row > 0) for (let at = starts[row - 1]!; at < starts[row]!; at++) scores[modelOf[at]!]! += values[at]! * share;
    }
    return scores;
  }

  /** What a feature weighs for a model. */
  weightIn(feature: number, model: number): number {
    const row = this.rowOf[feature]!;
    if (row > 0) for (let at = this.starts[row - 1]!; at < this.starts[row]!; at++) if (this.modelOf[at] === model) return this.values[at]!;
    return 0;
  }
}
