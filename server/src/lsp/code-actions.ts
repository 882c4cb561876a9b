// Fixes → code actions. Suppression comes last and asks for a reason.
import { CodeActionKind, TextDocumentEdit, TextEdit, type CodeAction, type Connection, type Diagnostic } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { safeEdits } from '../engine/apply';
import type { Finding, Fix } from '../engine/finding';
import { engineWords } from '../engine/phrases';
import { allowEdit, reasonGap } from '../engine/allow';
import type { Linted } from '../engine/lint';
import type { Linter } from '../engine/linter';
import type { Language } from '../language/data';
import type { ReadOpen } from './all-documents';
import { knownEdit, toDiagnostic, toRange, touches } from './convert';
import type { Abilities } from './editor';
import type { Guard } from './lifecycle';
import { clientCommands, fixAllKind, reasonMark, type AllowWithReason } from './protocol';
import { snippetOf } from './snippets';
import { lspWords } from './words';

/** Answers `textDocument/codeAction`. */
export function serveCodeActions({
  connection,
  guard,
  can,
  readOpen,
  packs,
}: {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly can: Abilities;
  readonly readOpen: ReadOpen;
  readonly packs: () => Linter['packs'];
}): void {
  connection.onCodeAction(({ textDocument, range, context }, token) =>
    guard('code actions', token, [], async () => {
      const read = await readOpen(textDocument.uri);
      if (!read?.result) return [];
      const { document, result } = read;
      const { findings, messageLanguage } = result;
      const wanted = (kind: string) => !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
      const actions = wanted(CodeActionKind.QuickFix)
        ? actionsOf(
            findings.filter((finding) => touches(toRange(finding, document), range)),
            document,
            result,
            can,
            (rule) => packs()[messageLanguage]?.words[rule]?.title ?? rule,
          )
        : [];
      const all = wanted(fixAllKind) ? fixAllAction(findings, document, messageLanguage, fixAllKind) : undefined;
      return (all && context.only ? [...actions, all] : actions).map((action) =>
        action.edit ? { ...action, edit: knownEdit(action.edit, can) } : action,
      );
    }),
  );
}

/** What the editor can do with actions. */
export type ActionAbilities = Pick<Abilities, 'snippets' | 'commands'>;

/**
 * The actions for findings, best first.
 *
 * @param nameOf what the reader calls a rule
 */
export function actionsOf(
  findings: readonly Finding[],
  document: TextDocument,
  result: Linted,
  abilities: ActionAbilities,
  nameOf: (rule: string) => string,
): CodeAction[] {
  const fixes: CodeAction[] = [];
  for (const finding of findings) {
    const diagnostic = toDiagnostic(finding, document);
    finding.fixes.forEach((fix, i) => fixes.push(fixAction(fix, diagnostic, document, abilities, i === 0 && findings.length === 1)));
  }
  return [...fixes, ...allowActions(findings, document, result, abilities, nameOf)];
}

/** What lets findings stand: one action for all that the same comment covers, by name where there are several. */
function allowActions(
  findings: readonly Finding[],
  document: TextDocument,
  result: Linted,
  abilities: ActionAbilities,
  nameOf: (rule: string) => string,
): CodeAction[] {
  const allows = new Map<string, { readonly rule: string; readonly action: CodeAction }>();
  for (const finding of findings) {
    const diagnostic = toDiagnostic(finding, document);
    const allowed = allowAction(finding, diagnostic, document, result, abilities);
    if (!allowed) continue;
    const key = `${finding.rule} ${allowed.at}`;
    const known = allows.get(key);
    if (known) known.action.diagnostics!.push(diagnostic);
    else allows.set(key, { rule: finding.rule, action: allowed.action });
  }
  return [...allows.values()].map(({ rule, action }) => (allows.size === 1 ? action : titled(action, `${action.title} (${nameOf(rule)})`)));
}

const titled = (action: CodeAction, title: string): CodeAction => ({
  ...action,
  title,
  ...(action.command && { command: { ...action.command, title } }),
});

function fixAction(
  fix: Fix,
  diagnostic: Diagnostic,
  document: TextDocument,
  { snippets }: ActionAbilities,
  preferred: boolean,
): CodeAction {
  const edits = fix.edits.map((edit, i) => {
    const stops = fix.placeholders.filter((one) => one.edit === i);
    const range = toRange(edit, document);
    return snippets && stops.length > 0
      ? { range, snippet: { kind: 'snippet' as const, value: snippetOf(edit.text, stops) } }
      : TextEdit.replace(range, edit.text);
  });
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    ...(preferred && { isPreferred: true }),
    edit: { documentChanges: [{ textDocument: { uri: document.uri, version: document.version }, edits }] },
  };
}

function allowAction(
  finding: Finding,
  diagnostic: Diagnostic,
  document: TextDocument,
  { agreement, messageLanguage }: Linted,
  { commands }: ActionAbilities,
): { readonly at: number; readonly action: CodeAction } | undefined {
  const words = engineWords[messageLanguage];
  const edit = allowEdit(finding, agreement.reading, commands ? reasonMark : reasonGap(words.reason));
  if (!edit) return undefined;
  const title = edit.file ? words.allowFile : words.allowHere;
  const range = toRange(edit, document);
  const base = { title, kind: CodeActionKind.QuickFix, diagnostics: [diagnostic] };
  if (commands) {
    const argument: AllowWithReason = {
      uri: document.uri,
      version: document.version,
      rule: finding.rule,
      edit: { range, newText: edit.text },
    };
    return { at: edit.start, action: { ...base, command: { title, command: clientCommands.allowWithReason, arguments: [argument] } } };
  }
  return {
    at: edit.start,
    action: {
      ...base,
      edit: {
        documentChanges: [TextDocumentEdit.create({ uri: document.uri, version: document.version }, [TextEdit.replace(range, edit.text)])],
      },
    },
  };
}

/** All safe fixes of a document in one action, the same that `--fix` makes in one round; nothing where there is none. */
export function fixAllAction(
  findings: readonly Finding[],
  document: TextDocument,
  language: Language,
  kind: string,
): CodeAction | undefined {
  const edits = safeEdits(findings).edits.map((edit) => TextEdit.replace(toRange(edit, document), edit.text));
  if (edits.length === 0) return undefined;
  return {
    title: lspWords[language].fixAll,
    kind,
    edit: { documentChanges: [TextDocumentEdit.create({ uri: document.uri, version: document.version }, edits)] },
  };
}
