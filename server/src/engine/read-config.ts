// A parsed configuration → what it says, and what is wrong with it. Pure; reading files is the hosts' business.
import { documentTypes } from '../agreement/kind';
import { languages } from '../language/data';
import { nearestOf } from '../model/nearest';
import { severities } from '../rules/rule';
import { ruleMeant } from '../rules/rule-name';
import { defaultConfig, type Config, type RuleSetting } from './config';
import { ConfigValues, isRecord, type ConfigProblem, type Values } from './config-values';
import { configWords, type ConfigWords } from './config-words';

const settings = ['rules', 'documents', 'vocabulary', 'people', 'allow', 'messageLanguage'];

/**
 * Checks a parsed configuration. What is wrong is left out and told; the rest holds.
 *
 * @param raw anything a JSON or YAML file can hold
 * @param ruleIds all rules there are
 * @param says in which words it is told what is wrong
 */
export function readConfig(
  raw: unknown,
  ruleIds: ReadonlySet<string>,
  says: ConfigWords = configWords.en,
): { config: Config; problems: ConfigProblem[] } {
  const values = new ConfigValues(says);
  const { problems } = values;
  if (!isRecord(raw)) {
    if (raw !== undefined && raw !== null) values.wrong('', says.notObject);
    return { config: defaultConfig, problems };
  }
  const { $schema: _, ...rest } = raw;
  values.onlyKnown(rest, '', settings);
  const config: Config = {
    rules: rulesOf(raw['rules'], values, ruleIds),
    documents: documentsOf(raw['documents'], values),
    vocabulary: values.words(raw['vocabulary'], 'vocabulary'),
    people: peopleOf(raw['people'], values),
    allow: allowOf(raw['allow'] ?? [], values, ruleIds),
    messageLanguage: messageLanguageOf(raw['messageLanguage'] ?? 'auto', values),
  };
  return { config, problems };
}

const isFamily = (id: string, ruleIds: ReadonlySet<string>): boolean =>
  id.endsWith('/*') && [...ruleIds].some((one) => one.startsWith(id.slice(0, -1)));

const noRule = (id: string, ruleIds: ReadonlySet<string>, { says }: ConfigValues): string => says.noRule(id, ruleMeant(id, [...ruleIds]));

function rulesOf(raw: unknown, values: ConfigValues, ruleIds: ReadonlySet<string>): Config['rules'] {
  const { says } = values;
  const rules: Record<string, RuleSetting> = {};
  for (const [id, value] of Object.entries(values.record(raw, 'rules'))) {
    const key = `rules.${id}`;
    if (!ruleIds.has(id) && !isFamily(id, ruleIds)) values.wrong(key, noRule(id, ruleIds, values));
    else if (value !== 'off' && !(severities as readonly unknown[]).includes(value)) {
      values.wrong(key, says.notAmong(key, `off, ${severities.join(', ')}`));
    } else rules[id] = value as RuleSetting;
  }
  return rules;
}

function documentsOf(raw: unknown, values: ConfigValues): Config['documents'] {
  const documents = values.record(raw, 'documents');
  values.onlyKnown(documents, 'documents', ['include', 'exclude', 'types']);
  const types = values.record(documents['types'], 'documents.types');
  for (const type of Object.keys(types)) {
    if (!(documentTypes as readonly string[]).includes(type)) {
      values.wrong(`documents.types.${type}`, values.says.noType(type, documentTypes.join(', '), nearestOf(type, documentTypes)));
    }
  }
  return {
    include: values.globs(documents['include'], 'documents.include'),
    exclude: values.globs(documents['exclude'], 'documents.exclude'),
    types: Object.fromEntries(
      documentTypes
        .filter((type) => Object.hasOwn(types, type))
        .map((type) => [type, values.globs(types[type], `documents.types.${type}`)]),
    ),
  };
}

function peopleOf(raw: unknown, values: ConfigValues): Config['people'] {
  const people = values.record(raw, 'people');
  values.onlyKnown(people, 'people', ['staff', 'leaders']);
  return { staff: values.people(people['staff'], 'people.staff'), leaders: values.people(people['leaders'], 'people.leaders') };
}

function allowOf(raw: unknown, values: ConfigValues, ruleIds: ReadonlySet<string>): Config['allow'] {
  return values.list(raw, 'allow', values.says.notEntries).flatMap((one, i) => allowanceOf(one, `allow[${i}]`, values, ruleIds) ?? []);
}

/** `undefined` for an entry that is not understood, as a whole: better a finding too many than one that nobody sees. */
function allowanceOf(raw: unknown, key: string, values: ConfigValues, ruleIds: ReadonlySet<string>): Config['allow'][number] | undefined {
  const [rule, text, reason] = ['rule', 'text', 'reason'].map((name) => values.text(raw, name));
  if (rule === undefined || text === undefined || reason === undefined) {
    values.wrong(key, values.says.needs(key));
    return undefined;
  }
  if (rule !== '*' && !ruleIds.has(rule) && !isFamily(rule, ruleIds)) {
    values.wrong(`${key}.rule`, noRule(rule, ruleIds, values));
    return undefined;
  }
  const entry = raw as Values;
  // A misspelt “file” would let the words stand everywhere.
  if (!values.onlyKnown(entry, key, ['rule', 'text', 'reason', 'file'])) return undefined;
  if (entry['file'] === undefined) return { rule, text, reason };
  const [file] = values.globs([entry['file']], `${key}.file`);
  return file === undefined ? undefined : { rule, text, reason, file };
}

function messageLanguageOf(raw: unknown, values: ConfigValues): Config['messageLanguage'] {
  if (raw === 'auto' || (languages as readonly unknown[]).includes(raw)) return raw as Config['messageLanguage'];
  values.wrong('messageLanguage', values.says.notAmong('messageLanguage', `auto, ${languages.join(', ')}`));
  return 'auto';
}
