import assert from 'node:assert/strict';
import { defaultConfig } from '../../server/src/engine/config';
import { parseConfigFile } from '../../server/src/engine/config-file';
import type { ConfigFormat } from '../../server/src/engine/config-names';

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
    { what: 'a value that is given twice, as a whole', text: '{ "vocabulary": [],\n "rules": {}, "rules": { "a": "b" } }', key: 'rules', at: '"rules"', says: /“rules” is given twice/, line: 2, column: 15 },
    { what: 'a key given twice further in', text: '{ "documents": { "include": [], "include": ["a"] } }', key: 'documents.include', at: '"include"', says: /“documents\.include” is given twice/, line: 1, column: 33 },
    { what: 'a key given twice with its value', text: '{ "messageLanguage": "sv", "messageLanguage": "da" }', key: 'messageLanguage', at: '"messageLanguage": "da"', says: /given twice/, line: 1, column: 28 },
    { what: 'an entry of an entry', text: '{ "allow": [ { "rule": "a" } ] }', key: 'allow[0]', at: '{ "rule": "a" }', says: /“allow\[0\]” needs/, line: 1, column: 14 },
    { what: 'an entry of an entry, in YAML', text: 'allow:\n- rule: a\n', format: 'yaml', key: 'allow[0]', at: 'rule: a\n', says: /“allow\[0\]” needs/, line: 2, column: 3 },
    { what: 'a list that is none', text: '{ "documents": { "include": "a.md" } }', key: 'documents.include', at: '"include": "a.md"', says: /must be a list/, line: 1, column: 18 },
    { what: 'a list that is an object, at its key', text: '{ "vocabulary": { "a": "b" } }', key: 'vocabulary', at: '"vocabulary"', says: /must be a list/, line: 1, column: 3 },
    { what: 'a list that is an object, at its key, in YAML', text: 'vocabulary:\n  a: b\n', format: 'yaml', key: 'vocabulary', at: 'vocabulary', says: /must be a list/, line: 1, column: 1 },
    { what: 'a setting without a value, in YAML', text: 'documents:\n', format: 'yaml', key: 'documents', at: 'documents:', says: /“documents” must be an object/, line: 1, column: 1 },
    { what: 'a word that is a pattern', text: '{ "people": { "staff": ["crew", "a*"] } }', key: 'people.staff', at: '"staff"', says: /may hold letters/, line: 1, column: 15 },
    { what: 'a comma too many', text: '{ "rules": {},, }', key: '', at: ',', says: /This is no valid JSON: property name expected\.$/, line: 1, column: 15 },
    { what: 'YAML that ends too soon', text: 'vocabulary: ["a\n', format: 'yaml', key: '', at: '', says: /^This is no valid YAML: [^.]+\.$/, line: 2, column: 1 },
    { what: 'a tab that indents YAML', text: 'rules:\n\tcontrol/x: off\n', format: 'yaml', key: '', at: '\t', says: /^This is no valid YAML: .*[^.]\.$/, line: 2, column: 1 },
    { what: 'a key that is a map', text: 'rules: {}\n? { a: b }\n: c\n', format: 'yaml', key: '', at: '{ a: b }', says: /plain text/, line: 2, column: 3 },
    { what: 'a YAML alias in a list', text: 'vocabulary: [&w ok, *w]\n', format: 'yaml', key: 'vocabulary[1]', at: '*w', says: /“\*w”: aliases are not read/, line: 1, column: 21 },
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

  it('tells what a parser could not read in the language that it is asked in', () => {
    const texts: readonly [text: string, format: ConfigFormat, sv: RegExp, da: RegExp][] = [
      ['{ "rules": \n', 'json', /^Det här är inte giltig JSON: här saknas ett värde\.$/, /^Dette er ikke gyldig JSON: her mangler en værdi\.$/],
      ['rules: a: b\n', 'yaml', /^Det här är inte giltig YAML: raden har ett kolon för mycket/, /^Dette er ikke gyldig YAML: linjen har et kolon for meget/],
      ['rules:\n\tcontrol/x: off\n', 'yaml', /^Det här är inte giltig YAML: [^a-z]*[a-zåäö]/, /^Dette er ikke gyldig YAML: /],
    ];
    for (const [text, format, sv, da] of texts) {
      assert.match(parseConfigFile(text, format, ids, 'sv').problems[0]!.text, sv);
      assert.match(parseConfigFile(text, format, ids, 'da').problems[0]!.text, da);
    }
  });

  it('tells problems in the order of the text', () => {
    const lines = (text: string, format: ConfigFormat) => read(text, format).problems.map(({ line }) => line);
    assert.deepEqual(lines('{\n"vocabulary": "a",\n"x": 1,\n"messageLanguage": "fr",\n"rules": { "a": "off" }\n}', 'json'), [2, 3, 4, 5]);
    assert.deepEqual(lines('vocabulary: a\nx: 1\nrules:\n  a: off\n', 'yaml'), [1, 2, 4]);
    assert.deepEqual(lines('{\n"rules": {},\n"rules": {},\n"vocabulary": [],\n"vocabulary": []\n}', 'json'), [3, 5]);
  });

  it('reads a value of every kind, the same in both formats', () => {
    const json = '{ "rules": { "control/*": "off" }, "documents": { "types": { "policy": ["a.md", "b.md"] } }, "allow": [{ "rule": "*", "text": "b", "reason": "c" }], "messageLanguage": "da" }';
    const yaml = 'rules: { control/*: "off" }\ndocuments:\n  types:\n    policy:\n      - a.md\n      - \'b.md\'\nallow:\n- rule: \'*\'\n  text: b\n  reason: c\nmessageLanguage: da\n';
    assert.deepEqual(read(yaml, 'yaml'), read(json));
    assert.deepEqual(read(json).problems, []);
    assert.deepEqual(read(json).config.documents.types, { policy: ['a.md', 'b.md'] });
  });

  it('reads a number or a date in YAML as what it is, not as a text', () => {
    assert.deepEqual(read('vocabulary: [7, 2026-01-01, true, ~, "7"]\n', 'yaml').problems.map(({ key }) => key), ['vocabulary[0]', 'vocabulary[2]', 'vocabulary[3]']);
  });

  it('is nested as deep as a configuration is, not deeper', () => {
    for (const [format, open, close] of [['json', '[', ']'], ['yaml', '[', ']'], ['json', '{"a":', '}'], ['yaml', '{"a": ', '}']] as const) {
      const deep = (levels: number) => read(`{ "x": ${open.repeat(levels)}1${close.repeat(levels)} }`, format).problems;
      assert.match(deep(8)[0]!.text, /“x” is no setting/);
      assert.match(deep(200)[0]!.text, /nested deeper than \d+ levels/);
      assert.equal(deep(200).length, 1);
      assert.match(deep(200)[0]!.key, /^x/);
      assert.match(`{ "x": ${open.repeat(200)}1${close.repeat(200)} }`.slice(deep(200)[0]!.at.start, deep(200)[0]!.at.end), /^[[{]/, 'where it is too deep');
    }
  });

  it('is no longer than somebody would write it', () => {
    assert.equal(read(`{}${' '.repeat(50_000)}`).problems.length, 0);
    assert.deepEqual(read(`{}${' '.repeat(500_000)}`).problems.map(({ text, line, column, at }) => [text.replace(/\d+/, 'n'), line, column, at]), [['The file is longer than n kB.', 1, 1, { start: 0, end: 0 }]]);
  });

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
