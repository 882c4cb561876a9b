// A sentence as features: which there are, what they are about, and that each is there once.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { FEATURES, featuresOf, type Features } from '../../server/src/language/features';
import { PhraseBook } from '../../server/src/language/phrases';
import { compile } from '../../server/src/language/compile';
import { read } from '../../server/src/language/reading';

const book = new PhraseBook(compile({ boss: ['manager', 'chief'] }, [{ owner: 'cue:negation', patterns: ['not', 'never'] }, { owner: 'x', patterns: ['{boss}'] }]));
const readSentence = (text: string) => read(text, 0, text.length, book);
const of = (text: string, more: { readonly kind?: string; readonly heading?: string; readonly leadIn?: string; readonly column?: string } = {}): Features => featuresOf({
  reading: readSentence(text), kind: more.kind ?? 'paragraph',
  ...(more.heading !== undefined && { heading: readSentence(more.heading) }), ...(more.leadIn !== undefined && { leadIn: readSentence(more.leadIn) }), ...(more.column !== undefined && { column: readSentence(more.column) }),
});
const ids = (features: Features): number[] => Array.from({ length: features.length }, (_, i) => features.id(i));
/** How many features of one text another has as well. */
const shared = (a: Features, b: Features): number => { const there = new Set(ids(b)); return ids(a).filter((id) => there.has(id)).length; };

describe('the features of a sentence', () => {
  const sentence = fc.array(fc.constantFrom('ask', 'the', 'manager', 'not', 'medarbejderens', 'godkendelse', '7', 'åben'), { maxLength: 400 }).map((words) => words.join(' '));

  it('are there once, within their bounds, about words of the sentence', () => fc.assert(fc.property(sentence, (text) => {
    const features = of(text), words = text === '' ? 0 : text.split(' ').length;
    assert.equal(new Set(ids(features)).size, features.length);
    for (let i = 0; i < features.length; i++) {
      const from = features.from(i), to = features.to(i);
      assert.ok(features.id(i) >= 0 && features.id(i) < FEATURES);
      assert.ok((from === -1 && to === -1) || (from >= 0 && from <= to && to < words && to - from <= 2), `${from}–${to} of ${words}`);
    }
  })));

  it('do not hang on what was read before', () => fc.assert(fc.property(sentence, sentence, (text, other) => {
    const first = ids(of(text));
    of(other);
    assert.deepEqual(ids(of(text)), first);
  })));

  it('stay what they were when the next sentence is read', () => {
    const features = of('Ask the manager first'), before = ids(features);
    of('Nobody tells the chief anything');
    assert.deepEqual(ids(features), before);
  });

  it('are there once in sentences that hold more than most, the first time and the second', () => {
    for (let words = 120; words < 3000; words += 37) {
      const text = Array.from({ length: words }, (_, i) => `w${(i % (words - 5)).toString(36)}x`).join(' '), first = ids(of(text));
      assert.equal(new Set(first).size, first.length, `${words} words`);
      assert.ok(first.length > 2.5 * (words - 5));
      assert.deepEqual(ids(of(text)), first);
    }
  });

  const pairs: readonly [says: string, one: Features, other: Features, common: boolean][] = [
    ['know a word by its beginning', of('godkendelsen'), of('godkendelser'), true],
    ['know kin by the first letters', of('forhånd'), of('forhandling'), true],
    ['keep apart what begins alike for less', of('samvær'), of('samtale'), false],
    ['know a compound by its end', of('forhåndsgodkendelse'), of('slutgodkendelse'), true],
    ['know words of one class', of('manager'), of('chief'), true],
    ['know numbers as numbers', of('7'), of('2026'), true],
  ];
  const nothing = shared(of('xyz'), of('abc'));
  for (const [says, one, other, common] of pairs) it(says, () => assert.equal(shared(one, other) > nothing, common));

  it('tell order and distance', () => {
    const text = of('we ask us');
    for (const other of ['we us ask', 'we ask not us']) assert.ok(shared(text, of(other)) < text.length, other);
  });

  it('tell where it stands', () => {
    const plain = of('ask the manager');
    for (const more of [{ kind: 'heading' }, { heading: 'Avoid' }, { leadIn: 'We never' }, { column: 'Owner' }]) assert.notDeepEqual(ids(of('ask the manager', more)), ids(plain), JSON.stringify(more));
    assert.notDeepEqual(ids(of('ask', { heading: 'Avoid' })), ids(of('ask', { leadIn: 'Avoid' })));
  });

  it('tell that a cue is there', () => assert.ok(shared(of('not xyz'), of('abc never')) > shared(of('nut xyz'), of('abc nit'))));
});
