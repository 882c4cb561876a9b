// Folders that come with all that is in them: an editor may see the folder, but watch it too late to see its files come.
import { isDocumentName } from '../model/format';
import type { Files } from './files';
import { keyOfUri } from './uris';

/** Of so many new things, not each is asked whether it is a folder, but those whose names have no ending: “handbook.v2” may be one. */
const MANY = 50;
const ending = /\.[a-z][a-z\d]*$/i;

/**
 * The files in new folders that may be documents.
 *
 * @param created URIs of files and folders alike, as an editor tells of them
 * @param most so many for each folder
 * @param isWanted whether a folder lies where documents are looked for
 * @returns URIs; none in what is a file, or gone again
 */
export async function filesInNew(
  created: readonly string[],
  files: Pick<Files, 'find'>,
  most: number,
  isWanted: (uri: string) => Promise<boolean>,
): Promise<string[]> {
  const folders = new Map(
    created.filter((uri) => (created.length > MANY ? !ending.test(uri) : !isDocumentName(uri))).map((uri) => [keyOfUri(uri), uri]),
  );
  const found: string[] = [];
  for (const [key, uri] of folders) {
    // A folder that came with the one above it is found with that one.
    if (!folders.has(key.slice(0, key.lastIndexOf('/'))) && (await isWanted(uri))) {
      found.push(...(await files.find(uri, most).catch(() => [])));
    }
  }
  return found;
}
