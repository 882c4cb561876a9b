import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/engine/config';
import { configFormatOf, parseConfigFile, type ConfigFormat } from '../../server/src/engine/config-file';

const ids = new Set(['control/approval-gate', 'control/rank-language']);
const read = (text: string, format: ConfigFormat = 'json') => parseConfigFile(text, format, ids);

describe('configuration file', () => {
  it('reads JSON with comments and trailing commas', () => {
    const { config, problems } = read('{\n  // quieter\n  "rules": { "control/*": "hint", },\n}');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, { 'control/*': 'hint' });
  });

  it('reads YAML', () => {
    const { config, problems } = read('rules:\n  control/approval-gate: off\ndocuments:\n  include: [handbook/*.md]\n', 'yaml');
    assert.deepEqual(problems, []);
    assert.deepEqual(config.rules, { 'control/approval-gate': 'off' });
    assert.deepEqual(config.documents.include, ['handbook/*.md']);
  });

  it('takes an empty file for the defaults', () => {
    assert.deepEqual(read('', 'yaml'), { config: defaultConfig, problems: [] });
    assert.deepEqual(read('{}'), { config: defaultConfig, problems: [] });
  });

  it('knows the format by the name', () => {
    assert.equal(configFormatOf('.leadership-lint.json'), 'json');
    assert.equal(configFormatOf('/x/house.yml'), 'yaml');
    assert.equal(configFormatOf('house'), 'json');
  });

  const wrong: readonly { what: string; text: string; format?: ConfigFormat; key: string; at: string; says: RegExp; line: number; column: number }[] = [
    { what: 'an unknown key', text: '{\n  "rulse": {} }', key: 'rulse', at: '"rulse"', says: /“rulse” is no setting/, line: 2, column: 3 },
    { what: 'an unknown rule', text: '{ "rules": {\n "control/x": "off" } }', key: 'rules.control/x', at: '"control/x": "off"', says: /no rule “control\/x”/, line: 2, column: 2 },
    { what: 'a wrong severity', text: 'rules:\n  control/rank-language: loud\n', format: 'yaml', key: 'rules.control/rank-language', at: 'control/rank-language: loud', says: /must be one of off/, line: 2, column: 3 },
    { what: 'an entry that is no text', text: '{ "vocabulary": ["good", 7] }', key: 'vocabulary[1]', at: '7', says: /must be a text/, line: 1, column: 26 },
    { what: 'an entry that is no text, in YAML', text: 'vocabulary:\n- good\n- 7\n', format: 'yaml', key: 'vocabulary[1]', at: '7', says: /must be a text/, line: 3, column: 3 },
    { what: 'a key given twice', text: '{ "vocabulary": [],\r\n"vocabulary": [] }', key: 'vocabulary', at: '"vocabulary"', says: /given twice/, line: 2, column: 1 },
    { what: 'a key given twice, in YAML', text: 'vocabulary: []\nvocabulary: [a]\n', format: 'yaml', key: 'vocabulary', at: 'vocabulary', says: /given twice/, line: 2, column: 1 },
    { what: 'broken JSON', text: '{ "rules": \n', key: '', at: '', says: /no valid JSON: value expected/, line: 2, column: 1 },
    { what: 'broken YAML', text: 'rules: [\n', format: 'yaml', key: '', at: '', says: /no valid YAML: /, line: 2, column: 1 },
    { what: 'a list instead of an object', text: '[]', key: '', at: '', says: /must be an object/, line: 1, column: 1 },
    { what: 'a key that is a list', text: '? [a, b]\n: c\n', format: 'yaml', key: '', at: '[a, b]', says: /plain text/, line: 1, column: 3 },
    { what: 'a YAML alias', text: 'vocabulary: &w [ok]\npeople: *w\n', format: 'yaml', key: 'people', at: '*w', says: /aliases are not read/, line: 2, column: 9 },
  ];
  for (const { what, text, format, key, at, says, line, column } of wrong) {
    it(`tells ${what} with its place`, () => {
      const { problems: [first] } = read(text, format);
      assert.ok(first);
      assert.match(first.text, says);
      assert.deepEqual({ key: first.key, line: first.line, column: first.column }, { key, line, column });
      if (at !== '') assert.equal(text.slice(first.at.start, first.at.end), at);
    });
  }

  it('keeps what is right beside what is wrong', () => {
    const { config, problems } = read('{ "rules": { "control/approval-gate": "off", "nope/x": "off" }, "vocabulary": ["kernel"] }');
    assert.equal(problems.length, 1);
    assert.deepEqual([config.rules, config.vocabulary], [{ 'control/approval-gate': 'off' }, ['kernel']]);
  });

  it('gives prototype keys no meaning', () => {
    for (const text of ['{ "__proto__": { "messageLanguage": "sv" }, "rules": { "__proto__": "off", "constructor": "off" } }', '{ "constructor": { "prototype": { "polluted": true } } }']) {
      const { config, problems } = read(text);
      assert.ok(problems.length > 0);
      assert.deepEqual(config, defaultConfig);
    }
    const yaml = read('__proto__:\n  messageLanguage: sv\n', 'yaml');
    assert.equal(yaml.config.messageLanguage, 'auto');
    assert.match(yaml.problems[0]!.text, /__proto__/);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  it('refuses bombs without work', function () {
    // What a bomb sets off does not end; what is refused takes a moment, on a busy machine too.
    this.timeout(60_000);
    const levels = Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`);
    const bombs: readonly [string, ConfigFormat][] = [
      ['['.repeat(90_000), 'json'], [`${'['.repeat(5000)}${']'.repeat(5000)}`, 'json'], ['[ '.repeat(40_000), 'yaml'],
      [`a0: &a0 [lol]\n${levels.join('\n')}\n`, 'yaml'], [`{"vocabulary":["${'x'.repeat(300_000)}"]}`, 'json'], [`"${'\\u0000'.repeat(40_000)}`, 'json'],
    ];
    for (const [text, format] of bombs) {
      const { config, problems } = read(text, format);
      assert.ok(problems.length > 0, text.slice(0, 20));
      assert.deepEqual(config, defaultConfig);
    }
  });
});
