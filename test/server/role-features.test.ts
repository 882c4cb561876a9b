// What an editor asks of roles: hover, definition, references, rename. In every language, in open and closed documents.
import assert from 'node:assert/strict';
import type { Hover, Location, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { unmarked } from '../agreement/marked';
import { connect, type Editor, type EditorOptions } from './connect';

const at = (name: string) => `file:///work/${name}`;
const own = at('team.charter.md'), other = at('rota.policy.md');

/** `⟦…⟧{name}` marks every place that names the role; `‸` is where the editor asks. */
interface Sample {
  readonly own: string;
  readonly other: string;
  /** Words of the hover, in order. */
  readonly hover: readonly string[];
  readonly rename: { readonly to: string; readonly own: string; readonly other: string };
}

const samples: Readonly<Record<string, Sample>> = {
  en: {
    own: `# Team charter

The ⟦team‸ lead⟧{name} decides on the rota. Ask a ⟦team lead⟧{name} before you swap, and see [the list](team-lead.md).

## ⟦Team lead⟧{introduced}

- answers for the induction of newcomers

The regional team manager is another, and \`team lead\` is code.
`,
    other: '# Rota policy\n\nThe rota is published by Monday. The ⟦team lead\'s⟧{name} word is enough.\n',
    hover: ['team lead', 'Answers for', 'the induction of newcomers', 'line 7', 'Decides', 'the rota', 'Named 3 times here, and in 1 other document', 'Introduced in'],
    rename: {
      to: 'organiser',
      own: `# Team charter

The organiser decides on the rota. Ask an organiser before you swap, and see [the list](team-lead.md).

## Organiser

- answers for the induction of newcomers

The regional team manager is another, and \`team lead\` is code.
`,
      other: '# Rota policy\n\nThe rota is published by Monday. The organiser\'s word is enough.\n',
    },
  },
  sv: {
    own: `# Teamöverenskommelse

⟦Teamledaren‸⟧{name} beslutar om schemat. Fråga en ⟦teamledare⟧{name} innan du byter, och läs [listan](teamledare.md).

## ⟦Teamledare⟧{introduced}

- ansvarar för introduktionen av nya

Den regionala chefen är en annan.
`,
    other: '# Schemapolicy för oss\n\nSchemat är klart på måndag och sätts upp av ⟦teamledarna⟧{name}. Det räcker med ⟦teamledarens⟧{name} ord.\n',
    hover: ['Teamledare', 'Ansvarar för', 'introduktionen av nya', 'rad 7', 'Beslutar', 'schemat', 'Nämns 3 gånger här, och i 1 annat dokument', 'Presenteras på'],
    rename: {
      to: 'gruppchef',
      own: `# Teamöverenskommelse

Gruppchefen beslutar om schemat. Fråga en gruppchef innan du byter, och läs [listan](teamledare.md).

## Gruppchef

- ansvarar för introduktionen av nya

Den regionala chefen är en annan.
`,
      other: '# Schemapolicy för oss\n\nSchemat är klart på måndag och sätts upp av gruppcheferna. Det räcker med gruppchefens ord.\n',
    },
  },
  da: {
    own: `# Teamkontrakt

⟦Teamlederen‸⟧{name} beslutter vagtplanen. Spørg en ⟦teamleder⟧{name}, før du bytter, og læs [listen](teamleder.md).

## ⟦Teamleder⟧{introduced}

- er ansvarlig for introduktionen af nye

Lederen af huset er en anden, og billeder er ingen.
`,
    other: '# Politik for vagter hos os\n\nVagtplanen er klar om mandagen og hænges op af ⟦teamlederne⟧{name}. ⟦Teamlederens⟧{name} ord er nok.\n',
    hover: ['Teamleder', 'Svarer for', 'introduktionen af nye', 'linje 7', 'Beslutter', 'vagtplanen', 'Nævnes 3 gange her, og i 1 andet dokument', 'Præsenteres på'],
    rename: {
      to: 'koordinator',
      own: `# Teamkontrakt

Koordinatoren beslutter vagtplanen. Spørg en koordinator, før du bytter, og læs [listen](teamleder.md).

## Koordinator

- er ansvarlig for introduktionen af nye

Lederen af huset er en anden, og billeder er ingen.
`,
      other: '# Politik for vagter hos os\n\nVagtplanen er klar om mandagen og hænges op af koordinatorerne. Koordinatorens ord er nok.\n',
    },
  },
};

function read(marked: string) {
  const cut = marked.indexOf('‸');
  const { text, marks } = unmarked(marked.replace('‸', ''));
  // What stands before the cursor holds marks too.
  const offset = cut < 0 ? 0 : marks.find(({ start, end }) => text.slice(start, end) === unmarked(`${marked.slice(marked.lastIndexOf('⟦', cut), marked.indexOf('}', cut) + 1)}`.replace('‸', '')).text)!.start
    + cut - marked.lastIndexOf('⟦', cut) - 1;
  return { text, marks, offset };
}

async function withEditor(options: EditorOptions, run: (editor: Editor) => Promise<void>): Promise<void> {
  const editor = await connect(options);
  try { await run(editor); } finally { editor.close(); }
}
const ask = <Result>(editor: Editor, method: string, text: string, offset: number, more: object = {}) =>
  editor.connection.sendRequest<Result>(method, { textDocument: { uri: own }, position: TextDocument.create(own, 'markdown', 1, text).positionAt(offset), ...more });
const placesIn = (uri: string, { text, marks }: ReturnType<typeof read>) => {
  const document = TextDocument.create(uri, 'markdown', 1, text);
  return marks.map(({ start, end }) => ({ uri, range: { start: document.positionAt(start), end: document.positionAt(end) } }));
};
const edited = (edit: WorkspaceEdit, uri: string, text: string) => {
  const change = (edit.documentChanges as TextDocumentEdit[]).find(({ textDocument }) => textDocument.uri === uri);
  return TextDocument.applyEdits(TextDocument.create(uri, 'markdown', 1, text), (change?.edits ?? []) as TextEdit[]);
};

describe('roles in an editor', () => {
  for (const [language, sample] of Object.entries(samples)) {
    const here = read(sample.own), there = read(sample.other);
    for (const open of [true, false]) {
      const inOther = open ? 'an open document' : 'a closed document';
      const withBoth = (run: (editor: Editor) => Promise<void>) => withEditor({ files: { [own]: here.text, [other]: there.text } }, async (editor) => {
        await editor.open(own, here.text);
        if (open) await editor.open(other, there.text);
        await run(editor);
      });

      it(`are found wherever they are named, in ${inOther} too (${language})`, () => withBoth(async (editor) => {
        const found = await ask<Location[]>(editor, 'textDocument/references', here.text, here.offset, { context: { includeDeclaration: true } });
        assert.deepEqual(found, [...placesIn(own, here), ...placesIn(other, there)]);
        const without = await ask<Location[]>(editor, 'textDocument/references', here.text, here.offset, { context: { includeDeclaration: false } });
        assert.equal(without.length, found.length - 1);
      }));

      it(`get a new name in all forms, in ${inOther} too (${language})`, () => withBoth(async (editor) => {
        const { to } = sample.rename;
        const edit = await ask<WorkspaceEdit>(editor, 'textDocument/rename', here.text, here.offset, { newName: to });
        const now = { own: edited(edit, own, here.text), other: edited(edit, other, there.text) };
        assert.deepEqual(now, { own: sample.rename.own, other: sample.rename.other });
        // It heals: the new role is named where the old one was.
        await editor.change(own, 2, [{ text: now.own }]);
        const again = await ask<Location[]>(editor, 'textDocument/references', now.own, now.own.toLowerCase().indexOf(to), { context: { includeDeclaration: true } });
        assert.equal(again.filter(({ uri }) => uri === own).length, here.marks.length);
      }));
    }

    it(`say on hover what they carry, and where (${language})`, () => withEditor({ files: { [other]: there.text } }, async (editor) => {
      await editor.open(own, here.text);
      await ask(editor, 'textDocument/references', here.text, here.offset, { context: { includeDeclaration: true } });
      const hover = await ask<Hover>(editor, 'textDocument/hover', here.text, here.offset);
      const { value } = hover.contents as { value: string };
      const bare = value.replaceAll('\\', '').toLowerCase();
      let from = 0;
      for (const words of sample.hover) {
        const found = bare.indexOf(words.toLowerCase(), from);
        assert.ok(found >= 0, `“${words}” in\n${bare}`);
        from = found;
      }
    }));

    it(`lead to where they are introduced (${language})`, () => withEditor({}, async (editor) => {
      await editor.open(own, here.text);
      const found = await ask<Location[]>(editor, 'textDocument/definition', here.text, here.offset);
      assert.deepEqual(found, placesIn(own, { ...here, marks: here.marks.filter(({ says }) => says === 'introduced') }));
    }));

    it(`say what a rename would change, and refuse what is no name (${language})`, () => withEditor({}, async (editor) => {
      await editor.open(own, here.text);
      const mark = here.marks[0]!;
      const prepared = await ask<{ range: object; placeholder: string }>(editor, 'textDocument/prepareRename', here.text, here.offset);
      assert.deepEqual(prepared.range, placesIn(own, here)[0]!.range);
      assert.equal(prepared.placeholder.toLowerCase(), language === 'en' ? 'team lead' : language === 'sv' ? 'teamledare' : 'teamleder');
      assert.equal(await ask(editor, 'textDocument/prepareRename', here.text, here.text.indexOf('.md)')), null, 'no link is renamed');
      assert.equal(await ask(editor, 'textDocument/prepareRename', here.text, mark.end + 3), null);
      await assert.rejects(ask(editor, 'textDocument/rename', here.text, here.offset, { newName: 'a | b' }));
    }));
  }

  it('ask about compounds and about names that are taken, where the editor can ask', async () => {
    const text = '---\nlang: da\n---\n\n# Teamkontrakt\n\nTeamlederen holder et teamledermøde, og det er godt for alle, der også har meget at lave. Koordinatoren beslutter planen.\n';
    const capabilities = { textDocument: { diagnostic: {} }, workspace: { workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} } } };
    await withEditor({ capabilities }, async (editor) => {
      await editor.open(own, text);
      const edit = await ask<WorkspaceEdit>(editor, 'textDocument/rename', text, text.indexOf('Teamlederen'), { newName: 'holdleder' });
      const edits = (edit.documentChanges as TextDocumentEdit[])[0]!.edits as (TextEdit & { annotationId?: string })[];
      assert.deepEqual(edits.map(({ newText, annotationId }) => [newText, annotationId]), [['Holdlederen', undefined], ['holdledermøde', 'compounds']]);
      assert.equal(edit.changeAnnotations!.compounds!.needsConfirmation, true);
      const joined = await ask<WorkspaceEdit>(editor, 'textDocument/rename', text, text.indexOf('Teamlederen'), { newName: 'koordinator' });
      assert.match(joined.changeAnnotations!.joins!.label, /er allerede en rolle/);
    });
    await withEditor({}, async (editor) => {
      await editor.open(own, text);
      const edit = await ask<WorkspaceEdit>(editor, 'textDocument/rename', text, text.indexOf('Teamlederen'), { newName: 'holdleder' });
      assert.equal(edited(edit, own, text), text.replace('Teamlederen', 'Holdlederen'));
    });
  });

  it('are left alone in files of another kind', () => withEditor({}, async (editor) => {
    const readme = '# Calendar sync\n\nSmall service. The team lead decides.\n\n## Install\n\nRun `npm ci`.\n';
    await editor.open(own.replace('.charter', ''), readme);
    const uri = own.replace('.charter', '');
    for (const method of ['textDocument/prepareRename', 'textDocument/hover', 'textDocument/rename']) {
      assert.equal(await editor.connection.sendRequest(method, { textDocument: { uri }, position: { line: 2, character: 22 }, newName: 'x' }), null);
    }
  }));
});
