import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';
import { githubReport } from '../../server/src/report/github';
import { htmlReport } from '../../server/src/report/html';
import { jsonReport } from '../../server/src/report/json';
import { junitReport } from '../../server/src/report/junit';
import { markdownReport } from '../../server/src/report/markdown';
import type { Run } from '../../server/src/report/run';
import { sarifReport } from '../../server/src/report/sarif';
import { textReport } from '../../server/src/report/text';
import { everything, file, finding, hostile, run, text } from './sample';

const schema = (path: string, change: (schema: Record<string, unknown>) => void = () => {}): ValidateFunction => {
  const raw = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(raw);
  // Formats such as `uri` are checked by hand where they matter.
  return new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(raw as AnySchema);
};
const isValid = (validate: ValidateFunction, value: unknown) => assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 3), null, 1));
const hostileRun = (): Run => {
  const text = `# Policy\n\n${hostile.join('\n\n')}\n`;
  return run([file(`docs/${hostile[0].replaceAll('/', '|')}\u001b.md`, text, hostile.map((words) => finding(text, words, { message: `“${words}” waits.`, fixes: [{ title: words, kind: 'suggestion', edits: [{ start: 0, end: 1, text: words }], placeholders: [] }] })),
    { problems: [{ code: 'unknown-type', at: { start: 0, end: 1 }, text: hostile.join(' ') }] })],
  { rule: () => ({ title: hostile[0], summary: hostile[1], why: hostile.join(' '), severity: 'warning' }) });
};
const controls = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/;

describe('report: JSON', () => {
  const validate = schema('server/schema/report.schema.json');

  it('keeps the contract', () => {
    const report = JSON.parse(jsonReport(everything)) as { files: { path: string; error?: unknown; problems?: unknown; elements: object; findings: object[] }[]; summary: unknown };
    isValid(validate, report);
    assert.deepEqual(report.summary, { files: 6, findings: 4 });
    assert.deepEqual(report.files.map(({ path, error }) => [path, error]), [
      ['docs/clean.policy.md', undefined], ['docs/remote.policy.md', undefined], ['docs/latin.txt', { code: 'invalid-encoding', message: 'Not valid UTF-8.' }],
      ['README.md', undefined], ['gone.md', { code: 'missing', message: 'There is no such file.' }], ['photo.md', { code: 'binary', message: 'This is no text file.' }],
    ]);
    assert.deepEqual(report.files.map(({ problems }) => problems), [undefined, [{ code: 'broken-front-matter', message: 'The front matter cannot be read: bad indent. The rest is linted.', start: 4, end: 10, line: 1, column: 5, endLine: 1, endColumn: 11 }], undefined, undefined, undefined, undefined]);
    assert.deepEqual(Object.keys(report.files[1]!).slice(-2), ['findings', 'problems']);
    assert.deepEqual(Object.keys(report.files[4]!.elements), ['task', 'frame', 'success', 'owner', 'mutual', 'followUp', 'support', 'input', 'learning', 'why', 'documentOwner', 'reviewDate']);
    assert.deepEqual(report.files[1]!.findings[1], {
      rule: 'control/approval-gate', level: 'sentence', severity: 'warning', message: '“must be approved by the board” waits. Say who decides.',
      start: 25, end: 54, line: 3, column: 14, endLine: 3, endColumn: 43,
      related: [{ path: 'docs/remote.policy.md', start: 0, end: 10, message: 'the title' }, { path: 'docs/other.md', start: 3, end: 9, message: 'elsewhere' }],
      fixes: [
        { title: 'Hand over the decision', kind: 'guided', edits: [{ start: 0, end: 4, text: '[Role] decides.' }], placeholders: [{ edit: 0, start: 0, end: 6, label: 'Role', example: 'The nurse' }] },
        { title: 'Write “Any”', kind: 'safe', edits: [{ start: 12, end: 17, text: 'Any' }], placeholders: [] },
      ],
    });
  });

  it('keeps the order of keys', () => {
    assert.match(jsonReport(everything), /^\{\n {2}"version": 1,\n {2}"tool": \{\n {4}"name": "leadership-lint",\n {4}"version": "1\.2\.3"\n {2}\},\n {2}"files": \[\n {4}\{\n {6}"path": "docs\/clean\.policy\.md",\n {6}"type": "policy",\n {6}"lang": "en",\n {6}"leadershipDocument": true,\n {6}"elements": \{\n {8}"task": \{\n {10}"present": true,\n {10}"line": 1/);
  });

  it('counts lines at \\n, \\r\\n and lone \\r', () => {
    const mixed = 'one\rtwo\r\nthree\nfour five';
    const { files: [first] } = JSON.parse(jsonReport(run([file('a.md', mixed, [finding(mixed, 'five')])]))) as { files: { findings: { line: number; column: number }[] }[] };
    assert.deepEqual([first!.findings[0]!.line, first!.findings[0]!.column], [4, 6]);
  });
});

describe('report: SARIF', () => {
  // The package ships the schema of the standard; its keywords are the same in draft 7 but for the name of `id`.
  const validate = schema('node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json', (raw) => { delete raw['$schema']; delete raw['id']; });
  interface Log { runs: { tool: { driver: { rules: { id: string; help: { markdown: string }; helpUri?: string }[] } }; invocations: { executionSuccessful: boolean; toolExecutionNotifications: object[] }[]; results: { ruleId: string; ruleIndex: number; level: string; suppressions?: unknown; partialFingerprints: Record<string, string>; fixes?: object[]; locations: { physicalLocation: { artifactLocation: { uri: string }; region: Record<string, number> } }[] }[] }[] }
  const log = (of: Run): Log => JSON.parse(sarifReport(of)) as Log;

  for (const [name, of] of [['everything', everything], ['nothing', run([])], ['hostile words', hostileRun()]] as const) {
    it(`is valid for ${name}`, () => isValid(validate, log(of)));
  }

  it('describes the rules that spoke, with their pages', () => {
    const { rules } = log(everything).runs[0]!.tool.driver;
    assert.deepEqual(rules.map(({ id }) => id), ['control/approval-gate', 'control/command-tone', 'expectations/missing-success', 'transparency/sole-discretion']);
    assert.equal(rules[0]!.help.markdown, '# control/approval-gate\n\nPage.\n');
    assert.equal(rules[0]!.helpUri, undefined);
  });

  it('places findings and fixes', () => {
    const { results, invocations } = log(everything).runs[0]!;
    const gate = results.find(({ ruleId }) => ruleId === 'control/approval-gate')!;
    assert.deepEqual(gate.locations[0]!.physicalLocation.artifactLocation, { uri: 'docs/remote.policy.md', uriBaseId: '%SRCROOT%' });
    const { startLine, startColumn, endLine, endColumn, charOffset, charLength } = gate.locations[0]!.physicalLocation.region;
    assert.deepEqual({ startLine, startColumn, endLine, endColumn, charOffset, charLength }, { startLine: 3, startColumn: 14, endLine: 3, endColumn: 43, charOffset: 25, charLength: 29 });
    assert.deepEqual(results.map(({ level }) => level), ['note', 'warning', 'error', 'note']);
    assert.equal(gate.fixes!.length, 2);
    assert.equal(invocations[0]!.executionSuccessful, false);
    assert.equal(invocations[0]!.toolExecutionNotifications.length, 4);
    assert.deepEqual(invocations[0]!.toolExecutionNotifications[3], {
      level: 'warning', message: { text: 'The front matter cannot be read: bad indent. The rest is linted.' }, descriptor: { id: 'broken-front-matter' },
      locations: [{ physicalLocation: { artifactLocation: { uri: 'docs/remote.policy.md', uriBaseId: '%SRCROOT%' }, region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 11, charOffset: 4, charLength: 6, snippet: { text: 'policy' } } } }],
    });
    assert.ok(results.every(({ suppressions }) => suppressions === undefined));
  });

  it('gives a finding the same fingerprint wherever it stands', () => {
    const one = log(run([file('a.md', text, [finding(text, 'must be approved by the board')])])).runs[0]!.results[0]!;
    const moved = `New first line.\n\n${text.replace('approved by', 'approved  by')}`;
    const two = log(run([file('b.md', moved, [finding(moved, 'must be approved  by the board')])])).runs[0]!.results[0]!;
    assert.deepEqual(one.partialFingerprints, two.partialFingerprints);
    const twice = `${text}${text}`;
    const second = { ...finding(twice, 'must be approved by the board'), start: text.length + 25, end: text.length + 54 };
    const prints = log(run([file('a.md', twice, [finding(twice, 'must be approved by the board'), second])])).runs[0]!.results.map(({ partialFingerprints }) => partialFingerprints['leadershipLint/v1']!);
    assert.deepEqual(prints.map((print) => print.slice(-2)), [':1', ':2']);
  });

  it('writes names of files as URIs', () => {
    const { results } = log(run([file('å b#c%.md', text, [finding(text, 'board')]), file('/abs/x.md', text, [finding(text, 'board')]), file('C:/x.md', text, [finding(text, 'board')])])).runs[0]!;
    assert.deepEqual(results.map(({ locations }) => locations[0]!.physicalLocation.artifactLocation.uri), ['%C3%A5%20b%23c%25.md', 'file:///abs/x.md', 'file:///C:/x.md']);
  });
});

describe('report: GitHub', () => {
  it('annotates findings and tells what could not be read', () => {
    const lines = githubReport(everything).split('\n');
    assert.deepEqual(lines.slice(0, 7), [
      '::warning file=docs/remote.policy.md,line=1,endLine=1,col=5,endColumn=11,title=Leadership Lint::The front matter cannot be read: bad indent. The rest is linted.',
      '::notice file=docs/remote.policy.md,line=1,endLine=1,col=1,endColumn=11,title=Title of expectations/missing-success (expectations/missing-success)::The document does not say how success is measured. Add results.',
      '::warning file=docs/remote.policy.md,line=3,endLine=3,col=14,endColumn=43,title=Title of control/approval-gate (control/approval-gate)::“must be approved by the board” waits. Say who decides.',
      '::error file=docs/remote.policy.md,line=4,endLine=4,col=1,endColumn=23,title=Title of control/command-tone (control/command-tone)::“Nobody may leave early” waits. Say who decides.',
      '::warning file=docs/latin.txt,title=Leadership Lint::Not valid UTF-8.',
      '::error file=gone.md,title=Leadership Lint::There is no such file.',
      '::error file=photo.md,title=Leadership Lint::This is no text file.',
    ]);
    assert.deepEqual(lines.slice(7), ['::group::Leadership Lint: 4 findings', '4 files read, 2 are not leadership documents and were left alone.', '2 files could not be read.', '4 findings: docs/remote.policy.md', '::endgroup::', '']);
  });

  it('lets no words end a command or begin one', () => {
    const report = githubReport(run([file('a,b:c.md', 'x', [{ ...finding('x', 'x'), message: 'one\r\n::error::two%' }])]));
    assert.match(report, /^::warning file=a%2Cb%3Ac\.md,line=1,.*::one%0A::error::two%25$/m);
    const lines = githubReport(hostileRun()).split('\n');
    assert.equal(lines.filter((line) => line.startsWith('::warning ')).length, hostile.length + 1);
    for (const line of lines) assert.ok(line === '' || /^::(?:warning file=|group::|endgroup::)|^[^:#]/.test(line), line);
    assert.ok(lines.every((line) => line.startsWith('::warning') || !line.includes('##[')));
  });

  it('gives no end column over several lines', () => {
    const long = 'one two\nthree four';
    assert.match(githubReport(run([file('a.md', long, [finding(long, 'two\nthree')])])), /line=1,endLine=2,col=5,title=/);
  });
});

describe('report: JUnit', () => {
  it('has a suite a file and a case a finding', () => {
    const report = junitReport(everything);
    assert.match(report, /<testsuites name="leadership-lint" tests="10" failures="2" errors="2">/);
    assert.match(report, /<testsuite name="docs\/clean\.policy\.md" tests="1" failures="0" errors="0">\n {4}<testcase name="leadership-lint" classname="docs\/clean\.policy\.md"\/>/);
    assert.match(report, /<failure type="warning" message="“must be approved by the board” waits\. Say who decides\.">docs\/remote\.policy\.md:3:14<\/failure>/);
    assert.match(report, /<system-out>docs\/remote\.policy\.md:4:25: hint: /);
    assert.match(report, /<testcase name="broken-front-matter 1:5" [^>]*>\n {6}<system-out>docs\/remote\.policy\.md:1:5: The front matter cannot be read/);
    assert.match(report, /<error type="missing" message="There is no such file\."\/>/);
  });

  it('escapes what XML cannot hold', () => {
    const report = junitReport(hostileRun());
    assert.doesNotMatch(report, controls);
    assert.doesNotMatch(report, /<script|<img|\ud800/);
    assert.match(report, /&lt;script&gt;alert\(1\)/);
    // Every `<` opens one of our own elements, every `&` is one of ours.
    for (const [tag] of report.matchAll(/<[^<>]*>/g)) assert.match(tag, /^<(?:\?xml|\/?(?:testsuites?|testcase|failure|error|system-out)\b)/);
    assert.doesNotMatch(report, /&(?!(?:amp|lt|gt|quot|#\d+);)/);
  });
});

describe('report: HTML', () => {
  it('is one page without script or anything loaded', () => {
    const page = htmlReport(everything);
    assert.match(page, /^<!DOCTYPE html>\n<!-- leadership-lint report -->\n<html lang="en">/);
    assert.doesNotMatch(page, /<script|\bsrc=|<link|@import|url\(|\bon\w+="/);
    assert.match(page, /Content-Security-Policy" content="default-src 'none'/);
    assert.match(page, /prefers-color-scheme: dark/);
    assert.match(page, /Every change <mark>must be approved by the board<\/mark>\./);
    assert.match(page, /<th scope="row"><a href="#file-1">docs\/remote\.policy\.md<\/a><\/th><td>1<\/td><td>1<\/td><td>1<\/td><td>1<\/td>/);
    assert.match(page, /Not read: There is no such file\./);
    assert.doesNotMatch(page, /README\.md/);
  });

  it('shows hostile words as words', () => {
    const page = htmlReport(hostileRun());
    assert.doesNotMatch(page, /<script|<img|onerror=alert\(1\)>|\ud800/);
    assert.doesNotMatch(page, controls);
    for (const [tag] of page.matchAll(/<[a-z][^>]*>/g)) assert.match(tag, /^<(?:html|head|meta|title|style|body|main|h[123]|p|table|thead|tbody|tr|t[hd]|a|section|ul|ol|li|span|strong|code|blockquote|mark|details|summary)(?: (?:lang|charset|name|content|http-equiv|id|class|href|scope|colspan|aria-labelledby|aria-hidden)="[^"<>]*")*>$/);
  });

  it('closes what it opens', () => {
    for (const page of [htmlReport(everything), htmlReport(hostileRun()), htmlReport(run([]))]) {
      const open: string[] = [];
      for (const [, close, name] of page.matchAll(/<(\/?)([a-z0-9]+)(?: [^<>]*)?>/g)) {
        if (name === 'meta') continue;
        if (close === '') open.push(name!); else assert.equal(open.pop(), name);
      }
      assert.deepEqual(open, []);
    }
  });
});

describe('report: Markdown', () => {
  it('has a table for each document with findings', () => {
    const report = markdownReport(everything);
    assert.match(report, /^<!-- leadership-lint report -->\n\n## Leadership Lint: 1 error, 1 warning, 1 info, 1 hint\n\n4 files read, 2 are no/);
    assert.match(report, /### `docs\/remote\.policy\.md`\n\n\*\*!\*\* line 1: The front matter/);
    assert.match(report, /\| 3 \| warning \| “must be approved by the board” waits\. Say who decides\. \| `control\/approval-gate` \|/);
    assert.match(report, /### `gone\.md`\n\n\*\*Not read:\*\* There is no such file\./);
    assert.doesNotMatch(report, /clean\.policy/);
  });

  it('lets no words become markup, mentions or links', () => {
    const report = markdownReport(hostileRun());
    assert.doesNotMatch(report, controls);
    const prose = report.replace(/`docs\/[^`]*`/g, '');
    assert.doesNotMatch(prose, /(?<!\\)<(?:script|img|b)|@everyone|(?<!\\)#12|https:\/\/|www\.evil|(?<!\\)\]\(http/);
    const rows = report.split('\n').filter((line) => line.startsWith('| '));
    for (const row of rows) assert.equal([...row.matchAll(/(?<!\\)\|/g)].length, 5, row);
  });
});

describe('report: text', () => {
  const plain = { color: false, width: 100 };
  it('tells people what was read as what, and what to do', () => {
    assert.equal(textReport(everything, plain), `docs/clean.policy.md
Read as a policy in English (its file name says so).
task ✓  frame –  success ✓  owners –  both sides ✓  follow-up –  support ✓  influence –  learning ✓  why –  document owner ✓  review date –

  ✓ Nothing to point out.

docs/remote.policy.md
Read as a policy in English (its file name says so).
task ✓  frame –  success ✓  owners –  both sides ✓  follow-up –  support ✓  influence –  learning ✓  why –  document owner ✓  review date –

  1:5  ! The front matter cannot be read: bad indent. The rest is linted.

  1:1  info  The document does not say how success is measured. Add results.  expectations/missing-success
        → Hand over the decision: “[Role] decides.”

  3:14  warning  “must be approved by the board” waits. Say who decides.  control/approval-gate
        │ Every change must be approved by the board.
        │              ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
        docs/remote.policy.md:1:1  the title
        docs/other.md  elsewhere
        → Hand over the decision: “[Role] decides.”

  4:1  error  “Nobody may leave early” waits. Say who decides.  control/command-tone
        │ Nobody may leave early; the manager decides.
        │ ~~~~~~~~~~~~~~~~~~~~~~

  4:25  hint  “the manager decides” waits. Say who decides.  transparency/sole-discretion

docs/latin.txt
! Not valid UTF-8.

gone.md
Not read: There is no such file.

photo.md
Not read: This is no text file.

4 files read, 2 are not leadership documents and were left alone.
Left alone: docs/latin.txt (nothing says that it is one), README.md (nothing says that it is one).
2 files could not be read.
4 findings: 1 error, 1 warning, 1 info, 1 hint. 1 can be mended with --fix.
`);
  });

  it('tells many findings of one rule once, with all places', () => {
    const many = Array.from({ length: 20 }, (_, i) => `Step ${i} needs approval ${i}.`).join('\n');
    const report = textReport(run([file('a.md', many, Array.from({ length: 20 }, (_, i) => finding(many, `approval ${i}.`)))]), plain);
    assert.equal(report.match(/control\/approval-gate/g)!.length, 1);
    assert.match(report, /The same in 19 more places:\n {8}2:14 {4}approval 1\.\n/);
    assert.match(report, /and 7:14, 8:14, 9:14, 10:14, 11:15, /);
    for (let line = 1; line <= 20; line++) assert.match(report, new RegExp(`\\b${line}:1[345]\\b`));
    const few = textReport(run([file('a.md', many, Array.from({ length: 3 }, (_, i) => finding(many, `approval ${i}.`)))]), plain);
    assert.equal(few.match(/control\/approval-gate/g)!.length, 3);
  });

  it('does not call different messages the same', () => {
    const words = 'one two three four';
    const report = textReport(run([file('a.md', words, words.split(' ').map((word, i) => finding(words, word, { message: `“${word}” says ${i % 2 === 0 ? 'this' : 'that'}.` })))]), plain);
    assert.doesNotMatch(report, /The same/);
  });

  it('speaks the language of the document and of the run', () => {
    const report = textReport(run([file('a.md', text, [finding(text, 'board')], { messageLanguage: 'sv', language: 'sv' }), file('b.md', 'x', [], { messageLanguage: 'da', language: 'da' })], { language: 'sv', leftOut: { baseline: 2, since: 3, quiet: 1 }, fixed: 1 }), plain);
    assert.match(report, /Läst som policy på svenska \(det framgår av filnamnet\)\.\nuppdrag ✓ {2}ramar –/);
    assert.match(report, / {2}varning {2}/);
    assert.match(report, /Læst som politik på dansk/);
    assert.match(report, /2 filer lästa\.\n1 iakttagelse: 1 varning\.\n1 rättelse gjord\.\n2 till står i utgångsläget\.\n3 till fanns före ändringen\.\n1 mindre allvarlig visas inte\.\n$/);
  });

  it('says how to have files read when all were left alone', () => {
    const alone = { kind: { type: 'other', leadershipDocument: false, because: 'noSigns' } } as const;
    assert.match(textReport(run([file('a.md', 'x', [], alone)]), plain), /^1 file read; it is not a leadership document and was left alone\.\nLeft alone: a\.md \(nothing says that it is one\)\.\nTo have a file read, name its type/);
    assert.equal(textReport(run([]), plain), '0 files read.\n');
  });

  it('names some of what was left alone, with the reason', () => {
    const alone = Array.from({ length: 7 }, (_, i) => file(`${i}.md`, 'x', [], { kind: { type: 'other', leadershipDocument: false, because: i === 0 ? 'excluded' : 'otherKind' } }));
    assert.match(textReport(run(alone), plain), /\nLeft alone: 0\.md \(the configuration excludes it\), 1\.md \(its title or wording speaks of something else\), .*4\.md \([^)]+\) and 2 more\.\n/);
  });

  it('never says that there is nothing where less serious findings are not shown', () => {
    const quiet = run([file('a.md', 'x', [], { quieter: 2 }), file('b.md', 'x', [], { quieter: 0 })], { leftOut: { baseline: 0, since: 0, quiet: 2 } });
    assert.match(textReport(quiet, plain), /a\.md\n.*\n.*\n\n {2}Nothing is serious enough to be shown; 2 findings are less serious\.\n\nb\.md\n.*\n.*\n\n {2}✓ Nothing to point out\.\n\n2 files read\.\nNothing is serious enough to be shown; 2 findings are less serious\.\n$/);
    for (const report of [markdownReport, htmlReport, githubReport]) assert.match(report(quiet), /Nothing is serious enough to be shown; 2 findings are less serious\./);
  });

  it('breaks lines to a terminal, wherever it is told to, and loses no word', () => {
    const words = (report: string): string[] => report.split(/\s+/).filter((word) => !/[│~…]/.test(word));
    for (const width of [30, 40, 60]) {
      for (const color of [false, true]) {
        const report = textReport(everything, { color, width, wrap: true });
        for (const line of report.split('\n')) assert.ok(line.replace(/\u001b\[\d+m/g, '').length <= width || !line.trim().includes(' '), line);
        if (!color) assert.deepEqual(words(report).filter((word) => !words(textReport(everything, plain)).includes(word)), []);
      }
    }
  });

  it('begins with a line by which it is known again, where it is asked for', () => {
    assert.match(textReport(everything, { ...plain, heading: true }), /^Leadership Lint 1\.2\.3\n\ndocs\/clean\.policy\.md\n/);
  });

  it('says when a language is not known', () => {
    assert.match(textReport(run([file('a.policy.md', 'x', [], { language: 'nb' })]), plain), /in Norwegian .*\n.*\n! This language cannot be checked yet: of its sentences, only those in English, Swedish or Danish are\./);
  });

  it('colours only when asked to, and resets what it sets', () => {
    assert.doesNotMatch(textReport(everything, plain), /\u001b/);
    const coloured = textReport(everything, { color: true, width: 100 });
    assert.match(coloured, /\u001b\[33mwarning\u001b\[39m/);
    assert.equal(coloured.replace(/\u001b\[\d+m/g, ''), textReport(everything, plain));
  });

  it('lets no words steer the terminal', () => {
    const report = textReport(hostileRun(), plain);
    assert.doesNotMatch(report, controls);
    assert.match(report, /␛\[31mred␛\[0m ␛\]0;title␇/);
    assert.match(report, /\[U\+202E\]esrever/);
  });
});
