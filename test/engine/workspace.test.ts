// Facts are compared by value, and what a change costs does not grow with the number of documents.
import assert from 'node:assert/strict';
import type { Facts } from '../../server/src/agreement/facts';
import { areaKey } from '../../server/src/agreement/area-key';
import { keyOfTold, Workspace } from '../../server/src/engine/workspace';
import type { Rule } from '../../server/src/rules/rule';
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

  for (const [what, first, second, isConflict] of [
    ['an area that two documents give to different owners', '- Rota: Clerk', '- Rota: Baker', true],
    ['a post that each group fills for itself', '- Chair: Ana Moss', '- Chair: Bo Lind', false],
    ['a field that names nobody', '- Rota: N/A', '- Rota: Baker', false],
  ] as const) {
    it(`${isConflict ? 'points out' : 'is silent about'} ${what}`, () => {
      const workspace = new Workspace();
      workspace.set(factsOf('a.policy.md', `# Shop rules\n\n## Who\n\n${first}\n`));
      workspace.set(factsOf('b.policy.md', `# Bakery rules\n\n## Who\n\n${second}\n`));
      assert.equal(workspace.told('a.policy.md', linter.rules).some(({ rule }) => rule === conflict), isConflict);
    });
  }

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

describe('what a workspace knows', () => {
  const open = '| Area | Owner |\n| --- | --- |\n| Rota |  |\n| Keys | Baker |\n';
  const controlling = 'Employees must obtain their manager’s approval before they buy a pen.\n\nStaff must ask their manager for permission before they call a client.\n';
  const shop = `# Shop rules\n\n${table('Rota', 'Clerk')}`, key = areaKey('Rota');
  const workspaceOf = (...all: readonly Facts[]) => { const workspace = new Workspace(); for (const facts of all) workspace.set(facts); return workspace; };
  const paths = (facts: Iterable<Facts>) => [...facts].map(({ path }) => path);

  it('is every document, as it was told last', () => {
    const workspace = workspaceOf(factsOf('b.policy.md', shop), factsOf('a.policy.md', shop), factsOf('b.policy.md', '# Bakery rules\n'));
    assert.deepEqual(paths(workspace.all()).sort(), ['a.policy.md', 'b.policy.md']);
    assert.equal(workspace.document('b.policy.md')?.title, 'Bakery rules');
    assert.equal(workspace.document('c.policy.md'), undefined);
  });

  it('is who owns an area, in order of path', () => {
    const workspace = workspaceOf(factsOf('b.policy.md', shop), factsOf('a.policy.md', shop.replace('Clerk', 'Baker')), factsOf('c.policy.md', `# C\n\n${table('Keys', 'Clerk')}`));
    assert.deepEqual(workspace.ownersOf(key).map(({ facts, ownership }) => [facts.path, ownership.owner]), [['a.policy.md', 'Baker'], ['b.policy.md', 'Clerk']]);
    assert.deepEqual(workspace.ownersOf(areaKey('Garden')), []);
  });

  it('is each place where a document gives an area an owner', () => {
    const workspace = workspaceOf(factsOf('a.policy.md', `# Shop rules\n\n${table('Rota', 'Clerk')}\nAnd then:\n\n${table('Rota', 'Baker')}`));
    assert.deepEqual(workspace.ownersOf(key).map(({ ownership }) => ownership.owner), ['Clerk', 'Baker']);
  });

  it('is which areas ask for an owner', () => {
    const workspace = workspaceOf(factsOf('a.policy.md', `# Shop rules\n\n${open}`));
    assert.deepEqual([workspace.openAreas(key).map(({ open: { area } }) => area), workspace.openAreas(areaKey('Keys'))], [['Rota'], []]);
  });

  it('is which documents of a folder control', () => {
    const workspace = workspaceOf(factsOf('hr/b.policy.md', `# B\n\n${controlling}`), factsOf('hr/a.policy.md', `# A\n\n${controlling}`), factsOf('hr/c.policy.md', '# C\n\nWe decide.\n'), factsOf('d.policy.md', `# D\n\n${controlling}`));
    assert.deepEqual(['hr', '', 'it'].map((folder) => paths(workspace.controlling(folder))), [['hr/a.policy.md', 'hr/b.policy.md'], ['d.policy.md'], []]);
  });

  it('is the documents by their file’s name, whatever its capitals', () => {
    const workspace = workspaceOf(factsOf('hr/Leave.policy.md', shop), factsOf('it/leave.policy.md', shop), factsOf('it/leaver.policy.md', shop));
    assert.deepEqual(paths(workspace.named('LEAVE.policy.md')), ['hr/Leave.policy.md', 'it/leave.policy.md']);
    assert.deepEqual(paths(workspace.named('it/leave.policy.md')), []);
  });

  it('is which files are there, as far as anybody can tell', () => {
    const workspace = new Workspace((path) => (path === 'a.png' ? true : path === 'b.png' ? false : undefined));
    workspace.set(factsOf('a.policy.md', shop));
    assert.deepEqual(['a.policy.md', 'a.png', 'b.png', 'c.png'].map((path) => workspace.isThere(path)), [true, true, false, undefined]);
    assert.equal(new Workspace().isThere('a.png'), undefined);
  });

  const inForce: readonly [says: string, text: string, path: string][] = [
    ['of a draft binds nobody', `---\nstatus: draft\n---\n\n# Shop rules\n\n${open}\n${controlling}`, 'hr/a.policy.md'],
    ['of what is no leadership document binds nobody', `---\ntype: none\n---\n\n# Shop rules\n\n${open}\n${controlling}`, 'hr/a.md'],
  ];
  for (const [says, text, path] of inForce) {
    it(says, () => {
      const workspace = workspaceOf(factsOf(path, text));
      assert.deepEqual([workspace.ownersOf(areaKey('Keys')), workspace.openAreas(key), workspace.controlling('hr')], [[], [], []]);
      assert.equal(workspace.isThere(path), true);
    });
  }

  it('is forgotten with the document, and only with it', () => {
    const text = `# A\n\n${open}\n${controlling}`, other = factsOf('hr/b.policy.md', text), workspace = workspaceOf(factsOf('hr/a.policy.md', text), other);
    const known = (path: string) => [workspace.ownersOf(areaKey('Keys')), workspace.openAreas(key)].map((all) => all.some(({ facts }) => facts.path === path)).concat([workspace.controlling('hr'), workspace.named(path.slice(3))].map((all) => paths(all).includes(path)));
    assert.deepEqual([known('hr/a.policy.md'), known('hr/b.policy.md')], [[true, true, true, true], [true, true, true, true]]);
    workspace.delete('hr/a.policy.md');
    assert.deepEqual([known('hr/a.policy.md'), known('hr/b.policy.md')], [[false, false, false, false], [true, true, true, true]]);
    workspace.set(factsOf('hr/b.policy.md', '# Nothing\n'));
    assert.deepEqual(known('hr/b.policy.md'), [false, false, false, true]);
  });
});

describe('the versions of a text', () => {
  const version = (path: string, language: 'en' | 'sv' | 'da', text = '# Leave\n', leadershipDocument = true): Facts => ({ ...lintText(text, { path, language }).facts, path, leadershipDocument });
  const versions = (own: Facts, ...others: readonly Facts[]) => {
    const workspace = new Workspace();
    for (const facts of [own, ...others]) workspace.set(facts);
    return workspace.versionsOf(own).map(({ path }) => path);
  };

  const cases: readonly [says: string, versions: () => readonly string[], expected: readonly string[]][] = [
    ['are those of one name in other languages, its own first', () => versions(version('hr/leave.sv.policy.md', 'sv'), version('hr/leave.en.policy.md', 'en'), version('hr/leave.da.policy.md', 'da')), ['hr/leave.sv.policy.md', 'hr/leave.da.policy.md', 'hr/leave.en.policy.md']],
    ['are not those of another name', () => versions(version('leave.sv.policy.md', 'sv'), version('travel.en.policy.md', 'en')), ['leave.sv.policy.md']],
    ['are one a language', () => versions(version('a/leave.sv.policy.md', 'sv'), version('a/leave-en.policy.md', 'en'), version('a/leave.en.policy.md', 'en')), ['a/leave.sv.policy.md', 'a/leave-en.policy.md']],
    ['are none in its own language', () => versions(version('leave.en.policy.md', 'en'), version('leave.policy.md', 'en')), ['leave.en.policy.md']],
    ['are none of what is no leadership document', () => versions(version('leave.en.md', 'en'), version('leave.sv.md', 'sv', '# Leave\n', false)), ['leave.en.md']],
    ['are what says so itself', () => versions(version('hr/leave.policy.md', 'en'), version('sv/ledighet.policy.md', 'sv', '---\ntranslation-of: ../hr/leave.policy.md\n---\n# Ledighet\n')), ['hr/leave.policy.md', 'sv/ledighet.policy.md']],
  ];
  for (const [says, found, expected] of cases) it(says, () => assert.deepEqual(found(), expected));

  it('are not those that are gone', () => {
    const workspace = new Workspace(), own = version('leave.en.policy.md', 'en'), other = version('leave.sv.policy.md', 'sv');
    for (const facts of [own, other]) workspace.set(facts);
    workspace.delete(other.path);
    assert.deepEqual(workspace.versionsOf(own).map(({ path }) => path), [own.path]);
  });
});

describe('what workspace rules say', () => {
  const problem = { at: { start: 0, end: 1 } };
  const rule = (check: Extract<Rule, { looksAt: 'workspace' }>['check']): Rule => ({ looksAt: 'workspace', severity: 'info', trustLevel: 'relational', sources: [], messages: ['usual'], check });
  const facts = factsOf('a.policy.md', '# Shop rules\n');

  it('is said of the document, by each of them and by no other', () => {
    const workspace = new Workspace(), asked: unknown[] = [];
    workspace.set(facts);
    const rules = { 'a/b': rule((own, world) => { asked.push([own, world]); return [problem, problem]; }), 'c/d': rule(() => [problem]), ...Object.fromEntries(Object.entries(linter.rules).filter(([, { looksAt }]) => looksAt !== 'workspace')) };
    assert.deepEqual(workspace.told('a.policy.md', rules).map((told) => told.rule), ['a/b', 'a/b', 'c/d']);
    assert.deepEqual(asked, [[facts, workspace]]);
  });

  it('is said of an earlier version, where that is asked for', () => {
    const workspace = new Workspace(), earlier = factsOf('a.policy.md', '# Bakery rules\n');
    workspace.set(facts);
    assert.deepEqual(workspace.told('a.policy.md', { 'a/b': rule(({ title }) => (title === 'Bakery rules' ? [problem] : [])) }, earlier), [{ rule: 'a/b', problem }]);
  });

  it('is nothing of a document that nobody knows, or that is none', () => {
    const workspace = new Workspace(), rules = { 'a/b': rule(() => [problem]) };
    workspace.set({ ...facts, leadershipDocument: false });
    assert.deepEqual([workspace.told('b.policy.md', rules), workspace.told('a.policy.md', rules)], [[], []]);
  });

  it('can be compared', () => {
    const told = (message: string) => [{ rule: 'a/b', problem: { ...problem, message } }];
    assert.equal(keyOfTold(told('x')), keyOfTold(told('x')));
    assert.notEqual(keyOfTold(told('x')), keyOfTold(told('y')));
    assert.notEqual(keyOfTold(told('x')), keyOfTold([]));
  });
});
