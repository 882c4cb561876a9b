// Fixes → code actions. Suppression comes last and asks for a reason.
import { CodeActionKind, TextDocumentEdit, TextEdit, type CodeAction, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { safeEdits } from '../engine/apply';
import type { Finding, Fix } from '../engine/finding';
import { engineWords } from '../engine/phrases';
import { allowEdit } from '../engine/allow';
import type { Linted } from '../engine/lint';
import type { Language } from '../language/data';
import { toDiagnostic, toRange } from './convert';
import { clientCommands, reasonMark, type AllowWithReason } from './protocol';
import { snippetOf } from './snippets';
import { lspWords } from './words';

export interface Abilities {
  /** The editor understands edits with tab stops (`SnippetTextEdit`, LSP 3.18). */
  readonly snippets: boolean;
  /** The editor has our client's commands. */
  readonly commands: boolean;
}

/** The actions for findings, best first. */
export function actionsOf(findings: readonly Finding[], document: TextDocument, result: Linted, abilities: Abilities): CodeAction[] {
  const fixes: CodeAction[] = [], allows: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostic = toDiagnostic(finding, document);
    finding.fixes.forEach((fix, i) => fixes.push(fixAction(fix, diagnostic, document, abilities, i === 0 && findings.length === 1)));
    const allow = allowAction(finding, diagnostic, document, result, abilities);
    if (allow) allows.push(allow);
  }
  return [...fixes, ...allows];
}

function fixAction(fix: Fix, diagnostic: Diagnostic, document: TextDocument, { snippets }: Abilities, preferred: boolean): CodeAction {
  const edits = fix.edits.map((edit, i) => {
    const stops = fix.placeholders.filter((one) => one.edit === i);
    const range = toRange(edit, document);
    return snippets && stops.length > 0 ? { range, snippet: { kind: 'snippet' as const, value: snippetOf(edit.text, stops) } } : TextEdit.replace(range, edit.text);
  });
  return {
    title: fix.title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic], ...(preferred && { isPreferred: true }),
    edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
  };
}

function allowAction(finding: Finding, diagnostic: Diagnostic, document: TextDocument, { agreement, messageLanguage }: Linted, { commands }: Abilities): CodeAction | undefined {
  const words = engineWords[messageLanguage];
  const edit = allowEdit(finding, agreement.reading, commands ? reasonMark : `[${words.reason}]`);
  if (!edit) return undefined;
  const title = edit.file ? words.allowFile : words.allowHere;
  const range = toRange(edit, document);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  if (commands) {
    const argument: AllowWithReason = { uri: document.uri, version: document.version, rule: finding.rule, edit: { range, newText: edit.text } };
    return { ...base, command: { title, command: clientCommands.allowWithReason, arguments: [argument] } };
  }
  return { ...base, edit: { documentChanges: [TextDocumentEdit.create({ uri: document.uri, version: document.version }, [TextEdit.replace(range, edit.text)])] } };
}

/** All safe fixes of a document in one action, the same that `--fix` makes in one round; nothing where there is none. */
export function fixAllAction(findings: readonly Finding[], document: TextDocument, language: Language, kind: string): CodeAction | undefined {
  const edits = safeEdits(findings).edits.map((edit) => TextEdit.replace(toRange(edit, document), edit.text));
  if (edits.length === 0) return undefined;
  return { title: lspWords[language].fixAll, kind, edit: { documentChanges: [TextDocumentEdit.create({ uri: document.uri, version: document.version }, edits)] } };
}
