// Offsets ↔ positions, findings → diagnostics. Decides nothing.
import {
  DiagnosticSeverity,
  type Diagnostic,
  type Location,
  type Range,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/finding';
import type { Span } from '../model/span';
import type { Severity } from '../rules/rule';
import type { Abilities } from './editor';
import { diagnosticSource } from './protocol';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

export const toRange = (span: Span, document: TextDocument): Range => ({
  start: document.positionAt(span.start),
  end: document.positionAt(span.end),
});

/** Where a span of another document, by its name, lies. */
export type Locate = (name: string, span: Span) => Location | undefined;

/** A finding as the editor wants it; places in other documents that nobody can find are left out. */
export function toDiagnostic(finding: Finding, document: TextDocument, locate: Locate = () => undefined): Diagnostic {
  const related = finding.related.flatMap((one) => {
    const location = one.path === undefined ? { uri: document.uri, range: toRange(one, document) } : locate(one.path, one);
    return location ? [{ location, message: one.message }] : [];
  });
  return {
    range: toRange(finding, document),
    severity: severities[finding.severity],
    code: finding.rule,
    source: diagnosticSource,
    message: finding.message,
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

/** Whether two ranges touch: a cursor at the end of a finding still means the finding. */
export const touches = (a: Range, b: Range): boolean =>
  !(
    a.end.line < b.start.line ||
    b.end.line < a.start.line ||
    (a.end.line === b.start.line && a.end.character < b.start.character) ||
    (b.end.line === a.start.line && b.end.character < a.start.character)
  );

/** An edit as the editor knows edits. */
export const knownEdit = (edit: WorkspaceEdit, { versionedEdits }: Pick<Abilities, 'versionedEdits'>): WorkspaceEdit =>
  versionedEdits ? edit : withoutVersions(edit);

/** An edit for editors that know no versions of documents: plain replacements by document. Edits with tab stops or questions cannot be said so. */
export function withoutVersions({ documentChanges = [] }: WorkspaceEdit): WorkspaceEdit {
  const changes: Record<string, TextEdit[]> = {};
  for (const {
    textDocument: { uri },
    edits,
  } of documentChanges as readonly TextDocumentEdit[]) {
    (changes[uri] ??= []).push(...(edits as TextEdit[]));
  }
  return { changes };
}
