import assert from 'node:assert/strict';
import { parse } from '../../server/src/model/document';
import { withoutAddresses } from '../../server/src/model/prose';

/** What is visible of a Markdown text, chunk by chunk and block by block, with runs of blanks shortened. */
const visible = (text: string): string[] =>
  parse(text, 'markdown').chunks.flatMap(({ chunk }) => chunk.prose.map((prose) => prose.text.replace(/\s+/g, ' ').trim()));

describe('prose', () => {
  const cases: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
    ['emphasis inside a phrase', 'Answer as **soon** as _possible_.', ['Answer as soon as possible .']],
    ['escapes and entities', 'R\\&D says: 5 \\* 3 &amp; more.', ['R &D says: 5 * 3 more.']],
    ['block quotes and their line prefixes', '> We decide\n> together.', ['We decide together.']],
    ['the words of a note, without the mark that makes it one', '> [!WARNING]\n> Ask first.\n>\n> - Always\n\n> [!NOTE] Ask.', ['Ask first.', 'Always', '[!NOTE] Ask.']],
    ['list items with lazy continuation lines', '- one\n  two\n- three', ['one two', 'three']],
    ['link texts, not their targets', 'See [the charter](charter.md "title").', ['See the charter .']],
    ['no bare addresses', 'See <https://example.org> or www.example.org now.', ['See or now.']],
    ['no code', 'Run `npm test` now.\n\n```\nnot words\n```', ['Run now.']],
    ['no struck words', 'We ~~never~~ decide.', ['We decide.']],
    ['no comments', 'We decide <!-- never --> here.', ['We decide here.']],
    ['table cells', '| Area | Owner |\n|---|---|\n| Rota | Lead |', ['Area', 'Owner', 'Rota', 'Lead']],
    ['no cells beyond the header of their table', '| Area | Owner |\n|---|---|\n| Rota | Lead | Ada | Bo |', ['Area', 'Owner', 'Rota', 'Lead']],
    ['footnotes', 'We decide.[^1]\n\n[^1]: Since 2020.', ['We decide.', 'Since 2020.']],
    ['an address that has words of its own', 'See [the plan](https://example.org/a), not [**b**](https://b.org) or [c][c].\n\n[c]: https://c.org', ['See the plan , not b or c .']],
    ['no address that only repeats itself', 'See [https://a.org](https://a.org), <b@c.org>, [d@e.org](mailto:d@e.org), [f.org](http://f.org).', ['See , , , .']],
    ['comparisons, and a backslash before a letter', '5 > 4 in C:\\\\new \\new', ['5 > 4 in C: \\new \\new']],
    ['no named or numbered signs', 'a &nbsp; &#8211; &#x2013; b & c; d&e', ['a b & c; d&e']],
    ['reference links defined elsewhere', '# One\n\nSee [the charter][c].\n\n# Two\n\n[c]: charter.md', ['One', 'See the charter .', 'Two']],
  ];
  for (const [what, text, words] of cases) it(`shows ${what}`, () => assert.deepEqual(visible(text), words));

  for (const [what, text] of cases) {
    it(`is as long as its source: ${what}`, () => {
      for (const { start, chunk } of parse(text, 'markdown').chunks) {
        for (const prose of chunk.prose) {
          const source = text.slice(start + prose.start, start + prose.start + prose.text.length);
          assert.equal(prose.text.length, source.length);
          for (let i = 0; i < source.length; i++) if (/\S/.test(prose.text[i]!)) assert.equal(prose.text[i], source[i]);
        }
      }
    });
  }

  /** The prose of a text as it is, blanks and all. */
  const exactly = (text: string): string[] => parse(text, 'markdown').chunks.flatMap(({ chunk }) => chunk.prose.map((prose) => prose.text));
  const places: readonly (readonly [says: string, text: string, prose: string])[] = [
    ['ends a sentence at a hard break of blanks', 'One *is*  \ntwo.', 'One  is \u2028 \ntwo.'],
    ['ends a sentence at a hard break of a backslash', 'One *is*\\\ntwo.', 'One  is \u2028\ntwo.'],
    ['ends a sentence at a break that is a tag', 'One<br>*two*<BR />three', 'One\u2028    two \u2028     three'],
    ['ends a sentence at a hard break within emphasis', '> *One  \n> two*', ' One\u2028 \n  two '],
    ['keeps the ends of lines in what is hidden', 'One `a\nb` two', 'One   \n   two'],
    ['keeps the ends of lines in what is hidden, as on Windows', 'One `a\r\nb` *two*', 'One   \r\n    two '],
    ['keeps the ends of lines where old machines ended them', 'One `a\rb` two', 'One   \r   two'],
    ['hides the marks of a quote', '> One *is*\n> two.', 'One  is \n  two.'],
    ['hides the marks of a quote, however deep', '> > One\n> >  two *is*', 'One\n     two  is '],
    ['hides an indent', '- One *is*\n\ttwo', 'One  is \n two'],
    ['hides what is struck out', 'We ~~never~~ decide', 'We           decide'],
    ['hides a link’s address behind its words', '[One](two.md "three") four', ' One                  four'],
  ];
  for (const [says, text, prose] of places) it(says, () => assert.deepEqual(exactly(text), [prose]));
});

describe('an address', () => {
  const cases: readonly (readonly [text: string, without: string])[] = [
    ['See https://a.org/b?c=d now', 'See                     now'], ['See http://a now', 'See          now'], ['See www.a.org now', 'See           now'],
    ['Write to a.b@c.org now', 'Write to           now'], ['(https://a.org) now', '(             ) now'], ['<www.a.org>now', '<         >now'], ['www.a.org', '         '],
    ['a@b and c', 'a@b and c'], ['a.b@c and d', 'a.b@c and d'], ['@home, at 5.30', '@home, at 5.30'], ['see://a', 'see://a'], ['awww.b c', 'awww.b c'], ['x/http://a', 'x/http://a'], ['No such thing.', 'No such thing.'],
  ];
  for (const [text, without] of cases) it(text === without ? `is none in “${text}”` : `is no word in “${text}”`, () => assert.equal(withoutAddresses(text), without));
});
