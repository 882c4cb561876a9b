// Reads and lints the inputs of a run.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DetectedLanguage, Language } from '../../language/data';
import type { SaidType } from '../../agreement/kind';
import { mended } from '../../engine/apply';
import { saidOf, type Config } from '../../engine/config';
import type { Facts } from '../../agreement/facts';
import { lint, withTold, type Linted } from '../../engine/lint';
import type { Linter } from '../../engine/linter';
import { Workspace, type Told } from '../../engine/workspace';
import type { FileErrorCode, FileResult } from '../../report/run';
import { decode, readTextFile, type ReadProblem, type TextFile } from '../node-files';
import type { Configs, ConfigInForce } from './configs';
import { reported, type Input } from './inputs';
import type { Stopwatch } from './timing';

export interface LintOptions {
  readonly linter: Omit<Linter, 'config'>;
  readonly cwd: string;
  readonly today: string;
  readonly type: SaidType;
  readonly language: DetectedLanguage | undefined;
  readonly fix: boolean;
  readonly stdin: () => TextFile | ReadProblem;
  readonly stopwatch: Stopwatch | undefined;
}

/** What became of an input. */
export interface LintedFile {
  readonly input: Input;
  /** Absent where the file could not be read or linted. */
  readonly result?: Omit<FileResult, 'error'>;
  readonly error?: FileErrorCode;
  /** What failed, in the words of whoever failed. */
  readonly detail?: string;
  /** The file as it was read. */
  readonly file?: TextFile;
  /** What it tells the other inputs. */
  readonly facts?: Facts;
  readonly fixed: number;
}

/** Lints files one after the other; each configuration's linter is made once. */
export class FileLinter {
  private readonly linters = new Map<Config, Linter>();
  private readonly workspace: Workspace;

  constructor(private readonly configs: Configs, private readonly options: LintOptions) {
    // What is no input may still be a file that an input links to.
    this.workspace = new Workspace((path) => existsSync(resolve(options.cwd, path)));
  }

  /** @throws ConfigError */
  async lint(input: Input): Promise<LintedFile> {
    const { fix, stdin, stopwatch } = this.options;
    const from = performance.now();
    const inForce = await this.configs.of(this.folderOf(input));
    stopwatch?.add('find', performance.now() - from);
    const read = () => (input.absolute === undefined ? stdin() : readTextFile(input.absolute));
    const file = stopwatch ? stopwatch.time('read', read) : read();
    if (typeof file === 'string') return { input, error: file, fixed: 0 };
    const once = (text: string) => this.lintText(text, input, inForce);
    try {
      // What is damaged would be written back damaged.
      const { text, result, count } = fix && !file.damaged ? mended(file.text, once) : { text: file.text, result: once(file.text), count: 0 };
      this.workspace.set(result.facts);
      return { input, file, fixed: count, facts: result.facts, result: resultOf(input.path, text, result), ...(file.damaged && { error: 'invalid-encoding' }) };
    } catch (error) {
      // A rule that fails costs this file its findings, and is told; the other files are linted.
      return { input, error: 'failed', detail: error instanceof Error ? error.message : String(error), fixed: 0 };
    }
  }

  /**
   * What the inputs tell each other: those of which a workspace rule speaks are linted once more, with it. Asked for when
   * all have been linted.
   *
   * @throws ConfigError
   */
  async together(files: readonly LintedFile[]): Promise<LintedFile[]> {
    const { linter: { rules } } = this.options;
    const all: LintedFile[] = [];
    for (const file of files) {
      const told = file.result && file.facts ? this.workspace.told(file.facts.path, rules) : [];
      if (told.length === 0) { all.push(file); continue; }
      const { input, result } = file;
      const inForce = await this.configs.of(this.folderOf(input));
      try {
        all.push({ ...file, result: resultOf(input.path, result!.text, this.lintText(result!.text, input, inForce, told)) });
      } catch (error) {
        all.push({ input, error: 'failed', detail: error instanceof Error ? error.message : String(error), fixed: 0 });
      }
    }
    return all;
  }

  /** Lints an earlier version of an input. `undefined` where it was no text. */
  async lintBefore(input: Input, path: string, bytes: Uint8Array): Promise<{ readonly findings: FileResult['findings']; readonly text: string } | undefined> {
    const file = decode(bytes);
    if (typeof file === 'string') return undefined;
    const inForce = await this.configs.of(this.folderOf(input));
    const before = { ...input, path };
    const alone = this.lintText(file.text, before, inForce);
    // The other inputs as they are now: what they say is not what this change brought in.
    const told = this.workspace.told(input.path, this.options.linter.rules, { ...alone.facts, path: input.path });
    const { findings } = withTold(alone, told, this.options, this.linterOf(inForce.config));
    return { findings, text: file.text };
  }

  private folderOf({ absolute }: Input): string { return absolute === undefined ? this.options.cwd : dirname(absolute); }

  private lintText(text: string, { path, absolute }: Input, { config, folder }: ConfigInForce, told: readonly Told[] = []): Linted {
    const { today, type, language, stopwatch } = this.options;
    const linter = this.linterOf(config);
    const said = type ?? saidOf(config, absolute === undefined ? path : reported(absolute, folder));
    const input = { text, path, format: /\.(?:txt|text)$/i.test(path) ? 'plain' as const : 'markdown' as const, today, told, ...(said && { said }), ...(language && { language }) };
    return stopwatch ? stopwatch.lint(input, linter) : lint(input, linter);
  }

  private linterOf(config: Config): Linter {
    let linter = this.linters.get(config);
    const { linter: base, stopwatch } = this.options;
    if (!linter) this.linters.set(config, linter = { ...base, rules: stopwatch?.rules(base.rules) ?? base.rules, config });
    return linter;
  }
}

/** What a report needs of a result. The document as it was read is let go: a run over a large folder would keep them all. */
const resultOf = (path: string, text: string, { kind, language, messageLanguage, elements, findings, problems }: Linted): Omit<FileResult, 'error'> =>
  ({ path, text, kind, language, messageLanguage, elements, findings, problems });

/** The language of a run's own words: as said, else the one that all messages are in, else English. */
export function runLanguage(said: 'auto' | Language, files: readonly LintedFile[]): Language {
  if (said !== 'auto') return said;
  const used = new Set(files.flatMap(({ result }) => (result?.kind.leadershipDocument ? [result.messageLanguage] : [])));
  return used.size === 1 ? [...used][0]! : 'en';
}
