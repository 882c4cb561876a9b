import assert from 'node:assert/strict';
import { CodeActionKind, type CodeAction, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { safeEdits } from '../../server/src/engine/apply';
import type { Finding, Fix } from '../../server/src/engine/finding';
import { apply } from '../../server/src/engine/fix';
import { engineWords } from '../../server/src/engine/phrases';
import { actionsOf, fixAllAction, type ActionAbilities } from '../../server/src/lsp/code-actions';
import { toDiagnostic } from '../../server/src/lsp/convert';
import { lspWords } from '../../server/src/lsp/words';
import { lintText } from '../linter';

const text = '# Policy\n\nAsk your manager first. Then go.\n';
const uri = 'file:///a.md', version = 7;
const document = TextDocument.create(uri, 'markdown', version, text);
const result = lintText(text);
const plainEditor: ActionAbilities = { snippets: false, commands: false }, ours: ActionAbilities = { snippets: true, commands: true };

const nameOf = (rule: string): string => `Rule ${rule}`;
const place = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const fix = (words: string, by: string, more: Partial<Fix> = {}): Fix => ({ title: `Say ${by}`, kind: 'suggestion', edits: [{ ...place(words), text: by }], placeholders: [], ...more });
const on = (words: string, fixes: readonly Fix[] = [], more: Partial<Finding> = {}): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'info', message: '', ...place(words), related: [], fixes, ...more });
const actions = (findings: readonly Finding[], abilities = plainEditor) => actionsOf(findings, document, result, abilities, nameOf);

const changesOf = ({ edit }: CodeAction) => (edit!.documentChanges as TextDocumentEdit[]);
/** The document after an action whose edits hold plain texts. */
const after = (action: CodeAction): string => TextDocument.applyEdits(document, changesOf(action)[0]!.edits as TextEdit[]);

describe('the actions for a finding', () => {
  it('are its fixes, and then to leave it as it is', () => {
    const all = actions([on('manager', [fix('manager', 'lead'), fix('your manager', 'Ada')])]);
    assert.deepEqual(all.map(({ title }) => title), ['Say lead', 'Say Ada', engineWords.en.allowHere]);
    assert.deepEqual(all.map(after), [text.replace('manager', 'lead'), text.replace('your manager', 'Ada'), text.replace('Then go.', 'Then go. <!-- leadership-lint-allow a/b: [reason] -->')]);
    for (const action of all) assert.deepEqual([action.kind, action.diagnostics], [CodeActionKind.QuickFix, [toDiagnostic(on('manager'), document)]]);
  });

  it('prefer its first fix', () => {
    assert.deepEqual(actions([on('manager', [fix('manager', 'lead'), fix('manager', 'Ada')])]).map(({ isPreferred }) => isPreferred), [true, undefined, undefined]);
  });

  it('prefer none of several findings’ fixes; to leave them comes last', () => {
    const all = actions([on('manager', [fix('manager', 'lead')]), on('first', [fix('first', 'then')], { rule: 'c/d' })]);
    assert.deepEqual(all.map(({ title, isPreferred }) => [title, isPreferred]), [['Say lead', undefined], ['Say then', undefined], [`${engineWords.en.allowHere} (Rule a/b)`, undefined], [`${engineWords.en.allowHere} (Rule c/d)`, undefined]]);
    assert.deepEqual(all.map(({ diagnostics }) => diagnostics![0]!.range.start.character), [9, 17, 9, 17]);
  });

  it('leave several of a rule with one comment, where one covers them', () => {
    const all = actions([on('manager'), on('first')]);
    assert.deepEqual(all.map(({ title, diagnostics }) => [title, diagnostics!.map(({ range }) => range.start.character)]), [[engineWords.en.allowHere, [9, 17]]]);
  });

  it('name the rules that are left in the file, and in the client’s command too', () => {
    const all = actions([on('Policy', [], { level: 'document' }), on('Policy', [], { level: 'document', rule: 'c/d' })], ours), titles = [`${engineWords.en.allowFile} (Rule a/b)`, `${engineWords.en.allowFile} (Rule c/d)`];
    assert.deepEqual(all.map(({ title, command }) => [title, command!.title]), titles.map((title) => [title, title]));
  });

  it('are made for the version that was read', () => {
    for (const action of actions([on('manager', [fix('manager', 'lead')])])) assert.deepEqual(changesOf(action).map(({ textDocument }) => textDocument), [{ uri, version }]);
  });

  it('have tab stops where the editor knows them', () => {
    const gaps = fix('manager', '[who]', { edits: [{ ...place('Ask'), text: 'Tell' }, { ...place('manager'), text: '[who] ($)' }], placeholders: [{ edit: 1, start: 0, end: 5, label: 'who', example: 'Ada' }] });
    const edits = (abilities: ActionAbilities) => changesOf(actions([on('manager', [gaps])], abilities)[0]!)[0]!.edits;
    const ranges = [{ start: { line: 2, character: 0 }, end: { line: 2, character: 3 } }, { start: { line: 2, character: 9 }, end: { line: 2, character: 16 } }];
    assert.deepEqual(edits(ours), [{ range: ranges[0], newText: 'Tell' }, { range: ranges[1], snippet: { kind: 'snippet', value: '${1:[who]} (\\$)' } }]);
    assert.deepEqual(edits(plainEditor), [{ range: ranges[0], newText: 'Tell' }, { range: ranges[1], newText: '[who] ($)' }]);
  });

  it('ask for the reason where our client runs', () => {
    const [allow] = actions([on('manager')], ours);
    const position = { line: 2, character: 32 };
    assert.deepEqual(allow, {
      title: engineWords.en.allowHere, kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(on('manager'), document)],
      command: { title: engineWords.en.allowHere, command: 'leadershipLint.allowWithReason', arguments: [{ uri, version, rule: 'a/b', edit: { range: { start: position, end: position }, newText: ' <!-- leadership-lint-allow a/b: {reason} -->' } }] },
    });
  });

  it('leave all of its kind in the file, where it is about the whole document', () => {
    const [allow] = actions([on('Policy', [], { level: 'document' })]);
    assert.equal(allow!.title, engineWords.en.allowFile);
    assert.equal(after(allow!), `<!-- leadership-lint-allow-file a/b: [reason] -->\n\n${text}`);
  });

  it('do not offer a comment where the text can hold none', () => {
    assert.deepEqual(actionsOf([on('manager')], document, lintText(text, { format: 'plain', path: 'a.policy.txt' }), plainEditor, nameOf), []);
  });
});

describe('all safe fixes at once', () => {
  const safe = (words: string, by: string) => fix(words, by, { kind: 'safe' });
  const all = (...findings: readonly Finding[]) => fixAllAction(findings, document, 'en', 'source.fixAll.x');

  it('are one action', () => {
    const action = all(on('Ask', [safe('Ask', 'Tell')]), on('manager', [fix('manager', 'Ada'), safe('manager', 'lead'), safe('manager', 'boss')]))!;
    assert.deepEqual([action.title, action.kind], [lspWords.en.fixAll, 'source.fixAll.x']);
    assert.deepEqual(changesOf(action).map(({ textDocument }) => textDocument), [{ uri, version }]);
    assert.equal(after(action), text.replace('Ask', 'Tell').replace('manager', 'lead'));
  });

  it('are none where there is no safe one', () => {
    assert.equal(all(), undefined);
    assert.equal(all(on('Ask'), on('manager', [fix('manager', 'lead'), fix('manager', 'a', { kind: 'guided' })])), undefined);
  });

  it('overlap in nothing: the first stands', () => {
    assert.equal(after(all(on('Ask your', [safe('Ask your', 'Tell a')]), on('your', [safe('your', 'my')]), on('first', [safe('first', 'now')]))!), text.replace('Ask your', 'Tell a').replace('first', 'now'));
  });

  it('stand beside each other', () => {
    assert.equal(after(all(on('Ask ', [safe('Ask ', 'Tell ')]), on('your', [safe('your', 'my')]))!), text.replace('Ask your', 'Tell my'));
    assert.equal(after(all(on('# ', [safe('# ', '## ')]))!), text.replace('# ', '## '), 'at the very beginning, too');
  });

  it('with edits in several places overlap in none of them', () => {
    const wide: Fix = { title: '', kind: 'safe', placeholders: [], edits: [{ ...place('first'), text: 'now' }, { ...place('Ask'), text: 'Tell' }] };
    assert.equal(after(all(on('Ask', [wide]), on('manager', [safe('manager', 'lead')]), on('first', [safe('first', 'then')]))!), text.replace('Ask', 'Tell').replace('manager', 'lead').replace('first', 'now'));
  });

  it('are those of the command line, also where words are put in at an edge', () => {
    const findings = [on('Ask', [safe('Ask', 'Tell')]), on('your', [fix('your', '', { kind: 'safe', edits: [{ start: place('Ask').end, end: place('Ask').end, text: ' also' }] })])];
    assert.equal(changesOf(all(...findings)!)[0]!.edits.length, safeEdits(findings).edits.length);
    assert.equal(after(all(...findings)!), apply(text, safeEdits(findings).edits));
  });
});
