// Findings → what the editor shows, grouped and held back so that it does not nag.
import { DiagnosticSeverity, DocumentDiagnosticReportKind, type Diagnostic, type DocumentDiagnosticReport } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DocumentProblem, Finding } from '../engine/finding';
import { lspWords } from './words';
import type { Language } from '../language/data';
import type { Span } from '../model/span';
import { toDiagnostic, toRange, type Locate } from './convert';
import type { Read } from './open-documents';
import { diagnosticSource } from './protocol';
import type { Flaw } from './settings';

/** At most so many are sent for a file; the last says how many more there are. */
const MOST = 1000;

/** The diagnostics of a document. `locate` finds places in other documents. */
export function diagnosticsOf(findings: readonly Finding[], document: TextDocument, language: Language, locate?: Locate): Diagnostic[] {
  if (findings.length <= MOST) return findings.map((finding) => toDiagnostic(finding, document, locate));
  const shown = findings.slice(0, MOST - 1).map((finding) => toDiagnostic(finding, document, locate));
  const last = toDiagnostic(findings[MOST - 1]!, document, locate);
  return [...shown, { ...last, message: `${last.message} ${lspWords[language].more.replace('{count}', String(findings.length - MOST))}` }];
}

/** Diagnostics of what is wrong with a document itself. Their code is the problem's, which is no rule's: it has no page, and no severity to set. */
export const problemDiagnostics = (problems: readonly DocumentProblem[], document: TextDocument): Diagnostic[] =>
  problems.map(({ code, at, text }) => ({
    range: toRange(at, document),
    severity: DiagnosticSeverity.Warning,
    code,
    source: diagnosticSource,
    message: text,
  }));

/** What keeps a document from being checked at all, on its title; of one that is left alone anyway nothing is said. */
export function uncheckedDiagnostics({ document, inForce: { problem }, result }: Read): Diagnostic[] {
  if (problem === undefined || !result?.kind.leadershipDocument) return [];
  const message = lspWords[result.messageLanguage].unchecked(problem.replace(/\.$/, ''));
  return [
    {
      range: toRange(result.agreement.title, document),
      severity: DiagnosticSeverity.Warning,
      code: configurationCode,
      source: diagnosticSource,
      message,
    },
  ];
}

/** What is wrong in a configuration file, at its places. */
export const flawDiagnostics = (flaws: readonly Flaw[]): Diagnostic[] =>
  flaws.map(({ range, text }) => ({
    range,
    severity: DiagnosticSeverity.Error,
    code: configurationCode,
    source: diagnosticSource,
    message: text,
  }));

const configurationCode = 'configuration';

/** What was last answered about each document, so that the same need not be sent twice. */
export class Reports {
  private readonly last = new Map<string, { readonly json: string; readonly id: string }>();
  private count = 0;

  /** The report for a document; `unchanged` where the editor has it. */
  of(uri: string, items: Diagnostic[], previous: string | undefined): DocumentDiagnosticReport {
    const json = JSON.stringify(items);
    let known = this.last.get(uri);
    if (known?.json !== json) this.last.set(uri, (known = { json, id: String(++this.count) }));
    return previous === known.id
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: known.id }
      : { kind: DocumentDiagnosticReportKind.Full, resultId: known.id, items };
  }

  forget(uri: string): void {
    this.last.delete(uri);
  }
}

/** How long a finding on the sentence being written waits (milliseconds). */
export const HOLD = 600;

/** What may be held back: findings, and what is wrong with the document itself. */
export interface Holdable extends Span {
  readonly rule: string;
  readonly level: Finding['level'];
}

/** Remembers where each document was last written in, so that its sentence is left alone for a moment. */
export class Holding {
  private readonly edits = new Map<string, { readonly offset: number; readonly at: number }>();

  edited(uri: string, offset: number, now: number): void {
    this.edits.set(uri, { offset, at: now });
  }
  closed(uri: string): void {
    this.edits.delete(uri);
  }

  /**
   * What to show now of what was found. Those on the sentence being written wait, unless they were shown before.
   *
   * @param before rule and words of the findings that were shown last
   */
  filter<One extends Holdable>(
    uri: string,
    findings: readonly One[],
    text: string,
    before: ReadonlySet<string>,
    now: number,
  ): { readonly shown: readonly One[]; readonly held: boolean } {
    const edit = this.edits.get(uri);
    if (!edit || now - edit.at >= HOLD) return { shown: findings, held: false };
    const start = sentenceStart(text, edit.offset);
    const end = sentenceEnd(text, edit.offset);
    const shown = findings.filter(
      (one) => one.level === 'document' || one.end < start || one.start > end || before.has(identity(one, text)),
    );
    return { shown, held: shown.length < findings.length };
  }
}

/** What makes a finding the same one in the next version: its rule and its words. */
export const identity = (finding: Holdable, text: string): string => `${finding.rule}\u0000${text.slice(finding.start, finding.end)}`;

const sentenceStart = (text: string, offset: number): number => {
  let at = offset;
  while (at > 0 && offset - at < 600 && !/[.!?\n]/.test(text[at - 1]!)) at--;
  return at;
};
const sentenceEnd = (text: string, offset: number): number => {
  let at = offset;
  while (at < text.length && at - offset < 600 && !/[.!?\n]/.test(text[at]!)) at++;
  return at;
};
