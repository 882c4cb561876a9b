// What a person does in the editor, as the tests say it. Nothing here sleeps: it waits for the editor's own events.
import * as vscode from 'vscode';
import type { Api } from '../../client/src/client';
import { diagnosticSource, type Status } from '../../server/src/lsp/protocol';
import { ok } from './check';

export function extension(): vscode.Extension<Api> {
  const found = vscode.extensions.getExtension<Api>('leadership-lint.leadership-lint');
  ok(found, 'the extension is not there');
  return found;
}

export const activated = async (): Promise<Api> => extension().activate();

/** Asks now, and again after every event, until there is an answer. The test's time-out ends a vain wait. */
export function until<Answer>(event: vscode.Event<unknown>, ask: () => Answer | undefined | false): Promise<Answer> {
  const now = ask();
  if (now) return Promise.resolve(now);
  return new Promise(resolve => {
    const listening = event(() => {
      const answer = ask();
      if (!answer) return;
      listening.dispose();
      resolve(answer);
    });
  });
}

export async function open(name: string): Promise<vscode.TextDocument> {
  const [folder] = vscode.workspace.workspaceFolders ?? [];
  ok(folder, 'no folder is open');
  return show(await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name)));
}

export async function show(document: vscode.TextDocument): Promise<vscode.TextDocument> {
  await vscode.window.showTextDocument(document);
  return document;
}

export const findings = (document: vscode.TextDocument, rule?: string): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter(found => found.source === diagnosticSource && (!rule || ruleOf(found) === rule));

export const ruleOf = ({ code }: vscode.Diagnostic): unknown => typeof code === 'object' ? code.value : code;

export const finding = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  until(vscode.languages.onDidChangeDiagnostics, () => findings(document, rule)[0]);

export const noFinding = (document: vscode.TextDocument, rule: string): Promise<unknown> =>
  until(vscode.languages.onDidChangeDiagnostics, () => findings(document, rule).length === 0);

export const status = (api: Api, document: vscode.TextDocument, state: Status['state']): Promise<Status> =>
  until(api.onDidChangeStatus, () => {
    const now = api.statusOf(document.uri);
    return now?.state === state && now;
  });

/**
 * The edit of the first quick fix for a finding. Asked again until it is there: VS Code drops answers that are under way
 * when another extension, woken by the same file, registers a provider.
 */
export async function fixFor(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.WorkspaceEdit> {
  for (;;) {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10);
    const edit = actions.map(action => action.edit).find(change => change?.has(document.uri));
    if (edit) return edit;
  }
}
