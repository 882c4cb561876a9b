import assert from 'node:assert/strict';
import { ChunkCache, parse } from '../../server/src/model/document';

const front = '---\nowner: Ada\n---\n';

describe('a document', () => {
  it('is its chunks, each where it stands', () => {
    const text = `${front}# One\n\nTwo.\n\nThree.\n`;
    const { chunks, format } = parse(text, 'markdown');
    assert.equal(format, 'markdown');
    assert.equal(chunks.length, 4);
    for (const { start, chunk } of chunks) assert.equal(text.slice(start, start + chunk.text.length), chunk.text);
    assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), text);
  });

  it('says in its front matter what it is', () => {
    const { frontMatter } = parse(`${front}# One\n`, 'markdown');
    assert.deepEqual(frontMatter.fields.owner, { value: 'Ada', at: { start: 11, end: 14 } });
  });

  it('tells of front matter that nothing ends', () => {
    assert.deepEqual(parse('---\nowner: Ada\n\n# One\n', 'markdown').frontMatter.unclosed, { start: 0, end: 3 });
    assert.deepEqual(parse('', 'markdown').frontMatter, { fields: {} });
  });

  it('has no front matter as plain text', () => {
    for (const text of [`${front}One.\n`, '---\nowner: Ada\n\nOne.\n']) {
      const { frontMatter, format, chunks } = parse(text, 'plain');
      assert.deepEqual([frontMatter, format], [{ fields: {} }, 'plain']);
      assert.equal(chunks.map(({ chunk }) => chunk.text).join(''), text);
    }
  });

  it('reads its front matter once, however the rest changes', () => {
    const cache = new ChunkCache();
    const before = parse(`${front}# One\n`, 'markdown', cache), after = parse(`${front}# One and more\n\nTwo.\n`, 'markdown', cache);
    assert.equal(after.frontMatter, before.frontMatter);
    assert.equal(parse('---\nowner: Bo\n---\n# One\n', 'markdown', cache).frontMatter.fields.owner?.value, 'Bo');
  });

  it('knows lines that look like front matter from front matter', () => {
    const { chunks, frontMatter } = parse(`# One\n\n${front}`, 'markdown');
    assert.deepEqual(frontMatter, { fields: {} });
    assert.ok(chunks.every(({ chunk }) => !chunk.frontMatter));
  });
});
