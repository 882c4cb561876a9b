import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { configWords } from '../../server/src/engine/config-words';
import { configFor, defaultConfig, saidOf, settingOf, type Config } from '../../server/src/engine/config';
import { readConfig } from '../../server/src/engine/read-config';

const ids = new Set(['control/approval-gate', 'control/rank-language', 'safety/blame']);
/** What editors check a configuration by as it is typed. */
const schema = JSON.parse(readFileSync('server/schema/config.schema.json', 'utf8')) as { properties: { vocabulary: { maxItems: number; items: { maxLength: number } }; allow: { maxItems: number } } };
const { maxItems, items: { maxLength } } = schema.properties.vocabulary;

/** All that a configuration can say. */
const whole = {
  $schema: 'https://example.org/config.schema.json',
  rules: { 'control/*': 'off', 'control/approval-gate': 'error', 'safety/blame': 'hint', 'control/rank-language': 'info', 'safety/*': 'warning' },
  documents: { include: ['handbook/**/*.md'], exclude: ['drafts/**'], types: { charter: ['teams/*.md'], policy: ['a.md'], principles: ['b.md'], other: ['c.md'] } },
  vocabulary: ['service level agreement', 'ISO 9001', "Åsa's", 'follow-up'],
  people: { staff: ['crew'], leaders: ['shift captain'] },
  allow: [{ rule: 'control/approval-gate', text: 'two signatures', reason: 'the bank asks for it' }, { rule: '*', text: 'a', reason: 'b', file: 'c.txt' }],
  messageLanguage: 'sv',
} as const;

describe('a configuration', () => {
  it('holds all that it says', () => {
    const { $schema: _, ...said } = whole;
    assert.deepEqual(readConfig(whole, ids), { config: said, problems: [] });
  });

  it('says nothing where it is not there', () => {
    for (const nothing of [undefined, null, {}]) assert.deepEqual(readConfig(nothing, ids), { config: defaultConfig, problems: [] });
    for (const language of ['auto', 'en', 'sv', 'da']) assert.equal(readConfig({ messageLanguage: language }, ids).config.messageLanguage, language);
  });

  it('may be as large as its schema allows', () => {
    const words = Array<string>(maxItems).fill('w'.repeat(maxLength)), allow = Array(schema.properties.allow.maxItems).fill(whole.allow[0]) as unknown[];
    const { config, problems } = readConfig({ vocabulary: words, allow }, ids);
    assert.deepEqual([problems, config.vocabulary.length, config.allow.length], [[], maxItems, allow.length]);
  });

  /** What is wrong, where it is told, in which words, and what else holds. */
  const wrong: readonly [says: string, raw: unknown, key: string, text: RegExp, left?: Partial<Config>][] = [
    ['is no list', [], '', /must be an object/],
    ['is no text', 'rules', '', /must be an object/],
    ['is no number', 0, '', /must be an object/],
    ['has no other settings', { rulez: {}, vocabulary: ['a'] }, 'rulez', /“rulez” is no setting\. Known are: rules, documents, vocabulary, people, allow, messageLanguage\./, { vocabulary: ['a'] }],
    ['has rules by name', { rules: ['control/*'] }, 'rules', /“rules” must be an object/],
    ['has no rules that there are not', { rules: { 'control/x': 'off', 'safety/blame': 'off' } }, 'rules.control/x', /no rule “control\/x”/, { rules: { 'safety/blame': 'off' } }],
    ['has no families that there are not', { rules: { 'cont/*': 'off' } }, 'rules.cont/*', /no rule “cont\/\*”/],
    ['has no families within families', { rules: { 'control/a/*': 'off' } }, 'rules.control/a/*', /no rule/],
    ['has no other wildcards', { rules: { 'control*': 'off' } }, 'rules.control*', /no rule/],
    ['has no half rules', { rules: { 'control/': 'off' } }, 'rules.control/', /no rule/],
    ['has rules as loud as there are words for', { rules: { 'safety/blame': 'loud' } }, 'rules.safety/blame', /“rules\.safety\/blame” must be one of off, error, warning, info, hint/],
    ['has rules that are not simply on', { rules: { 'safety/blame': true } }, 'rules.safety/blame', /must be one of/],
    ['has documents by kind', { documents: [] }, 'documents', /“documents” must be an object/],
    ['has documents by kind, whatever is null', { documents: null }, 'documents', /“documents” must be an object/],
    ['has types by name', { documents: { types: 'policy' } }, 'documents.types', /“documents\.types” must be an object/],
    ['has no other types', { documents: { types: { memo: [], policy: ['a.md'] } } }, 'documents.types.memo', /“memo” is no document type\. Known are: .*policy/, { documents: { include: [], exclude: [], types: { policy: ['a.md'] } } }],
    ['has lists', { documents: { include: '*.md' } }, 'documents.include', /“documents\.include” must be a list/],
    ['has lists, of types too', { documents: { types: { policy: '*.md' } } }, 'documents.types.policy', /must be a list/, { documents: { include: [], exclude: [], types: { policy: [] } } }],
    ['has lists of texts', { documents: { exclude: ['a.md', 7] } }, 'documents.exclude[1]', /“documents\.exclude\[1\]” must be a text/, { documents: { include: [], exclude: ['a.md'], types: {} } }],
    ['has lists of texts that say something', { vocabulary: [' ', 'a'] }, 'vocabulary[0]', /must be a text that says something/, { vocabulary: ['a'] }],
    ['has lists that are not too long', { vocabulary: Array(maxItems + 1).fill('a') }, 'vocabulary', /at most \d+ texts/],
    ['has texts that are not too long', { vocabulary: ['a'.repeat(maxLength + 1), 'b'] }, 'vocabulary[0]', /at most \d+ characters/, { vocabulary: ['b'] }],
    ['has globs that do not stand for too many', { documents: { include: ['{a,b}'.repeat(9), '*.md'] } }, 'documents.include', /stands for more than \d+ patterns/, { documents: { include: ['*.md'], exclude: [], types: {} } }],
    ['has globs without patterns in brackets', { documents: { exclude: ['*.!(draft).md'] } }, 'documents.exclude', /in brackets/],
    ['has globs that say what is meant', { documents: { exclude: ['!a.md'] } }, 'documents.exclude', /begins with “!”/],
    ...['-', "'", "- '", 'İ', 'crew -'].map((word): [string, object, string, RegExp] => [`has words for people that a text could hold, unlike ${word}`, { people: { staff: [word], leaders: [word] } }, 'people.staff', /letter or digit|letters, digits/]),
    ['has words, not patterns', { vocabulary: ['a.*', 'b'] }, 'vocabulary', /“a\.\*” may hold letters/, { vocabulary: ['b'] }],
    ['has words from end to end', { vocabulary: ['a?', '?a'] }, 'vocabulary', /“a\?” may hold/],
    ['has people by kind', { people: ['crew'] }, 'people', /“people” must be an object/],
    ['has staff in words', { people: { staff: ['crew', '(x)'], leaders: ['captain'] } }, 'people.staff', /“\(x\)” may hold/, { people: { staff: ['crew'], leaders: ['captain'] } }],
    ['has leaders in words', { people: { leaders: ['<b>'] } }, 'people.leaders', /may hold/],
    ['has a list of what stays', { allow: { rule: 'a' } }, 'allow', /“allow” must be a list/],
    ['has a list of what stays that is not too long', { allow: Array(schema.properties.allow.maxItems + 1).fill(whole.allow[0]) }, 'allow', /at most \d+ entries/],
    ['has no words that are none for what stays', { allow: [{ rule: '*', text: ' ', reason: 'c' }] }, 'allow[0]', /needs/],
    ['has no rules for what stays that there are not', { allow: [{ rule: 'safety/x', text: 'c', reason: 'd' }, whole.allow[0]] }, 'allow[0].rule', /no rule “safety\/x”/, { allow: [whole.allow[0]] }],
    ['has files for what stays by their globs', { allow: [{ rule: '*', text: 'c', reason: 'd', file: 7 }] }, 'allow[0].file[0]', /must be a text/],
    ['has no other settings of documents', { documents: { inclde: [], include: ['a.md'] } }, 'documents.inclde', /“documents\.inclde” is no setting\. Known are: include, exclude, types\./, { documents: { include: ['a.md'], exclude: [], types: {} } }],
    ['has no other people', { people: { staf: ['crew'] } }, 'people.staf', /“people\.staf” is no setting\. Known are: staff, leaders\./],
    ['has a reason for what stays', { allow: [whole.allow[0], { rule: 'a/b', text: 'c' }] }, 'allow[1]', /“allow\[1\]” needs “rule”, “text” \(the words that stay\) and “reason”/, { allow: [whole.allow[0]] }],
    ['has a reason that says something', { allow: [{ rule: 'a/b', text: 'c', reason: ' ' }] }, 'allow[0]', /needs/],
    ['has words for what stays', { allow: [{ rule: 'a/b', reason: 'c' }] }, 'allow[0]', /needs/],
    ['has a rule for what stays', { allow: [{ text: 'b', reason: 'c' }] }, 'allow[0]', /needs/],
    ['has objects for what stays', { allow: ['a'] }, 'allow[0]', /needs/],
    ['speaks a language that we know', { messageLanguage: 'fr' }, 'messageLanguage', /“messageLanguage” must be one of auto, en, sv, da/],
    ['speaks a language by its name', { messageLanguage: ['en'] }, 'messageLanguage', /must be one of/],
  ];
  for (const [says, raw, key, text, left = {}] of wrong) {
    it(`${says}: the rest holds`, () => {
      const { config, problems } = readConfig(raw, ids);
      assert.equal(problems[0]?.key, key);
      assert.match(problems[0]!.text, text);
      assert.deepEqual(config, { ...defaultConfig, ...left });
    });
  }

  it('tells each thing that is wrong once', () => {
    assert.deepEqual(readConfig({ a: 1, vocabulary: [1, '?', 2], messageLanguage: 'fr' }, ids).problems.map(({ key }) => key), ['a', 'vocabulary[0]', 'vocabulary[2]', 'vocabulary', 'messageLanguage']);
  });

  it('lets nothing stay by an entry that says what it does not know', () => {
    const { config, problems } = readConfig({ allow: [{ rule: 'safety/*', text: 'c', reason: 'd', files: 'a.md' }] }, ids);
    assert.deepEqual([config.allow, problems], [[], [{ key: 'allow[0].files', text: '“allow[0].files” is no setting. Known are: rule, text, reason, file. Did you mean “file”?' }]]);
  });

  const meant: readonly [raw: unknown, text: RegExp][] = [
    [{ rules: { 'approval-gate': 'off' } }, /no rule “approval-gate”\. Did you mean “control\/approval-gate”\?$/],
    [{ rules: { 'control/aproval-gate': 'off' } }, /Did you mean “control\/approval-gate”\?$/],
    [{ allow: [{ rule: 'blame', text: 'c', reason: 'd' }] }, /no rule “blame”\. Did you mean “safety\/blame”\?$/],
    [{ rules: { 'something/else': 'off' } }, /no rule “something\/else”\.$/],
    [{ vocabulry: [] }, /Did you mean “vocabulary”\?$/],
    [{ documents: { exlude: [] } }, /Did you mean “exclude”\?$/],
    [{ documents: { types: { polcy: [] } } }, /Did you mean “policy”\?$/],
  ];
  for (const [raw, text] of meant) it(`says what may be meant by ${JSON.stringify(raw)}`, () => assert.match(readConfig(raw, ids).problems[0]!.text, text));

  it('says what is wrong in the language that it is asked in', () => {
    const raw = { a: 1, rules: { x: 1, 'safety/blame': 1 }, documents: { include: 1, exclude: ['!a.md', '+(a)', '{a,b}'.repeat(9)], types: { memo: [] } }, vocabulary: ['', 'a'.repeat(201), '?'], people: [], allow: [1], messageLanguage: 1 };
    const texts = (['en', 'sv', 'da'] as const).map((language) => readConfig(raw, ids, configWords[language]).problems.map(({ text }) => text));
    assert.ok(texts[0]!.length >= 12);
    for (const [i, text] of texts[0]!.entries()) assert.equal(new Set([text, texts[1]![i], texts[2]![i]]).size, 3, text);
    assert.ok(texts[1]!.concat(texts[2]!).every((text) => !/[“]| is | must /.test(text)));
  });
});

describe('what stays in a file', () => {
  const entry = (text: string, file?: string) => ({ rule: '*', text, reason: 'r', ...(file !== undefined && { file }) });
  const config = { ...defaultConfig, allow: [entry('all'), entry('one', 'hr/a.md'), entry('some', 'hr/**/*.md')] };
  for (const [path, texts] of [['hr/a.md', ['all', 'one', 'some']], ['hr/b/c.md', ['all', 'some']], ['b.md', ['all']], ['a.md', ['all']]] as const) {
    it(`is what names ${path} or no file`, () => assert.deepEqual(configFor(config, path).allow.map(({ text }) => text), texts));
  }
  it('is one value for all files that it is the same for', () => {
    assert.equal(configFor(config, 'b.md'), configFor(config, 'c.md'));
    assert.equal(configFor(config, 'hr/a.md'), config);
    assert.equal(configFor(defaultConfig, 'a.md'), defaultConfig);
  });
});

describe('how loud a rule is set', () => {
  const config = { ...defaultConfig, rules: { 'control/*': 'off', 'control/approval-gate': 'error' } } as const;
  const cases: readonly [rule: string, setting: string | undefined][] = [['control/approval-gate', 'error'], ['control/rank-language', 'off'], ['safety/blame', undefined]];
  for (const [rule, setting] of cases) it(`${rule}: ${setting ?? 'not at all'}`, () => assert.equal(settingOf(config, rule), setting));
});

describe('what a configuration says of a file', () => {
  const { config } = readConfig({ documents: { include: ['handbook/**/*.md', 'notes/*'], exclude: ['**/drafts/**', '*.txt'], types: { policy: ['teams/p*.md'], charter: ['teams/*.md'] } } }, ids);
  const cases: readonly [path: string, said: ReturnType<typeof saidOf>][] = [
    ['handbook/a.md', 'included'], ['handbook/b/c/a.md', 'included'], ['handbook/.hidden/a.md', 'included'], ['notes/a', 'included'], ['notes/b/a', undefined], ['a.md', undefined], ['', undefined],
    ['teams/a.md', 'charter'], ['handbook/drafts/a.md', 'excluded'], ['a.txt', 'excluded'], ['b/a.txt', undefined], ['x/handbook/a.md', undefined],
  ];
  for (const [path, said] of cases) it(`${path || 'nothing'}: ${said ?? 'nothing'}`, () => assert.equal(saidOf(config, path), said));

  for (const folder of ['teams', 'teams/']) {
    it(`${folder}: all that is in the folder`, () => {
      const said = (path: string) => saidOf({ ...defaultConfig, documents: { include: [folder], exclude: [], types: {} } }, path);
      assert.deepEqual(['teams/a.md', 'teams/b/c.md', 'teams2/a.md', 'x/teams/a.md'].map(said), ['included', 'included', undefined, undefined]);
    });
  }

  it('is that it is none, if it says two things', () => {
    const documents = { include: ['*'], exclude: ['a*'], types: { other: ['*b'] } };
    const both = { ...defaultConfig, documents };
    assert.deepEqual(['ab', 'cb', 'cd'].map((path) => saidOf(both, path)), ['excluded', 'other', 'included']);
  });
});
