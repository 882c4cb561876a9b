// Where an element of the agreement is found, and what is none.
import assert from 'node:assert/strict';
import type { ElementName } from '../../server/src/agreement/elements';
import { lintText } from '../linter';

const cases: readonly (readonly [says: string, element: ElementName, there: boolean, text: string])[] = [
  ['a front-matter key of two words, hyphened', 'reviewDate', true, '---\nnext-review: 2028-03-01\n---\n# Policy on study leave\n'],
  ['a bold lead-in behind a bold number', 'learning', true, '# Team charter\n\n**14.** **Learning.** An open afternoon in June.\n'],
  ['a bold lead-in behind a plain number', 'learning', true, '# Team charter\n\n3.1 **Learning.** An open afternoon in June.\n'],
  ['a label before a colon', 'learning', true, '# Team charter\n\nLearning: an open afternoon in June.\n'],
  ['a word far behind no label', 'learning', false, '# Team charter\n\nThe room on floor two is the learning room: knock first.\n'],
  ['a lead-in whose paragraph punishes', 'learning', false, '# Team charter\n\n**Mistakes.** Mistakes will lead to disciplinary action.\n'],
  ['a lead-in whose paragraph refuses to punish', 'learning', true, '# Team charter\n\n**Mistakes.** Mistakes do not lead to disciplinary action.\n'],
  ['a plain date to read it again', 'reviewDate', true, '# Team charter\n\nThe team reads these terms again in February.\n'],
  ['a review of something else', 'reviewDate', false, '# Team charter\n\nThe lead looks at the figures each quarter.\n'],
  ['whoever keeps the document', 'documentOwner', true, '# Team charter\n\nKeeper: the head nurse.\n'],
  ['a byline on the cover', 'documentOwner', true, '# Goals for the year\n\nCompiled by Gary Dutcher, division manager.\n\n## Goals\n\nWe want fewer leaks.\n'],
  ['a byline of something further below', 'documentOwner', false, '# Goals for the year\n\nWe want fewer leaks.\n\n## Reports\n\nLeaks are counted.\n\n## The annual report\n\nThe report is compiled by the division manager.\n'],
  ['a heading “Questions”', 'documentOwner', false, '# Guide to first talks\n\n## Questions\n\nAsk what went well.\n'],
  ['a duty in one section and a promise in another', 'mutual', true, '# Policy on study leave\n\n## Applying\n\nEmployees must apply in May.\n\n## Answers\n\nYour manager answers you within a week.\n'],
  ['duties alone', 'mutual', false, '# Policy on study leave\n\n## Applying\n\nEmployees must apply in May.\n'],
  ['a heading “Purpose”', 'why', false, '# Policy on study leave\n\n## Purpose\n\nThis policy covers leave for studies.\n'],
  ['a percentage that is paid', 'success', false, '# Policy on study leave\n\nThe company pays 80 % of the fee.\n'],
  ['who owns something else', 'documentOwner', false, '# Team charter\n\nEach of us is an owner of the product.\n'],
];

describe('elements', () => {
  for (const [says, element, there, text] of cases) {
    it(`${there ? 'finds' : 'does not find'} ${element} in ${says}`, () => assert.equal(lintText(text, { language: 'en' }).elements[element] !== undefined, there));
  }
});
