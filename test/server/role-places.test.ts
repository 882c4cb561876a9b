// Where a role is introduced and where it is named, with roles and other documents that the test makes up.
import assert from 'node:assert/strict';
import type { Location } from 'vscode-languageserver';
import type { Facts } from '../../server/src/agreement/facts';
import type { Role } from '../../server/src/agreement/roles';
import type { RoleFact } from '../../server/src/agreement/roles/fact';
import { definitionOf, referencesOf } from '../../server/src/lsp/agreement/places';
import { facts, knownBy, located, place, read, role, roleFact, uriOf, withRoles } from './known';

const text = '# Team\n\nThe team lead is here.\nThe team lead is there.\n\n## Team lead\n';
const [first, second, third] = [place(text, 'team lead'), place(text, 'team lead', 1), place(text, 'Team lead')];
const own = uriOf('team.charter.md');
const here: readonly Location[] = [[2, 4], [3, 4], [5, 3]].map(([line, character]) => ({ uri: own, range: { start: { line: line!, character: character! }, end: { line: line!, character: character! + 9 } } }));

const asked = (more: Partial<Role> = {}) => withRoles(read(text), role('team lead', [first, second, third], more));
const naming = (path: string, fact: Partial<RoleFact>, more: Partial<Facts> = {}) => facts(path, { roles: [roleFact('clerk', { isIntroduced: true, at: { start: 90, end: 95 }, places: [{ start: 90, end: 95 }] }), roleFact('team lead', fact)], ...more });
const at = (start: number) => ({ start, end: start + 4 });

describe('the place that introduces a role', () => {
  const definition = (of: Partial<Role>, all: readonly Facts[] = [], nowhere: readonly string[] = [], offset = first.start) => definitionOf(asked(of), offset, knownBy(all, { nowhere }));

  it('is nowhere where nobody is named', () => {
    for (const offset of [0, first.start - 1, first.end + 1]) assert.deepEqual(definition({ introduced: third }, [], [], offset), [], String(offset));
    const one = asked();
    assert.deepEqual(definitionOf({ ...one, roles: { ...one.roles, get: () => undefined } }, first.start, knownBy([])), []);
  });

  it('is the document’s own, from wherever it is asked', () => {
    const other = naming('b.md', { isIntroduced: true, at: at(7) });
    for (const offset of [first.start, first.end, second.start + 3, third.end]) assert.deepEqual(definition({ introduced: third }, [other], [], offset), [here[2]]);
  });

  it('is where it is first named, where nobody introduces it', () => {
    assert.deepEqual(definition({}, [], [], second.start), [here[0]]);
    assert.deepEqual(definition({}, [naming('b.md', { at: at(7) })], [], third.start), [here[0]], 'another document only names it');
  });

  it('is another document’s, where the own does not introduce it', () => assert.deepEqual(definition({}, [naming('b.md', { at: at(3) }), naming('c.md', { isIntroduced: true, at: at(7) })]), [located('c.md', at(7))]));

  it('is one of several documents’: the first that is written in the own language', () => {
    const [danish, english, later] = [naming('da.md', { isIntroduced: true, at: at(1) }, { language: 'da' }), naming('en.md', { isIntroduced: true, at: at(2) }), naming('later.md', { isIntroduced: true, at: at(3) })];
    assert.deepEqual(definition({}, [danish, english, later]), [located('en.md', at(2))]);
    assert.deepEqual(definition({}, [later, english, danish]), [located('later.md', at(3))]);
    assert.deepEqual(definition({}, [danish]), [located('da.md', at(1))], 'or the only one');
  });

  it('is no place that cannot be found', () => {
    const [lost, found] = [naming('lost.md', { isIntroduced: true, at: at(1) }), naming('b.md', { isIntroduced: true, at: at(2) }, { language: 'sv' })];
    assert.deepEqual(definition({}, [lost, found], ['lost.md']), [located('b.md', at(2))]);
    assert.deepEqual(definition({}, [lost], ['lost.md']), [here[0]]);
  });
});

describe('the places that name a role', () => {
  const references = (withIntroduction: boolean, of: Partial<Role> = {}, all: readonly Facts[] = [], nowhere: readonly string[] = [], offset = first.start) => referencesOf(asked(of), offset, withIntroduction, knownBy(all, { nowhere }));

  it('are none where nobody is named', () => {
    for (const offset of [first.start - 1, first.end + 1]) assert.deepEqual(references(true, {}, [], [], offset), [], String(offset));
    const one = asked();
    assert.deepEqual(referencesOf({ ...one, roles: { ...one.roles, get: () => undefined } }, first.start, true, knownBy([])), []);
  });

  it('are all of the document’s own, with the one that introduces it', () => {
    assert.deepEqual(references(true), here);
    assert.deepEqual(references(true, { introduced: third }, [], [], third.end), here);
  });

  it('are all but the one that introduces it, else but the first', () => {
    assert.deepEqual(references(false, { introduced: third }), [here[0], here[1]]);
    assert.deepEqual(references(false, { introduced: second }), [here[0], here[2]]);
    assert.deepEqual(references(false), [here[1], here[2]]);
  });

  it('are those of other documents behind them, the ones that introduce it too', () => {
    const others = [naming('b.md', { isIntroduced: true, at: at(5), places: [at(5), at(20)] }), naming('c.md', { places: [at(40)] }), naming('d.md', {}, { leadershipDocument: false }), facts('e.md', { roles: [roleFact('clerk')] })];
    const there = [located('b.md', at(5)), located('b.md', at(20)), located('c.md', at(40))];
    assert.deepEqual(references(true, {}, others), [...here, ...there]);
    assert.deepEqual(references(false, {}, others), [here[1], here[2], ...there]);
    assert.deepEqual(references(true, {}, others, ['b.md']), [...here, there[2]], 'where they can be found');
  });
});
