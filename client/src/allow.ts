// “Leave this as it is…”: asks for the reason and puts it into the edit that the server prepared.
import { commands, type Disposable, Range, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { type AllowWithReason, reasonMark } from '../../server/src/lsp/protocol';
import { commandIds } from './command-ids';
import { applied } from './failures';
import type { Messages } from './messages';
import { inComment } from './reason';
import { say } from './speech';

/** What is wrong with a reason, in words; undefined when it will do. */
export const objection = (reason: string, words: Messages): string | undefined => (reason.trim() === '' ? words.reasonMissing : undefined);

export const registerAllow = (documentLanguage: () => string | undefined): Disposable =>
  commands.registerCommand(commandIds.allowWithReason, async ({ uri, version, rule, edit }: AllowWithReason) => {
    const words = say(documentLanguage());
    const reason = await window.showInputBox({
      title: `${words.reasonTitle} (${rule})`,
      prompt: words.reasonPrompt,
      placeHolder: words.reasonPlaceholder,
      ignoreFocusOut: true,
      validateInput: (value) => objection(value, words),
    });
    if (reason === undefined) return;
    const target = Uri.parse(uri, true);
    const document = await workspace.openTextDocument(target);
    if (document.version !== version) {
      void window.showWarningMessage(words.textChanged);
      return;
    }
    const { start, end } = edit.range;
    const change = new WorkspaceEdit();
    change.replace(
      target,
      new Range(start.line, start.character, end.line, end.character),
      edit.newText.replace(reasonMark, () => inComment(reason)),
    );
    await applied(change, target, words);
  });
