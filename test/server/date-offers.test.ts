// Where a date may follow, and how it is written there.
import assert from 'node:assert/strict';
import { languages, type Language } from '../../server/src/language/data';
import { asksForDate, distances, monthsAfter, spoken } from '../../server/src/lsp/agreement/dates';

const leads: Readonly<Record<Language, readonly string[]>> = {
  en: ['by', 'on', 'from', 'until', 'before', 'since', 'review', 'reviewed', 'date', 'effective'],
  sv: ['senast', 'den', 'från', 'till', 'före', 'innan', 'sedan', 'revideras', 'översyn', 'datum', 'gäller'],
  da: ['senest', 'den', 'fra', 'til', 'inden', 'før', 'siden', 'revideres', 'revision', 'dato', 'gælder'],
};

const written: Readonly<Record<Language, readonly string[]>> = {
  en: ['1 January 2026', '2 February 2026', '3 March 2026', '4 April 2026', '5 May 2026', '6 June 2026', '7 July 2026', '8 August 2026', '9 September 2026', '10 October 2026', '11 November 2026', '12 December 2026'],
  sv: ['1 januari 2026', '2 februari 2026', '3 mars 2026', '4 april 2026', '5 maj 2026', '6 juni 2026', '7 juli 2026', '8 augusti 2026', '9 september 2026', '10 oktober 2026', '11 november 2026', '12 december 2026'],
  da: ['1. januar 2026', '2. februar 2026', '3. marts 2026', '4. april 2026', '5. maj 2026', '6. juni 2026', '7. juli 2026', '8. august 2026', '9. september 2026', '10. oktober 2026', '11. november 2026', '12. december 2026'],
};

describe('a date', () => {
  for (const language of languages) {
    it(`may follow the words that lead to one, and those of no other language (${language})`, () => {
      const all = new Set(languages.flatMap((one) => leads[one]));
      assert.deepEqual([...all].filter((word) => asksForDate(word, language)), [...all].filter((word) => leads[language].includes(word)));
    });

    it(`is written as people write it (${language})`, () => {
      assert.deepEqual(written[language].map((_, i) => spoken(`2026-${String(i + 1).padStart(2, '0')}-${String(i + 1).padStart(2, '0')}`, language)), written[language]);
    });
  }

  const places: readonly [before: string, asks: boolean][] = [
    ['We read it again by', true], ['We read it again by ', true], ['We read it again by \t\n', true], ['Next Review:', true], ['Review: ', true], ['Until, ', true], ['BY', true], ['first,by', true], ['first:by', true],
    ['We read it again by Monday', false], ['by the ', false], ['standby ', false], ['by-', false], ['(by', false], ['', false], ['  ', false], [': , ', false],
  ];
  for (const [before, asks] of places) it(`${asks ? 'may' : 'may not'} follow ${JSON.stringify(before)}`, () => assert.equal(asksForDate(before, 'en'), asks));

  it('is offered today, in a quarter, in half a year and in a year', () => assert.deepEqual([...distances], [0, 3, 6, 12]));

  const later: readonly [from: string, months: number, to: string][] = [
    ['2026-03-01', 0, '2026-03-01'], ['2026-12-31', 0, '2026-12-31'], ['2026-01-01', 0, '2026-01-01'],
    ['2026-03-01', 3, '2026-06-01'], ['2026-03-01', 12, '2027-03-01'], ['2026-03-01', 9, '2026-12-01'], ['2026-03-01', 10, '2027-01-01'], ['2026-12-15', 1, '2027-01-15'], ['2026-11-15', 1, '2026-12-15'], ['2026-10-09', 27, '2029-01-09'],
    ['2026-01-31', 1, '2026-02-28'], ['2026-01-28', 1, '2026-02-28'], ['2026-01-27', 1, '2026-02-27'], ['2028-01-31', 1, '2028-02-29'], ['2028-02-29', 12, '2029-02-28'], ['2026-11-30', 3, '2027-02-28'], ['2026-03-31', 3, '2026-06-30'], ['2026-08-31', 6, '2027-02-28'], ['2026-05-31', 12, '2027-05-31'],
    ['0999-12-05', 0, '0999-12-05'],
  ];
  for (const [from, months, to] of later) it(`${months} months behind ${from} is ${to}`, () => assert.equal(monthsAfter(from, months), to));
});
