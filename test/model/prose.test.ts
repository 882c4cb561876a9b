import assert from 'node:assert/strict';
import { parse } from '../../server/src/model/document';

/** What is visible of a Markdown text, chunk by chunk and block by block, with runs of blanks shortened. */
const visible = (text: string): string[] =>
  parse(text, 'markdown').chunks.flatMap(({ chunk }) => chunk.prose.map((prose) => prose.text.replace(/\s+/g, ' ').trim()));

describe('prose', () => {
  const cases: readonly (readonly [what: string, text: string, words: readonly string[]])[] = [
    ['emphasis inside a phrase', 'Answer as **soon** as _possible_.', ['Answer as soon as possible .']],
    ['escapes and entities', 'R\\&D says: 5 \\* 3 &amp; more.', ['R &D says: 5 * 3 more.']],
    ['block quotes and their line prefixes', '> We decide\n> together.', ['We decide together.']],
    ['list items with lazy continuation lines', '- one\n  two\n- three', ['one two', 'three']],
    ['link texts, not their targets', 'See [the charter](charter.md "title").', ['See the charter .']],
    ['no bare addresses', 'See <https://example.org> or www.example.org now.', ['See or now.']],
    ['no code', 'Run `npm test` now.\n\n```\nnot words\n```', ['Run now.']],
    ['no struck words', 'We ~~never~~ decide.', ['We decide.']],
    ['no comments', 'We decide <!-- never --> here.', ['We decide here.']],
    ['table cells', '| Area | Owner |\n|---|---|\n| Rota | Lead |', ['Area', 'Owner', 'Rota', 'Lead']],
    ['footnotes', 'We decide.[^1]\n\n[^1]: Since 2020.', ['We decide.', 'Since 2020.']],
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
});
