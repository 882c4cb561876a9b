// Hover over a role: what it carries, and where the document says so.
import { MarkupKind, type Hover } from 'vscode-languageserver';
import { dutyKinds } from '../../agreement/roles/duties';
import { toRange } from '../convert';
import { othersWith, type KnownDocuments, type ReadDocument } from './known-documents';
import { plain, withoutMarkdown } from '../plain';
import { agreementWords } from './words';

/** So many duties of a kind are told; the rest is counted. */
const MOST = 8;
const LONGEST = 100;

/** Not every editor escapes the brackets of a file's name, which would end a link. */
const address = (uri: string): string => uri.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);

/** The hover for the role at an offset. */
export function roleHover({ document, roles, messages }: ReadDocument, offset: number, documents: KnownDocuments): Hover | undefined {
  const mention = roles.at(offset);
  const role = mention && roles.get(mention.role);
  if (!role) return undefined;
  const says = agreementWords[messages];
  const lineOf = (at: number) => document.positionAt(at).line + 1;
  const place = (at: number) => `[${plain(says.line(lineOf(at)))}](${address(document.uri)}#L${lineOf(at)})`;
  const lines = [`**${plain(role.name)}**`];
  for (const kind of dutyKinds) {
    const of = role.duties.filter((duty) => duty.kind === kind);
    if (of.length === 0) continue;
    lines.push('', `${plain(says.duties[kind])}:`, '');
    for (const { what, at } of of.slice(0, MOST)) {
      lines.push(`- ${plain(what.length > LONGEST ? `${what.slice(0, LONGEST - 1)}…` : what)} (${place(at.start)})`);
    }
    if (of.length > MOST) lines.push(`- ${plain(says.more(of.length - MOST))}`);
  }
  if (role.duties.length === 0) lines.push('', plain(says.noDuties));
  const others = othersWith([role.key], document.uri, documents).length;
  lines.push(
    '',
    [
      plain(says.named(role.mentions.length, others)),
      ...(role.introduced ? [`${plain(says.introduced)} ${place(role.introduced.start)}.`] : []),
    ].join(' '),
  );
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n') }, range: toRange(mention!.at, document) };
}

/** A finding's hover with the role's below it, where a place has both. */
export function withRole(finding: Hover | undefined, role: Hover | undefined): Hover | undefined {
  if (!finding || !role) return finding ?? role;
  const text = ({ contents }: Hover): string => (contents as { value: string }).value;
  return { ...finding, contents: { kind: MarkupKind.Markdown, value: `${text(finding)}\n\n---\n\n${text(role)}` } };
}

/** The same for an editor that shows no Markdown. */
export function inPlainText(hover: Hover): Hover {
  return { ...hover, contents: { kind: MarkupKind.PlainText, value: withoutMarkdown((hover.contents as { value: string }).value) } };
}
