// Which configuration holds for a document: the nearest configuration file, else the editor's settings.
import { defaultConfig, readConfig, type Config } from '../engine/config';
import { parseConfigFile } from '../engine/config-file';
import { configFileNames, configFormatOf } from '../engine/config-names';
import { rules } from '../rules/index';
import { parentOf, type Files } from './files';
import type { Settings } from './protocol';
import { isBelowUri } from './uris';

const ruleIds = new Set(Object.keys(rules));

export interface InForce {
  readonly config: Config;
  /** URI of the folder that globs are relative to. */
  readonly base: string | undefined;
  /** URI of the configuration file; absent when the editor's settings hold. */
  readonly file?: string;
  /** What is wrong with it, in one line. */
  readonly problem?: string;
}

/** Finds and remembers configurations. `forget` when a file or setting changes. */
export class Settled {
  private readonly byFolder = new Map<string, Promise<InForce | undefined>>();
  private editor: Config = defaultConfig;
  /** The editor's settings by workspace folder: the same value until something changes, which is how readers know. */
  private readonly editorIn = new Map<string | undefined, InForce>();

  constructor(private readonly files: Files, private folders: readonly string[]) {}

  /** Takes the editor's settings; what other editors send is checked like a file. */
  useEditor(settings: Settings | undefined): void {
    this.editor = readConfig(settings ?? {}, ruleIds).config;
    this.forget();
  }

  useFolders(folders: readonly string[]): void {
    this.folders = folders;
    this.forget();
  }

  forget(): void {
    this.byFolder.clear();
    this.editorIn.clear();
  }

  /** The configuration for a document. Never rejects: what cannot be read is told in `problem`. */
  async of(uri: string): Promise<InForce> {
    const root = this.folders.filter((folder) => isBelowUri(uri, folder)).sort((a, b) => b.length - a.length)[0];
    for (let folder = parentOf(uri); folder !== undefined; folder = parentOf(folder)) {
      const found = await this.inFolder(folder);
      if (found) return found;
      // Only up to the workspace folder; a lone file is looked at in its own folder only.
      if (root === undefined || folder.length <= root.length) break;
    }
    let editor = this.editorIn.get(root);
    if (!editor) this.editorIn.set(root, editor = { config: this.editor, base: root });
    return editor;
  }

  private inFolder(folder: string): Promise<InForce | undefined> {
    let found = this.byFolder.get(folder);
    if (!found) this.byFolder.set(folder, found = this.look(folder));
    return found;
  }

  private async look(folder: string): Promise<InForce | undefined> {
    const texts = await Promise.all(configFileNames.map(async (name) => ({ name, text: await this.files.read(`${folder}/${name}`).catch(() => undefined) })));
    const there = texts.filter((one): one is { name: typeof configFileNames[number]; text: string } => one.text !== undefined);
    const first = there[0];
    if (!first) return undefined;
    const file = `${folder}/${first.name}`;
    if (there.length > 1) return { config: defaultConfig, base: folder, file, problem: `${configFileNames.join(' and ')} both stand in this folder; keep one of them.` };
    const { config, problems } = parseConfigFile(first.text, configFormatOf(first.name), ruleIds);
    const worst = problems[0];
    return { config, base: folder, file, ...(worst && { problem: `${first.name}, line ${worst.line}: ${worst.text}` }) };
  }
}
