// A language as it is shipped says what it says as it is written.
import assert from 'node:assert/strict';
import { lint } from '../../server/src/engine/lint';
import { compile } from '../../server/src/language/compile';
import { packed, unpacked } from '../../server/src/language/packed';
import { PatternError } from '../../server/src/language/pattern';
import { PhraseBook } from '../../server/src/language/phrases';
import { tokenize } from '../../server/src/language/tokens';
import { withVocabulary, type Vocabulary } from '../../server/src/language/vocabulary';
import { linter, today } from '../linter';

const texts = {
  en: '# Remote work policy\n\nEmployees must obtain their manager\'s approval before they work from home. Managers review it by 1 March 2027.\n',
  sv: '# Policy för distansarbete\n\nMedarbetare måste ha chefens godkännande innan de arbetar hemifrån.\n',
  da: '# Politik for hjemmearbejde\n\nMedarbejdere skal have lederens godkendelse, før de arbejder hjemme.\n',
} as const;

describe('a packed language', function () {
  this.timeout(30_000);
  for (const language of ['en', 'sv', 'da'] as const) {
    it(`finds the same (${language})`, () => {
      const shipped = { ...linter, packs: { ...linter.packs, [language]: unpacked(packed(linter.packs[language]!)) } };
      const input = { text: texts[language], path: 'text.policy.md', format: 'markdown' as const, today };
      const found = ({ findings, elements }: ReturnType<typeof lint>) => ({ elements, findings: findings.map((one) => ({ ...one, fixes: one.fixes })) });
      const asWritten = found(lint(input, linter));
      assert.ok(asWritten.findings.length > 0);
      assert.deepEqual(found(lint(input, shipped)), asWritten);
    });
  }
});

describe('a house’s own words', () => {
  const tables = compile({ staff: ['employee*', 'team member*'], leader: ['manager*'] }, [{ owner: 'wait', patterns: ['{staff} must wait'] }, { owner: 'decide', patterns: ['{leader} decide* -- {staff} decide*'] }]);
  const found = (sentence: string, vocabulary: Vocabulary) => new PhraseBook(withVocabulary(tables, vocabulary)).scan(tokenize(sentence)).map(({ owner, from, to }) => [owner, from, to]);

  for (const { words, sentence, at } of [
    { words: ['gardener'], sentence: 'The gardener must wait.', at: ['wait', 1, 4] },
    { words: ['garden*'], sentence: 'The gardeners must wait.', at: ['wait', 1, 4] },
    { words: ['night owl*'], sentence: 'The night owls must wait.', at: ['wait', 1, 5] },
    { words: ['Night Owls', 'x'], sentence: 'Night owls must wait.', at: ['wait', 0, 4] },
  ]) {
    it(`mean people: ${words.join(', ')}`, () => {
      assert.deepEqual(found(sentence, {}), []);
      assert.deepEqual(found(sentence, { staff: words }), [at]);
    });
  }

  it('leave what was known as it was', () => {
    for (const vocabulary of [{}, { staff: ['night owl*', 'gardener'] }, { nobody: ['x'] }]) {
      assert.deepEqual(found('A team member must wait.', vocabulary), [['wait', 1, 5]]);
      assert.deepEqual(found('Managers decide.', vocabulary), [['decide', 0, 2]]);
      assert.deepEqual(found('Managers decide what employees decide.', vocabulary), []);
    }
  });

  it('are told when they are no words', () => {
    for (const wrong of ['', '(', 'a|b']) assert.throws(() => found('x', { staff: [wrong] }), PatternError);
  });
});
