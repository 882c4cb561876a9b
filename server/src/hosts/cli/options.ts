// The command line: what may be said, and what was said.
import { parseArgs } from 'node:util';
import { documentTypes, type DocumentType } from '../../agreement/kind';
import { languages, type DetectedLanguage, type Language } from '../../language/data';
import { nearestOf } from '../../model/nearest';
import { wrapped } from '../../report/wrap';
import { severities, type Severity } from '../../rules/rule';
import { cliWords, type CliWords } from './words';

export const formats = ['text', 'json', 'sarif', 'github', 'junit', 'html', 'markdown'] as const;
export type ReportFormat = (typeof formats)[number];

const documentLanguages = ['en', 'sv', 'da', 'nb', 'de'] as const satisfies readonly DetectedLanguage[];

/** An option as `--help` shows it. Options without a `value` are switches. */
interface OptionForm {
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly short?: string;
  /** Not shown by `--help`. */
  readonly hidden?: true;
}

/** All options, in the order of `--help`. */
export const optionForms = {
  format: { value: 'FORMAT', choices: formats, short: 'f' },
  output: { value: 'FILE', short: 'o' },
  fix: {},
  'dry-run': {},
  since: { value: 'REF' },
  baseline: { value: 'FILE' },
  'update-baseline': {},
  'fail-on': { value: 'SEVERITY', choices: severities },
  'max-warnings': { value: 'N' },
  quiet: { short: 'q' },
  type: { value: 'TYPE', choices: [...documentTypes, 'none'] },
  lang: { value: 'LANG', choices: documentLanguages },
  'message-lang': { value: 'LANG', choices: ['auto', ...languages] },
  config: { value: 'FILE', short: 'c' },
  'stdin-filename': { value: 'NAME' },
  color: {},
  'no-color': {},
  threads: { value: 'N' },
  timing: {},
  explain: { value: 'RULE' },
  init: {},
  lsp: {},
  stdio: {},
  version: { short: 'v' },
  help: { short: 'h' },
  today: { value: 'DATE', hidden: true },
} as const satisfies Readonly<Record<string, OptionForm>>;
export type OptionName = keyof typeof optionForms;

export interface Options {
  readonly paths: readonly string[];
  readonly format: ReportFormat;
  readonly output: string | undefined;
  readonly fix: boolean;
  readonly dryRun: boolean;
  readonly since: string | undefined;
  readonly baseline: string | undefined;
  readonly updateBaseline: boolean;
  readonly failOn: Severity;
  readonly maxWarnings: number | undefined;
  readonly quiet: boolean;
  readonly type: DocumentType | 'none' | undefined;
  readonly language: DetectedLanguage | undefined;
  readonly messageLanguage: 'auto' | Language;
  readonly config: string | undefined;
  readonly stdinFilename: string | undefined;
  readonly color: boolean | undefined;
  /** How many threads lint; `undefined`: as many as help. */
  readonly threads: number | undefined;
  readonly timing: boolean;
  readonly explain: string | undefined;
  readonly init: boolean;
  readonly lsp: boolean;
  readonly version: boolean;
  readonly help: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string | undefined;
}

/** The language of the tool's own words while no document was read that could say: English where the user did not. */
export const ownLanguage = ({ messageLanguage }: Pick<Options, 'messageLanguage'>): Language =>
  messageLanguage === 'auto' ? 'en' : messageLanguage;

/** The command line cannot be understood. */
export class UsageError extends Error {}

/**
 * Reads the command line.
 *
 * @param args without the program's own name
 * @throws UsageError in the language that `--message-lang` names, else in English
 */
export function readOptions(args: readonly string[]): Options {
  const words = cliWords[saidLanguage(args)];
  const forms = optionForms as Readonly<Record<string, OptionForm>>;
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    allowPositionals: true,
    options: Object.fromEntries(
      Object.entries(forms).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? ('boolean' as const) : ('string' as const), ...(short !== undefined && { short }) },
      ]),
    ),
  });
  const paths: string[] = [];
  const said = new Map<string, string | true>();
  for (const token of tokens) {
    if (token.kind === 'positional') {
      // The folder that the tool was started in would be read for it.
      if (token.value === '') throw new UsageError(words.emptyPath);
      paths.push(token.value);
    }
    if (token.kind !== 'option') continue;
    const { name, value, rawName } = token;
    const form = Object.hasOwn(forms, name) ? forms[name] : undefined;
    if (!form) throw new UsageError(unknownOption(rawName, words));
    if (form.value === undefined) {
      if (value !== undefined) throw new UsageError(words.takesNoValue(rawName));
      said.set(name, true);
      continue;
    }
    // A value that looks like an option is a forgotten value, unless it is written with `=`.
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-') && value !== '-')) {
      throw new UsageError(words.needsValue(rawName, form.value));
    }
    if (form.choices && !form.choices.includes(value)) throw new UsageError(words.notAmong(rawName, value, form.choices.join(', ')));
    said.set(name, value);
  }
  return checked(said, paths, words);
}

/** The language for messages about the command line itself. */
export function saidLanguage(args: readonly string[]): Language {
  const at = args.lastIndexOf('--message-lang');
  const value = at >= 0 ? args[at + 1] : args.findLast((one) => one.startsWith('--message-lang='))?.slice('--message-lang='.length);
  return languages.find((one) => one === value) ?? 'en';
}

function checked(said: ReadonlyMap<string, string | true>, paths: readonly string[], words: CliWords): Options {
  const text = <Value extends string = string>(name: OptionName): Value | undefined => said.get(name) as Value | undefined;
  const on = (name: OptionName): boolean => said.has(name);
  const together = (name: OptionName, other: OptionName) => {
    if (on(name) && on(other)) throw new UsageError(words.notTogether(`--${name}`, `--${other}`));
  };
  const only = (name: OptionName, other: OptionName) => {
    if (on(name) && !on(other)) throw new UsageError(words.onlyWith(`--${name}`, `--${other}`));
  };
  together('color', 'no-color');
  together('fix', 'since');
  together('fix', 'update-baseline');
  together('since', 'update-baseline');
  only('dry-run', 'fix');
  only('stdio', 'lsp');
  // Who names standard input means it; beside other files it has to be said.
  if (on('stdin-filename') && paths.length > 0 && !paths.includes('-')) throw new UsageError(words.onlyWith('--stdin-filename', '-'));
  const most = text('max-warnings');
  if (most !== undefined && !/^\d{1,9}$/.test(most)) throw new UsageError(words.noNumber('--max-warnings', most));
  const threads = text('threads');
  if (threads !== undefined && !/^[1-9]\d?$/.test(threads)) throw new UsageError(words.noNumber('--threads', threads));
  const today = text('today');
  if (today !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new UsageError(words.noDate('--today', today));
  return {
    paths: on('stdin-filename') && paths.length === 0 ? ['-'] : paths,
    format: text('format') ?? 'text',
    output: text('output') === '-' ? undefined : text('output'),
    fix: on('fix'),
    dryRun: on('dry-run'),
    since: text('since'),
    baseline: text('baseline'),
    updateBaseline: on('update-baseline'),
    failOn: text('fail-on') ?? 'warning',
    maxWarnings: most === undefined ? undefined : Number(most),
    quiet: on('quiet'),
    type: text('type'),
    language: text('lang'),
    messageLanguage: text('message-lang') ?? 'auto',
    config: text('config'),
    stdinFilename: text('stdin-filename'),
    color: on('color') ? true : on('no-color') ? false : undefined,
    threads: threads === undefined ? undefined : Number(threads),
    timing: on('timing'),
    explain: text('explain'),
    init: on('init'),
    lsp: on('lsp'),
    version: on('version'),
    help: on('help'),
    today,
  };
}

function unknownOption(written: string, words: CliWords): string {
  const near = nearestOf(written.replace(/^-+/, ''), Object.keys(optionForms));
  return words.unknownOption(written, near === undefined ? undefined : `--${near}`);
}

/**
 * What `--help` prints.
 *
 * @param columns of the terminal, to which lines are broken; `undefined` for none
 */
export function helpText(language: Language, columns?: number): string {
  const words = cliWords[language];
  const shown = (Object.entries(optionForms) as [OptionName, OptionForm][]).filter(([, { hidden }]) => !hidden);
  const heads = shown.map(
    ([name, { value, short }]) => `  ${short === undefined ? '    ' : `-${short}, `}--${name}${value === undefined ? '' : ` ${value}`}`,
  );
  const width = Math.max(...heads.map(({ length }) => length)) + 2;
  const lines = shown.map(([name, { choices }], i) => {
    const about = words.options[name];
    return `${heads[i]!.padEnd(width)}${about}${choices ? `\n${' '.repeat(width)}${choices.join(' | ')}` : ''}`;
  });
  if (columns === undefined) return `${words.usage}\n\n${words.about}\n\n${lines.join('\n')}\n\n${words.exitCodes}\n`;
  // On a narrow terminal what an option does stands below it.
  const isNarrow = columns < 2 * width;
  const indent = isNarrow ? 6 : width;
  const room = Math.max(columns, 2 * indent);
  const fitted = isNarrow
    ? lines.flatMap((line, i) => [
        heads[i]!,
        ...line
          .slice(width)
          .split('\n')
          .map((one) => `${' '.repeat(indent)}${one.trim()}`),
      ])
    : lines.flatMap((line) => line.split('\n'));
  const broken = (text: string, by = 0): string => wrapped(text, room, by).join('\n');
  return `${broken(words.usage)}\n\n${broken(words.about.replaceAll('\n', ' '))}\n\n${fitted.map((line) => broken(line, indent)).join('\n')}\n\n${broken(words.exitCodes)}\n`;
}
