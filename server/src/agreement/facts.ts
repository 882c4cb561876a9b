// The little a document tells the others. Small and comparable: unchanged facts re-lint nothing else.
import type { Span } from '../model/span';
import type { Agreement } from './agreement';
import type { DocumentType } from './kind';

export interface Facts {
  readonly path: string;
  readonly type: DocumentType;
  readonly language: string;
  readonly title: string;
  /** Who owns which area, as the document's tables and lists say. */
  readonly owners: readonly { readonly area: string; readonly owner: string; readonly at: Span }[];
}

/** The facts of a document. */
export function factsOf(agreement: Agreement, path: string): Facts {
  const { reading, kind, title } = agreement;
  return { path, type: kind.type, language: reading.language, title: reading.document.text.slice(title.start, title.end), owners: [] };
}
