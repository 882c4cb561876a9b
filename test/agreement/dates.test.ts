import assert from 'node:assert/strict';
import { datesIn } from '../../server/src/agreement/dates';
import { tokenize } from '../../server/src/language/tokens';

/** What is written, and the days it means; the words of the date stand in `⟦ ⟧`. */
const written: readonly (readonly [text: string, from: string, to: string])[] = [
  ['Review: ⟦2026-03-01⟧.', '2026-03-01', '2026-03-01'],
  ['Reviewed by ⟦1 March 2026⟧ at the latest', '2026-03-01', '2026-03-01'],
  ['on ⟦March 1, 2026⟧, by the owner', '2026-03-01', '2026-03-01'],
  ['on the ⟦2nd of March 2026⟧', '2026-03-02', '2026-03-02'],
  ['in ⟦March 2026⟧', '2026-03-01', '2026-03-31'],
  ['in ⟦Feb 2028⟧', '2028-02-01', '2028-02-29'],
  ['⟦Q2 2026⟧', '2026-04-01', '2026-06-30'],
  ['⟦2026-Q2⟧', '2026-04-01', '2026-06-30'],
  ['⟦2026 Q2⟧', '2026-04-01', '2026-06-30'],
  ['the ⟦second quarter of 2026⟧', '2026-04-01', '2026-06-30'],
  ['in ⟦spring 2026⟧', '2026-03-01', '2026-05-31'],
  ['⟦winter 2026⟧', '2026-12-01', '2027-02-28'],
  ['by ⟦2026-03⟧', '2026-03-01', '2026-03-31'],
  ['by ⟦01.03.2026⟧', '2026-03-01', '2026-03-01'],
  ['senast ⟦1. mars 2026⟧', '2026-03-01', '2026-03-01'],
  ['senast den ⟦1 mars 2026⟧', '2026-03-01', '2026-03-01'],
  ['under ⟦andra kvartalet 2026⟧', '2026-04-01', '2026-06-30'],
  ['⟦kvartal 2 2026⟧', '2026-04-01', '2026-06-30'],
  ['hösten ses den över: ⟦hösten 2026⟧', '2026-09-01', '2026-11-30'],
  ['i ⟦maj 2026⟧', '2026-05-01', '2026-05-31'],
  ['senest den ⟦1. marts 2026⟧', '2026-03-01', '2026-03-01'],
  ['i ⟦2. kvartal 2026⟧', '2026-04-01', '2026-06-30'],
  ['i ⟦første kvartal i 2026⟧', '2026-01-01', '2026-03-31'],
  ['⟦foråret 2026⟧', '2026-03-01', '2026-05-31'],
  ['den ⟦1/3 2026⟧', '2026-03-01', '2026-03-01'],
  ['inden udgangen af ⟦2026⟧', '2026-01-01', '2026-12-31'],
];
const noDates = ['31 February 2026 apart', 'in March', 'the first quarter', 'room 2026b', '12 000 kronor', 'section 3.4', 'may we', 'maj', 'paragraph 2', '30 marts'];

describe('dates in text', () => {
  for (const [marked, from, to] of written) {
    it(`are read: ${marked}`, () => {
      const text = marked.replace(/[⟦⟧]/g, '');
      const [date, ...more] = datesIn(tokenize(text));
      assert.deepEqual(more, []);
      assert.ok(date, 'no date');
      assert.deepEqual({ from: date.from, to: date.to, words: text.slice(date.at.start, date.at.end) }, { from, to, words: marked.slice(marked.indexOf('⟦') + 1, marked.indexOf('⟧')) });
    });
  }
  for (const text of noDates.slice(1)) it(`are not seen in: ${text}`, () => { assert.deepEqual(datesIn(tokenize(text)), []); });
  it('that no calendar has are left with what is left of them', () => { assert.deepEqual(datesIn(tokenize(noDates[0]!)).map(({ from }) => from), ['2026-02-01']); });
});
