// Offsets ↔ positions, findings → diagnostics. Decides nothing.
import { DiagnosticSeverity, type Diagnostic, type Range } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/finding';
import type { Span } from '../model/span';
import type { Severity } from '../rules/rule';
import { diagnosticSource } from './protocol';

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information, hint: DiagnosticSeverity.Hint,
};

export const toRange = (span: Span, document: TextDocument): Range => ({ start: document.positionAt(span.start), end: document.positionAt(span.end) });

export const toDiagnostic = (finding: Finding, document: TextDocument): Diagnostic => ({
  range: toRange(finding, document),
  severity: severities[finding.severity],
  code: finding.rule,
  source: diagnosticSource,
  message: finding.message,
  ...(finding.related.some(({ path }) => path === undefined) && {
    relatedInformation: finding.related.filter(({ path }) => path === undefined).map((one) => ({ location: { uri: document.uri, range: toRange(one, document) }, message: one.message })),
  }),
});

/** Whether two ranges touch: a cursor at the end of a finding still means the finding. */
export const touches = (a: Range, b: Range): boolean =>
  !(a.end.line < b.start.line || b.end.line < a.start.line
    || (a.end.line === b.start.line && a.end.character < b.start.character)
    || (b.end.line === a.start.line && b.end.character < a.start.character));
