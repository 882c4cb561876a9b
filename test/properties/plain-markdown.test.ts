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
    '* star', '1. one', '  more', 'See www.example.org/a or a@b.se.', 'a https://example.org/x?y=1 b', 'Rock ‘n’ roll…', 'Ends in space ', 'två  blank', 'x_y_z', '2 * 3', 'a|b', 'AT&amp;T', '\u00a0x', '\u2028x', 'å', '\ufeffmark', '===', '---', '```', '😀 smile', 'x 😀', 'tab\there', 'nul\0', '1. one', '2. two', '10) ten', '1.8: so', '2026', '* two', '+ plus', '  - in', '    - deeper', '   1. in', '  two', '    code?', '"Said"', '(so)', '_so_ it', '*so* it', '[a](b) c', '[ ] open', '[x]: y'), { maxLength: 7 }),
  fc.constantFrom('\n', '\r\n', '\r'), fc.boolean(),
).map(([lines, newline, last]) => lines.join(newline) + (last ? newline : ''));

/** Lines of marks and what may stand between them. */
const inline = fc.array(fc.constantFrom('*', '**', '_', '__', '`', '``', '[', ']', '(', ')', '](', '!', '<', '>', '&', ';', '#', '\\', '~', 'a', 'b c', 'd.', '1', ' ', '  ', ', ', ': ', '. ', '"', 'é', '😀', '-', 'x@y.z', 'https://a.b', '\n', '\n  ', '[a](b)', '[a]', '[b c][a]', '[a][]', '*a*', '**b**', '`c`'), { maxLength: 14 }).map((parts) => `x${parts.join('')}y`);

/** Code holds no words, so what the parser makes of it is not compared. */
const isSame = (text: string) => {
  const chunk = plainChunk(text);
  if (chunk) assert.deepEqual(chunk, parseMarkdown(text, false));
};

describe('plain Markdown', () => {
  it('is read as the parser reads it', () => fc.assert(fc.property(piece, (text) => { for (const one of split(text)) isSame(one); }), { numRuns: runs }));

  it('is read as the parser reads it, whatever its lines hold', () => fc.assert(fc.property(inline, fc.constantFrom('', '- ', '# ', '1. ', 'w '), (text, before) => { for (const one of split(before + text)) isSame(one); }), { numRuns: runs * 4 }));

  it('is read as the parser reads it, whatever other pieces define', () => fc.assert(fc.property(inline, fc.subarray(['a', 'b c', 'b', 'd.']), (text, labels) => {
    const [one] = split(text), chunk = plainChunk(one!, (label) => labels.includes(label));
    if (chunk) assert.deepEqual(chunk, parseMarkdown(one!, false, labels.map((label) => `[${label}]: x`).join('\n')));
  }), { numRuns: runs * 4 }));

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
    assert.ok(plain > all * 0.8, `${plain} of ${all}`);
  });
});
