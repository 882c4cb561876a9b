import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Before, tokenize, tokensIn, type Token } from '../../server/src/language/tokens';

const signs: readonly (readonly [keyof typeof Before, string])[] = [
  ['comma', ','], ['colon', ':'], ['semicolon', ';'], ['dash', '–'], ['slash', '/'], ['open', '('], ['close', ')'], ['quote', '"'], ['stop', '.'],
];

/** Words apart, each behind the signs that stand before it. */
const shown = (tokens: readonly Token[]): string =>
  tokens.map(({ word, before }) => signs.filter(([name]) => (before & Before[name]) !== 0).map(([, sign]) => sign).join('') + word).join(' | ');

describe('the words of a sentence', () => {
  const cases: readonly [says: string, text: string, words: string][] = [
    ['are its words, small', 'Employees ASK Åsa Öberg', 'employees | ask | åsa | öberg'],
    ['are none where nothing is written', '', ''],
    ['are none among signs alone', ' … *** ', ''],
    ['have letters of all alphabets', 'Zz ÀÿŁ Αθήνα Москва', 'zz | àÿł | αθήνα | москва'],
    ['may be Chinese or Japanese', '日本。ひらがな', '日本 | ひらがな'],
    ['may hold an ordinal sign or a micro sign', 'nº 2ª 5µm', 'nº | 2ª | 5µm'],
    ['end at a multiplication or division sign', 'a×b 6÷2', 'a | b | 6 | 2'],
    ['end at spaces of any width', 'a\u2000b\u00a0c\td\ne', 'a | b | c | d | e'],
    ['end at other signs', 'a_b¿c@d`e{f~g', 'a | b | c | d | e | f | g'],
    ['are no pictures’ variants', '✓\ufe0f done ☂\ufe0e rain x\ufe00', 'done | rain | x'],
    ['keep their hyphens', 'a co-worker’s follow-up', 'a | co-worker\'s | follow-up'],
    ['are the same with hyphens that do not break', 'co\u2010worker co\u2011worker', 'co-worker | co-worker'],
    ['lose a hyphen that joins nothing', 'team- og -leder, co‑', 'team | og | leder | ,co'],
    ['are the same where they may be broken', 'med\u00adarbejder', 'medarbejder'],
    ['are none where only a soft hyphen stands', 'a \u00ad b\u00ad, \u00adc', 'a | b | ,c'],
    ['have straight apostrophes', 'Don’t don\'t', 'don\'t | don\'t'],
    ['lose an apostrophe that joins nothing', 'the managers’ and the \'leaders\' plan', 'the | managers | and | the | leaders | plan'],
    ['may be numbers with signs inside', '50.000 9:30 3,5 1.2.3 0.0 9,9', '50.000 | 9:30 | 3,5 | 1.2.3 | 0.0 | 9,9'],
    ['are two where a full stop, comma or colon joins no digits', 'a.b 1.b a.1 c:d 1:e f:2 g,h 2. 3', 'a | b | 1 | b | a | 1 | c | :d | 1 | :e | f | :2 | g | ,h | 2 | 3'],
    ['stand behind no full stop where a small letter or a digit shows that it ends nothing', 'f.eks. den 1. maj kl. 9. Ja. “So” . “so', 'f | eks | den | 1 | maj | kl | 9 | .ja | ".so | ".so'],
    ['are two where other signs stand between digits', '1;2 3/4 5(6', '1 | ;2 | 3 | /4 | 5 | (6'],
    ['are percents, sections and money too', '50% §3 10€ £5 $7 %', '50 | % | § | 3 | 10 | € | £ | 5 | $ | 7 | %'],
  ];
  for (const [says, text, words] of cases) it(says, () => assert.equal(shown(tokenize(text)), words));

  const between: readonly [sign: string, shown: string][] = [
    [', ', ','], [': ', ':'], ['; ', ';'], [' – ', '–'], ['—', '–'], [' - ', '–'], ['/', '/'], [' (', '('], [' [', '('], [') ', ')'], ['] ', ')'],
    [' "', '"'], [' “', '"'], ['” ', '"'], [' „', '"'], [' »', '"'], ['« ', '"'], [' ›', '"'], ['‹ ', '"'], ['. ', '.'], ['! ', '.'], ['? ', '.'],
    ['”), ', ',)"'], [' ', ''], [' -', ''], ['- ', ''], [' * ', ''], ['  -  ', '–'], [' -\n', ''], ['\n- ', ''],
  ];
  for (const [sign, expected] of between) {
    it(`know what stands before them: “${sign.replace('\n', '\\n')}”`, () => {
      assert.equal(shown(tokenize(`a${sign}B c`)), `a | ${expected}b | c`);
      assert.equal(shown(tokenize(`%${sign}§ c`)), `% | ${expected}§ | c`);
    });
  }

  it('know the sign that the sentence begins with', () => assert.equal(shown(tokenize('“Ask!” he said')), '"ask | ".he | said'));

  it('know no dash that the sentence begins with', () => assert.equal(shown(tokenize('a - b - c', 2)), 'b | –c'));

  const text = fc.string({ unit: fc.constantFrom('a', 'B', 'é', '7', '0', ' ', ' ', '-', '\u2011', '’', '.', ',', ':', '\u00ad', '%', '(', '\n', '“'), maxLength: 30 });

  it('stand where they say', () => fc.assert(fc.property(text, (all) => {
    let last = 0;
    for (const { start, end, word } of tokenize(all)) {
      assert.ok(start >= last && end > start && end <= all.length);
      assert.doesNotMatch(all.slice(last, start), /[\p{L}\d%]/u, 'no letter is left out');
      assert.equal(all.slice(start, end).toLowerCase().replaceAll('’', '\'').replaceAll('\u2011', '-').replaceAll('\u00ad', ''), word);
      last = end;
    }
    assert.doesNotMatch(all.slice(last), /[\p{L}\d%]/u, 'no letter is left out');
  })));

  it('are the same whatever stands around the sentence', () => fc.assert(fc.property(text, text, text, (before, sentence, after) => {
    const there = tokenize(before + sentence + after, before.length, before.length + sentence.length);
    assert.deepEqual(there.map((token) => ({ ...token, start: token.start - before.length, end: token.end - before.length })), tokenize(sentence));
  }), { numRuns: 300 }));

  it('are the same where the words of all the text are known', () => fc.assert(fc.property(text, fc.nat(30), fc.nat(30), (all, one, other) => {
    const start = Math.min(one, other, all.length), end = Math.min(Math.max(one, other), all.length);
    assert.deepEqual(tokensIn(all, tokenize(all), start, end), tokenize(all, start, end));
  }), { numRuns: 2000 }));

  it('are known once, however they are written', () => {
    const [one, other, third] = tokenize('Don’t DON\'T do');
    assert.equal(one!.known, other!.known);
    assert.notEqual(one!.known, third!.known);
  });
});
