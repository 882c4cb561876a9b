// Whether an element is there, by all that speaks for any.
import assert from 'node:assert/strict';
import { isThere, presenceTerms, type Evidence } from '../../server/src/agreement/element-presence';
import { elementNames, type ElementName, type Way } from '../../server/src/agreement/element-names';

const at = { start: 0, end: 4 };
function evidence(ways: Partial<Record<ElementName, Way>>, more: { readonly sentences?: number; readonly scores?: Partial<Record<ElementName, number>>; readonly isEnough?: boolean } = {}): Evidence {
  return {
    language: 'en', sentences: more.sentences ?? 60,
    found: Object.fromEntries(Object.entries(ways).map(([name, way]) => [name, { at, way }])),
    spoken: new Map(Object.entries(more.scores ?? {}).map(([name, score]) => [name as ElementName, { scores: [score, score - 0.3], at, isEnough: more.isEnough ?? false }])),
  };
}
const everything = (way: Way): Partial<Record<ElementName, Way>> => Object.fromEntries(elementNames.map((name) => [name, way]));

describe('an element', () => {
  for (const name of elementNames) {
    it(`is there under its name, and in a field, whatever else is: ${name}`, () => {
      for (const way of ['announced', 'field'] as const) assert.ok(isThere(name, evidence({ [name]: way }, { scores: Object.fromEntries(elementNames.map((other) => [other, -1.5])) })), way);
    });
    it(`is not where nothing speaks for it, even among all others: ${name}`, () => {
      assert.equal(isThere(name, evidence({})), false);
      const { [name]: _, ...others } = everything('sentence');
      assert.equal(isThere(name, evidence(others, { scores: { [name]: -1.5 } })), false);
    });
    it(`is surer the more a sentence speaks for it: ${name}`, () => {
      const sure = (score: number) => isThere(name, evidence({ [name]: 'sentence' }, { scores: { [name]: score } }));
      assert.ok(Number(sure(-1.5)) <= Number(sure(0)) && Number(sure(0)) <= Number(sure(2)));
      assert.ok(sure(4));
    });
    it(`is not lost when another is added: ${name}`, () => {
      for (const score of [-1, -0.5, 0, 0.5, 1]) {
        const is = (more: Partial<Record<ElementName, Way>>, scores: Partial<Record<ElementName, number>>) => isThere(name, evidence({ ...more, [name]: 'sentence' }, { scores: { ...scores, [name]: score } }));
        const before = is({}, {});
        for (const other of elementNames) if (other !== name) assert.ok(!before || is({ [other]: 'announced' }, { [other]: 2 }), `${other} at ${score}`);
      }
    });
    it(`is in a few sentences where one does its job: ${name}`, () => {
      const short = (more: Parameters<typeof evidence>[1], ways = {}) => isThere(name, evidence(ways, { sentences: 5, ...more }));
      assert.deepEqual([short({}, { [name]: 'sentence' }), short({ scores: { [name]: 0 }, isEnough: true }), short({ scores: { [name]: 0 } }), short({})], [true, true, false, false]);
    });
  }

  it('is told by as many terms as there are weights', () => {
    assert.deepEqual(new Set(elementNames.map((name) => presenceTerms(name, evidence(everything('sentence'))).length)), new Set([8 + 2 * elementNames.length]));
  });

  it('that somebody owns the document is not read off one sentence of a long text in which nothing else is agreed', () => {
    assert.equal(isThere('documentOwner', evidence({ documentOwner: 'sentence' }, { scores: { documentOwner: -0.5 } })), false);
    assert.equal(isThere('frame', evidence({ frame: 'sentence' }, { scores: { frame: -0.5 } })), true, 'that there is a frame is');
  });
});
