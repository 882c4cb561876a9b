import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { DetectedLanguage } from '../../server/src/language/data';
import { languageOf, languageOfBlock, scoresOf, sumOf, type Scores } from '../../server/src/language/detect';
import { tokenize } from '../../server/src/language/tokens';

const scored = (text: string): Scores => scoresOf(tokenize(text));
const scores = (some: Partial<Scores>): Scores => ({ en: 0, sv: 0, da: 0, nb: 0, de: 0, ...some });

describe('the language of a text', () => {
  const cases: readonly [language: DetectedLanguage, text: string][] = [
    ['en', 'The team decides how it works and who is asked.'],
    ['sv', 'Teamet bestämmer själv hur det arbetar och vem som frågas.'],
    ['da', 'Teamet beslutter selv hvordan det arbejder, og hvem der bliver spurgt.'],
    ['nb', 'Teamet bestemmer selv hva som gjøres, og hvilke oppgaver de ansatte får etter hvert.'],
    ['de', 'Das Team entscheidet selbst, wie es arbeitet und wer gefragt wird.'],
    ['en', 'What is the goal?'],
    ['sv', 'Hur når vi målen?'],
    ['da', 'Hvad er formålet?'],
    ['da', 'Møder og øl på søndage'],
    ['sv', 'Mötet på lördag för chefen'],
    ['de', 'Größe prüfen wir für Übung'],
    ['und', ''],
    ['und', 'Teamet'],
    ['und', '2027 – 50 % OK'],
    ['und', 'Xyz qwerty lorem ipsum'],
  ];
  for (const [language, text] of cases) it(`is ${language}: “${text}”`, () => assert.equal(languageOf(scored(text)), language));

  it('does not hang on how often a text was read before', () => {
    for (const [language, text] of [...cases, ...cases]) assert.equal(languageOf(scored(text)), language);
  });

  it('is unknown where words do not weigh enough, by as much as is asked for', () => {
    assert.equal(languageOf(scores({ sv: 2.9 })), 'und');
    assert.equal(languageOf(scores({ sv: 3 })), 'sv');
    assert.equal(languageOf(scores({ sv: 8.9 }), 9), 'und');
    assert.equal(languageOf(scores({ sv: 9 }), 9), 'sv');
  });

  it('is unknown where two that can be read weigh the same', () => {
    assert.equal(languageOf(scores({ sv: 5, da: 5, nb: 2 })), 'und');
    assert.equal(languageOf(scores({ en: 5, sv: 5, de: 5 })), 'und');
  });

  it('is the one that can be read where another weighs the same', () => {
    assert.equal(languageOf(scores({ da: 5, nb: 5 })), 'da');
    assert.equal(languageOf(scores({ sv: 5, de: 5 })), 'sv');
    assert.equal(languageOf(scores({ nb: 5.5, da: 5 })), 'nb');
  });
});

describe('a word', () => {
  it('counts for each language that has it, most where only one has', () => {
    const { en, sv, da, nb, de } = scored('och');
    assert.ok(sv > 0 && en === 0 && da === 0 && nb === 0 && de === 0);
    const shared = scored('og');
    assert.ok(shared.da > 0 && shared.da === shared.nb && shared.da < sv && shared.sv === 0);
  });

  it('counts by its letters too', () => {
    const of = (word: string) => Object.entries(scored(word)).filter(([, weight]) => weight > 0).map(([language]) => language);
    assert.deepEqual(of('kælder'), ['da', 'nb']);
    assert.deepEqual(of('brød'), ['da', 'nb']);
    assert.deepEqual(of('källare'), ['sv', 'de']);
    assert.deepEqual(of('bröd'), ['sv', 'de']);
    assert.deepEqual(of('müde'), ['de']);
    assert.deepEqual(of('straße'), ['de']);
    assert.deepEqual(of('kålen'), []);
    assert.deepEqual(of('bread'), []);
    const { sv, de } = scored('källare');
    assert.ok(sv > de, 'what German and Swedish share is mostly Swedish');
    assert.ok(scored('rødgrød').da > scored('brød').da, 'each letter counts');
  });

  it('counts each time', () => {
    const text = fc.array(fc.constantFrom('the', 'och', 'og', 'der', 'ikke', 'brød', 'källare', 'xyz'), { maxLength: 12 });
    fc.assert(fc.property(text, text, (some, more) => {
      const together = scored([...some, ...more].join(' ')), sum = sumOf([scored(some.join(' ')), scored(more.join(' '))]);
      for (const language of ['en', 'sv', 'da', 'nb', 'de'] as const) assert.ok(Math.abs(together[language] - sum[language]) < 1e-9);
    }));
  });

  it('is weighed the same after a great many others', () => {
    const before = scored('brød og ost');
    scored(Array.from({ length: 60_000 }, (_, i) => `w${i}`).join(' '));
    assert.deepEqual(scored('brød og ost'), before);
  });
});

describe('the language of a block', () => {
  const cases: readonly [says: string, weights: Partial<Scores>, document: DetectedLanguage, block: DetectedLanguage][] = [
    ['is the document’s where its words say nothing', {}, 'da', 'da'],
    ['is the document’s where its words say the same', { da: 20 }, 'da', 'da'],
    ['is the document’s where its words say little', { sv: 8 }, 'da', 'da'],
    ['is its own where its words speak clearly', { sv: 9 }, 'da', 'sv'],
    ['is the document’s where its words speak for that one too', { sv: 20, da: 9 }, 'da', 'da'],
    ['is its own where they speak much more for it', { sv: 23, da: 9 }, 'da', 'sv'],
    ['is the document’s where they speak no more than twice as much for another', { sv: 22, da: 9 }, 'da', 'da'],
    ['is its own in a document without one', { sv: 9, da: 8 }, 'und', 'sv'],
    ['is none in a document without one where its words say little', { sv: 4 }, 'und', 'und'],
    ['may be one that is not read', { de: 30, en: 3 }, 'en', 'de'],
  ];
  for (const [says, weights, document, block] of cases) it(says, () => assert.equal(languageOfBlock(scores(weights), document), block));

  it('of a quoted sentence in another language is that language', () => {
    const quoted = scored('Das Team entscheidet selbst, wie es arbeitet und wer gefragt wird, und nicht die Leitung.');
    assert.equal(languageOfBlock(quoted, 'en'), 'de');
    assert.equal(languageOfBlock(scored('See “Das Team”.'), 'en'), 'en');
  });
});
