// What a run found, as every format gets it. Formats turn it into a string and do nothing else.
import type { ElementName } from '../agreement/element-names';
import { elementNames } from '../agreement/element-names';
import type { Finding, LintResult } from '../engine/finding';
import type { Language } from '../language/data';
import type { Severity } from '../rules/rule';

/**
 * Why a file could not be read as it is. `invalid-encoding` alone says that it was read all the same, with U+FFFD where
 * bytes made no sense; all others mean that it was not linted.
 */
export type FileErrorCode =
  'missing' | 'unreadable' | 'not-a-file' | 'binary' | 'too-large' | 'invalid-encoding' | 'bad-configuration' | 'failed';

export interface FileError {
  readonly code: FileErrorCode;
  /** One sentence in the run's language. */
  readonly message: string;
}

/** One input. Files that could not be read have an empty text and no findings. */
export interface FileResult extends Pick<LintResult, 'kind' | 'language' | 'messageLanguage' | 'elements' | 'findings' | 'problems'> {
  /** Relative to the working directory, with `/`. */
  readonly path: string;
  /** Without a byte order mark; offsets count in it. */
  readonly text: string;
  readonly error?: FileError;
  /** How many of its findings are not serious enough to be among `findings`. */
  readonly quieter?: number;
}

/** A rule as a report describes it. */
export interface RuleText {
  readonly title: string;
  readonly summary: string;
  readonly why: string;
  /** The rule's page in Markdown, where it is at hand. */
  readonly page?: string;
}

export interface Run {
  /** Sorted by path. */
  readonly files: readonly FileResult[];
  /** The language of the report's own words. */
  readonly language: Language;
  readonly version: string;
  /** From this severity on a finding makes the run fail. */
  readonly failOn: Severity;
  /** How many findings are left out, and why. */
  readonly leftOut: { readonly baseline: number; readonly since: number; readonly quiet: number };
  /** Entries of configurations' `allow` that no finding needs; `path` is the configuration's. */
  readonly unneededAllow?: readonly { readonly path: string; readonly rule: string; readonly text: string }[];
  /** How many fixes were made. */
  readonly fixed: number;
  readonly rule: (id: string, language: Language) => RuleText;
}

/** A file that could not be read. */
export function unreadFile(path: string, error: FileError, language: Language): FileResult {
  return {
    path,
    text: '',
    error,
    kind: { type: 'other', leadershipDocument: false, because: 'noSigns' },
    language: 'und',
    messageLanguage: language,
    elements: Object.fromEntries(elementNames.map((name) => [name, undefined])) as Record<ElementName, undefined>,
    findings: [],
    problems: [],
  };
}

/** How many findings there are of each severity. */
export function countsOf(findings: Iterable<Finding>): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0, hint: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}

export interface Totals {
  /** All inputs, those that could not be read among them. */
  readonly files: number;
  readonly unread: number;
  readonly leadershipDocuments: number;
  /** Read, but no leadership documents. */
  readonly leftAlone: number;
  readonly findings: number;
  readonly bySeverity: Readonly<Record<Severity, number>>;
  /** Findings that a safe fix mends. */
  readonly mendable: number;
}

/** The run in numbers. */
export function totalsOf({ files }: Pick<Run, 'files'>): Totals {
  const findings = files.flatMap((file) => file.findings);
  const unread = files.filter(isUnread).length;
  const leadershipDocuments = files.filter((file) => file.kind.leadershipDocument && !isUnread(file)).length;
  return {
    files: files.length,
    unread,
    leadershipDocuments,
    leftAlone: files.length - unread - leadershipDocuments,
    findings: findings.length,
    bySeverity: countsOf(findings),
    mendable: findings.filter(({ fixes }) => fixes.some(({ kind }) => kind === 'safe')).length,
  };
}

/** Whether a file was not linted because it could not be read. */
export const isUnread = ({ error }: Pick<FileResult, 'error'>): boolean => error !== undefined && error.code !== 'invalid-encoding';
