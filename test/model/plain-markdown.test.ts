import assert from 'node:assert/strict';
import { parseMarkdown } from '../../server/src/model/markdown';
import { plainChunk } from '../../server/src/model/plain-markdown';

const certain: Readonly<Record<string, readonly string[]>> = {
  headings: ['# A title', '###### Six\n', '## Two words\n\nText.\n', '# 1. Numbers, and more!', '# \u00e5', '# Title\nText behind it.', '#  Two blanks', '# *a*', '# - a', '# 1. a', '# **Bold** `code` [link](to)', '#  "a"'],
  paragraphs: ['Words.', 'A line\nand one more.\n', 'One.\n\nTwo.\n', 'Über 5 % – 3 + 2 = 5; it’s “so” (and so): why? No! #1 @home', 'a\r\nb\r\n', 'a\rb', 'z {x} /y $1 ^', 'Z', 'Åland', 'ÿ', 'Ωμέγα', 'a\u007f', 'x 😀', 'Write to a@b.se or see www.example.org.', 'a - b', 'a 1. b', 'One.\n\n\n\nTwo.', 'a  b', 'a\n  b', 'a\n        b', ' a', '   a', 'a\n   \nb', 'a\n \n b', 'a]', 'a> b', 'a < b', 'Q & A', 'R&D', 'snake_case', 'a !', 'One.\n\n\nTwo\nthree.\n'],
  'other beginnings': ['(a)', '"a"', "'a'", '“a”', '…a', '¿a', '😀 a', '§ 3 says', '2026 was', '1.8: so', '5', '3.5 m', '12)a', '1234567890. a', '日本'],
  'bold words that open a paragraph': ['**Frame.** We decide.', '**Frame**', '**Frame:**\n\nWe decide.', '**Why?** So.', '**Now!** So.', '**1.2** So.', '**2026** So.', '**Ö** is', '**a@b.se** is ours.', '**Frame.** We decide\nand they do.', '**Two words** here', '**Frame.** a\n\n**Task.** b', '1.2 **Task** so', '**1.2** **Task** so', '**1** – **2** – **Task**', '*a* **b**', 'a **b** c', 'a\n**b** c', '12\n**b** c', '**1**\n**b** c'],
  'bold words and emphasis': ['a *b* c', 'a _b_ c', '*a* b', '_a_ b', '(*a*)', '*a*, b', '*a b*.', '__a__ b', '_a_: b', '**a** **b**', '**a** *b*', 'a *b c d* e **f** g', '*a*\n*b*'],
  'code and links': ['a `b`', '`a` b', '`a` `*b*`', 'a `b c` d', '[a](b)', '[a](b) c', 'see [the annex](annex.md#part).', 'a [b c](https://example.org/x?y=1#z), d', '[a](b)[c](d)', '([a](b))', 'a[b](c)d', '[1](2) **a**', '[x@y.se](/z) a', '`a`\n`b`'],
  'words in brackets': ['a [b] c', '[a] b', '- [ ] a', '- [x] a', 'a [b]. c', '[a]'],
  lists: ['- one', '- one\n- two\n', '# Title\n\n- one\n\n- two\n', 'Words:\n\n- one\n- two', 'Words:\n- one', '- **Lead:** one\n- two', '## A\n- one\n', 'a\n\nb\n\n- c', '* one\n* two', '+ one', '- 1', '- *a*', '- one\ntwo', '- one\n  two', '- one\n        two', ' - one\n - two', '   - one'],
  'numbered lists': ['1. one', '1. one\n2. two', '1) one\n2) two', '7. seven\n9. nine', 'Words:\n1. one', 'Words:\n\n3. three', '1. one\n\n2. two', '123456789. one', '1. one\nthree', '1. one\n   three', '0. zero'],
  'lists in lists': ['- a\n  - b', '- a\n  - b\n  - c\n- d', '- a\n  - b\n    - c\n- d', '- a\n    - b', '1. a\n   - b\n2. c', '1. a\n   1. b\n   2. c\n2. d', '- a\n\n  - b\n\n- c', '- a\n  * b\n- c\n  - d', '- a\n  b\n  - c\n    d', '- a\n - b\n  - c', '- a\n  - b\n - c', 'x\n\n- a\n  - **b:** c', '- a\n  1. b'],
};

const uncertain: Readonly<Record<string, readonly string[]>> = {
  'what may be emphasis': ['**a', '** a** b', '**a **', '**a**b', '**a*b**', '****', '** **', '**-a** b', '**a-** b', '**a,** b', 'a*b*', 'a *b', '*a', '*a*b', '"*a*"', 'a * b', '***a***', '**a*', '*a**', '*a* b*', '_a', 'a_', '_a_b', '__a_', '*a\u00d7*', '*\u00d7a*', '*(a)*', '*a `b`*', '**a [b](c)**', '*_a_*'],
  'what may be emphasis over two lines': ['**a\n**', '**a\nb** c', 'a *b\nc*', '_a\nb_'],
  'what may be code': ['a `b', '``a``', '`a``', '``', 'a `b\nc`', '`` ` ``'],
  'what may be another link': ['![a](b)', '[a][b]', '[a]: b', '[a](b "c")', '[a](<b>)', '[a](b(c))', '[a]()', '[](b)', '[a\nb](c)', '[a](b\nc)', '[^1] a', '[a](b&c)', '[a](b\\c)', '[[a](b)](c)', '[*a*](b)', '[`a`](b)', '[https://a.b](https://a.b)', '[a.b](http://a.b)', '[a@b.c](mailto:a@b.c)', 'a [b', 'a [b\nc]'],
  'what may be HTML, an entity or struck out': ['a <b', 'a <2@b.c>', '<a', 'a &amp; b', 'a &x; b', 'a &#65; b', 'a\\', 'a \\* b', 'a ~b~', '~a'],
  'what may be a table or indented': ['a | b', 'a\tb', '    a', '\ta', 'a\n\tb', 'a\n\n    b'],
  'control characters': ['a\0b', 'a\u001fb'],
  'blanks that end a line': ['a ', 'a  \nb', '# a ', '- a ', '**a** ', '1. a ', '`a` '],
  'other beginnings': ['> a', '\u00a0a', '\ufeffa', '\u2028a', '\u200ba', '=== ', '{a}', '@a', '/a', '$a', '<a', '#a', ':a', '&a', '~a', '|a'],
  'lines that make something of the one above': ['a\n===', 'a\n---', '---', '- -', '-', '-a', '--', '-  two', '-\ta', '* * *', '_ _ _', '***', '___', '-', '*', '+', '1.', '1)', '1.\ta', '1.  a', 'a\n-', 'a\n=', 'a\n:-'],
  'headings that are none, or more': ['#', '# ', '#Tag', '#\tTab', '# C#', '# A #', '####### seven', '# a\tb', '##', 'Text\n# Title', '\n# Title', '#  ', ' # a'],
  'lists that hold more': ['- one\n\ntwo', 'a\n\n- b\n\nc\n\n- d', '- one\n\n  two', '# a\n\n- b\n# c', '- # a', '- - a', '- **a', '- > a', '- 1. a', '- a\n* b', '1. a\n2) b', '1. a\n- b', 'a\n2. b', '- a\n  2. b', '- a\n      - b', '- a\n  - b\n  c\n  * d', '    - a', '- a\n    \n    - b\n\n\n        c', '- a\n  - b\n\n  c'],
  'nothing': ['', '\n', '\n\n', '\r\n', '  '],
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

  const references = ['see [the plan][p].', '[P] says', '[p][] says', '[ p ] says', '[A  b][p]: so', '- [p]\n- [q]', '# The [plan][p]', '[p](q) and [p]', '[p]. [x]. [q]', 'a [b\u00a0c][Q]'];
  for (const text of references) {
    it(`knows what other pieces define: ${text}`, () => {
      const chunk = plainChunk(text, (label) => ['p', 'q'].includes(label));
      assert.ok(chunk, 'the parser is asked');
      assert.deepEqual(chunk, parseMarkdown(text, false, '[p]: p.md\n[q]: q.md'));
    });
  }

  it('is code at column 0, too, for it holds no words', () => {
    for (const text of ['```\n# no\n\n*no*\n```\n', '~~~text\nno']) assert.deepEqual(plainChunk(text), parseMarkdown(text, false));
  });
});

describe('the parser is asked', () => {
  for (const [what, texts] of Object.entries(uncertain)) it(`about ${what}`, () => { for (const text of texts) assert.equal(plainChunk(text), undefined, JSON.stringify(text)); });
});
