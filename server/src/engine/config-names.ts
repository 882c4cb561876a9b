// What configuration files are called.

/** A folder holds at most one of them. */
export const configFileNames = ['.leadership-lint.json', '.leadership-lint.yaml', '.leadership-lint.yml'] as const;
export type ConfigFormat = 'json' | 'yaml';

/** The format that a file's name says. */
export const configFormatOf = (name: string): ConfigFormat => (/\.ya?ml$/i.test(name) ? 'yaml' : 'json');

/** Whether a path or URI is that of a configuration file. */
export const isConfigFile = (path: string): boolean =>
  (configFileNames as readonly string[]).includes(path.slice(path.lastIndexOf('/') + 1));
