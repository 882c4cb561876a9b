// Documents that nobody has open: what is said of them, and what their links lead to. Time is the test's.
import assert from 'node:assert/strict';
import { LONGEST_TEXT } from '../../server/src/model/encoding';
import { brokenLink, conflict, gate, gated, isSettled, other, own, turns, type Content } from './parts';
import { a, at, b, linking, SETTLES, stage } from './recorded-workspace';

describe('the documents of a workspace by themselves', () => {
  const { clock, workspaceOn } = stage();

  describe('a closed document', () => {
    const unreadable: readonly (readonly [says: string, content: Content | undefined])[] = [
      ['is not there', undefined], ['is too large', 'x'.repeat(LONGEST_TEXT + 1)], ['is binary', `${other}\0`],
    ];
    for (const [says, content] of unreadable) {
      it(`that ${says} is none`, async () => {
        const { documents, scan, files, known, codes, linted } = workspaceOn({ [a]: own, [b]: other });
        await scan();
        if (content === undefined) delete files.content[b]; else files.content[b] = content;
        documents.changed([b]);
        await clock.pass(SETTLES * 3);
        assert.deepEqual([known(), codes(b), codes(a)], [['a.charter.md'], undefined, []]);
        assert.ok(!linted.some(([uri]) => uri === b));
      });
    }

    it('may be as large as one may be', async () => {
      const { scan, known } = workspaceOn({ [b]: `${other}${'\n'.repeat(LONGEST_TEXT - other.length)}` });
      await scan();
      assert.deepEqual(known(), ['b.policy.md']);
    });

    for (const [name, plain] of [['a.txt', true], ['a.TXT', true], ['a.txt.md', false], ['a.md', false], ['txt', undefined]] as const) {
      it(`called ${name} is ${plain === undefined ? 'not read' : plain ? 'plain text' : 'Markdown'}`, async () => {
        const { documents, linted } = workspaceOn({ [at(name)]: '# Title\n' });
        documents.changed([at(name)]);
        await clock.pass();
        assert.deepEqual(linted, plain === undefined ? [] : [[at(name), 8, plain]]);
      });
    }

    it('is read without its byte order mark, and with all else', async () => {
      const sentence = 'The brand manager is responsible for the window display.', character = sentence.indexOf('the window display');
      for (const content of [`\ufeff${sentence}\n`, `${sentence}\ufeff\n`]) {
        const uri = at('b.policy.txt'), { scan, documents, linted } = workspaceOn({ [a]: own, [uri]: content });
        void documents.scan(['file:///work']);
        await clock.pass();
        assert.deepEqual(linted.find(([one]) => one === uri), [uri, content.replace(/^\ufeff/, '').length, true]);
        await scan();
        const [found] = documents.reports().get(uri)!.diagnostics;
        assert.deepEqual(found!.range, { start: { line: 0, character }, end: { line: 0, character: character + 'the window display'.length } });
      }
    });

    it('has diagnostics with the places of others', async () => {
      const { scan, documents } = workspaceOn({ [a]: own, [b]: `${other}\n${gated.slice(gated.indexOf('Employees'))}`, [at('c.md')]: '# Parser\n\nRun it.\n' });
      await scan();
      const reports = documents.reports();
      assert.deepEqual([...reports].map(([uri, { diagnostics }]) => [uri, diagnostics.map(({ code, range, relatedInformation }) => [code, range.start, relatedInformation?.map(({ location }) => location)])]), [
        [a, [[conflict, { line: 2, character: 38 }, [{ uri: b, range: { start: { line: 2, character: 37 }, end: { line: 2, character: 55 } } }]]]],
        [b, [[conflict, { line: 2, character: 37 }, [{ uri: a, range: { start: { line: 2, character: 38 }, end: { line: 2, character: 56 } } }]], [gate, { line: 4, character: 10 }, undefined]]],
        [at('c.md'), []],
      ]);
      assert.equal(new Set([...reports.values()].map(({ id }) => id)).size, 3);
    });

    it('has another id whenever it was read', async () => {
      const { scan, documents, id } = workspaceOn({ [a]: own });
      await scan();
      const ids = [id(a)];
      for (let i = 0; i < 3; i++) { documents.changed([a]); await clock.pass(); ids.push(id(a)); }
      assert.deepEqual([new Set(ids).size, typeof ids[0]], [4, 'string']);
    });

    const failures: readonly (readonly [says: string, thrown: unknown, logged: RegExp])[] = [
      ['with its trace', new Error('broken'), /^file:\/\/\/work\/a\.charter\.md: Error: broken\n {4}at /],
      ['with its words, where it has no trace', Object.assign(new Error('broken'), { stack: undefined }), /^file:\/\/\/work\/a\.charter\.md: broken$/],
      ['whatever it is', 'just words', /^file:\/\/\/work\/a\.charter\.md: just words$/],
    ];
    for (const [says, thrown, expected] of failures) {
      it(`that nobody can lint is told ${says}, and the next is read`, async () => {
        const { documents, logged, codes } = workspaceOn({ [a]: own, [b]: gated }, { onLint: (uri) => { if (uri === a) throw thrown; } });
        void documents.scan(['file:///work']);
        await clock.pass(SETTLES);
        assert.equal(logged.length, 1);
        assert.match(logged[0]!, expected);
        assert.deepEqual([codes(a), codes(b)], [undefined, [gate]]);
      });
    }

    it('that cannot be read is told, and the next is read', async () => {
      const { documents, logged, codes } = workspaceOn({ [a]: new Error('EIO'), [b]: gated });
      void documents.scan(['file:///work']);
      await clock.pass(SETTLES);
      assert.match(logged.join('|'), /^file:\/\/\/work\/a\.charter\.md: Error: EIO\n/);
      assert.deepEqual(codes(b), [gate]);
    });
  });

  describe('a closed document that is asked for', () => {
    const asked: readonly (readonly [says: string, name: string, content: Content | undefined, answer: 'nothing' | 'plain' | 'markdown'])[] = [
      ['is read and linted', 'x/b.policy.md', gated, 'markdown'],
      ['may be plain', 'b.policy.txt', gated, 'plain'],
      ['may be plain, in capitals', 'b.policy.TXT', gated, 'plain'],
      ['is Markdown by its end', 'b.txt.policy.md', gated, 'markdown'],
      ['may be missing', 'b.policy.md', undefined, 'nothing'],
      ['may be too large', 'b.policy.md', gated.padEnd(LONGEST_TEXT + 1), 'nothing'],
      ['may be as large as one may be', 'b.policy.md', gated.padEnd(LONGEST_TEXT), 'markdown'],
    ];
    for (const [says, name, content, answer] of asked) {
      it(says, async () => {
        const { documents, linted } = workspaceOn(content === undefined ? {} : { [at(name)]: content });
        const read = await documents.linted(at(name));
        if (answer === 'nothing') { assert.deepEqual([read, linted], [undefined, []]); return; }
        assert.equal(read!.text, content);
        assert.deepEqual(linted, [[at(name), (content as string).length, answer === 'plain']]);
        assert.deepEqual(read!.result.findings.map(({ rule }) => rule), [gate]);
      });
    }

    it('lies in one of the folders', async () => {
      const { documents, files } = workspaceOn({ 'file:///elsewhere/b.policy.md': gated });
      assert.equal(await documents.linted('file:///elsewhere/b.policy.md'), undefined);
      assert.deepEqual(files.reads, []);
    });

    it('heeds its configuration', async () => {
      const { documents } = workspaceOn({ [b]: gated, [at('.leadership-lint.json')]: `{ "rules": { "${gate}": "off" } }` });
      assert.deepEqual((await documents.linted(b))!.result.findings, []);
    });
  });

  describe('a link', () => {
    it('is followed to files of the workspace that are no documents, once each', async () => {
      const { tell, files } = workspaceOn({});
      await tell(a, own);
      await tell(at('sub/c.policy.md'), linking('list.pdf', 'list.pdf#two', '#here', 'https://example.org/a.pdf', '../../up.pdf', '../b%20c.pdf', '/top.pdf?x', '../a.charter.md#store', 'deep/e.md'));
      await turns();
      assert.deepEqual(files.asked, [at('sub/list.pdf'), at('b%20c.pdf'), at('top.pdf'), at('sub/deep/e.md')]);
    });

    it('is not followed out of the folders', async () => {
      const { tell, files, names } = workspaceOn({}, { folders: ['file:///x/docs', 'file:///y/docs'] });
      assert.equal(names.of('file:///x/known.pdf'), 'file:///x/known.pdf');
      await tell('file:///x/docs/a.policy.md', linking('../known.pdf', '../unknown.pdf', 'in.pdf'));
      await turns();
      assert.deepEqual(files.asked, ['file:///x/docs/in.pdf']);
    });

    it('that leads nowhere is followed again, until it leads somewhere', async () => {
      const content: Record<string, Content> = {};
      const { tell, files, documents } = workspaceOn(content);
      const follow = async () => { const told = await tell(b, linking('list.pdf')); await turns(); return [told, files.asked, documents.workspace.isThere('list.pdf')]; };
      assert.deepEqual(await follow(), [[], [at('list.pdf')], false]);
      assert.deepEqual(await follow(), [[brokenLink], [at('list.pdf')], false]);
      content[at('list.pdf')] = 'x';
      assert.deepEqual(await follow(), [[brokenLink], [at('list.pdf')], true]);
      assert.deepEqual(await follow(), [[], [], true]);
    });

    it('that leads somewhere is followed again after a while: nobody watches files that are no documents', async () => {
      const { tell, files, documents } = workspaceOn({ [at('list.pdf')]: 'x' });
      const follow = async () => { await tell(b, linking('list.pdf')); await clock.pass(SETTLES); return [files.asked.length, documents.workspace.isThere('list.pdf')]; };
      assert.deepEqual(await follow(), [1, true]);
      delete files.content[at('list.pdf')];
      assert.deepEqual(await follow(), [0, true]);
      await clock.pass(2000);
      assert.deepEqual(await follow(), [1, false]);
      assert.deepEqual(await tell(b, linking('list.pdf')), [brokenLink]);
    });

    it('that is followed again delays no answer, but all is not settled before', async () => {
      const { tell, files, documents } = workspaceOn({ [at('list.pdf')]: 'x' });
      await tell(b, linking('list.pdf'));
      await clock.pass(3000);
      const release = files.hold(at('list.pdf'));
      await tell(b, linking('list.pdf'));
      const settled = documents.settledDown();
      assert.deepEqual([await isSettled(documents.known(40)), await isSettled(settled)], [true, false]);
      release();
      assert.equal(await isSettled(settled), true);
    });

    it('is followed anew when the folders are read anew', async () => {
      const { tell, files, documents, scan } = workspaceOn({ [at('list.pdf')]: 'x', [b]: linking('list.pdf') });
      await tell(a, linking('list.pdf'));
      await clock.pass(SETTLES);
      delete files.content[at('list.pdf')];
      await scan();
      assert.equal(documents.workspace.isThere('list.pdf'), false);
    });

    it('that leads nowhere leads nowhere still when nobody can follow it', async () => {
      const content: Record<string, Content> = {}, { tell, documents } = workspaceOn(content);
      await tell(b, linking('list.pdf'));
      await turns();
      content[at('list.pdf')] = new Error('EIO');
      await tell(b, linking('list.pdf'));
      await turns();
      assert.equal(documents.workspace.isThere('list.pdf'), false);
    });

    it('is news when it turns out to lead nowhere, and only then', async () => {
      const { tell, concerned } = workspaceOn({});
      await tell(b, linking('list.pdf'));
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[b]]);
      await tell(b, linking('list.pdf'));
      await turns();
      assert.equal(clock.waiting, 0);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned, [[b]]);
    });

    it('that nobody can follow is not called broken', async () => {
      const { tell, documents, concerned } = workspaceOn({ [at('list.pdf')]: new Error('EIO') });
      await tell(b, linking('list.pdf', 'gone.pdf'));
      await clock.pass(SETTLES);
      assert.deepEqual([documents.workspace.isThere('list.pdf'), documents.workspace.isThere('gone.pdf'), concerned], [undefined, false, [[b]]]);
    });

    it('of a document on disk is followed, too', async () => {
      const { scan, codes } = workspaceOn({ [b]: linking('list.pdf', 'there.pdf'), [at('there.pdf')]: 'x' });
      await scan();
      assert.deepEqual(codes(b), [brokenLink]);
    });
  });
});
