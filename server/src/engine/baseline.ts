// A baseline: findings that were there when a house began to lint, by rule and words, so that only new ones are told.
import type { Finding } from './finding';
import { wordsOf } from './identity';

export interface KnownFinding {
  readonly rule: string;
  /** The words it is about, on one line; '' for one about the whole document. */
  readonly words: string;
  readonly count: number;
}

/** Known findings by path, relative to the baseline's folder, with `/`. */
export type Baseline = ReadonlyMap<string, readonly KnownFinding[]>;

/** The findings of a file as a baseline keeps them: sorted, equal ones counted. */
export function knownOf(findings: readonly Finding[], text: string): KnownFinding[] {
  const counts = new Map<string, { rule: string; words: string; count: number }>();
  for (const finding of findings) {
    const words = wordsOf(finding, text);
    const entry = counts.get(keyOf(finding.rule, words));
    if (entry) entry.count++;
    else counts.set(keyOf(finding.rule, words), { rule: finding.rule, words, count: 1 });
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
}

const keyOf = (rule: string, words: string): string => `${rule}\u0000${words}`;

/** The findings that are not among the known ones; of more equal ones than are known, the last. */
export function unknownOf(findings: readonly Finding[], text: string, known: readonly KnownFinding[]): Finding[] {
  const left = new Map(known.map(({ rule, words, count }) => [keyOf(rule, words), count]));
  return findings.filter((finding) => {
    const key = keyOf(finding.rule, wordsOf(finding, text));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}

/** The baseline as the text of its file. */
export function writeBaseline(baseline: Baseline): string {
  const files = [...baseline].filter(([, known]) => known.length > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files) }, null, 2)}\n`;
}

/**
 * Reads a baseline's file.
 *
 * @returns `undefined` where the text is none
 */
export function readBaseline(text: string): Baseline | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(raw) || raw['version'] !== 1 || !isRecord(raw['files'])) return undefined;
  const files = new Map<string, KnownFinding[]>();
  for (const [path, entries] of Object.entries(raw['files'])) {
    if (!Array.isArray(entries) || !entries.every(isKnown)) return undefined;
    files.set(path, entries);
  }
  return files;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isKnown = (value: unknown): value is KnownFinding =>
  isRecord(value) &&
  typeof value['rule'] === 'string' &&
  typeof value['words'] === 'string' &&
  Number.isSafeInteger(value['count']) &&
  (value['count'] as number) > 0;
