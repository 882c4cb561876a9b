// Reads and lints the inputs of a run.
import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DetectedLanguage, Language } from '../../language/data';
import type { SaidType } from '../../agreement/kind';
import { mended } from '../../engine/apply';
import { configFor, saidOf, type Config } from '../../engine/config';
import { agreementOf } from '../../agreement/agreement';
import { factsOf, type Facts } from '../../agreement/facts';
import { partsOfLink, pathFrom } from '../../agreement/paths';
import { parse } from '../../model/document';
import { lint, readingOf, withTold, type Linted } from '../../engine/lint';
import type { Linter } from '../../engine/linter';
import { Workspace, type Told } from '../../engine/workspace';
import { formatOf } from '../../model/format';
import type { FileErrorCode, FileResult, Run } from '../../report/run';
import { readTextFile, type ReadProblem, type TextFile } from '../node-files';
import { today } from '../today';
import { isBelow, repositoryOf } from '../paths-on-disk';
import { ConfigError, Configs, type ConfigInForce } from './configs';
import type { Job } from './crew';
import { reported, type Input } from './inputs';
import { ownLanguage, type Options } from './options';
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
  /** Which entries of its configuration's `allow` let something stand in it. */
  readonly usedAllow?: Config['allow'];
  readonly fixed: number;
}

/** Documents are kept as they were read up to so many characters in all, each of which takes some hundred bytes: what others tell them costs little then. */
const KEPT = 200_000;

/** Documents that are opened only because inputs link into them. */
const MOST_TARGETS = 200;

/** Lints files one after the other; each configuration's linter is made once. */
export class FileLinter {
  private readonly linters = new Map<Config, Linter>();
  private readonly workspace: Workspace;
  /** By path: documents as they were linted, for what others will tell them. */
  private readonly kept = new Map<string, Linted>();
  private keptCharacters = 0;

  constructor(
    private readonly configs: Configs,
    private readonly options: LintOptions,
  ) {
    // What is no input may still be a file that an input links to.
    this.workspace = new Workspace((path) => existsSync(resolve(options.cwd, path)));
  }

  /** A file whose configuration is broken is not linted: it would be judged by other rules than its house's. */
  async lint(input: Input): Promise<LintedFile> {
    const { fix, stdin, stopwatch } = this.options;
    if (input.isFolder) return { input, error: 'unreadable', fixed: 0 };
    const from = performance.now();
    const inForce = await this.configOf(input);
    stopwatch?.add('find', performance.now() - from);
    if (inForce instanceof ConfigError) return { input, error: 'bad-configuration', detail: inForce.message, fixed: 0 };
    const read = () => (input.absolute === undefined ? stdin() : readTextFile(input.absolute));
    const file = stopwatch ? stopwatch.time('read', read) : read();
    if (typeof file === 'string') return { input, error: file, fixed: 0 };
    const once = (text: string) => this.lintText(text, input, inForce);
    try {
      // What is damaged would be written back damaged.
      const { text, result, count } =
        fix && !file.damaged ? mended(file.text, once) : { text: file.text, result: once(file.text), count: 0 };
      this.keep(input, result);
      return {
        input,
        file,
        fixed: count,
        facts: result.facts,
        usedAllow: result.usedAllow,
        result: resultOf(input.path, text, result),
        ...(file.damaged && { error: 'invalid-encoding' }),
      };
    } catch (error) {
      // A rule that fails costs this file its findings, and is told; the other files are linted.
      return failed(input, error);
    }
  }

  /** Lints a file's text once more, with what others tell it. */
  async lintAgain(input: Input, text: string, told: readonly Told[]): Promise<LintedFile> {
    try {
      const inForce = await this.configs.of(dirname(input.place));
      const linted = this.kept.get(input.path);
      const result = linted
        ? withTold(linted, told, this.options, this.linterFor(input, inForce))
        : this.lintText(text, input, inForce, told);
      return { input, fixed: 0, usedAllow: result.usedAllow, result: resultOf(input.path, text, result) };
    } catch (error) {
      return failed(input, error);
    }
  }

  /**
   * Lints files, and those of which a workspace rule speaks once more, with it.
   *
   * @param lint how to lint several: one after the other, or in threads
   */
  async together(
    inputs: readonly Input[],
    lint: (jobs: readonly Job[]) => Promise<LintedFile[]> = (jobs) => this.inTurn(jobs),
  ): Promise<LintedFile[]> {
    const files = await lint(inputs.map((input) => ({ input })));
    for (const { facts } of files) if (facts) this.workspace.set(facts);
    await this.readTargets(files);
    const again = files.flatMap((file, at) => {
      const told = file.result && file.facts ? this.workspace.told(file.facts.path, this.options.linter.rules) : [];
      return told.length === 0 ? [] : [{ at, job: { input: file.input, again: { text: file.result!.text, told } } }];
    });
    for (const [i, file] of (await lint(again.map(({ job }) => job))).entries()) {
      const { at } = again[i]!;
      files[at] = file.result ? { ...files[at]!, result: file.result, usedAllow: file.usedAllow ?? [] } : file;
    }
    return files;
  }

  /**
   * Takes up the sections of documents that an input links into and that are no inputs themselves, so that a file by itself
   * gets what it gets among the others. What lies outside the configuration's folder, or the repository, is not opened.
   */
  private async readTargets(files: readonly LintedFile[]): Promise<void> {
    const seen = new Set<string>();
    for (const { input, facts } of files) {
      if (!facts?.leadershipDocument) continue;
      for (const { url } of facts.links) {
        const { file, section } = partsOfLink(url);
        const path = file === '' || section === undefined ? undefined : pathFrom(facts.path, file);
        if (
          path === undefined ||
          !/\.(?:md|markdown)$/i.test(path) ||
          seen.has(path) ||
          seen.size >= MOST_TARGETS ||
          this.workspace.document(path)
        ) {
          continue;
        }
        seen.add(path);
        const place = resolve(this.options.cwd, path);
        const target = { path, absolute: place, place, named: false };
        const inForce = await this.configOf(target);
        if (inForce instanceof ConfigError || !isWithin(place, await this.rootFor(input))) continue;
        const read = readTextFile(place);
        if (typeof read === 'string') continue;
        const reading = readingOf(parse(read.text, 'markdown'), {}, this.linterFor(target, inForce));
        // It is asked for its sections only: what it says of owners is for those who lint it.
        this.workspace.set({ ...factsOf(agreementOf(reading, path, 'none'), path), leadershipDocument: false });
      }
    }
  }

  /** The folder that an input's house ends at. */
  private async rootFor(input: Input): Promise<string> {
    const inForce = await this.configOf(input);
    const folder = dirname(input.place);
    return !(inForce instanceof ConfigError) && inForce.file !== undefined && isBelow(folder, inForce.folder)
      ? inForce.folder
      : (repositoryOf(folder) ?? folder);
  }

  private async inTurn(jobs: readonly Job[]): Promise<LintedFile[]> {
    const files: LintedFile[] = [];
    for (const { input, again } of jobs) files.push(again ? await this.lintAgain(input, again.text, again.told) : await this.lint(input));
    return files;
  }

  /**
   * Entries of `allow` that no finding needed, where a configuration's whole folder was looked through.
   *
   * @param files all files of the run
   * @param folders that the user named, absolute
   */
  async unneededAllow(files: readonly LintedFile[], folders: readonly string[]): Promise<NonNullable<Run['unneededAllow']>> {
    const used = new Map<ConfigInForce, Set<string>>();
    for (const { input, usedAllow } of files) {
      const inForce = await this.configOf(input);
      if (inForce instanceof ConfigError || inForce.file === undefined || !folders.some((folder) => isBelow(inForce.folder, folder))) {
        continue;
      }
      const keys = used.get(inForce) ?? new Set();
      used.set(inForce, keys);
      for (const one of usedAllow ?? []) keys.add(allowKey(one));
    }
    return [...used].flatMap(([{ config, file }, keys]) =>
      config.allow
        .filter((one) => !keys.has(allowKey(one)))
        .map(({ rule, text }) => ({ path: reported(file!, this.options.cwd), rule, text })),
    );
  }

  /** Lints an earlier version of an input, which had this path in its repository. */
  async lintBefore(
    input: Input,
    path: string,
    text: string,
  ): Promise<{ readonly findings: FileResult['findings']; readonly text: string }> {
    const inForce = await this.configs.of(dirname(input.place));
    const before = { ...input, path };
    const alone = this.lintText(text, before, inForce);
    // The other inputs as they are now: what they say is not what this change brought in.
    const told = this.workspace.told(input.path, this.options.linter.rules, { ...alone.facts, path: input.path });
    const { findings } = withTold(alone, told, this.options, this.linterFor(before, inForce));
    return { findings, text };
  }

  /** Files with what is wrong with their configurations told in a language: which one, only the others show. */
  async mistakesIn(files: readonly LintedFile[], language: Language): Promise<LintedFile[]> {
    const configs = this.configs.speaking(language);
    return Promise.all(
      files.map(async (file) => {
        if (file.error !== 'bad-configuration') return file;
        const inForce = await this.configOf(file.input, configs);
        return inForce instanceof ConfigError ? { ...file, detail: inForce.message } : file;
      }),
    );
  }

  private async configOf(input: Input, configs = this.configs): Promise<ConfigInForce | ConfigError> {
    try {
      return await configs.of(dirname(input.place));
    } catch (error) {
      if (error instanceof ConfigError) return error;
      throw error;
    }
  }

  private keep({ path }: Input, linted: Linted): void {
    const { length } = linted.agreement.reading.document.text;
    if (!linted.kind.leadershipDocument || this.keptCharacters + length > KEPT) return;
    this.kept.set(path, linted);
    this.keptCharacters += length;
  }

  private lintText(text: string, own: Input, inForce: ConfigInForce, told: readonly Told[] = []): Linted {
    const { today, type, language, stopwatch } = this.options;
    const { path } = own;
    const linter = this.linterFor(own, inForce);
    // What a house excludes stays excluded, whatever type one run gives to all files.
    const configured = saidOf(inForce.config, below(own, inForce));
    const said = configured === 'excluded' ? configured : (type ?? configured);
    const input = { text, path, format: formatOf(path), today, told, ...(said && { said }), ...(language && { language }) };
    return stopwatch ? stopwatch.lint(input, linter) : lint(input, linter);
  }

  private linterFor(input: Input, inForce: ConfigInForce): Linter {
    const config = configFor(inForce.config, below(input, inForce));
    let linter = this.linters.get(config);
    const { linter: base, stopwatch } = this.options;
    if (!linter) this.linters.set(config, (linter = { ...base, rules: stopwatch?.rules(base.rules) ?? base.rules, config }));
    return linter;
  }
}

/** Whether a file, wherever links lead, lies in a folder. */
function isWithin(path: string, folder: string): boolean {
  try {
    return isBelow(realpathSync(path), realpathSync(folder));
  } catch {
    return false;
  }
}

/** What tells entries apart: those of a thread are copies. */
const allowKey = ({ rule, text, file }: Config['allow'][number]): string => JSON.stringify([rule, text, file]);

/** An input's path as its configuration's globs see it. */
const below = ({ place }: Input, { folder }: ConfigInForce): string => reported(place, folder);

/** The linter of a run, as its options say. */
export function fileLinterFor(
  options: Options,
  {
    cwd,
    linter,
    stdin = () => 'missing',
    stopwatch,
  }: {
    readonly cwd: string;
    readonly linter: Omit<Linter, 'config'>;
    readonly stdin?: LintOptions['stdin'];
    readonly stopwatch?: Stopwatch | undefined;
  },
): FileLinter {
  const change = (config: Config): Config =>
    options.messageLanguage === 'auto' ? config : { ...config, messageLanguage: options.messageLanguage };
  const configs = new Configs(
    cwd,
    new Set(Object.keys(linter.rules)),
    change,
    options.config === undefined ? undefined : resolve(cwd, options.config),
    ownLanguage(options),
  );
  return new FileLinter(configs, {
    linter,
    cwd,
    today: options.today ?? today(),
    type: options.type,
    language: options.language,
    fix: options.fix,
    stdin,
    stopwatch,
  });
}

const failed = (input: Input, error: unknown): LintedFile => ({
  input,
  error: 'failed',
  detail: error instanceof Error ? error.message : String(error),
  fixed: 0,
});

/**
 * What a report needs of a result. The document as it was read is let go: a run over a large folder would keep them all. A
 * finding holds on to it until its fixes are made, so they are made here.
 */
const resultOf = (
  path: string,
  text: string,
  { kind, language, messageLanguage, elements, findings, problems }: Linted,
): Omit<FileResult, 'error'> => ({
  path,
  text,
  kind,
  language,
  messageLanguage,
  elements,
  problems,
  findings: findings.map((finding) => ({ ...finding, fixes: finding.fixes })),
});

/** The language of a run's own words: as said, else the one that all messages are in (where nothing was linted, would be in), else English. */
export function runLanguage(said: 'auto' | Language, files: readonly LintedFile[]): Language {
  if (said !== 'auto') return said;
  const results = files.flatMap(({ result }) => result ?? []);
  const linted = results.filter(({ kind }) => kind.leadershipDocument);
  // Who is told why nothing was linted reads the language of what was left alone.
  const used = new Set((linted.length > 0 ? linted : results).map(({ messageLanguage }) => messageLanguage));
  return used.size === 1 ? [...used][0]! : 'en';
}
