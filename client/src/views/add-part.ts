// Adds a part that is missing: the first fix that the server offers for the rule which speaks of it.
import { languages, type Range, type Uri, window } from 'vscode';
import type { BaseLanguageClient, CodeAction, CodeActionParams } from 'vscode-languageclient';
import { diagnosticSource } from '../../../server/src/lsp/protocol';
import { ask } from '../ask';
import { applied, tellNoAnswer } from '../failures';
import type { Messages } from '../messages';

/**
 * Shows the document and puts the skeleton of the part in; its gaps are tab stops. The server is asked directly: what the
 * editor hands out of a light bulb's offers does not say which finding they are for.
 *
 * @returns whether it is there now; where it is not, the user is told why
 */
export async function addPart(uri: Uri, rule: string, client: BaseLanguageClient, words: Messages): Promise<boolean> {
  await window.showTextDocument(uri);
  const nothing = () => {
    void window.showInformationMessage(words.nothingToAdd);
    return false;
  };
  const at = placeOf(uri, rule);
  if (!at) return nothing();
  const params: CodeActionParams = {
    textDocument: { uri: client.code2ProtocolConverter.asUri(uri) },
    range: client.code2ProtocolConverter.asRange(at),
    context: { diagnostics: [], only: ['quickfix'] },
  };
  const actions = await ask<CodeAction[] | null>(client, 'textDocument/codeAction', params, () => tellNoAnswer(words));
  if (actions === undefined) return false;
  const action = actions?.find(({ diagnostics, edit }) => edit && diagnostics?.some(({ code }) => code === rule));
  const edit = await client.protocol2CodeConverter.asWorkspaceEdit(action?.edit);
  return edit ? applied(edit, uri, words) : nothing();
}

const codeOf = (code: unknown): unknown => (typeof code === 'object' && code !== null && 'value' in code ? code.value : code);

const placeOf = (uri: Uri, rule: string): Range | undefined =>
  languages.getDiagnostics(uri).find(({ source, code }) => source === diagnosticSource && codeOf(code) === rule)?.range;
