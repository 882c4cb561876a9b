import assert from 'node:assert/strict';
import { configFileNames, configFormatOf, isConfigFile } from '../../server/src/engine/config-names';
import { matchesAny } from '../../server/src/engine/glob';
import { documentGlob, rulesGlob } from '../../server/src/lsp/protocol';
import { isDocumentName } from '../../server/src/model/format';

describe('a configuration file', () => {
  it('has its format by its name', () => {
    assert.equal(configFormatOf('.leadership-lint.json'), 'json');
    for (const name of ['/x/house.yml', 'house.yaml', 'HOUSE.YML']) assert.equal(configFormatOf(name), 'yaml');
    for (const name of ['house', 'house.yaml.json', 'yaml', 'house.yaml~']) assert.equal(configFormatOf(name), 'json');
  });
  for (const name of configFileNames) {
    it(`called ${name} is known, and watched for`, () => assert.deepEqual([isConfigFile(name), isConfigFile(`file:///x/${name}`), matchesAny(`hr/${name}`, [rulesGlob])], [true, true, true]));
  }
  for (const name of ['leadership-lint.json', 'x.leadership-lint.json', '.leadership-lint.toml', '.leadership-lint.json/a.md']) it(`is not ${name}`, () => assert.deepEqual([isConfigFile(name), matchesAny(name, [rulesGlob])], [false, false]));
});

describe('the files that are watched for', () => {
  for (const name of ['a.md', 'a.markdown', 'a.txt', 'a.text', 'a.mdx', 'md', 'a.md.bak']) it(`${isDocumentName(name) ? 'have' : 'lack'} ${name}, as the search has it`, () => assert.equal(matchesAny(`x/${name}`, [documentGlob]), isDocumentName(name)));
});
