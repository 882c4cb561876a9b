// The signs of a document as a whole, and what they say of its kind.
import assert from 'node:assert/strict';
import { readDocument } from '../../server/src/agreement/document-reading';
import { kindSigns, speaksOfLeading, termOf } from '../../server/src/agreement/kind-scorer';
import type { Language } from '../../server/src/language/data';
import { parse } from '../../server/src/model/document';
import { linter } from '../../server/tools/linter';

const signs = (text: string, language: Language = 'en') => kindSigns(readDocument(parse(text, 'markdown'), { packs: linter.packs, language }));

describe('the signs of a document', () => {
  it('are counted by sentences, however often one shows them', () => {
    const found = signs('The manager asks the manager.\n\nThe manager answers. The kettle boils.');
    assert.deepEqual([found.of('sentence'), found.of('{leader}'), found.of('{no such}')], [3, 2, 0]);
    assert.ok(found.names.includes('{leader}') && !found.names.includes('{no such}'));
  });

  it('are apart in headings and in the title', () => {
    const found = signs('# Remote work policy\n\nThe kettle boils.\n\n## Responsibilities\n\nThe kettle cools.');
    assert.deepEqual([found.of('title kind:policy'), found.of('heading kind:policy'), found.of('kind:policy')], [1, 2, 0]);
  });

  it('are as many as a text has in fifty sentences, and few sentences say little', () => {
    const lone = signs('The manager decides.'), many = signs('The manager decides.\n\n'.repeat(50));
    assert.ok(termOf('{leader}', lone) < termOf('{leader}', many));
    assert.equal(termOf('{leader}', many), Math.log1p(50));
    assert.equal(termOf('sentence', many), Math.log1p(50));
    assert.equal(termOf('title kind:policy', signs('# Leave policy\n\nx')), 1);
  });
});

describe('what the signs say', () => {
  const cases: readonly [says: string, language: Language, text: string, speaks: boolean][] = [
    ['a page of duties of a crew is one of ours', 'en', '# Evenings\n\nThe shift lead decides who stays. Colleagues tell the shift lead by noon when they cannot come. Each colleague must sign in on arrival. We expect everyone to answer within an hour. Employees who are late are reported to the manager.', true],
    ['what employees must and the manager decides is, in Swedish', 'sv', '# Kvällar\n\nChefen bestämmer vem som stannar. Medarbetarna ska meddela chefen före klockan tolv. Alla medarbetare ska stämpla in. Vi förväntar oss att alla svarar inom en timme.', true],
    ['a package’s page is none', 'en', '# fast-queue\n\nInstall it with npm. The function returns a promise. Pass an options object to set the limit. Run the tests with npm test. Licensed under MIT.', false],
    ['a recipe is none', 'da', '# Rugbrød\n\nRør mel og vand sammen. Lad dejen hvile til næste dag. Bag brødet i halvanden time. Køl det af på en rist.', false],
  ];
  for (const [says, language, text, speaks] of cases) it(says, () => assert.equal(speaksOfLeading(signs(text, language), false) >= 0, speaks, `${speaksOfLeading(signs(text, language), false)}`));

  it('count less where the title speaks for such a document', () => {
    const page = signs('# A page\n\nThe kettle boils.');
    assert.ok(speaksOfLeading(page, true) > speaksOfLeading(page, false));
  });
});
