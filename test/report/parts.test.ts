import assert from 'node:assert/strict';
import fc from 'fast-check';
import { columnsOf, excerptOf } from '../../server/src/report/excerpt';
import { escaped } from '../../server/src/report/markup';
import { oneLine, shortened, visible } from '../../server/src/report/visible';
import { wellFormed } from '../../server/src/model/well-formed';
import { reportWords } from '../../server/src/report/words';

describe('report: what is shown', () => {
  const shown: readonly [string, string][] = [
    ['plain å 😀', 'plain å 😀'], ['\u001b[2J', '␛[2J'], ['a\u0000b\u007f', 'a␀b␡'], ['\u009b31m', '[U+009B]31m'], ['\u202etxt.exe', '[U+202E]txt.exe'], ['\ufeff', '[U+FEFF]'], ['a\tb', 'a␉b'],
  ];
  for (const [text, expected] of shown) it(`makes ${JSON.stringify(text)} visible`, () => assert.equal(visible(text), expected));

  it('puts words on one line', () => assert.equal(oneLine('a\r\n  b\tc\u2028d'), 'a b c d'));
  it('shortens between characters', () => {
    assert.equal(shortened('abcdef', 6), 'abcdef');
    assert.equal(shortened('abcdef', 4), 'abc…');
    assert.equal(shortened('ab😀def', 4), 'ab…');
  });
  it('mends half characters', () => {
    assert.equal(wellFormed('a\ud800b\udc00'), 'a\ufffdb\ufffd');
    assert.equal(wellFormed('😀'), '😀');
  });
  it('leaves nothing that XML cannot hold', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[<>"']|[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&(?!(?:amp|lt|gt|quot|#\d+);)/.test(escaped(text))));
  });
});

describe('report: excerpts', () => {
  const around = (text: string, words: string, width = 60) => {
    const start = text.indexOf(words);
    const { before, marked, after } = excerptOf(text, { start, end: start + words.length }, width);
    return `${before}⟦${marked}⟧${after}`;
  };
  const cases: readonly [name: string, text: string, words: string, expected: string][] = [
    ['a short line whole', 'one\ntwo three four\nfive', 'three', 'two ⟦three⟧ four'],
    ['no indent', 'a\n    - item here', 'here', '- item ⟦here⟧'],
    ['tabs as one space', 'a\tb\tc', 'b', 'a ⟦b⟧ c'],
    ['lines that end at a lone CR', 'one\rtwo\rthree', 'two', '⟦two⟧'],
    ['a long line cut at words', `${'before '.repeat(20)}HERE ${'after '.repeat(20)}`, 'HERE', '…before before before before ⟦HERE⟧ after after after…'],
    ['a cut at the end only', `HERE ${'after '.repeat(20)}`, 'HERE', '⟦HERE⟧ after after after after after after after after after…'],
    ['several lines as the first', 'one two\nthree four', 'two\nthree', 'one ⟦two…⟧'],
    ['controls', 'a \u001b[1m b', '[1m', 'a ␛⟦[1m⟧ b'],
  ];
  for (const [name, text, words, expected] of cases) it(`shows ${name}`, () => assert.equal(around(text, words), expected));

  it('never shows more than asked for, whatever the span', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', 'å', '😀', '\u001b'), maxLength: 300 }), fc.nat(300), fc.nat(300), (text, a, b) => {
      const start = Math.min(a, b, text.length), end = Math.min(Math.max(a, b), text.length);
      const { before, marked, after } = excerptOf(text, { start, end }, 60);
      return before.length + marked.length + after.length <= 66 && !/[\n\r\u001b]/.test(before + marked + after);
    }));
  });

  it('counts columns of a terminal', () => {
    assert.equal(columnsOf('abc'), 3);
    assert.equal(columnsOf('å'), 1);
    assert.equal(columnsOf('a\u030a'), 1);
    assert.equal(columnsOf('漢字😀'), 6);
  });
});

describe('report: words', () => {
  for (const [language, words] of Object.entries(reportWords)) {
    it(`counts in ${language}`, () => {
      for (const n of [0, 1, 2, 21]) {
        for (const say of [words.findings, words.alsoAt, words.unread, words.mendable, words.fixed, words.inBaseline, words.notInChange, words.tooQuiet, words.more, ...Object.values(words.count)]) assert.ok(say(n).includes(String(n)));
        assert.ok(words.filesRead(n, 0).startsWith(String(n)));
      }
      for (const alone of [1, 3]) assert.match(words.filesRead(3, alone), new RegExp(`^3 .*\\b${alone}\\b`));
      assert.notEqual(words.filesRead(1, 1), words.filesRead(1, 0));
    });
  }
});
