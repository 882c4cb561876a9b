// What the server says it can do, and what it asks of an editor, by what the editor says it can.
import assert from 'node:assert/strict';
import type { InitializeResult } from 'vscode-languageserver/node';
import { begin, pulling, type Beginning } from './client';
import { Clock, gate, gated, settingsWith } from './parts';
import { version } from '../../server/src/version';

describe('at the beginning', () => {
  const clock = new Clock();
  beforeEach(() => clock.start());
  afterEach(() => clock.stop());
  const client = async (beginning: Beginning) => { const one = await begin(clock, beginning); one.end(); return one; };
  const capabilitiesOf = async (initialize: object): Promise<InitializeResult['capabilities']> => (await client({ initialize })).result.capabilities;

  it('the server says who it is, and all that it can', async () => {
    const { result } = await client({ initialize: { capabilities: pulling } });
    assert.deepEqual(result, {
      serverInfo: { name: 'leadership-lint', version },
      capabilities: {
        textDocumentSync: { openClose: true, change: 2 },
        codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll.leadershipLint'] },
        hoverProvider: true, definitionProvider: true, referencesProvider: true, documentSymbolProvider: true, workspaceSymbolProvider: true, renameProvider: true,
        completionProvider: { triggerCharacters: ['|', ':', '#', ' '] }, codeLensProvider: {}, executeCommandProvider: { commands: ['leadershipLint.explainLens'] },
        diagnosticProvider: { identifier: 'leadership-lint', interFileDependencies: true, workspaceDiagnostics: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      },
    });
  });

  const little: readonly (readonly [says: string, capabilities: object])[] = [
    ['nothing', {}], ['empty things', { textDocument: {}, workspace: {}, window: {} }],
    ['less than nothing', { textDocument: { rename: {} }, workspace: { diagnostics: {}, workspaceEdit: {}, didChangeConfiguration: {}, didChangeWatchedFiles: {} }, window: {} }],
    ['no to everything', { workspace: { workspaceFolders: false, configuration: false, diagnostics: { refreshSupport: false }, workspaceEdit: { snippetEditSupport: false }, didChangeConfiguration: { dynamicRegistration: false }, didChangeWatchedFiles: { dynamicRegistration: false } }, window: { workDoneProgress: false } }],
  ];
  for (const [says, capabilities] of little) {
    it(`an editor that says ${says} is asked for nothing`, async () => {
      const { result, heard } = await client({ initialize: { capabilities }, files: Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`file:///work/${i}.md`, '# A\n'])) });
      assert.deepEqual([result.capabilities.diagnosticProvider, result.capabilities.workspace, result.capabilities.renameProvider], [undefined, undefined, true]);
      assert.deepEqual(heard, []);
    });
  }

  const diagnostics: readonly (readonly [says: string, initialize: object, workspaceDiagnostics: boolean])[] = [
    ['in a folder', {}, true], ['in a folder of an editor that knows only one', { workspaceFolders: undefined, rootUri: 'file:///work' }, true],
    ['without a folder', { workspaceFolders: null }, false], ['without a folder, not even an empty list', { workspaceFolders: [], rootUri: 'file:///work' }, false],
    ['without a folder that may yet come', { workspaceFolders: null, capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } } }, true],
  ];
  for (const [says, initialize, workspaceDiagnostics] of diagnostics) {
    it(`the workspace ${workspaceDiagnostics ? 'has' : 'has no'} diagnostics ${says}`, async () => {
      assert.deepEqual((await capabilitiesOf({ capabilities: { textDocument: { diagnostic: {} } }, ...initialize })).diagnosticProvider, { identifier: 'leadership-lint', interFileDependencies: true, workspaceDiagnostics });
    });
  }

  it('folders may change where the editor says so', async () => {
    assert.deepEqual((await capabilitiesOf({ capabilities: { workspace: { workspaceFolders: true } } })).workspace, { workspaceFolders: { supported: true, changeNotifications: true } });
  });

  const found: readonly (readonly [says: string, initialize: object, folders: readonly string[]])[] = [
    ['the folders of the workspace', { workspaceFolders: [{ uri: 'file:///a', name: 'a' }, { uri: 'file:///b', name: 'b' }] }, ['file:///a', 'file:///b']],
    ['the folders of the workspace, whatever the root is', { rootUri: 'file:///c' }, ['file:///work']],
    ['folders without the slash at their end', { workspaceFolders: [{ uri: 'file:///a/b/', name: 'b' }] }, ['file:///a/b']],
    ['the root, where the editor knows no folders', { workspaceFolders: undefined, rootUri: 'file:///c/' }, ['file:///c']],
    ['the root, where there are no folders', { workspaceFolders: null, rootUri: 'file:///c' }, ['file:///c']],
    ['nothing, where there is nothing', { workspaceFolders: null }, []],
  ];
  for (const [says, initialize, folders] of found) {
    it(`the server looks through ${says}`, async () => {
      const { files } = await client({ initialize });
      assert.deepEqual(files.found, folders.map((folder) => [folder, 5000]));
    });
  }

  const registering = { workspace: { didChangeConfiguration: { dynamicRegistration: true }, didChangeWatchedFiles: { dynamicRegistration: true } } };
  const settings = { method: 'workspace/didChangeConfiguration', registerOptions: { section: 'leadershipLint' } };
  const watchers = { method: 'workspace/didChangeWatchedFiles', registerOptions: { watchers: [{ globPattern: '**/*.{md,markdown,txt}' }, { globPattern: '**/{.gitignore,.leadership-lint.json,.leadership-lint.yaml,.leadership-lint.yml}' }, { globPattern: '**', kind: 5 }] } };
  const registered: readonly (readonly [says: string, initialize: object, registrations: readonly object[]])[] = [
    ['of settings and files, where the editor can', { capabilities: registering }, [settings, watchers]],
    ['of settings, where the editor can only that', { capabilities: { workspace: { didChangeConfiguration: { dynamicRegistration: true } } } }, [settings]],
    ['of files, where the editor can only that', { capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } }, [watchers]],
    ['of nothing, where our own client runs: it tells by itself', { capabilities: registering, initializationOptions: { clientCommands: true } }, []],
    ['of settings and files, where nothing was said at the beginning', { capabilities: registering, initializationOptions: undefined }, [settings, watchers]],
  ];
  for (const [says, initialize, registrations] of registered) {
    it(`the server asks to be told ${says}`, async () => {
      const { of, files } = await client({ initialize });
      const told = of<{ registrations: readonly { method: string; registerOptions: object }[] }>('client/registerCapability').flatMap((one) => one.registrations);
      assert.deepEqual(told.map(({ method, registerOptions }) => ({ method, registerOptions })), registrations);
      assert.equal(files.found.length, 1, 'and looks through the folders all the same');
    });
  }

  it('an editor that refuses to tell is told so, and its folders are looked through all the same', async () => {
    const { of, files } = await client({ initialize: { capabilities: registering }, answers: { 'client/registerCapability': () => { throw new Error('not here'); } } });
    assert.equal(of<{ message: string }>('window/logMessage').filter(({ message }) => /^registration: .*not here/.test(message)).length, 2);
    assert.equal(files.found.length, 1);
  });

  it('progress is shown where the editor can show it', async () => {
    const files = Object.fromEntries(Array.from({ length: 11 }, (_, i) => [`file:///work/${i}.md`, '# A\n']));
    const { of } = await client({ initialize: { capabilities: { window: { workDoneProgress: true } }, initializationOptions: { editorLanguage: 'sv-SE' } }, files });
    assert.equal(of('window/workDoneProgress/create').length, 1);
    const values = of<{ value: { kind: string; title?: string; message?: string; percentage?: number; cancellable?: boolean } }>('$/progress').map(({ value }) => value);
    assert.deepEqual(values[0], { kind: 'begin', title: 'Leadership Lint: läser arbetsytans dokument', percentage: 0, message: '0 av 11', cancellable: true });
    assert.deepEqual(values.at(-1), { kind: 'end' });
    assert.equal(values.length, 13);
  });

  it('the linter is asked for once, with what the editor said', async () => {
    const options = { holdWhileTyping: false, editorLanguage: 'da', packsUrl: 'x:' }, one = await begin(clock, { initialize: { initializationOptions: options } });
    assert.deepEqual(one.linterOptions, []);
    await one.open('file:///work/a.policy.md', gated);
    await one.ask('textDocument/hover', { textDocument: { uri: 'file:///work/a.policy.md' }, position: { line: 2, character: 12 } });
    await one.open('file:///work/b.policy.md', gated);
    one.end();
    assert.deepEqual(one.linterOptions, [options]);
  });

  it('an editor need not say anything, and still is served', async () => {
    for (const initializationOptions of [undefined, null]) {
      const one = await begin(clock, { initialize: { initializationOptions, capabilities: pulling } });
      await one.open('file:///work/a.policy.md', gated);
      const [found] = await one.pull('file:///work/a.policy.md');
      one.end();
      assert.deepEqual([found!.code, found!.severity], [gate, 2]);
      assert.deepEqual(one.linterOptions, [{}]);
    }
  });

  const tongues: readonly (readonly [says: string, initialize: object, message: RegExp])[] = [
    ['of the editor, as the protocol tells it', { locale: 'sv' }, /vardag/i], ['of the editor, with its country', { locale: 'da-DK' }, /hverdag|daglig|lov|tilladelse/i],
    ['that the client tells, whatever the editor’s is', { locale: 'da', initializationOptions: { editorLanguage: 'sv' } }, /vardag/i], ['of the editor, where the client tells none', { locale: 'sv', initializationOptions: null }, /vardag/i],
  ];
  for (const [says, initialize, message] of tongues) {
    it(`messages are in the language ${says}`, async () => {
      const one = await begin(clock, { initialize: { capabilities: pulling, ...initialize } });
      await one.open('file:///work/a.policy.md', gated);
      const [found] = await one.pull('file:///work/a.policy.md');
      one.end();
      assert.match(String(found!.message), message);
    });
  }

  it('the editor’s settings and language hold from the first', async () => {
    const one = await begin(clock, { initialize: { capabilities: pulling, initializationOptions: { holdWhileTyping: false, editorLanguage: 'sv', settings: settingsWith({ rules: { [gate]: 'error' } }) } } });
    await one.open('file:///work/a.policy.md', gated);
    const [found] = await one.pull('file:///work/a.policy.md');
    one.end();
    assert.equal(found!.severity, 1);
    assert.match(String(found!.message), /vardag/i);
  });
});
