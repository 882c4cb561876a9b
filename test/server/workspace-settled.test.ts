// Who hears what of a workspace, and when all is settled. Time is the test's.
import assert from 'node:assert/strict';
import { agreed, brokenLink, conflict, gated, isSettled, other, own, turns } from './parts';
import { a, at, b, linking, many, MOMENT, SETTLES, stage } from './recorded-workspace';

describe('the documents of a workspace by themselves', () => {
  const { clock, workspaceOn, slow } = stage();

  describe('what others hear', () => {
    it('waits until none is in line to be read', async () => {
      const { tell, concerned, documents, files } = workspaceOn({ [at('x.md')]: '# X\n', [at('y.md')]: '# Y\n' });
      await tell(a, own);
      await clock.pass(SETTLES);
      const release = files.hold(at('x.md'));
      documents.changed([at('x.md'), at('y.md')]);
      await tell(b, other);
      await clock.pass(SETTLES * 5);
      assert.deepEqual(concerned, []);
      release();
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[a]]);
    });

    it('does not wait for the one that is being read', async () => {
      const { tell, concerned, documents, files } = workspaceOn({ [at('x.md')]: '# X\n' });
      await tell(a, own);
      await clock.pass(SETTLES);
      files.hold(at('x.md'));
      documents.changed([at('x.md')]);
      await tell(b, other);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[a]]);
    });

    for (const [took, names] of [[13, ['a.charter.md', 'breath', 'b.policy.md', 'breath', 'c.md']], [12, ['a.charter.md', 'b.policy.md', 'breath', 'c.md']]] as const) {
      it(`is worked out in slices: ${took} milliseconds each`, async () => {
        const asked: string[] = [], { tell } = workspaceOn({}, { rules: slow(({ path }) => { asked.push(path); clock.busy(took - 20); }) });
        for (const uri of [a, b]) await tell(uri, own);
        await tell(at('c.md'), '---\ntype: policy\n---\n\n# C\n');
        asked.length = 0;
        clock.paused = () => { asked.push('breath'); };
        await clock.pass(SETTLES * 2);
        assert.deepEqual(asked, names);
      });
    }

    it('heeds what was forgotten between two slices', async () => {
      const { tell, documents, open, concerned } = workspaceOn({}, { rules: slow() });
      for (const [uri, text] of [[a, own], [b, agreed], [at('c.policy.md'), '# Shop policy\n\nThe florist is responsible for the window display.\n']] as const) await tell(uri, text);
      clock.paused = () => { if (open.delete(b)) documents.deleted([b]); };
      await clock.pass(SETTLES * 2);
      assert.deepEqual(concerned, [[a, at('c.policy.md')]]);
      assert.equal(documents.workspace.document('b.policy.md'), undefined);
    });

    it('heeds that the folders of now have no name for somebody', async () => {
      const { tell, names, concerned, logged, files, documents } = workspaceOn();
      await tell(a, own);
      await tell(b, other);
      names.useFolders(['file:///north', 'file:///south']);
      await clock.pass(SETTLES);
      assert.deepEqual([concerned, files.reads, logged], [[], [], []]);
      names.useFolders(['file:///work']);
      documents.changed([]);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[a]], 'it hears of it when it has one again');
    });
  });

  describe('all is settled', () => {
    it('at once, where nothing is on its way', async () => { assert.equal(await isSettled(workspaceOn().documents.settledDown()), true); });

    const onItsWay: readonly (readonly [says: string, begin: (of: ReturnType<typeof workspaceOn>) => Promise<() => void>])[] = [
      ['a folder has been looked through', ({ files, documents }) => { const release = files.hold('file:///work'); void documents.scan(['file:///work']); return Promise.resolve(release); }],
      ['a file has been read', ({ files, close }) => { const release = files.hold(a); close(a); return Promise.resolve(release); }],
      ['a link has been followed', async ({ files, tell }) => { await clock.pass(SETTLES); const release = files.hold(at('list.pdf')); await tell(b, linking('list.pdf')); await clock.pass(SETTLES); return release; }],
    ];
    for (const [says, begin] of onItsWay) {
      it(`when ${says}, and others have heard of it`, async () => {
        const workspace = workspaceOn({ [a]: own });
        const release = await begin(workspace), settled = workspace.documents.settledDown();
        await clock.pass(SETTLES * 9);
        assert.equal(await isSettled(settled), false);
        release();
        await turns();
        assert.equal(await isSettled(settled), false);
        await clock.pass(SETTLES * 2);
        assert.equal(await isSettled(settled), true);
      });
    }

    it('when news has stood still, and not before', async () => {
      const { tell, documents } = workspaceOn();
      await tell(a, own);
      const settled = documents.settledDown();
      await clock.pass(SETTLES - 1);
      assert.equal(await isSettled(settled), false);
      await clock.pass(1);
      assert.equal(await isSettled(settled), true);
    });

    it('when those who heard something new have been read again', async () => {
      const { tell, documents, files, scan, codes } = workspaceOn({ [a]: own });
      await scan();
      await tell(b, other);
      const release = files.hold(a), settled = documents.settledDown();
      await clock.pass(SETTLES);
      assert.equal(await isSettled(settled), false);
      release();
      await clock.pass(SETTLES);
      assert.deepEqual([await isSettled(settled), codes(a)], [true, [conflict]]);
    });

    it('when it has been worked out who hears what, whatever was read meanwhile', async () => {
      const asked: string[] = [], { tell, scan, close, documents } = workspaceOn({ [at('x.md')]: '---\ntype: policy\n---\n\n# X\n' }, { rules: slow(({ path }) => asked.push(path)) });
      await scan();
      for (const uri of [a, b, at('c.policy.md')]) await tell(uri, own);
      asked.length = 0;
      const settled = documents.settledDown().then(() => asked.push('settled'));
      clock.paused = () => { clock.paused = () => {}; close(at('x.md')); };
      await clock.pass(SETTLES * 2);
      await settled;
      assert.deepEqual(asked, ['x.md', 'x.md', 'a.charter.md', 'b.policy.md', 'c.policy.md', 'settled']);
    });
  });

  describe('a first answer', () => {
    const waits = async (workspace: ReturnType<typeof workspaceOn>, most: number) => { const known = workspace.documents.known(most); return { known, waits: !(await isSettled(known)) }; };

    it('does not wait where nothing is to come', async () => {
      const workspace = workspaceOn();
      assert.equal((await waits(workspace, 40)).waits, false);
      await workspace.tell(a, own);
      assert.equal((await waits(workspace, 40)).waits, false, 'news that stands still is told later');
      assert.equal(clock.waiting, 1);
    });

    it('waits while folders are looked through, for a moment at most', async () => {
      const workspace = workspaceOn();
      workspace.files.hold('file:///work');
      void workspace.documents.scan(['file:///work']);
      const { known } = await waits(workspace, 0);
      await clock.pass(MOMENT - 1);
      assert.equal(await isSettled(known), false);
      await clock.pass(1);
      assert.equal(await isSettled(known), true);
    });

    for (const [count, most, expected] of [[3, 2, true], [4, 2, false], [1, 0, true], [2, 0, false]] as const) {
      it(`${expected ? 'waits' : 'does not wait'} for ${count - 1} files in line behind one, where ${most} are few`, async () => {
        const workspace = workspaceOn(many(count));
        const release = workspace.files.hold(at('d00.md'));
        void workspace.documents.scan(['file:///work']);
        await clock.pass();
        const { known, waits: does } = await waits(workspace, most);
        assert.equal(does, expected);
        release();
        await clock.pass();
        assert.equal(await isSettled(known), true);
      });
    }

    it('hears at once that a workspace is large', async () => {
      const workspace = workspaceOn(many(5));
      const found = workspace.files.hold('file:///work');
      workspace.files.hold(at('d00.md'));
      void workspace.documents.scan(['file:///work']);
      const { known, waits: does } = await waits(workspace, 2);
      assert.equal(does, true);
      found();
      assert.equal(await isSettled(known), true);
    });

    it('waits while links are followed', async () => {
      const workspace = workspaceOn();
      const release = workspace.files.hold(at('list.pdf'));
      await workspace.tell(b, linking('list.pdf'));
      const { known, waits: does } = await waits(workspace, 0);
      assert.equal(does, true);
      release();
      assert.equal(await isSettled(known), true);
    });

    it('that has come keeps nobody awake later', async () => {
      const workspace = workspaceOn({ [a]: own });
      const release = workspace.files.hold(a);
      workspace.close(a);
      const { known } = await waits(workspace, 0);
      release();
      await clock.pass(SETTLES * 2);
      assert.equal(await isSettled(known), true);
      assert.equal(clock.waiting, 0);
    });
  });

  describe('the next change', () => {
    it('is when a line of files has been read', async () => {
      const { documents, files } = workspaceOn({ [a]: own, [b]: other });
      const release = files.hold(b), { happened } = documents.nextChange(), another = documents.nextChange().happened;
      documents.changed([a, b]);
      await clock.pass();
      assert.equal(await isSettled(happened), false);
      release();
      await clock.pass();
      assert.deepEqual([await isSettled(happened), await isSettled(another)], [true, true]);
      assert.equal(await isSettled(documents.nextChange().happened), false, 'the next is another one');
    });

    it('may be given up, by one and not the others', async () => {
      const { documents } = workspaceOn(), [first, second] = [documents.nextChange(), documents.nextChange()];
      first.giveUp();
      assert.deepEqual([await isSettled(first.happened), await isSettled(second.happened)], [true, false]);
    });
  });

  describe('what is gone', () => {
    it('is called broken where a document links to it, and whole again when it is back', async () => {
      const list = at('list.policy.md'), { documents, files, scan, codes } = workspaceOn({ [b]: linking('list.policy.md'), [list]: '# List policy\n' });
      await scan();
      assert.deepEqual(codes(b), []);
      const content = files.content[list]!;
      delete files.content[list];
      documents.deleted([list]);
      await clock.pass(SETTLES * 4);
      assert.deepEqual(codes(b), [brokenLink]);
      files.content[list] = content;
      documents.changed([list]);
      await clock.pass(SETTLES * 4);
      assert.deepEqual(codes(b), []);
    });

    it('is called broken with all that lay in its folder, be it a document or not', async () => {
      const { documents, files, scan, codes } = workspaceOn({ [b]: linking('old/plan.pdf'), [at('old/plan.pdf')]: 'x', [at('older.pdf')]: 'x' });
      await scan();
      assert.deepEqual(codes(b), []);
      delete files.content[at('old/plan.pdf')];
      documents.deleted([at('old')]);
      await clock.pass(SETTLES * 4);
      assert.deepEqual(codes(b), [brokenLink]);
    });

    it('is no longer reported when its folder is none of the workspace any more', async () => {
      const { documents, names, scan } = workspaceOn({ 'file:///x/a.policy.md': gated, 'file:///y/b.policy.md': gated }, { folders: ['file:///x', 'file:///y'] });
      await scan();
      assert.deepEqual([...documents.reports().keys()], ['file:///x/a.policy.md', 'file:///y/b.policy.md']);
      names.useFolders(['file:///y']);
      await scan(['file:///y']);
      assert.deepEqual([...documents.reports().keys()], ['file:///y/b.policy.md']);
    });
  });

  describe('when the server stops', () => {
    it('nothing more is read, found or told', async () => {
      const { documents, files, tell, concerned, known } = workspaceOn({ [at('x.md')]: '# X\n', [at('y.md')]: '# Y\n' });
      await tell(a, own);
      await tell(b, other);
      const found = files.hold('file:///work'), read = files.hold(at('x.md'));
      documents.changed([at('x.md'), at('y.md')]);
      void documents.scan(['file:///work']);
      await turns();
      const { happened } = documents.nextChange(), settled = documents.settledDown();
      documents.stop();
      assert.equal(clock.waiting, 0);
      assert.deepEqual([await isSettled(happened), await isSettled(settled)], [true, false], 'one is still being read');
      read();
      found();
      await clock.pass();
      assert.deepEqual([files.reads, known(), concerned], [[at('x.md')], ['a.charter.md', 'b.policy.md', 'x.md'], []]);
    });

    it('and begins again, it does not heed what was on its way before', async () => {
      const { documents, files, known } = workspaceOn({ 'file:///x/a.md': '# A\n', 'file:///y/b.md': '# B\n' }, { folders: ['file:///x', 'file:///y'] });
      const [first, second] = ['file:///x', 'file:///y'].map((folder) => files.hold(folder));
      void documents.scan(['file:///x']);
      documents.stop();
      void documents.scan(['file:///y']);
      first!();
      await clock.pass(SETTLES);
      assert.deepEqual(known(), []);
      second!();
      await clock.pass(SETTLES);
      assert.deepEqual(known(), ['y/b.md']);
    });

    it('nobody waits for what was on its way', async () => {
      for (const begin of [(of: ReturnType<typeof workspaceOn>) => { of.files.hold('file:///work'); void of.documents.scan(['file:///work']); return Promise.resolve(); }, async (of: ReturnType<typeof workspaceOn>) => { await of.tell(a, own); }]) {
        const workspace = workspaceOn();
        await begin(workspace);
        const settled = workspace.documents.settledDown();
        assert.equal(await isSettled(settled), false);
        workspace.documents.stop();
        assert.equal(await isSettled(settled), true);
      }
    });
  });
});
