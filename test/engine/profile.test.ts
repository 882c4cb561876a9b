import assert from 'node:assert/strict';
import { elementNames, type ElementName } from '../../server/src/agreement/element-names';
import type { Config } from '../../server/src/engine/config';
import type { Finding } from '../../server/src/engine/finding';
import type { Linted } from '../../server/src/engine/lint';
import { profileOf, ruleOfElement, trustLevels } from '../../server/src/engine/profile';
import type { Span } from '../../server/src/model/span';
import { lintText, linter } from '../linter';

const charter = lintText('# Team charter: customer desk\n\n## Our task\n\nWe answer questions on bills, so that customers need to call only once.\n', { path: 'desk.charter.md' });
const at: Span = { start: 2, end: 14 };

/** The profile of the charter, if it held these parts, were said of it these things and its leaders promised so much. */
function profile({ parts = [], findings = [], promises = 0, type }: { parts?: readonly ElementName[]; findings?: readonly (readonly [rule: string, severity: Finding['severity']])[]; promises?: number; type?: 'policy' | 'principles' | 'other' } = {}) {
  const { agreement } = charter, { balance } = agreement;
  const linted: Linted = {
    ...charter, elements: Object.fromEntries(elementNames.map((name) => [name, parts.includes(name) ? at : undefined])) as Linted['elements'],
    findings: findings.map(([rule, severity]) => ({ rule, severity, level: 'sentence', message: '', ...at, related: [], fixes: [] })),
    agreement: { ...agreement, balance: { ...balance, weighed: { ...balance.weighed, promise: Array<Span>(promises).fill(at) as never } } },
    kind: { ...charter.kind, ...(type && { type }) },
  };
  return profileOf(linted, linter)!;
}
const levelOf = (of: ReturnType<typeof profile>, level: string) => of.levels.find((one) => one.level === level)!;
/** The parts that a level is made of. */
const partsOf = (level: string) => elementNames.filter((name) => linter.rules[ruleOfElement[name]]!.trustLevel === level);

describe('a profile', () => {
  it('is drawn of leadership documents only', () => {
    assert.equal(profileOf(lintText('# Parser\n\nInstall it with npm.\n', { path: 'README.md' }), linter), undefined);
    assert.ok(profileOf(charter, linter));
  });

  it('names every part, and whether it is there', () => {
    const { elements } = profile({ parts: ['task'] });
    assert.deepEqual(elements.map(({ name }) => name), elementNames);
    assert.deepEqual(elements[0], { name: 'task', need: 'required', at });
    assert.deepEqual(elements.filter(({ at: place }) => place).length, 1);
    for (const name of elementNames) assert.ok(Object.hasOwn(linter.rules, ruleOfElement[name]), name);
  });

  describe('names the rule that offers to add a part', () => {
    const offered = (text: string, rules: Config['rules'] = {}) =>
      profileOf(lintText(text, { path: 'desk.charter.md', config: { rules } }), linter)!.elements.filter(({ rule }) => rule !== undefined).map(({ rule }) => rule);
    const task = '# Team charter: customer desk\n\n## Our task\n\nWe answer questions on bills, so that customers need to call only once.\n';
    it('where it is missing', () => { const rules = offered(task); assert.ok(rules.includes('expectations/missing-success') && !rules.includes('expectations/missing-task'), String(rules)); });
    it('not where the rule is off', () => assert.ok(!offered(task, { 'expectations/missing-success': 'off' }).includes('expectations/missing-success')));
    it('not where its absence is allowed', () => assert.ok(!offered(`<!-- leadership-lint-allow expectations/missing-success: it is in the plan -->\n\n${task}`).includes('expectations/missing-success')));
    it('not in a document that is withdrawn', () => assert.deepEqual(offered(`---\nstatus: withdrawn\n---\n\n${task}`), []));
    it('not where it has nothing to add', () => assert.deepEqual(profile({ findings: [['expectations/missing-success', 'info']] }).elements.filter(({ rule }) => rule !== undefined), []));
  });

  it('asks of each kind what it needs', () => {
    const needs = (type?: 'policy' | 'principles' | 'other') => profile(type && { type }).elements.filter(({ need }) => need !== 'none').map(({ name }) => name);
    assert.deepEqual(needs(), elementNames);
    assert.ok(!needs('principles').includes('task') && needs('principles').includes('mutual'));
    assert.deepEqual(needs('other'), ['why', 'documentOwner']);
  });

  it('gives what the leaders and the others owe, and where', () => {
    const { weighed, sections } = profileOf(charter, linter)!;
    assert.equal(weighed, charter.agreement.balance.weighed);
    assert.equal(sections, charter.agreement.balance.sections);
  });

  for (const level of trustLevels) {
    it(`counts the parts of a level: ${level}`, () => {
      const own = partsOf(level), foreign = elementNames.filter((name) => !own.includes(name));
      const numbers = (parts: readonly ElementName[]) => { const { there, needed } = levelOf(profile({ parts }), level); return [there, needed]; };
      assert.deepEqual([numbers([]), numbers(foreign), numbers(own), numbers(elementNames)], [[0, own.length], [0, own.length], [own.length, own.length], [own.length, own.length]]);
    });

    it(`counts what is said of a level, not what is whispered: ${level}`, () => {
      const rules = Object.keys(linter.rules), own = rules.filter((id) => linter.rules[id]!.trustLevel === level);
      const findings = (severity: Finding['severity']) => levelOf(profile({ findings: rules.map((id) => [id, severity] as const) }), level).findings;
      assert.deepEqual([findings('info'), findings('error'), findings('hint')], [own.length, own.length, 0]);
      assert.ok(own.length > 0);
    });
  }

  it('leaves out of the count what a kind does not need', () => {
    const { needed, there, thin } = levelOf(profile({ type: 'other', parts: elementNames }), 'organisational');
    assert.ok(needed < partsOf('organisational').length && there === needed && !thin);
  });

  for (const level of ['organisational', 'relational'] as const) {
    it(`calls a level thin of which much is missing: ${level}`, () => {
      const own = partsOf(level), thin = (parts: readonly ElementName[]) => levelOf(profile({ parts, promises: 9 }), level).thin;
      assert.deepEqual([thin([]), thin(own.slice(0, 1)), thin(own.slice(1)), thin(own)], [true, true, false, false]);
    });
  }

  it('calls a level that no rule speaks for not thin', () => {
    const { levels } = profileOf(charter, { rules: {} })!;
    assert.deepEqual(levels.slice(0, 2).map(({ needed, thin }) => [needed, thin]), [[0, false], [0, false]]);
  });

  it('calls leaders’ own behaviour thin where they commit to little, whatever else is there', () => {
    const individual = (promises: number, parts: readonly ElementName[]) => { const one = levelOf(profile({ promises, parts }), 'individual'); return [one.promises, one.thin]; };
    assert.deepEqual([individual(0, elementNames), individual(1, elementNames), individual(9, [])], [[0, true], [1, true], [9, false]]);
    assert.deepEqual(['organisational', 'relational'].map((level) => levelOf(profile({ promises: 9 }), level).promises), [0, 0], 'promises are the leaders’ alone');
  });

  it('counts what is said by family, most first', () => {
    const { families } = profile({ findings: [['safety/blame', 'info'], ['control/inspection', 'info'], ['control/suspicion', 'warning'], ['involvement/rivalry', 'error'], ['commitment/slogan', 'hint']] });
    assert.deepEqual(families, [{ family: 'control', findings: 2 }, { family: 'involvement', findings: 1 }, { family: 'safety', findings: 1 }]);
    assert.deepEqual(profile().families, []);
  });
});
