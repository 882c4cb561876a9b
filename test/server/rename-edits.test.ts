// The edits that give a role a new name: in which documents, for which versions, and what the writer is asked.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LSPErrorCodes, ResponseError, type AnnotatedTextEdit, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { languages, type Language } from '../../server/src/language/data';
import { renamable, renameRole } from '../../server/src/lsp/agreement/rename';
import { knownOf, linted, place, read, uriOf, withRoles, role, type Given, type One } from './known';
import { readDocument } from '../../server/src/lsp/agreement/known-documents';

const names: Readonly<Record<Language, readonly [name: string, shown: string, text: string, other: string]>> = {
  en: ['team lead', 'clerk', '# Team\n\nAsk a team lead first.\n', '# Keys\n\nEach team lead has one.\n'],
  sv: ['teamledare', 'samordnare', '# Team\n\nFråga en teamledare först.\n', '# Nycklar\n\nVarje teamledare har en.\n'],
  da: ['teamleder', 'koordinator', '# Team\n\nSpørg en teamleder først.\n', '# Nøgler\n\nHver teamleder har en.\n'],
};
const own = linted(names.en[2]), at = place(names.en[2], 'team lead');
const annotations = { annotations: true }, silent = { annotations: false };

const rename = (one: One, offset: number, to: string, others: readonly One[] = [], abilities = silent): Promise<WorkspaceEdit> => renameRole(readDocument(one)!, offset, to, knownOf([one, ...others]), abilities);
/** What becomes of each document: its version, and every replacement as `line:from-to text`. */
const shown = ({ documentChanges }: WorkspaceEdit) => (documentChanges as TextDocumentEdit[]).map(({ textDocument: { uri, version }, edits }) => [uri.slice(uriOf('').length), version,
  ...(edits as AnnotatedTextEdit[]).map(({ range: { start, end }, newText, annotationId }) => `${start.line}:${start.character}-${end.character} ${newText}${annotationId === undefined ? '' : ` (${annotationId})`}`)]);
const refused = async (asked: Promise<unknown>, message: string): Promise<void> => {
  const error = await asked.then(() => undefined, (of: unknown) => of);
  assert.ok(error instanceof ResponseError);
  assert.deepEqual([error.code, error.message], [LSPErrorCodes.RequestFailed, message]);
};

describe('what may be renamed', () => {
  it('is the role at a place, its end included, under the name it has', () => {
    const range = { start: { line: 2, character: 6 }, end: { line: 2, character: 15 } };
    const asked = (offset: number) => renamable(readDocument(own)!, offset);
    for (const offset of [at.start, at.start + 4, at.end]) assert.deepEqual(asked(offset), { range, placeholder: 'team lead' });
    for (const offset of [0, at.start - 1, at.end + 1]) assert.equal(asked(offset), undefined);
  });

  it('is named as a dictionary names it, in the form that stands there', () => {
    const text = '# Team\n\nFråga teamledarna.\n';
    assert.deepEqual(renamable(read(text, { language: 'sv' }), place(text, 'teamledarna').start), { range: { start: { line: 2, character: 6 }, end: { line: 2, character: 17 } }, placeholder: 'teamledare' });
  });

  it('is nothing where a place names somebody of whom nothing is known', () => {
    const one = withRoles(read('# Team\n\nteam lead\n'), role('team lead', [{ start: 8, end: 17 }]));
    assert.equal(renamable({ ...one, roles: { ...one.roles, get: () => undefined } }, 8), undefined);
  });
});

describe('a rename', () => {
  for (const language of languages) {
    const [name, to, text, other] = names[language];
    it(`changes the document and every other that names the role, and no more (${language})`, async () => {
      const [here, there] = [linted(text, { language }), linted(other, { language, path: 'keys.policy.md' })];
      const [from, elsewhere] = [place(text.split('\n')[2]!, name), place(other.split('\n')[2]!, name)];
      assert.deepEqual(await renameRole(readDocument(here)!, place(text, name).start, to, knownOf([there, here]), silent).then((edit) => [shown(edit), Object.keys(edit)]), [
        [['team.charter.md', 1, `2:${from.start}-${from.end} ${to}`], ['keys.policy.md', 1, `2:${elsewhere.start}-${elsewhere.end} ${to}`]], ['documentChanges'],
      ]);
    });

    it(`is refused where there is no role, and where the name is none, in the reader’s words (${language})`, async () => {
      for (const messages of languages) {
        const here = linted(text, { language, messages }), { start } = place(text, name);
        await refused(rename(here, start, '  '), { en: 'A role’s name is made of letters and has at most six words.', sv: 'En rolls namn består av bokstäver, högst sex ord.', da: 'En rolles navn består af bogstaver, højst seks ord.' }[messages]);
        await refused(rename(here, 0, to), { en: 'There is no role here.', sv: 'Här står ingen roll.', da: 'Her står ingen rolle.' }[messages]);
        await refused(rename(here, 0, '|'), { en: 'There is no role here.', sv: 'Här står ingen roll.', da: 'Her står ingen rolle.' }[messages]);
      }
    });
  }

  it('is refused where a place names somebody of whom nothing is known', async () => {
    const one = readDocument(own)!;
    await refused(renameRole({ ...one, roles: { ...one.roles, get: () => undefined } }, at.start, 'clerk', knownOf([own]), silent), 'There is no role here.');
  });

  const wrong = ['', '|', 'a | b', 'a\nb', '7', 'one two three four five six seven', 'x'.repeat(81)];
  for (const to of wrong) it(`is refused for the name ${JSON.stringify(to)}`, () => refused(rename(own, at.start, to), 'A role’s name is made of letters and has at most six words.'));

  it('takes the new name in any form, and writes it as each place wants it', async () => {
    const text = '# Team\n\nAlla teamledare. Fråga teamledaren.\n', one = linted(text, { language: 'sv' });
    assert.deepEqual(shown(await rename(one, place(text, 'teamledare').start, '  gruppcheferna ')), [['team.charter.md', 1, '2:5-15 gruppchefer', '2:23-34 gruppchefen']]);
  });

  it('writes a person’s name as it was given, but for spaces that are too many', async () => {
    const text = '# Team\n\n| Area | Owner |\n| --- | --- |\n| Rota | Anna Lund |\n', one = linted(text);
    const { start } = place(text, 'Anna Lund');
    assert.deepEqual(shown(await rename(one, start, '  Team   Leads ')), [['team.charter.md', 1, '4:9-18 Team Leads']], 'no form of a role');
    assert.deepEqual(shown(await rename(one, start, 'Bo')), [['team.charter.md', 1, '4:9-18 Bo']]);
  });

  it('changes nothing, in any document, where the name is the one that was there', async () => {
    const here = linted('# Team\n\nThe team lead’s desk.\n\nTEAM LEAD: Team-lead talk.\n'), keys = linted('# Keys\n\nAsk the Team Lead.\n', { path: 'keys.policy.md' });
    assert.deepEqual(await rename(here, 13, 'team lead', [keys]), { documentChanges: [] });
  });

  it('asks for nothing in documents that are as they should be', async () => {
    const here = linted('# Team\n\nteam lead\n'), keys = linted('# Keys\n\nAsk a team lead.\n', { path: 'keys.policy.md' });
    assert.deepEqual(await rename(here, 8, 'team lead'), { documentChanges: [] });
    assert.deepEqual(shown(await rename(here, 8, 'clerk', [keys])), [['team.charter.md', 1, '2:0-9 clerk'], ['keys.policy.md', 1, '2:6-15 clerk']]);
  });

  const versions: readonly [claim: string, own: number, other: number, shown: readonly (number | null)[]][] = [
    ['the versions that were read', 4, 9, [4, 9]], ['no version of a document that is closed', 4, 0, [4, null]], ['its own version, whatever it is', 0, 1, [0, 1]], ['its own version, though it is below all others', -1, -1, [-1, null]],
  ];
  for (const [claim, version, of, expected] of versions) {
    it(`is made for ${claim}`, async () => {
      const one = linted('# Team\n\nteam lead\n', { version }), keys = linted('# Keys\n\nteam lead\n', { version: of, path: 'keys.policy.md' });
      assert.deepEqual(shown(await rename(one, 8, 'clerk', [keys])).map(([, by]) => by), expected);
    });
  }

  const left: readonly [claim: string, text: string, given: Given][] = [
    ['that are no leadership documents any more', '# Keys\n\nteam lead\n', { leadershipDocument: false }], ['whose language is not known any more', '# Keys\n\nteam lead\n', { language: 'und' }], ['that do not name the role any more', '# Keys\n\nNobody.\n', {}],
  ];
  for (const [claim, text, given] of left) {
    it(`leaves documents alone ${claim}`, async () => {
      const before = linted('# Keys\n\nteam lead\n', { path: 'keys.policy.md' }), now = linted(text, { ...given, path: 'keys.policy.md' });
      const known = { ...knownOf([own, now]), facts: () => [own.result.facts, before.result.facts] };
      assert.deepEqual(shown(await renameRole(readDocument(own)!, at.start, 'clerk', known, silent)), [['team.charter.md', 1, '2:6-15 clerk']]);
    });
  }

  it('leaves documents alone that cannot be read', async () => {
    const keys = linted('# Keys\n\nteam lead\n', { path: 'keys.policy.md' });
    const known = { ...knownOf([own, keys]), any: () => Promise.resolve(undefined) };
    assert.deepEqual(shown(await renameRole(readDocument(own)!, at.start, 'clerk', known, silent)), [['team.charter.md', 1, '2:6-15 clerk']]);
  });
});

describe('a rename to a name that is taken', () => {
  const taken: Readonly<Record<Language, readonly [text: string, from: string, to: string, label: string]>> = {
    en: ['# Team\n\nAsk a team lead. The manager decides.\n', 'team lead', 'manager', '“manager” is already a role: the two become one'],
    sv: ['# Team\n\nFråga en teamledare. Samordnaren beslutar.\n', 'teamledare', 'samordnare', '”samordnare” är redan en roll: de två blir en'],
    da: ['# Team\n\nSpørg en teamleder. Koordinatoren beslutter.\n', 'teamleder', 'koordinator', '»koordinator« er allerede en rolle: De to bliver til én'],
  };
  for (const language of languages) {
    const [text, from, to, label] = taken[language];
    it(`asks for each place, where the editor can ask (${language})`, async () => {
      const one = linted(text, { language }), there = place(text.split('\n')[2]!, from);
      const edit = await rename(one, place(text, from).start, to, [], annotations);
      assert.deepEqual([shown(edit), edit.changeAnnotations], [[['team.charter.md', 1, `2:${there.start}-${there.end} ${to} (joins)`]], { joins: { label, needsConfirmation: true } }]);
      const quiet = await rename(one, place(text, from).start, to);
      assert.deepEqual([shown(quiet), 'changeAnnotations' in quiet], [[['team.charter.md', 1, `2:${there.start}-${there.end} ${to}`]], false]);
    });
  }

  it('asks by the name that a dictionary has, whatever form was given', async () => {
    const one = linted(taken.en[0]);
    assert.deepEqual((await rename(one, place(taken.en[0], 'team lead').start, ' managers', [], annotations)).changeAnnotations, { joins: { label: taken.en[3], needsConfirmation: true } });
  });

  it('asks in every document, where only another one has the name', async () => {
    const keys = linted('# Keys\n\nThe team lead and the manager.\n', { path: 'keys.policy.md' });
    assert.deepEqual(shown(await rename(own, at.start, 'manager', [keys], annotations)), [['team.charter.md', 1, '2:6-15 manager (joins)'], ['keys.policy.md', 1, '2:4-13 manager (joins)']]);
  });

  it('asks where a column, or a section, is headed by the name, though nothing is known of its noun', async () => {
    const text = readFileSync('examples/sv/orderteamet.charter.md', 'utf8'), one = linted(text, { language: 'sv' });
    const asked = async (to: string) => Object.values((await rename(one, place(text, 'Teamledaren').start, to, [], annotations)).changeAnnotations ?? {}).map(({ label }) => label);
    assert.deepEqual([await asked('inköpare'), await asked('uppgiftslapp')], [['”inköpare” är redan en roll: de två blir en'], []]);
  });

  it('asks where only a document has the name that does not mention who is renamed', async () => {
    const keys = linted('# Keys\n\nThe manager has one.\n', { path: 'keys.policy.md' });
    assert.deepEqual(shown(await rename(own, at.start, 'manager', [keys], annotations)), [['team.charter.md', 1, '2:6-15 manager (joins)']]);
  });

  it('asks where a person gets the name of another', async () => {
    const text = '# Team\n\n- Owner: Ann Berg\n- Deputy owner: Carl Dahl\n', keys = linted('# Keys\n\nOwner: Eva Falk\n', { path: 'keys.policy.md' }), one = linted(text);
    const asked = async (to: string) => Object.values((await rename(one, place(text, 'Ann Berg').start, to, [keys], annotations)).changeAnnotations ?? {}).map(({ label }) => label);
    assert.deepEqual([await asked('Carl Dahl'), await asked('Eva Falk'), await asked('ANN Berg'), await asked('Gun Holm')], [['“Carl Dahl” is already named: the two become one'], ['“Eva Falk” is already named: the two become one'], [], []]);
  });

  it('asks where a role gets the name of somebody', async () => {
    const text = '# Team\n\n- Owner: Ann Berg\n- Deputy: the team lead\n', one = linted(text);
    const asked = async (to: string) => Object.values((await rename(one, place(text, 'team lead').start, to, [], annotations)).changeAnnotations ?? {}).map(({ label }) => label);
    assert.deepEqual([await asked('Ann Berg'), await asked('Eva Falk')], [['“Ann Berg” is already named: the two become one'], []]);
  });

  it('asks nothing where only the writing of the name changes', async () => {
    for (const to of ['teamlead', 'team-lead']) {
      const edit = await rename(own, at.start, to, [], annotations);
      assert.deepEqual([shown(edit), 'changeAnnotations' in edit], [[['team.charter.md', 1, `2:6-15 ${to}`]], false], to);
    }
  });
});

describe('a rename of a name that words begin with', () => {
  const text = '# Teamkontrakt\n\nSpørg en teamleder om et teamledermøde.\n', sv = '# Team\n\nFråga en teamledare om teamledareutbildningen.\n';
  it('asks for those words, where the editor can ask (da)', async () => {
    const one = linted(text, { language: 'da' }), { start } = place(text, 'teamleder');
    const edit = await rename(one, start, 'koordinator', [], annotations);
    assert.deepEqual([shown(edit), edit.changeAnnotations], [[['team.charter.md', 1, '2:9-18 koordinator', '2:25-38 koordinatormøde (compounds)']], { compounds: { label: 'Ord, der begynder med »teamleder«', needsConfirmation: true } }]);
    const quiet = await rename(one, start, 'koordinator');
    assert.deepEqual([shown(quiet), 'changeAnnotations' in quiet], [[['team.charter.md', 1, '2:9-18 koordinator']], false]);
  });

  it('asks in the reader’s words (sv, en)', async () => {
    for (const [messages, label] of [['sv', 'Ord som börjar med ”teamledare”'], ['en', 'Words that begin with “teamledare”']] as const) {
      const one = linted(sv, { language: 'sv', messages });
      assert.deepEqual((await rename(one, place(sv, 'teamledare').start, 'samordnare', [], annotations)).changeAnnotations, { compounds: { label, needsConfirmation: true } });
    }
  });

  it('asks for both, where the name is taken as well', async () => {
    const both = `${text}\nKoordinatoren beslutter.\n`, one = linted(both, { language: 'da' });
    const edit = await rename(one, place(both, 'teamleder').start, 'koordinator', [], annotations);
    assert.deepEqual([shown(edit), Object.keys(edit.changeAnnotations!)], [[['team.charter.md', 1, '2:9-18 koordinator (joins)', '2:25-38 koordinatormøde (compounds)']], ['joins', 'compounds']]);
  });
});
