// What the extension's manifest says of the rules: a setting for each, so that an editor offers its name, with words in each language.
import { profileWords } from '../../client/src/views/words';
import type { Family } from '../src/lsp/protocol';
import type { Language } from '../src/language/data';
import { familyOf } from '../src/language/scorer';
import { severities } from '../src/rules/rule';
import type { RuleFolder } from './generated';

/** The file with the manifest's words. */
export const manifestWords = (language: Language): string => (language === 'en' ? 'package.nls.json' : `package.nls.${language}.json`);

const familiesOf = (folders: readonly RuleFolder[]): string[] => [...new Set(folders.map(({ id }) => familyOf(id)))];

// The names of words may hold no slash.
const ruleKey = (id: string): string => `rule.${id.replace('/', '.')}`;
const familyKey = (family: string): string => `rules.${family}`;
const isKeyOfRules = (key: string): boolean => /^rules?\./.test(key);

interface Manifest {
  readonly contributes: {
    readonly configuration: {
      readonly properties: Readonly<Record<string, object>> & {
        readonly 'leadershipLint.rules': { properties?: object; additionalProperties: object };
      };
    };
  };
}

/** The manifest with a setting for each rule and each family. @param text the manifest as it is */
export function manifestWithRules(text: string, folders: readonly RuleFolder[]): string {
  const manifest = JSON.parse(text) as Manifest;
  const setting = manifest.contributes.configuration.properties['leadershipLint.rules'];
  const { additionalProperties, properties: _, ...rest } = setting;
  const severity = { type: 'string', enum: [...severities, 'off'] };
  const properties = Object.fromEntries([
    ...familiesOf(folders).map((family) => [`${family}/*`, { ...severity, description: `%${familyKey(family)}%` }]),
    ...folders.map(({ id, rule }) => [id, { ...severity, default: rule.severity, description: `%${ruleKey(id)}%` }]),
  ]);
  for (const key of Object.keys(setting)) delete setting[key as keyof typeof setting];
  Object.assign(setting, { ...rest, properties, additionalProperties });
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

const allOf: Readonly<Record<Language, (family: string) => string>> = {
  en: (family) => `All rules on “${family}”`,
  sv: (family) => `Alla regler om ”${family}”`,
  da: (family) => `Alle regler om »${family}«`,
};

/** The manifest's words with those for the rules. @param text the words as they are */
export function wordsWithRules(text: string, language: Language, folders: readonly RuleFolder[]): string {
  const others = Object.entries(JSON.parse(text) as Record<string, string>).filter(([key]) => !isKeyOfRules(key));
  const own = [
    ...familiesOf(folders).map((family) => [familyKey(family), allOf[language](profileWords[language].family[family as Family])]),
    ...folders.map(({ id, words }) => [ruleKey(id), `${words[language].title}: ${words[language].summary}`]),
  ];
  return `${JSON.stringify(Object.fromEntries([...others, ...own]), null, 2)}\n`;
}
