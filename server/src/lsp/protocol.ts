/**
 * What client and server say to each other beyond the Language Server Protocol. The client imports this file and nothing
 * else of the server, so it imports nothing itself.
 */

/** `source` of every diagnostic; its `code` is the rule's id, such as `control/approval-gate`. */
export const diagnosticSource = 'leadership-lint';

/** The section of the editor's settings: `leadershipLint.*`. */
export const settingsSection = 'leadershipLint';

/** Kind of the code action that applies every safe fix of a document; editors ask for it as `source.fixAll`. */
export const fixAllKind = 'source.fixAll.leadershipLint';

export type DocumentLanguage = 'en' | 'sv' | 'da';
export type MessageLanguage = 'auto' | DocumentLanguage;
export type DocumentType = 'charter' | 'policy' | 'principles' | 'other' | 'none';

/**
 * The editor's settings. The client sends them at the start, and again with `workspace/didChangeConfiguration` as
 * `{ settings: { leadershipLint: Settings } }`; who needs them by folder asks `workspace/configuration` for `settingsSection`.
 */
export interface Settings {
  /** Severity by rule id or family (`control/*`); what is absent keeps its default. */
  readonly rules: Readonly<Record<string, 'error' | 'warning' | 'info' | 'hint' | 'off'>>;
  /** Globs, relative to the workspace folder: linted whatever they look like, never linted, and by type. */
  readonly documents: {
    readonly include: readonly string[];
    readonly exclude: readonly string[];
    readonly types?: Readonly<Partial<Record<Exclude<DocumentType, 'none'>, readonly string[]>>>;
  };
  /** Words of the house that no rule shall take for something else. */
  readonly vocabulary: readonly string[];
  readonly messageLanguage: MessageLanguage;
}

/** `initializationOptions`; every field may be absent, for other editors send none. */
export interface InitializationOptions {
  readonly settings?: Settings;
  /** The editor's display language as BCP 47, where it is another than the `locale` of `initialize`: with `messageLanguage: auto` it wins where it is sv or da. */
  readonly editorLanguage?: string;
  /** Hold findings on the sentence being written for a moment; off in benchmarks and identity tests. Default true. */
  readonly holdWhileTyping?: boolean;
  /** The client has the commands of `clientCommands`. Without it the server sends plain edits and no command links. */
  readonly clientCommands?: boolean;
  /** URL of the folder with the language packs: a worker cannot always tell where its own script came from. */
  readonly packsUrl?: string;
  /** The client answers `readFileMethod`; needed in a worker, and for folders that are not on this machine's disk. */
  readonly readsFiles?: boolean;
}

/** Commands that live in the client; the server may name them in code actions and in Markdown command links. */
export const clientCommands = {
  /** `[rule: string]`: opens the packaged page of a rule in the reader's language. */
  openRulePage: 'leadershipLint.openRulePage',
  /** `[AllowWithReason]`: asks for the reason, then applies the edit. */
  allowWithReason: 'leadershipLint.allowWithReason',
  /** `[uri?: string, type?: DocumentType]`: asks for what is not given, and writes the type where the linter reads it. */
  chooseDocumentType: 'leadershipLint.chooseDocumentType',
} as const;

/** Commands that the server itself runs (`workspace/executeCommand`), in every editor. */
export const serverCommands = {
  /** `[Explain]`: says in full what a code lens says in short. */
  explain: 'leadershipLint.explainLens',
} as const;

/** Argument of `explain`. */
export interface Explain {
  readonly text: string;
}

/** Argument of `allowWithReason`: an edit whose text holds `reasonMark` where the writer's reason goes. */
export interface AllowWithReason {
  readonly uri: string;
  /** The document's version that the edit was made for; when it is not the current one, the client applies nothing. */
  readonly version: number;
  readonly rule: string;
  readonly edit: { readonly range: Range; readonly newText: string };
}
export const reasonMark = '{reason}';

export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** Notification, server → client: what became of a document, after each time it was read and when it opens. */
export const statusMethod = 'leadershipLint/status';
export interface Status {
  readonly uri: string;
  /** `linted`: it is a leadership document; `silent`: it is not, or is not to be linted; `error`: it could not be read. */
  readonly state: 'linted' | 'silent' | 'error';
  /**
   * Why, as a key that the client has words for.
   * linted and silent: what decided. silent only: `none` nothing speaks for it, `excluded`, `language`, `tooLarge`.
   * error: `failed`, or `configuration` (then `detail` says what is wrong with which file).
   */
  readonly reason:
    'frontMatter' | 'fileName' | 'settings' | 'signs' | 'none' | 'excluded' | 'language' | 'tooLarge' | 'failed' | 'configuration';
  /** For `error`: one line in plain words. */
  readonly detail?: string;
  readonly type: DocumentType;
  /** As the engine says it: en, sv, da, nb, de or und. */
  readonly lang: string;
  readonly findings: number;
  /** URI of the configuration file in force; absent when the editor's settings are. */
  readonly config?: string;
}

/** Request, server → client: only with `readsFiles`. */
export const readFileMethod = 'leadershipLint/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
/** The file's text, or null where there is none. */
export type ReadFileResult = string | null;

/** Request, server → client: whether there is a file; only with `readsFiles`. */
export const fileIsThereMethod = 'leadershipLint/fileIsThere';
export type FileIsThereParams = ReadFileParams;
export type FileIsThereResult = boolean;

/** Request, server → client: what lies in a folder, links left out; only with `readsFiles`. */
export const readFolderMethod = 'leadershipLint/readFolder';
export interface ReadFolderParams {
  readonly uri: string;
}
/** `uri` is as the client writes it everywhere. */
export interface FolderEntry {
  readonly name: string;
  readonly uri: string;
  readonly isFolder: boolean;
}
/** Empty where there is no such folder. */
export type ReadFolderResult = readonly FolderEntry[];

/** The files that may be documents, for watching. */
export const documentGlob = '**/*.{md,markdown,txt}';
/** Everything, for watching what comes and goes: of a folder, editors may tell that alone, and not each file in it. */
export const anyGlob = '**';
/** The files that say what is read, and how. */
export const rulesGlob = '**/{.gitignore,.leadership-lint.json,.leadership-lint.yaml,.leadership-lint.yml}';

/** Request, client → server: reads every document below a folder and reports. Tells `workDoneToken` how far it is. */
export const folderReportMethod = 'leadershipLint/folderReport';
export interface FolderReportParams {
  readonly folder: string;
  readonly workDoneToken?: string | number;
}
/** Markdown; null where it was called off. */
export type FolderReportResult = string | null;

/** A list of globs in the settings and in configuration files: what is read always, never, or as a type. */
export type GlobList = 'include' | 'exclude' | Exclude<DocumentType, 'none'>;

/** Request, client → server: the configuration file's text after which files that match `glob` are in `list`, and in none that says otherwise. */
export const configureGlobMethod = 'leadershipLint/configureGlob';
export interface ConfigureGlobParams {
  readonly text: string;
  readonly format: 'json' | 'yaml';
  readonly list: GlobList;
  readonly glob: string;
}
/** Null where the text cannot be read as a configuration. */
export type ConfigureGlobResult = { readonly text: string } | null;

/** Request, client → server: a document to start from, as a snippet whose tab stops are guiding questions. */
export const templateMethod = 'leadershipLint/template';
export const templateTypes = ['charter', 'policy', 'principles'] as const;
export type TemplateType = (typeof templateTypes)[number];
export interface TemplateParams {
  readonly type: TemplateType;
  readonly lang: DocumentLanguage;
}
/** Null where there is no such template. */
export type TemplateResult = { readonly snippet: string } | null;

/** Request, client → server: what kind of agreement a document is. */
export const profileMethod = 'leadershipLint/profile';
export interface ProfileParams {
  readonly uri: string;
}
/** Null for a document that is not open, or is no leadership document. */
export type ProfileResult = Profile | null;

export const elementNames = [
  'task',
  'frame',
  'success',
  'owner',
  'mutual',
  'followUp',
  'support',
  'input',
  'learning',
  'why',
  'documentOwner',
  'reviewDate',
] as const;
export type ElementName = (typeof elementNames)[number];

/** What lies on the scales: in pairs, what weighs on staff and what is given to them. */
export const scales = [
  ['duty', 'promise'],
  ['approval', 'decisionRight'],
  ['sanction', 'support'],
] as const;
export type Weight = (typeof scales)[number][number];

/** The rule families, in the order of the principles. */
export const families = [
  'control',
  'responsibility',
  'expectations',
  'transparency',
  'safety',
  'involvement',
  'support',
  'commitment',
  'document',
] as const;
export type Family = (typeof families)[number];

/** A place in the document, and the words that stand there, shortened. */
export interface Place {
  readonly range: Range;
  readonly text: string;
}

export interface Profile {
  readonly uri: string;
  readonly version: number;
  readonly type: DocumentType;
  readonly lang: string;
  /** The twelve parts of an agreement, in their order; without `place` a part is missing. `rule` speaks of its absence, and offers a fix that adds it. */
  readonly elements: readonly {
    readonly name: ElementName;
    readonly need: 'required' | 'recommended' | 'none';
    readonly rule?: string;
    readonly place?: Place;
  }[];
  /** The three levels of trust: how many of the parts they need are there; for the leader's own behaviour, how many promises. */
  readonly levels: readonly {
    readonly level: 'organisational' | 'relational' | 'individual';
    readonly there: number;
    readonly needed: number;
    readonly promises: number;
    readonly findings: number;
    readonly thin: boolean;
  }[];
  /** The sentences on the scales. */
  readonly balance: Readonly<Record<Weight, readonly Place[]>>;
  /** The same by section, as numbers. The first may have no heading. */
  readonly sections: readonly { readonly heading?: Place; readonly counts: Readonly<Record<Weight, number>> }[];
  /** Findings that are no hints, by family, most first. */
  readonly families: readonly { readonly family: Family; readonly findings: number }[];
}
