// What a document can know of the others. The engine keeps it; rules only ask.
import type { Facts } from './facts';
import type { Ownership } from './ownership';

export interface World {
  /** The facts of a document, by its path. */
  document(path: string): Facts | undefined;
  /** Every place in documents in force that gives an area an owner, in order of path; `key` by `areaKey`. */
  ownersOf(key: string): readonly Owned[];
  /** Every place that asks an owner for an area and names none. */
  openAreas(key: string): readonly OpenPlace[];
  /** All translations of the same text, the document itself included; by path. */
  translationsOf(path: string): readonly Facts[];
  /** The documents in the same folder, the document itself left out. */
  besides(path: string): readonly Facts[];
  /** Whether a file of this path is there; `undefined` where nobody can tell. */
  isThere(path: string): boolean | undefined;
}

export interface Owned { readonly facts: Facts; readonly ownership: Ownership }
export interface OpenPlace { readonly facts: Facts; readonly at: { readonly start: number; readonly end: number }; readonly area: string }
