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
  ['a day that there is not', /“2099-13-01” is no date/, '---\ntype: policy\nreview: 2099-13-01\n---\n\n# Study leave\n'],
  ['a review at no time', /“next spring” is no date/, '---\ntype: policy\nreview: next spring\n---\n\n# Study leave\n'],
  ['a review by a date in words', undefined, '---\ntype: policy\nreview: before opening day, November 2026\n---\n\n# Study leave\n'],
  ['a review in a rhythm', undefined, '---\ntype: policy\nreview: every spring\n---\n\n# Study leave\n'],
  ['a review on the same day each year', undefined, '---\ntype: policy\nreview: 31 March\n---\n\n# Study leave\n'],
  ['a language that nobody checks', /“fr” is none of the languages that can be checked \(en, sv, da\)/, '---\ntype: policy\nlang: fr\n---\n\n# Study leave\n'],
  ['a language by its name', undefined, '---\ntype: policy\nlang: Swedish\n---\n\n# Study leave\n'],
  ['two types', /“type” holds more than one value/, '---\ntype: [policy, charter]\n---\n\n# Policy on study leave\n\nEmployees tell their manager when they want to study. The manager listens to the team and answers within a week, with reasons.\n'],
  ['a type in a list', undefined, '---\ntype: [policy]\n---\n\n# Study leave\n'],
  ['the language of a page that is no document of ours', undefined, '---\ntype: none\nlang: fr\nreview: soon\n---\n\n# Changelog\n'],
  ['front matter that is closed', undefined, '---\nowner: The HR team\n---\n\n# Policy on study leave\n'],
  ['a line across and a text with a colon', undefined, '---\n\nRemember: apply in May.\n\n# Policy on study leave\n'],
  ['a line across the page', undefined, '---\n\n# Policy on study leave\n\nEmployees must apply in May.\n'],
];

describe('a problem of a document', () => {
  it('is told in the document’s language, what the parser says too', () => {
    const text = (lang: string) => lintText(`---\ntype: policy\nlang: ${lang}\nreview: a: b\n---\n\n# Ledighet\n`).problems[0]!.text;
    assert.match(text('sv'), /^Dokumentets huvud går inte att läsa: raden har ett kolon för mycket; sätt citattecken om värdet\. Resten/);
    assert.match(text('da'), /^Dokumentets hoved kan ikke læses: linjen har et kolon for meget; sæt citationstegn om værdien\. Resten/);
  });

  it('is no date that anybody could look at the document by', () => {
    for (const [review, isThere] of [['2099-13-01', false], ['next spring', false], ['2099-12-01', true], ['yearly', true]] as const) {
      assert.equal(lintText(`---\ntype: policy\nreview: ${review}\n---\n\n# Study leave\n`, { language: 'en' }).elements.reviewDate !== undefined, isThere, review);
    }
  });

  it('is not that a language is called by its name, or a type stands in a list', () => {
    assert.equal(lintText('---\nlang: Swedish\n---\n\n# x\n', {}).language, 'sv');
    assert.equal(lintText('---\ntype: [policy]\n---\n\n# x\n', { language: 'en' }).kind.because, 'frontMatter');
  });

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
