// What a workspace reads from the disk, when, and in which order. Time is the test's.
import assert from 'node:assert/strict';
import { brokenLink, conflict, isSettled, other, own, turns, type Content } from './parts';
import { a, at, b, linking, many, SETTLES, stage } from './recorded-workspace';

describe('the documents of a workspace by themselves', () => {
  const { clock, workspaceOn } = stage();

  describe('reading the folders', () => {
    it('reads every file that may be a document, in order, each folder by itself', async () => {
      const folders = ['file:///work', 'file:///another'];
      const { documents, files, known } = workspaceOn({ [at('z.md')]: '# Z\n', [at('a.txt')]: 'A\n', [at('x.ts')]: 'x', [at('node_modules/m.md')]: '# M\n', 'file:///another/m.md': '# M\n' }, { folders });
      const scanned = documents.scan(folders);
      await clock.pass(SETTLES);
      assert.equal(await isSettled(scanned), true);
      assert.deepEqual(files.found, [['file:///work', 5000], ['file:///another', 5000]]);
      assert.deepEqual(files.reads, ['file:///another/m.md', at('a.txt'), at('z.md')]);
      assert.deepEqual(known(), ['another/m.md', 'work/a.txt', 'work/z.md']);
    });

    it('ends when all were read, and not before', async () => {
      const { documents, files } = workspaceOn({ [a]: own });
      const release = files.hold(a), scanned = documents.scan(['file:///work']);
      await clock.pass(SETTLES * 9);
      assert.equal(await isSettled(scanned), false);
      release();
      await clock.pass();
      assert.equal(await isSettled(scanned), true);
    });

    it('that finds nothing ends when what was being read before is read', async () => {
      const { documents, files } = workspaceOn({ [a]: own });
      const release = files.hold(a);
      documents.changed([a]);
      await turns();
      const scanned = documents.scan([]);
      assert.equal(await isSettled(scanned), false);
      release();
      await clock.pass();
      assert.equal(await isSettled(scanned), true);
      assert.equal(await isSettled(documents.scan([])), true);
    });

    it('takes no more than five thousand, of all folders together', async () => {
      const all = (folder: string, count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`${folder}/${i}.md`, '']));
      for (const [folders, content, expected] of [[['file:///work', 'file:///x'], { ...all('file:///work', 3000), ...all('file:///x', 2001) }, 5000], [['file:///work'], all('file:///work', 4999), 4999]] as const) {
        const { documents, bars, files } = workspaceOn(content, { folders, cancelAfter: 0 });
        void documents.scan(folders);
        await clock.pass(SETTLES);
        assert.deepEqual([bars.map(({ of }) => of), files.reads.length], [[expected], 0]);
      }
    });

    it('goes on where a folder cannot be looked through, and says so', async () => {
      const folders = ['file:///locked', 'file:///work'];
      const { documents, logged, known } = workspaceOn({ 'file:///locked': new Error('EACCES: locked'), [a]: own }, { folders });
      void documents.scan(folders);
      await clock.pass(SETTLES);
      assert.deepEqual([known(), logged], [['work/a.charter.md'], ['Error: EACCES: locked']]);
    });

    it('forgets what is no longer there, unless it is open', async () => {
      const content: Record<string, Content> = { [a]: own, [b]: other, [at('c.md')]: '# C\n' };
      const { scan, tell, known, codes, files } = workspaceOn(content);
      await scan();
      await tell(at('c.md'), '# C\n');
      for (const uri of [b, at('c.md')]) delete files.content[uri];
      await scan();
      assert.deepEqual(known(), ['a.charter.md', 'c.md']);
      assert.deepEqual([codes(b), codes(a)], [undefined, []], 'and the others hear of it');
    });

    it('forgets what the folders of now have no name for', async () => {
      const { scan, known, names } = workspaceOn({ [a]: own, 'file:///north/n.md': '# N\n' });
      await scan();
      names.useFolders(['file:///north', 'file:///south']);
      await scan(['file:///north', 'file:///south']);
      assert.deepEqual(known(), ['north/n.md']);
    });

    it('heeds only what was asked last', async () => {
      const { documents, files, known } = workspaceOn({ [a]: own, 'file:///work2/b.md': '# B\n', 'file:///work3/c.md': '# C\n' }, { folders: ['file:///work', 'file:///work2', 'file:///work3'] });
      const [first, second] = ['file:///work', 'file:///work2'].map((folder) => files.hold(folder));
      const scans = [documents.scan(['file:///work']), documents.scan(['file:///work2'])];
      const settled = documents.settledDown();
      first!();
      await clock.pass(SETTLES * 9);
      assert.deepEqual([known(), await isSettled(scans[0]!), await isSettled(settled)], [[], true, false]);
      second!();
      await clock.pass(SETTLES * 9);
      assert.deepEqual([known(), await isSettled(scans[1]!), await isSettled(settled)], [['work2/b.md'], true, true]);
    });
  });

  describe('a file on disk', () => {
    it('that is new or changed is read, if it may be a document', async () => {
      const { documents, files, codes } = workspaceOn({ [a]: own, [b]: other });
      documents.changed([b, at('x.pdf'), a, 'file:///elsewhere/c.md', at('.git/d.md')]);
      await clock.pass(SETTLES);
      assert.deepEqual(files.reads.slice(0, 2), [b, a]);
      assert.deepEqual(new Set(files.reads), new Set([a, b]));
      assert.deepEqual([codes(a), codes(b)], [[conflict], [conflict]]);
    });

    it('that is no document sets nobody reading', async () => {
      const { documents } = workspaceOn({});
      const { happened } = documents.nextChange();
      documents.changed([at('x.pdf')]);
      assert.equal(await isSettled(happened), false);
      await clock.pass(SETTLES);
      assert.equal(await isSettled(happened), true, 'but others may be told of it');
    });

    it('that a document links to may be there or not', async () => {
      const content: Record<string, Content> = { [b]: linking('list.pdf') };
      const { documents, scan, codes, files, concerned, tell } = workspaceOn(content);
      await scan();
      assert.deepEqual(codes(b), [brokenLink]);
      assert.equal(documents.workspace.isThere('list.pdf'), false);
      content[at('list.pdf')] = 'x';
      documents.changed([at('list.pdf')]);
      assert.equal(documents.workspace.isThere('list.pdf'), undefined, 'nobody knows before somebody looks');
      await clock.pass(SETTLES * 3);
      assert.deepEqual([codes(b), files.asked, documents.workspace.isThere('list.pdf')], [[], [at('list.pdf')], true]);
      await tell(b, linking('list.pdf'));
      await clock.pass(SETTLES * 3);
      assert.deepEqual(concerned, []);
    });

    it('is forgotten when it is deleted, and others hear of it', async () => {
      const { documents, scan, codes, known, concerned, tell } = workspaceOn({ [a]: own, [b]: other });
      await scan();
      documents.deleted([b]);
      assert.deepEqual([known(), codes(b)], [['a.charter.md'], undefined]);
      assert.equal(documents.locate('b.policy.md', { start: 0, end: 1 }), undefined);
      await clock.pass(SETTLES);
      assert.deepEqual(codes(a), []);
      await tell(a, own);
      assert.deepEqual(concerned, []);
    });

    it('goes with its folder, and no other does; what is open stays', async () => {
      const { documents, scan, known, tell } = workspaceOn({ [at('hr/x.md')]: '# X\n', [at('hr/deep/y.md')]: '# Y\n', [at('hr/open.md')]: '# O\n', [at('hr.md')]: '# H\n', [at('hr2/z.md')]: '# Z\n' });
      await scan();
      await tell(at('hr/open.md'), '# O\n');
      documents.deleted([at('hr')]);
      assert.deepEqual(known(), ['hr.md', 'hr/open.md', 'hr2/z.md']);
    });

    it('is looked for once, however many are deleted, and nobody hears of what was none', async () => {
      const { documents, scan, names, known } = workspaceOn(many(20));
      await scan();
      let asked = 0;
      const uri = names.uri.bind(names);
      names.uri = (name) => { asked++; return uri(name); };
      documents.deleted(Array.from({ length: 500 }, (_, i) => at(`build/${i}.js`)));
      assert.deepEqual([known().length, asked, clock.waiting], [20, 20, 0]);
      documents.deleted([...Array.from({ length: 500 }, (_, i) => at(`build/${i}.js`)), at('d03.md')]);
      assert.deepEqual([known().length, clock.waiting], [19, 1]);
    });

    it('that was deleted takes nobody along whom the folders of now have no name for', async () => {
      const { documents, tell, names, known } = workspaceOn();
      await tell(a, own);
      names.useFolders(['file:///north', 'file:///south']);
      documents.deleted([a]);
      assert.deepEqual(known(), ['a.charter.md']);
    });

    it('that was deleted is not known to be there', async () => {
      const { documents, tell } = workspaceOn({ [at('list.pdf')]: 'x' });
      await tell(b, linking('list.pdf'));
      await clock.pass(SETTLES);
      assert.equal(documents.workspace.isThere('list.pdf'), true);
      documents.deleted([at('list.pdf')]);
      assert.notEqual(documents.workspace.isThere('list.pdf'), true);
      assert.equal(clock.waiting, 1, 'and others are told');
    });

    it('is not read when it was deleted before its turn', async () => {
      const content: Record<string, Content> = { [a]: own, [b]: other };
      const { documents, files, scan, known } = workspaceOn(content);
      await scan();
      const release = files.hold(a);
      documents.changed([a, b]);
      await turns();
      documents.deleted([b]);
      release();
      await clock.pass(SETTLES * 2);
      assert.deepEqual([new Set(files.reads), known()], [new Set([a]), ['a.charter.md']]);
    });
  });

  describe('the line of files to be read', () => {
    it('is read one by one', async () => {
      const { documents, files } = workspaceOn({ [a]: own, [b]: other, [at('c.md')]: '# C\n' });
      const first = files.hold(a), second = files.hold(b);
      documents.changed([a, b]);
      await clock.pass();
      documents.changed([at('c.md')]);
      await clock.pass();
      assert.deepEqual(files.reads, [a]);
      first();
      await clock.pass();
      assert.deepEqual(files.reads, [a, b]);
      second();
      await clock.pass();
      assert.deepEqual(files.reads, [a, b, at('c.md')]);
    });

    it('lets others have their turn between two', async () => {
      const { documents, files } = workspaceOn({ [a]: own, [b]: other });
      documents.changed([a, b]);
      await turns();
      assert.deepEqual(files.reads, [a], 'a timer fires between the two');
      await clock.pass();
      assert.deepEqual(files.reads, [a, b]);
    });

    for (const [count, bars] of [[10, []], [11, [{ of: 11, states: Array.from({ length: 11 }, (_, i) => [i + 1, 11]), isDone: true }]]] as const) {
      it(`shows ${bars.length === 0 ? 'no progress' : 'how far it is'} where there are ${count}`, async () => {
        const { documents, bars: shown, files } = workspaceOn(many(count));
        void documents.scan(['file:///work']);
        await clock.pass();
        assert.equal(files.reads.length, count);
        assert.deepEqual(shown, bars);
      });
    }

    it('may be called off', async () => {
      const { documents, bars, files, known } = workspaceOn(many(20), { cancelAfter: 3 });
      void documents.scan(['file:///work']);
      await clock.pass();
      assert.deepEqual([files.reads.length, known().length, bars], [3, 3, [{ of: 20, states: [[1, 20], [2, 20], [3, 20]], isDone: true }]]);
      documents.changed([at('d19.md')]);
      await clock.pass();
      assert.deepEqual(files.reads.slice(3), [at('d19.md')], 'the rest is not read later, either');
    });

    it('counts those that came in meanwhile', async () => {
      const { documents, bars, files } = workspaceOn({ ...many(11), [a]: own });
      const release = files.hold(at('d05.md'));
      void documents.scan(['file:///work']);
      await clock.pass();
      documents.changed([at('new.md')]);
      release();
      await clock.pass();
      assert.deepEqual([bars.length, bars[0]!.states.at(5), bars[0]!.states.at(6), bars[0]!.states.at(-1)], [1, [6, 12], [7, 13], [13, 13]]);
    });

    it('leaves out what is open by now', async () => {
      const { documents, files, open, bars, known } = workspaceOn(many(11));
      open.add(at('d00.md'));
      const release = files.hold(at('d01.md'));
      void documents.scan(['file:///work']);
      await clock.pass();
      open.add(at('d01.md'));
      open.add(at('d02.md'));
      release();
      await clock.pass(SETTLES);
      assert.deepEqual(files.reads, Object.keys(many(11)).filter((uri) => uri !== at('d00.md') && uri !== at('d02.md')));
      assert.deepEqual(bars[0]!.states.at(-1), [11, 11]);
      assert.deepEqual(known(), Object.keys(many(11)).slice(3).map((uri) => uri.slice('file:///work/'.length)), 'even when it was opened while it was read');
    });
  });
});
