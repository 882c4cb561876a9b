import assert from 'node:assert/strict';
import { introducedBy, readDiff, type FileChange } from '../../server/src/engine/change';
import type { Finding } from '../../server/src/engine/finding';

describe('a diff', () => {
  const cases: readonly [name: string, diff: string, expected: readonly FileChange[]][] = [
    ['changed and added lines', 'diff --git a/a.md b/a.md\nindex 1..2 100644\n--- a/a.md\n+++ b/a.md\n@@ -3 +3,2 @@ head\n-old\n+new\n+more\n@@ -9,2 +11,0 @@\n-x\n-y\n', [{ path: 'a.md', before: 'a.md', lines: [{ first: 3, last: 4 }] }]],
    ['a new file', 'diff --git a/n.md b/n.md\nnew file mode 100644\n--- /dev/null\n+++ b/n.md\n@@ -0,0 +1,2 @@\n+a\n+b\n', [{ path: 'n.md', before: undefined, lines: [{ first: 1, last: 2 }] }]],
    ['a deleted file', 'diff --git a/d.md b/d.md\n--- a/d.md\n+++ /dev/null\n@@ -1 +0,0 @@\n-a\n', []],
    ['a renamed file', 'diff --git a/o.md b/n.md\nsimilarity index 100%\nrename from o.md\nrename to n.md\n', [{ path: 'n.md', before: 'o.md', lines: [] }]],
    ['a name with spaces', 'diff --git a/a b.md b/a b.md\n--- a/a b.md\t\n+++ b/a b.md\t\n@@ -1 +1 @@\n-a\n+b\n', [{ path: 'a b.md', before: 'a b.md', lines: [{ first: 1, last: 1 }] }]],
    ['a quoted name', 'diff --git "a/\\303\\245\\"\\t.md" "b/\\303\\245\\"\\t.md"\n--- "a/\\303\\245\\"\\t.md"\n+++ "b/\\303\\245\\"\\t.md"\n@@ -1 +1 @@\n-a\n+b\n', [{ path: 'å"\t.md', before: 'å"\t.md', lines: [{ first: 1, last: 1 }] }]],
    ['lines that look like headers', 'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,3 @@\n--- a/x.md\n-@@ -1 +1 @@\n+++ b/y.md\n+diff --git a/z b/z\n+@@ -5 +5 @@\n\\ No newline at end of file\n', [{ path: 'a.md', before: 'a.md', lines: [{ first: 1, last: 3 }] }]],
    ['an added line that looks like a header behind one without an end', 'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1 +1,2 @@\n-old\n\\ No newline at end of file\n+new\n+++ b/zzz.md\n', [{ path: 'a.md', before: 'a.md', lines: [{ first: 1, last: 2 }] }]],
    ['a binary file', 'diff --git a/u.md b/u.md\nindex 1..2 100644\nBinary files a/u.md and b/u.md differ\n', [{ path: 'u.md', before: 'u.md', lines: 'all' }]],
    ['a changed mode', 'diff --git a/m.md b/m.md\nold mode 100644\nnew mode 100755\n', []],
    ['two files', 'diff --git a/a.md b/a.md\n--- a/a.md\n+++ b/a.md\n@@ -1 +1 @@\n-a\n+b\ndiff --git a/b.md b/b.md\n--- a/b.md\n+++ b/b.md\n@@ -2,0 +3 @@\n+c\n', [{ path: 'a.md', before: 'a.md', lines: [{ first: 1, last: 1 }] }, { path: 'b.md', before: 'b.md', lines: [{ first: 3, last: 3 }] }]],
    ['nothing', '', []],
  ];
  for (const [name, diff, expected] of cases) it(`of ${name} is read`, () => assert.deepEqual(readDiff(diff), expected));
});

describe('what a change introduced', () => {
  const flaw = /Ask first|Wait for leave/g;
  const lint = (text: string) => ({ text, findings: [...text.matchAll(flaw)].map((match): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'warning', message: '', start: match.index, end: match.index + match[0].length, related: [], fixes: [] })) });
  const lines = (...touched: number[]): FileChange => ({ path: 'a.md', before: 'a.md', lines: touched.map((line) => ({ first: line, last: line })) });
  const placesOf = (change: FileChange, now: string, before: string | undefined) => introducedBy(change, lint(now), before === undefined ? undefined : lint(before)).map(({ start }) => start);

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
  it('is told when lines are not known', () => assert.deepEqual(placesOf({ ...lines(), lines: 'all' }, 'Ask first.\nAsk first.', 'Ask first.'), [11]));
});
