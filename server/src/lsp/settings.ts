// Which configuration holds for a document: the nearest configuration file (`engine/config-place.ts` says how far up it may
// lie), else the editor's settings.
import { defaultConfig, type Config } from '../engine/config';
import { parseConfigFile } from '../engine/config-file';
import { configFileNames, configFormatOf } from '../engine/config-names';
import { configFolders } from '../engine/config-place';
import type { ConfigProblem } from '../engine/config-values';
import { configWords } from '../engine/config-words';
import { readConfig } from '../engine/read-config';
import type { Language } from '../language/data';
import { lineStarts, placeOf } from '../model/lines';
import { rules } from '../rules/index';
import { isInAny, parentOf, type Files } from './files';
import { once } from './once';
import type { Range, Settings } from './protocol';
import { isBelowUri, keyOfUri } from './uris';
import { lspWords, ownLanguage } from './words';

const ruleIds = new Set(Object.keys(rules));

export interface InForce {
  readonly config: Config;
  /** URI of the folder that globs are relative to. */
  readonly base: string | undefined;
  /** URI of the configuration file; absent when the editor's settings hold. */
  readonly file?: string;
  /** What is wrong with the file, in one line; then no document is judged by it. */
  readonly problem?: string;
  /** What is wrong with the editor's settings, which is left out of them, in a sentence or several. */
  readonly leftOut?: string;
}

/** Something that is wrong in a configuration file. */
export interface Flaw {
  readonly range: Range;
  readonly text: string;
}

/** Finds and remembers configurations. `forget` when a file or setting changes. */
export class Settled {
  /** Counts how often all was forgotten: what was being read then says nothing any more. */
  private round = 0;
  /** By folder: where the configuration of its files is looked for. */
  private readonly places = new Map<string, Promise<readonly string[]>>();
  private readonly repositories = new Map<string, Promise<boolean>>();
  private readonly byFolder = new Map<string, Promise<InForce | undefined>>();
  private editor: Checked = { config: defaultConfig, problems: [] };
  private editorOf: ReadonlyMap<string, Checked> = new Map();
  /** Configuration files in which something is wrong. */
  private readonly flawed = new Set<string>();
  /** The editor's settings by workspace folder: the same value until something changes, which is how readers know. */
  private readonly editorIn = new Map<string | undefined, InForce>();

  /** The reader's, in which it is said what is wrong. */
  private language: Language;

  /**
   * @param tell hears what is wrong in each configuration file, and when nothing is any more
   * @param editorLanguage the editor's display language as BCP 47, where it is known
   */
  constructor(
    private readonly files: Files,
    private folders: readonly string[],
    private readonly tell: (file: string, flaws: readonly Flaw[]) => void = () => {},
    private readonly editorLanguage?: string,
  ) {
    this.language = this.spoken(undefined);
  }

  /**
   * Takes the editor's settings; what other editors send is checked like a file.
   *
   * @param folders those of the workspace's folders, by their URIs, where they are known
   * @returns what is wrong with them, each once; it is left out, and the rest holds: nobody else judges by them
   */
  useEditor(everywhere: Settings | undefined, folders: ReadonlyMap<string, Settings> = new Map()): readonly string[] {
    this.language = this.spoken(everywhere);
    this.editor = checked(everywhere, this.language);
    this.editorOf = new Map([...folders].map(([folder, settings]) => [keyOfUri(folder), checked(settings, this.language)]));
    this.forget();
    return [...new Set([this.editor, ...this.editorOf.values()].flatMap(({ problems }) => problems.map(({ text }) => text)))];
  }

  useFolders(folders: readonly string[]): void {
    this.folders = folders;
    for (const file of this.flawed) this.tell(file, []);
    this.flawed.clear();
    this.forget();
  }

  forget(): void {
    this.round++;
    this.places.clear();
    this.repositories.clear();
    this.byFolder.clear();
    this.editorIn.clear();
  }

  /**
   * Whether documents were judged by what lies, or does not lie, in one of these folders or below: folders that came or went.
   * What was wrong in a file below them is told no more.
   *
   * @param uris of folders; those of files may be among them
   */
  concerns(uris: readonly string[]): boolean {
    const isIn = isInAny(uris);
    for (const file of [...this.flawed]) if (isIn(file)) this.found(file, []);
    return [...this.byFolder.keys()].some(isIn);
  }

  /** The configuration for a document. Never rejects: what cannot be read is told in `problem`. */
  async of(uri: string): Promise<InForce> {
    const { round } = this;
    const found = await this.inForceFor(uri);
    return round === this.round ? found : this.of(uri);
  }

  private async inForceFor(uri: string): Promise<InForce> {
    const own = parentOf(uri);
    for (const folder of own === undefined ? [] : await this.placesOf(own)) {
      const found = await this.inFolder(folder);
      if (found) return found;
    }
    const root = this.folders.filter((folder) => isBelowUri(uri, folder)).sort((a, b) => b.length - a.length)[0];
    let editor = this.editorIn.get(root);
    if (!editor) {
      const { config, problems } = (root === undefined ? undefined : this.editorOf.get(keyOfUri(root))) ?? this.editor;
      this.editorIn.set(
        root,
        (editor = { config, base: root, ...(problems.length > 0 && { leftOut: problems.map(({ text }) => text).join(' ') }) }),
      );
    }
    return editor;
  }

  /** The folders above one of the workspace's in which configurations of its files may lie. */
  async above(root: string): Promise<readonly string[]> {
    return (await this.placesOf(root)).slice(1);
  }

  private placesOf(folder: string): Promise<readonly string[]> {
    const isOpened = (one: string) => this.folders.some((opened) => keyOfUri(opened) === keyOfUri(one));
    return once(this.places, folder, () =>
      configFolders(folder, {
        above: parentOf,
        isRepository: (at) => once(this.repositories, at, () => this.isThere(`${at}/.git`)),
        isOpened,
      }),
    );
  }

  private inFolder(folder: string): Promise<InForce | undefined> {
    return once(this.byFolder, folder, () => this.look(folder));
  }

  private async look(folder: string): Promise<InForce | undefined> {
    const { round } = this;
    const found = (at: string, flaws: readonly Flaw[]): void => {
      if (round === this.round) this.found(at, flaws);
    };
    const there = (
      await Promise.all(configFileNames.map(async (name) => ((await this.isThere(`${folder}/${name}`)) ? [name] : [])))
    ).flat();
    for (const name of configFileNames) if (!there.includes(name)) found(`${folder}/${name}`, []);
    const [name] = there;
    if (name === undefined) return undefined;
    const file = `${folder}/${name}`;
    const broken = (text: string): InForce => {
      found(file, [{ range: top, text }]);
      return { config: defaultConfig, base: folder, file, problem: `${name}: ${text}` };
    };
    if (there.length > 1) return broken(configWords[this.language].together(there));
    const text = (await this.files.read(file).catch(() => undefined))?.replace(/^\ufeff/, '');
    if (text === undefined) return broken(configWords[this.language].cannotRead);
    const { config, problems } = parseConfigFile(text, configFormatOf(name), ruleIds, this.language);
    const starts = lineStarts(text);
    const position = (offset: number) => {
      const { line, column } = placeOf(offset, starts);
      return { line: line - 1, character: column - 1 };
    };
    found(
      file,
      problems.map(({ at, text: says }) => ({ range: { start: position(at.start), end: position(at.end) }, text: says })),
    );
    const worst = problems[0];
    return { config, base: folder, file, ...(worst && { problem: lspWords[this.language].inLine(name, worst.line, worst.text) }) };
  }

  private found(file: string, flaws: readonly Flaw[]): void {
    if (flaws.length === 0 && !this.flawed.delete(file)) return;
    if (flaws.length > 0) this.flawed.add(file);
    this.tell(file, flaws);
  }

  private spoken(settings: Settings | undefined): Language {
    return ownLanguage({
      ...(this.editorLanguage !== undefined && { editorLanguage: this.editorLanguage }),
      ...(settings && { settings }),
    });
  }

  private isThere(uri: string): Promise<boolean> {
    return this.files.isThere(uri).catch(() => false);
  }
}

/** Settings without the language client's own, which is in the same section. */
export function ownOf(settings: object): object {
  const { trace: _, ...own } = settings as { readonly trace?: unknown };
  return own;
}

interface Checked {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

function checked(settings: Settings | undefined, language: Language): Checked {
  return readConfig(ownOf(settings ?? {}), ruleIds, configWords[language]);
}

const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
