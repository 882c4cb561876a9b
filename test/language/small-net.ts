// A network with few weights, made for tests: small enough to be worked out the long way.
import { NET_LEVELS, type NetMatrix, type NetWeights } from '../../server/src/language/weights';

export const SIZE = 3, FILTERS = 2, WIDTHS = [1, 2, 3], LETTERS = 8, CLASSES = 4, RULES = ['control/a', 'safety/b'], CUES = ['cue:negated', 'kind:paragraph'];

/** So many levels, the same in every run. */
function levels(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => { state = (Math.imul(state, 1664525) + 1013904223) >>> 0; return (state >>> 16) % (2 * NET_LEVELS + 1) - NET_LEVELS; });
}
const matrix = (values: readonly number[], scale: number): NetMatrix => {
  const bytes = Uint8Array.from({ length: Math.ceil(values.length / 2) }, (_, i) => (values[2 * i]! + NET_LEVELS) | (((values[2 * i + 1] ?? 0) + NET_LEVELS) << 4));
  return { scale, levels: bytes };
};

/** Its levels, before they are packed. */
export const plain = {
  letters: levels(LETTERS * SIZE, 1), classes: levels(CLASSES * SIZE, 2), taps: WIDTHS.map((width) => levels(width * FILTERS * SIZE, 3 + width)), out: levels(WIDTHS.length * FILTERS * RULES.length, 11),
  cues: levels(CUES.length * RULES.length, 12), around: levels(SIZE * RULES.length, 13), tapBias: [[0.5, -0.25], [-2, 1], [0, 0]], bias: [-1, 0.5],
};
/** What a level stands for. */
export const SCALE = 0.25;
export const smallNet: NetWeights = {
  rules: RULES, size: SIZE, filters: FILTERS, widths: WIDTHS, cues: CUES, letters: matrix(plain.letters, SCALE), classes: matrix(plain.classes, SCALE), taps: plain.taps.map((of) => matrix(of, SCALE)),
  tapBias: plain.tapBias, out: matrix(plain.out, SCALE), bias: plain.bias, cueWeights: matrix(plain.cues, SCALE), around: matrix(plain.around, SCALE),
};
