// What a document can know of the others. The engine keeps it; rules only ask, by keys, and never go through all documents.
import type { Facts } from './facts';
import type { OpenArea, Ownership } from './ownership';

export interface World {
  /** The facts of a document, by its path. */
  document(path: string): Facts | undefined;
  /** Every place in documents in force that gives an area an owner, in order of path; `key` by `areaKey`. */
  ownersOf(key: string): readonly { readonly facts: Facts; readonly ownership: Ownership }[];
  /** Every place in documents in force that asks an owner for an area and names none. */
  openAreas(key: string): readonly { readonly facts: Facts; readonly open: OpenArea }[];
  /** All versions of the same text in different languages, the document's own first. */
  versionsOf(facts: Facts): readonly Facts[];
  /** The documents of a folder in which sentences control, in order of path. */
  controlling(folder: string): readonly Facts[];
  /** The documents whose file has this name, wherever they lie. */
  named(file: string): readonly Facts[];
  /** Whether a file of this path is there; `undefined` where nobody can tell. */
  isThere(path: string): boolean | undefined;
}

/** From how many controlling sentences on a document is one that controls. */
export const LEAST_CONTROL = 2;
