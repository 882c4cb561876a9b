// Reading and writing files on disk.
import {
  chmodSync,
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { encodingOf, isBinary, LARGEST_FILE, LONGEST_TEXT, type Encoding } from '../model/encoding';

/** A file's text and all that is needed to write it back as it was. */
export interface TextFile {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly mark: boolean;
  /** Whether bytes made no sense in the encoding; they are U+FFFD in `text`. */
  readonly damaged: boolean;
  readonly bytes: Uint8Array;
}

export type ReadProblem = 'missing' | 'unreadable' | 'not-a-file' | 'binary' | 'too-large';

/** Reads a text file. Never throws. */
export function readTextFile(path: string): TextFile | ReadProblem {
  let file: number;
  try {
    // What is no file is not opened: a pipe would wait for ever.
    if (!statSync(path).isFile()) return 'not-a-file';
    file = openSync(path, 'r');
  } catch (error) {
    return problemOf(error);
  }
  try {
    const stat = fstatSync(file);
    if (stat.size > LARGEST_FILE) return 'too-large';
    return decode(readUpTo(file, LARGEST_FILE + 1));
  } catch (error) {
    return problemOf(error);
  } finally {
    closeSync(file);
  }
}

/** Reads all of standard input. Never throws. */
export function readStandardInput(): TextFile | ReadProblem {
  try {
    return decode(readUpTo(0, LARGEST_FILE + 1));
  } catch (error) {
    return problemOf(error);
  }
}

function problemOf(error: unknown): ReadProblem {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EISDIR' ? 'not-a-file' : 'unreadable';
}

function readUpTo(file: number, most: number): Uint8Array {
  const parts: Buffer[] = [];
  let length = 0;
  while (length < most) {
    const part = Buffer.allocUnsafe(64 * 1024);
    let read: number;
    try {
      read = readSync(file, part, 0, part.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') break;
      // A terminal or pipe that has nothing yet.
      if (code === 'EAGAIN') {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
        continue;
      }
      throw error;
    }
    if (read === 0) break;
    parts.push(part.subarray(0, read));
    length += read;
  }
  return Buffer.concat(parts, length);
}

/** Bytes → text. */
export function decode(bytes: Uint8Array): TextFile | ReadProblem {
  if (bytes.length > LARGEST_FILE) return 'too-large';
  if (isBinary(bytes)) return 'binary';
  const encoding = encodingOf(bytes);
  const mark = encoding !== 'utf-8' || (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf);
  let text: string;
  let damaged = false;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    text = new TextDecoder(encoding).decode(bytes);
    damaged = true;
  }
  return text.length > LONGEST_TEXT ? 'too-large' : { text, encoding, mark, damaged, bytes };
}

/** Text → bytes, in the encoding and with the byte order mark that the file had. */
export function encode(text: string, { encoding, mark }: Pick<TextFile, 'encoding' | 'mark'>): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  const bytes = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16be' ? bytes.swap16() : bytes;
}

/**
 * Writes a file so that it is at any moment either as it was or as it shall be: beside it, then renamed over it. A link
 * stays a link, and who may read and write the file does not change.
 *
 * @param expected the bytes it held when it was read
 * @returns `changed` when it holds something else by now; then nothing is written
 * @throws when the disk is full, the folder read-only or the file gone
 */
export function replaceFile(path: string, bytes: Uint8Array, expected: Uint8Array): 'written' | 'changed' {
  const target = realpathSync(path);
  const { mode } = statSync(target);
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  if (!Buffer.from(readFileSync(target)).equals(expected)) return 'changed';
  try {
    writeFileSync(beside, bytes, { flag: 'wx' });
    // The mode given to `writeFileSync` would be cut by the process's mask.
    chmodSync(beside, mode & 0o7777);
    renameSync(beside, target);
    return 'written';
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
