import { deepEqual, equal, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { linesOf, type Line } from '../../../client/src/views/profile-tree';
import { profileWords } from '../../../client/src/views/words';
import { elementNames, type Place, type Profile } from '../../../server/src/lsp/protocol';

const place = (line: number, text: string): Place => ({ range: { start: { line, character: 0 }, end: { line, character: text.length } }, text });
const profile: Profile = {
  uri: 'file:///a.policy.md', version: 3, type: 'policy', lang: 'en',
  elements: elementNames.map(name => ({
    name, ...(!['task', 'frame', 'input', 'support'].includes(name) && { rule: `some/${name.toLowerCase()}` }), need: name === 'learning' ? 'recommended' : name === 'input' ? 'none' : 'required',
    ...(['task', 'frame'].includes(name) && { place: place(4, 'We run the desk.') }),
  })),
  levels: [
    { level: 'organisational', there: 2, needed: 6, promises: 0, findings: 3, thin: true },
    { level: 'relational', there: 4, needed: 5, promises: 0, findings: 1, thin: false },
    { level: 'individual', there: 0, needed: 0, promises: 1, findings: 0, thin: true },
  ],
  balance: { duty: [place(7, 'Employees must lock the door.'), place(8, 'Employees must sign.')], promise: [place(9, 'Managers explain.')], approval: [], decisionRight: [], sanction: [], support: [] },
  sections: [
    { counts: { duty: 1, promise: 0, approval: 0, decisionRight: 0, sanction: 0, support: 0 } },
    { heading: place(6, 'Rules'), counts: { duty: 1, promise: 1, approval: 0, decisionRight: 0, sanction: 0, support: 0 } },
  ],
  families: [{ family: 'control', findings: 3 }, { family: 'safety', findings: 1 }],
};
const flat = (lines: readonly Line[]): Line[] => lines.flatMap(line => [line, ...flat(line.children)]);
const find = (id: string, lang: 'en' | 'sv' | 'da' = 'en'): Line => {
  const line = flat(linesOf(profile, profileWords[lang])).find(one => one.id === id);
  ok(line, `there is no line ${id}`);
  return line;
};

describe('the profile as a tree', () => {
  it('says how many parts are there', () => equal(find('parts').description, '2 of 12'));
  it('leads to a part that is there', () => deepEqual([find('part/task').description, find('part/task').range?.start.line, find('part/task').missing], ['line 5', 4, undefined]));
  it('offers to add a part that is missing', () => deepEqual([find('part/success').description, find('part/success').missing], ['missing', 'some/success']));
  it('offers nothing where nothing can be added', () => deepEqual([find('part/support').description, find('part/support').missing, find('part/support').tooltip], ['missing', undefined, profileWords.en.elements.support.question]));
  it('says that a part is only recommended', () => equal(find('part/learning').description, 'not there; recommended'));
  it('offers nothing that the document does not need', () => deepEqual([find('part/input').description, find('part/input').missing], ['not there; not asked for', undefined]));
  it('names a thin level first', () => equal(find('level/organisational').description, 'thin · 2 of 6 parts · 3 findings'));
  it('counts what leaders commit to as their own behaviour', () => equal(find('level/individual').description, 'thin · 1 commitment of a leader · no findings'));
  it('puts duties against commitments', () => equal(find('scale/duty').description, '2 against 1'));
  it('leads to each sentence that counts', () => deepEqual([find('weight/duty/1').label, find('weight/duty/1').range?.start.line], ['Employees must sign.', 8]));
  it('tells the balance of each section', () => deepEqual([find('section/0').label, find('section/1').label, find('section/1').description], ['Before the first heading', 'Rules', 'Duties for staff: 1, What leaders commit to: 1']));
  it('counts findings by subject', () => deepEqual([find('families').description, find('family/control').description], ['4 findings', '3 findings']));
  for (const lang of ['en', 'sv', 'da'] as const) {
    it(`speaks each line to a screen reader, label first (${lang})`, () => deepEqual(flat(linesOf(profile, profileWords[lang])).filter(({ spoken, label, description }) => spoken !== (description ? `${label}, ${description}` : label) || spoken === ''), []));
    it(`gives each line an id of its own (${lang})`, () => {
      const ids = flat(linesOf(profile, profileWords[lang])).map(({ id }) => id);
      equal(new Set(ids).size, ids.length);
    });
  }
});
