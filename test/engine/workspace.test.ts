// Facts are compared by value, and what a change costs does not grow with the number of documents.
import assert from 'node:assert/strict';
import { Workspace } from '../../server/src/engine/workspace';
import { lintText, linter } from '../linter';

const factsOf = (path: string, text: string) => ({ ...lintText(text, { path, language: 'en' }).facts, path });
const table = (area: string, owner: string) => `| Area | Owner |\n| --- | --- |\n| ${area} | ${owner} |\n`;
const conflict = 'responsibility/conflicting-owners';

describe('a workspace', () => {
  for (const [what, before, after, news] of [
    ['a word that is no fact', `# Shop\n\nWe sell.\n\n${table('Rota', 'Clerk')}`, `# Shop\n\nWe sell bread.\n\n${table('Rota', 'Clerk')}`, false],
    ['a fact that only moves', `# Shop\n\n${table('Rota', 'Clerk')}`, `# Shop\n\nNew.\n\n${table('Rota', 'Clerk')}`.replace('New.\n\n', '\n\n'), false],
    ['another owner', `# Shop\n\n${table('Rota', 'Clerk')}`, `# Shop\n\n${table('Rota', 'Baker')}`, true],
    ['another heading', '# Shop\n\n## Aim\n\nX\n', '# Shop\n\n## Goal\n\nX\n', true],
    ['another status', '---\nstatus: draft\n---\n\n# Shop\n', '---\nstatus: approved\n---\n\n# Shop\n', true],
  ] as const) {
    it(`hears ${news ? 'news' : 'nothing new'} of ${what}`, () => {
      const workspace = new Workspace();
      assert.equal(workspace.set(factsOf('a.policy.md', before)), true);
      assert.equal(workspace.set(factsOf('a.policy.md', after)), news);
    });
  }

  it('points at where a fact stands now, though it only moved', () => {
    const workspace = new Workspace();
    workspace.set(factsOf('a.policy.md', `# Shop rules\n\n${table('Rota', 'Clerk')}`));
    const moved = `# Bakery rules\n\nWe bake.\n\n${table('Rota', 'Baker')}`;
    workspace.set(factsOf('b.policy.md', `# Bakery rules\n\n${table('Rota', 'Baker')}`));
    workspace.set(factsOf('b.policy.md', moved));
    const [told] = workspace.told('a.policy.md', linter.rules).filter(({ rule }) => rule === conflict);
    assert.deepEqual(told?.problem.related?.map(({ path, at }) => [path, moved.slice(at.start, at.end)]), [['b.policy.md', 'Rota']]);
  });

  it('says the same whatever the order in which documents came', () => {
    const documents = ['a', 'b', 'c', 'd'].map((name, i) => factsOf(`${name}.policy.md`, `# ${['Shop', 'Bakery', 'Harbour', 'Garden'][i]} rules\n\n${table('Rota', ['Clerk', 'Baker', 'Pilot', 'Clerk'][i]!)}`));
    const said = (order: typeof documents) => {
      const workspace = new Workspace();
      for (const facts of order) workspace.set(facts);
      return documents.map(({ path }) => workspace.told(path, linter.rules));
    };
    assert.deepEqual(said([...documents].reverse()), said(documents));
    assert.ok(said(documents).every((told) => told.some(({ rule }) => rule === conflict)));
  });

  it('forgets what is gone', () => {
    const workspace = new Workspace();
    workspace.set(factsOf('a.policy.md', `# Shop rules\n\n${table('Rota', 'Clerk')}`));
    workspace.set(factsOf('b.policy.md', `# Bakery rules\n\n${table('Rota', 'Baker')}`));
    assert.equal(workspace.delete('b.policy.md'), true);
    assert.equal(workspace.delete('b.policy.md'), false);
    assert.deepEqual(workspace.told('a.policy.md', linter.rules).filter(({ rule }) => rule === conflict), []);
  });

  it('asks no more of a document among many than among few', () => {
    const asked = (count: number): number => {
      const workspace = new Workspace();
      for (let i = 0; i < count; i++) workspace.set(factsOf(`d${i}.policy.md`, `# Shop of ${['fish', 'bread', 'wine', 'cloth'][i % 4]} number ${i}\n\n${table(`Room ${i}`, 'Clerk')}`));
      let looks = 0;
      const counted = new Proxy(workspace, { get: (of, name) => {
        const value = Reflect.get(of, name) as unknown;
        return typeof value === 'function' ? (...args: unknown[]): unknown => {
          const answer = (value as (...all: unknown[]) => unknown).apply(of, args);
          looks += Array.isArray(answer) ? answer.length : 1;
          return answer;
        } : value;
      } });
      for (const rule of Object.values(linter.rules)) if (rule.looksAt === 'workspace') for (const _ of rule.check(workspace.document('d1.policy.md')!, counted)) looks++;
      return looks;
    };
    assert.equal(asked(200), asked(20));
  });
});
