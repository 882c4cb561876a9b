// Documents that are open in the editor, and what a workspace knows of them. Time is the test's.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { agreed, conflict, gate, gated, isSettled, other, own, turns } from './parts';
import { a, at, b, SETTLES, stage } from './recorded-workspace';

describe('the documents of a workspace by themselves', () => {
  const { clock, workspaceOn } = stage();

  describe('an open one', () => {
    it('is told at once what the others say', async () => {
      const { tell } = workspaceOn();
      assert.deepEqual(await tell(a, own), []);
      assert.deepEqual(await tell(b, other), [conflict]);
      assert.deepEqual(await tell(b, agreed), []);
    });

    it('outside the folders hears the others, but is none of them, and nobody follows its links', async () => {
      const { tell, known, files, documents } = workspaceOn();
      await tell(a, own);
      await clock.pass(SETTLES);
      assert.deepEqual(await tell('file:///elsewhere/b.policy.md', `${other}\nSee [the list](list.pdf).\n`), [conflict]);
      assert.deepEqual(known(), ['a.charter.md']);
      await turns();
      assert.deepEqual([files.asked, clock.waiting], [[], 0]);
      assert.ok(await isSettled(documents.settledDown()));
    });

    it('takes the place of what lay on disk', async () => {
      const { tell, scan, codes, documents } = workspaceOn({ [a]: own, [b]: other });
      await scan();
      assert.deepEqual([codes(a), codes(b)], [[conflict], [conflict]]);
      assert.ok(documents.locate('a.charter.md', { start: 0, end: 1 }));
      await tell(a, own);
      assert.deepEqual([codes(a), codes(b)], [undefined, [conflict]]);
      assert.equal(documents.locate('a.charter.md', { start: 0, end: 1 }), undefined);
      assert.ok(documents.locate('b.policy.md', { start: 0, end: 1 }));
    });

    it('is heard by others when its news has stood still for a moment', async () => {
      const { tell, concerned } = workspaceOn();
      await tell(a, own);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [], 'a document concerns nobody but others');
      await tell(b, other);
      await clock.pass(SETTLES - 1);
      assert.deepEqual(concerned, []);
      await clock.pass(1);
      assert.deepEqual(concerned, [[a]], 'it has heard the others itself');
    });

    it('is heard once, when it goes on and on', async () => {
      const { tell, concerned } = workspaceOn();
      await tell(a, own);
      await tell(b, agreed);
      await clock.pass(SETTLES - 1);
      await tell(b, other);
      await clock.pass(SETTLES - 1);
      assert.deepEqual(concerned, []);
      await clock.pass(1);
      assert.deepEqual(concerned, [[a]]);
      await clock.pass(SETTLES * 9);
      assert.deepEqual(concerned, [[a]]);
    });

    it('that says the same again is no news', async () => {
      const { tell } = workspaceOn();
      await tell(a, own);
      await clock.pass(SETTLES);
      assert.equal(clock.waiting, 0);
      await tell(a, own.replace('\n\n', '\n\n\n'));
      await turns();
      assert.equal(clock.waiting, 0);
      await tell(a, agreed);
      assert.equal(clock.waiting, 1);
    });

    it('concerns only those to whom something else is said than before', async () => {
      const { tell, concerned } = workspaceOn();
      const third = at('c.policy.md');
      await tell(a, own);
      await tell(third, other);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned.splice(0), [[a]]);
      await tell(b, gated);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [], 'what was told before is not told again');
      await tell(b, '# Shop policy\n\nThe florist is responsible for the window display.\n');
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[a, third]], 'all are named at once');
    });

    it('has closed ones read again that it tells something new, and no others', async () => {
      const { tell, scan, codes, id, concerned, files } = workspaceOn({ [a]: own, [b]: agreed, [at('c.policy.md')]: gated });
      await scan();
      const before = [id(a), id(at('c.policy.md'))];
      assert.deepEqual([codes(a), codes(at('c.policy.md'))], [[], [gate]]);
      await tell(b, other);
      await clock.pass(SETTLES);
      assert.deepEqual([codes(a), codes(at('c.policy.md'))], [[conflict], [gate]]);
      assert.notEqual(id(a), before[0]);
      assert.equal(id(at('c.policy.md')), before[1]);
      assert.deepEqual([files.reads, concerned], [[a], []]);
    });
  });

  describe('one that was closed', () => {
    it('counts as it lies on disk', async () => {
      const { tell, close, codes, files, known } = workspaceOn({ [b]: other });
      await tell(a, own);
      await tell(b, agreed);
      close(b);
      await clock.pass(SETTLES);
      assert.deepEqual([files.reads, codes(b), known()], [[b], [conflict], ['a.charter.md', 'b.policy.md']]);
    });

    it('that could not be found on disk has heard the others and is none of them', async () => {
      const { tell, close, files, known, concerned } = workspaceOn({ [at('b.html')]: other });
      await tell(a, own);
      assert.deepEqual(await tell(at('b.html'), '---\ntype: policy\n---\n\nThe brand manager is responsible for the window display.\n'), [conflict]);
      await clock.pass(SETTLES);
      close(at('b.html'));
      await clock.pass(SETTLES);
      assert.deepEqual([known(), files.reads, concerned], [['a.charter.md'], [], []]);
    });

    it('concerns nobody where nobody knew it', async () => {
      const { close, files } = workspaceOn({ 'file:///elsewhere/a.md': own });
      close('file:///elsewhere/a.md');
      await turns();
      assert.deepEqual([files.reads, clock.waiting], [[], 0]);
    });
  });

  describe('a place in one', () => {
    const text = 'One.\r\nTwo three.\n', document = (uri: string) => TextDocument.create(uri, 'markdown', 1, text);
    const range = { start: { line: 1, character: 4 }, end: { line: 2, character: 0 } }, span = { start: 10, end: 17 };

    it('is counted in the lines that were read', async () => {
      const { documents, scan } = workspaceOn({ [at('sub/é.md')]: text });
      await scan();
      assert.deepEqual(documents.locate('sub/é.md', span), { uri: at('sub/é.md'), range });
    });

    it('is counted in the text that is open, whatever was read before', async () => {
      const { documents, scan } = workspaceOn({ [at('x.md')]: 'a\nb\nc\nd\ne\nf\n' });
      await scan();
      assert.deepEqual(documents.locate('x.md', span, document(at('x.md'))), { uri: at('x.md'), range });
      assert.deepEqual(documents.locate('unread.md', span, document(at('unread.md'))), { uri: at('unread.md'), range });
    });

    it('is unknown where nothing was read, or no folder is', () => {
      assert.equal(workspaceOn().documents.locate('unread.md', span), undefined);
      assert.equal(workspaceOn({}, { folders: [] }).documents.locate('a.md', span, document('file:///a.md')), undefined);
    });
  });

  describe('an open document outside the folders', () => {
    const outside = 'file:///elsewhere/a.charter.md';

    it('hears when others say something new, once', async () => {
      const { documents, files, scan, tell, concerned } = workspaceOn({ [b]: agreed });
      await scan();
      assert.deepEqual(await tell(outside, own), []);
      files.content[b] = other;
      documents.changed([b]);
      await clock.pass(SETTLES * 4);
      assert.deepEqual(concerned, [[outside]]);
      assert.deepEqual(await tell(outside, own), [conflict]);
      await clock.pass(SETTLES * 4);
      assert.equal(concerned.length, 1);
    });

    it('hears nothing after it was closed', async () => {
      const { documents, files, scan, tell, close, concerned } = workspaceOn({ [b]: agreed });
      await scan();
      await tell(outside, own);
      close(outside);
      files.content[b] = other;
      documents.changed([b]);
      await clock.pass(SETTLES * 4);
      assert.deepEqual(concerned, []);
    });
  });

  it('a closed document that is asked for is as an editor would open it', async () => {
    const { documents, files } = workspaceOn({ [a]: `\ufeff${gated}`, [b]: 'a\0b' });
    assert.equal((await documents.linted(a))!.text, gated);
    assert.equal(await documents.linted(b), undefined);
    assert.deepEqual(files.reads, [a, b]);
  });
});
