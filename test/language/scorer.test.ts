// A scorer with weights made for this: which rules a sentence speaks for, and which of its words do.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile } from '../../server/src/language/compile';
import { Features } from '../../server/src/language/features';
import { Net, netInput, type NetInput } from '../../server/src/language/net';
import { PhraseBook } from '../../server/src/language/phrases';
import { read } from '../../server/src/language/reading';
import { familyOf, Scorer, together } from '../../server/src/language/scorer';
import { mostOfDocument, sureOfDocument, sureOfSentence } from '../../server/src/language/sureness';
import { encode, LEVELS, shareOf, type Weights } from '../../server/src/language/weights';
import { smallNet } from './small-net';

const sureness = { control: [-1, 2, 0.5, 1, 0.25, -0.5, 0.125, 0.4, -0.2, 0.2, 0.3, -0.1], safety: [-2, 1, 0, 2, 0, 0, 0, 0.1, 0, -0.2, 0.1, 0.4] };

/** Weights by rule and feature, as levels. */
function weightsOf(levels: Readonly<Record<string, Readonly<Record<number, number>>>>, more: Partial<Weights> = {}): Weights {
  const rules = Object.keys(levels), ids = [...new Set(Object.values(levels).flatMap((of) => Object.keys(of).map(Number)))].sort((a, b) => a - b);
  return { rules, bias: rules.map(() => 0), scale: rules.map(() => 1), sureness, ...encode(ids.map((id) => ({ id, weights: rules.flatMap((rule, model): [number, number][] => (levels[rule]![id] ? [[model, levels[rule]![id]!]] : [])) }))), ...more };
}

/** Features, each about a word or two. */
const features = (...of: readonly (number | readonly [id: number, from: number, to?: number])[]): Features =>
  new Features(Int32Array.from(of.flatMap((one) => (typeof one === 'number' ? [one, -1, -1] : [one[0], one[1], one[2] ?? one[1]]))));

const near = (found: number, expected: number): void => assert.ok(Math.abs(found - expected) < 1e-6, `${found} is not ${expected}`);

describe('a rule’s family', () => {
  it('stands before its name', () => assert.equal(familyOf('control/approval-gate'), 'control'));
});

describe('the score of a rule', () => {
  const weights = weightsOf({ 'control/a': { 5: LEVELS, 900: -LEVELS }, 'control/b': { 5: -3, 7: LEVELS }, 'safety/c': { 900: 2 } }, { bias: [0.5, -0.25, 0], scale: [2, 1, 10] });
  let scorer: Scorer;
  beforeEach(() => { scorer = new Scorer(weights); });
  const scored = (of: Features) => [...scorer.scores(of)];

  it('is its bias where nothing is known of a sentence', () => {
    assert.deepEqual(scored(features()), [0.5, -0.25, 0]);
    assert.deepEqual(scored(features(1, 4, 6, 899, 901)), [0.5, -0.25, 0]);
  });

  it('grows and falls with the weights of what is there', () => {
    const [a, b, c] = scored(features(5));
    near(a!, 2.5); near(b!, -0.25 + shareOf(-3)); near(c!, 0);
    const [d, e, f] = scored(features(900));
    near(d!, -1.5); near(e!, -0.25); near(f!, 10 * shareOf(2));
  });

  it('counts less of each thing the more there are', () => {
    near(scored(features(5, 1, 2, 3))[0]!, 0.5 + 2 / 2);
    near(scored(features(5, 7, 900, 1))[1]!, -0.25 + (shareOf(-3) + 1) / 2);
  });

  it('is found by its name', () => {
    const scores = scorer.scores(features(5));
    assert.deepEqual(['control/a', 'control/b', 'safety/c'].map((rule) => scorer.scoreOf(rule, scores)), [...scores]);
    assert.equal(scorer.scoreOf('control/unknown', scores), -Infinity);
  });

  it('is known for rules that it was trained for, in families that were', () => {
    const knows = new Scorer({ ...weights, sureness: { control: sureness.control } });
    assert.deepEqual(['control/a', 'control/b', 'safety/c', 'control/x', 'constructor/x'].map((rule) => knows.knows(rule)), [true, true, false, false, false]);
  });

  it('does not hang on the order of what is there', () => fc.assert(fc.property(fc.shuffledSubarray([5, 7, 900, 1, 2, 3]), (ids) => {
    for (const [i, score] of scored(features(...ids)).entries()) near(score, scored(features(...[...ids].sort((x, y) => x - y)))[i]!);
  })));
});

describe('the best of a family', () => {
  let scorer: Scorer, scores: Float64Array;
  beforeEach(() => {
    scorer = new Scorer(weightsOf({ 'control/a': { 1: 3 }, 'control/b': { 1: 5 }, 'safety/c': { 1: -LEVELS }, 'control/d': { 1: 4 } }));
    scores = scorer.scores(features(1));
  });
  const best = (allowed: (rule: string) => boolean) => [...scorer.best(scores, allowed)].map(([family, { rule, score }]) => { assert.equal(score, scorer.scoreOf(rule, scores)); return `${family}: ${rule}`; });

  it('is its rule with the highest score', () => assert.deepEqual(best(() => true), ['control: control/b', 'safety: safety/c']));
  it('is one that is allowed', () => assert.deepEqual(best((rule) => rule !== 'control/b' && rule !== 'safety/c'), ['control: control/d']));
  it('is none where none is', () => assert.deepEqual(best(() => false), []));

  it('need not be looked for where no rule scores enough', () => {
    const top = scorer.scoreOf('control/b', scores);
    assert.equal(scorer.anyAbove(scores, top - 0.01, () => true), true);
    assert.equal(scorer.anyAbove(scores, top, () => true), false);
    assert.equal(scorer.anyAbove(scores, top - 0.01, (rule) => rule !== 'control/b'), false);
    assert.equal(scorer.anyAbove(scores, -2, (rule) => rule === 'safety/c'), true);
  });
});

describe('how sure one may be', () => {
  const sentence = { score: 0.7, spoken: true, otherScore: 0.2, otherSpoken: false, features: 40 }, document = { words: 900, spoken: 3, suspects: 7 };

  it('is what the family’s own regression says', () => {
    const scorer = new Scorer(weightsOf({ 'control/a': {}, 'safety/b': {} }));
    for (const family of ['control', 'safety'] as const) {
      assert.equal(scorer.sureOf(family, sentence), sureOfSentence(sureness[family], sentence));
      assert.equal(scorer.mostInDocument(family), mostOfDocument(sureness[family]));
      assert.equal(scorer.inDocument(document).get(family), sureOfDocument(sureness[family], document));
    }
    assert.deepEqual([...scorer.inDocument(document).keys()], ['control', 'safety']);
  });
});

describe('the words that speak most for a rule', () => {
  let scorer: Scorer;
  beforeEach(() => { scorer = new Scorer(weightsOf({ 'control/a': { 1: 1, 2: 2, 5: 3, 6: 4, 7: LEVELS, 10: -LEVELS }, 'control/b': { 1: LEVELS, 20: LEVELS } })); });
  const tipped = (words: number, of: Features, rule = 'control/a'): string => { const { from, to } = scorer.tipped(rule, of, words); return `${from}–${to}`; };

  const cases: readonly [says: string, words: number, of: Features, at: string][] = [
    ['are the one with weight', 5, features([7, 2]), '2–3'],
    ['are the first', 5, features([7, 0]), '0–1'],
    ['are the last', 5, features([7, 4]), '4–5'],
    ['are the one with the most weight', 6, features([2, 0], [7, 4]), '4–5'],
    ['are those that stand together', 8, features([5, 2], [5, 3], [7, 4], [1, 7]), '2–5'],
    ['are both of a pair', 8, features([7, 3, 4]), '3–5'],
    ['are both ends of a pair that stands apart', 3, features([7, 0, 2], [7, 1]), '0–3'],
    ['are one that weighs more than an end of a pair', 6, features([6, 0], [10, 1], [7, 3, 5]), '0–1'],
    ['are not those that speak against it', 8, features([7, 2], [10, 3], [5, 4]), '2–3'],
    ['are not those behind which more speaks against it', 8, features([5, 1], [10, 2], [7, 3]), '3–4'],
    ['are not all of a sentence by what is about no word', 5, features(7, 7, [5, 3]), '3–4'],
    ['are not those of which nothing is known', 5, features([99, 0], [99, 1], [2, 3]), '3–4'],
    ['are the one of which most is said', 10, features([7, 0], [5, 9], [6, 9]), '9–10'],
  ];
  for (const [says, words, of, at] of cases) it(says, () => assert.equal(tipped(words, of), at));

  it('are others for another rule', () => {
    const of = features([7, 1], [20, 3]);
    assert.deepEqual([tipped(5, of), tipped(5, of, 'control/b')], ['1–2', '3–4']);
  });

  it('are in the sentence', () => fc.assert(fc.property(fc.integer({ min: 1, max: 12 }), fc.array(fc.tuple(fc.constantFrom(1, 2, 5, 7, 10, 20), fc.nat(11), fc.nat(2)), { maxLength: 20 }), (words, of) => {
    const { from, to } = scorer.tipped('control/a', features(...of.map(([id, at, more]) => [id, Math.min(at, words - 1), Math.min(at + more, words - 1)] as const)), words);
    assert.ok(from >= 0 && from < to && to <= words);
  })));
});

describe('a scorer with a network', () => {
  const bare = weightsOf({ 'safety/b': { 5: LEVELS }, 'control/unheard': { 5: -LEVELS }, 'control/a': { 7: 2 } }), scorer = new Scorer({ ...bare, net: { ...smallNet, rules: ['control/a', 'safety/b'] } });
  const input: NetInput = { words: ['ask', 'the', 'manager', 'first'].map((word) => ({ word, classes: [] })), cues: ['cue:negated'], around: ['travel'] };
  const of = features([5, 0], [7, 3]), linear = scorer.scores(of);

  it('takes the mean of both halves for the rules that both know, in whichever order each has them', () => {
    const [a, b] = new Net(smallNet).scores(input);
    assert.deepEqual([...scorer.withNet(linear, input)], [together(linear[0]!, b!), linear[1], together(linear[2]!, a!)]);
  });

  it('leaves the linear scores as they are, and without a network takes them', () => {
    const before = [...linear];
    scorer.withNet(linear, input);
    assert.deepEqual([...linear], before);
    assert.equal(new Scorer(bare).withNet(linear, input), linear);
    assert.equal(scorer.withNet(linear, undefined), linear);
  });

  it('asks what stands in a sentence only for a network', () => {
    const text = 'Ask the manager first', book = new PhraseBook(compile({}, [{ owner: 'cue:first', patterns: ['first'] }]));
    const place = { reading: read(text, 0, text.length, book), kind: 'paragraph' };
    assert.deepEqual(scorer.inputOf(place), netInput(place));
    assert.equal(new Scorer(bare).inputOf(place), undefined);
  });

  it('knows a rule that only its linear half knows by that', () => {
    assert.equal(scorer.scoreOf('control/unheard', scorer.withNet(linear, input)), linear[1]);
  });

  it('names the words that speak most in both halves', () => {
    const weights = new Net(smallNet).weights(input.words, 1), most = weights.indexOf(Math.max(...weights));
    const { from, to } = scorer.tipped('safety/b', features(), input.words.length, input);
    assert.ok(most >= from && most < to, `${most} is not in ${from}–${to}`);
    assert.deepEqual(scorer.tipped('control/unheard', of, 4, input), scorer.tipped('control/unheard', of, 4));
  });
});

describe('levels', () => {
  it('are all told apart by scores', () => {
    const scorer = new Scorer(weightsOf({ 'control/a': Object.fromEntries(Array.from({ length: 2 * LEVELS + 1 }, (_, i) => [i, i - LEVELS])) }));
    for (let level = -LEVELS; level <= LEVELS; level++) near(scorer.scores(features(level + LEVELS))[0]!, shareOf(level));
  });
});
