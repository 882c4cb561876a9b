// The outline of a document: its sections, the areas and roles in them; and all of them in the workspace.
import { SymbolKind, type DocumentSymbol, type WorkspaceSymbol } from 'vscode-languageserver';
import { assignmentsOf } from '../../agreement/assignments';
import { lineStartOf } from '../../model/lines';
import type { Span } from '../../model/span';
import { toRange } from '../convert';
import type { KnownDocuments, ReadDocument } from './known-documents';
import { agreementWords } from './words';

interface Entry {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly at: Span;
  readonly depth: number;
  readonly children: Entry[];
}

const AREA_DEPTH = 7;

/** Sections by their headings, with the areas that are handed over and the roles that are introduced in them. */
export function documentSymbols({ document, result, roles, messages }: ReadDocument): DocumentSymbol[] {
  const says = agreementWords[messages];
  const { reading } = result.agreement;
  const headings = reading.headings
    .map(({ text, start, depth, reading: { prose } }): Entry => {
      const from = start + prose.text.length - prose.text.trimStart().length;
      return {
        name: text.replace(/\s+/g, ' '),
        kind: SymbolKind.String,
        at: { start: from, end: from + Math.max(1, text.length) },
        depth,
        children: [],
      };
    })
    .filter(({ name }) => name !== '');
  const taken = new Set(headings.map(({ at }) => at.start));
  const assignments = assignmentsOf(reading);
  const areas = assignments.all
    .filter(({ at }) => !taken.has(at.start))
    .map(({ name, at }): Entry => ({ name, detail: says.area, kind: SymbolKind.Field, at, depth: AREA_DEPTH, children: [] }));
  const introduced = roles.all.flatMap(({ name, kind, introduced: at }): Entry[] =>
    at && kind !== 'group' && !taken.has(at.start)
      ? [{ name, detail: kind === 'person' ? says.person : says.role, kind: SymbolKind.Interface, at, depth: AREA_DEPTH, children: [] }]
      : [],
  );
  // Whoever heads a column of a responsibility table has a place there, whatever is known of the noun.
  const shown = new Set(roles.all.filter(({ kind, introduced: at }) => at !== undefined && kind !== 'group').map(({ key }) => key));
  const columns = assignments.tables.flatMap((table) =>
    table.roles
      .filter(({ at }) => !shown.has(roles.at(at.start)?.role ?? ''))
      .map(({ name, at }): Entry => ({ name, detail: says.role, kind: SymbolKind.Interface, at, depth: AREA_DEPTH, children: [] })),
  );
  const top: Entry[] = [];
  const trail: Entry[] = [];
  for (const entry of [...headings, ...areas, ...introduced, ...columns].sort((a, b) => a.at.start - b.at.start || a.depth - b.depth)) {
    while (trail.length > 0 && trail.at(-1)!.depth >= entry.depth) trail.pop();
    (trail.at(-1)?.children ?? top).push(entry);
    trail.push(entry);
  }
  const symbolsOf = (entries: readonly Entry[], end: number): DocumentSymbol[] =>
    entries.map(({ name, detail, kind, at, depth, children }, i) => {
      // A section reaches to the next one.
      // A heading's own line begins before its marks.
      const following = entries[i + 1];
      const next =
        depth === AREA_DEPTH ? at.end : Math.max(at.end, following ? lineStartOf(document.getText(), following.at.start) - 1 : end);
      return {
        name: name.length > 120 ? `${name.slice(0, 119)}…` : name,
        ...(detail !== undefined && { detail }),
        kind,
        range: toRange({ start: at.start, end: next }, document),
        selectionRange: toRange(at, document),
        ...(children.length > 0 && { children: symbolsOf(children, next) }),
      };
    });
  return symbolsOf(top, document.getText().length);
}

const MOST = 500;

/** Roles, areas and titles of the workspace whose names hold the letters of the query in their order. */
export function workspaceSymbols(query: string, documents: KnownDocuments): WorkspaceSymbol[] {
  const found: WorkspaceSymbol[] = [];
  const add = (path: string, name: string, kind: SymbolKind, at: Span, containerName: string) => {
    if (found.length >= MOST || !holds(name, query)) return;
    const location = documents.locate(path, at);
    if (location) found.push({ name, kind, location, containerName });
  };
  for (const { path, leadershipDocument, title, titleAt, roles, owners, open } of documents.facts()) {
    if (!leadershipDocument) continue;
    add(path, title, SymbolKind.File, titleAt, path);
    for (const { name, kind, at } of roles) if (kind !== 'group') add(path, name, SymbolKind.Interface, at, path);
    for (const { area, at } of [...owners, ...open]) add(path, area, SymbolKind.Field, at, path);
  }
  return found;
}

/** Whether the letters of a query come in a name in the same order. */
function holds(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let from = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    from = letters.indexOf(letter, from) + 1;
    if (from === 0) return false;
  }
  return true;
}
