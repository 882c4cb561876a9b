// What an editor asks of a document: answers, places, and what becomes of a question that is taken back or fails.
import assert from 'node:assert/strict';
import { CancellationToken, CancellationTokenSource, type CodeAction, type Hover, type Location, type ResponseError, type TextDocumentEdit, type TextEdit, type WorkspaceEdit } from 'vscode-languageserver/node';
import type { Linter } from '../../server/src/engine/linter';
import { clientCommands, configureGlobMethod, folderReportMethod, profileMethod, templateMethod, type Profile } from '../../server/src/lsp/protocol';
import { lspWords } from '../../server/src/lsp/words';
import { LONGEST_TEXT } from '../../server/src/model/encoding';
import { begin, pulling, type Beginning, type Client } from './client';
import { Clock, conflict, fewRules, gate, gated, other, own } from './parts';

const at = (name: string) => `file:///work/${name}`;
const uri = at('remote.policy.md'), a = at('a.charter.md'), b = at('b.policy.md');
const SETTLES = 150;
/** LSP’s codes for a request that was taken back, and one that cannot be answered. */
const CANCELLED = -32800, FAILED = -32803;
const twice = `${gated}\nEmployees must obtain their manager's approval before they buy a chair.\n`;
const nothing = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The linter, with one way to mend that keeps the meaning. */
const mending: Omit<Linter, 'config'> = {
  ...fewRules, packs: { ...fewRules.packs, en: { ...fewRules.packs.en!, words: { ...fewRules.packs.en!.words, [gate]: { ...fewRules.packs.en!.words[gate]!, fixes: [{ title: 'Let them', kind: 'safe', replaces: 'span', text: 'may' }] } } } },
};

describe('what an editor asks', () => {
  const clock = new Clock();
  let client: Client;
  beforeEach(() => clock.start());
  afterEach(() => { clock.stop(); client.end(); });
  const start = async (beginning: Beginning = {}) => { client = await begin(clock, { ...beginning, initialize: { capabilities: pulling, ...beginning.initialize } }); await client.pass(SETTLES * 2); client.heard.length = 0; };
  const actions = (range: object, only?: readonly string[], of = uri) => client.ask<CodeAction[]>('textDocument/codeAction', { textDocument: { uri: of }, range, context: { diagnostics: [], ...(only && { only }) } });
  const hover = async (line: number, character: number, of = uri) => ((await client.ask<Hover | null>('textDocument/hover', { textDocument: { uri: of }, position: { line, character } }))?.contents as { value: string } | undefined)?.value;

  describe('actions', () => {
    const cases: readonly (readonly [says: string, only: readonly string[] | undefined, titles: readonly string[]])[] = [
      ['are fixes, where nothing is said', undefined, ['Let them', 'Leave this as it is']], ['are fixes', ['quickfix'], ['Let them', 'Leave this as it is']],
      ['are all fixes at once', ['source.fixAll.leadershipLint'], [lspWords.en.fixAll]], ['are all fixes at once, for whoever fixes everything', ['source.fixAll'], [lspWords.en.fixAll]], ['are all fixes at once, for whoever tidies up', ['source'], [lspWords.en.fixAll]],
      ['are both', ['source', 'quickfix'], ['Let them', 'Leave this as it is', lspWords.en.fixAll]],
      ['are none of another kind', ['refactor'], []], ['are none of a kind that only begins alike', ['quick', 'source.fix', 'source.fixAll.leadershipLin'], []], ['are none of a kind that is narrower', ['quickfix.spelling', 'source.fixAll.leadershipLint.x'], []], ['are none where none is wanted', [], []],
    ];
    for (const [says, only, titles] of cases) {
      it(`${says}: ${JSON.stringify(only)}`, async () => {
        await start({ host: { linter: () => mending } });
        await client.open(uri, gated);
        assert.deepEqual((await actions((await client.pull(uri))[0]!.range, only)).map(({ title }) => title.split(':')[0]!.replace(/ \(.*| with.*|, .*/, '')), titles);
      });
    }

    it('are for what the cursor touches; all at once are for the whole document', async () => {
      await start({ host: { linter: () => mending } });
      await client.open(uri, twice);
      const [first, second] = (await client.pull(uri)).map(({ range }) => range);
      const lines = async (range: object, only: string) => (await actions(range, [only])).flatMap(({ edit }) => (edit!.documentChanges as TextDocumentEdit[]).flatMap(({ edits }) => (edits as TextEdit[]).filter(({ newText }) => newText === 'may').map(({ range: { start } }) => start.line)));
      assert.deepEqual([await lines(first!, 'quickfix'), await lines(second!, 'quickfix'), await lines({ start: first!.start, end: second!.end }, 'quickfix'), await lines(nothing, 'quickfix')], [[2], [4], [2, 4], []]);
      assert.deepEqual(await lines({ start: first!.end, end: first!.end }, 'quickfix'), [2]);
      assert.deepEqual(await lines(nothing, 'source.fixAll'), [2, 4]);
    });

    it('to fix all are none where nothing can be fixed so', async () => {
      await start();
      await client.open(uri, gated);
      assert.deepEqual(await actions((await client.pull(uri))[0]!.range, ['source.fixAll']), []);
    });

    for (const [says, initializationOptions, command] of [['our own client', { clientCommands: true, holdWhileTyping: false }, clientCommands.allowWithReason], ['another client', { holdWhileTyping: false }, undefined]] as const) {
      it(`leave the reason to ${says}`, async () => {
        await start({ initialize: { initializationOptions } });
        await client.open(uri, gated);
        const last = (await actions((await client.pull(uri))[0]!.range)).at(-1)!;
        assert.deepEqual([last.command?.command, last.edit === undefined], [command, command !== undefined]);
        assert.equal((await hover(2, 12))!.includes('command:'), command !== undefined);
      });
    }

    for (const [support, snippets] of [[{ documentChanges: true, snippetEditSupport: true }, true], [{ documentChanges: true, snippetEditSupport: false }, false], [{ snippetEditSupport: true }, false], [{ documentChanges: true }, false], [{}, false], [undefined, false]] as const) {
      it(`${snippets ? 'have tab stops' : 'have no tab stops'} where the editor says ${JSON.stringify(support)}`, async () => {
        await start({ initialize: { capabilities: { ...pulling, workspace: { ...pulling.workspace, workspaceEdit: support } } } });
        await client.open(uri, gated);
        const edits = (await actions((await client.pull(uri))[0]!.range)).flatMap(({ edit }) => (edit?.documentChanges as TextDocumentEdit[] | undefined)?.flatMap((one) => one.edits) ?? []);
        assert.equal(edits.some((edit) => 'snippet' in edit), snippets);
      });
    }
  });

  describe('a hover', () => {
    const title = fewRules.packs.en!.words[gate]!.title;
    const sentence = gated.split('\n')[2]!, from = sentence.indexOf('must'), to = sentence.indexOf(' before');
    for (const [character, says] of [[from - 1, false], [from, true], [from + 9, true], [to, true], [to + 1, false]] as const) {
      it(`${says ? 'speaks' : 'does not speak'} of a finding at ${character}, where it stands from ${from} to ${to}`, async () => {
        await start();
        await client.open(uri, gated);
        assert.equal((await hover(2, character) ?? '').includes(title), says);
      });
    }

    it('is told in the reader’s language', async () => {
      await start({ initialize: { initializationOptions: { holdWhileTyping: false, editorLanguage: 'da' } } });
      await client.open(uri, gated);
      assert.ok((await hover(2, from + 9))!.includes(fewRules.packs.da!.words[gate]!.title));
    });

    it('is nothing where nothing stands', async () => {
      await start();
      await client.open(uri, gated);
      assert.equal(await client.ask('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 0 } }), null);
    });
  });

  describe('a document that is not open, or too large,', () => {
    const questions: readonly (readonly [method: string, params: (of: string) => object, answer: unknown])[] = [
      ['textDocument/codeAction', (of) => ({ textDocument: { uri: of }, range: nothing, context: { diagnostics: [] } }), []],
      ['textDocument/hover', (of) => ({ textDocument: { uri: of }, position: nothing.start }), null],
      [profileMethod, (of) => ({ uri: of }), null],
      ['textDocument/documentSymbol', (of) => ({ textDocument: { uri: of } }), []],
      ['textDocument/definition', (of) => ({ textDocument: { uri: of }, position: nothing.start }), []],
      ['textDocument/rename', (of) => ({ textDocument: { uri: of }, position: nothing.start, newName: 'x' }), null],
    ];
    for (const [method, params, answer] of questions) {
      it(`has no answer to ${method}`, async () => {
        await start({ files: { [uri]: gated } });
        assert.deepEqual(await client.ask(method, params(uri)), answer);
        await client.open(b, ' '.repeat(LONGEST_TEXT + 1));
        assert.deepEqual(await client.ask(method, params(b)), answer);
        assert.deepEqual(client.of('window/logMessage'), []);
      });
    }
  });

  it('a profile is that of the version that is open', async () => {
    await start();
    await client.open(uri, gated, 'markdown', 4);
    const profile = (await client.ask<Profile | null>(profileMethod, { uri }))!;
    assert.deepEqual([profile.uri, profile.version, profile.type, profile.families], [uri, 4, 'policy', [{ family: 'control', findings: 1 }]]);
  });

  it('a rename changes what is open at its version, and what is closed at none', async () => {
    const charter = '# Team charter\n\nThe team lead decides on the rota.\n', rota = '# Rota policy\n\nThe rota is published by Monday. The team lead has the last word.\n', keys = '# Keys policy\n\nThe keys hang where all of us can see them. The team lead has them, too.\n';
    await start({ files: { [a]: charter, [b]: rota, [at('c.policy.md')]: keys } });
    await client.open(a, charter, 'markdown', 5);
    await client.open(b, `\n${rota}`, 'markdown', 7);
    await client.pass(SETTLES * 2);
    const { documentChanges } = await client.ask<WorkspaceEdit>('textDocument/rename', { textDocument: { uri: a }, position: { line: 2, character: 6 }, newName: 'organiser' });
    assert.deepEqual((documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [textDocument, edits.map((edit) => (edit as TextEdit).range.start)]), [
      [{ uri: a, version: 5 }, [{ line: 2, character: 4 }]], [{ uri: b, version: 7 }, [{ line: 3, character: rota.split('\n')[2]!.indexOf('team lead') }]], [{ uri: at('c.policy.md'), version: null }, [{ line: 2, character: keys.split('\n')[2]!.indexOf('team lead') }]],
    ]);
    const refused = await client.ask('textDocument/rename', { textDocument: { uri: a }, position: { line: 2, character: 6 }, newName: 'a | b' }).catch((error: ResponseError) => error.code);
    assert.deepEqual([refused, client.of('window/logMessage')], [FAILED, []], 'what is refused is no failure of the server');
  });

  it('about all documents is answered when all have been read', async () => {
    const charter = '# Team charter\n\nThe team lead decides on the rota.\n', rota = '# Rota policy\n\nThe rota is published by Monday. The team lead has the last word.\n';
    await start({ files: { [a]: charter, [b]: '# Rota policy\n' } });
    await client.open(a, charter);
    client.files.content[b] = rota;
    const release = client.files.hold(b);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    let isAnswered = false;
    const answer = client.ask<Location[]>('textDocument/references', { textDocument: { uri: a }, position: { line: 2, character: 6 }, context: { includeDeclaration: true } });
    void answer.then(() => { isAnswered = true; });
    await client.pass(SETTLES * 9);
    assert.equal(isAnswered, false);
    release();
    await client.pass(SETTLES * 2);
    assert.deepEqual((await answer).map(({ uri: one, range: { start: place } }) => [one, place]), [[a, { line: 2, character: 4 }], [b, { line: 2, character: rota.split('\n')[2]!.indexOf('team lead') }]]);
  });

  it('about where a role is introduced waits for the documents that may do so, and for none where its own does', async () => {
    const charter = '# Team charter\n\nAsk the team lead.\n', rota = '# Rota policy\n\n## Team lead\n\nDecides on the rota.\n';
    await start({ files: { [a]: charter, [b]: '# Rota policy\n' } });
    await client.open(a, charter);
    client.files.content[b] = rota;
    const release = client.files.hold(b);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    const define = (line: number, character: number) => client.ask<Location[]>('textDocument/definition', { textDocument: { uri: a }, position: { line, character } });
    assert.deepEqual(await define(2, 0), []);
    const answer = define(2, 9);
    await client.pass(SETTLES * 9);
    release();
    await client.pass(SETTLES * 2);
    assert.deepEqual((await answer).map(({ uri: one, range: { start: place } }) => [one, place.line]), [[b, 2]]);
    await client.change(a, 2, { text: `${charter}\n## Team lead\n` });
    client.files.hold(b);
    await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
    assert.deepEqual((await define(2, 9)).map(({ uri: one, range: { start: place } }) => [one, place.line]), [[a, 4]]);
  });

  describe('the report of a folder', () => {
    const files = { [at('hr/a.charter.md')]: own, [at('hr/remote.policy.md')]: gated, [at('hr/c.md')]: '# Parser\n\nRun it.\n', [at('other/b.policy.md')]: other };
    const ask = (more: object = {}, token?: CancellationToken) => client.ask<string | null>(folderReportMethod, { folder: at('hr'), ...more }, token);

    it('is made of what was read, and of what others tell', async () => {
      await start({ files });
      assert.equal(await ask(), 'the report');
      assert.deepEqual(client.reported, [{ paths: ['a.charter.md', 'c.md', 'remote.policy.md'], codes: [[conflict], [], [gate]], language: 'en' }]);
      assert.deepEqual([client.files.found.at(-1), client.of('$/progress')], [[at('hr'), 2000], []]);
    });

    it('takes what is open as it is written', async () => {
      await start({ files });
      await client.open(at('hr/remote.policy.md'), '# Remote work policy\n\nEveryone decides alone where to work.\n');
      await client.pass(SETTLES * 2);
      await ask();
      assert.deepEqual(client.reported[0]!.codes, [[conflict], [], []]);
    });

    for (const workDoneToken of ['mine', 0]) {
      it(`says how far it is to one who asks as ${JSON.stringify(workDoneToken)}`, async () => {
        await start({ files });
        await ask({ workDoneToken });
        assert.deepEqual(client.of('$/progress'), [[0, 0], [1, 33], [2, 66]].map(([i, percentage]) => ({ token: workDoneToken, value: { kind: 'report', percentage, message: `${i} / 3` } })));
      });
    }

    it('waits for what documents tell each other, however long that takes', async () => {
      const b = at('other/b.policy.md');
      await start({ files: { ...files, [b]: gated } });
      client.files.content[b] = other;
      const release = client.files.hold(b);
      await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
      const answer = ask();
      await client.pass(SETTLES * 9);
      assert.equal(client.reported.length, 0);
      release();
      await client.pass(SETTLES * 2);
      assert.equal(await answer, 'the report');
      assert.deepEqual(client.reported[0]!.codes, [[conflict], [], [gate]]);
    });

    it('waits for it from the first, when nobody knows yet how documents are read', async () => {
      let say = (_: readonly null[]): void => { /* not yet */ };
      const capabilities = { ...pulling, workspace: { ...pulling.workspace, configuration: true } }, said = new Promise<readonly null[]>((resolve) => { say = resolve; });
      client = await begin(clock, { files, initialize: { capabilities }, answers: { 'workspace/configuration': () => said } });
      const answer = ask();
      await client.pass(SETTLES * 9);
      assert.equal(client.reported.length, 0);
      say([null, null]);
      await client.pass(SETTLES * 2);
      assert.equal(await answer, 'the report');
      assert.deepEqual(client.reported[0]!.codes, [[conflict], [], [gate]]);
    });

    it('is not waited for any more when it is called off', async () => {
      await start({ files });
      const b = at('other/b.policy.md'), release = client.files.hold(b), source = new CancellationTokenSource();
      await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: b, type: 2 }] });
      client.files.found.length = 0;
      const answer = ask({}, source.token).catch((error: ResponseError) => error.code);
      await client.pass();
      source.cancel();
      assert.equal(await answer, CANCELLED);
      assert.deepEqual(client.reported, []);
      release();
    });

    it('is not made when it is called off, and no more is read', async () => {
      await start({ files });
      client.files.reads.length = 0;
      const release = client.files.hold(at('hr/c.md')), source = new CancellationTokenSource(), answer = ask({}, source.token).catch((error: ResponseError) => error.code);
      await client.pass();
      source.cancel();
      await client.pass();
      release();
      assert.equal(await answer, CANCELLED);
      assert.deepEqual([client.reported, client.files.reads], [[], [at('hr/a.charter.md'), at('hr/c.md')]]);
    });
  });

  describe('a question', () => {
    const report = ['textDocument/diagnostic', { textDocument: { uri } }] as const;

    it('that is taken back while it is answered has no answer, and is no failure', async () => {
      await start();
      await client.open(uri, gated);
      await client.shut(uri);
      await client.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: at('.leadership-lint.json'), type: 2 }] });
      const release = client.files.hold(at('.leadership-lint.json'));
      await client.open(uri, gated);
      const source = new CancellationTokenSource(), answer = client.ask(...report, source.token).then(() => 'answered', (error: ResponseError) => [error.code, error.message]);
      await client.pass();
      source.cancel();
      await client.pass();
      release();
      assert.deepEqual([await answer, client.of('window/logMessage')], [[CANCELLED, 'cancelled'], []]);
      assert.equal((await client.pull(uri)).length, 1);
    });

    it('that was taken back before it came is not even looked at', async () => {
      let isTakenBack = false;
      await start({ files: { [at('hr/a.charter.md')]: own }, connection: { cancellationStrategy: {
        receiver: { createCancellationTokenSource: () => ({ token: isTakenBack ? CancellationToken.Cancelled : CancellationToken.None, cancel() { /* it is */ }, dispose() { /* nothing */ } }) },
        sender: { sendCancellation: () => Promise.resolve(), cleanup() { /* nothing */ } },
      } as never } });
      client.files.found.length = 0;
      isTakenBack = true;
      const answer = await client.ask(folderReportMethod, { folder: at('hr') }).then(() => 'answered', (error: ResponseError) => [error.code, error.message]);
      assert.deepEqual([answer, client.files.found, client.of('window/logMessage')], [[CANCELLED, 'cancelled'], [], []]);
    });

    const failing: readonly (readonly [what: string, method: string, params: object, otherwise: unknown])[] = [
      ['diagnostics', ...report, { kind: 'full', items: [] }],
      ['code actions', 'textDocument/codeAction', { textDocument: { uri }, range: nothing, context: { diagnostics: [] } }, []],
      ['hover', 'textDocument/hover', { textDocument: { uri }, position: nothing.start }, null],
      ['profile', profileMethod, { uri }, null],
      ['folder', folderReportMethod, { folder: 'file:///work' }, null],
      ['template', templateMethod, { type: 'policy', lang: { toString: null } }, null],
      ['configuration', configureGlobMethod, { text: 5, format: 'json', list: 'include', glob: 'x' }, null],
    ];
    for (const [what, method, params, otherwise] of failing) {
      it(`that fails is logged and has an empty answer: ${what}`, async () => {
        await start({ files: { [uri]: gated }, host: { today: () => { throw new Error('broken'); } } });
        await client.open(uri, gated);
        client.heard.length = 0;
        assert.deepEqual(await client.ask(method, params), otherwise);
        const [{ type, message }, ...more] = client.of<{ type: number; message: string }>('window/logMessage') as [{ type: number; message: string }];
        assert.deepEqual([type, more], [1, []]);
        assert.match(message, new RegExp(`^${what}: (?:Type)?Error: .+\n {4}at `));
      });
    }

    for (const [says, thrown, logged] of [['its words, where it has no trace', Object.assign(new Error('broken'), { stack: undefined }), 'hover: broken'], ['whatever it is', 'just words', 'hover: just words']] as const) {
      it(`that fails is logged with ${says}`, async () => {
        await start({ host: { today: () => { throw thrown; } } });
        await client.open(uri, gated);
        client.heard.length = 0;
        assert.equal(await client.ask('textDocument/hover', { textDocument: { uri }, position: nothing.start }), null);
        assert.deepEqual(client.of('window/logMessage'), [{ type: 1, message: logged }]);
      });
    }
  });
});
