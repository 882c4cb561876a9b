// Which configuration holds for a file: the nearest one (`engine/config-place.ts` says how far up it may lie).
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defaultConfig, type Config } from '../../engine/config';
import { configFileNames, configFormatOf } from '../../engine/config-names';
import { configFolders } from '../../engine/config-place';
import { configWords } from '../../engine/config-words';
import type { Language } from '../../language/data';
import { fileErrors } from '../../report/file-errors';
import { readTextFile } from '../node-files';
import { isRepository } from '../paths-on-disk';
import { reported } from './inputs';

export interface ConfigInForce {
  readonly config: Config;
  /** The folder that globs count from, absolute. */
  readonly folder: string;
  /** Absolute; `undefined` where the defaults hold. */
  readonly file: string | undefined;
}

/** Something is wrong with a configuration; one line for each thing, `file:line:column: what`. */
export class ConfigError extends Error {
  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

/** Finds configurations and remembers them by folder: files of one configuration get the same value. */
export class Configs {
  /** By folder: where the configuration of its files is looked for. */
  private readonly places = new Map<string, readonly string[]>();
  private readonly byFolder = new Map<string, ConfigInForce | undefined>();
  private readonly byFile = new Map<string, ConfigInForce | ConfigError>();
  private readonly none: ConfigInForce;

  /**
   * @param cwd absolute
   * @param ruleIds all rules there are
   * @param change what the command line says otherwise, for every configuration
   * @param forced the file that the user named, absolute
   * @param language that mistakes are told in
   */
  constructor(
    private readonly cwd: string,
    private readonly ruleIds: ReadonlySet<string>,
    private readonly change: (config: Config) => Config,
    private readonly forced?: string,
    private readonly language: Language = 'en',
  ) {
    this.none = { config: change(defaultConfig), folder: cwd, file: undefined };
  }

  /** The same, telling mistakes in another language. */
  speaking(language: Language): Configs {
    return new Configs(this.cwd, this.ruleIds, this.change, this.forced, language);
  }

  /**
   * The configuration for the files of a folder.
   *
   * @param folder absolute
   * @throws ConfigError
   */
  async of(folder: string): Promise<ConfigInForce> {
    if (this.forced !== undefined) return this.read(this.forced);
    for (const at of await this.placesOf(folder)) {
      const found = await this.inFolder(at);
      if (found) return found;
    }
    return this.none;
  }

  private async placesOf(folder: string): Promise<readonly string[]> {
    let places = this.places.get(folder);
    if (!places) {
      this.places.set(
        folder,
        (places = await configFolders(folder, {
          above: (at) => (at === dirname(at) ? undefined : dirname(at)),
          isRepository,
          isOpened: (at) => at === this.cwd,
        })),
      );
    }
    return places;
  }

  private async inFolder(folder: string): Promise<ConfigInForce | undefined> {
    if (this.byFolder.has(folder)) return this.byFolder.get(folder);
    const there = configFileNames.filter((name) => existsSync(join(folder, name)));
    if (there.length > 1) throw new ConfigError([`${reported(folder, this.cwd)}: ${configWords[this.language].together(there)}`]);
    const found = there[0] === undefined ? undefined : await this.read(join(folder, there[0]));
    this.byFolder.set(folder, found);
    return found;
  }

  private async read(path: string): Promise<ConfigInForce> {
    const read = this.byFile.get(path) ?? (await this.readNew(path));
    this.byFile.set(path, read);
    if (read instanceof ConfigError) throw read;
    return read;
  }

  private async readNew(path: string): Promise<ConfigInForce | ConfigError> {
    const file = readTextFile(path);
    if (typeof file === 'string') return new ConfigError([`${reported(path, this.cwd)}: ${fileErrors[this.language][file]}`]);
    // The parsers of JSON and YAML are loaded only where there is a configuration.
    const { parseConfigFile } = await import('../../engine/config-file');
    const { config, problems: wrong } = parseConfigFile(file.text, configFormatOf(path), this.ruleIds, this.language);
    if (wrong.length > 0) {
      return new ConfigError(wrong.map(({ line, column, text }) => `${reported(path, this.cwd)}:${line}:${column}: ${text}`));
    }
    return { config: this.change(config), folder: dirname(path), file: path };
  }
}
