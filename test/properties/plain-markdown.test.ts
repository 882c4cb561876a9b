import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseMarkdown } from '../../server/src/model/markdown';
import { plainChunk } from '../../server/src/model/plain-markdown';
import { split } from '../../server/src/model/split';

const runs = Number(process.env['RUNS'] ?? 500);
const piece = fc.tuple(
  fc.array(fc.constantFrom('', '# Title', '## Two words', '# C#', '#', '#Tag', 'A paragraph.', 'Two lines', '**Frame.** We decide.', '**Frame**', '**1.2** Text', '**Who?** **What?**', '** not bold**', '**a** ** b', '- item', '- **Lead:** item', '-  two', '- [ ] task', '-', '- -',
    '* star', '1. one', '  more', 'See www.example.org/a or a@b.se.', 'a https://example.org/x?y=1 b', 'Rock ‘n’ roll…', 'Ends in space ', 'två  blank', 'x_y_z', '2 * 3', 'a|b', 'AT&amp;T', '\u00a0x', '\u2028x', 'å', '\ufeffmark', '===', '---', '```', '😀 smile', 'x 😀', 'tab\there', 'nul\0'), { maxLength: 7 }),
  fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(),
).map(([lines, newline, last]) => lines.join(newline) + (last ? newline : ''));

/** Code holds no words, so what the parser makes of it is not compared. */
const isSame = (text: string) => {
  const chunk = plainChunk(text);
  if (chunk) assert.deepEqual(chunk, parseMarkdown(text, false));
};

describe('plain Markdown', () => {
  it('is read as the parser reads it', () => fc.assert(fc.property(piece, (text) => { for (const one of split(text)) isSame(one); }), { numRuns: runs }));

  it('is read as the parser reads it in real documents, and is much of them', () => {
    let plain = 0, all = 0;
    for (const language of ['en', 'sv', 'da']) {
      const folder = join('examples', language);
      for (const name of readdirSync(folder)) {
        const text = readFileSync(join(folder, name), 'utf8');
        // The front matter is read by itself.
        for (const one of split(text).slice(text.startsWith('---') ? 1 : 0)) {
          isSame(one);
          all++;
          if (plainChunk(one)) plain++;
        }
      }
    }
    assert.ok(plain > all / 2, `${plain} of ${all}`);
  });
});
