import assert from 'node:assert/strict';
import type { Finding } from '../../server/src/engine/finding';
import { fingerprintsOf, wordsOf } from '../../server/src/engine/identity';

/** Findings of one rule on all places of these words. */
function on(text: string, words: string, { rule = 'control/approval-gate', level = 'sentence' }: Partial<Finding> = {}): Finding[] {
  const found: Finding[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    found.push({ rule, level, severity: 'warning', message: '', start, end: start + words.length, related: [], fixes: [] });
  }
  return found;
}

const prints = (text: string, words: string, of: Partial<Finding> = {}) => fingerprintsOf(on(text, words, of), text);

describe('the fingerprint of a finding', () => {
  const [own] = prints('Ask your manager first.', 'your manager');
  const cases: readonly [says: string, other: string | undefined, isSame: boolean][] = [
    ['does not know where the words stand', prints('New words before. Ask your manager first.', 'your manager')[0], true],
    ['does not see how lines are broken', prints('Ask your\n   manager first.', 'your\n   manager')[0], true],
    ['does not see capitals', prints('Ask YOUR manager first.', 'YOUR manager')[0], true],
    ['knows the words', prints('Ask the manager first.', 'the manager')[0], false],
    ['knows the rule', prints('Ask your manager first.', 'your manager', { rule: 'control/inspection' })[0], false],
    ['knows spaces from none', prints('Ask yourmanager first.', 'yourmanager')[0], false],
    ['of a whole document is that of its rule', prints('Ask your manager first.', 'your manager', { level: 'document' })[0], false],
  ];
  for (const [says, other, isSame] of cases) it(says, () => assert.equal(own === other, isSame));

  it('counts equal ones', () => {
    const found = prints('Ask Ada. Ask Ada. Ask Ada.', 'Ask Ada');
    assert.deepEqual(found.map((one) => one.slice(16)), [':1', ':2', ':3']);
    assert.equal(new Set(found.map((one) => one.slice(0, 16))).size, 1);
  });

  it('is the same on every machine and in every version', () => {
    // Baselines that people keep hold these: a change here makes every one of them worthless.
    assert.deepEqual(prints('Ask Ada.', 'Ask Ada'), ['bfef13ed14af3464:1']);
    assert.deepEqual(prints('Fråga Åsa på ön.', 'Åsa på ön', { rule: 'safety/threat' }), ['9a7f501ea49326ae:1']);
  });

  it('of a document finding moves with its title', () => {
    const of = { level: 'document' } as const;
    assert.deepEqual(prints('# Old title', 'Old title', of), prints('# A title that is new', 'A title that is new', of));
  });
});

describe('the words of a finding', () => {
  it('are those of its place, on one line', () => assert.equal(wordsOf(on('a  b\r\n\tc d', '  b\r\n\tc ')[0]!, 'a  b\r\n\tc d'), 'b c'));
  it('are none for a whole document', () => assert.equal(wordsOf(on('a b', 'a b', { level: 'document' })[0]!, 'a b'), ''));
});
