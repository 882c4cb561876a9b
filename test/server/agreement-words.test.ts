// What the editor says of roles, areas and sections: every sentence that depends on a number or on other words.
import assert from 'node:assert/strict';
import { elementNames } from '../../server/src/agreement/element-names';
import { documentTypes } from '../../server/src/agreement/kind';
import { stages } from '../../server/src/agreement/life-cycle';
import { languages, type Language } from '../../server/src/language/data';
import { agreementWords, sectionTitles, type AgreementWords } from '../../server/src/lsp/agreement/words';
import { frontMatterKeys } from '../../server/src/model/front-matter';

type Said = (words: AgreementWords & { readonly list: (names: readonly string[]) => string }) => string;
const cases: readonly [claim: string, said: Said, expected: Readonly<Record<Language, string>>][] = [
  ['a line', ({ line }) => line(7), { en: 'line 7', sv: 'rad 7', da: 'linje 7' }],
  ['a role that is named once', ({ named }) => named(1, 0), { en: 'Named once here.', sv: 'Nämns en gång här.', da: 'Nævnes én gang her.' }],
  ['a role that is named twice', ({ named }) => named(2, 0), { en: 'Named 2 times here.', sv: 'Nämns 2 gånger här.', da: 'Nævnes 2 gange her.' }],
  ['a role that is named in another document', ({ named }) => named(1, 1), { en: 'Named once here, and in 1 other document.', sv: 'Nämns en gång här, och i 1 annat dokument.', da: 'Nævnes én gang her, og i 1 andet dokument.' }],
  ['a role that is named in two others', ({ named }) => named(3, 2), { en: 'Named 3 times here, and in 2 other documents.', sv: 'Nämns 3 gånger här, och i 2 andra dokument.', da: 'Nævnes 3 gange her, og i 2 andre dokumenter.' }],
  ['duties that are left out', ({ more }) => more(3), { en: 'and 3 more', sv: 'och 3 till', da: 'og 3 til' }],
  ['no area', ({ areas }) => areas(0, 0), { en: '0 areas, all with an owner', sv: '0 områden, alla med ägare', da: '0 områder, alle med ejer' }],
  ['one area', ({ areas }) => areas(1, 0), { en: '1 area, all with an owner', sv: '1 område, alla med ägare', da: '1 område, alle med ejer' }],
  ['one area without an owner', ({ areas }) => areas(1, 1), { en: '1 area, 1 without an owner', sv: '1 område, 1 utan ägare', da: '1 område, 1 uden ejer' }],
  ['areas of which two are without an owner', ({ areas }) => areas(5, 2), { en: '5 areas, 2 without an owner', sv: '5 områden, 2 utan ägare', da: '5 områder, 2 uden ejer' }],
  ['names without an owner', ({ withoutOwner }) => withoutOwner('Rota'), { en: 'Without an owner: Rota.', sv: 'Utan ägare: Rota.', da: 'Uden ejer: Rota.' }],
  ['areas that all have one', ({ allOwned }) => allOwned, { en: 'Every area has an owner.', sv: 'Varje område har en ägare.', da: 'Hvert område har en ejer.' }],
  ['an area that misses nothing', ({ explained }) => explained('Rota', 'x', ''), { en: 'Rota: task, frame and measure of success are there.', sv: 'Rota: uppdrag, ram och mått på framgång finns.', da: 'Rota: opgave, ramme og mål for succes er der.' }],
  ['an area that misses all', ({ explained, list }) => explained('Rota', '', list(['a', 'b', 'c'])), { en: 'Rota: a, b and c are missing.', sv: 'Rota: a, b och c saknas.', da: 'Rota: a, b og c mangler.' }],
  ['an area that misses one thing', ({ explained, list }) => explained('Rota', list(['a', 'b']), 'c'), { en: 'Rota: a and b are there; c is missing.', sv: 'Rota: a och b finns; c saknas.', da: 'Rota: a og b er der; c mangler.' }],
  ['an area that has one thing', ({ explained, list }) => explained('Rota', 'a', list(['b', 'c'])), { en: 'Rota: a is there; b and c are missing.', sv: 'Rota: a finns; b och c saknas.', da: 'Rota: a er der; b og c mangler.' }],
  ['compounds of a name', ({ renameCompounds }) => renameCompounds('clerk'), { en: 'Words that begin with “clerk”', sv: 'Ord som börjar med ”clerk”', da: 'Ord, der begynder med »clerk«' }],
  ['a name that is taken', ({ joins }) => joins('clerk'), { en: '“clerk” is already a role: the two become one', sv: '”clerk” är redan en roll: de två blir en', da: '»clerk« er allerede en rolle: De to bliver til én' }],
  ['a person’s name that is taken', ({ joinsPerson }) => joinsPerson('Åsa Lund'), { en: '“Åsa Lund” is already named: the two become one', sv: '”Åsa Lund” nämns redan: de två blir en', da: '»Åsa Lund« er allerede nævnt: De to bliver til én' }],
  ['no name', ({ noName }) => noName, { en: 'A role’s name is made of letters and has at most six words.', sv: 'En rolls namn består av bokstäver, högst sex ord.', da: 'En rolles navn består af bogstaver, højst seks ord.' }],
  ['no role', ({ unchanged }) => unchanged, { en: 'There is no role here.', sv: 'Här står ingen roll.', da: 'Her står ingen rolle.' }],
  ['what would fill each gap', ({ questions: { task, frame, success } }) => `${task} ${frame} ${success}`, {
    en: 'What is to be achieved, and for whom? What may be decided alone, with which means, and where does it end? What would show that it works?',
    sv: 'Vad ska uppnås, och för vem? Vad får man avgöra själv, med vilka medel, och var går gränsen? Vad skulle visa att det fungerar?',
    da: 'Hvad skal opnås, og for hvem? Hvad må man selv afgøre, med hvilke midler, og hvor går grænsen? Hvad ville vise, at det virker?',
  }],
  ['every letter of a table', ({ letters: { responsible, accountable, consulted, informed, support, driver, verify }, list }) => list([responsible, accountable, consulted, informed, support, driver, verify]), {
    en: 'does the work, answers for it, is asked first, is told, helps, drives it and checks it', sv: 'utför arbetet, svarar för det, tillfrågas innan, får veta, hjälper till, driver det och kontrollerar', da: 'udfører arbejdet, svarer for det, spørges først, får besked, hjælper, driver det og kontrollerer',
  }],
  ['a list of nothing', ({ list }) => list([]), { en: '', sv: '', da: '' }],
  ['a list of one', ({ list }) => list(['a']), { en: 'a', sv: 'a', da: 'a' }],
  ['a list of two', ({ list }) => list(['a', 'b']), { en: 'a and b', sv: 'a och b', da: 'a og b' }],
  ['a list of four', ({ list }) => list(['a', 'b', 'c', 'd']), { en: 'a, b, c and d', sv: 'a, b, c och d', da: 'a, b, c og d' }],
];

describe('what the editor says of roles and areas', () => {
  for (const [claim, said, expected] of cases) {
    for (const language of languages) it(`names ${claim} (${language})`, () => assert.equal(said(agreementWords[language]), expected[language]));
  }

  for (const language of languages) {
    it(`explains every key, type, language and status (${language})`, () => {
      const { keys, types, languages: tongues, statuses } = agreementWords[language];
      assert.deepEqual(Object.keys(keys), [...frontMatterKeys]);
      assert.deepEqual([Object.keys(types), Object.keys(tongues), Object.keys(statuses)], [[...documentTypes, 'none'], languages, stages]);
      assert.deepEqual(stages.map((stage) => statuses[stage][0]), { en: ['draft', 'in force', 'withdrawn'], sv: ['utkast', 'gäller', 'upphävd'], da: ['udkast', 'gælder', 'ophævet'] }[language]);
      for (const text of [...Object.values(keys), ...Object.values(types), ...Object.values(tongues), ...Object.values(statuses).flat()]) assert.notEqual(text, '');
    });

    it(`has a title of its own for every section (${language})`, () => {
      const titles = elementNames.map((name) => sectionTitles[language][name]);
      assert.deepEqual([new Set(titles).size, titles.includes('')], [elementNames.length, false]);
    });
  }
});
