import assert from 'node:assert/strict';
import fc from 'fast-check';
import { mended, safeEdits } from '../../server/src/engine/apply';
import type { Edit, Finding, Fix } from '../../server/src/engine/finding';
import { lintText } from '../linter';

const fix = (kind: Fix['kind'], ...edits: Edit[]): Fix => ({ title: 'x', kind, edits, placeholders: [] });
const found = (...fixes: Fix[]): Finding => ({ rule: 'a/b', level: 'sentence', severity: 'warning', message: '', start: 0, end: 1, related: [], fixes });

/** A linter that offers to write `by` for each `word`. */
const replacing = (word: string, by: string) => (text: string) => {
  const findings: Finding[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) findings.push(found(fix('safe', { start: at, end: at + word.length, text: by })));
  return { findings };
};

describe('safe fixes', () => {
  it('are all made, no others', () => {
    const { text, count, result } = mended('bad worse bad', replacing('bad', 'good'));
    assert.deepEqual([text, count, result.findings.length], ['good worse good', 2, 0]);
    const guided = () => ({ findings: [found(fix('guided', { start: 0, end: 1, text: 'x' }), fix('suggestion', { start: 0, end: 1, text: 'y' }))] });
    assert.deepEqual(mended('abc', guided).text, 'abc');
  });

  it('are made again until there are none', () => {
    const shorten = replacing('aa', 'a');
    assert.equal(mended('aaaaa', shorten).text, 'a');
  });

  it('end in a circle and in growth', () => {
    const circle = mended('a', (text) => ({ findings: [found(fix('safe', { start: 0, end: 1, text: text === 'a' ? 'b' : 'a' }))] }));
    assert.equal(circle.text, 'b');
    const growth = mended('a', (text) => ({ findings: [found(fix('safe', { start: 0, end: 0, text: 'a' }))], text }));
    assert.equal(growth.text, 'a'.repeat(11));
  });

  it('keep the document’s line ends', () => {
    const add = (text: string) => ({ findings: text.includes('new') ? [] : [found(fix('safe', { start: text.length, end: text.length, text: '\nnew\n' }))] });
    assert.equal(mended('a\r\nb', add).text, 'a\r\nb\r\nnew\r\n');
    assert.equal(mended('a\rb', add).text, 'a\rb\rnew\r');
    assert.equal(mended('a', add).text, 'a\nnew\n');
  });

  const pairs: readonly [string, Edit, Edit, number][] = [
    ['overlapping', { start: 0, end: 5, text: 'x' }, { start: 4, end: 6, text: 'y' }, 1],
    ['equal', { start: 0, end: 5, text: 'x' }, { start: 0, end: 5, text: 'x' }, 1],
    ['neighbouring', { start: 0, end: 5, text: 'x' }, { start: 5, end: 6, text: 'y' }, 2],
    ['two insertions at one place', { start: 3, end: 3, text: 'x' }, { start: 3, end: 3, text: 'y' }, 1],
    ['an insertion at an edge', { start: 0, end: 5, text: 'x' }, { start: 5, end: 5, text: 'y' }, 1],
    ['an insertion inside', { start: 2, end: 2, text: 'x' }, { start: 0, end: 5, text: 'y' }, 1],
    ['apart', { start: 7, end: 8, text: 'x' }, { start: 0, end: 5, text: 'y' }, 2],
  ];
  for (const [name, a, b, count] of pairs) {
    it(`never clash: ${name}`, () => {
      const made = safeEdits([found(fix('safe', a)), found(fix('safe', b))]);
      assert.equal(made.count, count);
      assert.deepEqual(made.edits.map(({ start }) => start), [...made.edits].map(({ start }) => start).sort((x, y) => x - y));
    });
  }

  it('make all edits of a fix or none', () => {
    const both = found(fix('safe', { start: 0, end: 1, text: 'x' }, { start: 8, end: 9, text: 'x' }));
    assert.equal(safeEdits([found(fix('safe', { start: 8, end: 9, text: 'y' })), both]).edits.length, 1);
    assert.equal(safeEdits([both]).edits.length, 2);
  });

  it('never overlap, whatever is offered', () => {
    const edit = fc.tuple(fc.nat(40), fc.nat(6)).map(([start, length]): Edit => ({ start, end: start + length, text: 'x' }));
    fc.assert(fc.property(fc.array(fc.array(edit, { maxLength: 3 })), (offers) => {
      const { edits } = safeEdits(offers.filter((one) => one.every((a, i) => one.every((b, j) => i === j || a.end < b.start || b.end < a.start))).map((one) => found(fix('safe', ...one))));
      return edits.every((one, i) => i === 0 || edits[i - 1]!.end <= one.start);
    }));
  });
});

describe('what the rules mend by themselves', () => {
  for (const [language, before, after] of [
    ['en', '# Leadership policy\n\nManagers inform their subordinates every week.', '# Leadership policy\n\nManagers inform their team members every week.'],
    ['en', '# Leadership policy\n\nEach manager explains the reasons. <!-- leadership-lint-alow control/aproval-gate: by law -->', '# Leadership policy\n\nEach manager explains the reasons. <!-- leadership-lint-allow control/approval-gate: by law -->'],
    ['sv', '# Policy för ledarskap\n\nCheferna frågar sina underställda om råd och lyssnar på dem. Deras underställda enheter är små.', '# Policy för ledarskap\n\nCheferna frågar sina medarbetare om råd och lyssnar på dem. Deras underställda enheter är små.'],
    ['da', '# Politik for ledelse\n\nLederne spørger deres underordnede til råds. Deres underordnede enheder er små.', '# Politik for ledelse\n\nLederne spørger deres teammedlemmer til råds. Deres underordnede enheder er små.'],
  ] as const) {
    it(`(${language}) ${before.split('\n').at(-1)!}`, () => {
      assert.equal(mended(before, (text) => lintText(text, { language })).text, after);
    });
  }
});
