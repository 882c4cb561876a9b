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

// Generous: on a busy machine a round trip to the editor alone may take seconds, and what works does not wait.
const patience = 45_000;

/** Asks now, and again after every event, until there is an answer. A vain wait ends with what there was instead. */
export function until<Answer>(what: string, event: vscode.Event<unknown>, ask: () => Answer | undefined | false, instead: () => unknown): Promise<Answer> {
  const now = ask();
  if (now) return Promise.resolve(now);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      listening.dispose();
      reject(new Error(`waited in vain for ${what}; there is ${JSON.stringify(instead())}`));
    }, patience);
    const listening = event(() => {
      const answer = ask();
      if (!answer) return;
      clearTimeout(timer);
      listening.dispose();
      resolve(answer);
    });
  });
}

/**
 * What a command answers, after `step` (a command of the editor) was run on the choice that it shows. Run again until there is
 * an answer: the editor tells nobody when a choice is shown, and without one the step does nothing.
 */
export async function afterChoice<Answer>(answer: Thenable<Answer>, step: 'workbench.action.acceptSelectedQuickOpenItem' | 'workbench.action.closeQuickOpen'): Promise<Answer> {
  let isAnswered = false;
  const answered = () => { isAnswered = true; };
  answer.then(answered, answered);
  for (const end = Date.now() + patience; !isAnswered;) {
    if (Date.now() > end) throw new Error(`no choice that ${step} answers`);
    await vscode.commands.executeCommand(step);
    await Promise.race([answer.then(answered, answered), new Promise(resolve => { setTimeout(resolve, 100); })]);
  }
  return answer;
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

const seen = (document: vscode.TextDocument) => () => findings(document).map(found => [ruleOf(found), document.getText(found.range)]);

export const finding = (document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic> =>
  until(`a finding of ${rule}`, vscode.languages.onDidChangeDiagnostics, () => findings(document, rule)[0], seen(document));

export const noFinding = (document: vscode.TextDocument, rule: string): Promise<unknown> =>
  until(`no finding of ${rule}`, vscode.languages.onDidChangeDiagnostics, () => findings(document, rule).length === 0, seen(document));

export const status = (api: Api, document: vscode.TextDocument, state: Status['state']): Promise<Status> =>
  until(`the status ${state}`, api.onDidChangeStatus, () => {
    const now = api.statusOf(document.uri);
    return now?.state === state && now;
  }, () => api.statusOf(document.uri));

/** What VS Code answers; nothing where it drops the question. */
async function asked<One>(question: () => Thenable<One[]>): Promise<One[]> {
  try { return await question(); } catch (error) {
    if (error instanceof Error && error.message === 'Canceled') return [];
    throw error;
  }
}

/**
 * The edit of the first quick fix for a finding. Asked again until it is there: VS Code drops answers that are under way
 * when another extension, woken by the same file, registers a provider.
 */
export async function fixFor(document: vscode.TextDocument, { range }: vscode.Diagnostic): Promise<vscode.WorkspaceEdit> {
  const end = Date.now() + patience;
  for (;;) {
    const actions = await asked(() => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range, vscode.CodeActionKind.QuickFix.value, 10));
    const edit = actions.find(action => action.edit)?.edit;
    if (edit) return edit;
    if (Date.now() > end) throw new Error(`no fix among ${JSON.stringify(actions)}`);
  }
}
