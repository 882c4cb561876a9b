// “Lint this folder”: every document below a folder, read as it stands, told in one text.
import type { Facts } from '../agreement/facts';
import type { Linted } from '../engine/lint';
import type { Told } from '../engine/workspace';
import type { Language } from '../language/data';
import { LONGEST_TEXT } from '../model/encoding';
import { formatOf } from '../model/format';
import { pathBelow, type Files } from './files';
import type { Linting } from './linting';
import type { Settled } from './settings';

/** A document that was read for a report. */
export interface ReportedFile {
  /** Relative to the folder, with `/`. */
  readonly path: string;
  readonly text: string;
  readonly result: Linted;
  /** What is wrong with the configuration that holds for it, in one line; then nothing was looked for. */
  readonly problem?: string;
}

/** Makes a report in Markdown; the hosts know how. */
export type Report = (files: readonly ReportedFile[], language: Language) => string;

/** More documents than this are no folder to read through. */
const MOST_FILES = 2000;

export interface FolderReading {
  readonly files: Files;
  readonly settled: Settled;
  readonly linting: Linting;
  /** The text of a document that is open, which need not be saved. */
  readonly openText: (uri: string) => string | undefined;
  /** What others tell a document that says this. */
  readonly told: (facts: Facts) => readonly Told[];
  /** Resolves when all is known that documents tell each other, or nobody asks any more. */
  readonly whenKnown: () => Promise<void>;
  readonly progress: (done: number, of: number) => void;
  readonly cancelled: () => boolean;
}

/** Reads the documents below a folder, in the order of their paths; stops where it is told to. */
export async function readFolder(
  folder: string,
  { files, settled, linting, openText, told, whenKnown, progress, cancelled }: FolderReading,
): Promise<ReportedFile[]> {
  // A report is read once: it does not depend on how far the reading in the background is.
  await whenKnown();
  const base = folder.replace(/\/$/, '');
  const uris = [...(await files.find(base, MOST_FILES))].sort();
  const read: ReportedFile[] = [];
  for (const [i, uri] of uris.entries()) {
    if (cancelled()) break;
    progress(i, uris.length);
    const text = openText(uri) ?? (await files.read(uri))?.replace(/^\uFEFF/, '');
    if (text === undefined || text.length > LONGEST_TEXT) continue;
    const inForce = await settled.of(uri);
    const alone = linting.lint(uri, text, formatOf(uri) === 'plain', inForce);
    read.push({
      path: pathBelow(base, uri),
      text,
      result: linting.withTold(uri, alone, told(alone.facts), inForce),
      ...(inForce.problem !== undefined && { problem: inForce.problem }),
    });
  }
  return read;
}

/** The language to report in: the reader's where the documents agree on one, else English. */
export function reportLanguage(files: readonly ReportedFile[]): Language {
  const of = new Set(files.filter(({ result }) => result.kind.leadershipDocument).map(({ result }) => result.messageLanguage));
  return of.size === 1 ? [...of][0]! : 'en';
}
