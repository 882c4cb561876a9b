import assert from 'node:assert/strict';
import { canonicalKey, frontMatterKeys, readFrontMatter, withoutBlock, type FrontMatterKey } from '../../server/src/model/front-matter';

describe('the keys of front matter', () => {
  const cases: readonly [written: string, means: FrontMatterKey | undefined][] = [
    ...frontMatterKeys.map((key): [string, FrontMatterKey] => [key, key]),
    ['Owner', 'owner'], ['ÄGARE', 'owner'], ['dokumentejer', 'owner'], ['policy_owner', 'owner'], ['Author', 'owner'],
    ['typ', 'type'], ['Dokumenttype', 'type'], ['språk', 'lang'], ['sprog', 'lang'], ['rubrik', 'title'], ['overskrift', 'title'], ['state', 'status'],
    ['approved-by', 'approver'], ['Beslutad av', 'approver'], ['godkendt', 'approver'], ['gäller från', 'effective'], ['Ikrafttræden', 'effective'],
    ['next-review', 'review'], ['next_review', 'review'], ['Revideras senast', 'review'], ['genbesøges', 'review'], ['gælder til', 'review'], ['translation-of', 'translationOf'], ['oversættelse af', 'translationOf'],
    ['naeste_revision', 'review'], ['nasta-oversyn', 'review'], ['naesta oversyn', undefined], ['agare', 'owner'], ['aegare', 'owner'], ['sprak', 'lang'], ['oversaettelse-af', 'translationOf'], ['oversættelse-af', 'translationOf'], ['Tovholder', 'owner'], [' owner ', 'owner'],
    ['tags', undefined], ['', undefined], ['constructor', undefined], ['__proto__', undefined], ['own er', undefined],
  ];
  for (const [written, means] of cases) it(`“${written}” ${means ? `is ${means}` : 'is none of ours'}`, () => assert.equal(canonicalKey(written), means));
});

/** What is read of a block: by key the value, and what stands at its place. */
function read(block: string): Record<string, readonly [value: string, written: string]> {
  return Object.fromEntries(Object.entries(readFrontMatter(block).fields).map(([key, { value, at }]) => [key, [value, block.slice(at.start, at.end)]]));
}

describe('front matter', () => {
  const cases: readonly [says: string, block: string, fields: Record<string, readonly [string, string]>][] = [
    ['is values at their places', '---\ntype: policy\nÄgare:   Åsa Ek  \n---\n', { type: ['policy', 'policy'], owner: ['Åsa Ek', 'Åsa Ek'] }],
    ['is read with other line ends', '---\r\ntype: policy\r\nowner: Ada\r\n---\r\n', { type: ['policy', 'policy'], owner: ['Ada', 'Ada'] }],
    ['keeps a date as it is written', '---\nreview: 2026-03-01\n---\n', { review: ['2026-03-01', '2026-03-01'] }],
    ['keeps a number as it is written', '---\nreview: 0x10\n---\n', { review: ['0x10', '0x10'] }],
    ['takes quotes off the value, not off its place', '---\ntitle: "A: b"\n---\n', { title: ['A: b', '"A: b"'] }],
    ['believes the first of two', '---\nowner: Ada\nejer: Bo\n---\n', { owner: ['Ada', 'Ada'] }],
    ['leaves out what has no value', '---\nowner:\nreview: ~\ntype: policy\n---\n', { type: ['policy', 'policy'] }],
    ['leaves out lists and maps', '---\nowner: [Ada, Bo]\nreview:\n  next: 2026\ntype: policy\n---\n', { type: ['policy', 'policy'] }],
    ['leaves out other keys', '---\ntags: x\n1: y\n? [a]\n: b\nlang: da\n---\n', { lang: ['da', 'da'] }],
    ['of one line is no map', '---\npolicy\n---\n', {}],
    ['of a list is no map', '---\n- type: policy\n---\n', {}],
    ['that is empty says nothing', '---\n---\n', {}],
    ['of blanks says nothing', '---\n  \n---\n', {}],
    ['that is none says nothing', '', {}],
    ['resolves no alias', '---\na: &a [x, x]\nb: &b [*a, *a]\nowner: *b\ntype: policy\n---\n', { type: ['policy', 'policy'] }],
  ];
  for (const [says, block, fields] of cases) {
    it(says, () => {
      assert.deepEqual(read(block), fields);
      assert.equal(readFrontMatter(block).problem, undefined);
    });
  }

  it('that is broken says what is wrong and where, and what could be read', () => {
    const block = '---\ntype: policy\nowner: "Ada\n---\n';
    const { fields, problem } = readFrontMatter(block);
    assert.equal(fields.type?.value, 'policy');
    assert.match(problem!.text, /quote/);
    assert.ok(problem!.at.start > block.indexOf('owner') && problem!.at.end > problem!.at.start && problem!.at.end <= block.length, JSON.stringify(problem));
    const tab = '---\nowner: Ada\n\ttype: policy\n---\n', found = readFrontMatter(tab);
    assert.ok(found.problem && found.problem.at.start >= tab.indexOf('\t') - 1 && found.problem.at.end <= tab.lastIndexOf('---') + 1, JSON.stringify(found));
  });
});

describe('front matter without an end', () => {
  const cases: readonly [says: string, text: string, isUnclosed: boolean][] = [
    ['is told by a key that we know', '---\nowner: Ada\n\n# Policy\n', true],
    ['is told with other line ends', '---  \r\n  Ägare: Åsa\r\n', true],
    ['is told by a key without a value', '---\ntype:\n', true],
    ['is none by a key of somebody else', '---\nlayout: page\n\n# Policy\n', false],
    ['is none where a line is only a line', '---\n\nA thought: this is one.\n', false],
    ['is none further down', 'Text\n\n---\nowner: Ada\n', false],
    ['is none where the colon belongs to the word', '---\nowner:Ada\n', false],
    ['is none in a list', '---\n- owner: Ada\n', false],
    ['is none in a heading', '---\n# owner: Ada\n', false],
    ['is none in a quote', '---\n> owner: Ada\n', false],
    ['is none behind four dashes', '----\nowner: Ada\n', false],
    ['is none in an empty text', '', false],
  ];
  for (const [says, text, isUnclosed] of cases) it(says, () => assert.deepEqual(withoutBlock(text), isUnclosed ? { fields: {}, unclosed: { start: 0, end: 3 } } : { fields: {} }));
});
