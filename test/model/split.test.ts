import assert from 'node:assert/strict';
import { frontMatterEnd, isFence, lineAt, split, splitFrom } from '../../server/src/model/split';

/** A text, in which `¦` shows where it is cut. */
type Marked = readonly [says: string, marked: string];

const groups: Readonly<Record<string, readonly Marked[]>> = {
  'a heading begins a piece': [
    ['behind a paragraph, too', 'One.\n¦# Two\nThree.\n¦## Four\n'],
    ['of up to six hashes', 'One.\n¦###### Six\nTwo.\n####### seven\n'],
    ['without words', 'One.\n¦#\nTwo.\n'],
    ['with a tab behind its hash', 'One.\n¦#\tTwo\n'],
    ['that ends the text', 'One.\n¦#'],
    ['and a hashtag does not', 'One.\n#two\n'],
    ['and one that is indented does not', 'One.\n # Two\n'],
    ['behind a list', '- one\n¦# Two\n'],
    ['behind another', '# One\n¦# Two\n¦# Three'],
    ['but not the first, which is there anyway', '# One\n'],
  ],
  'a paragraph begins a piece behind a blank line': [
    ['and nowhere else', 'One.\nTwo.\n\n¦Three.\n'],
    ['of white space', 'One.\n \t \n¦Two.\n'],
    ['or several', 'One.\n\n\n¦Two.\n'],
    ['with any letter', 'x\n\n¦A\n\n¦Z\n\n¦a\n\n¦z\n\n¦Å\n\n¦日\n\n¦é\n'],
    ['with bold words', 'One.\n\n¦**Two.** Three\n'],
    ['with emphasis, but not with a star that is an item’s', 'One.\n\n¦*Two* three\n\n¦_so_\n\n¦_ no\n\n* four\n\n*\tfive\n\n*\n'],
    ['with a number, but not with one that is an item’s', 'One.\n\n¦0 two\n\n¦9.1 nine\n\n¦3.9. three\n\n¦2026\n\n¦5\n\n¦1234567890. ten\n\n123456789. nine\n\n9. nine\n\n8)\teight\n\n7.\n\n6)\n'],
    ['with a link or a definition', 'One.\n\n¦[Two](two) three\n\n¦[a]: /b\n\n¦[^1]: Four\n\n  five\n\n¦[a\n'],
    ['with a quotation mark or a bracket', 'One.\n\n¦"Two" three\n\n¦\'Four\'\n\n¦(five)\n\n¦“Six”\n'],
    ['but not with a sign that can be markup of another kind', 'One.\n\n- a\n\n+ a\n\n> a\n\n| a |\n\n@a\n\n`a`\n\n{a}\n\n~a\n'],
    ['but not with what only looks blank', 'One.\n\n\u00a0Two\n\n\ufeffThree\n'],
    ['but not indented: it may go on in an item', '- one\n\n  two\n\n¦Three\n'],
    ['whether lines end as on Windows', 'One.\r\n\r\n¦Two.\r\n'],
    ['or as they once did', 'One.\r\r¦Two.\r¦# Three\r'],
  ],
  'a code fence at column 0 is a piece of its own': [
    ['with all that looks like something else', 'One.\n¦```js\n# no\n\nno\n```\n¦Two.\n'],
    ['up to its end only', '```\n```\n¦```\n```\n¦'],
    ['of tildes', 'One.\n¦~~~ a`b\n\nno\n\n~~~\n¦Two.\n'],
    ['that opens the text', '```\nno\n```\n¦One.\n'],
    ['to the end of the text, where nothing closes it', 'One.\n¦```\n\nno\n\n# no\n'],
    ['closed by as many marks or more', '````\n```\n\nno\n`````\n¦One.\n'],
    ['closed by marks of its kind', '```\n~~~\n\nno\n```\n¦One.\n'],
    ['closed by marks alone, and white space', '```\n``` no\n\nno\n``` \t\n¦One.\n'],
    ['closed by marks that are indented a little', '```\n    ```\n\nno\n   ```\n¦One.\n'],
    ['closed by no tab and marks', '```\n\t```\n\nno\n'],
    ['and two marks are none', '``\n\n¦One.\n'],
    ['and marks with one behind them are code in a line', '``` a`b\n\n¦One.\n'],
  ],
  'a code fence that is indented': [
    ['hides what is in it, but is no piece', 'One.\n  ```\n# no\n\nno\n  ```\nTwo.\n\n¦Three.\n'],
    ['by four is none', 'One.\n\n    ```\n\n¦Two.\n'],
    ['by a blank and a tab is none', 'One.\n\n \t```\n\n¦Two.\n'],
    ['by a tab is none', 'One.\n\n\t```\n\n¦Two.\n'],
    ['stands in no item where the mark above underlines words, or goes on with them', 'One.\n- \n  ```\n# no\n  ```\n¦# Two\n\n¦One.\n2. two\n   ```\n# no\n   ```\n¦# Three\n'],
    ['stands in no item under a break of stars', '* * *\n  ```\n# no\n  ```\n¦# Two\n'],
    ['with an item ends with it', '- one\n  ```\n  two\n¦# Three\n'],
    ['with an item is closed where the item’s words stand', '10. one\n\n    ```\n    # no\n\n    no\n    ```\n\n¦Two.\n'],
    ['with an item is closed up to three further in', '- one\n  ```\n      ```\n\n  no\n     ```\n\n¦Two.\n'],
    ['with an item goes over blank lines', '- one\n  ```\n\n  two\n  ```\n\n¦Three.\n'],
  ],
  'HTML that its own end closes': [
    ['goes over blank lines: a comment', 'One.\n\n<!-- a\n\nno\n\n# no\nb -->\n\n¦Two.\n'],
    ['goes over blank lines: <pre>', '<pre>\n\nno\n</pre>\n\n¦One.\n'],
    ['goes over blank lines: <script>', '<script src="a">\n\nno\n</script>\n\n¦One.\n'],
    ['goes over blank lines: <style>', '<style>\n\nno\n</style>\n\n¦One.\n'],
    ['goes over blank lines: <textarea>', '<textarea\n\nno\n</textarea>\n\n¦One.\n'],
    ['goes over blank lines: an instruction', '<?php\n\nno\n?>\n\n¦One.\n'],
    ['goes over blank lines: CDATA', '<![CDATA[\n\nno >\n]]>\n\n¦One.\n'],
    ['goes over blank lines: a declaration', '<!DOCTYPE\n\nno\n>\n\n¦One.\n'],
    ['may be written large', '<PRE>\n\nno\n</Pre>\n\n¦One.\n'],
    ['is over on its line where it ends there', '<!-- a -->\n\n¦One.\n'],
    ['is over on its line where it ends there, written large', '<pre>a</PRE>\n\n¦One.\n'],
    ['has words right behind it in its piece', '<!-- a\n\nb -->\nOne.\n\n¦Two.\n'],
    ['is not over where it only ends as it began', '<?>\n\nno\n'],
    ['may be indented a little', 'One.\n\n   <!-- a\n\nno\n-->\n\n¦Two.\n'],
    ['is none where it is indented by four', 'One.\n\n    <!-- a\n\n¦Two.\n'],
    ['is none inside a line', 'One <!-- a\n\n¦Two.\n'],
    ['is none where the tag only begins alike', '<prefix>\n\n¦One.\n'],
    ['is none behind “<!” without a letter', '<!1\n\n¦One.\n'],
    ['ends with the item it stands in', '- one\n  <!-- two\n¦# Three\n'],
  ],
  'HTML that a blank line ends': [
    ['holds no headings', '<div>\n# no\n</div>\n¦'],
    ['is over behind it', '<div>\n\n¦# One\n'],
    ['may hold what would open a comment: nobody can tell here, and the rest stays whole', '<div>\n<!-- a\n\nOne.\n\n# Two\n'],
    ['may hold what would open a fence: nobody can tell here, and the rest stays whole', 'One.\n\n<div>\n```\n\nTwo.\n'],
  ],
  'a list': [
    ['is left by a paragraph behind a blank line', '- one\n\n¦Two.\n\n  <!-- a\n\nno\n'],
    ['goes on in a plain line below it, so that what it holds ends with it', '- one\ntwo\n  ```\n¦# Three\n'],
    ['goes on where nobody can tell, and then the rest stays whole', '- *one*\n*two*\n  ```\n# three\n'],
    ['is left by a quote', '- one\n> two\n  ```\n# no\n  ```\n\n¦Three.\n'],
    ['is left by a line across', '- one\n***\n  ```\n# no\n  ```\n\n¦Three.\n'],
    ['is left by a heading that is indented', '- one\n # Two\n  ```\n# no\n  ```\n\n¦Three.\n'],
    ['is left by a fence', '- one\n¦```\n# no\n```\n¦Two.\n'],
    ['is left by a fence that is indented less', '- one\n ```\n# no\n ```\n\n¦Two.\n\n¦Three.\n'],
    ['is left by a fence of tildes that is indented less', '- one\n ~~~\n# no\n ~~~\n\n¦Two.\n'],
    ['may be left by two marks, and then the rest stays whole', '- one\n ``\n  ```\n  two\n  ```\n\nThree.\n'],
    ['may be left by what is no heading, and then the rest stays whole', '- one\n #two\n  ```\n  three\n  ```\n\nFour.\n'],
    ['may hold HTML that a blank line ends, wherever it stands', '- *one*\n*two*\n<div>\n\n¦# Three\n'],
    ...[...'09AZazé'].map((word): Marked => [`goes on in a line that begins with ${word}`, `- one\n${word}two\n  \`\`\`\n¦# Three\n`]),
    ...[...'09AZazé'].map((word): Marked => [`goes on behind an item that begins with ${word}`, `- ${word}one\ntwo\n  \`\`\`\n¦# Three\n`]),
    ...[...'/:@[`{(*\u00a0'].map((sign): Marked => [`may go on in a line that begins with ${JSON.stringify(sign)}`, `- one\n${sign}two\n  \`\`\`\n# three\n`]),
    ...[...'/:@[`{(*\u00a0'].map((sign): Marked => [`may go on behind an item that begins with ${JSON.stringify(sign)}`, `- ${sign}one\ntwo\n  \`\`\`\n# three\n`]),
    ['within a list has no other beginning for what stands in the outer one', '- one\n  - two\n  ```\n¦# Three\n'],
    ['behind another begins where its own words do', '- one\n10. two\n   ```\n# no\n'],
    ['with numbers is one, too', '1) one\n   ```\n¦# Two\n'],
    ['whose item is empty holds what stands one column behind its mark', '-\n  ```\n¦# Two\n'],
    ['whose item is empty holds nothing right below its mark', '-\n ```\n# no\n ```\n\n¦Two.\n'],
    ['in a list leaves nothing open behind it', '- one\n  - two\n\n    ```\n    # no\n  three\n\n¦# Four\n'],
    ['is none behind four columns', '    - one\n      ```\n\n¦Two.\n'],
  ],
};

describe('a Markdown text is cut', () => {
  for (const [what, cases] of Object.entries(groups)) {
    describe(what, () => {
      for (const [says, marked] of cases) it(says, () => assert.equal(split(marked.replaceAll('¦', '')).join('¦'), marked.replace(/¦$/, '')));
    });
  }

  it('into nothing, where there is nothing', () => assert.deepEqual(split(''), []));

  it('from a cut on, up to the next one from which all is known', () => {
    const text = 'One.\n\nTwo.\n\n# Three\n\nFour.\n', asked: number[] = [];
    assert.deepEqual(splitFrom(text, 6, (cut) => { asked.push(cut); return text.startsWith('#', cut); }), ['Two.\n\n']);
    assert.deepEqual(asked, [12]);
    assert.deepEqual(splitFrom('One.\n```\n```\nTwo.\n', 0, (cut) => cut > 5), ['One.\n', '```\n```\n'], 'behind a fence');
    assert.deepEqual(splitFrom('One.\n```\n```\nTwo.\n', 0, () => true), ['One.\n'], 'before a fence');
  });
});

describe('front matter', () => {
  const cases: readonly [says: string, text: string, isFront: string][] = [
    ['ends behind its second line of dashes', '---\ntype: policy\n---\n# A\n---\n', '---\ntype: policy\n---\n'],
    ['may hold blank lines', '---\n\ntype: policy\n\n---\nA', '---\n\ntype: policy\n\n---\n'],
    ['may be all there is', '---\ntype: policy\n---', '---\ntype: policy\n---'],
    ['may be empty', '---\n---\nA', '---\n---\n'],
    ['may have white space behind its dashes', '--- \na: b\n---\t\nA', '--- \na: b\n---\t\n'],
    ['ends its lines as it likes', '---\r\na: b\r\n---\r\nA', '---\r\na: b\r\n---\r\n'],
    ['is none without an end', '---\ntype: policy\n', ''],
    ['is none further down', 'A\n---\ntype: policy\n---\n', ''],
    ['is none behind a blank line', '\n---\ntype: policy\n---\n', ''],
    ['is none with more dashes or an indent', '----\na: b\n----\n', ''],
    ['is not closed by dashes that are indented', '---\na: b\n ---\n', ''],
  ];
  for (const [says, text, front] of cases) {
    it(says, () => {
      assert.equal(text.slice(0, frontMatterEnd(text)), front);
      if (front !== '') assert.equal(split(text)[0], front, 'is a piece of its own');
    });
  }
});

describe('a line', () => {
  const cases: readonly [says: string, text: string, start: number, line: string, rest: string][] = [
    ['ends at a line feed', 'ab\ncd', 0, 'ab', 'cd'],
    ['ends at both signs of Windows', 'ab\r\ncd', 0, 'ab', 'cd'],
    ['ends at a lone carriage return', 'ab\rcd', 0, 'ab', 'cd'],
    ['ends with the text', 'ab\ncd', 3, 'cd', ''],
    ['may be empty', '\n\ncd', 0, '', '\ncd'],
    ['ends at a carriage return that ends the text', 'ab\r', 0, 'ab', ''],
    ['is not ended by a feed and a return together', 'ab\n\rcd', 0, 'ab', '\rcd'],
    ['behind the last is empty', 'ab', 2, '', ''],
  ];
  for (const [says, text, start, line, rest] of cases) {
    it(says, () => {
      const found = lineAt(text, start);
      assert.deepEqual([found.start, text.slice(found.start, found.end), text.slice(found.next), found.next <= text.length], [start, line, rest, true]);
    });
  }
});

describe('a piece of code', () => {
  for (const piece of ['```\na\n```\n', '~~~ a`b\n', '````js']) it(`is ${JSON.stringify(piece)}`, () => assert.equal(isFence(piece), true));
  for (const piece of ['``', '``` a`b\n', '<!-- a', 'a', '', ' ```\n', 'a\n```\n']) it(`is not ${JSON.stringify(piece)}`, () => assert.equal(isFence(piece), false));
});
