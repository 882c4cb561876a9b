// A workspace of several folders in a real VS Code.
import * as vscode from 'vscode';
import { equal, ok } from './check';
import { activated, afterChoice } from './editor';

describe('a workspace of several folders', () => {
  const lint = (folder?: vscode.Uri) => vscode.commands.executeCommand<string | undefined>('leadershipLint.lintFolder', folder);

  it('has the folder to report on chosen', async () => {
    await activated();
    equal(await afterChoice(lint(), 'workbench.action.closeQuickOpen') ?? null, null, 'the report of no folder');
    const text = await afterChoice(lint(), 'workbench.action.acceptSelectedQuickOpenItem');
    ok(text?.includes('north.policy.md') && !text.includes('south.policy.md'), `the first folder is not read: ${text}`);
  });

  it('asks nothing about a folder that is named', async () => {
    await activated();
    const text = await lint(vscode.workspace.workspaceFolders?.[1]?.uri);
    ok(text?.includes('south.policy.md') && !text.includes('north.policy.md'), `the folder is not read: ${text}`);
  });
});
