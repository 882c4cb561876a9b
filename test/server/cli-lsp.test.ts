// Editor and command line cannot disagree: the same files, through both, give the same findings to the letter.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from 'vscode-languageserver/node';
import { Folder } from './cli-in-process';
import { connect } from './connect';

interface Told { readonly rule: string; readonly severity: string; readonly message: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }

const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => [name.replaceAll('\\', '/'), readFileSync(join('examples', name), 'utf8')] as const);
const first = examples.find(([name]) => name.endsWith('.policy.md'))![1];
const documents: readonly (readonly [name: string, text: string])[] = [
  ...examples,
  ['crlf.policy.md', first.replaceAll('\n', '\r\n')], ['cr.policy.md', first.replaceAll('\n', '\r')], ['broken.policy.md', `---\nowner: [\n---\n\n${first}`],
  ['emoji.policy.md', first.replaceAll('. ', '. 😀 ')], ['notes.md', '# Notes\n\nNothing to see.\n'], ['norsk.policy.md', '# Retningslinje\n\nMedarbeiderne må ha godkjenning fra lederen før de arbeider hjemmefra, og det gjelder alle som er ansatt her.\n'],
  ['plain.policy.txt', 'Room policy\n\nPrior written authorisation is required for the use of the training room.\n'], ['empty.policy.md', ''],
];
const configs: readonly (readonly [name: string, text: string | undefined])[] = [
  ['without a configuration', undefined],
  ['with a configuration', '{\n  // house rules\n  "rules": { "control/*": "info", "control/approval-gate": "error", "document/*": "off" },\n  "messageLanguage": "sv",\n  "documents": { "include": ["notes.md"], "exclude": ["da/**"], "types": { "charter": ["emoji.*"] } }\n}\n'],
];

/** As the editor shows it, in the words of the JSON report. */
const told = ({ code, severity, message, range: { start, end } }: Diagnostic): Told => ({
  rule: String(code), severity: ['', 'error', 'warning', 'info', 'hint'][severity!]!, message: typeof message === 'string' ? message : message.value,
  line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1,
});

describe('editor and command line', () => {
  for (const [name, config] of configs) {
    it(`say the same ${name}`, async () => {
      const folder = new Folder();
      const files = Object.fromEntries([...documents, ...(config === undefined ? [] : [['.leadership-lint.json', config] as const])].map(([path, text]) => [`file:///work/${path}`, text]));
      const editor = await connect({ files });
      try {
        for (const [path, text] of documents) folder.write(path, text);
        if (config !== undefined) folder.write('.leadership-lint.json', config);
        const { out } = await folder.run(['--format', 'json']);
        const report = JSON.parse(out) as { files: { path: string; findings: Told[]; problems?: (Told & { code: string })[] }[] };
        // What is wrong with a document itself stands before what rules find, and is no finding in the report.
        const problems = (of: (typeof report.files)[number]) => (of.problems ?? []).map((one): Told => ({ ...one, rule: one.code, severity: 'warning' }));
        const byCommand = Object.fromEntries(report.files.map((file) => [file.path, [...problems(file), ...file.findings].map(({ rule, severity, message, line, column, endLine, endColumn }): Told => ({ rule, severity, message, line, column, endLine, endColumn }))]));
        const byEditor: Record<string, Told[]> = {};
        for (const [path, text] of documents) {
          const uri = `file:///work/${path}`;
          await editor.open(uri, text, path.endsWith('.txt') ? 'plaintext' : 'markdown');
          byEditor[path] = (await editor.pull(uri)).map(told);
        }
        assert.equal(Object.keys(byCommand).length, documents.length);
        assert.ok(Object.values(byCommand).flat().length > 20);
        assert.equal(report.files.flatMap(problems).length, 1);
        for (const [path] of documents) assert.equal(JSON.stringify(byEditor[path]), JSON.stringify(byCommand[path]), path);
      } finally { editor.close(); folder.remove(); }
    });
  }
});
