// Which configuration holds for a document: the nearest configuration file (`engine/config-place.ts` says how far up it may
// lie), else the editor's settings.
import { defaultConfig, readConfig, type Config } from '../engine/config';
import { parseConfigFile } from '../engine/config-file';
import { configFileNames, configFormatOf } from '../engine/config-names';
import { configFolders } from '../engine/config-place';
import { rules } from '../rules/index';
import { parentOf, type Files } from './files';
import type { Settings } from './protocol';
import { isBelowUri, keyOfUri } from './uris';

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
  /** By folder: where the configuration of its files is looked for. */
  private readonly places = new Map<string, Promise<readonly string[]>>();
  private readonly repositories = new Map<string, Promise<boolean>>();
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
    this.places.clear();
    this.repositories.clear();
    this.byFolder.clear();
    this.editorIn.clear();
  }

  /** The configuration for a document. Never rejects: what cannot be read is told in `problem`. */
  async of(uri: string): Promise<InForce> {
    const own = parentOf(uri);
    for (const folder of own === undefined ? [] : await this.placesOf(own)) {
      const found = await this.inFolder(folder);
      if (found) return found;
    }
    const root = this.folders.filter((folder) => isBelowUri(uri, folder)).sort((a, b) => b.length - a.length)[0];
    let editor = this.editorIn.get(root);
    if (!editor) this.editorIn.set(root, editor = { config: this.editor, base: root });
    return editor;
  }

  /** The folders above one of the workspace's in which configurations of its files may lie. */
  async above(root: string): Promise<readonly string[]> { return (await this.placesOf(root)).slice(1); }

  private placesOf(folder: string): Promise<readonly string[]> {
    const isOpened = (one: string) => this.folders.some((opened) => keyOfUri(opened) === keyOfUri(one));
    return remembered(this.places, folder, () => configFolders(folder, { above: parentOf, isRepository: (at) => remembered(this.repositories, at, () => this.isThere(`${at}/.git`)), isOpened }));
  }

  private inFolder(folder: string): Promise<InForce | undefined> { return remembered(this.byFolder, folder, () => this.look(folder)); }

  private async look(folder: string): Promise<InForce | undefined> {
    const there = (await Promise.all(configFileNames.map(async (name) => ((await this.isThere(`${folder}/${name}`)) ? [name] : [])))).flat();
    const [name] = there;
    if (name === undefined) return undefined;
    const file = `${folder}/${name}`, broken = (problem: string): InForce => ({ config: defaultConfig, base: folder, file, problem });
    if (there.length > 1) return broken(`${configFileNames.join(' and ')} both stand in this folder; keep one of them.`);
    const text = await this.files.read(file).catch(() => undefined);
    if (text === undefined) return broken(`${name}: The file cannot be read.`);
    const { config, problems } = parseConfigFile(text.replace(/^\ufeff/, ''), configFormatOf(name), ruleIds);
    const worst = problems[0];
    return { config, base: folder, file, ...(worst && { problem: `${name}, line ${worst.line}: ${worst.text}` }) };
  }

  private isThere(uri: string): Promise<boolean> { return this.files.isThere(uri).catch(() => false); }
}

/** What a map holds for a key, or what `make` makes of it, once. */
function remembered<Value>(map: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  let value = map.get(key);
  if (!value) map.set(key, value = make());
  return value;
}
