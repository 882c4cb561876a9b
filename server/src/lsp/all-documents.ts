// Documents as the features know them: the open ones as they are written, the others of the workspace as they lie on disk.
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { KnownDocuments } from './agreement/known-documents';
import type { Names } from './names';
import type { OpenDocuments, Read } from './open-documents';
import type { OpenTexts } from './open-texts';
import type { WorkspaceDocuments } from './workspace-documents';

/** Reads an open document at its present version; `undefined` where it is not open. */
export type ReadOpen = (uri: string) => Promise<Read | undefined>;

export const readerOf =
  (texts: OpenTexts, open: OpenDocuments): ReadOpen =>
  async (uri) => {
    const document = texts.of(uri);
    return document && open.read(document);
  };

/** All documents that somebody may ask about. */
export function allDocuments(texts: OpenTexts, readOpen: ReadOpen, workspace: WorkspaceDocuments, names: Names): KnownDocuments {
  const open: KnownDocuments['open'] = async (uri) => {
    const read = await readOpen(uri);
    return read?.result && { document: read.document, result: read.result };
  };
  return {
    open,
    any: async (uri) => {
      if (texts.of(uri)) return open(uri);
      const closed = await workspace.linted(uri);
      return closed && { document: TextDocument.create(uri, 'markdown', 0, closed.text), result: closed.result };
    },
    settled: () => workspace.settledDown(),
    facts: () => [...workspace.workspace.all()],
    uri: (name) => names.uri(name),
    locate: (name, span) => {
      const uri = names.uri(name);
      return workspace.locate(name, span, uri === undefined ? undefined : texts.of(uri));
    },
  };
}
