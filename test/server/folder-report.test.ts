import assert from 'node:assert/strict';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { folderReportMethod, type FolderReportResult } from '../../server/src/lsp/protocol';
import { connect, type Editor } from './connect';

const gate = 'Employees must obtain their manager\'s approval before they work from home.';
const files = {
  'file:///work/hr/remote.policy.md': `# Remote work policy\n\n${gate}\n`,
  'file:///work/hr/deep/pay.policy.md': `\uFEFF# Pay policy\n\n${gate}\n`,
  'file:///work/hr/README.md': '# Parser\n\nInstall it with npm.\n',
  'file:///work/other/desk.policy.md': `# Desk policy\n\n${gate}\n`,
};
async function withEditor(run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect({ files: { ...files } });
  try { await run(editor); } finally { editor.close(); }
}
const report = ({ connection }: Editor, more: object = {}) => connection.sendRequest<FolderReportResult>(folderReportMethod, { folder: 'file:///work/hr', ...more });

describe('the report of a folder', () => {
  it('tells of each document below it, and of no other', () => withEditor(async (editor) => {
    const text = (await report(editor))!;
    assert.match(text, /^## Leadership Lint: /m);
    assert.deepEqual([...text.matchAll(/^### `(.*)`$/gm)].map(([, path]) => path), ['deep/pay.policy.md', 'remote.policy.md']);
    assert.match(text, /3 files read, 1 is not a leadership document/);
    assert.match(text, /control\/approval-gate/);
  }));

  it('reads an open document as it is written, not as it was saved', () => withEditor(async (editor) => {
    await editor.open('file:///work/hr/remote.policy.md', '# Remote work policy\n\nEveryone decides alone where to work.\n');
    const [, remote] = (await report(editor))!.split('### `remote.policy.md`');
    assert.doesNotMatch(remote!, /control\/approval-gate/);
  }));

  it('says how far it is', () => withEditor(async (editor) => {
    await report(editor, { workDoneToken: 'mine' });
    const said = editor.progress.filter(({ token }) => token === 'mine').map(({ value }) => (value as unknown as { message: string }).message);
    assert.deepEqual(said, ['0 / 3', '1 / 3', '2 / 3']);
  }));

  it('can be called off', () => withEditor(async (editor) => {
    const source = new CancellationTokenSource();
    const answer = editor.connection.sendRequest<FolderReportResult>(folderReportMethod, { folder: 'file:///work/hr' }, source.token);
    source.cancel();
    await assert.rejects(answer, /cancel/);
  }));
});
