// A workspace of 500 documents in a real VS Code: what is open is answered while the rest is read, nothing freezes, and what
// documents say of each other is found in closed ones too.
import * as vscode from 'vscode';
import { ok } from './check';
import { activated, extension, finding, open, ruleOf, until } from './editor';

const gate = 'control/approval-gate', conflict = 'responsibility/conflicting-owners';
/** A thread that is kept busy so long is noticed by whoever types (in milliseconds). Far above what is seen, for busy machines. */
const NOTICED = 3_000, BEAT = 20;

describe('a workspace of 500 documents', () => {
  let longest = 0, beating: ReturnType<typeof setInterval>;
  before(() => {
    let last = Date.now();
    beating = setInterval(() => {
      const now = Date.now();
      longest = Math.max(longest, now - last - BEAT);
      last = now;
    }, BEAT);
  });
  after(() => { clearInterval(beating); });

  it('answers for the open document, then tells what others say of it', async () => {
    const from = Date.now();
    await activated();
    const activating = Date.now() - from;
    const document = await open('d000.policy.md'), opened = Date.now() - from;
    await finding(document, gate);
    const first = Date.now() - from;
    await finding(document, conflict);
    console.log(`      activated after ${activating} ms, opened after ${opened} ms, first finding after ${first} ms, all documents known after ${Date.now() - from} ms`);
  });

  it('finds what closed documents say against each other', async () => {
    const of = (name: string) => vscode.languages.getDiagnostics().flatMap(([uri, found]) => (uri.path.endsWith(name) ? found.map(ruleOf) : []));
    await until('a conflict in a closed document', vscode.languages.onDidChangeDiagnostics, () => of('/d499.policy.md').includes(conflict), () => of('/d499.policy.md'));
  });

  it('takes an edit that settles the conflict, and lets the other document know', async () => {
    const document = await open('d000.policy.md'), text = document.getText();
    const own = 'window dresser', at = text.indexOf(own);
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(document.positionAt(at), document.positionAt(at + own.length)), 'brand manager');
    ok(await vscode.workspace.applyEdit(edit), 'the edit was not applied');
    const left = () => vscode.languages.getDiagnostics().flatMap(([uri, found]) => (found.some((one) => ruleOf(one) === conflict) ? [uri.path] : []));
    await until('no conflict anywhere', vscode.languages.onDidChangeDiagnostics, () => left().length === 0, left);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  it('never keeps the extension host busy for long', () => {
    ok(extension().isActive, 'the extension is not active');
    console.log(`      longest pause of the extension host: ${longest} ms`);
    ok(longest < NOTICED, `the extension host was busy for ${longest} ms`);
  });
});
