import assert from 'node:assert/strict';
import { parsePlain, splitPlain } from '../../server/src/model/plain';

const long = 'We answer for what we say and say what we answer for, each of us, every day of the week and on Sundays';

/** Texts in which `¦` shows where they are cut. */
const cuts: readonly [says: string, marked: string][] = [
  ['at a blank line', 'One is enough.\n\n¦Two are more.\n'],
  ['at a line of white space', 'One is enough.\n \t\n¦Two are more.'],
  ['once where several lines are blank', 'One is enough.\n\n\n¦Two are more.'],
  ['at the end of an old Mac’s lines', 'One is enough.\r\r¦Two are more.'],
  ['but nowhere else', 'One is\nenough.\n'],
  ['not behind a heading', 'Remote work\n\nWe decide together.\n\n¦And at once.'],
  ['not behind a heading below a title', 'Policy\n\nRemote work\n\nWe decide together.\n\n¦And at once.'],
  ['behind a heading’s paragraph, not behind the next heading', 'Who\n\nWe do.\n\n¦Why\n\nBecause.\n\n¦How\n\nAt once.'],
  ['behind lines that end like a heading but are two', 'This is\na paragraph\n\n¦This is another.'],
  ['behind a long line', `${long}\n\n¦And at once.`],
  ...[...'.!?:;,'].map((stop): [string, string] => [`behind a line that ends with ${stop}`, `One${stop}\n\n¦Two.`]),
  ['behind a line that ends with a full stop and blanks', 'One. \n\n¦Two.'],
  ['not before a list: what stands above introduces it', 'We promise:\n\n- one\n\n- two\n\n¦And so on.'],
  ...['-', '*', '•', '–', '+', '1.', '12)', 'a)', '(b)', '\t-'].map((mark): [string, string] => [`not before an item: ${mark}`, `We promise.\n\n${mark} one`]),
  ['before what only looks like an item', 'We promise.\n\n¦-one.\n\n¦1.5 days.\n\n¦(see) one.'],
  ['behind an item', '- one\n\n¦We promise.'],
  ['before the first words', '\n\n¦One.'],
];

/** What is read of a text: headings with `#`, items with `-` and the number of what introduces them. */
const read = (text: string): string[] => parsePlain(text).prose.map(({ kind, start, text: words, item, depth }) => {
  assert.equal(text.slice(start, start + words.length), words, 'words stand where they stand in the source');
  assert.equal(depth, kind === 'heading' ? 2 : 0);
  return `${kind === 'heading' ? '# ' : item ? `- (${item.leadIn}) ` : ''}${words}`;
});

const reads: readonly [says: string, text: string, prose: readonly string[]][] = [
  ['paragraphs over several lines', 'One\nand two.\nThree.\n\nFour.\n', ['One\nand two.\nThree.', 'Four.']],
  ['a short line above others as a heading', 'Remote work\n\nWe decide.', ['# Remote work', 'We decide.']],
  ['headings with indents and with blanks behind', '  Remote work  \n\nWe decide.', ['#   Remote work  ', 'We decide.']],
  ['a short line that nothing follows as words', 'We decide.\n\nRemote work\n\n \n', ['We decide.', 'Remote work']],
  ['a sentence as no heading', 'We decide.\n\nAnd at once.', ['We decide.', 'And at once.']],
  ['a long line as no heading', `${long}\n\nWe decide.`, [long, 'We decide.']],
  ['two lines as no heading', 'Remote\nwork\n\nWe decide.', ['Remote\nwork', 'We decide.']],
  ['underlined lines as headings, with words behind them', 'Remote work\n===========\nWe decide.\n\nWhy?\n----\nBecause.', ['# Remote work', 'We decide.', '# Why?', 'Because.']],
  ['an underlined question as a heading, on Windows', 'Why?\r\n----\r\nBecause.', ['# Why?', 'Because.']],
  ['an underlined question as a heading, with lone carriage returns', 'Why?\r----\rBecause.', ['# Why?', 'Because.']],
  ['a short line as a heading, on Windows', 'Remote work\r\n===========\r\nWe decide.\r\n', ['# Remote work', 'We decide.']],
  ['an underlined line at the end', 'We decide.\n\nRemote work\n***\n', ['We decide.', '# Remote work']],
  ['a line of underscores as no words', 'One.\n___\nTwo.', ['# One.', 'Two.']],
  ['two signs as words', 'One\n--\n\nTwo.', ['One\n--', 'Two.']],
  ['a line across behind a blank one as no heading’s', 'One is enough.\n\n-----\n\nTwo.', ['One is enough.', 'Two.']],
  ['signs with words among them as words', 'One.\n\n--- x ---\n\nTwo.', ['One.', '# --- x ---', 'Two.']],
  ['items behind what introduces them', 'First.\n\nWe promise:\n- one\n- two\n\n* three', ['First.', 'We promise:', '- (1) one', '- (1) two', '- (1) three']],
  ['items without an introduction', '1. one\n2) two\n(c) three', ['- (-1) one', '- (-1) two', '- (-1) three']],
  ['an item over several lines', '- one\n  and more\n- two', ['- (-1) one\n  and more', '- (-1) two']],
  ['an item as no heading', '- one\n\nWe decide.', ['- (-1) one', 'We decide.']],
  ['an item above a line across as an item', '- one\n---\n', ['- (-1) one']],
  ['Markdown as words', '# One *two* [three](four).', ['# One *two* [three](four).']],
  ['nothing', ' \n\n', []],
];

describe('plain text', () => {
  for (const [says, marked] of cuts) it(`is cut ${says}`, () => assert.equal(splitPlain(marked.replaceAll('¦', '')).join('¦'), marked));

  it('is cut in a long list of short lines, so that a change in one does not parse them all again', () => {
    const words = Array.from({ length: 40 }, (_, i) => `Word ${i}\n\n`);
    assert.equal(splitPlain(words.join('')).join(''), words.join(''));
    assert.ok(splitPlain(words.join('')).length >= 5);
    assert.equal(splitPlain('').length, 0);
  });

  for (const [says, text, prose] of reads) it(`reads ${says}`, () => assert.deepEqual(read(text), prose));

  it('tells one list from the next by what introduces it', () => {
    const lists = parsePlain('One:\n- a\n- b\n\nTwo:\n- c\n').prose.flatMap(({ item }) => (item ? [item] : []));
    assert.deepEqual(lists.map(({ list }) => list === lists[0]!.list), [true, true, false]);
    assert.deepEqual(lists.map(({ depth, ordered, parent }) => [depth, ordered, parent]), [[1, false, -1], [1, false, -1], [1, false, -1]]);
  });

  it('holds no markup', () => {
    const { text, prose, ...rest } = parsePlain('---\na: b\n---\n\n| a | b |\n|---|---|\n\n<!-- c --> [d](e)\n\n[f]: g\n');
    assert.deepEqual(rest, { tables: [], comments: [], links: [], definitions: [], frontMatter: false });
    assert.ok(prose.every(({ inBlockquote }) => !inBlockquote) && prose.some(({ text: words }) => words.includes('[d](e)')), text);
  });
});
