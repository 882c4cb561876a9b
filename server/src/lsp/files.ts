// What the server needs to know of files. Hosts or the client answer; a worker has no disk.
import { isDocumentName, isHiddenName } from '../model/format';
import { isBelowUri, keyOfUri } from './uris';

export interface Files {
  /** The text of a file, or `undefined` where there is none. */
  read(uri: string): Promise<string | undefined>;
  /** Whether there is a file. */
  isThere(uri: string): Promise<boolean>;
  /**
   * The files below a folder that may be documents (`isCandidate`), at most `most`. Links are not followed, so nothing
   * outside the folder is found and no circle is walked.
   */
  find(folder: string, most: number): Promise<readonly string[]>;
}

/**
 * Whether a file may be a document: by its ending, and not where nobody looks. The client's glob says the same.
 *
 * @param path relative to the workspace's folder
 */
export const isCandidate = (path: string): boolean => isDocumentName(path) && !path.split('/').slice(0, -1).some(isHiddenName);

/** The URI of the folder that holds `uri`, without a slash at its end; `undefined` at the root. */
export function parentOf(uri: string): string | undefined {
  const authority = /^[a-z][a-z0-9+.-]*:\/\/[^/]*/i.exec(uri)?.[0].length ?? uri.indexOf(':') + 1;
  const slash = uri.lastIndexOf('/');
  return slash <= authority ? undefined : uri.slice(0, slash);
}

/** Tells whether something is one of these files and folders, or lies below one. Costs how deep it lies, however many they are. */
export function isInAny(uris: readonly string[]): (uri: string | undefined) => boolean {
  const all = new Set(uris.map(keyOfUri));
  return (uri) => {
    for (let at = uri; at !== undefined; at = parentOf(at)) if (all.has(keyOfUri(at))) return true;
    return false;
  };
}

/** The path of `uri` relative to the folder `base`, decoded; its last part when it lies elsewhere. */
export function pathBelow(base: string | undefined, uri: string): string {
  const below =
    base !== undefined && isBelowUri(uri, base) ? keyOfUri(uri).slice(keyOfUri(base).length + 1) : uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(below);
  } catch {
    return below;
  }
}
