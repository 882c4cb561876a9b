// SARIF 2.1.0, as code scanning services read it.
import { familyOf } from '../language/scorer';
import type { Finding, Fix } from '../engine/finding';
import { lineStarts, placeOf } from '../model/lines';
import { formatOf } from '../model/format';
import { severities, type Severity } from '../rules/rule';
import { fingerprintsOf } from '../engine/identity';
import { isUnread, type FileResult, type Run } from './run';
import { wellFormed } from '../model/well-formed';

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/** The run as a SARIF log. Rules that found something are described, with their page as help. */
export function sarifReport(run: Run): string {
  const rules = rulesOf(run);
  const index = new Map(rules.map(({ id }, i) => [id, i]));
  const unread = run.files.filter((file) => file.error !== undefined);
  return `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'leadership-lint', version: run.version, semanticVersion: run.version, language: run.language, rules } },
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: !unread.some(isUnread),
              toolExecutionNotifications: [
                ...unread.map((file) => ({
                  level: isUnread(file) ? 'error' : 'warning',
                  message: { text: plain(file.error!.message) },
                  descriptor: { id: file.error!.code },
                  locations: [{ physicalLocation: { artifactLocation: locationOf(file.path) } }],
                })),
                ...run.files.flatMap(problemsOf),
              ],
            },
          ],
          artifacts: run.files
            .filter((file) => !isUnread(file))
            .map((file) => ({
              location: locationOf(file.path),
              mimeType: formatOf(file.path) === 'plain' ? 'text/plain' : 'text/markdown',
            })),
          results: run.files.flatMap((file) => resultsOf(file, index)),
        },
      ],
    },
    null,
    2,
  )}\n`;
}

/** What keeps a document from being read as it is meant is of no rule, and so no result. */
function problemsOf(file: FileResult): object[] {
  const starts = lineStarts(file.text);
  return file.problems.map(({ code, text, at }) => ({
    level: 'warning',
    message: { text: plain(text) },
    descriptor: { id: code },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file.path), region: regionOf(at, starts, file.text) } }],
  }));
}

/** In every string of the log half a surrogate pair would break the readers. */
const plain = (text: string): string => wellFormed(text);

/** A path as a URI: relative to the source root, or, where it is absolute, on this machine. */
function locationOf(path: string): object {
  const uri = path
    .split('/')
    .map((part) => encodeURIComponent(plain(part)))
    .join('/');
  if (/^[a-z]:\//i.test(path)) return { uri: `file:///${uri.replace('%3A', ':')}` };
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** What a severity promises (`engine/measured.ts`), in the words of code scanning. */
const precisions: Readonly<Record<Severity, 'very-high' | 'high' | 'medium'>> = {
  error: 'very-high',
  warning: 'very-high',
  info: 'high',
  hint: 'medium',
};

interface RuleDescriptor {
  readonly id: string;
}

function rulesOf(run: Run): RuleDescriptor[] {
  // As loud as it speaks in this run: what was measured is in that.
  const loudest = new Map<string, Severity>();
  for (const { findings } of run.files) {
    for (const { rule, severity } of findings) {
      const before = loudest.get(rule);
      if (before === undefined || severities.indexOf(severity) < severities.indexOf(before)) loudest.set(rule, severity);
    }
  }
  return [...loudest]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, severity]) => {
      const { title, summary, why, page } = run.rule(id, run.language);
      return {
        id,
        name: nameOf(id),
        shortDescription: { text: `${title}.` },
        fullDescription: { text: `${summary}.` },
        help: { text: why, markdown: page ?? why },
        defaultConfiguration: { level: levels[severity] },
        properties: { tags: [familyOf(id)], precision: precisions[severity] },
      };
    });
}

/** `control/approval-gate` → `ControlApprovalGate`, as readers of SARIF want names to be. */
const nameOf = (id: string): string =>
  id
    .split(/[/-]/)
    .map((part) => part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('');

function resultsOf(file: FileResult, index: ReadonlyMap<string, number>): object[] {
  const starts = lineStarts(file.text);
  const fingerprints = fingerprintsOf(file.findings, file.text);
  return file.findings.map((finding, i) => ({
    ruleId: finding.rule,
    ruleIndex: index.get(finding.rule)!,
    level: levels[finding.severity],
    message: { text: plain(finding.message) },
    locations: [{ physicalLocation: { artifactLocation: locationOf(file.path), region: regionOf(finding, starts, file.text) } }],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map((one, id) => ({
        id,
        message: { text: plain(one.message) },
        // Lines of another document are not known here; its offsets are.
        physicalLocation: {
          artifactLocation: locationOf(one.path ?? file.path),
          region: one.path === undefined ? regionOf(one, starts, file.text) : { charOffset: one.start, charLength: one.end - one.start },
        },
      })),
    }),
    partialFingerprints: { 'leadershipLint/v1': fingerprints[i]! },
    ...(finding.fixes.length > 0 && { fixes: finding.fixes.map((fix) => fixOf(fix, file)) }),
    properties: { severity: finding.severity, level: finding.level },
  }));
}

function regionOf({ start, end }: Pick<Finding, 'start' | 'end'>, starts: readonly number[], text: string): object {
  const from = placeOf(start, starts);
  const to = placeOf(end, starts);
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
    snippet: { text: plain(text.slice(start, end)) },
  };
}

const fixOf = ({ title, kind, edits, placeholders }: Fix, file: FileResult): object => ({
  description: { text: plain(title) },
  artifactChanges: [
    {
      artifactLocation: locationOf(file.path),
      replacements: edits.map(({ start, end, text }) => ({
        deletedRegion: { charOffset: start, charLength: end - start },
        insertedContent: { text: plain(text) },
      })),
    },
  ],
  properties: { kind, placeholders: placeholders.map(({ label, example }) => ({ label, example })) },
});
