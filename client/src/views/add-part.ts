// Adds a part that is missing: the first fix that the server offers for the rule which speaks of it.
import { languages, type Range, type Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient, CodeAction, CodeActionParams } from 'vscode-languageclient';
import { diagnosticSource } from '../../../server/src/lsp/protocol';

/**
 * Shows the document and puts the skeleton of the part in; its gaps are tab stops. The server is asked directly: what the
 * editor hands out of a light bulb's offers does not say which finding they are for.
 */
export async function addPart(uri: Uri, rule: string, client: BaseLanguageClient): Promise<void> {
  await window.showTextDocument(uri);
  const at = placeOf(uri, rule);
  if (!at || !client.isRunning()) return;
  const params: CodeActionParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) }, range: client.code2ProtocolConverter.asRange(at), context: { diagnostics: [], only: ['quickfix'] },
  };
  const actions = await client.sendRequest<CodeAction[] | null>('textDocument/codeAction', params);
  const action = actions?.find(({ diagnostics, edit }) => edit && diagnostics?.some(({ code }) => code === rule));
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
  if (edit) await workspace.applyEdit(edit);
}

const codeOf = (code: unknown): unknown => (typeof code === 'object' && code !== null && 'value' in code ? code.value : code);

const placeOf = (uri: Uri, rule: string): Range | undefined =>
  languages.getDiagnostics(uri).find(({ source, code }) => source === diagnosticSource && codeOf(code) === rule)?.range;
