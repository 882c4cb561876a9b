// What changes around the documents: settings, files, folders. Everything that may have changed is looked at again, and nothing else.
import assert from 'node:assert/strict';
import { FileChangeType, type Diagnostic, type WorkspaceDiagnosticReport, type WorkspaceSymbol } from 'vscode-languageserver/node';
import { parentOf } from '../../server/src/lsp/files';
import { configureGlobMethod, statusMethod, type Status } from '../../server/src/lsp/protocol';
import { begin, pulling, type Beginning, type Client } from './client';
import { agreed, brokenLink, Clock, conflict, gate, gated, other, own, settingsWith } from './parts';

const at = (name: string) => `file:///work/${name}`;
const a = at('a.charter.md'), b = at('b.policy.md'), remote = at('remote.policy.md'), configuration = at('.leadership-lint.json');
const SETTLES = 150;
const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const refreshes = ({ of }: Client) => of('workspace/diagnostic/refresh').length;
const statuses = ({ of }: Client) => of<Status>(statusMethod);
const everything = async ({ ask }: Client) => Object.fromEntries((await ask<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })).items.map((one) => [one.uri.slice('file:///work/'.length), 'items' in one ? one.items.map(({ code, severity }) => `${code} ${severity}`) : []]));

describe('what changes around the documents', () => {
  const clock = new Clock();
  let client: Client;
  beforeEach(() => clock.start());
  afterEach(() => { clock.stop(); client.end(); });
  /** Starts, and lets all settle. */
  const start = async (beginning: Beginning = {}) => { client = await begin(clock, { ...beginning, initialize: { capabilities: pulling, ...beginning.initialize } }); await client.pass(SETTLES * 2); client.heard.length = 0; return client; };
  const changed = (...changes: readonly (readonly [uri: string, type: FileChangeType])[]) => client.tell('workspace/didChangeWatchedFiles', { changes: changes.map(([uri, type]) => ({ uri, type })) });

  describe('settings', () => {
    const loud = settingsWith({ rules: { [gate]: 'error' } }), quiet = settingsWith({ rules: { [gate]: 'hint' } });
    const reading = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    const cases: readonly { readonly says: string; readonly capabilities?: object; readonly settings: unknown; readonly answer?: unknown; readonly asked?: 'everything' | 'folders'; readonly severity: number }[] = [
      { says: 'hold as they are sent', settings: { leadershipLint: quiet, other: {} }, severity: 4 },
      { says: 'hold as they are sent, though the editor could be asked', capabilities: reading, settings: { leadershipLint: quiet }, answer: loud, asked: 'folders', severity: 4 },
      { says: 'are asked for where none are sent', capabilities: reading, settings: null, answer: quiet, asked: 'everything', severity: 4 },
      { says: 'are asked for where those of others are sent', capabilities: reading, settings: { other: {} }, answer: quiet, asked: 'everything', severity: 4 },
      { says: 'are those of the beginning where the editor has none', capabilities: reading, settings: null, answer: null, asked: 'everything', severity: 1 },
      { says: 'are those of the beginning where the editor cannot be asked', settings: null, answer: quiet, severity: 1 },
      { says: 'are those of the beginning where only those of others are sent', settings: { other: {} }, severity: 1 },
    ];
    for (const { says, capabilities = pulling, settings, answer, asked, severity } of cases) {
      it(`${says}, for what is open and what is not`, async () => {
        await start({ initialize: { capabilities, initializationOptions: { holdWhileTyping: false, settings: loud } }, files: { [at('closed.policy.md')]: gated }, answers: { 'workspace/configuration': ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri }) => (scopeUri === undefined ? answer : null)) } });
        await client.open(remote, gated);
        await client.tell('workspace/didChangeConfiguration', { settings: { leadershipLint: settingsWith({ rules: { [gate]: 'off' } }) } });
        assert.deepEqual(codes(await client.pull(remote)), []);
        await client.pass(SETTLES * 2);
        client.heard.length = 0;
        await client.tell('workspace/didChangeConfiguration', { settings });
        assert.deepEqual(client.of('workspace/configuration'), asked ? [{ items: [...(asked === 'everything' ? [{ section: 'leadershipLint' }] : []), { scopeUri: 'file:///work', section: 'leadershipLint' }] }] : []);
        assert.equal(refreshes(client), 1);
        assert.deepEqual(statuses(client).map(({ uri, findings }) => [uri, findings]), [[remote, 1]]);
        assert.deepEqual((await client.pull(remote)).map((found) => found.severity), [severity]);
        await client.pass(SETTLES * 2);
        assert.deepEqual(await everything(client), { 'closed.policy.md': [`${gate} ${severity}`] });
      });
    }
  });

  describe('settings that are told', () => {
    const loud = settingsWith({ rules: { [gate]: 'error' } }), quiet = settingsWith({ rules: { [gate]: 'hint' } });
    const traced = (settings: object) => ({ ...settings, trace: { server: 'verbose' } });
    const cases: readonly (readonly [says: string, sent: readonly object[], again: number])[] = [
      ['as they are already have nothing read again', [loud], 0], ['with nothing new but how the editor logs have nothing read again', [traced(loud)], 0],
      ['and are others have everything read again', [traced(quiet)], 1], ['twice, and are others, have everything read again once', [quiet, quiet], 1], ['and taken back at once have nothing read again', [quiet, loud], 0],
    ];
    for (const [says, sent, again] of cases) {
      it(says, async () => {
        const reading = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
        await start({ initialize: { capabilities: reading, initializationOptions: { holdWhileTyping: false, settings: loud } }, files: { [b]: gated } });
        await client.open(remote, gated);
        client.heard.length = client.files.found.length = client.files.reads.length = 0;
        const [before] = await client.pull(remote);
        for (const settings of sent) void client.connection.sendNotification('workspace/didChangeConfiguration', { settings: { leadershipLint: settings } });
        await client.pass(SETTLES * 2);
        assert.deepEqual([refreshes(client), client.files.found.length, client.files.reads.length, statuses(client).length], [again, again, again, again]);
        assert.equal((await client.pull(remote))[0]!.severity, again === 0 ? before!.severity : 4);
      });
    }
  });

  describe('settings of a folder', () => {
    const reading = { ...pulling, workspace: { ...pulling.workspace, configuration: true } };
    const folders = ['file:///north', 'file:///south'], [north, south] = folders.map((folder) => `${folder}/remote.policy.md`) as [string, string], alone = 'untitled:remote.policy.md';
    const severities = async () => { const found: unknown[] = []; for (const uri of [north, south, alone]) found.push((await client.pull(uri))[0]?.severity); return found; };
    const begun = async (own: Record<string, object | null>) => {
      await start({ initialize: { capabilities: reading, initializationOptions: { holdWhileTyping: false, settings: settingsWith({ rules: { [gate]: 'error' } }) }, workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }, files: {}, answers: { 'workspace/configuration': ({ items }: { items: { scopeUri?: string }[] }) => items.map(({ scopeUri }) => own[scopeUri ?? ''] ?? null) } });
      for (const uri of [north, south, alone]) await client.open(uri, gated);
    };

    it('hold for what is in it, and those of everything for the rest', async () => {
      await begun({ 'file:///south': settingsWith({ rules: { [gate]: 'hint' } }) });
      assert.deepEqual(await severities(), [1, 4, 1]);
    });

    it('are asked for again when any have changed', async () => {
      const own: Record<string, object | null> = {};
      await begun(own);
      assert.deepEqual(await severities(), [1, 1, 1]);
      own['file:///north'] = settingsWith({ documents: { include: [], exclude: ['**/*'] } });
      await client.tell('workspace/didChangeConfiguration', { settings: { leadershipLint: settingsWith({}) } });
      assert.deepEqual(await severities(), [undefined, 2, 2]);
    });

    it('leave nothing undone where the editor cannot say them', async () => {
      await begun(Object.defineProperty({}, 'file:///south', { get: () => { throw new Error('no'); } }));
      assert.deepEqual(await severities(), [1, 1, 1]);
    });
  });

  describe('files', () => {
    const cases: readonly (readonly [uri: string, all: boolean])[] = [
      [configuration, true], [at('.leadership-lint.yaml'), true], [at('.leadership-lint.yml'), true], [at('hr/deep/.leadership-lint.json'), true],
      [at('x.leadership-lint.json'), false], [at('.leadership-lint.json.md'), false], [at('.leadership-lintjson'), false], [at('.leadership-lint.json/x.md'), false], [at('x.md'), false],
    ];
    for (const [uri, all] of cases) {
      it(`${uri.slice('file:///work/'.length)}: ${all ? 'everything is' : 'nothing else is'} looked at again`, async () => {
        await start({ files: { [b]: agreed } });
        await client.open(remote, gated);
        client.heard.length = client.files.found.length = 0;
        await changed([uri, FileChangeType.Changed]);
        assert.deepEqual([refreshes(client), statuses(client).map((one) => one.uri), client.files.found], all ? [1, [remote], [['file:///work', 5000]]] : [0, [], []]);
      });
    }

    it('that configure hold when they come, change and go, among others that do', async () => {
      const content: Record<string, string> = {};
      await start({ files: content });
      await client.open(remote, gated);
      const severity = async (text: string | undefined, type: FileChangeType) => {
        if (text === undefined) delete client.files.content[configuration]; else client.files.content[configuration] = text;
        await changed([at('x.md'), FileChangeType.Changed], [configuration, type], [at('y.md'), FileChangeType.Created]);
        return (await client.pull(remote)).map((found) => found.severity);
      };
      assert.deepEqual(await severity(`{ "rules": { "${gate}": "error" } }`, FileChangeType.Created), [1]);
      assert.deepEqual(await severity(`{ "rules": { "${gate}": "hint" } }`, FileChangeType.Changed), [4]);
      assert.deepEqual(statuses(client).at(-1)!.config, configuration);
      assert.deepEqual(await severity(undefined, FileChangeType.Deleted), [2]);
    });

    it('that come, change and go are heard together', async () => {
      await start({ files: { [a]: own, [b]: agreed, [at('c.policy.md')]: gated } });
      assert.deepEqual(await everything(client), { 'c.policy.md': [`${gate} 2`] });
      client.files.content[b] = other;
      delete client.files.content[at('c.policy.md')];
      client.files.content[at('d.policy.md')] = gated;
      client.files.reads.length = 0;
      await changed([b, FileChangeType.Changed], [at('c.policy.md'), FileChangeType.Deleted], [at('d.policy.md'), FileChangeType.Created]);
      assert.deepEqual(client.files.reads, [b, at('d.policy.md')]);
      await client.pass(SETTLES * 2);
      assert.deepEqual(await everything(client), { 'a.charter.md': [`${conflict} 2`], 'b.policy.md': [`${conflict} 2`], 'd.policy.md': [`${gate} 2`] });
    });

    it('that changed count as they were until they have been read', async () => {
      await start({ files: { [a]: own, [b]: other } });
      await client.open(a, own);
      const release = client.files.hold(b);
      client.files.content[b] = agreed;
      client.heard.length = 0;
      await changed([b, FileChangeType.Changed]);
      await client.pass(SETTLES * 4);
      assert.equal(refreshes(client), 0);
      release();
      await client.pass(SETTLES);
      assert.deepEqual([refreshes(client), await client.pull(a)], [1, []]);
    });

    for (const [says, capabilities, shown] of [['is asked to ask again', pulling, 'workspace/diagnostic/refresh'], ['is sent it', {}, 'textDocument/publishDiagnostics']] as const) {
      it(`that come make news: the editor ${says}, though it asked for something else meanwhile`, async () => {
        await start({ initialize: { capabilities }, files: {} });
        await client.open(a, own);
        await client.pass(SETTLES * 2);
        client.heard.length = 0;
        client.files.content[b] = other;
        await changed([b, FileChangeType.Created]);
        await client.ask('textDocument/documentSymbol', { textDocument: { uri: a } });
        await client.pass(SETTLES * 2);
        assert.equal(client.of(shown).length, 1);
        if (shown === 'textDocument/publishDiagnostics') assert.deepEqual(codes(client.of<{ diagnostics: Diagnostic[] }>(shown)[0]!.diagnostics), [conflict]);
        else assert.deepEqual(codes(await client.pull(a)), [conflict]);
      });
    }

    it('that were renamed count under their new name', async () => {
      await start({ files: { [a]: own, [b]: other } });
      await client.open(a, own);
      assert.match(String((await client.pull(a))[0]!.message), /b\.policy\.md/);
      delete client.files.content[b];
      client.files.content[at('renamed.policy.md')] = other;
      client.heard.length = 0;
      await changed([b, FileChangeType.Deleted], [at('renamed.policy.md'), FileChangeType.Created]);
      await client.pass(SETTLES);
      assert.equal(refreshes(client), 1);
      const [found, ...more] = await client.pull(a);
      assert.match(String(found!.message), /renamed\.policy\.md/);
      assert.deepEqual([more, found!.relatedInformation!.map(({ location }) => location.uri)], [[], [at('renamed.policy.md')]]);
    });

    it('in a folder that is gone are gone', async () => {
      await start({ files: { [at('hr/x.policy.md')]: gated, [at('hr2/y.policy.md')]: gated } });
      delete client.files.content[at('hr/x.policy.md')];
      await changed([at('hr'), FileChangeType.Deleted]);
      await client.pass(SETTLES);
      assert.deepEqual(await everything(client), { 'hr2/y.policy.md': [`${gate} 2`] });
    });

    const content = { [at('hr/x.policy.md')]: gated, [at('hr/deep/y.policy.md')]: gated, [at('build/z.policy.md')]: gated, [at('handbook.v2/z.policy.md')]: gated, [at('.hidden/h.policy.md')]: gated, [at('node_modules/n.policy.md')]: gated };
    const newFolders: readonly (readonly [says: string, created: readonly string[], found: readonly string[], read: readonly string[]])[] = [
      ['are read with it, though only the folder was told of', ['hr'], ['hr'], ['hr/deep/y.policy.md', 'hr/x.policy.md']],
      ['are found once, with the folders in it', ['hr/deep', 'hr'], ['hr'], ['hr/deep/y.policy.md', 'hr/x.policy.md']],
      ['are found in any of several', ['hr/deep', 'v1.0'], ['hr/deep', 'v1.0'], ['hr/deep/y.policy.md']],
      ['are not looked for where nobody looks', ['build', '.hidden', 'node_modules', 'node_modules/deep'], [], []],
      ['are read where its name looks like a file’s', ['handbook.v2'], ['handbook.v2'], ['handbook.v2/z.policy.md']],
      ['are not looked for in each of many files', Array.from({ length: 60 }, (_, i) => `x${i}.ts`), [], []],
    ];
    for (const [says, created, found, read] of newFolders) {
      it(`in a new folder ${says}`, async () => {
        await start({ files: { [at('.gitignore')]: 'build/\n' } });
        Object.assign(client.files.content, content);
        client.files.found.length = 0;
        await changed(...created.map((name) => [at(name), FileChangeType.Created] as const));
        await client.pass(SETTLES);
        assert.deepEqual(client.files.found.map(([folder]) => folder), found.map(at));
        assert.deepEqual(Object.keys(await everything(client)).sort(), read);
      });
    }

    for (const where of ['drafts', 'node_modules']) {
      it(`that nobody looks for accuse nobody while they are open: ${where}`, async () => {
        await start({ files: { [a]: own, [at('.gitignore')]: 'drafts/\n' } });
        await client.open(a, own);
        await client.open(at(`${where}/b.policy.md`), other);
        await client.pass(SETTLES * 2);
        assert.deepEqual(codes(await client.pull(a)), []);
        assert.deepEqual(codes(await client.pull(at(`${where}/b.policy.md`))), [conflict], 'they hear the others');
      });
    }

    it('that configure go and come with their folder', async () => {
      const own = at('teams/.leadership-lint.json'), uri = at('teams/x.policy.md'), closed = at('teams/closed.policy.md');
      await start({ files: { [own]: `{ "rules": { "${gate}": "hint" } }`, [uri]: gated, [closed]: gated } });
      await client.open(uri, gated);
      const severities = async () => [(await client.pull(uri)).map((one) => one.severity), Object.values(await everything(client)).flat()];
      assert.deepEqual(await severities(), [[4], [`${gate} 4`]]);
      delete client.files.content[own];
      await changed([at('teams'), FileChangeType.Deleted], [at('teams'), FileChangeType.Created]);
      await client.pass(SETTLES * 2);
      assert.deepEqual(await severities(), [[2], [`${gate} 2`]], 'without it');
      client.files.content[own] = `{ "rules": { "${gate}": "info" } }`;
      await changed([at('teams'), FileChangeType.Created]);
      await client.pass(SETTLES * 2);
      assert.deepEqual(await severities(), [[3], [`${gate} 3`]], 'with another');
    });

    it('that are broken and go with their folder are told no more', async () => {
      const own = at('teams/.leadership-lint.json');
      await start({ files: { [own]: '{', [at('teams/x.policy.md')]: gated } });
      const told = () => client.of<{ uri: string; diagnostics: unknown[] }>('textDocument/publishDiagnostics').filter(({ uri }) => uri === own).at(-1)?.diagnostics.length;
      client.files.content = {};
      await changed([at('teams'), FileChangeType.Deleted]);
      await client.pass(SETTLES);
      assert.equal(told(), 0);
    });

    it('that come while a folder is looked through stay', async () => {
      await start({ files: {} });
      const release = client.files.hold('file:///work');
      await changed([configuration, FileChangeType.Changed]);
      client.files.content[b] = gated;
      await changed([b, FileChangeType.Created]);
      release();
      await client.pass(SETTLES);
      assert.deepEqual(await everything(client), { 'b.policy.md': [`${gate} 2`] });
    });

    it('that go while they are read are gone', async () => {
      await start({ files: {} });
      client.files.content[b] = gated;
      // What the file says is known, and not yet by which configuration it is judged.
      const release = client.files.hold(configuration);
      await changed([b, FileChangeType.Created]);
      delete client.files.content[b];
      await changed([at('hr'), FileChangeType.Deleted]);
      release();
      await client.pass(SETTLES);
      assert.deepEqual(await everything(client), {});
    });
  });

  describe('folders', () => {
    const announced = () => client.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [] } });
    const north = 'file:///north/b.policy.md';

    it('that come are read, and all that is open hears of it', async () => {
      await start({ files: { [north]: other }, answers: { 'workspace/workspaceFolders': () => ['file:///work', 'file:///north/'].map((uri) => ({ uri, name: uri })) } });
      await client.open(a, own);
      assert.deepEqual(await client.pull(a), []);
      client.heard.length = client.files.found.length = 0;
      await announced();
      assert.deepEqual([client.files.found, client.files.reads], [[['file:///work', 5000], ['file:///north', 5000]], [north]]);
      assert.deepEqual([refreshes(client), statuses(client).map(({ uri }) => uri)], [1, [a]]);
      const [found] = await client.pull(a);
      assert.match(String(found!.message), /north\/b\.policy\.md/);
    });

    for (const [says, left] of [['an empty list', []], ['nothing', null]] as const) {
      it(`that go are forgotten, even the last: the editor says ${says}`, async () => {
        await start({ files: { [b]: other }, answers: { 'workspace/workspaceFolders': () => left } });
        await client.open(a, own);
        assert.deepEqual(codes(await client.pull(a)), [conflict]);
        client.files.found.length = 0;
        await announced();
        await client.pass(SETTLES * 2);
        assert.deepEqual([client.files.found, codes(await client.pull(a))], [[], []]);
        assert.deepEqual(await client.ask<WorkspaceSymbol[]>('workspace/symbol', { query: '' }), []);
      });
    }

    it('that go while they are read leave nothing behind', async () => {
      const left = [{ uri: 'file:///work', name: 'work' }];
      const files = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`file:///north/${i}.policy.md`, gated]));
      await start({ files: {}, initialize: { workspaceFolders: [...left, { uri: 'file:///north', name: 'north' }] }, answers: { 'workspace/workspaceFolders': () => left } });
      Object.assign(client.files.content, files);
      const release = client.files.hold('file:///north/0.policy.md');
      await changed(...Object.keys(files).map((uri) => [uri, FileChangeType.Created] as const));
      await announced();
      release();
      await client.pass(SETTLES * 2);
      assert.deepEqual(await everything(client), {});
      assert.deepEqual(client.files.reads, ['file:///north/0.policy.md']);
    });

    it('that lie in a repository have the configuration of the repository, also when it changes', async () => {
      const watching = { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };
      await start({ files: { 'file:///repo/.git': '', 'file:///repo/.leadership-lint.json': `{ "rules": { "${gate}": "error" } }` }, initialize: { capabilities: watching, initializationOptions: { holdWhileTyping: false, clientCommands: true }, workspaceFolders: [{ uri: 'file:///repo/docs/hr', name: 'hr' }] } });
      const uri = 'file:///repo/docs/hr/remote.policy.md', severity = async () => (await client.pull(uri)).map((one) => one.severity);
      await client.open(uri, gated);
      assert.deepEqual(await severity(), [1]);
      client.files.content['file:///repo/.leadership-lint.json'] = '{}';
      await changed(['file:///repo/.leadership-lint.json', FileChangeType.Changed]);
      assert.deepEqual(await severity(), [2]);
    });

    it('are watched from above, up to the repository and no further', async () => {
      const watching = { ...pulling, workspace: { ...pulling.workspace, didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true } } };
      let folders = ['file:///repo/docs/hr', 'file:///repo/docs/it', 'file:///alone/docs'];
      client = await begin(clock, { files: { 'file:///repo/.git': '' }, initialize: { capabilities: watching, initializationOptions: { clientCommands: true }, workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }, answers: { 'workspace/workspaceFolders': () => folders.map((uri) => ({ uri, name: uri })) } });
      await client.pass(SETTLES);
      const registered = () => client.of<{ registrations: { registerOptions: { watchers: { globPattern: { baseUri: string } }[] } }[] }>('client/registerCapability').flatMap((one) => one.registrations).map(({ registerOptions: { watchers } }) => watchers.map(({ globPattern }) => globPattern.baseUri));
      assert.deepEqual(registered(), [['file:///repo', 'file:///repo/docs']]);
      await announced();
      assert.deepEqual(registered(), [['file:///repo', 'file:///repo/docs']], 'once');
      folders = ['file:///repo/docs'];
      await announced();
      assert.deepEqual([registered().slice(1), client.of('client/unregisterCapability').length], [[['file:///repo']], 1]);
    });

    it('have their own configuration', async () => {
      await start({ files: { [configuration]: `{ "rules": { "${gate}": "error" } }` }, initialize: { workspaceFolders: [{ uri: 'file:///work/hr', name: 'hr' }] }, answers: { 'workspace/workspaceFolders': () => [{ uri: 'file:///work', name: 'work' }] } });
      const uri = at('hr/remote.policy.md');
      await client.open(uri, gated);
      assert.deepEqual((await client.pull(uri)).map(({ severity }) => severity), [2], 'what lies above a folder does not hold');
      await announced();
      assert.deepEqual((await client.pull(uri)).map(({ severity }) => severity), [1]);
    });
  });

  describe('what others tell', () => {
    const cases: readonly (readonly [says: string, capabilities: object, heard: readonly string[]])[] = [
      ['has an editor ask again that can be asked to', pulling, ['workspace/diagnostic/refresh']],
      ['is shown by an editor that only asks by itself', { textDocument: { diagnostic: {} } }, [statusMethod]],
      ['is sent to an editor that does not ask', {}, [statusMethod, 'textDocument/publishDiagnostics']],
      ['is sent to an editor that does not ask, though it could be asked to', { workspace: { diagnostics: { refreshSupport: true } } }, [statusMethod, 'textDocument/publishDiagnostics']],
    ];
    for (const [says, capabilities, heard] of cases) {
      it(says, async () => {
        await start({ files: { [b]: agreed }, initialize: { capabilities } });
        await client.open(a, own);
        await client.open(remote, gated);
        client.files.content[b] = other;
        client.heard.length = 0;
        await changed([b, FileChangeType.Changed]);
        await client.pass(SETTLES);
        assert.deepEqual(client.heard.map(({ method }) => method), heard);
        assert.deepEqual(statuses(client).map(({ uri, findings }) => [uri, findings]), heard.includes(statusMethod) ? [[a, 1]] : []);
        const [sent] = client.of<{ uri: string; version: number; diagnostics: Diagnostic[] }>('textDocument/publishDiagnostics');
        assert.deepEqual(sent && [sent.uri, sent.version, codes(sent.diagnostics)], heard.includes('textDocument/publishDiagnostics') ? [a, 1, [conflict]] : undefined);
      });
    }

    for (const [says, capabilities, heard] of [['has an editor ask again', pulling, ['workspace/diagnostic/refresh', statusMethod]], ['is shown', { textDocument: { diagnostic: {} } }, [statusMethod]], ['is sent', { workspace: { diagnostics: { refreshSupport: true } } }, [statusMethod, 'textDocument/publishDiagnostics']]] as const) {
      it(`a new configuration ${says}`, async () => {
        await start({ initialize: { capabilities } });
        await client.open(remote, gated);
        client.heard.length = 0;
        await changed([configuration, FileChangeType.Created]);
        assert.deepEqual(client.heard.map(({ method }) => method), heard);
      });
    }

    it('lies where it is open, as it is written', async () => {
      await start({ files: { [b]: other } });
      await client.open(b, `\n\n${other}`);
      await client.open(a, own);
      const [found] = await client.pull(a), character = other.split('\n')[2]!.indexOf('the window display');
      assert.deepEqual(found!.relatedInformation!.map(({ location }) => location), [{ uri: b, range: { start: { line: 4, character }, end: { line: 4, character: character + 'the window display'.length } } }]);
    });
  });

  describe('files of an editor', () => {
    const reading = { capabilities: pulling, initializationOptions: { holdWhileTyping: false, readsFiles: true } };
    const link = '# Desk policy\n\nAll of us can look at [the list](list.pdf) whenever we want to, and ask about it.\n';
    const answers = (content: Record<string, string>) => ({
      'leadershipLint/readFile': ({ uri }: { uri: string }) => content[uri] ?? null,
      'leadershipLint/fileIsThere': ({ uri }: { uri: string }) => content[uri] !== undefined,
      'leadershipLint/readFolder': ({ uri }: { uri: string }) => Object.keys(content).filter((one) => parentOf(one) === uri).map((one) => ({ name: one.slice(uri.length + 1), uri: one, isFolder: false })),
    });

    it('are found, read and followed by asking it, and the host’s disk is left alone', async () => {
      client = await begin(clock, { initialize: reading, files: { [at('host.md')]: '# Host\n' }, answers: answers({ [a]: own, [b]: other, [at('c.policy.md')]: link }) });
      await client.pass(SETTLES * 3);
      assert.deepEqual(client.of('leadershipLint/readFolder'), [{ uri: 'file:///work' }]);
      assert.deepEqual(client.of<{ uri: string }>('leadershipLint/readFile').map(({ uri }) => uri).filter((uri) => !uri.includes('/.')).slice(0, 3), [a, b, at('c.policy.md')]);
      assert.deepEqual(client.of<{ uri: string }>('leadershipLint/fileIsThere').map(({ uri }) => uri).filter((uri) => !/\/\.(?:git|leadership-lint\.\w+)$/.test(uri)), [at('list.pdf'), at('list.pdf')]);
      assert.deepEqual([client.files.found, client.files.reads, client.files.asked], [[], [], []]);
      assert.deepEqual(await everything(client), { 'a.charter.md': [`${conflict} 2`], 'b.policy.md': [`${conflict} 2`], 'c.policy.md': [`${brokenLink} 3`] });
    });

    it('that git ignores say nothing to the others, also when they change', async () => {
      client = await begin(clock, { initialize: reading, answers: answers({ [a]: own, [b]: other, [at('.gitignore')]: 'b.*\n' }) });
      await client.pass(SETTLES * 3);
      assert.deepEqual(await everything(client), {});
      await changed([b, FileChangeType.Changed]);
      await client.pass(SETTLES * 3);
      assert.deepEqual(await everything(client), {});
    });

    it('hold its configuration', async () => {
      client = await begin(clock, { initialize: reading, answers: answers({ [configuration]: `{ "rules": { "${gate}": "error" } }` }) });
      await client.open(remote, gated);
      assert.deepEqual((await client.pull(remote)).map(({ severity }) => severity), [1]);
      assert.deepEqual(statuses(client).map(({ config }) => config), [configuration]);
    });

    it('may be gone when they are read', async () => {
      client = await begin(clock, { initialize: reading, answers: { ...answers({ [a]: own }), 'leadershipLint/readFile': () => null } });
      await client.pass(SETTLES * 2);
      assert.deepEqual([await everything(client), client.of('window/logMessage')], [{}, []]);
    });

    it('that it cannot give are told, and nothing else is lost', async () => {
      client = await begin(clock, { initialize: reading, answers: { ...answers({ [a]: own, [remote]: gated }), 'leadershipLint/readFile': ({ uri }: { uri: string }) => { if (uri === a) throw new Error('offline'); return uri === remote ? gated : null; } } });
      await client.pass(SETTLES * 2);
      const [{ type, message }, ...more] = client.of<{ type: number; message: string }>('window/logMessage') as [{ type: number; message: string }];
      assert.deepEqual([type, more], [1, []]);
      assert.match(message, /^file:\/\/\/work\/a\.charter\.md: .*offline/);
      assert.deepEqual(await everything(client), { 'remote.policy.md': [`${gate} 2`] });
    });
  });

  it('a folder of the host that cannot be looked through is told', async () => {
    client = await begin(clock, { files: { 'file:///work': new Error('EACCES: permission denied') } });
    assert.deepEqual(client.of('window/logMessage'), [{ type: 1, message: 'Error: EACCES: permission denied' }]);
    assert.deepEqual(await client.ask(configureGlobMethod, { text: '{}', format: 'json', list: 'include', glob: 'x' }), { text: '{\n  "documents": {\n    "include": [\n      "x"\n    ]\n  }\n}' }, 'and the server lives');
  });

  it('nothing is read any more when the editor goes', async () => {
    client = await begin(clock, { files: { [a]: own, [b]: other } });
    client.files.reads.length = 0;
    const release = client.files.hold(a);
    await changed([a, FileChangeType.Changed], [b, FileChangeType.Changed]);
    assert.equal(await client.ask('shutdown', {}), null);
    release();
    await client.pass();
    assert.deepEqual(client.files.reads, [a]);
    await client.pass(SETTLES * 2);
    assert.deepEqual(client.files.reads, [a]);
  });
});
