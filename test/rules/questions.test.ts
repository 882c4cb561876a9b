// Whoever misses a part of the document also asks the questions that help to write it.
import assert from 'node:assert/strict';
import { ruleOfElement } from '../../server/src/engine/profile';
import { languages } from '../../server/src/language/data';
import { linter } from '../linter';

describe('a part that is missing', () => {
  for (const [element, rule] of Object.entries(ruleOfElement)) {
    for (const language of languages) {
      it(`comes with questions (${element}, ${language})`, () => {
        const questions = linter.packs[language]!.words[rule]!.questions ?? [];
        assert.ok(questions.length >= 2 && questions.length <= 4, `${questions.length} questions`);
        assert.deepEqual(questions.filter((question) => !question.endsWith('?') || question.length > 90), []);
      });
    }
  }
});
