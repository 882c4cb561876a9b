// What is read for the report of a folder, and the language it is told in.
import assert from 'node:assert/strict';
import type { Told } from '../../server/src/engine/workspace';
import { readFolder, reportLanguage, type FolderReading, type ReportedFile } from '../../server/src/lsp/folder-report';
import { Linting } from '../../server/src/lsp/linting';
import { Settled } from '../../server/src/lsp/settings';
import { LONGEST_TEXT } from '../../server/src/model/encoding';
import { conflict, fewRules, FilesInMemory, gate, gated, other, type Content } from './parts';

const folder = 'file:///work/hr', at = (name: string) => `${folder}/${name}`;

function reading(content: Record<string, Content>, more: Partial<FolderReading> = {}) {
  const files = new FilesInMemory(content), progress: [done: number, of: number][] = [], linted: [uri: string, plain: boolean][] = [];
  class Recorded extends Linting {
    override lint(...[uri, text, plain, inForce]: Parameters<Linting['lint']>) {
      linted.push([uri, plain]);
      // A text beyond all measure takes as long as it is.
      return super.lint(uri, text.length > 1_000_000 ? text.slice(0, 1000) : text, plain, inForce);
    }
  }
  const linting = new Recorded(() => fewRules, () => ({ today: '2026-03-01' }), (uri) => uri.slice('file:///work/'.length));
  const how: FolderReading = { files, settled: new Settled(files, ['file:///work']), linting, openText: () => undefined, told: () => [], whenKnown: () => Promise.resolve(), progress: (...state) => { progress.push(state); }, cancelled: () => false, ...more };
  return { files, progress, linted, read: (of = folder) => readFolder(of, how) };
}
const paths = (read: readonly ReportedFile[]) => read.map(({ path }) => path);
const codes = (read: readonly ReportedFile[]) => read.map(({ result }) => result.findings.map(({ rule }) => rule));

describe('reading a folder for a report', () => {
  it('takes every document below it, in the order of their paths', async () => {
    const { read, files, progress } = reading({ [at('z.policy.md')]: gated, [at('a/b.policy.md')]: '# B\n', [at('%C3%A5r.policy.md')]: '# C\n', 'file:///work/hr2/x.policy.md': gated, 'file:///work/x.policy.md': gated });
    const all = await read();
    assert.deepEqual(paths(all), ['år.policy.md', 'a/b.policy.md', 'z.policy.md']);
    assert.deepEqual(codes(all), [[], [], [gate]]);
    assert.deepEqual(all.map(({ text }) => text), ['# C\n', '# B\n', gated]);
    assert.deepEqual([files.found, progress], [[[folder, 2000]], [[0, 3], [1, 3], [2, 3]]]);
  });

  it('finds nothing by a configuration that is broken, and says so of each document', async () => {
    const { read } = reading({ [at('a.policy.md')]: gated, [at('b/c.policy.md')]: gated, [at('b/.leadership-lint.json')]: '{ "rulse": {} }' });
    assert.deepEqual((await read()).map(({ path, problem, result }) => [path, problem?.slice(0, 30), result.findings.length]), [['a.policy.md', undefined, 1], ['b/c.policy.md', '.leadership-lint.json, line 1:', 0]]);
  });

  it('knows a folder with a slash at its end', async () => {
    const { read, files } = reading({ [at('z.policy.md')]: gated });
    assert.deepEqual([paths(await read(`${folder}/`)), files.found], [['z.policy.md'], [[folder, 2000]]]);
  });

  it('knows a folder with slashes inside', async () => {
    const { read, files } = reading({ [at('z.policy.md')]: gated });
    await read('file:///work/');
    assert.deepEqual(files.found, [['file:///work', 2000]]);
  });

  it('takes the text that is open, and asks for no other', async () => {
    const { read, files } = reading({ [at('a.policy.md')]: gated, [at('b.policy.md')]: gated, [at('c.policy.md')]: gated }, { openText: (uri) => ({ [at('a.policy.md')]: '\ufeff# Mine\n', [at('b.policy.md')]: '' })[uri] });
    const all = await read();
    assert.deepEqual([all.map(({ text }) => text), files.reads], [['\ufeff# Mine\n', '', gated], [at('c.policy.md')]]);
  });

  it('leaves out the byte order mark of a file, and nothing else', async () => {
    const { read } = reading({ [at('a.md')]: '\ufeff# A\ufeff\n', [at('b.md')]: '\ufeff\ufeff# B\n', [at('c.md')]: '# C\ufeff\n' });
    assert.deepEqual((await read()).map(({ text }) => text), ['# A\ufeff\n', '\ufeff# B\n', '# C\ufeff\n']);
  });

  it('passes over what is gone or too large, on disk and open', async () => {
    const large = ' '.repeat(LONGEST_TEXT - 3), files: Record<string, Content> = { [at('a.md')]: `# A${large}`, [at('b.md')]: `# B${large}x`, [at('c.md')]: '', [at('d.md')]: gated };
    const { read, files: { content }, progress } = reading(files, { openText: (uri) => (uri === at('d.md') ? `# D${large}x` : undefined) });
    // It was found, and is gone when it is read.
    content[at('e.md')] = undefined as unknown as string;
    assert.deepEqual(paths(await read()), ['a.md', 'c.md']);
    assert.deepEqual(progress.map(([, of]) => of), [5, 5, 5, 5, 5]);
  });

  it('knows plain text by its ending, however it is written', async () => {
    const { read, linted } = reading({ [at('a.txt')]: 'A\n', [at('b.TXT')]: 'B\n', [at('c.txt.md')]: 'C\n', [at('d.md')]: 'D\n' });
    await read();
    assert.deepEqual(linted, [[at('a.txt'), true], [at('b.TXT'), true], [at('c.txt.md'), false], [at('d.md'), false]]);
  });

  it('stops where it is told to, before the next', async () => {
    let left = 2;
    const { read, progress, files } = reading({ [at('a.md')]: 'A\n', [at('b.md')]: 'B\n', [at('c.md')]: 'C\n' }, { cancelled: () => left-- === 0 });
    assert.deepEqual(paths(await read()), ['a.md', 'b.md']);
    assert.deepEqual([progress, files.reads], [[[0, 3], [1, 3]], [at('a.md'), at('b.md')]]);
  });

  it('tells what other documents say, too', async () => {
    const told: Told[] = [{ rule: conflict, problem: { at: { start: 0, end: 1 }, values: {} } }];
    const { read } = reading({ [at('a.policy.md')]: other, [at('b.policy.md')]: other }, { told: ({ path, title }) => (path === 'hr/b.policy.md' && title === 'Marketing policy' ? told : []) });
    assert.deepEqual(codes(await read()), [[], [conflict]]);
  });

  it('heeds the configuration that holds for each', async () => {
    const { read } = reading({ [at('a.policy.md')]: gated, [at('off/b.policy.md')]: gated, [at('off/.leadership-lint.json')]: `{ "rules": { "${gate}": "off" } }` });
    assert.deepEqual(codes(await read()), [[gate], []]);
  });

  it('fails where the folder cannot be looked through', async () => { await assert.rejects(reading({ [folder]: new Error('EACCES') }).read(), /EACCES/); });
});

describe('a report is told in', () => {
  const english = gated, swedish = '# Policy för distansarbete\n\nMedarbetare måste ha chefens godkännande innan de arbetar hemifrån.\n', danish = '# Politik for hjemmearbejde\n\nMedarbejdere skal have lederens godkendelse, før de arbejder hjemme.\n', none = '---\ntype: none\nlang: sv\n---\n\nVi bygger om biblioteket.\n';
  const cases: readonly (readonly [says: string, texts: readonly string[], language: string])[] = [
    ['the one language of its documents', [swedish, swedish], 'sv'], ['the one language of its documents, Danish', [danish], 'da'], ['English, where there are several', [swedish, danish], 'en'], ['English, where one of them is English', [swedish, english, swedish], 'en'],
    ['English, where there are no documents', [], 'en'], ['the language of leadership documents, whatever else lies there', [danish, none], 'da'], ['English, where nothing is a leadership document', [none], 'en'],
  ];
  for (const [says, texts, language] of cases) {
    it(says, async () => {
      const read = await reading(Object.fromEntries(texts.map((text, i) => [at(`${i}.policy.md`), text]))).read();
      assert.equal(read.length, texts.length);
      assert.equal(reportLanguage(read), language);
    });
  }
});
