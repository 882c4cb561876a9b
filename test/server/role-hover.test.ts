// What a role says on hover, with roles that the test makes up; and how it stands below a finding's hover.
import assert from 'node:assert/strict';
import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Duty, DutyKind, Role } from '../../server/src/agreement/roles';
import type { Facts } from '../../server/src/agreement/facts';
import { languages, type Language } from '../../server/src/language/data';
import { inPlainText, roleHover, withRole } from '../../server/src/lsp/agreement/hover';
import { facts, knownBy, place, read, role, roleFact, uriOf, withRoles } from './known';

const text = '# Team\n\nThe team lead is here.\nThe team lead is there.\n\nrota\n\nbudget\n';
const uri = uriOf('team.charter.md');
const first = place(text, 'team lead'), second = place(text, 'team lead', 1), rota = place(text, 'rota'), budget = place(text, 'budget');

const duty = (kind: DutyKind, what: string, at = rota): Duty => ({ kind, role: 'teamlead', what, at, said: at, place: 'item' });
const hover = (of: Partial<Role>, { messages = 'en', others = [], offset = first.start }: { readonly messages?: Language; readonly others?: readonly Facts[]; readonly offset?: number } = {}): Hover | undefined =>
  roleHover(withRoles(read(text, { messages }), role('team lead', [first, second], of)), offset, knownBy(others));
const value = (...asked: Parameters<typeof hover>): string => (hover(...asked)!.contents as { value: string }).value;

describe('the hover of a role', () => {
  it('is Markdown at the mention, its end included', () => {
    const range = (line: number) => ({ start: { line, character: 4 }, end: { line, character: 13 } });
    const offsets = [[first.start - 1, undefined], [first.start, range(2)], [first.end, range(2)], [first.end + 1, undefined], [second.start, range(3)]] as const;
    for (const [offset, expected] of offsets) {
      assert.deepEqual(hover({}, { offset })?.range, expected, String(offset));
    }
    assert.equal((hover({})!.contents as { kind: string }).kind, MarkupKind.Markdown);
  });

  it('leads to its own document, whatever that is called', () => {
    const one = withRoles(read(text, { path: 'a) [x](command:y).charter.md' }), role('team lead', [first, second], { duties: [duty('does', 'e')] }));
    const { value: shown } = roleHover(one, first.start, knownBy([]))!.contents as { value: string };
    assert.match(shown, /\]\(file:\/\/\/work\/a%29%20\[x\]%28command:y%29\.charter\.md#L6\)/);
  });

  it('is nothing where a place names somebody of whom nothing is known', () => {
    const one = withRoles(read(text), role('team lead', [first]));
    assert.equal(roleHover({ ...one, roles: { ...one.roles, get: () => undefined } }, first.start, knownBy([])), undefined);
  });

  const nothing: Readonly<Record<Language, string>> = {
    en: '**team lead**\n\nNo duty or decision is given to it here\\.\n\nNamed 2 times here\\.',
    sv: '**team lead**\n\nHär får den varken ansvar eller beslutsrätt\\.\n\nNämns 2 gånger här\\.',
    da: '**team lead**\n\nHer får den hverken ansvar eller beslutningsret\\.\n\nNævnes 2 gange her\\.',
  };
  for (const messages of languages) it(`says that nothing is given to it (${messages})`, () => assert.equal(value({}, { messages }), nothing[messages]));

  const every: Readonly<Record<Language, readonly string[]>> = {
    en: ['Answers for', 'Decides', 'Is asked about', 'Is told about', 'Does', 'line'], sv: ['Ansvarar för', 'Beslutar', 'Tillfrågas om', 'Får veta', 'Gör', 'rad'], da: ['Svarer for', 'Beslutter', 'Spørges om', 'Får besked om', 'Gør', 'linje'],
  };
  for (const messages of languages) {
    it(`tells each kind of duty under its own head, always in one order, with its line (${messages})`, () => {
      const [answers, decides, asked, informed, does, line] = every[messages];
      const duties = [duty('does', 'e'), duty('informed', 'd', budget), duty('asked', 'c'), duty('answers', 'a'), duty('decides', 'b'), duty('answers', 'f', budget)];
      assert.equal(value({ duties }, { messages }), [
        '**team lead**', '', `${answers}:`, '', `- a ([${line} 6](${uri}#L6))`, `- f ([${line} 8](${uri}#L8))`, '', `${decides}:`, '', `- b ([${line} 6](${uri}#L6))`, '', `${asked}:`, '', `- c ([${line} 6](${uri}#L6))`,
        '', `${informed}:`, '', `- d ([${line} 8](${uri}#L8))`, '', `${does}:`, '', `- e ([${line} 6](${uri}#L6))`, '', nothing[messages].split('\n').at(-1)!,
      ].join('\n'));
    });
  }

  it('says only what it has', () => assert.equal(value({ duties: [duty('asked', 'x')] }), `**team lead**\n\nIs asked about:\n\n- x ([line 6](${uri}#L6))\n\nNamed 2 times here\\.`));

  it('shows names and words of the document as they are', () => {
    assert.equal(value({ name: 'team_*lead*', duties: [duty('does', '[the\nrota](x)')] }), `**team\\_\\*lead\\***\n\nDoes:\n\n- \\[the rota\\]\\(x\\) ([line 6](${uri}#L6))\n\nNamed 2 times here\\.`);
  });

  const more: Readonly<Record<Language, string>> = { en: '- and 1 more', sv: '- och 1 till', da: '- og 1 til' };
  for (const messages of languages) {
    it(`tells eight duties of a kind and counts the rest (${messages})`, () => {
      const many = (count: number) => value({ duties: Array.from({ length: count }, (_, i) => duty('does', `d${i}`)) }, { messages }).split('\n').filter((line) => line.startsWith('- ')).map((line) => line.replace(/ \(.*/, ''));
      const eight = ['- d0', '- d1', '- d2', '- d3', '- d4', '- d5', '- d6', '- d7'];
      assert.deepEqual(many(7), eight.slice(0, 7));
      assert.deepEqual(many(8), eight);
      assert.deepEqual(many(9), [...eight, more[messages]]);
      assert.deepEqual(many(11), [...eight, more[messages].replace('1', '3')]);
    });
  }

  it('cuts what is longer than a hundred letters', () => {
    const told = (what: string) => value({ duties: [duty('does', what)] }).split('\n')[4]!.replace(/ \(.*/, '');
    assert.equal(told('x'.repeat(100)), `- ${'x'.repeat(100)}`);
    assert.equal(told('x'.repeat(101)), `- ${'x'.repeat(99)}…`);
  });

  const named: Readonly<Record<Language, readonly [once: string, one: string, two: string]>> = {
    en: ['Named once here\\.', 'Named once here, and in 1 other document\\.', 'Named once here, and in 2 other documents\\.'],
    sv: ['Nämns en gång här\\.', 'Nämns en gång här, och i 1 annat dokument\\.', 'Nämns en gång här, och i 2 andra dokument\\.'],
    da: ['Nævnes én gang her\\.', 'Nævnes én gang her, og i 1 andet dokument\\.', 'Nævnes én gang her, og i 2 andre dokumenter\\.'],
  };
  for (const messages of languages) {
    it(`counts its mentions and the other documents that name it (${messages})`, () => {
      const { mentions } = role('team lead', [first]);
      const naming = (path: string, ...names: readonly string[]) => facts(path, { roles: names.map((name) => roleFact(name)) });
      const last = (...others: readonly Facts[]) => value({ mentions }, { messages, others }).split('\n').at(-1);
      const [once, one, two] = named[messages];
      assert.equal(last(), once);
      assert.equal(last(naming('team.charter.md', 'team lead'), naming('b.md', 'clerk')), once, 'neither itself nor who names somebody else');
      assert.equal(last(naming('a.md', 'clerk', 'Team Lead'), { ...naming('b.md', 'team lead'), leadershipDocument: false }), one);
      assert.equal(last(naming('a.md', 'team lead'), naming('b.md', 'team lead')), two);
    });
  }

  const introduced: Readonly<Record<Language, string>> = { en: 'Introduced in [line 8]', sv: 'Presenteras på [rad 8]', da: 'Præsenteres på [linje 8]' };
  for (const messages of languages) {
    it(`says where it is introduced (${messages})`, () => assert.equal(value({ introduced: budget }, { messages }), `${nothing[messages]} ${introduced[messages]}(${uri}#L8).`));
  }
});

describe('a finding’s hover and a role’s', () => {
  const one: Hover = { contents: { kind: MarkupKind.Markdown, value: 'finding' }, range: { start: { line: 0, character: 1 }, end: { line: 0, character: 2 } } };
  const other: Hover = { contents: { kind: MarkupKind.Markdown, value: 'role' }, range: { start: { line: 5, character: 1 }, end: { line: 5, character: 2 } } };
  it('are one where only one is there', () => {
    assert.equal(withRole(one, undefined), one);
    assert.equal(withRole(undefined, other), other);
    assert.equal(withRole(undefined, undefined), undefined);
  });

  it('are told together at the finding’s place, the role below a line', () => assert.deepEqual(withRole(one, other), { contents: { kind: 'markdown', value: 'finding\n\n---\n\nrole' }, range: one.range }));
});

describe('a hover where no Markdown is shown', () => {
  it('is the same words, without marks and addresses', () => {
    const shown = hover({ name: 'team_*lead*', introduced: rota, duties: [duty('asked', '[the rota](x) & more'), duty('decides', 'swaps\\')] })!;
    assert.deepEqual(inPlainText(shown), { range: shown.range, contents: { kind: MarkupKind.PlainText, value: [
      'team_*lead*', '', 'Decides:', '', '- swaps\\ (line 6)', '', 'Is asked about:', '', '- [the rota](x) & more (line 6)', '', 'Named 2 times here. Introduced in line 6.',
    ].join('\n') } });
  });

  it('has an empty line where a rule parts what is found from the role', () => {
    const both = withRole({ contents: { kind: MarkupKind.Markdown, value: '**A**\n\n*B\\.*' } }, { contents: { kind: MarkupKind.Markdown, value: '**C**' } })!;
    assert.equal((inPlainText(both).contents as { value: string }).value, 'A\n\nB.\n\nC');
  });
});
