// What is wrong with a document itself is said, and the rest of it is read.
import assert from 'node:assert/strict';
import { lintText } from '../linter';

const cases: readonly (readonly [says: string, problem: RegExp | undefined, text: string])[] = [
  ['front matter that nothing closes', /no line “---” closes it/, '---\nowner: The HR team\n\n# Policy on study leave\n\nEmployees must apply in May.\n'],
  ['front matter of a Windows editor that nothing closes', /no line “---” closes it/, '---\r\nreview: 2027-01-01\r\n\r\n# Policy on study leave\r\n'],
  ['front matter that cannot be read', /cannot be read/, '---\ntype: [broken\n---\n\n# Policy on study leave\n'],
  ['a misspelt type', /no type “Polcy”.*Did you mean “policy”/, '---\ntype: Polcy\n---\n\n# Study leave\n'],
  ['a misspelt type in Swedish', /Did you mean “teamöverenskommelse”/, '---\ntype: teamoverenskomelse\n---\n\n# Study leave\n'],
  ['a document that shall be left alone', undefined, '---\ntype: none\nowner: [x\n---\n\n# Policy on study leave\n'],
  ['a type of another tool', undefined, '---\ntype: note\n---\n\n# Study leave\n'],
  ['the type of a page', undefined, '---\ntype: page\n---\n\n# Study leave\n'],
  ['a known type', undefined, '---\ntype: Riktlinjer\n---\n\n# Study leave\n'],
  ['front matter that is closed', undefined, '---\nowner: The HR team\n---\n\n# Policy on study leave\n'],
  ['a line across and a text with a colon', undefined, '---\n\nRemember: apply in May.\n\n# Policy on study leave\n'],
  ['a line across the page', undefined, '---\n\n# Policy on study leave\n\nEmployees must apply in May.\n'],
];

describe('a problem of a document', () => {
  for (const [says, problem, text] of cases) {
    it(`is ${problem ? '' : 'not '}found in ${says}`, () => {
      const { problems } = lintText(text, { language: 'en' });
      if (problem) assert.match(problems[0]?.text ?? '', problem); else assert.deepEqual(problems, []);
    });
  }

  it('is not found in the front matter of documents that are none of ours: other tools write there what they like', () => {
    assert.deepEqual(lintText('---\ntitle: {{ page.title }} [x\n---\n\n# Build notes\n\nRun it twice.\n', { path: 'notes.md' }).problems, []);
  });

  it('is found in a type that was meant to make a document one of ours', () => {
    assert.deepEqual(lintText('---\ntype: polcy\n---\n\n# Build notes\n', { path: 'notes.md' }).problems.map(({ code, at }) => [code, at]), [['unknown-type', { start: 10, end: 15 }]]);
  });
});
