// Which configuration holds for a file on the command line, and what becomes of one that is broken.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfigFile } from '../../server/src/engine/config-file';
import { linter as product } from '../../server/tools/linter';
import { Folder, gate, gates, json, policy } from './cli-in-process';

describe('the configuration of leadership-lint', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => folder.remove());

  const off = '{ "rules": { "control/approval-gate": "off" } }';
  const found = async (args: readonly string[] = [], cwd = folder.path) => Object.fromEntries(gates(json(await folder.run(['--format', 'json', ...args], { cwd }))));

  it('is the nearest one, up to the repository', async () => {
    folder.write('.leadership-lint.json', off);
    mkdirSync(join(folder.path, 'repo', '.git'), { recursive: true });
    folder.write('repo/a.policy.md', policy(gate));
    folder.write('repo/sub/.leadership-lint.yaml', 'rules:\n  control/*: off\n');
    folder.write('repo/sub/deep/b.policy.md', policy(gate));
    folder.write('c.policy.md', policy(gate));
    assert.deepEqual(await found(), { 'c.policy.md': 0, 'repo/a.policy.md': 1, 'repo/sub/deep/b.policy.md': 0 });
  });

  it('is looked for up to the working directory where there is no repository', async () => {
    folder.write('.leadership-lint.json', off);
    folder.write('work/sub/a.policy.md', policy(gate));
    assert.deepEqual(await found([], join(folder.path, 'work')), { 'sub/a.policy.md': 1 });
    assert.deepEqual(await found(), { 'work/sub/a.policy.md': 0 });
  });

  it('is the one that is named', async () => {
    folder.write('a.policy.md', policy(gate));
    folder.write('house/rules.yml', 'rules: { control/approval-gate: off }');
    assert.deepEqual(await found(['--config', 'house/rules.yml', 'a.policy.md']), { 'a.policy.md': 0 });
    const { code, err } = await folder.run(['--config', 'gone.json']);
    assert.deepEqual([code, err], [2, 'gone.json: There is no such file.\n']);
  });

  it('says which files are what, counted from its folder', async () => {
    folder.write('house/.leadership-lint.json', '{ "documents": { "include": ["handbook/*.md"], "exclude": ["old/**"], "types": { "charter": ["teams/**"] } } }');
    for (const name of ['handbook/notes.md', 'old/a.policy.md', 'teams/blue.md']) folder.write(`house/${name}`, policy(gate));
    const { files } = json(await folder.run(['--format', 'json']));
    assert.deepEqual(files.map(({ path, leadershipDocument, type }) => [path.slice(6), leadershipDocument, type]), [['handbook/notes.md', true, 'policy'], ['old/a.policy.md', false, 'policy'], ['teams/blue.md', true, 'charter']]);
  });

  it('excludes files whatever a run or they themselves say; else a document’s own word counts before that of a run', async () => {
    folder.write('.leadership-lint.json', '{ "documents": { "exclude": ["drafts/**"] } }');
    folder.write('drafts/d.policy.md', policy(gate));
    folder.write('drafts/own.md', `---\ntype: policy\n---\n${policy(gate)}`);
    folder.write('none.md', `---\ntype: none\n---\n${policy(gate)}`);
    folder.write('notes.md', policy(gate));
    for (const args of [['.'], ['drafts/d.policy.md', 'drafts/own.md', 'none.md', 'notes.md']]) {
      assert.deepEqual(await found(['--type', 'policy', ...args]), { 'drafts/d.policy.md': 0, 'drafts/own.md': 0, 'none.md': 0, 'notes.md': 1 });
    }
  });

  it('is not what the front matter says, nor the other way round: reports tell which of them left a file alone', async () => {
    folder.write('.leadership-lint.json', '{ "documents": { "exclude": ["old/**"] } }');
    folder.write('own.md', `---\ntype: none\n---\n${policy(gate)}`);
    folder.write('old/own.md', `---\ntype: none\n---\n${policy(gate)}`);
    assert.match((await folder.run([])).out, /^Left alone: old\/own\.md \(the configuration excludes it\), own\.md \(its front matter says so\)\.$/m);
    assert.match((await folder.run(['--type', 'none', 'own.md'])).out, /own\.md \(its front matter says so\)/);
    folder.write('said.md', `---\ntype: chapter\n---\n${policy(gate)}`);
    assert.match((await folder.run(['--type', 'none', 'said.md'])).out, /said\.md \(you said so\)/);
  });

  it('sets the language of messages, unless the command line does', async () => {
    folder.write('.leadership-lint.json', '{ "messageLanguage": "da" }');
    folder.write('a.policy.md', policy(gate));
    assert.match((await folder.run([])).out, /Læst som politik/);
    assert.match((await folder.run(['--message-lang', 'sv'])).out, /Läst som policy/);
  });

  const wrong: readonly [name: string, files: Readonly<Record<string, string>>, says: RegExp][] = [
    ['a mistake in JSON', { '.leadership-lint.json': '{\n  "rules": { "control/nope": "off" }\n}' }, /^\.leadership-lint\.json:2:14: There is no rule “control\/nope”\.$/m],
    ['several mistakes', { 'sub/.leadership-lint.yaml': 'rulez: {}\nvocabulary: 7\n' }, /^sub\/\.leadership-lint\.yaml:1:1: .*\nsub\/\.leadership-lint\.yaml:2:1: /],
    ['two files in a folder', { '.leadership-lint.json': '{}', '.leadership-lint.yaml': '' }, /both stand in this folder/],
    ['no text', { '.leadership-lint.json': '\0' }, /This is no text file/],
    ['a mistake under its short ending', { '.leadership-lint.yml': 'rulez: {}\n' }, /^\.leadership-lint\.yml:1:1: .*Did you mean “rules”\?/],
  ];
  for (const [name, files, says] of wrong) {
    it(`with ${name} is told and nothing is linted`, async () => {
      for (const [path, text] of Object.entries({ ...files, 'sub/a.policy.md': policy(gate) })) folder.write(path, text);
      const { code, out, err } = await folder.run(['--format', 'json']);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    });
  }

  for (const threads of ['1', '2']) {
    it(`names what it lets stand for nothing, once a run over its whole folder, in ${threads} thread(s)`, async () => {
      const entry = (text: string, file?: string) => ({ rule: 'control/approval-gate', text, reason: 'r', ...(file !== undefined && { file }) });
      folder.write('.leadership-lint.json', JSON.stringify({ allow: [entry('Prior written'), entry('gone words'), entry('Prior written', 'other.md')] }));
      folder.write('sub/a.policy.md', policy(gate));
      folder.write('b.policy.md', policy(gate));
      const told = async (...args: string[]) => (await folder.run(['--threads', threads, ...args])).out.match(/^\.leadership-lint\.json lets “.*$/gm);
      const line = (text: string) => `.leadership-lint.json lets “${text}” stand (control/approval-gate), and nothing is found there. Take the entry out of “allow”.`;
      assert.deepEqual(await told(), [line('gone words'), line('Prior written')]);
      assert.deepEqual(await told('b.policy.md'), null);
      assert.deepEqual(await told('sub'), null);
    });
  }

  it('is told to be wrong in the language of the other documents', async () => {
    folder.write('bad/.leadership-lint.json', '{ "rulez": {} }');
    folder.write('bad/b.policy.md', policy(gate));
    folder.write('rum.policy.md', '# Rumspolicy\n\nMedarbetarna måste ha chefens skriftliga godkännande innan de bokar ett rum, och det gäller även för korta möten som inte kostar något.\n');
    const { out, err } = await folder.run([]);
    assert.match(err, /^bad\/\.leadership-lint\.json:1:3: ”rulez” är ingen inställning\. .* Menade du ”rules”\?$/m);
    assert.match(out, /^Inte läst: Det är ett fel i konfigurationen som gäller för den\. \(bad\/\.leadership-lint\.json:1:3: ”rulez” är ingen inställning/m);
  });

  it('is told to be wrong in the language asked for', async () => {
    folder.write('.leadership-lint.json', '{ "rules": { "approval-gate": "off" } }');
    folder.write('a.policy.md', policy(gate));
    assert.match((await folder.run(['--message-lang', 'sv'])).err, /^\.leadership-lint\.json:1:14: Det finns ingen regel ”approval-gate”\. Menade du ”control\/approval-gate”\?$/m);
    assert.match((await folder.run(['--message-lang', 'da', '--config', 'gone.json'])).err, /^gone\.json: Der er ingen sådan fil\.$/m);
  });

  for (const threads of ['1', '2']) {
    it(`that is broken in one folder costs the files below it alone, in ${threads} thread(s)`, async () => {
      folder.write('sub/.leadership-lint.yaml', 'rulez: {}\n');
      for (const path of ['a.policy.md', 'sub/b.policy.md', 'sub/deep/c.policy.md']) folder.write(path, policy(gate));
      const { code, out, err } = await folder.run(['--format', 'json', '--threads', threads]);
      assert.equal(code, 2);
      assert.deepEqual(json({ code, out, err }).files.map(({ path, findings, error }) => [path, findings.length > 0, error?.code]), [['a.policy.md', true, undefined], ['sub/b.policy.md', false, 'bad-configuration'], ['sub/deep/c.policy.md', false, 'bad-configuration']]);
      assert.equal(err.match(/^sub\/\.leadership-lint\.yaml:1:1: /gm)?.length, 1);
    });
  }

  for (const language of ['en', 'sv', 'da']) {
    it(`to start from is written in ${language}, valid, and never over another`, async () => {
      const { code, out } = await folder.run(['--init', '--message-lang', language]);
      assert.equal(code, 0);
      assert.match(out, /\.leadership-lint\.json/);
      const text = readFileSync(join(folder.path, '.leadership-lint.json'), 'utf8');
      const ids = new Set(Object.keys(product.rules));
      assert.deepEqual(parseConfigFile(text, 'json', ids).problems, []);
      // What is only shown holds, too.
      assert.deepEqual(parseConfigFile(text.replace(/^( {0,9})\/\/ (?=["{])/gm, '$1'), 'json', ids).problems, []);
      assert.equal((await folder.run(['--init'])).code, 2);
      assert.equal(readFileSync(join(folder.path, '.leadership-lint.json'), 'utf8'), text);
    });
  }
});
