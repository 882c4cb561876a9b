import assert from 'node:assert/strict';
import type { Hover } from 'vscode-languageserver/node';
import {
  configureGlobMethod, profileMethod, templateMethod, templateTypes,
  type ConfigureGlobResult, type ProfileResult, type TemplateResult,
} from '../../server/src/lsp/protocol';
import { connect, type Editor } from './connect';

const uri = 'file:///work/desk.charter.md';
async function withEditor(run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect();
  try { await run(editor); } finally { editor.close(); }
}
const profileOf = ({ connection }: Editor, of = uri) => connection.sendRequest<ProfileResult>(profileMethod, { uri: of });

const text = `# Team charter: customer desk

## Our task

We answer questions on bills, so that customers need to call only once.

## Rules

Employees must lock the door. Employees must obtain their manager's approval before they call a client.

## Leaders

The desk manager explains each change of the rota.
`;

describe('the profile', () => {
  it('says which parts are there, and where', () => withEditor(async (editor) => {
    await editor.open(uri, text);
    const profile = (await profileOf(editor))!;
    assert.deepEqual([profile.type, profile.lang, profile.version], ['charter', 'en', 1]);
    const [task] = profile.elements;
    assert.deepEqual([task!.name, task!.need, task!.place?.text, task!.place?.range.start], ['task', 'required', 'Our task', { line: 2, character: 3 }]);
    const success = profile.elements.find(({ name }) => name === 'success')!;
    assert.deepEqual([success.need, success.rule, success.place], ['required', 'expectations/missing-success', undefined]);
    assert.equal(task!.rule, undefined);
  }));

  it('gives the sentences on the scales, and their sections', () => withEditor(async (editor) => {
    await editor.open(uri, text);
    const { balance, sections } = (await profileOf(editor))!;
    assert.deepEqual(balance.duty.map(({ text: words }) => words), ['Employees must lock the door.', 'Employees must obtain their manager\'s approval before they call a client.']);
    assert.deepEqual(balance.promise.map(({ range }) => range.start.line), [12]);
    assert.deepEqual(balance.approval.length, 1);
    assert.deepEqual(sections.map(({ heading, counts }) => [heading?.text, counts.duty, counts.promise]), [['Rules', 2, 0], ['Leaders', 0, 1]]);
  }));

  it('calls a level thin whose parts are missing', () => withEditor(async (editor) => {
    await editor.open(uri, text);
    const { levels, families } = (await profileOf(editor))!;
    assert.deepEqual(levels.map(({ level, thin }) => [level, thin]), [['organisational', true], ['relational', true], ['individual', true]]);
    assert.ok(families.some(({ family, findings }) => family === 'control' && findings > 0));
  }));

  it('follows edits', () => withEditor(async (editor) => {
    await editor.open(uri, text);
    await editor.change(uri, 2, [{ text: `${text}\n## How we know that we succeed\n\nEight out of ten cases close in the first call.\n` }]);
    const profile = (await profileOf(editor))!;
    assert.equal(profile.version, 2);
    assert.ok(profile.elements.find(({ name }) => name === 'success')!.place);
  }));

  it('is not drawn of what is no leadership document, or is not open', () => withEditor(async (editor) => {
    await editor.open('file:///work/README.md', '# Parser\n\nInstall it with npm.\n');
    assert.equal(await profileOf(editor, 'file:///work/README.md'), null);
    assert.equal(await profileOf(editor, 'file:///work/elsewhere.md'), null);
  }));
});

describe('the hover over a title that a part is missing from', () => {
  const asked = { en: ['# Team charter\n\nWe answer questions.\n', 'What could stand here?'], sv: ['# Teamkontrakt\n\nVi svarar på frågor om fakturor så att kunden bara behöver ringa en gång.\n', 'Vad kan stå här?'], da: ['# Teamkontrakt\n\nVi svarer på spørgsmål om regninger, så kunden kun behøver at ringe én gang.\n', 'Hvad kan der stå her?'] } as const;
  for (const [lang, [charter, question]] of Object.entries(asked)) {
    it(`asks what could stand there (${lang})`, () => withEditor(async (editor) => {
      await editor.open(uri, charter);
      const hover = (await editor.connection.sendRequest<Hover>('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 4 } }));
      const { value } = hover.contents as { value: string };
      assert.ok(value.includes(question), value);
      assert.match(value, /^- .+\?$/m);
    }));
  }
});

describe('a document to start from', () => {
  for (const lang of ['en', 'sv', 'da']) {
    for (const type of templateTypes) {
      it(`comes with its questions as tab stops (${type}, ${lang})`, () => withEditor(async ({ connection }) => {
        const { snippet } = (await connection.sendRequest<TemplateResult>(templateMethod, { type, lang }))!;
        assert.match(snippet, new RegExp(`^---\ntype: ${type}\nlang: ${lang}\n`));
        assert.match(snippet, /owner: "\$\{1:\[[^\]]+\?\]\}"/);
      }));
    }
  }
  it('is none for a kind that there is none of', () => withEditor(async ({ connection }) => {
    assert.equal(await connection.sendRequest(templateMethod, { type: 'toString', lang: 'en' }), null);
    assert.equal(await connection.sendRequest(templateMethod, { type: 'policy', lang: 'constructor' }), null);
  }));
});

describe('a configuration', () => {
  it('takes a pattern on', () => withEditor(async ({ connection }) => {
    const changed = await connection.sendRequest<ConfigureGlobResult>(configureGlobMethod, { text: '{}', format: 'json', list: 'include', glob: 'hr/*.md' });
    assert.deepEqual(JSON.parse(changed!.text), { documents: { include: ['hr/*.md'] } });
  }));
  it('that nobody can read is left alone', () => withEditor(async ({ connection }) => {
    assert.equal(await connection.sendRequest(configureGlobMethod, { text: '{', format: 'json', list: 'include', glob: 'hr/*.md' }), null);
  }));
});
