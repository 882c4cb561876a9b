// Every item that is offered, with all that the editor gets of it. `‸` is the cursor, `⟨` where the words begin that an
// item takes the place of, `⟩` where they end behind the cursor. What other documents tell is made up.
import assert from 'node:assert/strict';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { elementNames, type ElementName } from '../../server/src/agreement/element-names';
import type { Facts } from '../../server/src/agreement/facts';
import type { Role } from '../../server/src/agreement/roles';
import { languages, type Language } from '../../server/src/language/data';
import { completionsAt } from '../../server/src/lsp/agreement/completions';
import { agreementWords, sectionTitles } from '../../server/src/lsp/agreement/words';
import { linter } from '../linter';
import { facts, knownBy, place, read, role, roleFact, withRoles, type Given } from './known';

const today = '2026-11-30';

interface Asked extends Given { readonly roles?: readonly Role[]; readonly others?: readonly Facts[] }

const kinds: Readonly<Record<number, string>> = { [CompletionItemKind.Property]: 'key', [CompletionItemKind.EnumMember]: 'value', [CompletionItemKind.Value]: 'date', [CompletionItemKind.File]: 'file', [CompletionItemKind.Struct]: 'section', [CompletionItemKind.Interface]: 'role', [CompletionItemKind.Constant]: 'person', [CompletionItemKind.Field]: 'area', [CompletionItemKind.Reference]: 'reference' };

/** The items as `sort kind label: detail`; what they replace and are found by is checked. */
function offered(marked: string, { roles, others = [], ...given }: Asked = {}, inserted = (label: string) => label): string[] {
  const bare = marked.replace(/[⟨⟩]/g, ''), offset = bare.indexOf('‸'), mark = marked.indexOf('⟨'), from = mark < 0 ? offset : mark, end = marked.replace(/[⟨‸]/g, '').indexOf('⟩');
  const text = bare.replace('‸', ''), found = read(text, given), one = roles ? withRoles(found, ...roles) : found;
  return completionsAt(one, offset, knownBy(others), today, linter).map((item) => {
    const { label, kind, detail, sortText, filterText, textEdit, ...rest } = item as CompletionItem & { readonly kind: number };
    assert.deepEqual(rest, {});
    assert.deepEqual([filterText, textEdit], [label, { range: { start: one.document.positionAt(from), end: one.document.positionAt(end < 0 ? offset : end) }, newText: inserted(label) }]);
    assert.equal('detail' in item, detail !== undefined);
    return `${sortText} ${kinds[kind]} ${label}${detail === undefined ? '' : `: ${detail}`}`;
  });
}

const area = (name: string, owner = 'x') => ({ area: name, owner, sure: true, at: { start: 0, end: 1 }, ownerAt: { start: 0, end: 1 }, sentence: { start: 0, end: 1 }, place: 'cell' as const });
const open = (name: string) => ({ area: name, at: { start: 0, end: 1 }, ownerAt: { start: 0, end: 1 }, place: 'cell' as const });
const nobody: readonly Role[] = [];
const lead = role('team lead', []), ada = role('Ada Lund', [], { kind: 'person' }), staff = role('staff', [], { kind: 'group' }), council = role('council', [], { kind: 'body' });

describe('the items for a front-matter key', () => {
  const explained: Readonly<Record<Language, readonly string[]>> = {
    en: ['0000 key type: What the document is', '0001 key lang: Its language', '0002 key title: Its title', '0003 key status: Its status', '0004 key owner: Who answers for it', '0005 key approver: Who decided on it', '0006 key effective: When it takes effect', '0007 key review: When it is reviewed', '0008 key translationOf: Which document it translates'],
    sv: ['0000 key type: Vad dokumentet är', '0001 key lang: Dess språk', '0002 key title: Dess titel', '0003 key status: Vilken status det har', '0004 key owner: Vem som svarar för det', '0005 key approver: Vem som beslutade om det', '0006 key effective: När det börjar gälla', '0007 key review: När det ses över', '0008 key translationOf: Vilket dokument det översätter'],
    da: ['0000 key type: Hvad dokumentet er', '0001 key lang: Dets sprog', '0002 key title: Dets titel', '0003 key status: Hvilken status det har', '0004 key owner: Hvem der svarer for det', '0005 key approver: Hvem der besluttede det', '0006 key effective: Hvornår det gælder fra', '0007 key review: Hvornår det ses på igen', '0008 key translationOf: Hvilket dokument det oversætter'],
  };
  for (const messages of languages) it(`are all keys, with a colon and what each means to the reader (${messages})`, () => assert.deepEqual(offered('---\n‸\n---\n', { messages }, (label) => `${label}: `), explained[messages]));

  it('are only those that are not there, by whatever name', () => assert.deepEqual(offered('---\ntype: x\nsprog: da\nejer: Ada\nnext review: 2027-01-01\n⟨ti‸\n---\n', {}, (label) => `${label}: `), [
    '0000 key title: Its title', '0001 key status: Its status', '0002 key approver: Who decided on it', '0003 key effective: When it takes effect', '0004 key translationOf: Which document it translates',
  ]));
});

describe('the items for a front-matter key that has its colon', () => {
  for (const marked of ['---\n⟨ty‸: x\n---\n', '---\n⟨‸typ e⟩: x\n---\n']) it(`are written without another one: ${JSON.stringify(marked)}`, () => assert.equal(offered(marked)[0], '0000 key type: What the document is'));
});

describe('the items for a link’s section', () => {
  const others = [facts('keys.policy.md', { sections: [{ title: 'Where keys hang', anchor: 'where-keys-hang' }] as unknown as Facts['sections'] })];
  it('are the sections of the document', () => assert.deepEqual(offered('# Team\n\n## Who does what\n\nSee [x](#⟨wh‸)\n'), ['0000 reference team: Team', '0001 reference who-does-what: Who does what']));
  it('are those of the document that is linked to', () => assert.deepEqual(offered('# Team\n\nSee [x](keys.policy.md#‸)\n', { others }), ['0000 reference where-keys-hang: Where keys hang']));
  it('are none of a document that nobody knows', () => assert.deepEqual(offered('# Team\n\nSee [x](../../other.md#‸) and.\n', { others }), []));
  it('are no roles', () => assert.deepEqual(offered('# Team\n\nSee [x](te‸)\n', { roles: [lead] }), []));
});

describe('the items for an allowance', () => {
  const titles: Readonly<Record<Language, string>> = { en: 'value control/approval-gate: Permission for everyday work', sv: 'value control/approval-gate: Tillstånd för vardagsarbete', da: 'value control/approval-gate: Tilladelse til hverdagens opgaver' };
  for (const messages of languages) {
    it(`are all rules with what the reader calls them (${messages})`, () => {
      const items = offered('# Team\n\nText. <!-- leadership-lint-allow ⟨con‸ -->\n', { messages, roles: [lead] });
      assert.deepEqual(items.map((item) => item.split(' ')[2]!.replace(':', '')).sort(), Object.keys(linter.rules).sort());
      assert.ok(items.some((item) => item.endsWith(titles[messages])), items.join('\n'));
    });
  }
});

describe('the items for a front-matter value', () => {
  const value = (key: string, asked: Asked = {}) => offered(`---\n${key}: ⟨x‸\n---\n\nText.\n`, asked);
  const types: Readonly<Record<Language, readonly string[]>> = {
    en: ['0000 value charter: a team agreement', '0001 value policy: a policy', '0002 value principles: principles of leadership', '0003 value other: another leadership document', '0004 value none: not to be read'],
    sv: ['0000 value charter: en överenskommelse i ett team', '0001 value policy: en policy', '0002 value principles: principer för ledarskap', '0003 value other: ett annat ledningsdokument', '0004 value none: ska inte läsas'],
    da: ['0000 value charter: en aftale i et team', '0001 value policy: en politik', '0002 value principles: principper for ledelse', '0003 value other: et andet ledelsesdokument', '0004 value none: skal ikke læses'],
  };
  const tongues: Readonly<Record<Language, readonly string[]>> = { en: ['0000 value en: English', '0001 value sv: Swedish', '0002 value da: Danish'], sv: ['0000 value en: engelska', '0001 value sv: svenska', '0002 value da: danska'], da: ['0000 value en: engelsk', '0001 value sv: svensk', '0002 value da: dansk'] };
  const states: Readonly<Record<Language, readonly string[]>> = { en: ['0000 value draft: a draft', '0001 value in force: in force', '0002 value withdrawn: withdrawn'], sv: ['0000 value utkast: ett utkast', '0001 value gäller: gäller', '0002 value upphävd: upphävd'], da: ['0000 value udkast: et udkast', '0001 value gælder: gælder', '0002 value ophævet: ophævet'] };
  const days: Readonly<Record<Language, readonly string[]>> = {
    en: ['0000 date 2026-11-30: today', '0001 date 2027-02-28: in three months', '0002 date 2027-05-30: in half a year', '0003 date 2027-11-30: in a year'],
    sv: ['0000 date 2026-11-30: i dag', '0001 date 2027-02-28: om tre månader', '0002 date 2027-05-30: om ett halvår', '0003 date 2027-11-30: om ett år'],
    da: ['0000 date 2026-11-30: i dag', '0001 date 2027-02-28: om tre måneder', '0002 date 2027-05-30: om et halvt år', '0003 date 2027-11-30: om et år'],
  };
  for (const language of languages) {
    it(`are types, languages, states and days, each explained (${language})`, () => {
      for (const [key, expected] of [['type', types], ['lang', tongues], ['status', states], ['effective', days], ['review', days]] as const) assert.deepEqual(value(key, { language }), expected[language], key);
    });
  }

  it('are found by every name of a key', () => {
    assert.deepEqual([value('Språk'), value('dokumenttype'), value('Gäller-från'), value('omprövas')], [tongues.en, types.en, days.en, days.en]);
  });

  it('are written in the document’s language and explained in the reader’s', () => {
    assert.deepEqual(value('status', { language: 'sv', messages: 'en' }), ['0000 value utkast: a draft', '0001 value gäller: in force', '0002 value upphävd: withdrawn'], 'whatever it is');
    assert.deepEqual(value('type', { language: 'sv', messages: 'da' }), types.da);
    assert.deepEqual(value('review', { language: 'en', messages: 'da' }), days.da);
  });

  const others = [facts('a.md', { roles: [roleFact('CEO')] })];
  for (const key of ['owner', 'approver', 'ejer', 'godkänd av']) it(`are roles and people for ${key}`, () => assert.deepEqual(value(key, { roles: [lead, staff, ada], others }), ['0010 role team lead: Role', '0012 person Ada Lund: Person', '0014 role CEO: Role']));

  it('are roles as a dictionary has them, in every language', () => assert.deepEqual(value('ägare', { language: 'sv', roles: [role('teamledare', [])] }), ['0010 role teamledare: Roll']));

  it('are the documents of other languages for translationOf', () => {
    const all = [facts('en.md', { title: 'In English' }), facts('da.md', { language: 'da', title: 'På dansk' }), facts('readme.md', { language: 'sv', leadershipDocument: false }), facts('b/sv.md', { language: 'sv', title: 'På svenska' })];
    assert.deepEqual(value('translationOf', { others: all }), ['0000 file da.md: På dansk', '0001 file b/sv.md: På svenska']);
    assert.deepEqual(value('oversættelse af', { others: all, language: 'da' }), ['0000 file en.md: In English', '0001 file b/sv.md: På svenska']);
  });

  for (const key of ['title', 'colour', '']) it(`are none for ${JSON.stringify(key)}`, () => assert.deepEqual(value(key, { roles: [lead], others }), []));
});

describe('the items for a heading', () => {
  const except = (...missing: readonly ElementName[]) => elementNames.filter((name) => !missing.includes(name));
  const heading = (given: Given) => offered('# Team\n\n## ⟨P‸\n', given);

  it('are the sections that a charter misses, those that it must have first', () => assert.deepEqual(heading({}), [
    'task', 'frame', 'success', 'owner', 'mutual', 'followUp', 'support', 'input', 'learning', 'why', 'documentOwner', 'reviewDate',
  ].map((element, i) => `${String(i).padStart(4, '0')} section ${sectionTitles.en[element as ElementName]}: Missing section`)));

  it('are other ones first for a policy', () => assert.deepEqual(heading({ type: 'policy' }).map((one) => one.slice(13, one.indexOf(':'))), [
    'Purpose', 'Frame', 'Who does what', 'What we can expect of each other', 'Follow-up', 'Why', 'Document owner', 'Next review', 'How we know it works', 'Support', 'Your input', 'How we learn',
  ]));

  it('are only what principles, and other documents, are asked for', () => {
    assert.deepEqual(heading({ type: 'principles', holds: except('task', 'owner', 'frame', 'mutual', 'input') }).map((one) => one.slice(13, one.indexOf(':'))), ['What we can expect of each other', 'Your input', 'Frame']);
    assert.deepEqual(heading({ type: 'other' }).map((one) => one.slice(13, one.indexOf(':'))), ['Why', 'Document owner']);
  });

  it('are none where nothing is missing', () => assert.deepEqual(heading({ holds: elementNames }), []));

  const titles: Readonly<Record<Language, readonly string[]>> = {
    en: ['0000 section Purpose: Missing section', '0001 section Follow-up: Missing section', '0002 section Why: Missing section'],
    sv: ['0000 section Syfte: Avsnitt som saknas', '0001 section Uppföljning: Avsnitt som saknas', '0002 section Varför: Avsnitt som saknas'],
    da: ['0000 section Formål: Afsnit, der mangler', '0001 section Opfølgning: Afsnit, der mangler', '0002 section Hvorfor: Afsnit, der mangler'],
  };
  for (const language of languages) it(`are titled in the document’s language (${language})`, () => assert.deepEqual(heading({ language, holds: except('why', 'task', 'followUp') }), titles[language]));

  it('are explained in the reader’s language', () => assert.deepEqual(heading({ language: 'da', messages: 'sv', holds: except('task') }), ['0000 section Formål: Avsnitt som saknas']));
});

describe('the items in running text', () => {
  const none: Asked = { roles: nobody };

  it('are roles and people in the order in which the document names them, but no groups', () => {
    assert.deepEqual(offered('Ask ⟨t‸\n', { roles: [ada, staff, lead, council] }), ['0010 person Ada Lund: Person', '0012 role team lead: Role', '0014 role council: Role']);
    assert.deepEqual(offered('Ask ‸\n', { messages: 'sv', roles: [ada, lead] }), ['0010 person Ada Lund: Person', '0012 role team lead: Roll']);
  });

  it('are those of other documents behind them, each once', () => {
    const others = [
      facts('a.md', { roles: [roleFact('Team Lead'), roleFact('CEO'), roleFact('employees', { kind: 'group' }), roleFact('Bo Berg', { kind: 'person' })] }), facts('readme.md', { leadershipDocument: false, roles: [roleFact('cook')] }),
      facts('da.md', { language: 'da', roles: [roleFact('teamleder')] }), facts('b.md', { roles: [roleFact('ceo'), roleFact('planner')] }),
    ];
    assert.deepEqual(offered('Ask ‸\n', { roles: [lead], others }), ['0010 role team lead: Role', '0012 role CEO: Role', '0014 person Bo Berg: Person', '0016 role planner: Role']);
  });

  it('are offered though the document has a group of the same name', () => assert.deepEqual(offered('Ask ‸\n', { roles: [staff], others: [facts('a.md', { roles: [roleFact('staff')] })] }), ['0010 role staff: Role']));

  const inside: readonly [claim: string, language: Language, marked: string, items: readonly string[]][] = [
    ['are said as a sentence says them (sv)', 'sv', 'Fråga ‸\n', ['0009 role teamledaren: Roll', '0010 role teamledare: Roll', '0012 person Ada Lund: Person']],
    ['are said as a sentence says them (da)', 'da', 'Spørg ‸\n', ['0009 role teamlederen: Rolle', '0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said as English always says them', 'en', 'Ask ‸\n', ['0010 role team lead: Role', '0012 person Ada Lund: Person']],
    ['are said so behind a comma', 'da', 'Nu, ‸\n', ['0009 role teamlederen: Rolle', '0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so behind a semicolon', 'da', 'Nu;‸\n', ['0009 role teamlederen: Rolle', '0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so in a list', 'da', '- Spørg ⟨te‸\n', ['0009 role teamlederen: Rolle', '0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said as a dictionary has them where a sentence begins', 'da', 'Nu. ⟨T‸\n', ['0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so at the beginning of a line', 'da', '⟨T‸\n', ['0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so at the beginning of a list’s item', 'da', '- ‸\n', ['0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so at the beginning of a numbered item', 'da', '12) ‸\n', ['0010 role teamleder: Rolle', '0012 person Ada Lund: Person']],
    ['are said so behind a colon', 'sv', 'Ansvarig: ‸\n', ['0010 role teamledare: Roll', '0012 person Ada Lund: Person']],
    ['are said so behind a number', 'sv', 'De 2 ‸\n', ['0010 role teamledare: Roll', '0012 person Ada Lund: Person']],
  ];
  const named: Readonly<Record<Language, string>> = { en: 'team lead', sv: 'teamledare', da: 'teamleder' };
  for (const [claim, language, marked, items] of inside) it(claim, () => assert.deepEqual(offered(marked, { language, roles: [role(named[language], []), ada] }), items));

  it('are people by their names, of one word too', () => {
    for (const [language, text] of [['sv', 'Fråga ‸\n'], ['da', 'Spørg ‸\n']] as const) assert.deepEqual(offered(text, { language, roles: [role('Ada', [], { kind: 'person' })] }), ['0010 person Ada: Person']);
  });

  it('are said as a dictionary has them where a name has several words', () => {
    assert.deepEqual(offered('Spørg ‸\n', { language: 'da', roles: [role('faglig leder', []), role('koordinator', [])] }), ['0010 role faglig leder: Rolle', '0011 role koordinatoren: Rolle', '0012 role koordinator: Rolle']);
  });

  const dates: readonly [claim: string, language: Language, marked: string, first: string][] = [
    ['begin with dates where one may follow (en)', 'en', 'We read it again by ‸\n', '0000 date 30 November 2026: today'], ['begin with dates where one may follow (sv)', 'sv', 'Nästa översyn: ‸\n', '0000 date 30 november 2026: i dag'],
    ['begin with dates where one may follow (da)', 'da', 'Gælder fra ⟨1‸\n', '0000 date 30. november 2026: i dag'],
  ];
  for (const [claim, language, marked, first] of dates) it(claim, () => {
    const all = offered(marked, { language, roles: [ada] });
    assert.deepEqual([all.length, all[0], all.at(-1)!.startsWith('0010 person Ada Lund')], [5, first, true]);
  });

  it('are all four dates, in the reader’s words', () => assert.deepEqual(offered('Valid until ‸\n', { ...none, messages: 'sv' }), ['0000 date 30 November 2026: i dag', '0001 date 28 February 2027: om tre månader', '0002 date 30 May 2027: om ett halvår', '0003 date 30 November 2027: om ett år']));

  it('are no dates behind a word of another language', () => assert.deepEqual(offered('Vi ses senast ‸\n', { language: 'da', roles: nobody }), []));

  it('are areas at last: the own ones, then those of other documents, each once and none that is long', () => {
    const text = '# Team\n\n| Area | Owner |\n| --- | --- |\n| Rota | Cook |\n| Keys | TBD |\n\nSee ⟨‸\n';
    const others = [
      facts('a.md', { owners: [area('Stock'), area('Rota')], open: [open('Archive'), open('x'.repeat(61)), open('y'.repeat(60))] }), facts('team.charter.md', { owners: [area('Stale')] }),
      facts('readme.md', { leadershipDocument: false, owners: [area('Build')] }), facts('sv.md', { language: 'sv', owners: [area('Schema')] }), facts('b.md', { open: [open('Stock'), open('Post')] }),
    ];
    assert.deepEqual(offered(text, { roles: [lead], others }), ['0010 role team lead: Role', '0500 area Rota: Area', '0501 area Keys: Area', '0502 area Stock: Area', '0503 area Archive: Area', `0504 area ${'y'.repeat(60)}: Area`, '0505 area Post: Area']);
  });

  const areas: Readonly<Record<Language, string>> = { en: 'Area', sv: 'Område', da: 'Område' };
  for (const messages of languages) it(`are areas in the reader’s words (${messages})`, () => assert.deepEqual(offered('See ‸\n', { ...none, messages, others: [facts('a.md', { open: [open('Post')] })] }), [`0500 area Post: ${areas[messages]}`]));

  it('are none where there are none, and none in code', () => {
    assert.deepEqual(offered('See ‸\n', none), []);
    assert.deepEqual(offered('See `‸\n', { roles: [lead] }), []);
  });

  it('are the same in a plain text', () => assert.deepEqual(offered('| ‸\n', { format: 'plain', roles: [lead] }), ['0010 role team lead: Role']));
});

describe('the items in a table', () => {
  const people = ['0010 role team lead: Role', '0012 person Ada Lund: Person'], who: Asked = { roles: [lead, ada] };
  const days = ['0000 date 30 November 2026: today', '0001 date 28 February 2027: in three months', '0002 date 30 May 2027: in half a year', '0003 date 30 November 2027: in a year'];
  const table = (row: string) => `# Team\n\nText.\n\n| Area | Owner | Decides | By when | Notes |\n| --- | --- | --- | --- | --- |\n| Rota | Cook | | | |\n${row}\n`;

  it('are roles and people in the header, but not where it names the areas', () => {
    assert.deepEqual(offered('| Area | ⟨t‸ |\n| --- | --- |\n', who), people);
    assert.deepEqual(offered('| ‸ | |\n| --- | --- |\n', { ...who, others: [facts('a.md', { open: [open('Post')] })] }), []);
  });

  it('are areas in the first column, but none that stands there', () => {
    const others = [facts('a.md', { open: [open('Post'), open('Rota'), open('Cook')] })];
    assert.deepEqual(offered(table('| ⟨P‸ | |'), { ...who, others }), ['0502 area Post: Area', '0503 area Cook: Area']);
    assert.deepEqual(offered(table('| Post | |\n| ‸ |'), { ...who, others }), ['0502 area Cook: Area']);
  });

  const columns: readonly [claim: string, row: string, items: readonly string[]][] = [
    ['are roles and people for who answers', '| Keys | ‸ | | | |', people], ['are roles and people for who decides', '| Keys | | ‸ | | |', people], ['are dates for the time', '| Keys | | | ⟨1‸ | |', days],
    ['are none for other columns', '| Keys | | | | ‸ |', []], ['are none behind the last column', '| Keys | | | | | ‸ |', []], ['are the same in a row that has only begun', '| Keys | ‸', people],
  ];
  for (const [claim, row, items] of columns) it(claim, () => assert.deepEqual(offered(table(row), who), items));

  const headers: readonly [language: Language, header: string][] = [['sv', '| Område | Ansvarig |'], ['da', '| Område | Ansvarlig |'], ['en', '| Area | Consulted |'], ['en', '| Area | Informed |'], ['en', '| Role | Responsibilities |']];
  for (const [language, header] of headers) it(`are people below ${header} (${language})`, () => assert.deepEqual(offered(`${header}\n| --- | --- |\n| Rota | ‸ |\n`, { language, roles: [ada] }), ['0010 person Ada Lund: Person']));

  it('are roles as a dictionary has them, in the header too', () => assert.deepEqual(offered('| Opgave | ⟨spørg te‸ |\n| --- | --- |\n', { language: 'da', roles: [role('teamleder', [])] }), ['0010 role teamleder: Rolle']));

  it('are roles as a dictionary has them', () => assert.deepEqual(offered('| Område | Ansvarlig |\n| --- | --- |\n| Post | ⟨spørg te‸ |\n', { language: 'da', roles: [role('teamleder', [])] }), ['0010 role teamleder: Rolle']));

  it('are those of the table in which the cursor stands', () => {
    const text = '# Team\n\n| Area | Owner |\n| --- | --- |\n| Rota | a |\n\nText.\n\n| Area | Due |\n| --- | --- |\n| Rota | b |\n\n# Next\n\n| Area | Notes |\n| --- | --- |\n| Rota | c |\n';
    assert.deepEqual(['a', 'b', 'c'].map((letter) => offered(text.replace(`| ${letter} |`, '| ‸ |'), who)), [people, days, []]);
  });

  it('are those of the table in which the cursor stands, where a part of the text has several', () => {
    const text = '| Area | Owner |\n| --- | --- |\n| Rota | 1 |\n\n> Quote.\n\n| Area | Due |\n| --- | --- |\n| Rota | 2 |\n\n> Quote.\n\n| Area | Notes |\n| --- | --- |\n| Rota | 3 |\n';
    for (const before of ['', 'Text.\n\n# Team\n\n']) assert.deepEqual(['1', '2', '3'].map((number) => offered(before + text.replace(`| ${number} |`, '| ‸ |'), who)), [people, days, []]);
  });

  const none: readonly [claim: string, marked: string][] = [
    ['above one', '| Area | Owner |\n| Rota | ‸ |\n\n> Quote.\n\n| Area | Owner |\n| --- | --- |\n| Rota | x |\n'], ['below one', '| Area | Owner |\n| --- | --- |\n| Rota | x |\n\n> Quote.\n\n| Area | Owner |\n| Rota | ‸ |\n'],
  ];
  for (const [claim, marked] of none) it(`are none where the lines make no table ${claim}`, () => assert.deepEqual(offered(marked, who), []));

  for (const [claim, end] of [['with nothing behind it', ''], ['with a space', ' '], ['with spaces', '   ']] as const) {
    it(`are offered at the very end of the text, ${claim}`, () => {
      for (const before of ['', 'Text.\n\n# Team\n\n']) assert.deepEqual(offered(`${before}| Area | Owner |\n| --- | --- |\n| Rota |${end}‸`, who), people);
    });
  }

  it('are none where the lines make no table', () => assert.deepEqual(offered('| Area | Owner |\n| x | ‸ |\n', who), []));
});

describe('the items in a table of letters', () => {
  const letters = (...all: readonly string[]) => all.map((one, i) => `${String(i).padStart(4, '0')} value ${one}`);
  const usual = letters('R: does the work', 'A: answers for it', 'C: is asked first', 'I: is told', 'S: helps');
  const text = (cell: string, header = '| Task | Cook | Planner | Notes |', after = '') => `# Team\n\n${header}\n| --- | --- | --- | --- |\n| Rota | A | R | x |\n| Stock | R | A | y |\n| Post ${cell} |\n${after}`;

  it('are its letters, with their meaning', () => {
    assert.deepEqual(offered(text('| ‸ | | '), { roles: nobody }), usual);
    assert.deepEqual(offered(text('| | ‸ | '), { roles: nobody }), usual);
  });

  it('are none in its other columns', () => assert.deepEqual(offered(text('| | | ‸'), { roles: [ada] }), []));

  it('are letters below a role’s name, whatever stands there', () => {
    const marked = text('| | | ‸', '| Task | Cook | Planner | Team lead |');
    for (const [before, after] of [['', ''], ['Text.\n\n', 'Text.\n'], ['Text.\n\nText.\n\n# More\n\n', '\n# More\n\nText.\n']] as const) {
      const whole = before + marked + after, at = place(whole.replace('‸', ''), 'Team lead');
      assert.deepEqual(offered(whole, { roles: [role('team lead', [at])] }), usual);
      assert.deepEqual(offered(whole, { roles: [role('team lead', [{ start: at.start - before.length - 1, end: at.start - 1 }])] }), [], 'exactly there');
    }
    const open = marked.slice(0, marked.indexOf('‸') + 1);
    assert.deepEqual(offered(open, { roles: [role('team lead', [place(open, 'Team lead')])] }), usual, 'at the very end of the text');
  });

  it('are no letters below a role’s name where the table has none', () => {
    const marked = '# Team\n\n| Day | Team lead |\n| --- | --- |\n| Monday | ‸ |\n';
    assert.deepEqual(offered(marked, { roles: [role('team lead', [place(marked, 'Team lead')])] }), []);
  });

  it('are those of the table’s legend, in the same part of the text or in the next', () => {
    const own = letters('R: does the work', 'A: answers for it', 'X: helps');
    assert.deepEqual(offered(text('| ‸ | | ', undefined, '\nR = responsible, A = accountable, X = supports\n'), { roles: nobody }), own);
  });

  const languagesOf: Readonly<Record<Language, readonly string[]>> = {
    en: usual,
    sv: letters('A: svarar för det', 'U: utför arbetet', 'K: tillfrågas innan', 'I: får veta', 'S: hjälper till', 'M: hjälper till'),
    da: letters('A: svarer for det', 'U: udfører arbejdet', 'K: spørges først', 'H: spørges først', 'I: får besked', 'S: hjælper'),
  };
  for (const language of languages) {
    it(`are the usual ones of the document’s language (${language})`, () => {
      const [first, second] = language === 'en' ? ['R', 'A'] : ['U', 'A'];
      assert.deepEqual(offered(`| X | Y | Z |\n| --- | --- | --- |\n| Rota | ${first} | ${second} |\n| Stock | ${second} | ${first} |\n| Post | ‸ | K |\n`.replace('K', language === 'en' ? 'C' : 'K'), { language, roles: nobody }), languagesOf[language]);
    });
  }

  it('are explained in the reader’s language', () => assert.deepEqual(offered(text('| ‸ | | '), { roles: nobody, messages: 'da' })[0], `0000 value R: ${agreementWords.da.letters.responsible}`));
});
