// The examples of the CommonMark specification, as `npm run soak` fetches them: each is cut into pieces that mean what the
// whole means, also while it is being typed, and each is linted without complaint.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import type { Chunk } from '../../server/src/model/chunk';
import { ChunkCache, parse } from '../../server/src/model/document';
import { parseMarkdown } from '../../server/src/model/markdown';
import { frontMatterEnd } from '../../server/src/model/split';
import { lintText } from '../linter';

const file = process.env['COMMONMARK'] ?? '';
const examples = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) as { readonly section: string; readonly markdown: string }[] : [];

const shape = (chunks: readonly { start: number; chunk: Chunk }[]) => chunks.flatMap(({ start, chunk }) => chunk.prose.map(({ kind, depth, text, start: at, inBlockquote, item, cell }) =>
  ({ kind, depth, words: text.trimEnd(), at: start + at, inBlockquote, item: item?.depth, cell: cell && [cell.row, cell.column] })));

(examples.length > 0 ? describe : describe.skip)('the examples of CommonMark', function () {
  this.timeout(60_000);
  for (const section of new Set(examples.map((one) => one.section))) {
    it(section, () => {
      for (const { markdown } of examples.filter((one) => one.section === section)) {
        for (const newline of ['\n', '\r\n', '\r']) {
          const text = markdown.replaceAll('\n', newline), front = frontMatterEnd(text);
          const whole = [...(front > 0 ? [{ start: 0, chunk: parseMarkdown(text.slice(0, front), true) }] : []), { start: front, chunk: parseMarkdown(text.slice(front), false) }];
          assert.deepEqual(shape(parse(text, 'markdown').chunks), shape(whole), JSON.stringify(text));
          const cache = new ChunkCache();
          for (let to = 1; to <= text.length; to++) assert.deepEqual(shape(parse(text.slice(0, to), 'markdown', cache).chunks), shape(parse(text.slice(0, to), 'markdown').chunks), JSON.stringify(text.slice(0, to)));
        }
        lintText(`# Remote work policy\n\n${markdown}`);
      }
    });
  }
});
