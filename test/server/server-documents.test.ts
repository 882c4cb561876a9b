// What becomes of a document while it is open: its status, its diagnostics, and the moment that a sentence is left in peace.
import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { statusMethod, type Status } from '../../server/src/lsp/protocol';
import { LONGEST_TEXT } from '../../server/src/model/encoding';
import { begin, pulling, type Beginning, type Client } from './client';
import { Clock, gate, gated, settingsWith } from './parts';

const uri = 'file:///work/remote.policy.md', configuration = 'file:///work/.leadership-lint.json';
const HOLD = 600, SETTLES = 150;
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const statuses = ({ of }: Client) => of<Status>(statusMethod);
const sent = ({ of }: Client) => of<{ uri: string; version?: number; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics').map(({ uri: one, version, diagnostics }) => [one, version, codes(diagnostics)]);
const refreshes = ({ of }: Client) => of('workspace/diagnostic/refresh').length;

describe('a document in an editor', () => {
  const clock = new Clock();
  let client: Client;
  beforeEach(() => clock.start());
  afterEach(() => { clock.stop(); client.end(); });
  const start = async (beginning: Beginning = {}) => { client = await begin(clock, { ...beginning, initialize: { capabilities: pulling, ...beginning.initialize } }); await client.pass(SETTLES * 2); client.heard.length = 0; };
  const pushing = { capabilities: {} };

  describe('its status', () => {
    it('is told when it is opened and whenever it changes', async () => {
      await start();
      await client.open(uri, gated);
      await client.change(uri, 2, { text: '# Remote work policy\n' });
      const status = { uri, state: 'linted', reason: 'fileName', type: 'policy', lang: 'en', findings: 1 };
      assert.deepEqual(statuses(client), [status, { ...status, findings: 0 }]);
    });

    it('is not told again while it stays as it is, but to whoever opens the document anew', async () => {
      await start();
      await client.open(uri, gated);
      await client.change(uri, 2, { text: `${gated}\nWe meet on Mondays.\n` });
      await client.change(uri, 3, { text: gated });
      assert.deepEqual(statuses(client).map(({ findings }) => findings), [1]);
      await client.shut(uri);
      await client.open(uri, gated);
      assert.deepEqual(statuses(client).map(({ findings }) => findings), [1, 1]);
    });

    for (const [initialize, cleared] of [[{}, []], [pushing, [[uri, undefined, []]]]] as const) {
      it(`is not told of a document that was closed meanwhile: ${JSON.stringify(initialize)}`, async () => {
        await start({ initialize });
        const release = client.files.hold(configuration);
        await client.open(uri, gated);
        await client.shut(uri);
        assert.deepEqual(statuses(client), []);
        release();
        await client.pass();
        assert.deepEqual([statuses(client), sent(client)], [[], cleared]);
      });
    }

    it('is told of the document that is open now, where it was closed and opened meanwhile', async () => {
      await start({ initialize: pushing });
      const release = client.files.hold(configuration);
      await client.open(uri, gated, 'markdown', 1);
      await client.shut(uri);
      await client.open(uri, '# Remote work policy\n\nWe trust each other, and all of us know that.\n', 'markdown', 1);
      release();
      await client.pass();
      assert.deepEqual(statuses(client).map(({ findings }) => findings), [0]);
      assert.deepEqual(sent(client), [[uri, undefined, []], [uri, 1, []]]);
    });

    const failures: readonly (readonly [says: string, thrown: unknown, logged: RegExp])[] = [
      ['with its trace', new Error('broken'), /^file:\/\/\/work\/remote\.policy\.md: Error: broken\n {4}at /],
      ['with its words, where it has no trace', Object.assign(new Error('broken'), { stack: undefined }), /^file:\/\/\/work\/remote\.policy\.md: broken$/],
      ['whatever it is', 'just words', /^file:\/\/\/work\/remote\.policy\.md: just words$/],
    ];
    for (const [says, thrown, logged] of failures) {
      it(`is an error where it cannot be read, which is told ${says}`, async () => {
        let isBroken = true;
        await start({ initialize: pushing, host: { today: () => { if (isBroken) throw thrown; return '2026-03-01'; } } });
        await client.open(uri, gated);
        assert.deepEqual(statuses(client), [{ uri, state: 'error', reason: 'failed', type: 'other', lang: 'und', findings: 0 }]);
        const messages = client.of<{ type: number; message: string }>('window/logMessage');
        assert.deepEqual([messages.length, messages[0]!.type, sent(client)], [1, 1, []]);
        assert.match(messages[0]!.message, logged);
        isBroken = false;
        await client.change(uri, 2, { text: gated });
        assert.equal(statuses(client).at(-1)!.state, 'linted', 'and it goes on');
      });
    }
  });

  describe('that does not ask for diagnostics', () => {
    it('gets them with the version they are of, and is rid of them at the end', async () => {
      await start({ initialize: pushing });
      await client.open(uri, gated, 'markdown', 3);
      await client.change(uri, 4, { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } }, text: 'Home' });
      await client.change(uri, 5, { text: '# Remote work policy\n' });
      await client.shut(uri);
      assert.deepEqual(sent(client), [[uri, 3, [gate]], [uri, 4, [gate]], [uri, 5, []], [uri, undefined, []]]);
      assert.equal(refreshes(client), 0);
    });
  });

  for (const [says, reason, text, of] of [
    ['by its front matter', 'frontMatter', `---\ntype: none\n---\n\n${gated}`, 'own.policy.md'], ['by the settings', 'excluded', gated, 'old/a.policy.md'],
    ['by the settings, whatever its front matter says', 'excluded', `---\ntype: none\n---\n\n${gated}`, 'old/own.md'], ['by nobody', 'none', '---\ntype: chapter\n---\n\n# Parser\n', 'parser.md'],
  ] as const) {
    it(`that is left alone ${says} has none, and is said to be`, async () => {
      await start({ initialize: { initializationOptions: { holdWhileTyping: false, settings: settingsWith({ documents: { include: [], exclude: ['old/**'] } }) } } });
      await client.open(`file:///work/${of}`, text);
      assert.deepEqual(statuses(client).map((one) => [one.state, one.reason, one.type]), [['silent', reason, 'none']]);
      assert.deepEqual(await client.pull(`file:///work/${of}`), []);
    });
  }

  it('that is too large has none, and is said to be', async () => {
    for (const initialize of [pushing, {}]) {
      await start({ initialize });
      await client.open(uri, gated.padEnd(LONGEST_TEXT + 1));
      assert.deepEqual(statuses(client), [{ uri, state: 'silent', reason: 'tooLarge', type: 'none', lang: 'und', findings: 0 }]);
      if (initialize === pushing) assert.deepEqual(sent(client), [[uri, 1, []]]); else assert.deepEqual(await client.pull(uri), []);
      if (initialize === pushing) client.end();
    }
  });

  it('that is asked for its diagnostics is sent none', async () => {
    await start();
    await client.open(uri, gated);
    await client.change(uri, 2, { text: '# Remote work policy\n' });
    await client.shut(uri);
    assert.deepEqual(sent(client), []);
  });

  describe('a report', () => {
    it('is short where nothing is new, and whole where something is', async () => {
      await start();
      await client.open(uri, gated);
      const first = await client.report(uri);
      assert.deepEqual([first.kind, 'items' in first && codes(first.items)], ['full', [gate]]);
      assert.deepEqual(await client.report(uri, first.resultId), { kind: 'unchanged', resultId: first.resultId });
      await client.change(uri, 2, { text: '# Remote work policy\n' });
      const second = await client.report(uri, first.resultId);
      assert.deepEqual([second.kind, 'items' in second && second.items, second.resultId === first.resultId], ['full', [], false]);
    });

    it('is whole after the document was closed', async () => {
      await start();
      await client.open(uri, gated);
      const first = await client.report(uri);
      await client.shut(uri);
      await client.open(uri, gated);
      assert.equal((await client.report(uri, first.resultId)).kind, 'full');
    });

    it('of a document that is not open is empty, and has no name to come back to', async () => {
      await start({ files: { [uri]: gated } });
      assert.deepEqual([await client.report(uri), client.of('window/logMessage')], [{ kind: 'full', items: [] }, []]);
    });

    // The first file is being read, and all others wait in line behind it.
    for (const [count, holdWhileTyping, waits] of [[41, true, true], [42, true, false], [42, undefined, false], [42, false, true], [201, false, true], [202, false, false]] as const) {
      it(`${waits ? 'waits for' : 'does not wait for'} ${count - 1} documents ${holdWhileTyping === false ? 'where nothing is held' : 'for one who writes'}`, async () => {
        const name = (i: number) => `file:///work/a${String(i).padStart(3, '0')}.md`;
        await start({ files: Object.fromEntries(Array.from({ length: count }, (_, i) => [name(i), ''])), initialize: { initializationOptions: { holdWhileTyping } } });
        const release = client.files.hold(name(0));
        await client.tell('workspace/didChangeWatchedFiles', { changes: Array.from({ length: count }, (_, i) => ({ uri: name(i), type: 2 })) });
        await client.open(uri, gated);
        let isAnswered = false;
        const answer = client.report(uri).then(() => { isAnswered = true; });
        await client.pass();
        assert.equal(isAnswered, !waits);
        release();
        await client.pass();
        await answer;
      });
    }
  });

  describe('while it is written', () => {
    const broken = gated.replace('approval', 'approva'), line = 2, character = broken.split('\n')[2]!.indexOf('approva') + 'approva'.length;
    const typed = (text: string, at = character) => ({ range: { start: { line, character: at }, end: { line, character: at } }, text });
    /** Opens, asks, and types the letter that makes it a finding. */
    const write = async (initializationOptions: object | undefined, capabilities: object = pulling) => {
      await start({ initialize: { initializationOptions, capabilities } });
      await client.open(uri, broken);
      if (capabilities === pulling) assert.deepEqual(codes(await client.pull(uri)), []);
      await client.change(uri, 2, typed('l'));
    };

    for (const options of [{}, undefined, { holdWhileTyping: true }]) {
      it(`a sentence is left in peace for a moment: ${JSON.stringify(options)}`, async () => {
        await write(options);
        assert.deepEqual(codes(await client.pull(uri)), []);
        await client.pass(HOLD - 1);
        assert.equal(refreshes(client), 0);
        await client.pass(1);
        assert.equal(refreshes(client), 1, 'then the editor asks again');
        assert.deepEqual(codes(await client.pull(uri)), [gate]);
        await client.pass(HOLD * 2);
        assert.equal(refreshes(client), 1);
      });
    }

    it('nothing is left in peace where nobody wants it', async () => {
      await write({ holdWhileTyping: false });
      assert.deepEqual(codes(await client.pull(uri)), [gate]);
      await client.pass(HOLD);
      assert.equal(refreshes(client), 0);
    });

    it('the moment begins anew whenever it is asked for', async () => {
      await write({});
      await client.pull(uri);
      await client.pass(HOLD / 2);
      await client.pull(uri);
      await client.pass(HOLD - 1);
      assert.equal(refreshes(client), 0);
      await client.pass(1);
      assert.equal(refreshes(client), 1);
    });

    it('nobody asks again where nothing was held', async () => {
      await start({ initialize: { initializationOptions: {} } });
      await client.open(uri, gated);
      await client.pull(uri);
      await client.change(uri, 2, { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 8 } }, text: 'Home' });
      assert.deepEqual(codes(await client.pull(uri)), [gate], 'the sentence is another one');
      await client.pass(HOLD * 2);
      assert.equal(refreshes(client), 0);
    });

    it('what was shown stays', async () => {
      await start({ initialize: { initializationOptions: {} } });
      await client.open(uri, gated);
      assert.deepEqual(codes(await client.pull(uri)), [gate]);
      const end = gated.split('\n')[2]!.length - 1;
      for (const [i, letter] of [...' always'].entries()) {
        await client.change(uri, 2 + i, typed(letter, end + i));
        assert.deepEqual(codes(await client.pull(uri)), [gate]);
      }
      await client.change(uri, 19, { range: { start: { line, character: character - 1 }, end: { line, character } }, text: '' });
      assert.deepEqual(codes(await client.pull(uri)), []);
      await client.change(uri, 20, typed('a', character - 1));
      assert.deepEqual(codes(await client.pull(uri)), [], 'what was not shown last has to wait');
    });

    const places: readonly (readonly [says: string, changes: readonly object[], shown: readonly string[]])[] = [
      ['the end of what was typed', [typed('l'), typed('All is well. ', 0)], []],
      ['no place before that', [typed('l'), typed('All is well. ', 0), typed('ways', 2)], [gate]],
      ['that of the last change', [typed('All is well. And more.\n\n', 0), { range: { start: { line: 4, character }, end: { line: 4, character } }, text: 'l' }], []],
      ['that of the last change only', [typed('l'), { range: { start: { line: 0, character: 2 }, end: { line: 0, character: 2 } }, text: 'Our ' }], [gate]],
    ];
    for (const [says, changes, shown] of places) {
      it(`the place is ${says}`, async () => {
        await start({ initialize: { initializationOptions: {} } });
        await client.open(uri, broken);
        await client.change(uri, 2, ...changes);
        assert.deepEqual(codes(await client.pull(uri)), shown);
      });
    }

    it('a text that is replaced as a whole is not being written', async () => {
      await start({ initialize: { initializationOptions: {} } });
      await client.open(uri, broken);
      await client.pull(uri);
      await client.change(uri, 2, { text: gated });
      assert.deepEqual(codes(await client.pull(uri)), [gate]);
    });

    it('nothing is held back from an editor that only asks by itself: nobody could have it ask again', async () => {
      await write({}, { textDocument: { diagnostic: {} } });
      assert.deepEqual(codes(await client.pull(uri)), [gate]);
      client.heard.length = 0;
      await client.pass(HOLD);
      assert.deepEqual(client.heard, []);
    });

    for (const capabilities of [{}, { workspace: { diagnostics: { refreshSupport: true } } }]) {
      it(`an editor that does not ask is sent what was held when the moment is over: ${JSON.stringify(capabilities)}`, async () => {
        await write({}, capabilities);
        assert.deepEqual(sent(client), [[uri, 1, []], [uri, 2, []]]);
        await client.pass(HOLD);
        assert.deepEqual([sent(client).slice(2), refreshes(client)], [[[uri, 2, [gate]]], 0]);
      });
    }

    for (const capabilities of [pulling, {}]) {
      it(`nobody hears of the moment when the document is closed: ${JSON.stringify(capabilities)}`, async () => {
        await write({}, capabilities);
        if (capabilities === pulling) await client.pull(uri);
        await client.shut(uri);
        client.heard.length = 0;
        await client.pass(HOLD * 2);
        assert.deepEqual(client.heard, []);
      });
    }

    it('a document that is opened again begins anew', async () => {
      // Nothing was typed in it.
      await write({});
      await client.shut(uri);
      await client.open(uri, gated);
      assert.deepEqual(codes(await client.pull(uri)), [gate]);
      await client.shut(uri);
      // And nothing was shown of it.
      await client.open(uri, broken);
      await client.change(uri, 2, typed('l'));
      assert.deepEqual(codes(await client.pull(uri)), []);
    });

    it('documents are written one by one', async () => {
      const another = 'file:///work/home.policy.md';
      await write({});
      await client.open(another, broken);
      await client.change(another, 2, typed('l'));
      for (const one of [uri, another]) assert.deepEqual(codes(await client.pull(one)), []);
      await client.shut(uri);
      await client.pass(HOLD);
      assert.equal(refreshes(client), 1);
      assert.deepEqual(codes(await client.pull(another)), [gate]);
    });
  });

  it('that is closed while somebody waits for its diagnostics is as it lies on disk', async () => {
    const other = 'file:///work/other.policy.md';
    client = await begin(clock, { initialize: { capabilities: pulling }, files: { [uri]: gated } });
    await client.pass(SETTLES * 2);
    client.files.content[other] = '# Other policy\n';
    const release = client.files.hold(other);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: other, type: 1 }] });
    await client.open(uri, '# Remote work policy\n');
    const asked = client.connection.sendRequest<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    await client.pass();
    await client.shut(uri);
    release();
    await client.pass(SETTLES * 4);
    assert.deepEqual((await asked).items, []);
    const { items } = await client.ask<{ items: { uri: string; items: Diagnostic[] }[] }>('workspace/diagnostic', { previousResultIds: [] });
    assert.deepEqual(items.map((one) => [one.uri, codes(one.items)]), [[uri, [gate]]]);
  });

  it('that was edited is as the editor has it', async () => {
    await start();
    const model = TextDocument.create(uri, 'markdown', 1, '# Remote work policy\n\nEmployees before they leave.\n');
    await client.open(uri, model.getText());
    const changes = [{ range: { start: { line: 2, character: 10 }, end: { line: 2, character: 10 } }, text: 'must obtain approval ' }, { range: { start: { line: 2, character: 22 }, end: { line: 2, character: 22 } }, text: 'their manager\'s ' }];
    await client.change(uri, 2, ...changes);
    const [found] = await client.pull(uri);
    assert.deepEqual([found!.code, found!.range.start], [gate, { line: 2, character: 10 }]);
    assert.match(String(found!.message), /must obtain their manager's approval/);
  });
});
