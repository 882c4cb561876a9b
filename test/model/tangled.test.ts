import assert from 'node:assert/strict';
import { parse } from '../../server/src/model/document';
import { isTangled } from '../../server/src/model/tangled';

/** Text that nobody writes: so many times what a page holds. */
const FAR = 10_000;

const cases: readonly [says: string, text: string, isTangled: boolean][] = [
  ...[...'*_[]~<`'].map((sign): [string, string, boolean] => [`a paragraph of nothing but ${sign}`, `a${sign} `.repeat(FAR), true]),
  ['signs over the lines of one paragraph', 'a *b* [c](d)\n'.repeat(FAR / 5), true],
  ['ten pages of links', 'See [the charter](charter.md).\n'.repeat(400), false],
  ['as many signs, paragraph by paragraph', 'a *b* [c](d)\n\n'.repeat(FAR), false],
  ['as many signs, paragraph by paragraph, as on Windows', 'a *b* [c](d)\r\n\r\n'.repeat(FAR), false],
  ['a long paragraph of words', 'We decide together, and (mostly) at once. '.repeat(FAR), false],
  ['a table of a few hundred rows', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(500)}`, false],
  ['a table without end', `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(FAR)}`, true],
  ['as many lines, with blank ones between', 'a\n\n'.repeat(FAR), false],
  ['quotes in quotes', `${'> '.repeat(10)}a`, false],
  ['quotes in quotes without end', `${'>'.repeat(100)}a`, true],
  ...['-', '*', '+', '1.', '1)'].map((mark): [string, string, boolean] => [`lists in lists without end: ${mark}`, `${`${mark} `.repeat(100)}a`, true]),
  ['lists in lists behind tabs', '-\t'.repeat(100), true],
  ['a list that deepens line by line', Array.from({ length: 20 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'), false],
  ['marks without white space behind them', '-+'.repeat(100), false],
  ['marks behind words', `a ${'- '.repeat(100)}`, false],
  ['numbers behind words', `a ${'1. '.repeat(100)}`, false],
  ['an indent as wide as in a program', `${' '.repeat(60)}a`, false],
  ['an indent without end', `a\n${' '.repeat(FAR)}b`, true],
  ['an indent of tabs without end', `${'\t'.repeat(FAR)}b`, true],
  ['blanks behind words', `a${' '.repeat(FAR)}b`, false],
  ['the deep line of many', `a\nb\n${'> '.repeat(100)}c\nd`, true],
  ['nothing', '', false],
];

describe('Markdown that a parser chokes on', () => {
  for (const [says, text, tangled] of cases) it(`is ${tangled ? '' : 'not '}${says}`, () => assert.equal(isTangled(text), tangled));

  it('is read as plain text', () => {
    const text = `# Title\n\n${'a* '.repeat(FAR)}`;
    assert.deepEqual(parse(text, 'markdown').chunks.flatMap(({ chunk }) => chunk.prose.map(({ text: words }) => words.slice(0, 7).trim())), ['Title', 'a* a* a']);
  });
});
