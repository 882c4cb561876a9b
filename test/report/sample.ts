// Runs for the tests of the reports, made by hand: no rule's wording can change them.
import { elementNames, type ElementName } from '../../server/src/agreement/element-names';
import type { Finding, Fix } from '../../server/src/engine/finding';
import { unreadFile, type FileResult, type Run } from '../../server/src/report/run';
import type { Span } from '../../server/src/model/span';

/** A finding on the first place of `words` in `text`. */
export function finding(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { rule: 'control/approval-gate', level: 'sentence', severity: 'warning', message: `“${words}” waits. Say who decides.`, start, end: start + words.length, related: [], fixes: [], ...more };
}

export const guided: Fix = {
  title: 'Hand over the decision', kind: 'guided', edits: [{ start: 0, end: 4, text: '[Role] decides.' }],
  placeholders: [{ edit: 0, start: 0, end: 6, label: 'Role', example: 'The nurse' }],
};
export const safe = (start: number, end: number, text: string): Fix => ({ title: `Write “${text}”`, kind: 'safe', edits: [{ start, end, text }], placeholders: [] });

export function file(path: string, text: string, findings: readonly Finding[], more: Partial<FileResult> = {}): FileResult {
  const elements = Object.fromEntries(elementNames.map((name, i): [ElementName, Span | undefined] => [name, i % 2 === 0 ? { start: 0, end: 1 } : undefined])) as FileResult['elements'];
  return { path, text, findings, elements, kind: { type: 'policy', leadershipDocument: true, because: 'fileName' }, language: 'en', messageLanguage: 'en', problems: [], ...more };
}

export function run(files: readonly FileResult[], more: Partial<Run> = {}): Run {
  return {
    files, language: 'en', version: '1.2.3', failOn: 'warning', leftOut: { baseline: 0, since: 0, quiet: 0 }, fixed: 0,
    rule: (id) => ({ title: `Title of ${id}`, summary: `Summary of ${id}`, why: `Why ${id} matters.`, severity: 'warning', page: `# ${id}\n\nPage.\n` }), ...more,
  };
}

export const text = 'The policy\n\nEvery change must be approved by the board.\nNobody may leave early; the manager decides.\n';

/** Everything a report can meet: a document with findings, a clean one, one left alone, two that could not be read. */
export const everything = run([
  file('docs/clean.policy.md', '# All well\n', []),
  file('docs/remote.policy.md', text, [
    finding(text, 'The policy', { rule: 'expectations/missing-success', level: 'document', message: 'The document does not say how success is measured. Add results.', severity: 'info', fixes: [{ ...guided, kind: 'suggestion', placeholders: [] }] }),
    finding(text, 'must be approved by the board', { fixes: [guided, safe(12, 17, 'Any')], related: [{ start: 0, end: 10, message: 'the title' }, { path: 'docs/other.md', start: 3, end: 9, message: 'elsewhere' }] }),
    finding(text, 'Nobody may leave early', { rule: 'control/command-tone', severity: 'error' }),
    finding(text, 'the manager decides', { rule: 'transparency/sole-discretion', severity: 'hint' }),
  ], { problems: [{ code: 'broken-front-matter', at: { start: 4, end: 10 }, text: 'The front matter cannot be read: bad indent. The rest is linted.' }] }),
  file('docs/latin.txt', 'caf\ufffd', [], { error: { code: 'invalid-encoding', message: 'Not valid UTF-8.' }, kind: { type: 'other', leadershipDocument: false, because: 'noSigns' }, language: 'und' }),
  file('README.md', '# Tool\n', [], { kind: { type: 'other', leadershipDocument: false, because: 'noSigns' } }),
  unreadFile('gone.md', { code: 'missing', message: 'There is no such file.' }, 'en'),
  unreadFile('photo.md', { code: 'binary', message: 'This is no text file.' }, 'en'),
]);

/** Words that want to be something else: markup, code, commands, terminal escapes, half characters. */
export const hostile = [
  '<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', '\u001b[31mred\u001b[0m \u001b]0;title\u0007', '::error::stop', '##[add-mask]x', '%0A::warning::x',
  'a]]>b', '`code` ``` | cell | @everyone #12 https://evil.example www.evil.example $x$', '\u202eesrever\u202c', '\ud800lone', '\u0000nul\u0008', '](http://x) ![i](y) <b>', '&amp;&lt;',
] as const;
