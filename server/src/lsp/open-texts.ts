// The texts that the editor has open, as they are written.
import { TextDocuments, type Connection } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { keyOfUri } from './uris';

/** Hears what happens to texts. */
export interface TextListener {
  /** It was written in, up to this offset of what was there before and what is new. */
  edited(uri: string, offset: number): void;
  /** It was opened or changed. */
  changed(document: TextDocument): void;
  closed(uri: string): void;
}

export class OpenTexts {
  private readonly documents: TextDocuments<TextDocument>;
  /** How the editor writes the URIs of its texts, by their keys; others may write them otherwise. */
  private readonly spelled = new Map<string, string>();

  constructor(hears: TextListener) {
    this.documents = new TextDocuments<TextDocument>({
      create: TextDocument.create,
      update(document, changes, version) {
        const last = changes.at(-1);
        if (last && 'range' in last) hears.edited(document.uri, document.offsetAt(last.range.start) + last.text.length);
        return TextDocument.update(document, changes, version);
      },
    });
    this.documents.onDidOpen(({ document: { uri } }) => {
      this.spelled.set(keyOfUri(uri), uri);
    });
    this.documents.onDidChangeContent(({ document }) => hears.changed(document));
    this.documents.onDidClose(({ document: { uri } }) => {
      this.spelled.delete(keyOfUri(uri));
      hears.closed(uri);
    });
  }

  /** The text of a URI, however that is written; `undefined` where it is not open. */
  of(uri: string): TextDocument | undefined {
    return this.documents.get(uri) ?? this.documents.get(this.spelled.get(keyOfUri(uri)) ?? uri);
  }

  /** Whether a text is still open: it may have been closed, or opened anew, meanwhile. */
  has(document: TextDocument): boolean {
    return this.documents.get(document.uri) === document;
  }

  all(): readonly TextDocument[] {
    return this.documents.all();
  }

  /** Begins to hear the editor. */
  listen(connection: Connection): void {
    this.documents.listen(connection);
  }
}
