// A network with weights made for this: what it makes of a sentence is what its definition says, worked out the long way.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { hash, placeOfHash } from '../../server/src/language/features';
import { Net, type NetInput } from '../../server/src/language/net';
import { CLASSES, CUES, FILTERS, LETTERS, plain, RULES, SCALE, SIZE, smallNet, WIDTHS } from './small-net';

/** What a word is: the mean of its letters' rows, and its classes' rows. */
function vector(word: string, classes: readonly string[]): number[] {
  const bounded = `<${word}>`, parts = [bounded];
  for (const length of [3, 4, 5, 6]) for (let at = 0; at + length <= bounded.length && length < bounded.length; at++) parts.push(bounded.slice(at, at + length));
  const row = (table: readonly number[], rows: number, text: string) => Array.from({ length: SIZE }, (_, d) => table[placeOfHash(hash(text), rows) * SIZE + d]! * SCALE);
  const mean = parts.map((part) => row(plain.letters, LETTERS, part)).reduce((sum, one) => sum.map((value, d) => value + one[d]! / parts.length), [0, 0, 0]);
  return classes.map((name) => row(plain.classes, CLASSES, name)).reduce((sum, one) => sum.map((value, d) => value + one[d]!), mean);
}

/** The most that a filter finds at any place, also where it hangs over either end, or outside of all words. */
function most(w: number, f: number, words: NetInput['words']): number {
  const width = WIDTHS[w]!, vectors = words.map(({ word, classes }) => vector(word, classes));
  let best = 0;
  for (let at = -width; at <= words.length; at++) {
    let sum = plain.tapBias[w]![f]!;
    for (let place = 0; place < width; place++) for (let d = 0; d < SIZE; d++) sum += (vectors[at + place]?.[d] ?? 0) * plain.taps[w]![(place * FILTERS + f) * SIZE + d]! * SCALE;
    best = Math.max(best, sum);
  }
  return best;
}

const outOf = (w: number, f: number, rule: number): number => plain.out[(w * FILTERS + f) * RULES.length + rule]! * SCALE;
const filters = WIDTHS.flatMap((_, w) => Array.from({ length: FILTERS }, (_, f) => [w, f] as const));

/** All by its definition. */
function expected({ words, cues, around }: NetInput): number[] {
  const scores = [...plain.bias];
  for (const rule of RULES.keys()) {
    for (const [w, f] of filters) scores[rule]! += most(w, f, words) * outOf(w, f, rule);
    for (const cue of cues) scores[rule]! += (plain.cues[CUES.indexOf(cue) * RULES.length + rule] ?? 0) * SCALE;
    for (const word of around) for (const [d, value] of vector(word, []).entries()) scores[rule]! += value / around.length * plain.around[d * RULES.length + rule]! * SCALE;
  }
  return scores;
}

const none: readonly string[] = [], leader = ['leader', 'boss'];
const input = (text: string, more: Partial<NetInput> = {}): NetInput =>
  ({ words: text.split(' ').filter(Boolean).map((word) => ({ word, classes: word === 'manager' ? leader : none })), cues: [], around: [], ...more });
const near = (found: ArrayLike<number>, wanted: readonly number[]) => { for (const [i, value] of wanted.entries()) assert.ok(Math.abs(found[i]! - value) < 1e-5, `${found[i]} is not ${value}`); };

describe('a network', () => {
  let net: Net;
  beforeEach(() => { net = new Net(smallNet); });

  for (const [says, of] of [
    ['no words', input('')],
    ['one word', input('manager')],
    ['fewer words than a filter is wide', input('ask manager')],
    ['a sentence', input('nothing leaves the house before the manager has seen it')],
    ['a sentence with cues, known and unknown', input('staff ask', { cues: ['cue:negated', 'cue:never heard of', 'kind:paragraph'] })],
    ['what stands around it', input('staff ask', { around: ['travel', 'and', 'expenses'] })],
    ['words of one letter, long ones and signs', input('a æ incomprehensibilities … 🙂')],
  ] as const) it(`makes of ${says} what its definition says`, () => near(net.scores(of), expected(of)));

  it('makes the same of a sentence each time, whatever it has read before', () => {
    const word = fc.constantFrom('manager', 'staff', 'ask', 'before', 'they', 'leave', 'æøå', 'x');
    fc.assert(fc.property(fc.array(fc.array(word, { maxLength: 8 }), { maxLength: 6 }), (sentences) => {
      for (const words of sentences) { const of = input(words.join(' ')); near(net.scores(of), expected(of)); }
    }));
  });

  it('tells a word from the same word of other classes', () => {
    const as = (classes: readonly string[]): NetInput => ({ words: [{ word: 'chair', classes }], cues: [], around: [] });
    for (const of of [as(none), as(leader), as(none)]) near(net.scores(of), expected(of));
  });

  it('says how much each word speaks for a rule: together as much as all filters that find more in words than without any', () => {
    for (const text of ['nothing leaves before the manager has seen it', 'ask', '']) {
      const { words } = input(text);
      for (const rule of RULES.keys()) {
        const spoken = filters.map(([w, f]) => (most(w, f, words) > most(w, f, []) ? most(w, f, words) * outOf(w, f, rule) : 0)).reduce((sum, one) => sum + one, 0);
        near([[...net.weights(words, rule)].reduce((sum, one) => sum + one, 0)], [spoken]);
      }
    }
  });
});
