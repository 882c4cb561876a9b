// A text is linted as its place wants it: which configuration holds, what it is called, who reads it and when.
import assert from 'node:assert/strict';
import { defaultConfig, type Config } from '../../server/src/engine/config';
import type { Linter } from '../../server/src/engine/linter';
import type { Told } from '../../server/src/engine/workspace';
import { Linting } from '../../server/src/lsp/linting';
import type { InForce } from '../../server/src/lsp/settings';
import { ChunkCache } from '../../server/src/model/document';
import { conflict, fewRules, gate, gated, other } from './parts';

const uri = 'file:///work/hr/remote.policy.md';
const inForce = (config: Partial<Config> = {}, base: string | undefined = 'file:///work'): InForce => ({ config: { ...defaultConfig, ...config }, base });
const documents = (more: Partial<Config['documents']>): Partial<Config> => ({ documents: { ...defaultConfig.documents, ...more } });
const told: readonly Told[] = [{ rule: conflict, problem: { at: { start: 57, end: 75 }, values: { area: 'the window display', owner: 'x', other: 'y', path: 'p', title: 't', link: 'l' } } }];

/** Linting that says how often it was asked for a linter, and for the day. */
function linting(surroundings: { today: string; editorLanguage?: string } = { today: '2026-03-01' }, base: Omit<Linter, 'config'> = fewRules) {
  const asked = { linter: 0, day: 0 };
  return { asked, it: new Linting(() => { asked.linter++; return base; }, () => { asked.day++; return surroundings; }, (of) => `named/${of.slice('file:///work/'.length)}`) };
}
const codes = ({ findings }: { readonly findings: readonly { readonly rule: string }[] }) => findings.map(({ rule }) => rule);

describe('a text is linted', () => {
  it('under the name that the workspace gives it', () => {
    const { facts, kind } = linting().it.lint(uri, gated, false, inForce());
    assert.deepEqual([facts.path, kind], ['named/hr/remote.policy.md', { type: 'policy', leadershipDocument: true, because: 'fileName' }]);
  });

  it('as Markdown or as plain text', () => {
    for (const [plain, format, title] of [[false, 'markdown', 'Remote work policy'], [true, 'plain', '# Remote work policy']] as const) {
      const { agreement: { reading: { document } }, facts } = linting().it.lint(uri, gated, plain, inForce());
      assert.deepEqual([document.format, facts.title], [format, title]);
    }
  });

  const said: readonly (readonly [says: string, config: Partial<Config>, base: string | undefined, because: string, type: string])[] = [
    ['by its name, where the configuration says nothing', {}, 'file:///work', 'fileName', 'policy'],
    ['as the configuration says of its path', documents({ types: { charter: ['hr/*'] } }), 'file:///work', 'configuration', 'charter'],
    ['as the configuration says of its path below the configuration’s folder', documents({ types: { charter: ['remote.*'] } }), 'file:///work/hr', 'configuration', 'charter'],
    ['by its name, where the configuration speaks of another path', documents({ types: { charter: ['remote.*'] } }), 'file:///work', 'fileName', 'policy'],
    ['not at all, where the configuration says so', documents({ exclude: ['hr/*'] }), 'file:///work', 'excluded', 'policy'],
    ['as the configuration says of its last part, outside all folders', documents({ types: { principles: ['remote.*'] } }), undefined, 'configuration', 'principles'],
  ];
  for (const [says, config, base, because, type] of said) {
    it(says, () => {
      const { kind, findings } = linting().it.lint(uri, gated, false, { ...inForce(config), base });
      assert.deepEqual([kind.because, kind.type, codes({ findings })], [because, type, because === 'excluded' ? [] : [gate]]);
    });
  }

  it('with the allowances of its own path only', () => {
    const config = { allow: [{ rule: gate, text: 'approval', reason: 'agreed', file: 'hr/*' }, { rule: conflict, text: 'display', reason: 'agreed', file: 'hr/*' }] };
    for (const [of, base, expected] of [[uri, 'file:///work', []], [uri, 'file:///work/hr', [conflict, gate]], ['file:///work/it/remote.policy.md', 'file:///work', [conflict, gate]]] as const) {
      const text = `${other}\n${gated.slice(gated.indexOf('Employees'))}`, { it: one } = linting(), of_ = inForce(config, base);
      const linted = one.lint(of, text, false, of_);
      assert.deepEqual([codes(linted), codes(one.withTold(of, linted, told, of_))], [expected.filter((rule) => rule === gate), expected]);
    }
  });

  for (const [editorLanguage, language] of [[undefined, 'en'], ['sv', 'sv'], ['da-DK', 'da'], ['fr', 'en']] as const) {
    it(`for a reader whose editor speaks ${editorLanguage ?? 'no language that it tells'} in ${language}`, () => {
      const { messageLanguage, language: own } = linting({ today: '2026-03-01', ...(editorLanguage && { editorLanguage }) }).it.lint(uri, gated, false, inForce());
      assert.deepEqual([messageLanguage, own], [language, 'en']);
    });
  }

  it('on the day that it is', () => {
    const days: string[] = [], surroundings = { today: '2026-03-01' };
    const { it: one } = linting(surroundings, { ...fewRules, rules: { ...fewRules.rules, [gate]: { ...fewRules.rules[gate]!, looksAt: 'document', check: (_, { today }) => { days.push(today); return []; } } } });
    const linted = one.lint(uri, gated, false, inForce());
    surroundings.today = '2026-03-02';
    one.lint(uri, gated, false, inForce());
    surroundings.today = '2026-03-03';
    one.withTold(uri, linted, told, inForce());
    assert.deepEqual(days, ['2026-03-01', '2026-03-02', '2026-03-03']);
  });

  it('from what is left of its last version, where there is any', () => {
    const { it: one } = linting(), cache = new ChunkCache(), chunks = (text: string, of?: ChunkCache) => one.lint(uri, text, false, inForce(), of).agreement.reading.document.chunks.map(({ chunk }) => chunk);
    const before = chunks(`${gated}\n## More\n\nYes.\n`, cache), after = chunks(`${gated}\n## More\n\nNo.\n`, cache);
    assert.equal(before[0], after[0]);
    assert.notEqual(before.at(-1), after.at(-1));
    assert.notEqual(chunks(gated)[0], chunks(gated)[0]);
  });
});

describe('what others tell', () => {
  it('is added to what was found, and changes nothing else', () => {
    const { it: one } = linting(), linted = one.lint(uri, other, false, inForce());
    const more = one.withTold(uri, linted, told, inForce());
    assert.deepEqual([codes(linted), codes(more)], [[], [conflict]]);
    assert.deepEqual([more.agreement, more.facts, more.kind], [linted.agreement, linted.facts, linted.kind]);
  });

  it('is nothing, where they tell nothing', () => {
    const { it: one } = linting(), linted = one.lint(uri, other, false, inForce());
    assert.equal(one.withTold(uri, linted, [], inForce()), linted);
  });

  it('is as loud as the configuration wants it', () => {
    const { it: one } = linting(), config = inForce({ rules: { [conflict]: 'error' } }), linted = one.lint(uri, other, false, config);
    assert.deepEqual(one.withTold(uri, linted, told, config).findings.map(({ severity }) => severity), ['error']);
    assert.deepEqual(one.withTold(uri, linted, told, inForce({ rules: { [conflict]: 'off' } })).findings, []);
  });
});

describe('a linter', () => {
  it('is made once for each configuration, so that work is remembered', () => {
    const { it: one, asked } = linting(), [first, second] = [inForce(), inForce()];
    const linted = one.lint(uri, other, false, first);
    one.lint(uri, gated, true, { ...first, base: 'file:///work/hr' });
    one.withTold(uri, linted, told, first);
    assert.equal(asked.linter, 1);
    one.lint(uri, gated, false, second);
    assert.equal(asked.linter, 2);
    assert.ok(asked.day > 0);
  });

  it('has all rules there are', () => assert.equal(linting().it.rules, fewRules.rules));
});
