// The little a document tells the others. Small and comparable: unchanged facts re-lint nothing else.
import type { Span } from '../model/span';
import type { Agreement } from './agreement';
import type { DocumentType } from './kind';
import { tablesOf } from './tables';

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
  return { path, type: kind.type, language: reading.language, title: reading.document.text.slice(title.start, title.end), owners: ownersOf(agreement) };
}

/** Area and owner of each row of each table that has an owner column. */
function ownersOf({ reading }: Agreement): Facts['owners'] {
  return reading.chunks.flatMap((placed) => (placed.chunk.tables.length === 0 ? [] : tablesOf(placed).flatMap((table) => {
    const column = table.header.findIndex((cell, i) => i > 0 && cell.is('owner'));
    if (column < 0) return [];
    return table.rows.flatMap((row) => {
      const area = row[0]?.cell, owner = row[column]?.cell;
      if (!area || !owner || area.text === '' || owner.text === '') return [];
      return [{ area: area.text, owner: owner.text, at: { start: placed.start + area.at.start, end: placed.start + area.at.end } }];
    });
  })));
}
