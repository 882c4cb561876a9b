// Rows of bits say of each word what a list of its atoms would say.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Places, WALL } from '../../server/src/language/places';
import { Before, tokenize } from '../../server/src/language/tokens';

const ATOMS = 6;
const word = fc.record({ sign: fc.constantFrom('', '', '', ',', ';', '.', ':'), atoms: fc.uniqueArray(fc.nat(ATOMS - 1), { maxLength: 3 }) });
const sentence = fc.oneof(fc.array(word, { maxLength: 40 }), fc.array(word, { minLength: 60, maxLength: 140 }));

describe('which words have which atoms', () => {
  it('is known of each sentence by itself', () => {
    const places = new Places(ATOMS);
    fc.assert(fc.property(sentence, fc.uniqueArray(fc.nat(ATOMS - 1), { maxLength: 2 }), (words, seen) => {
      const tokens = tokenize(words.map(({ sign }) => `${sign} a`).join(''));
      places.open(tokens);
      for (const atom of seen.slice(0, 1)) places.see(atom);
      for (const [at, { atoms }] of words.entries()) places.add(Int32Array.from(atoms), at);
      for (const atom of seen) places.see(atom);
      assert.equal(places.length, words.length);
      for (let atom = 0; atom < ATOMS; atom++) {
        assert.equal(places.holds(atom), seen.includes(atom) || words.some(({ atoms }) => atoms.includes(atom)));
        // The place behind the last word is no word, and has none.
        for (let at = 0; at <= words.length; at++) {
          const has = words[at]?.atoms.includes(atom) ?? false;
          assert.equal(places.has(atom, at), has);
          assert.equal((places.part(atom, at >> 5) >>> (at & 31)) & 1, Number(has));
        }
      }
      for (const signs of [Before.comma, WALL, Before.comma | Before.colon, WALL]) {
        const row = places.behind(signs);
        assert.equal(row.length, places.width);
        for (let at = 0; at <= words.length; at++) assert.equal((row[at >> 5]! >>> (at & 31)) & 1, Number(at < words.length && (tokens[at]!.before & signs) !== 0));
      }
    }));
  });

  it('takes a row that also holds the place behind the last word', () => {
    for (const [length, width] of [[0, 1], [1, 1], [31, 1], [32, 2], [63, 2], [64, 3]] as const) {
      const places = new Places(1);
      places.open(tokenize('a '.repeat(length)));
      assert.equal(places.width, width, `${length} words`);
    }
  });

  it('is nothing before a sentence is opened', () => assert.equal(new Places(1).length, 0));
});
