import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Chunk } from '../../server/src/model/chunk';
import { parseMarkdown } from '../../server/src/model/markdown';
import { ChunkCache, parse } from '../../server/src/model/document';
import { frontMatterEnd, split } from '../../server/src/model/split';

/** Lines that open, close and continue every kind of Markdown block. */
const line = fc.constantFrom(
  '', '', '# Title', '## Part', 'A paragraph.', 'Staff must ask.', 'och så vidare', '**Bold.** Lead-in', '- item', '* item', '1. first', '  - nested', '    code', '\tcode', '> quote', '> - in quote',
  '```', '~~~', '```js', '  ```', ' ```', '   ~~~', '- ```', '\t```', '  <!-- in a list', '> ```', '10. tenth', '<!-- note', 'note -->', '<div>', '</div>', '<pre>', '</pre>', '<prefix>', '<!<!-- x', '<!DOCTYPE html', '---', '***', '| a | b |', '|---|---|', '| 1 | 2 |', '[a]: /b', 'See [a] and [b][a].', 'Setext', '===', '\\', 'å ä ö', '~~gone~~', '[^1]: note', 'text[^1]', '*so* it is', '_so_', '* * *', '_ _ _', '"Said"', '(see', '1.8: one', '2026', '12) twelve', '- ', '2. second', '+', '   ```js', '[a](b) c', '    [a]: /d',
);
const text = fc.tuple(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n', '\r')).map(([lines, newline]) => lines.join(newline));

/** `npm run soak` asks for thousands. */
const runs = (usual: number): number => Number(process.env['RUNS'] ?? usual);

/** What a text is made of, with places in the text. */
const shape = (chunks: readonly { start: number; chunk: Chunk }[]) => chunks.flatMap(({ start, chunk }) => chunk.prose.map(({ kind, depth, text: words, start: at, inBlockquote, item, cell }) =>
  ({ kind, depth, words: words.trimEnd(), at: start + at, inBlockquote, item: item?.depth, cell: cell && [cell.row, cell.column] })));

describe('split', function () {
  this.timeout(runs(300) * 200);

  it('loses nothing', () => fc.assert(fc.property(text, (t) => { assert.equal(split(t).join(''), t); })));

  it('cuts only where each piece parses to what it is in the whole', () =>
    fc.assert(fc.property(text, (t) => {
      const front = frontMatterEnd(t);
      const whole = [...(front > 0 ? [{ start: 0, chunk: parseMarkdown(t.slice(0, front), true) }] : []), { start: front, chunk: parseMarkdown(t.slice(front), false) }];
      assert.deepEqual(shape(parse(t, 'markdown').chunks), shape(whole));
    }), { numRuns: runs(300) }));

  it('gives the same after any edit as when read anew', () =>
    fc.assert(fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat(6), fc.constantFrom('', 'a', '\n', '\n\n', '# ', '```\n', '- ', '> ', '|', '[a]: /c\n', '<!-- ', '🙂')), { maxLength: 8 }), (t, edits) => {
      const cache = new ChunkCache();
      let now = t;
      parse(now, 'markdown', cache);
      for (const [at, removed, inserted] of edits) {
        const from = now.length === 0 ? 0 : at % (now.length + 1);
        now = now.slice(0, from) + inserted + now.slice(from + removed);
        assert.deepEqual(shape(parse(now, 'markdown', cache).chunks), shape(parse(now, 'markdown').chunks));
      }
    }), { numRuns: runs(150) }));
});
