// The configuration: what it may say, and what is wrong with one. Pure; reading files is the hosts' business.
import type { SaidType } from '../agreement/kind';
import { documentTypes } from '../agreement/kind';
import type { Language } from '../language/data';
import { languages } from '../language/data';
import { byValue } from '../language/remembered';
import { familyOf } from '../language/scorer';
import { nearestOf } from '../model/nearest';
import { severities, type Severity } from '../rules/rule';
import { isEntry } from '../language/vocabulary';
import { configWords, type ConfigWords } from './config-words';
import { ruleMeant } from '../rules/rule-name';
import { matchesAny, whyNoGlob } from './glob';

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
  rules: {}, documents: { include: [], exclude: [], types: {} }, vocabulary: [], people: { staff: [], leaders: [] }, allow: [], messageLanguage: 'auto',
};

/** What is wrong with a configuration: the key as a path (`rules.control/approval-gate`) and a sentence about it. */
export interface ConfigProblem { readonly key: string; readonly text: string }

/** Bounds that keep a hostile configuration from costing time. */
const MOST_ENTRIES = 500, LONGEST_TEXT = 200;

/**
 * Checks a parsed configuration. What is wrong is left out and told; the rest holds.
 *
 * @param raw anything a JSON or YAML file can hold
 * @param ruleIds all rules there are
 * @param says in which words it is told what is wrong
 */
export function readConfig(raw: unknown, ruleIds: ReadonlySet<string>, says: ConfigWords = configWords.en): { config: Config; problems: ConfigProblem[] } {
  const problems: ConfigProblem[] = [];
  const wrong = (key: string, text: string) => { problems.push({ key, text }); };
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) wrong('', says.notObject);
    return { config: defaultConfig, problems };
  }
  const known = ['$schema', 'rules', 'documents', 'vocabulary', 'people', 'allow', 'messageLanguage'];
  for (const key of Object.keys(raw)) if (!known.includes(key)) wrong(key, says.noSetting(key, known.slice(1).join(', '), nearestOf(key, known.slice(1))));

  const texts = (value: unknown, key: string): string[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length > MOST_ENTRIES) { wrong(key, says.notList(key, MOST_ENTRIES)); return []; }
    return value.filter((one, i): one is string => {
      const good = typeof one === 'string' && one.trim() !== '' && one.length <= LONGEST_TEXT;
      if (!good) wrong(`${key}[${i}]`, typeof one === 'string' && one.trim() !== '' ? says.longText(`${key}[${i}]`, LONGEST_TEXT) : says.noText(`${key}[${i}]`));
      return good;
    });
  };
  const globs = (value: unknown, key: string): string[] => texts(value, key).filter((glob) => {
    const why = whyNoGlob(glob);
    if (why !== undefined) wrong(key, says[why](glob));
    return why === undefined;
  });
  const words = (value: unknown, key: string): string[] => texts(value, key).filter((word) => {
    const plain = /^[\p{L}\p{N}' -]+$/u.test(word);
    if (!plain) wrong(key, says.notWord(word));
    return plain;
  });
  // What is compared with the words of a document has to be made of such words.
  const people = (value: unknown, key: string): string[] => words(value, key).filter((word) => {
    if (!isEntry(word)) wrong(key, says.noWords(word));
    return isEntry(word);
  });
  const record = (value: unknown, key: string): Record<string, unknown> => {
    if (value === undefined) return {};
    if (!isRecord(value)) { wrong(key, says.mustBeObject(key)); return {}; }
    return value;
  };

  const isFamily = (id: string): boolean => id.endsWith('/*') && [...ruleIds].some((one) => one.startsWith(id.slice(0, -1)));
  const onlyKnown = (of: Record<string, unknown>, key: string, names: readonly string[]): void => {
    for (const name of Object.keys(of)) if (!names.includes(name)) wrong(`${key}.${name}`, says.noSetting(`${key}.${name}`, names.join(', '), nearestOf(name, names)));
  };

  const noRule = (id: string): string => says.noRule(id, ruleMeant(id, [...ruleIds]));

  const rules: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(record(raw['rules'], 'rules'))) {
    const key = `rules.${id}`;
    if (!ruleIds.has(id) && !isFamily(id)) wrong(key, noRule(id));
    else if (value !== 'off' && !(severities as readonly unknown[]).includes(value)) wrong(key, says.notAmong(key, `off, ${severities.join(', ')}`));
    else rules[id] = value as RuleSetting;
  }
  const documents = record(raw['documents'], 'documents');
  onlyKnown(documents, 'documents', ['include', 'exclude', 'types']);
  const types = record(documents['types'], 'documents.types');
  for (const type of Object.keys(types)) if (!(documentTypes as readonly string[]).includes(type)) wrong(`documents.types.${type}`, says.noType(type, documentTypes.join(', '), nearestOf(type, documentTypes)));
  const crew = record(raw['people'], 'people');
  onlyKnown(crew, 'people', ['staff', 'leaders']);
  const allow: Config['allow'][number][] = [];
  const rawAllow = raw['allow'] ?? [];
  if (!Array.isArray(rawAllow) || rawAllow.length > MOST_ENTRIES) wrong('allow', says.notEntries(MOST_ENTRIES));
  else for (const [i, one] of rawAllow.entries()) {
    const key = `allow[${i}]`;
    const said = (name: string): string | undefined => (isRecord(one) && typeof one[name] === 'string' && one[name].trim() !== '' ? one[name] : undefined);
    const rule = said('rule'), text = said('text'), reason = said('reason');
    if (rule === undefined || text === undefined || reason === undefined) { wrong(key, says.needs(key)); continue; }
    if (rule !== '*' && !ruleIds.has(rule) && !isFamily(rule)) { wrong(`${key}.rule`, noRule(rule)); continue; }
    // A misspelt “file” would let the words stand everywhere.
    const before = problems.length;
    onlyKnown(one as Record<string, unknown>, key, ['rule', 'text', 'reason', 'file']);
    if (problems.length > before) continue;
    const file = (one as Record<string, unknown>)['file'];
    // One that is not understood lets nothing stand: better a finding too many than one that nobody sees.
    const [glob] = file === undefined ? [] : globs([file], `${key}.file`);
    if (file === undefined || glob !== undefined) allow.push({ rule, text, reason, ...(glob !== undefined && { file: glob }) });
  }
  const said = raw['messageLanguage'] ?? 'auto';
  const messageLanguage = said === 'auto' || (languages as readonly unknown[]).includes(said) ? (said as Config['messageLanguage']) : 'auto';
  if (said !== messageLanguage) wrong('messageLanguage', says.notAmong('messageLanguage', `auto, ${languages.join(', ')}`));
  return {
    config: {
      rules, allow, messageLanguage,
      documents: {
        include: globs(documents['include'], 'documents.include'), exclude: globs(documents['exclude'], 'documents.exclude'),
        types: Object.fromEntries(documentTypes.filter((type) => Object.hasOwn(types, type)).map((type) => [type, globs(types[type], `documents.types.${type}`)])),
      },
      vocabulary: words(raw['vocabulary'], 'vocabulary'),
      people: { staff: people(crew['staff'], 'people.staff'), leaders: people(crew['leaders'], 'people.leaders') },
    },
    problems,
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

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
  globs.flatMap((glob) => (glob.endsWith('/') ? [`${glob}**`] : /[*?[{]/.test(glob) ? [glob] : [glob, `${glob}/**`])));

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
