import assert from 'node:assert/strict';
import { introducedBy, type TouchedLines } from '../../server/src/engine/change';
import type { Finding } from '../../server/src/engine/finding';

describe('what a change introduced', () => {
  const flaw = /Ask first|Wait for leave/g;
  const lint = (text: string) => ({ text, findings: [...text.matchAll(flaw)].map((match): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'warning', message: '', start: match.index, end: match.index + match[0].length, related: [], fixes: [] })) });
  const lines = (...touched: number[]): TouchedLines => touched.map((line) => ({ first: line, last: line }));
  const placesOf = (touched: TouchedLines, now: string, before: string | undefined) => introducedBy(touched, lint(now), before === undefined ? undefined : lint(before)).map(({ start }) => start);

  it('is what was not there', () => assert.deepEqual(placesOf(lines(2), 'Ask first.\nWait for leave.', 'Ask first.\nGo on.'), [11]));
  it('is all of a new file', () => assert.deepEqual(placesOf(lines(1, 2), 'Ask first.\nWait for leave.', undefined), [0, 11]));
  it('is not what stands in a paragraph that was touched elsewhere', () => assert.deepEqual(placesOf(lines(1), 'Ask first. Thanks!', 'Ask first. Thx!'), []));
  it('is the copy on the touched line, not the original', () => {
    assert.deepEqual(placesOf(lines(1), 'Ask first.\nx\nAsk first.', 'x\nAsk first.'), [0]);
    assert.deepEqual(placesOf(lines(3), 'Ask first.\nx\nAsk first.', 'Ask first.\nx'), [13]);
  });
  it('is not what only moved', () => assert.deepEqual(placesOf(lines(3), 'x\ny\nAsk first.', 'Ask first.\nx\ny'), []));
  it('is what a change elsewhere in the text brought about', () => {
    const now = lint('# Policy\nAsk first.');
    assert.equal(introducedBy(lines(1), now, { text: '# Notes\nAsk first.', findings: [] }).length, 1);
  });
  it('is told when lines are not known', () => assert.deepEqual(placesOf('all', 'Ask first.\nAsk first.', 'Ask first.'), [11]));
});
