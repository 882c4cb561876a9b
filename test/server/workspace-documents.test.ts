// The documents of a workspace by themselves: what is read when, who hears what, and when all is settled. Time is the test's.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../../server/src/agreement/facts';
import type { World } from '../../server/src/agreement/world';
import { Linting, TOO_LARGE } from '../../server/src/lsp/linting';
import { Names } from '../../server/src/lsp/names';
import { Settled } from '../../server/src/lsp/settings';
import type { WorkspaceRule } from '../../server/src/rules/rule';
import { WorkspaceDocuments } from '../../server/src/lsp/workspace-documents';
import { agreed, brokenLink, Clock, conflict, fewRules, FilesInMemory, gate, gated, isSettled, other, own, turns, type Content } from './parts';

const at = (name: string) => `file:///work/${name}`;
const a = at('a.charter.md'), b = at('b.policy.md');
/** Facts must stand still for so long before others hear of them, and a first answer waits no longer than that. */
const SETTLES = 150, MOMENT = 400;

const linking = (...urls: readonly string[]) => `# Desk policy\n\nAll of us can look at ${urls.map((url) => `[the list](${url})`).join(' and at ')} whenever we want to, and ask about it.\n`;
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [at(`d${String(i).padStart(2, '0')}.md`), '# Notes\n']));

describe('the documents of a workspace by themselves', () => {
  const clock = new Clock();
  beforeEach(() => clock.start());
  afterEach(() => clock.stop());

  interface Options { readonly folders?: readonly string[]; readonly rules?: (typeof fewRules)['rules']; readonly cancelAfter?: number; readonly onLint?: (uri: string) => void }

  function workspaceOn(content: Record<string, Content> = {}, { folders = ['file:///work'], rules = fewRules.rules, cancelAfter = Infinity, onLint }: Options = {}) {
    const files = new FilesInMemory(content), names = new Names(), open = new Set<string>();
    names.useFolders(folders);
    const settled = new Settled(files, folders);
    const linted: [uri: string, length: number, plain: boolean][] = [], concerned: (readonly string[])[] = [], logged: string[] = [], bars: { of: number; states: [done: number, of: number][]; isDone: boolean }[] = [];
    class Recorded extends Linting {
      override lint(...[uri, text, plain, inForce, cache]: Parameters<Linting['lint']>) {
        linted.push([uri, text.length, plain]);
        onLint?.(uri);
        // A text beyond all measure takes as long as it is.
        return super.lint(uri, text.length > 1_000_000 ? text.slice(0, 1000) : text, plain, inForce, cache);
      }
    }
    const linting = new Recorded(() => ({ ...fewRules, rules }), () => ({ today: '2026-03-01' }), (uri) => names.of(uri));
    const documents = new WorkspaceDocuments(files, settled, linting, names, {
      isOpen: (uri) => open.has(uri),
      progress: (of) => {
        const bar: (typeof bars)[number] = { of, states: [], isDone: false };
        bars.push(bar);
        return Promise.resolve({ report: (...state) => { bar.states.push(state); }, done: () => { bar.isDone = true; }, get cancelled() { return bar.states.length >= cancelAfter; } });
      },
      concerns: (uris) => concerned.push(uris),
      log: (message) => logged.push(message),
    });
    const factsIn = async (uri: string, text: string): Promise<Facts> => {
      const facts = new Linting(() => fewRules, () => ({ today: '2026-03-01' }), (one) => names.of(one)).lint(uri, text, false, await settled.of(uri)).facts;
      files.asked.length = 0;
      return facts;
    };
    return {
      files, names, open, documents, linted, concerned, logged, bars, factsIn,
      async tell(uri: string, text: string) {
        open.add(uri);
        return documents.tell(uri, await factsIn(uri, text)).map(({ rule }) => rule);
      },
      close(uri: string) { open.delete(uri); documents.close(uri); },
      async scan(these = folders) {
        const scanned = documents.scan(these);
        await clock.pass(SETTLES * 4);
        await scanned;
        concerned.length = linted.length = files.reads.length = files.asked.length = 0;
      },
      known: () => [...documents.workspace.all()].map(({ path }) => path).sort(),
      codes: (uri: string) => documents.reports().get(uri)?.diagnostics.map(({ code }) => code),
      id: (uri: string) => documents.reports().get(uri)?.id,
    };
  }

  /** To ask a rule takes longer than a slice. */
  const slow = (asked: (own: Facts) => void = () => {}) => {
    const check = function* (facts: Facts, world: World) { asked(facts); clock.busy(20); yield* (fewRules.rules[conflict] as WorkspaceRule).check(facts, world); };
    return { ...fewRules.rules, [conflict]: { ...fewRules.rules[conflict] as WorkspaceRule, check } };
  };

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

    it('is forgotten where it could not be found on disk, and others hear of it', async () => {
      const { tell, close, files, known, concerned } = workspaceOn({ [at('b.html')]: other });
      await tell(a, own);
      assert.deepEqual(await tell(at('b.html'), '---\ntype: policy\n---\n\nThe brand manager is responsible for the window display.\n'), [conflict]);
      await clock.pass(SETTLES);
      assert.deepEqual(concerned.splice(0), [[a]]);
      close(at('b.html'));
      assert.deepEqual(known(), ['a.charter.md']);
      await clock.pass(SETTLES);
      assert.deepEqual([files.reads, concerned], [[], [[a]]]);
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
      documents.deleted(b);
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
      documents.deleted(at('hr'));
      assert.deepEqual(known(), ['hr.md', 'hr/open.md', 'hr2/z.md']);
    });

    it('that was deleted takes nobody along whom the folders of now have no name for', async () => {
      const { documents, tell, names, known } = workspaceOn();
      await tell(a, own);
      names.useFolders(['file:///north', 'file:///south']);
      documents.deleted(a);
      assert.deepEqual(known(), ['a.charter.md']);
    });

    it('that was deleted is not known to be there', async () => {
      const { documents, tell } = workspaceOn({ [at('list.pdf')]: 'x' });
      await tell(b, linking('list.pdf'));
      await clock.pass(SETTLES);
      assert.equal(documents.workspace.isThere('list.pdf'), true);
      documents.deleted(at('list.pdf'));
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
      documents.deleted(b);
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

  describe('a closed document', () => {
    const unreadable: readonly (readonly [says: string, content: Content | undefined])[] = [
      ['is not there', undefined], ['is too large', 'x'.repeat(TOO_LARGE + 1)], ['is binary', `${other}\0`],
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
      const { scan, known } = workspaceOn({ [b]: `${other}${'\n'.repeat(TOO_LARGE - other.length)}` });
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
      ['may be too large', 'b.policy.md', gated.padEnd(TOO_LARGE + 1), 'nothing'],
      ['may be as large as one may be', 'b.policy.md', gated.padEnd(TOO_LARGE), 'markdown'],
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
      clock.paused = () => { if (open.delete(b)) documents.deleted(b); };
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
      documents.deleted(list);
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
      documents.deleted(at('old'));
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
