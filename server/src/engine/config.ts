// The configuration: what it may say, and what it says of a rule and a file.
import type { SaidType } from '../agreement/kind';
import { documentTypes } from '../agreement/kind';
import type { Language } from '../language/data';
import { byValue } from '../language/remembered';
import { familyOf } from '../language/scorer';
import type { Severity } from '../rules/rule';
import { matchesAny } from './glob';

export type RuleSetting = Severity | 'off';

export interface Config {
  /** By rule id, or by family as `control/*`; an id wins over its family. */
  readonly rules: Readonly<Record<string, RuleSetting>>;
  readonly documents: {
    /** Globs of files that are leadership documents whatever they look like. */
    readonly include: readonly string[];
    /** Globs of files that are never linted. */
    readonly exclude: readonly string[];
    /** Globs by document type. */
    readonly types: Readonly<Partial<Record<'charter' | 'policy' | 'principles' | 'other', readonly string[]>>>;
  };
  /** Words of the house that are no flaw here, whatever a rule thinks. */
  readonly vocabulary: readonly string[];
  /** Words of the house for people: who works here, who leads here. */
  readonly people: { readonly staff: readonly string[]; readonly leaders: readonly string[] };
  /** Findings that stay, in texts that cannot hold comments: by rule and quoted words. */
  readonly allow: readonly { readonly rule: string; readonly text: string; readonly reason: string; readonly file?: string }[];
  readonly messageLanguage: 'auto' | Language;
}

export const defaultConfig: Config = {
  rules: {},
  documents: { include: [], exclude: [], types: {} },
  vocabulary: [],
  people: { staff: [], leaders: [] },
  allow: [],
  messageLanguage: 'auto',
};

/** What a rule is set to, if it is. */
export const settingOf = (config: Config, rule: string): RuleSetting | undefined =>
  config.rules[rule] ?? config.rules[`${familyOf(rule)}/*`];

const narrowedOf = byValue((_: Config) => new Map<string, Config>());

/**
 * The configuration without the allowances of other files; the same value for all files that it says the same of.
 *
 * @param path relative to the configuration's folder, with `/`
 */
export function configFor(config: Config, path: string): Config {
  if (config.allow.every(({ file }) => file === undefined)) return config;
  const allow = config.allow.filter((one) => one.file === undefined || matchesAny(path, fileOf(one)));
  if (allow.length === config.allow.length) return config;
  const of = narrowedOf(config);
  const key = allow.map((one) => config.allow.indexOf(one)).join(' ');
  if (!of.has(key)) of.set(key, { ...config, allow });
  return of.get(key)!;
}

const fileOf = byValue(({ file }: Config['allow'][number]): readonly string[] => (file === undefined ? [] : [file]));

/** A folder's name means what is in it; whether a plain name is a folder's or a file's, nobody can tell from here. */
const withFolders = byValue((globs: readonly string[]): readonly string[] =>
  globs.flatMap((glob) => (glob.endsWith('/') ? [`${glob}**`] : /[*?[{]/.test(glob) ? [glob] : [glob, `${glob}/**`])),
);

/**
 * What the configuration says of a file.
 *
 * @param path relative to the configuration's folder, with `/`
 */
export function saidOf(config: Config, path: string): SaidType {
  const { include, exclude, types } = config.documents;
  const matches = (globs: readonly string[]) => matchesAny(path, withFolders(globs));
  if (matches(exclude)) return 'excluded';
  for (const type of documentTypes) if (matches(types[type] ?? [])) return type;
  return matches(include) ? 'included' : undefined;
}
