import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/model/markdown';
import { plainChunk } from '../../server/src/model/plain-markdown';

const certain: Readonly<Record<string, readonly string[]>> = {
  headings: ['# A title', '###### Six\n', '## Two words\n\nText.\n', '# 1. Numbers, and more!', '# \u00e5', '# Title\nText behind it.', '#  Two blanks'],
  paragraphs: ['Words.', 'A line\nand one more.\n', 'One.\n\nTwo.\n', 'Über 5 % – 3 + 2 = 5; it’s “so” (and so): why? No! #1 @home', 'a\r\nb\r\n', 'a\rb', 'z {x} /y $1 ^', 'Z', 'Åland', 'ÿ', 'Ωμέγα', 'a\u007f', 'x 😀', 'Write to a@b.se or see www.example.org.', 'a - b', 'a 1. b', 'One.\n\n\n\nTwo.', 'a  b'],
  'bold words that open a paragraph': ['**Frame.** We decide.', '**Frame**', '**Frame:**\n\nWe decide.', '**Why?** So.', '**Now!** So.', '**1.2** So.', '**2026** So.', '**Ö** is', '**a@b.se** is ours.', '**Frame.** We decide\nand they do.', '**Two words** here', '**Frame.** a\n\n**Task.** b'],
  lists: ['- one', '- one\n- two\n', '# Title\n\n- one\n\n- two\n', 'Words:\n\n- one\n- two', 'Words:\n- one', '- **Lead:** one\n- two', '## A\n- one\n', 'a\n\nb\n\n- c'],
};

const uncertain: Readonly<Record<string, readonly string[]>> = {
  'what may be emphasis': ['a *b* c', 'a _b_ c', '*a* b', '_a_ b', '**a', '** a** b', '**a **', '**a**b', '**a*b**', '**a** **b**', '****', '** **', '**-a** b', '**a-** b', '**a,** b', '**a\n**', '**a** *b*', 'a **b** c'],
  'what may be bold over two lines': ['**a\nb** c', 'a\n**b** c'],
  'what may be a link, code, HTML or an entity': ['a [b]', 'a]', 'a `b`', 'a <b', 'a> b', 'a &amp; b', 'a\\', 'a \\* b', '![a](b)', 'a ~b~'],
  'what may be a table or indented': ['a | b', 'a\tb', ' a', '\ta', '  a', 'a\n  b'],
  'control characters': ['a\0b', 'a\u001fb'],
  'blanks that end a line': ['a ', 'a  \nb', '# a ', '- a ', '**a** '],
  'other beginnings': ['1. one', '2026 was', '+ one', '> a', '(a)', '“a”', '…a', '\u00a0a', '\ufeffa', '¿a', '😀 a', '\u2028a', '=== ', '{a}', '@a'],
  'lines that make something of the one above': ['a\n===', 'a\n---', '---', '- -', '-', '-a', '--', '-  two', '- [ ] a', '- 1', '-\ta'],
  'headings with markup, or none': ['#', '# ', '#Tag', '#\tTab', '# C#', '# A #', '# *a*', '####### seven', '# a\tb', '##', 'Text\n# Title', '\n# Title', '#  '],
  'lists that hold more': ['- one\ntwo', '- one\n\ntwo', '- one\n  two', 'a\n\n- b\n\nc\n\n- d', '- one\n\n  two', '# a\n\n- b\n# c', '- # a', '- - a', '- **a', '- *a*'],
  'nothing': ['', '\n', '\n\n', '\r\n'],
};

describe('Markdown of words alone', () => {
  for (const [what, texts] of Object.entries(certain)) {
    for (const text of texts) {
      it(`is read without a parser, and as it would: ${what} ${JSON.stringify(text)}`, () => {
        const chunk = plainChunk(text);
        assert.ok(chunk, 'the parser is asked');
        assert.deepEqual(chunk, parseMarkdown(text, false));
      });
    }
  }

  it('is code at column 0, too, for it holds no words', () => {
    for (const text of ['```\n# no\n\n*no*\n```\n', '~~~text\nno']) assert.deepEqual(plainChunk(text), parseMarkdown(text, false));
  });
});

describe('the parser is asked', () => {
  for (const [what, texts] of Object.entries(uncertain)) it(`about ${what}`, () => { for (const text of texts) assert.equal(plainChunk(text), undefined, JSON.stringify(text)); });
});
