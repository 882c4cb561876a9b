// What stood in the last version is taken over: the same value, not one that is equal. That an edit leads to what the text
// says when it is read anew, test/properties shows.
import assert from 'node:assert/strict';
import { ChunkCache } from '../../server/src/model/chunk-cache';
import type { Chunk } from '../../server/src/model/chunk';

/** Reads versions of a text one after the other, and answers which pieces of the last were taken over from the one `back` before. */
function kept(versions: readonly string[], { back = 1, as = 'markdown' as 'markdown' | 'plain' } = {}): string[] {
  const cache = new ChunkCache();
  const read = versions.map((text) => cache[as](text));
  assert.equal(read.at(-1)!.map(({ text }) => text).join(''), versions.at(-1), 'nothing is lost');
  assert.deepEqual(read.at(-1), new ChunkCache()[as](versions.at(-1)!), 'it is what the text says when it is read anew');
  const before = new Set<Chunk>(read.at(-1 - back));
  return read.at(-1)!.filter((chunk) => before.has(chunk)).map(({ text }) => text);
}

const part = (i: number | string, more = ''): string => `## Part ${i}\n\nWe *decide* on ${i} together.${more}\n\n`;
const parts = (count: number): string[] => Array.from({ length: count }, (_, i) => part(i));
const front = '---\nowner: Ada\n---\n';

describe('an edit', () => {
  const text = parts(9);
  const with4 = (more: string) => text.map((one, i) => (i === 4 ? part(4, more) : one)).join('');
  const pieces = (texts: readonly string[]) => texts.flatMap((one) => [...one.matchAll(/## Part .*\n\n|We .*\n\n/g)].map(([piece]) => piece));

  const leaves: readonly [says: string, before: string, after: string, untouched: readonly string[]][] = [
    ['of nothing leaves all', text.join(''), text.join(''), pieces(text)],
    ['in the middle leaves the rest', text.join(''), with4(' Soon.'), pieces(text).filter((one) => !one.includes('on 4'))],
    ['at the beginning leaves the rest', text.join(''), `New.\n\n${text.join('')}`, pieces(text)],
    ['at the end leaves the rest', text.join(''), `${text.join('')}New.\n`, pieces(text)],
    ['that takes a piece out leaves the rest', text.join(''), text.filter((_, i) => i !== 4).join(''), pieces(text.filter((_, i) => i !== 4))],
    ['that takes the first out leaves the rest', text.join(''), text.slice(1).join(''), pieces(text.slice(1))],
    ['that takes the end away leaves the beginning', text.join(''), text.slice(0, 4).join(''), pieces(text.slice(0, 4))],
    ['that puts the same in twice leaves both', text.join(''), [...text.slice(0, 5), ...text.slice(4)].join(''), pieces(text)],
    ['in the body leaves the front matter', `${front}${text.join('')}`, `${front}${with4(' Soon.')}`, [front, ...pieces(text).filter((one) => !one.includes('on 4'))]],
    ['in the front matter leaves the body', `${front}${text.join('')}`, `---\nowner: Bo\n---\n${text.join('')}`, pieces(text)],
    ['in the front matter that keeps its length leaves the body', `${front}${text.join('')}`, `${front.replace('Ada', 'Eve')}${text.join('')}`, pieces(text)],
    ['that opens a comment leaves what stands behind it', `-->\n\n${text.join('')}`, `<!--\n\n-->\n\n${text.join('')}`, pieces(text)],
    ['that closes a comment leaves what stands behind it', `<!--\n\nOne.\n\n# Two\n\n-->\n\n${text.join('')}`, `One.\n\n# Two\n\n-->\n\n${text.join('')}`, pieces(text)],
    ['that opens a fence leaves nothing of what it swallows', `One.\n\n# Two\n\n~~~\n~~~\n${text.join('')}`, `~~~\nOne.\n\n# Two\n\n~~~\n~~~\n${text.join('')}`, []],
    ['that makes a heading of a line leaves the rest', `${text.join('')}One.\n#Two\n\n${text.join('')}`, `${text.join('')}One.\n# Two\n\n${text.join('')}`, pieces(text)],
    ['that makes a line of a heading leaves the rest', `${text.join('')}One.\n# Two\n\n${text.join('')}`, `${text.join('')}One.\n#Two\n\n${text.join('')}`, pieces(text)],
    ['that puts front matter in leaves the body', text.join(''), `${front}${text.join('')}`, pieces(text)],
    ['right behind the front matter leaves it', `${front}${text.join('')}`, `${front}New.\n\n${text.join('')}`, [front, ...pieces(text)]],
  ];
  for (const [says, before, after, untouched] of leaves) it(says, () => assert.deepEqual([...new Set(kept([before, after]))], untouched));

  /** Of a document whose parts are all alike, so that nothing but its place tells one from the other. */
  describe('among pieces that are all alike', () => {
    const alike = (count: number): string[] => Array<string>(count).fill('## Part\n\nWe *decide* together.\n\n');
    /** How many pieces are made anew. */
    const made = (before: string, after: string): number => {
      const cache = new ChunkCache(), known = new Set(cache.markdown(before)), now = cache.markdown(after);
      assert.equal(now.map(({ text }) => text).join(''), after);
      return now.filter((chunk) => !known.has(chunk)).length;
    };
    for (const count of [7, 150]) {
      const text = alike(count), all = text.join('');
      const spots = [0, 1, Math.floor(count / 2), count - 2, count - 1];
      const edits: readonly [says: string, edit: (at: number) => string, made: number][] = [
        ['a word', (at) => text.with(at, '## Part\n\nWe *decide* alone.\n\n').join(''), 1],
        ['a heading', (at) => text.with(at, '## Own part\n\nWe *decide* together.\n\n').join(''), 1],
        ['all of a part', (at) => text.with(at, '### New\n\nWe *wait*.\n\n').join(''), 2],
        ['a part that is new', (at) => [...text.slice(0, at), '### New\n\n', ...text.slice(at)].join(''), 1],
        ['a part that goes', (at) => text.filter((_, i) => i !== at).join(''), 0],
      ];
      for (const [says, edit, anew] of edits) it(`makes no more than it changes: ${says}, of ${count}`, () => { for (const at of spots) assert.equal(made(all, edit(at)), anew, `in part ${at}`); });

      it(`makes what is put behind all, of ${count}`, () => assert.equal(made(all, `${all}### New\n\nWe *wait*.\n`), 2));
      it(`makes what is put before all, of ${count}`, () => assert.equal(made(all, `### New\n\n${all}`), 1));
      it(`makes nothing where nothing changes, of ${count}`, () => assert.equal(made(all, all), 0));
      it(`makes no more behind front matter, of ${count}`, () => { for (const at of spots) assert.equal(made(front + all, front + edits[0]![1](at)), 1, `in part ${at}`); });
    }
  });

  it('in a document of many pages leaves all but its place', () => {
    const many = parts(200);
    for (const at of [0, 1, 100, 199]) {
      const after = many.map((one, i) => (i === at ? part(i, ' Soon.') : one)).join('');
      assert.deepEqual(kept([many.join(''), after]), pieces(many).filter((one) => !one.includes(` on ${at} `)), `in part ${at}`);
    }
  });

  it('that is undone leaves all', () => {
    assert.deepEqual(kept([text.join(''), with4(' Soon.'), text.join('')], { back: 2 }), pieces(text));
    assert.deepEqual(kept([text.join(''), `<!--\n\n${text.join('')}`, text.join('')], { back: 2 }), pieces(text), 'a comment that swallowed all');
    assert.deepEqual(kept([text.join(''), '', text.join('')], { back: 2 }), pieces(text));
  });

  it('that is undone after a book has come and gone leaves what the last pages were', () => {
    const book = (mark: string) => Array.from({ length: 60 }, (_, i) => `## ${mark} ${i}\n\n${`We decide on ${mark} ${i} together. `.repeat(400)}\n\n`).join('');
    assert.deepEqual(kept([text.join(''), book('a'), book('b'), text.join('')], { back: 3 }), [], 'what was kept is bounded');
    assert.deepEqual(kept([text.join(''), book('a').slice(0, 20_000), text.join('')], { back: 2 }), pieces(text), 'a few pages are no book');
    const last = kept([book('a'), '', book('a')], { back: 2 }).length;
    assert.ok(last > 0 && last < 120, `${last} pieces are kept`);
  });

  it('that is undone again and again leaves all', () => {
    const long = parts(200);
    assert.equal(kept([...Array.from({ length: 60 }, () => [long.join(''), '']).flat(), long.join('')], { back: 2 }).length, 400);
  });

  it('in plain text leaves the rest, too', () => {
    const before = ['One is enough.\n\n', 'Two are more.\n\n', 'Three.\n'];
    assert.deepEqual(kept([before.join(''), before.join('').replace('more', 'plenty')], { as: 'plain' }), [before[0], before[2]]);
  });
});

describe('a definition', () => {
  const other = 'We *decide* together.\n\n', referring = 'See [the plan][p].\n\n', definition = '[p]: plan.md\n\n';
  /** Whether all references are links by now: then no bracket is a word. */
  const isDefined = (chunks: readonly Chunk[]) => chunks.every(({ prose }) => prose.every(({ text }) => !text.includes('[')));

  const cases: readonly [says: string, text: string, defined: boolean][] = [
    ['holds for what stands before it', `# A\n\n${referring}# B\n\n${definition}`, true],
    ['holds for what stands behind it', `# A\n\n${definition}# B\n\n${referring}`, true],
    ['holds where it stands', '[p]: own.md\n[q]: q.md\n\nSee [p] and [q].\n', true],
    ['holds beside others', `${definition}# B\n\n[q]: q.md\n\n# C\n\nSee [p] and [q].\n\n# D\n\nSee [q].\n`, true],
    ['holds whatever the capitals and blanks', '# A\n\nSee [Plan  B].\n\n# B\n\n[plan b]: b.md\n', true],
    ['holds with an escaped bracket', '# A\n\nSee [a\\]b][].\n\n# B\n\n[a\\]b]: c.md\n', true],
    ['of a note holds', '# A\n\nWe decide.[^1]\n\n# B\n\n[^1]: Since 2020.\n', true],
    ['of another name does not', `# A\n\n${referring}# B\n\n[q]: q.md\n`, false],
    ['in code is none', `# A\n\n${referring}\`\`\`\n${definition}\`\`\`\n`, false],
    ['in front matter is none', `---\n"[p]: x": y\n---\n${referring}`, false],
    ['in a comment is none', `# A\n\n${referring}<!--\n${definition}-->\n`, false],
  ];
  for (const [says, text, defined] of cases) it(says, () => assert.equal(isDefined(new ChunkCache().markdown(text)), defined));

  /** Pages between a definition and what refers to it: what stands beside a change is looked at again anyway. */
  const pages = parts(6).join('');
  const changes: readonly [says: string, before: string, after: string, untouched: readonly string[]][] = [
    ['that leads elsewhere changes no words', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}# B\n\n[p]: other.md\n\n`, [other, referring]],
    ['that is new is heard of where it is needed, and nowhere else', `${other}${referring}${pages}`, `${other}${referring}${pages}# B\n\n${definition}`, [other]],
    ['that goes is missed where it was needed, and nowhere else', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}`, [other]],
    ['that gets another name is missed, too', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}# B\n\n[q]: plan.md\n\n`, [other]],
    ['that is put before another is heard of', `${other}${referring}${pages}# B\n\n[q]: q.md\n\n`, `${other}${referring}${pages}# A\n\n${definition}# B\n\n[q]: q.md\n\n`, [other]],
    ['that nobody needs leaves all', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}# B\n\n${definition}# C\n\n[q]: q.md\n\n`, [other, referring]],
    ['that only moves leaves all', `# B\n\n${definition}${pages}${other}${referring}`, `# C\n\n# B\n\n${definition}${pages}${other}${referring}`, [other, referring]],
    ['that gets another name beside one that stays is missed, too', `${other}${referring}${pages}# B\n\n[q]: q.md\n\n# C\n\n${definition}`, `${other}${referring}${pages}# B\n\n[q]: q.md\n\n# C\n\n[r]: plan.md\n\n`, [other]],
    ['beside another of the same name, written otherwise, leaves all', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}# B\n\n${definition}# C\n\n[P]: other.md\n\n`, [other, referring]],
    ['beside another of the same name leaves all', `${other}${referring}${pages}# B\n\n${definition}`, `${other}${referring}${pages}# B\n\n${definition}# C\n\n[p]: other.md\n\n`, [other, referring]],
  ];
  for (const [says, before, after, untouched] of changes) {
    it(says, () => assert.deepEqual(kept([before, after]).filter((piece) => !pages.includes(piece) && !/^(?:# |\[\w\]:)/.test(piece)), untouched));
  }

  it('beside what refers to another is read with what both need', () => {
    const text = (address: string) => `# A\n\n[p]: p.md\n\n## B\n\n[r]: r.md\nSee [q] and [p].\n\n${pages}# C\n\n[q]: ${address}\n`;
    assert.ok(isDefined(new ChunkCache().markdown(text('q.md'))));
    assert.deepEqual(kept([text('q.md'), text('other.md')]).filter((piece) => piece.includes('[')), ['[p]: p.md\n\n', '[r]: r.md\nSee [q] and [p].\n\n']);
  });

  it('that comes and goes costs nothing the second time', () => {
    const without = `${other}${referring}${pages}`, all = `${without}# B\n\n${definition}`;
    assert.ok(kept([all, without, all], { back: 2 }).includes(referring));
    assert.ok(kept([without, all, without], { back: 2 }).includes(referring));
    assert.ok(kept([without, all, without, all], { back: 2 }).includes(referring));
  });
});

describe('a format', () => {
  it('has nothing to take over from the other', () => {
    const cache = new ChunkCache(), text = '# One\n\nTwo.\n\n[a]: b\n\nSee [a].\n';
    for (const as of ['markdown', 'plain', 'markdown', 'plain'] as const) assert.deepEqual(cache[as](text), new ChunkCache()[as](text), as);
  });

  it('forgets what the other kept', () => {
    const cache = new ChunkCache(), [first] = cache.markdown('# One\n');
    cache.plain('# One\n');
    assert.notEqual(cache.markdown('# One\n')[0], first);
  });
});
