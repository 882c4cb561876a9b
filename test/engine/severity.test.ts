import assert from 'node:assert/strict';
import { atLeast, loudness, quieter } from '../../server/src/engine/severity';
import { severities } from '../../server/src/rules/rule';

describe('severities', () => {
  it('go from the loudest to the hint', () => assert.deepEqual(severities.map((one) => loudness[one]), [3, 2, 1, 0]));
  for (const [i, a] of severities.entries()) {
    for (const [j, b] of severities.entries()) it(`${a} is ${i <= j ? '' : 'not '}at least ${b}, and the quieter of the two is ${severities[Math.max(i, j)]}`, () => assert.deepEqual([atLeast(a, b), quieter(a, b)], [i <= j, severities[Math.max(i, j)]]));
  }
});
