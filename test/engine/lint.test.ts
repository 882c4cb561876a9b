import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/engine/finding';
import { lint, withTold, type Linted, type LintInput } from '../../server/src/engine/lint';
import type { Told } from '../../server/src/engine/workspace';
import { ChunkCache } from '../../server/src/model/document';
import type { Problem, Rule } from '../../server/src/rules/rule';
import { linter as real, today } from '../linter';
import { ownLinter, sentenceRule, type Own } from './own-rules';

const zebra = 'control/zebra', okapi = 'control/okapi', gnu = 'safety/gnu', whole = 'document/whole', other = 'document/other';
const patterns = { [zebra]: ['zebra', 'zebra ..3 lion'], [okapi]: ['okapi', 'zebra okapi', 'lion'], [gnu]: ['gnu', 'zebra'] };
const common = { severity: 'warning', trustLevel: 'relational', sources: [], messages: ['usual'] } as const;
const rules = { [zebra]: sentenceRule(), [okapi]: sentenceRule({ severity: 'info' }), [gnu]: sentenceRule() };

const input = (text: string, more: Partial<LintInput> = {}): LintInput => ({ text, path: 'text.policy.md', format: 'markdown', today, language: 'en', ...more });
const lintOwn = (text: string, own: Partial<Own> = {}, more: Partial<LintInput> = {}): Linted => lint(input(text, more), ownLinter({ rules, patterns, ...own }));
const written = (text: string, findings: readonly Finding[]): string[] => findings.map(({ rule, severity, start, end }) => `${rule.slice(rule.indexOf('/') + 1)} ${severity}: ${text.slice(start, end)}`);
const found = (text: string, own?: Partial<Own>, more?: Partial<LintInput>): string[] => written(text, lintOwn(text, own, more).findings);

describe('the findings of a document', () => {
  it('are none where it is no leadership document', () => {
    const { findings, facts, kind } = lintOwn('# Parser\n\nThe zebra grazes.\n', {}, { path: 'README.md' });
    assert.deepEqual([findings, facts.control, kind.leadershipDocument], [[], [], false]);
  });

  it('stand where they stand in the document', () => {
    assert.deepEqual(found('---\nowner: Ada\n---\n# One\n\nThe zebra grazes.\n\n## Two\n\n- An okapi.\n\nA gnu.\n'), ['zebra warning: zebra', 'gnu warning: zebra', 'okapi info: okapi', 'gnu warning: gnu']);
  });

  it('come in the order of their places, then of their rules', () => {
    const check = (...problems: readonly Problem[]) => () => problems;
    const at = (start: number, end: number): Problem => ({ at: { start, end } });
    const text = '# One\n\nThe gnu.\n';
    const { findings } = lintOwn(text, { rules: { ...rules, 'b/x': { ...common, looksAt: 'document', check: check(at(2, 5), at(2, 4)) }, 'a/x': { ...common, looksAt: 'document', check: check(at(2, 5), at(15, 16)) } } });
    assert.deepEqual(findings.map(({ rule, start, end }) => [rule, start, end]), [['b/x', 2, 4], ['a/x', 2, 5], ['b/x', 2, 5], [gnu, 11, 14], ['a/x', 15, 16]]);
  });

  const voices: readonly [says: string, text: string, found: readonly string[]][] = [
    ['stand beside each other, where their families differ', 'The zebra drinks.', ['zebra warning: zebra', 'gnu warning: zebra']],
    ['stand beside each other, where they share no word', 'The zebra and the okapi drink.', ['zebra warning: zebra', 'gnu warning: zebra', 'okapi info: okapi']],
    ['are one a family and place: the one that covers more', 'The zebra meets a lion.', ['gnu warning: zebra', 'zebra warning: zebra meets a lion']],
  ];
  for (const [says, text, expected] of voices) it(says, () => assert.deepEqual(found(text), expected));

  it('are one a family and place: the one that is said aloud', () => {
    assert.deepEqual(found('The zebra meets a lion.', { config: { rules: { [zebra]: 'hint', 'safety/*': 'off' } } }), ['okapi info: lion']);
    assert.deepEqual(found('The zebra okapi drinks.', { config: { rules: { [okapi]: 'hint', 'safety/*': 'off' } } }), ['zebra warning: zebra']);
  });

  /** A family that no sentence shows. */
  const safety = Array<number>(12).fill(0);
  const sure = (by: number, fit: Record<string, number> = {}) => ({ scorer: { scores: { [zebra]: -2, [okapi]: -2, [gnu]: -2, ...fit }, sureness: { control: [by, ...Array<number>(11).fill(0)], safety } }, config: { rules: { 'safety/*': 'off' } } }) as const;
  it('are one a family and place: the one that fits better', () => {
    assert.deepEqual(found('The zebra meets a lion.', sure(1, { [okapi]: -1 })), ['okapi info: lion']);
    assert.deepEqual(found('The zebra meets a lion.', sure(1, { [zebra]: -1 })), ['zebra warning: zebra meets a lion']);
  });

  it('are whispered where one is not sure enough of them', () => {
    assert.deepEqual([found('The zebra drinks.', sure(1)), found('The zebra drinks.', sure(0)), found('The zebra drinks.', sure(-1))], [['zebra warning: zebra'], ['zebra warning: zebra'], ['zebra hint: zebra']]);
  });

  it('of the scorer alone are not said where one is not sure enough of them', () => {
    // The more words a document has, the less sure one is: the last term.
    const own = (by: number) => ({ scorer: { scores: { [zebra]: 1, [gnu]: -2 }, sureness: { control: [by, ...Array<number>(10).fill(0), -1], safety } }, config: { rules: { 'safety/*': 'off' } } }) as const;
    const text = 'The horse grazes here.\n\nThe zebra drinks.\n', long = `${text}\n${'Grass.\n\n'.repeat(2000)}`;
    assert.deepEqual([found(text, own(6.5)), found(long, own(6.5))], [['zebra warning: The horse grazes here', 'zebra warning: zebra'], ['zebra hint: zebra']]);
  });

  it('of the scorer alone are whispered where the document is fine otherwise, but for what often stands alone', () => {
    const sure = [1, ...Array<number>(11).fill(0)];
    const own = (rule: string, more: Parameters<typeof sentenceRule>[0] = {}) => ({ rules: { [rule]: sentenceRule(more), 'expectations/x': sentenceRule() }, patterns: { 'expectations/x': ['zebra'], [rule]: ['gnu'] }, scorer: { scores: { [rule]: 1 }, sureness: { [rule.split('/')[0]!]: sure, expectations: sure } } });
    const grass = '\n\nGrass grows.'.repeat(80), heard = (text: string, more?: Parameters<typeof sentenceRule>[0]) => found(`${text}${grass}`, own(zebra, more));
    assert.deepEqual(heard('The horse grazes here.'), ['zebra hint: The horse grazes here']);
    assert.deepEqual(heard('The horse grazes here.', { standsAlone: true }), ['zebra warning: The horse grazes here']);
    assert.deepEqual(heard('The gnu drinks.'), ['zebra warning: gnu'], 'what a pattern says is said');
    assert.deepEqual(found('The horse grazes here.', own(zebra)), ['zebra warning: The horse grazes here'], 'a few words are no document');
  });

  it('are surer where the document shows more of the like', () => {
    const own = (term: number) => ({ scorer: { scores: { [zebra]: -0.1, [okapi]: -2, [gnu]: -2 }, sureness: { control: [-3, ...Array<number>(8).fill(0), term === 9 ? 1 : 0, term === 10 ? 1 : 0, 0], safety } }, config: { rules: { 'safety/*': 'off' } } }) as const;
    const lone = `The zebra drinks.\n\n${'The grass grows.\n\n'.repeat(40)}`, many = 'The zebra drinks.\n\n'.repeat(40);
    assert.deepEqual([found(lone, own(9))[0], found(many, own(9))[0]], ['zebra hint: zebra', 'zebra warning: zebra'], 'in how many sentences patterns speak');
    assert.deepEqual([found(lone, own(10))[0], found(many, own(10))[0]], ['zebra warning: zebra', 'zebra warning: zebra'], 'how many look suspicious');
  });

  it('are not even hinted at where the scorer all but rules them out', () => {
    const own = (sure: number) => ({ scorer: { scores: { [zebra]: -0.1, [okapi]: -2, [gnu]: -2 }, sureness: { control: [sure, ...Array<number>(11).fill(0)], safety } }, config: { rules: { 'safety/*': 'off' } } }) as const;
    assert.deepEqual([0.5, -0.5, -1.9, -2.1].map((sure) => found('The zebra drinks.', own(sure))), [['zebra warning: zebra'], ['zebra hint: zebra'], ['zebra hint: zebra'], []]);
  });

  it('tell where people are controlled, aloud', () => {
    const text = '# The zebra\n\nThe zebra drinks. A gnu and an okapi drink.\n';
    const { facts } = lintOwn(text);
    assert.deepEqual(facts.control.map((at) => JSON.stringify(at)), [text.indexOf('zebra', 12), text.indexOf('okapi')].map((start) => JSON.stringify({ start, end: start + 5 })));
  });
});

describe('what rules say of the whole document', () => {
  const says = (...problems: readonly Partial<Problem>[]): Rule => ({ ...common, looksAt: 'document', check: () => problems.map((one) => ({ at: { start: 2, end: 5 }, ...one })) });
  const text = '# One\n\nThe grass grows.\n';

  it('is as loud as the rule, or quieter', () => {
    assert.deepEqual(found(text, { rules: { [whole]: says({}, { severity: 'hint' }, { severity: 'info' }) } }), ['whole warning: One', 'whole hint: One', 'whole info: One']);
    assert.deepEqual(found(text, { rules: { [whole]: says({}), [other]: says({}) }, config: { rules: { [whole]: 'off', [other]: 'error' } } }), ['other error: One']);
  });

  it('is of the document, whatever else the rule looks at', () => {
    const inDocument = () => [{ at: { start: 2, end: 5 } }];
    const { findings } = lintOwn(text, { rules: { [zebra]: sentenceRule({ inDocument }), [whole]: { ...common, looksAt: 'document', check: inDocument, inDocument } } });
    assert.deepEqual(findings.map(({ rule, level }) => [rule, level]), [[zebra, 'document'], [whole, 'document'], [whole, 'document']]);
  });

  it('is said last by rules that ask what was allowed', () => {
    const seen: unknown[] = [];
    const rule = (last: boolean): Rule => ({ ...common, looksAt: 'document', last, check: (_, { allowances, ruleIds, today: day }) => { seen.push([last, allowances.map(({ rules: of, reason, used }) => [of, reason, used]), [...ruleIds], day]); return [{ at: { start: 2, end: 5 } }]; } });
    const allowed = 'The zebra drinks. <!-- leadership-lint-allow control/zebra: ours -->\n\nNo gnu. <!-- leadership-lint-allow control/okapi: ours -->\n';
    const own = { rules: { ...rules, [whole]: rule(true), [other]: rule(false) }, config: { rules: { [gnu]: 'off' } } } as const;
    assert.deepEqual(found(allowed, own).map((one) => one.split(':')[0]), ['other warning', 'whole warning']);
    const ids = Object.keys(own.rules);
    assert.deepEqual(seen, [[false, [], ids, today], [true, [[[zebra], 'ours', true], [[okapi], 'ours', false]], ids, today]]);
  });

  it('by rules that come last is said in the document alone', () => {
    const last: Rule = { ...common, looksAt: 'document', last: true, check: () => [{ at: { start: 2, end: 5 } }], inDocument: () => [{ at: { start: 7, end: 10 } }] };
    assert.deepEqual(found(text, { rules: { [whole]: last } }), ['whole warning: One', 'whole warning: The']);
  });

  it('is nothing in a language that we do not speak', () => {
    assert.deepEqual(found(text, { rules: { [whole]: says({}) } }, { language: 'de' }), []);
  });

  it('is mended where it says', () => {
    const fix = (place: Partial<Problem>) => {
      const { findings: [one] } = lintOwn(text, { rules: { [whole]: says({ at: { start: 11, end: 16 }, ...place }) }, words: { [whole]: { fixes: [{ title: 'x', kind: 'guided', replaces: 'sentence', text: 'New.' }, { title: 'y', kind: 'guided', replaces: 'after', text: '## New' }] } } });
      return one!.fixes.map(({ title, edits }) => [title, edits[0]!.start]);
    };
    assert.deepEqual(fix({ sentence: { start: 7, end: 23 }, place: 'text' }), [['x', 7]]);
    assert.deepEqual(fix({}), [['y', 23]], 'a section goes to the end');
  });
});

describe('what a document is told', () => {
  const rule: Rule = { ...common, looksAt: 'workspace', check: () => [] };
  const own = { rules: { ...rules, [whole]: rule } };
  const told = (problem: Partial<Problem> = {}): readonly Told[] => [{ rule: whole, problem: { at: { start: 4, end: 7 }, ...problem } }];
  const text = 'The gnu drinks.\n';

  it('is said with what it says itself', () => {
    assert.deepEqual(found(text, own, { told: told() }), ['whole warning: gnu', 'gnu warning: gnu']);
    assert.deepEqual(found(text, own, { told: told({ severity: 'hint' }) })[0], 'whole hint: gnu');
    assert.deepEqual(lintOwn(text, own, { told: told() }).findings.map(({ level }) => level), ['workspace', 'sentence']);
  });

  it('is as loud as the rule is set', () => {
    assert.deepEqual(found(text, { ...own, config: { rules: { [whole]: 'off', [gnu]: 'off' } } }, { told: told() }), []);
    assert.deepEqual(found(text, { ...own, config: { rules: { [whole]: 'error', [gnu]: 'off' } } }, { told: told() }), ['whole error: gnu']);
  });

  it('is nothing in a language that we do not speak', () => assert.deepEqual(found(text, own, { told: told(), language: 'de' }), []));

  it('can be added later, and leads to the same', () => {
    const linter = ownLinter({ rules: own.rules, patterns }), before = lint(input(text), linter);
    assert.equal(withTold(before, [], { today }, linter), before);
    const { findings, ...rest } = withTold(before, told(), { today }, linter);
    assert.deepEqual(findings.map((one) => ({ ...one })), lint(input(text, { told: told() }), linter).findings.map((one) => ({ ...one })));
    assert.equal(rest.agreement, before.agreement);
  });

  it('is mended where it says', () => {
    const words = { [whole]: { fixes: [{ title: 'x', kind: 'guided', replaces: 'sentence', text: 'New.' }] } } as const;
    assert.deepEqual(lintOwn(text, { ...own, words }, { told: told({ sentence: { start: 0, end: 15 }, place: 'text' }) }).findings[0]!.fixes.map(({ edits }) => edits[0]!.start), [0]);
  });
});

describe('what stays by the configuration', () => {
  const text = 'The zebra drinks. A gnu and an okapi drink.\n';
  type Entries = readonly (readonly [rule: string, words: string])[];
  const allow = (entries: Entries) => found(text, { config: { allow: entries.map(([rule, words]) => ({ rule, text: words, reason: 'ours' })), rules: { 'safety/*': 'info' } } });
  const cases: readonly [says: string, allow: Entries, left: readonly string[]][] = [
    ['is what it names', [[zebra, 'zebra']], ['gnu info: zebra', 'gnu info: gnu', 'okapi info: okapi']],
    ['is what holds its words', [[zebra, 'ebr'], [okapi, 'okapi']], ['gnu info: zebra', 'gnu info: gnu']],
    ['is what any rule says', [['*', 'zebra']], ['gnu info: gnu', 'okapi info: okapi']],
    ['is not what holds other words', [[zebra, 'zebras'], [okapi, 'zebra']], ['zebra warning: zebra', 'gnu info: zebra', 'gnu info: gnu', 'okapi info: okapi']],
  ];
  for (const [says, entries, left] of cases) it(says, () => assert.deepEqual(allow(entries), left));
});

describe('what stays by a comment', () => {
  const stays = (comment: string) => found(`One okapi.\n\nThe okapi drinks. <!-- leadership-lint-${comment} -->\n\nAn okapi.\n`).length;
  const cases: readonly [says: string, comment: string, left: number][] = [
    ['is what the comment is about', 'allow control/okapi: ours', 2], ['is its family', 'allow control/*: ours', 2], ['is all in the file', 'allow-file control/okapi: ours', 0],
    ['is nothing without a reason', 'allow control/okapi', 3], ['is nothing of another rule', 'allow safety/gnu: ours', 3],
    ['is nothing once the day has passed', 'allow control/okapi: ours until 2020-01-01', 3], ['is all up to the day', 'allow control/okapi: ours until 2099-01-01', 2], ['is all on the day', `allow control/okapi: ours until ${today}`, 2],
  ];
  for (const [says, comment, left] of cases) it(says, () => assert.equal(stays(comment), left));
});

describe('the language', () => {
  const of = (text: string, more: Partial<LintInput> = {}, messageLanguage: 'auto' | 'en' | 'sv' | 'da' = 'auto') => {
    const { language, messageLanguage: messages } = lint({ text, path: 'a.policy.md', format: 'markdown', today, ...more }, { ...real, config: { ...real.config, messageLanguage } });
    return [language, messages];
  };
  const english = '# Policy\n\nWe decide together, and the team may ask whenever it wants to.\n', swedish = '# Policy\n\nVi beslutar tillsammans, och gruppen får fråga när den vill.\n';
  const cases: readonly [says: string, of: () => readonly string[], language: string, messages: string][] = [
    ['is that of the words', () => of(swedish), 'sv', 'sv'],
    ['is what the front matter says', () => of(`---\nlang: sv-SE\n---\n${english}`), 'sv', 'sv'],
    ['is what the front matter says, in capitals', () => of(`---\nlang: DA\n---\n${english}`), 'da', 'da'],
    ['is one of which the front matter speaks and we do not', () => of(`---\nlang: de\n---\n${english}`), 'de', 'en'],
    ['is Norwegian where the front matter says so', () => of(`---\nlang: nb\n---\n${english}`), 'nb', 'en'],
    ['is that of the words where the front matter says nothing that we know', () => of(`---\nlang: xx\n---\n${swedish}`), 'sv', 'sv'],
    ['is what the user says', () => of(`---\nlang: sv\n---\n${english}`, { language: 'da' }), 'da', 'da'],
    ['of messages is the editor’s, where we speak it', () => of(english, { editorLanguage: 'sv' }), 'en', 'sv'],
    ['of messages is the editor’s, whatever the country', () => of(english, { editorLanguage: 'da-DK' }), 'en', 'da'],
    ['of messages is the document’s in an English editor', () => of(swedish, { editorLanguage: 'en' }), 'sv', 'sv'],
    ['of messages is the document’s in a German editor', () => of(swedish, { editorLanguage: 'de' }), 'sv', 'sv'],
    ['of messages is the configuration’s before all', () => of(swedish, { editorLanguage: 'da' }, 'en'), 'sv', 'en'],
  ];
  for (const [says, is, language, messages] of cases) it(says, () => assert.deepEqual(is(), [language, messages]));
});

describe('words of the house for people', () => {
  const heard = (people?: { staff: string[]; leaders: string[] }) => found('Zorkers sleep. The zargon sleeps.', { rules: { [zebra]: sentenceRule(), [gnu]: sentenceRule() }, patterns: { [zebra]: ['{staff} sleep'], [gnu]: ['{leader} sleeps'] }, config: people ? { people } : {} });
  const cases: readonly [says: string, people: { staff: string[]; leaders: string[] } | undefined, found: readonly string[]][] = [
    ['are none by themselves', undefined, []],
    ['for those who work here are heard', { staff: ['zorkers'], leaders: [] }, ['zebra warning: Zorkers sleep']],
    ['for those who lead here are heard', { staff: [], leaders: ['zargon'] }, ['gnu warning: zargon sleeps']],
    ['for both are heard', { staff: ['zorkers'], leaders: ['zargon'] }, ['zebra warning: Zorkers sleep', 'gnu warning: zargon sleeps']],
  ];
  for (const [says, people, expected] of cases) it(says, () => assert.deepEqual(heard(people), expected));
});

describe('an edit', () => {
  /** Texts read one after the other, and in each which tables and sentences the rules were asked about. */
  function asked(texts: readonly string[], change: readonly Partial<LintInput>[] = [], fresh = false): string[][] {
    const cache = new ChunkCache(), asks: string[] = [];
    const rulesThatTell = { 'a/table': { ...common, looksAt: 'table', check: (table) => { asks.push(table.rows[0]![0]!.cell.text); return []; } }, [zebra]: sentenceRule({ consider: ({ prose }) => { asks.push(prose.text); return true; } }) } satisfies Record<string, Rule>;
    const linter = ownLinter({ rules: rulesThatTell, patterns });
    return texts.map((text, i) => {
      asks.length = 0;
      lint(input(text, { cache, ...change[i] }), fresh ? { ...linter } : linter);
      return [...asks];
    });
  }
  const table = (cell: string) => `| Area | Owner |\n|---|---|\n| ${cell} | Ada |\n\n`;
  const cases: readonly [says: string, texts: readonly string[], asked: readonly (readonly string[])[]][] = [
    ['asks rules about what it changes alone', ['A zebra.\n\nTwo zebras.\n\nThe zebra eats.\n', 'A zebra.\n\nTwo zebras.\n\nThe zebra sleeps.\n'], [['A zebra.', 'The zebra eats.'], ['The zebra sleeps.']]],
    ['that moves all asks about nothing', ['A zebra.\n', 'No.\n\nA zebra.\n'], [['A zebra.'], []]],
    ['of a heading asks about what stands below it', ['# One\n\nA zebra.\n', '# Two\n\nA zebra.\n'], [['A zebra.'], ['A zebra.']]],
    ['of a heading that is undone asks about nothing', ['# One\n\nA zebra.\n', '# Two\n\nA zebra.\n', '# One\n\nA zebra.\n'], [['A zebra.'], ['A zebra.'], []]],
    ['that puts a heading above asks about what stands below it', ['A zebra.\n', '# One\n\nA zebra.\n'], [['A zebra.'], ['A zebra.']]],
    ['behind a table asks about it, for its legend stands there', [`${table('Rota')}One.\n`, `${table('Rota')}Two.\n`], [['Rota'], ['Rota']]],
    ['further behind asks about nothing', [`${table('Rota')}One.\n\n# Two\n\nThree.\n`, `${table('Rota')}One.\n\n# Two\n\nFour.\n`], [['Rota'], []]],
    ['behind a paragraph asks about nothing', ['A zebra.\n\nOne.\n', 'A zebra.\n\nTwo.\n'], [['A zebra.'], []]],
  ];
  for (const [says, texts, expected] of cases) it(says, () => assert.deepEqual(asked(texts), expected));

  it('asks again in another language of messages, or with other rules', () => {
    const text = 'A zebra.\n';
    assert.deepEqual(asked([text, text], [{}, { editorLanguage: 'sv' }]), [['A zebra.'], ['A zebra.']]);
    assert.deepEqual(asked([text, text], [], true), [['A zebra.'], ['A zebra.']]);
    assert.deepEqual(asked([text, text]), [['A zebra.'], []]);
  });
});

describe('a table', () => {
  const check = (...problems: readonly Partial<Problem>[]): Rule => ({ ...common, looksAt: 'table', check: (table) => problems.map((one, i) => ({ at: table.rows[0]![1 - i]!.cell.at, ...one })) });
  const text = '# Zero\n\n# One\n\n| Area | Owner |\n|---|---|\n| Rota | Ada |\n';

  it('is shown to the rules for tables', () => {
    assert.deepEqual(found(text, { rules: { [whole]: check({}, { severity: 'hint' }) } }), ['whole hint: Rota', 'whole warning: Ada']);
    assert.deepEqual(lintOwn(text, { rules: { [whole]: check({}) } }).findings.map(({ level }) => level), ['table']);
    assert.deepEqual(found('# One\n\nRota: Ada\n', { rules: { [whole]: check({}) } }), []);
  });

  it('is left to those who speak its language, and to rules that are not off', () => {
    assert.deepEqual(found(text, { rules: { [whole]: check({}) } }, { language: 'de' }), []);
    assert.deepEqual(found(text, { rules: { [whole]: check({}), [other]: check({}) }, config: { rules: { [whole]: 'off', [other]: 'info' } } }), ['other info: Ada']);
  });

  it('is mended in its cell', () => {
    const fixes = (problem: Partial<Problem>) => lintOwn(text, { rules: { [whole]: check(problem) }, words: { [whole]: { fixes: [{ title: 'x', kind: 'guided', replaces: 'sentence', text: 'A.', cell: 'Bo' }] } } }).findings[0]!.fixes.map(({ edits }) => [text.slice(edits[0]!.start, edits[0]!.end), edits[0]!.text]);
    assert.deepEqual(fixes({}), [['Ada', 'Bo']]);
    const start = text.indexOf('Rota') - text.indexOf('# One');
    assert.deepEqual(fixes({ sentence: { start, end: start + 4 } }), [['Rota', 'Bo']], 'or in the one that the rule names');
  });
});
