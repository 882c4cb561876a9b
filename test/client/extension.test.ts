import * as vscode from 'vscode';
import { clientCommands, type DocumentType, settingsSection } from '../../server/src/lsp/protocol';
import { equal, ok } from './check';
import { activated, afterChoice, extension, finding, findings, fixFor, noFinding, open, ruleOf, show, status, until } from './editor';

const gate = 'control/approval-gate';
const documents = [
  { lang: 'en', name: 'remote-work.policy.md', sentence: 'Employees must obtain' },
  { lang: 'sv', name: 'distansarbete.policy.md', sentence: 'Medarbetare måste ha' },
  { lang: 'da', name: 'hjemmearbejde.policy.md', sentence: 'Medarbejdere skal have' },
];

describe('the extension in a real VS Code', () => {
  afterEach(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('talks to its language server', async () => {
    equal((await activated()).server()?.name, 'leadership-lint', 'the server’s name');
  });

  for (const { lang, name, sentence } of documents) {
    it(`finds, fixes and brings back a finding (${lang})`, async () => {
      const api = await activated();
      const document = await open(name);
      const found = await finding(document, gate);
      ok(document.lineAt(found.range.start.line).text.startsWith(sentence), `the finding stands on “${document.lineAt(found.range.start.line).text}”`);
      ok(found.message.length > 0, 'the message is empty');
      const { lang: seen, type } = await status(api, document, 'linted');
      equal([seen, type], [lang, 'policy'], 'language and type');

      const before = document.getText();
      ok(await vscode.workspace.applyEdit(await fixFor(document, found)), 'the fix was not applied');
      ok(document.getText() !== before, 'the fix changed nothing');
      await noFinding(document, gate);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), before, 'the text after undo');
      await finding(document, gate);
    });
  }

  it('leads from a role to where it is introduced and to all places that name it, and renames it in each form', async () => {
    const api = await activated();
    const content = '---\ntype: policy\n---\n\n# Arbejdstid\n\n## Roller\n\n- Vagtplanlæggeren: har ansvaret for vagtplanen\n- Souschefen: har ansvaret for afvikling af ferie\n\n## Ferie\n\nFerieønsker sendes til vagtplanlæggeren inden 1. marts. Vagtplanlæggerens svar kommer senest 1. april.\n';
    const document = await show(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    await status(api, document, 'linted');
    const named = document.positionAt(content.indexOf('til vagtplanlæggeren') + 8);
    const ask = <Answer>(command: string, ...more: unknown[]) => vscode.commands.executeCommand<Answer>(command, document.uri, named, ...more);
    const [definition] = await ask<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider');
    ok(definition, 'no definition');
    const at = 'targetRange' in definition ? definition.targetSelectionRange ?? definition.targetRange : definition.range;
    equal(document.getText(at), 'Vagtplanlæggeren', 'where the role is introduced');
    equal((await ask<vscode.Location[]>('vscode.executeReferenceProvider')).map(({ range }) => document.getText(range)), ['Vagtplanlæggeren', 'vagtplanlæggeren', 'Vagtplanlæggerens'], 'the places that name it');
    ok(await vscode.workspace.applyEdit(await ask<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', 'koordinator')), 'the rename was not applied');
    equal(document.getText(), content.replace('- Vagtplanlæggeren', '- Koordinatoren').replace('til vagtplanlæggeren', 'til koordinatoren').replace('Vagtplanlæggerens', 'Koordinatorens'), 'the text after the rename');
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), content, 'the text after undo');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('links a finding to the packaged page of its rule, in the reader’s language', async () => {
    const api = await activated();
    const document = await open('distansarbete.policy.md');
    const { code } = await finding(document, gate);
    await status(api, document, 'linted');
    ok(typeof code === 'object', 'the finding has no link');
    const packaged = vscode.Uri.joinPath(extension().extensionUri, 'dist', 'rules', gate, 'README.sv.md');
    const page = await vscode.workspace.openTextDocument(code.target);
    equal(page.getText(), new TextDecoder().decode(await vscode.workspace.fs.readFile(packaged)).replaceAll('\r\n', '\n'), 'the page');
  });

  it('stays silent on a README, and says so', async () => {
    const document = await open('README.md');
    const { reason } = await status(await activated(), document, 'silent');
    equal(reason, 'none', 'the reason');
    equal(findings(document).map(ruleOf), [], 'findings');
  });

  it('reads a document once its type is chosen', async () => {
    const api = await activated();
    const document = await open('README.md');
    await status(api, document, 'silent');
    await vscode.commands.executeCommand(clientCommands.chooseDocumentType, document.uri.toString(), 'policy');
    equal(document.lineAt(1).text, 'type: policy', 'the front matter');
    const { reason } = await status(api, document, 'linted');
    equal(reason, 'frontMatter', 'the reason');
    await vscode.commands.executeCommand('undo');
    await status(api, document, 'silent');
  });

  it('reads a text that has never been saved', async () => {
    const content = '---\ntype: policy\n---\n\n# Remote work\n\nEmployees must obtain their manager\'s approval before they work from home.\n';
    const document = await show(await vscode.workspace.openTextDocument({ language: 'markdown', content }));
    await finding(document, gate);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('follows the settings while a document is open', async () => {
    const document = await open('remote-work.policy.md');
    await finding(document, gate);
    const settings = vscode.workspace.getConfiguration(settingsSection);
    try {
      await settings.update('rules', { [gate]: 'off' }, vscode.ConfigurationTarget.Global);
      await noFinding(document, gate);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
    await finding(document, gate);
  });

  it('follows a configuration file, and names it', async () => {
    const api = await activated();
    const document = await open('configured/remote-work.policy.md');
    const file = vscode.Uri.joinPath(document.uri, '..', '.leadership-lint.json');
    equal((await status(api, document, 'linted')).config, file.toString(), 'the configuration file');
    await noFinding(document, gate);
    const before = await vscode.workspace.fs.readFile(file);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{}'));
    try { await finding(document, gate); } finally { await vscode.workspace.fs.writeFile(file, before); }
    await noFinding(document, gate);
  });

  for (const { lang, name } of documents) {
    it(`draws the profile of the document in front, and follows it (${lang})`, async () => {
      const api = await activated();
      const document = await open(name);
      await status(api, document, 'linted');
      await vscode.commands.executeCommand('leadershipLint.showProfile');
      const drawn = (what: string, holds: (parts: readonly string[]) => boolean) => until(what, api.onDidDrawProfile, () => {
        const profile = api.profile();
        return profile?.uri === document.uri.toString() && profile.lang === lang && holds(profile.elements.filter(({ place }) => place).map(part => part.name)) && profile;
      }, () => api.profile());
      const { type, balance } = await drawn('the profile', () => true);
      equal(type, 'policy', 'the type');
      ok(balance.duty.length > 0, 'no duty was counted');
      const missing = api.profile()!.elements.find(({ place, need }) => need === 'required' && !place);
      ok(missing?.rule, 'no part is missing');
      await finding(document, missing.rule);
      await vscode.commands.executeCommand('leadershipLint.profile.addPart', missing.rule);
      await drawn(`the part ${missing.name}`, parts => parts.includes(missing.name));
      await noFinding(document, missing.rule);
      // An edit of which nothing new is said moves places all the same.
      const title = document.getText().split('\n').findIndex(line => line.startsWith('# '));
      const below = () => api.profile()?.elements.flatMap(({ place }) => (place && place.range.start.line > title ? [place.range.start.line] : [])) ?? [];
      const moved = below().map(line => line + 1);
      const edit = new vscode.WorkspaceEdit();
      edit.insert(document.uri, document.lineAt(title).range.end, '\n');
      await vscode.workspace.applyEdit(edit);
      await drawn('the places that moved', () => String(below()) === String(moved));
      await vscode.commands.executeCommand('undo');
      await vscode.commands.executeCommand('undo');
    });
  }

  it('goes from the profile to a sentence', async () => {
    await activated();
    const document = await open('remote-work.policy.md');
    const { range } = await finding(document, gate);
    await vscode.commands.executeCommand('leadershipLint.profile.reveal', document.uri.toString(), range);
    equal(vscode.window.activeTextEditor?.selection.start, range.start, 'the selection');
  });

  for (const type of ['charter', 'policy', 'principles']) {
    for (const { lang } of documents) {
      it(`starts a new ${type} that it reads at once (${lang})`, async () => {
        const api = await activated();
        await vscode.commands.executeCommand('leadershipLint.newDocument', { type, lang });
        const document = vscode.window.activeTextEditor?.document;
        ok(document?.isUntitled, 'no new document is in front');
        const seen = await until('its status', api.onDidChangeStatus, () => { const now = api.statusOf(document.uri); return now?.type === type && now.lang === lang && now; }, () => api.statusOf(document.uri));
        equal([seen.state, seen.reason], ['linted', 'frontMatter'], 'what became of it');
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      });
    }
  }

  it('forgets what lay in a folder that is deleted', async () => {
    await activated();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'no folder is open');
    const at = (name: string) => vscode.Uri.joinPath(folder.uri, name);
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    const conflict = 'responsibility/conflicting-owners';
    try {
      await write('passing/deep/stores.policy.md', '# Policy for the stores\n\nThe window dresser is responsible for the window display.\n');
      await write('marketing.policy.md', '# Marketing policy\n\nThe brand manager is responsible for the window display.\n');
      const document = await open('marketing.policy.md');
      await finding(document, conflict);
      await vscode.workspace.fs.delete(at('passing'), { recursive: true });
      await noFinding(document, conflict);
    } finally {
      for (const name of ['passing', 'marketing.policy.md']) await vscode.workspace.fs.delete(at(name), { recursive: true }).then(undefined, () => { /* gone already */ });
    }
  });

  it('reads only what git does not ignore', async () => {
    await activated();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'no folder is open');
    const at = (name: string) => vscode.Uri.joinPath(folder.uri, name);
    const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
    try {
      await write('build/copy.policy.md', '# Policy\n\nEmployees must obtain their manager\'s approval before they order tools.\n');
      ok((await vscode.commands.executeCommand<string>('leadershipLint.lintFolder', folder.uri)).includes('copy.policy.md'), 'the copy is not read');
      await write('.gitignore', 'build/\n');
      ok(!(await vscode.commands.executeCommand<string>('leadershipLint.lintFolder', folder.uri)).includes('copy.policy.md'), 'the copy is read, although it is ignored');
    } finally {
      for (const name of ['build', '.gitignore']) await vscode.workspace.fs.delete(at(name), { recursive: true }).then(undefined, () => { /* gone already */ });
    }
  });

  it('reads a folder and reports', async () => {
    await activated();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    const text = await vscode.commands.executeCommand<string>('leadershipLint.lintFolder', folder?.uri);
    for (const { name } of documents) ok(text.includes(`### \`${name}\``), `${name} is not in ${text}`);
    ok(text.includes(gate), 'no finding is told');
  });

  it('has a file read always, by a pattern in the configuration file', async () => {
    const api = await activated();
    const document = await open('configured/notes.md');
    const { config } = await status(api, document, 'silent');
    ok(config, 'there is no configuration file');
    const file = vscode.Uri.parse(config);
    const before = await vscode.workspace.fs.readFile(file);
    try {
      await vscode.commands.executeCommand('leadershipLint.configureFiles', document.uri, 'include', 'not*.md');
      equal((await status(api, document, 'linted')).reason, 'settings', 'the reason');
      const after = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
      ok(after.includes('"not*.md"') && after.includes(gate), after);
    } finally { await vscode.workspace.fs.writeFile(file, before); }
    await status(api, document, 'silent');
  });

  for (const [where, name] of [['configuration file', 'configured/huddle.txt'], ['folder’s settings', 'huddle.txt']] as const) {
    it(`reads a text file as the type that is chosen, which is written into the ${where}`, async () => {
      const api = await activated();
      const document = await open(name);
      const { config } = await status(api, document, 'silent');
      equal(config !== undefined, name.startsWith('configured/'), 'whether there is a configuration file');
      const file = config === undefined ? undefined : vscode.Uri.parse(config), before = file && await vscode.workspace.fs.readFile(file);
      const choose = (type: DocumentType) => vscode.commands.executeCommand(clientCommands.chooseDocumentType, document.uri.toString(), type);
      try {
        for (const type of ['charter', 'policy'] as const) {
          await choose(type);
          const seen = await until(`the type ${type}`, api.onDidChangeStatus, () => { const now = api.statusOf(document.uri); return now?.state === 'linted' && now.type === type && now; }, () => api.statusOf(document.uri));
          equal(seen.reason, 'settings', 'the reason');
        }
        await choose('none');
        equal((await status(api, document, 'silent')).reason, 'excluded', 'the reason');
      } finally {
        if (file && before) await vscode.workspace.fs.writeFile(file, before);
        const settings = vscode.workspace.getConfiguration(settingsSection, document.uri);
        if (!file) for (const list of ['include', 'exclude', 'types']) await settings.update(`documents.${list}`, undefined, vscode.ConfigurationTarget.WorkspaceFolder);
      }
      await until('the first status again', api.onDidChangeStatus, () => { const now = api.statusOf(document.uri); return now?.state === 'silent' && now.reason === 'none'; }, () => api.statusOf(document.uri));
    });
  }

  it('reads a text file that lies in no folder as the type that is chosen, by its name', async () => {
    const api = await activated();
    const [folder] = vscode.workspace.workspaceFolders ?? [];
    ok(folder, 'no folder is open');
    const file = vscode.Uri.joinPath(folder.uri, '..', 'elsewhere', 'my huddle.txt');
    const settings = () => vscode.workspace.getConfiguration(settingsSection);
    await vscode.workspace.fs.writeFile(file, await vscode.workspace.fs.readFile(vscode.Uri.joinPath(folder.uri, 'huddle.txt')));
    try {
      const document = await show(await vscode.workspace.openTextDocument(file));
      await status(api, document, 'silent');
      const choose = (type: DocumentType) => vscode.commands.executeCommand(clientCommands.chooseDocumentType, document.uri.toString(), type);
      ok(await choose('charter'), 'it is not written');
      equal(settings().inspect('documents.types')?.globalValue, { charter: ['my huddle.txt'] }, 'the user’s settings');
      const { type, reason } = await status(api, document, 'linted');
      equal([type, reason], ['charter', 'settings'], 'what became of it');
      await choose('none');
      equal(settings().inspect('documents.exclude')?.globalValue, ['my huddle.txt'], 'the user’s settings');
      equal((await status(api, document, 'silent')).reason, 'excluded', 'the reason');
    } finally {
      for (const list of ['include', 'exclude', 'types']) await settings().update(`documents.${list}`, undefined, vscode.ConfigurationTarget.Global);
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(file, '..'), { recursive: true });
    }
  });

  it('writes nothing for a text that has no name yet', async () => {
    await activated();
    await show(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'We meet on Mondays.\n' }));
    equal(await vscode.commands.executeCommand(clientCommands.chooseDocumentType, undefined, 'charter'), false, 'whether it is written');
    equal(vscode.workspace.getConfiguration(settingsSection).inspect('documents.types')?.globalValue, undefined, 'the user’s settings');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('knows that it could not write into a file that is read-only', async () => {
    const api = await activated();
    const text = new TextEncoder().encode('# Parser\n');
    const change = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const refuse = () => { throw vscode.FileSystemError.NoPermissions(); };
    const archive = vscode.workspace.registerFileSystemProvider('archive', {
      onDidChangeFile: change.event, watch: () => change, readDirectory: () => [], createDirectory: refuse, writeFile: refuse, delete: refuse, rename: refuse,
      stat: uri => { if (uri.path === '/README.md') return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: text.length }; throw vscode.FileSystemError.FileNotFound(uri); },
      readFile: () => text,
    }, { isReadonly: true });
    try {
      const document = await show(await vscode.workspace.openTextDocument(vscode.Uri.parse('archive:/README.md')));
      await status(api, document, 'silent');
      const done = await vscode.commands.executeCommand(clientCommands.chooseDocumentType, document.uri.toString(), 'policy');
      equal(done, false, 'whether it is written');
      equal(document.getText(), '# Parser\n', 'the text');
    } finally {
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
      archive.dispose();
    }
  });

  it('offers the reader’s language first for a new document', async () => {
    await activated();
    const settings = vscode.workspace.getConfiguration(settingsSection);
    for (const lang of ['sv', 'da']) {
      try {
        await settings.update('messageLanguage', lang, vscode.ConfigurationTarget.Global);
        await afterChoice(vscode.commands.executeCommand('leadershipLint.newDocument', { type: 'policy' }), 'workbench.action.acceptSelectedQuickOpenItem');
        ok(vscode.window.activeTextEditor?.document.getText().includes(`\nlang: ${lang}\n`), `the new document is not in ${lang}`);
        await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
      } finally { await settings.update('messageLanguage', undefined, vscode.ConfigurationTarget.Global); }
    }
  });

  it('works again after a restart', async () => {
    const document = await open('hjemmearbejde.policy.md');
    await finding(document, gate);
    await vscode.commands.executeCommand('leadershipLint.restart');
    await finding(document, gate);
  });
});
