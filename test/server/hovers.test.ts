// What a finding says on hover, with rules, words and figures that the test makes up.
import assert from 'node:assert/strict';
import { MarkupKind } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Finding } from '../../server/src/engine/finding';
import type { Linter } from '../../server/src/engine/linter';
import type { Figures } from '../../server/src/engine/measured';
import type { DetectedLanguage, Language } from '../../server/src/language/data';
import { hoverOf } from '../../server/src/lsp/hovers';
import type { Words } from '../../server/src/rules/words';

const document = TextDocument.create('file:///work/a.md', 'markdown', 3, 'One.\r\nTwo 🙂 three.\nFour.\n');

const fix = (title: string): Words['fixes'][number] => ({ title, kind: 'guided', replaces: 'sentence', text: '' });
const words = (title: string, more: Partial<Words> = {}): Words => ({ title, summary: 'never shown', why: `Why of ${title}.`, messages: {}, fixes: [], ...more });

const rules = {
  'a/plain': { looksAt: 'workspace', severity: 'warning', sources: [] },
  'a/rich': { looksAt: 'sentence', severity: 'warning', sources: ['001', '003'] },
  'a/missing': { looksAt: 'document', severity: 'info', sources: ['000'] },
  'a/silent': { looksAt: 'document', severity: 'info', sources: [] },
} as unknown as Linter['rules'];

const allWords: Record<Language, Record<string, Words>> = {
  en: {
    'a/plain': words('Plain'),
    'a/rich': words('Rich & *bold*', { why: 'Because [a](b)\n  matters.', fixes: [fix('Say who'), fix('Name the Day'), fix('Ångra')] }),
    'a/missing': words('Missing', { questions: ['Who decides?', 'By *when*?'], fixes: [fix('Write it')] }),
  },
  sv: { 'a/plain': words('Enkel'), 'a/rich': words('Rik', { fixes: [fix('Säg vem')] }), 'a/missing': words('Saknas', { questions: ['Vem?'] }) },
  da: { 'a/plain': words('Enkel'), 'a/rich': words('Rig', { fixes: [fix('Sig hvem')] }), 'a/missing': words('Mangler', { questions: ['Hvem?'] }) },
};
const packs = Object.fromEntries(Object.entries(allWords).map(([id, of]) => [id, { words: of }])) as unknown as Linter['packs'];
const figures: Figures = { 'a/rich': { en: { n: 40, right: 38, gold: 0, found: 0 }, sv: { n: 30, right: 20, gold: 12, found: 9 }, da: { n: 0, right: 0, gold: 0, found: 0 } }, 'a/missing': { en: { n: 40, right: 1, gold: 0, found: 0 } } };

const offered = (...titles: readonly string[]): Pick<Finding, 'fixes'> => ({ fixes: titles.map((title) => ({ title, kind: 'guided', edits: [], placeholders: [] })) });
/** A finding; where nothing else is said, all that its rule knows is offered. */
const on = (rule: string, more: Partial<Finding> = {}): Omit<Finding, 'fixes'> & Partial<Finding> => ({ rule, level: 'sentence', severity: 'warning', message: 'never shown', start: 6, end: 12, related: [], ...more });
interface Asked { readonly language?: Language; readonly of?: DetectedLanguage; readonly links?: boolean; readonly figures?: Figures | 'none'; readonly packs?: Linter['packs'] }
const hover = (findings: readonly ReturnType<typeof on>[], { language = 'en', of = language, links = false, figures: measured = 'none', packs: knows = packs }: Asked = {}) =>
  hoverOf(findings.map((one) => ({ ...offered(...(knows[language]?.words[one.rule]?.fixes ?? []).map(({ title }) => title)), ...one })) as Finding[], document, language, of, { rules, packs: knows, figures: measured }, links);
const value = (findings: readonly ReturnType<typeof on>[], asked?: Asked): string => (hover(findings, asked)!.contents as { value: string }).value;

describe('the hover of findings', () => {
  it('is nothing where there are none', () => assert.equal(hover([]), undefined));

  it('is Markdown at the place of the first one, in lines and UTF-16 units', () => {
    const expected = { contents: { kind: MarkupKind.Markdown, value: '**Plain**\n\nWhy it matters: Why of Plain\\.' }, range: { start: { line: 1, character: 0 }, end: { line: 1, character: 6 } } };
    assert.deepEqual(hover([on('a/plain')]), expected);
    assert.deepEqual(hover([on('a/plain'), on('a/plain', { start: 0, end: 2 })]), expected);
    assert.deepEqual(hover([on('a/plain', { start: 19, end: 23 })])!.range, { start: { line: 1, character: 13 }, end: { line: 2, character: 3 } });
  });

  it('stands at the first one though nothing is known of it', () => {
    assert.deepEqual(hover([on('a/silent', { start: 0, end: 3 }), on('a/plain')]), {
      contents: { kind: MarkupKind.Markdown, value: '**Plain**\n\nWhy it matters: Why of Plain\\.' }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 3 } },
    });
  });

  it('says once what several findings of a rule say, and parts rules by a line', () => {
    const [plain, missing] = ['**Plain**\n\nWhy it matters: Why of Plain\\.', '**Missing**\n\nWhy it matters: Why of Missing\\.\n\nWhat helps: Write it.\n\n*Rests on the sources on trust\\-based leadership \\(000\\)\\.*'];
    assert.equal(value([on('a/plain'), on('a/missing'), on('a/plain', { start: 0 })]), `${plain}\n\n---\n\n${missing}`);
    assert.equal(value([on('a/missing'), on('a/silent'), on('a/plain')]), `${missing}\n\n---\n\n${plain}`);
  });

  it('is nothing where no words are known', () => {
    assert.equal(hover([on('a/silent')]), undefined, 'for the rule');
    assert.equal(hover([on('a/plain')], { language: 'sv', packs: { en: packs.en! } }), undefined, 'in the language');
  });

  const help: Readonly<Record<Language, string>> = {
    en: '**Rich \\& \\*bold\\***\n\nWhy it matters: Because \\[a\\]\\(b\\) matters\\.\n\nWhat helps: Say who; name the Day; ångra.\n\n*Rests on the sources on trust\\-based leadership \\(001, 003\\)\\.*',
    sv: '**Rik**\n\nVarför det spelar roll: Why of Rik\\.\n\nDet här hjälper: Säg vem.\n\n*Vilar på källorna om tillitsbaserat ledarskap \\(001, 003\\)\\.*',
    da: '**Rig**\n\nHvorfor det betyder noget: Why of Rig\\.\n\nDet hjælper: Sig hvem.\n\n*Hviler på kilderne om tillidsbaseret ledelse \\(001, 003\\)\\.*',
  };
  for (const [language, expected] of Object.entries(help) as [Language, string][]) {
    it(`says why it matters, what helps and what it rests on (${language})`, () => assert.equal(value([on('a/rich')], { language }), expected));
  }

  it('names only the help that is offered here, of all findings of the rule once', () => {
    const helps = (...findings: readonly ReturnType<typeof on>[]) => value(findings).split('\n').find((line) => line.startsWith('What helps'));
    assert.equal(helps(on('a/rich', offered('Name the Day'))), 'What helps: Name the Day.');
    assert.equal(helps(on('a/rich', offered('Say who')), on('a/rich', offered('Name the Day', 'Say who'))), 'What helps: Say who; name the Day.');
    assert.equal(helps(on('a/rich', offered())), undefined);
  });

  const link: Readonly<Record<Language, string>> = {
    en: '[Read more about this](command:leadershipLint.openRulePage?%5B%22a%2Fplain%22%5D)',
    sv: '[Läs mer om detta](command:leadershipLint.openRulePage?%5B%22a%2Fplain%22%5D)',
    da: '[Læs mere om dette](command:leadershipLint.openRulePage?%5B%22a%2Fplain%22%5D)',
  };
  for (const [language, expected] of Object.entries(link) as [Language, string][]) {
    it(`leads to the rule’s page in the reader’s language, only where the client opens it (${language})`, () => {
      const bare = value([on('a/plain')], { language, of: 'en' });
      assert.equal(bare.includes('command:'), false);
      assert.equal(value([on('a/plain')], { language, of: 'en', links: true }), `${bare}\n\n${expected}`);
    });
  }

  const questions: Readonly<Record<Language, string>> = { en: '\n\nWhat could stand here?\n\n- Who decides?\n- By \\*when\\*?\n\nWhat helps: Write it.', sv: '\n\nVad kan stå här?\n\n- Vem?\n\n*Vilar', da: '\n\nHvad kan der stå her?\n\n- Hvem?\n\n*Hviler' };
  for (const [language, expected] of Object.entries(questions) as [Language, string][]) {
    it(`asks what could stand where the whole document misses it (${language})`, () => {
      const whole = value([on('a/missing', { level: 'document' })], { language });
      assert.ok(whole.includes(`\\.${expected}`), whole);
      for (const level of ['sentence', 'table', 'workspace'] as const) assert.equal(value([on('a/missing', { level })], { language }).includes(expected.split('\n')[2]!), false, level);
    });
  }

  it('asks nothing where the rule has no questions', () => assert.equal(value([on('a/plain', { level: 'document' })]), '**Plain**\n\nWhy it matters: Why of Plain\\.'));

  const measured: readonly [claim: string, asked: Asked, line: string][] = [
    ['in the text’s language', { language: 'en', of: 'en' }, 'Measured: 38 of 40 findings in English were right\\.'],
    ['in the text’s language, and in what share of marked places', { language: 'sv', of: 'sv' }, 'Uppmätt: 20 av 30 iakttagelser på svenska var rätt\\. Regeln fann 9 av 12 ställen som experter hade markerat\\. Därför ger den bara tips, utom när det knappt råder något tvivel om meningen som helhet\\.'],
    ['in all languages, where the text’s own has too few', { language: 'sv', of: 'da' }, 'Uppmätt på svenska, danska och engelska tillsammans: 58 av 70 iakttagelser var rätt\\. Regeln fann 9 av 12 ställen som experter hade markerat\\.'],
  ];
  for (const [claim, asked, line] of measured) {
    it(`tells how often the rule was right ${claim}`, () => assert.equal(value([on('a/rich')], { ...asked, figures }), help[asked.language!].replace(/\n\n\*[^*]*\*$/, (sources) => `\n\n${line}${sources}`)));
  }

  it('tells nothing of rules and languages that are not measured', () => {
    assert.equal(value([on('a/rich')], { figures, of: 'nb' }), help.en);
    assert.equal(value([on('a/rich')], { figures, of: 'und' }), help.en);
    assert.match(value([on('a/rich')], { figures, of: 'sv' }), /20 of 30 findings in Swedish were right/);
    assert.match(value([on('a/rich')], { figures, of: 'en', language: 'sv' }), /38 av 40 iakttagelser på engelska var rätt/);
    assert.equal(value([on('a/missing')], { figures }).includes('Measured'), false);
    assert.equal(value([on('a/plain')], { figures }), '**Plain**\n\nWhy it matters: Why of Plain\\.');
  });

  it('has all of it in order', () => {
    const one: Words = words('All', { questions: ['Who?'], fixes: [fix('A'), fix('B')] });
    const knows = { en: { words: { 'a/rich': one } } } as unknown as Linter['packs'];
    assert.equal(value([on('a/rich', { level: 'document' })], { packs: knows, figures, links: true }), [
      '**All**', '', 'Why it matters: Why of All\\.', '', 'What could stand here?', '', '- Who?', '', 'What helps: A; b.', '', 'Measured: 38 of 40 findings in English were right\\.', '',
      '*Rests on the sources on trust\\-based leadership \\(001, 003\\)\\.*', '', '[Read more about this](command:leadershipLint.openRulePage?%5B%22a%2Frich%22%5D)',
    ].join('\n'));
  });
});
