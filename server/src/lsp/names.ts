// URIs ↔ the names that documents have in the workspace and in messages.
import { wellFormed } from '../model/well-formed';
import { isCandidate, pathBelow } from './files';
import { isBelowUri } from './uris';

/** Names of documents: the path below the folder they lie in; with several folders, the folder's own name first. */
export class Names {
  private folders: readonly { readonly uri: string; readonly prefix: string }[] = [];
  private readonly uris = new Map<string, string>();

  /** @param folders URIs without a slash at the end */
  useFolders(folders: readonly string[]): void {
    const last = (uri: string) => pathBelow(undefined, uri);
    this.folders = folders
      .map((uri) => ({
        uri,
        prefix: folders.length === 1 ? '' : `${folders.some((other) => other !== uri && last(other) === last(uri)) ? uri : last(uri)}/`,
      }))
      .sort((a, b) => b.uri.length - a.uri.length);
    this.uris.clear();
  }

  /** What a document is called. One outside all folders is called by its URI. */
  of(uri: string): string {
    const folder = this.folders.find((one) => isBelowUri(uri, one.uri));
    const name = folder ? folder.prefix + pathBelow(folder.uri, uri) : uri;
    this.uris.set(name, uri);
    return name;
  }

  /**
   * The URI of a name, of a document that nobody has asked for as well; `undefined` outside all folders. Never throws: a name
   * may come from a link, and half a character in it is written as the disk would write it.
   */
  uri(name: string): string | undefined {
    const known = this.uris.get(name);
    if (known !== undefined) return known;
    const folder =
      this.folders.find(({ prefix }) => prefix !== '' && name.startsWith(prefix)) ?? this.folders.find(({ prefix }) => prefix === '');
    return folder && `${folder.uri}/${wellFormed(name.slice(folder.prefix.length)).split('/').map(encodeURIComponent).join('/')}`;
  }

  /** Whether a document lies in one of the folders. */
  isInside(uri: string): boolean {
    return this.folders.some((folder) => isBelowUri(uri, folder.uri));
  }

  /** Whether a file lies in one of the folders and may be a document. */
  isCandidate(uri: string): boolean {
    const folder = this.folders.find((one) => isBelowUri(uri, one.uri));
    return folder !== undefined && isCandidate(pathBelow(folder.uri, uri));
  }
}
