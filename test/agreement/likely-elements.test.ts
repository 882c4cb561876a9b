// What does an element's job in words that no pattern knows, and what only looks like it.
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/agreement/document-reading';
import { elementNames, type ElementName } from '../../server/src/agreement/element-names';
import { elementsOf } from '../../server/src/agreement/elements';
import { linter } from '../../server/tools/linter';
import type { Language } from '../../server/src/language/data';
import type { Packs } from '../../server/src/language/pack';
import { parse } from '../../server/src/model/document';

/** The packs as they are without the models. */
const byPatternAlone: Packs = Object.fromEntries(Object.entries(linter.packs).map(([language, { elementWeights: _, ...pack }]) => [language, pack]));

const elements = (text: string, language: Language, packs = linter.packs) => elementsOf(readDocument(parse(text, 'markdown'), { packs, language }));

const found: readonly (readonly [language: Language, element: ElementName, sentence: string])[] = [
  ['en', 'support', 'If a case keeps you awake, ring Dr Osei at any hour; the clinic pays for a counsellor.'],
  ['en', 'support', 'You get two paid days a year for a course you pick, and a senior sits with you in your first month.'],
  ['en', 'learning', 'After a bad night we talk about what led to it and what we try next time.'],
  ['en', 'followUp', 'Every other Friday we sit down for half an hour and go through what is stuck.'],
  ['en', 'success', 'Nine callers in ten get through within two minutes.'],
  ['en', 'frame', 'Anything under 500 pounds you spend without asking.'],
  ['sv', 'learning', 'Efter en dålig natt pratar vi om vad som ledde dit och vad vi prövar nästa gång.'],
  ['sv', 'followUp', 'Varannan fredag sätter vi oss en halvtimme och ser vad som hakat upp sig.'],
  ['sv', 'owner', 'Schemat sköter Imran, och han bestämmer om byten.'],
  ['sv', 'support', 'Kör du fast ringer du Berit, dygnet runt, och kliniken betalar samtal hos psykolog.'],
  ['da', 'learning', 'Efter en dårlig nat taler vi om, hvad der førte til det, og hvad vi prøver næste gang.'],
  ['da', 'followUp', 'Hver anden fredag sætter vi os en halv time og ser, hvad der hænger.'],
  ['da', 'owner', 'Vagtplanen: Imran'],
  ['da', 'input', 'Synes du, at noget her er skørt, så sig det på mandagsmødet, og vi retter det sammen.'],
];

const others: readonly (readonly [language: Language, element: ElementName, sentence: string])[] = [
  ['en', 'support', 'Screens are filmed, and the film is kept for a year.'],
  ['en', 'learning', 'The canteen serves soup on Mondays and fish on Fridays.'],
  ['en', 'followUp', 'Each evening you send me a list of what you did hour by hour.'],
  ['sv', 'followUp', 'Varje kväll skickar du mig en lista över vad du gjort timme för timme.'],
  ['sv', 'support', 'Matsalen serverar soppa på måndagar.'],
  ['da', 'followUp', 'Hver aften sender du mig en liste over, hvad du har lavet time for time.'],
  ['da', 'success', 'Kantinen serverer suppe om mandagen.'],
];

const titled = { en: '# Team charter', sv: '# Lagavtal', da: '# Teamaftale' } as const;
const textOf = (language: Language, sentence: string) => `${titled[language]}\n\nQ.\n\n${sentence}\n`;

describe('an element in other words', () => {
  for (const [language, element, sentence] of found) {
    it(`is found where it stands (${language}, ${element}): ${sentence}`, () => {
      const text = textOf(language, sentence), at = elements(text, language)[element];
      assert.ok(at);
      assert.ok(sentence.startsWith(text.slice(at.start, at.end).trim().slice(0, 12)) || sentence.includes(text.slice(at.start, at.end)), text.slice(at.start, at.end));
    });
  }

  for (const [language, element, sentence] of others) {
    it(`is none (${language}, ${element}): ${sentence}`, () => assert.equal(elements(textOf(language, sentence), language)[element], undefined));
  }

  it('is found by the models where no pattern knows it', () => {
    const onlyByModel = found.filter(([language, element, sentence]) => !elements(textOf(language, sentence), language, byPatternAlone)[element]);
    assert.ok(onlyByModel.length >= found.length / 2, `${onlyByModel.length} of ${found.length}`);
  });

  it('needs something below it when it is a heading', () => {
    const heading = '## Two paid days a year for a course you pick';
    assert.equal(elements(`# Team charter\n\n${heading}\n`, 'en').support, undefined);
    assert.ok(elements(`# Team charter\n\n${heading}\n\nAt any hour.\n`, 'en').support);
  });

  it('is nothing in a quotation', () => assert.equal(elements(`# Team charter\n\n> ${found[0]![2]}\n`, 'en').support, undefined));

  it('changes nothing where patterns find it', () => {
    const text = '# Team charter\n\n## Purpose\n\nWe are here to keep people warm.\n\n## Support\n\nRing the desk.\n';
    for (const name of elementNames) if (elements(text, 'en', byPatternAlone)[name]) assert.deepEqual(elements(text, 'en')[name], elements(text, 'en', byPatternAlone)[name], name);
  });
});
