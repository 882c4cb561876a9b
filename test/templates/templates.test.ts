// Each document to start from, with its gaps filled, is one that the linter has nothing to say about.
import assert from 'node:assert/strict';
import { fill } from '../../server/src/engine/fix';
import { elementNames } from '../../server/src/agreement/element-names';
import { languages } from '../../server/src/language/data';
import { needOf } from '../../server/src/rules/missing-element';
import { templates, templateTypes } from '../../server/src/templates/template';
import { lintText } from '../linter';

/** The text with every gap filled with its example. */
function filledIn(template: string): string {
  const { text, placeholders } = fill(template, {}, 0);
  return placeholders.reduceRight((done, { start, end, example }) => done.slice(0, start) + example + done.slice(end), text);
}

for (const language of languages) {
  for (const type of templateTypes) {
    describe(`the ${type} to start from (${language})`, () => {
      const text = filledIn(templates[language][type]);
      const { findings, kind, elements, language: seen, problems, agreement } = lintText(text, { path: 'untitled.md' });
      it('is of its kind and language', () => assert.deepEqual([kind.type, seen, problems], [type, language, []]));
      it('has no finding', () => assert.deepEqual(findings.map(({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`), []));
      it('holds all that such a document needs', () => assert.deepEqual(elementNames.filter((name) => needOf(name, agreement) === 'required' && !elements[name]), []));
      it('has leaders commit to something', () => assert.ok(agreement.balance.weighed.promise.length >= 3));
      it('asks questions', () => {
        const { placeholders } = fill(templates[language][type], {}, 0);
        assert.ok(placeholders.length >= 15, `${placeholders.length} gaps`);
        assert.equal(text.includes('['), false, 'a gap is not written as one');
      });
    });
  }
}
