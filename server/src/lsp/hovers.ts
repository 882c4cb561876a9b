// Hover over a finding: what it is called, why it matters, which of the fixes that are offered here help; and over a role.
import { MarkupKind, type Connection, type Hover } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../engine/finding';
import { basisOf, type Linter } from '../engine/linter';
import { measuredWords } from '../engine/phrases';
import { isLanguage, type DetectedLanguage, type Language } from '../language/data';
import { inPlainText, roleHover, withRole } from './agreement/hover';
import { readDocument, type KnownDocuments } from './agreement/known-documents';
import type { ReadOpen } from './all-documents';
import { toRange } from './convert';
import type { Abilities } from './editor';
import type { Guard } from './lifecycle';
import { plain } from './plain';
import { clientCommands } from './protocol';
import { lspWords } from './words';

/** Answers `textDocument/hover`: what is to be said of the findings at a place, and of the role. */
export function serveHovers({
  connection,
  guard,
  can,
  readOpen,
  documents,
  linter,
}: {
  readonly connection: Connection;
  readonly guard: Guard;
  readonly can: Abilities;
  readonly readOpen: ReadOpen;
  readonly documents: KnownDocuments;
  readonly linter: () => Omit<Linter, 'config'>;
}): void {
  connection.onHover(({ textDocument, position }, token) =>
    guard('hover', token, null, async () => {
      const read = await readOpen(textDocument.uri);
      if (!read?.result) return null;
      const { document, result } = read;
      const offset = document.offsetAt(position);
      const here = result.findings.filter((finding) => finding.start <= offset && offset <= finding.end);
      const finding = hoverOf(here, document, result.messageLanguage, result.language, linter(), can.commands);
      const known = readDocument({ document, result });
      const hover = withRole(finding, known && roleHover(known, offset, documents));
      return (hover && !can.markdownHovers ? inPlainText(hover) : hover) ?? null;
    }),
  );
}

/**
 * The hover for the findings at a place.
 *
 * @param language of the reader
 * @param documentLanguage of the text: what was measured differs between languages
 * @param links whether the client runs the command that opens a rule's page
 */
export function hoverOf(
  findings: readonly Finding[],
  document: TextDocument,
  language: Language,
  documentLanguage: DetectedLanguage,
  linter: Omit<Linter, 'config'>,
  links: boolean,
): Hover | undefined {
  const first = findings[0];
  if (!first) return undefined;
  const says = lspWords[language];
  const seen = new Set<string>();
  const parts: string[] = [];
  for (const { rule, level } of findings) {
    if (seen.has(rule)) continue;
    seen.add(rule);
    const words = linter.packs[language]?.words[rule];
    if (!words) continue;
    const sources = linter.rules[rule]!.sources;
    const lines = [`**${plain(words.title)}**`, '', `${says.why}: ${plain(words.why)}`];
    // Of a part that is missing, one wants to know what to write.
    if (level === 'document' && words.questions) {
      lines.push('', `${says.questions}`, '', ...words.questions.map((question) => `- ${plain(question)}`));
    }
    const helps = [...new Set(findings.filter((one) => one.rule === rule).flatMap(({ fixes }) => fixes.map(({ title }) => title)))];
    if (helps.length > 0) {
      lines.push(
        '',
        `${says.instead}: ${plain(helps.map((title, i) => (i === 0 ? title : title.charAt(0).toLowerCase() + title.slice(1))).join('; '))}.`,
      );
    }
    const basis = basisOf(rule, documentLanguage, linter);
    if (basis && isLanguage(documentLanguage)) lines.push('', plain(measuredWords(basis, language, documentLanguage)));
    if (sources.length > 0) lines.push('', `*${plain(`${says.sources} ${says.source(sources)}.`)}*`);
    if (links) {
      lines.push('', `[${plain(says.readMore)}](command:${clientCommands.openRulePage}?${encodeURIComponent(JSON.stringify([rule]))})`);
    }
    parts.push(lines.join('\n'));
  }
  return parts.length === 0
    ? undefined
    : { contents: { kind: MarkupKind.Markdown, value: parts.join('\n\n---\n\n') }, range: toRange(first, document) };
}
