// How a text lies in bytes. UTF-16 is known by its byte order mark; everything else is read as UTF-8, as editors do.

/** A longer text is left alone wherever it lies (UTF-16 code units, which an editor knows of a text and a disk does not). */
export const LONGEST_TEXT = 5_000_000;

/** A file of more bytes holds a longer text in any encoding: a code unit takes three bytes at most, and so does a mark. */
export const LARGEST_FILE = 3 * LONGEST_TEXT + 3;

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export const encodingOf = (bytes: Uint8Array): Encoding =>
  bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';

/** Whether bytes are no text: a NUL stands in none that is not UTF-16. */
export const isBinary = (bytes: Uint8Array): boolean => encodingOf(bytes) === 'utf-8' && bytes.includes(0);

/** The text without a byte order mark, as an editor would open it; what makes no sense is U+FFFD. `undefined` where it is none. */
export const textOf = (bytes: Uint8Array): string | undefined =>
  isBinary(bytes) ? undefined : new TextDecoder(encodingOf(bytes)).decode(bytes);
