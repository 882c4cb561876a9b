// What the features know of documents: the one that is asked about, and the others of the workspace.
import type { Location } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Facts } from '../../agreement/facts';
import { rolesOf, type Roles } from '../../agreement/roles';
import type { Linted } from '../../engine/lint';
import { languages, type Language } from '../../language/data';
import type { Span } from '../../model/span';

/** A leadership document at the version that was read. */
export interface ReadDocument {
  readonly document: TextDocument;
  readonly result: Linted;
  readonly roles: Roles;
  /** The reader's language, and the document's own. */
  readonly messages: Language;
  readonly language: Language;
}

/** Documents as the server knows them. */
export interface KnownDocuments {
  /** One that is open. */
  open(uri: string): Promise<{ readonly document: TextDocument; readonly result: Linted } | undefined>;
  /** One that is open, or lies on disk. */
  any(uri: string): Promise<{ readonly document: TextDocument; readonly result: Linted } | undefined>;
  /** Resolves when every document of the workspace has been read. */
  settled(): Promise<void>;
  /** What all documents of the workspace tell. */
  facts(): readonly Facts[];
  uri(name: string): string | undefined;
  /** A place in one of them, for the editor. */
  locate(name: string, span: Span): Location | undefined;
}

/** A document with its roles; `undefined` where it is no leadership document in a language that is known. */
export function readDocument(read: { readonly document: TextDocument; readonly result: Linted } | undefined): ReadDocument | undefined {
  if (!read || !read.result.kind.leadershipDocument) return undefined;
  const language = languages.find((one) => one === read.result.language);
  return language && { ...read, roles: rolesOf(read.result.agreement.reading), messages: read.result.messageLanguage, language };
}

/** Other leadership documents that name one of these roles. */
export function othersWith(
  keys: readonly string[],
  but: string,
  { facts, uri }: KnownDocuments,
): { readonly uri: string; readonly facts: Facts }[] {
  return facts().flatMap((one) => {
    const of = one.leadershipDocument && one.roles.some(({ key }) => keys.includes(key)) ? uri(one.path) : undefined;
    return of === undefined || of === but ? [] : [{ uri: of, facts: one }];
  });
}
