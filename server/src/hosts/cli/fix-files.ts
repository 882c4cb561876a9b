// `--fix`: what was mended goes back into the files, or is shown as a diff.
import type { FileResult } from '../../report/run';
import { encode, replaceFile, type TextFile } from '../node-files';
import type { LintedFile } from './lint-files';
import type { Options } from './options';
import type { CliWords } from './words';
import type { World } from './world';

/** What became of what was mended. */
export interface Mended {
  /** How many fixes were made in files that were written. */
  readonly fixed: number;
  /** What came from standard input, mended. */
  readonly text?: string;
  /** With `--dry-run`: what would change, and then nothing is written. */
  readonly diff?: string;
}

/**
 * Writes what was mended back, or shows what would change.
 *
 * @param shown what the report tells
 * @param trouble hears of each file that is not as it should be
 */
export async function mend(
  files: readonly LintedFile[],
  {
    shown,
    options,
    world,
    words,
    trouble,
  }: {
    readonly shown: readonly FileResult[];
    readonly options: Options;
    readonly world: World;
    readonly words: CliWords;
    readonly trouble: (line: string) => void;
  },
): Promise<Mended> {
  const mended = files.flatMap(({ input, file, result, fixed }): MendedFile[] =>
    file && result ? [{ path: input.path, absolute: input.absolute, file, text: result.text, fixed }] : [],
  );
  for (const { input, file } of files) if (file?.damaged) trouble(words.damagedNotFixed(input.path));
  if (shown.some(({ findings }) => findings.length > 0) && mended.every(({ fixed }) => fixed === 0) && options.format === 'text') {
    world.err(`${words.nothingToFix}\n`);
  }
  if (options.dryRun) return { fixed: 0, diff: await diffOf(mended) };
  let fixed = 0;
  let text: string | undefined;
  for (const one of mended) {
    if (one.absolute === undefined) text = one.text;
    else if (!isWritten(one, words, trouble)) continue;
    fixed += one.fixed;
  }
  return { fixed, ...(text !== undefined && { text }) };
}

function isWritten(one: MendedFile, words: CliWords, trouble: (line: string) => void): boolean {
  try {
    if (writeMended(one) === 'written') return true;
    trouble(words.changedMeanwhile(one.path));
  } catch (error) {
    trouble(words.cannotWrite(one.path, (error as Error).message));
  }
  return false;
}

/** A file whose text was mended. */
interface MendedFile {
  /** As reports name it. */
  readonly path: string;
  /** `undefined` for standard input, whose text goes to standard output. */
  readonly absolute: string | undefined;
  readonly file: TextFile;
  readonly text: string;
  /** How many fixes were made. */
  readonly fixed: number;
}

/** The changes as a unified diff; '' for none. */
async function diffOf(files: readonly MendedFile[]): Promise<string> {
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  return files
    .filter(({ file, text }) => file.text !== text)
    .map(({ path, file, text }) =>
      createTwoFilesPatch(`a/${path}`, `b/${path}`, file.text, text, undefined, undefined, {
        context: 3,
        headerOptions: FILE_HEADERS_ONLY,
      }),
    )
    .join('');
}

/**
 * Writes a mended file back: same encoding, same byte order mark, all or nothing.
 *
 * @returns `changed` when somebody else has written it since it was read
 * @throws when it cannot be written
 */
function writeMended({ absolute, file, text }: MendedFile): 'written' | 'changed' {
  return absolute === undefined || file.text === text ? 'written' : replaceFile(absolute, encode(text, file), file.bytes);
}
