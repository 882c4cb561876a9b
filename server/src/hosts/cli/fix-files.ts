// `--fix`: what was mended goes back into the files, or is shown as a diff.
import { encode, replaceFile, type TextFile } from '../node-files';

/** A file whose text was mended. */
export interface MendedFile {
  /** As reports name it. */
  readonly path: string;
  /** `undefined` for standard input, whose text goes to standard output. */
  readonly absolute: string | undefined;
  readonly file: TextFile;
  readonly text: string;
}

/** The changes as a unified diff; '' for none. */
export async function diffOf(files: readonly MendedFile[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return files.filter(({ file, text }) => file.text !== text)
    .map(({ path, file, text }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, file.text, text, undefined, undefined, { context: 3, headerOptions: FILE_HEADERS_ONLY })).join('');
}

/**
 * Writes a mended file back: same encoding, same byte order mark, all or nothing.
 *
 * @returns `changed` when somebody else has written it since it was read
 * @throws when it cannot be written
 */
export function writeMended({ absolute, file, text }: MendedFile): 'written' | 'changed' {
  return absolute === undefined || file.text === text ? 'written' : replaceFile(absolute, encode(text, file), file.bytes);
}
