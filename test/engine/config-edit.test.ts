import assert from 'node:assert/strict';
import { parse } from 'yaml';
import { withGlob, type GlobList } from '../../server/src/engine/config-edit';
import type { ConfigFormat } from '../../server/src/engine/config-names';

const cases: readonly { readonly says: string; readonly format?: ConfigFormat; readonly list?: GlobList; readonly before: string; readonly after: string | undefined }[] = [
  { says: 'an empty file', before: '', after: '{\n  "documents": {\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}' },
  { says: 'a file with comments, which stay', before: '{\n  // ours\n  "rules": {}\n}\n', after: '{\n  // ours\n  "rules": {},\n  "documents": {\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}\n' },
  { says: 'a list that is there', before: '{\n  "documents": {\n    "include": ["a.md"]\n  }\n}\n', after: '{\n  "documents": {\n    "include": ["a.md", "hr/**/*.md"]\n  }\n}\n' },
  { says: 'a glob that is there already', before: '{ "documents": { "include": ["hr/**/*.md"] } }', after: '{ "documents": { "include": ["hr/**/*.md"] } }' },
  { says: 'a glob that the other list holds', list: 'exclude', before: '{"documents":{"include":["hr/**/*.md","b.md"],"exclude":["c.md"]}}', after: '{"documents":{"include":["b.md"],"exclude":["c.md", "hr/**/*.md"]}}' },
  { says: 'a broken file', before: '{ "documents": ', after: undefined },
  { says: 'a list that is none', before: '{ "documents": { "include": "a.md" } }', after: undefined },
  { says: 'a file of white space', before: ' \n', after: '{\n  "documents": {\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}' },
  { says: 'a list that is empty', before: '{ "documents": { "include": [] } }', after: '{ "documents": { "include": ["hr/**/*.md"] } }' },
  { says: 'files to leave alone', list: 'exclude', before: '{}', after: '{\n  "documents": {\n    "exclude": [\n      "hr/**/*.md"\n    ]\n  }\n}' },
  { says: 'a list with a comma behind its last entry', before: '{ "documents": { "include": ["a.md"], }, }', after: '{ "documents": { "include": ["a.md", "hr/**/*.md"], }, }' },
  { says: 'a glob that both lists hold', before: '{"documents":{"include":["hr/**/*.md"],"exclude":["hr/**/*.md","c.md"]}}', after: '{"documents":{"include":["hr/**/*.md"],"exclude":["c.md"]}}' },
  { says: 'a list of something else', before: '{ "documents": { "include": ["a.md"], "exclude": "b.md" } }', after: undefined },
  { says: 'a file that is a list', before: '[]', after: undefined },
  { says: 'a file with a comma too many', before: '{ "documents": { "include": ["a.md",, "b.md"] } }', after: undefined },
  { says: 'a glob that stands last in the other list', before: '{"documents":{"include":["a.md"],"exclude":["c.md","hr/**/*.md"]}}', after: '{"documents":{"include":["a.md", "hr/**/*.md"],"exclude":["c.md"]}}' },
  { says: 'lists in tabs, with comments behind what stands last', before: '{\n\t"rules": {}, // loud\n\t"documents": {\n\t\t"include": [\n\t\t\t"a.md" // one, two\n\t\t] // all\n\t},\n}\n', after: '{\n\t"rules": {}, // loud\n\t"documents": {\n\t\t"include": [\n\t\t\t"a.md", // one, two\n\t\t\t"hr/**/*.md"\n\t\t] // all\n\t},\n}\n' },
  { says: 'a list to come, behind a comment', list: 'policy', before: '{\n    "documents": {\n        "include": [], // soon\n        /* "exclude": [] */\n    }\n}\n', after: '{\n    "documents": {\n        "include": [], // soon\n        /* "exclude": [] */\n        "types": {\n            "policy": [\n                "hr/**/*.md"\n            ]\n        }\n    }\n}\n' },
  { says: 'an empty list of lines', before: '{\n  "documents": {\n    "include": [\n      // none\n    ]\n  }\n}', after: '{\n  "documents": {\n    "include": [\n      // none\n      "hr/**/*.md"\n    ]\n  }\n}' },
  { says: 'a glob behind a comment, whose line the bracket does not share', before: '{ "documents": { "exclude": [ "c.md", // ours\n  "hr/**/*.md" ] } }', after: '{ "documents": { "exclude": [ "c.md", // ours\n   ], "include": ["hr/**/*.md"] } }' },
  { says: 'a glob that stands last in a list of lines', before: '{\n  "documents": {\n    "exclude": [\n      "c.md", // ours\n      "hr/**/*.md"\n    ]\n  }\n}\n', after: '{\n  "documents": {\n    "exclude": [\n      "c.md", // ours\n    ],\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}\n' },
  { says: 'a glob that stands alone in a list of lines', before: '{ "documents": { "exclude": [\n  "hr/**/*.md"\n] } }', after: '{ "documents": { "exclude": [], "include": ["hr/**/*.md"] } }' },
  { says: 'an empty YAML file', format: 'yaml', before: '', after: 'documents:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a YAML file with comments, which stay', format: 'yaml', before: '# ours\nrules: {}\ndocuments:\n  include:\n    - a.md # why\n', after: '# ours\nrules: {}\ndocuments:\n  include:\n    - a.md # why\n    - hr/**/*.md\n' },
  { says: 'a YAML list that is empty', format: 'yaml', before: 'documents:\n  include: []\n', after: 'documents:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a glob that is in YAML already', format: 'yaml', before: 'documents:\n  include:\n    - hr/**/*.md\n', after: 'documents:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a glob that the other YAML list holds', format: 'yaml', list: 'exclude', before: 'documents:\n  include:\n    - b.md\n    - hr/**/*.md # ours\n', after: 'documents:\n  include:\n    - b.md\n  exclude:\n    - hr/**/*.md\n' },
  { says: 'YAML that is no map', format: 'yaml', before: '- a\n', after: undefined },
  { says: 'YAML whose documents are none', format: 'yaml', before: 'documents: a\n', after: undefined },
  { says: 'a YAML list that is one text', format: 'yaml', before: 'documents:\n  include: a.md\n', after: undefined },
  { says: 'YAML documents that say nothing yet', format: 'yaml', before: 'rules: {}\ndocuments:\n', after: 'rules: {}\ndocuments:\n  include:\n    - hr/**/*.md\n' },
  { says: 'YAML with other line ends, which stay', format: 'yaml', before: '# ours\r\nrules: {}\r\n', after: '# ours\r\nrules: {}\r\ndocuments:\r\n  include:\r\n    - hr/**/*.md\r\n' },
  { says: 'documents that are null', before: '{ "documents": null }', after: undefined },
  { says: 'documents that are a list', before: '{ "documents": [] }', after: undefined },
  { says: 'files of a type', list: 'charter', before: '{}', after: '{\n  "documents": {\n    "types": {\n      "charter": [\n        "hr/**/*.md"\n      ]\n    }\n  }\n}' },
  { says: 'files of a type that were of another, and left alone', list: 'charter', before: '{ "documents": { "exclude": ["hr/**/*.md"], "include": ["hr/**/*.md"], "types": { "charter": ["a.md"], "policy": ["b.md", "hr/**/*.md"] } } }', after: '{ "documents": { "exclude": [], "include": ["hr/**/*.md"], "types": { "charter": ["a.md", "hr/**/*.md"], "policy": ["b.md"] } } }' },
  { says: 'files to leave alone that were of a type', list: 'exclude', before: '{ "documents": { "types": { "policy": ["hr/**/*.md"] } } }', after: '{ "documents": { "types": { "policy": [] }, "exclude": ["hr/**/*.md"] } }' },
  { says: 'files to read always, of which a type is said', before: '{ "documents": { "types": { "policy": ["hr/**/*.md"] } } }', after: '{ "documents": { "types": { "policy": ["hr/**/*.md"] }, "include": ["hr/**/*.md"] } }' },
  { says: 'types that are a list', list: 'charter', before: '{ "documents": { "types": [] } }', after: undefined },
  { says: 'files of a type, in YAML', format: 'yaml', list: 'charter', before: 'documents:\n  types:\n    policy: [ hr/**/*.md ]\n  exclude:\n    - hr/**/*.md\n', after: 'documents:\n  types:\n    policy: []\n    charter:\n      - hr/**/*.md\n  exclude: []\n' },
  { says: 'YAML types that say nothing yet', format: 'yaml', list: 'charter', before: 'documents:\n  types:\n', after: 'documents:\n  types:\n    charter:\n      - hr/**/*.md\n' },
  { says: 'YAML types that are a list', format: 'yaml', list: 'charter', before: 'documents:\n  types: [a]\n', after: undefined },
  // What nobody asked for stays as its author wrote it: how far lines stand in, empty lines, quotation marks, long lists.
  { says: 'YAML that is written otherwise', format: 'yaml', before: "rules:\n    control/*:   'off'   # for now\n\n\ndocuments:\n    include:\n    - \"a.md\"\n\n    # two\n    - b.md # why\n    # soon\n    # - c.md\n\nvocabulary: ['board', 'works council', 'staff meeting', 'area council', 'editorial board', 'safety board', 'house meeting']\n", after: "rules:\n    control/*:   'off'   # for now\n\n\ndocuments:\n    include:\n    - \"a.md\"\n\n    # two\n    - b.md # why\n    - hr/**/*.md\n    # soon\n    # - c.md\n\nvocabulary: ['board', 'works council', 'staff meeting', 'area council', 'editorial board', 'safety board', 'house meeting']\n" },
  { says: 'a YAML list in brackets', format: 'yaml', before: 'documents:\n  include: [ a.md,  "b.md" ] # both\n', after: 'documents:\n  include: [ a.md,  "b.md", hr/**/*.md ] # both\n' },
  { says: 'a YAML list in brackets, by line', format: 'yaml', before: 'documents:\n  include: [\n    a.md, # one\n    b.md,\n  ]\n', after: 'documents:\n  include: [\n    a.md, # one\n    b.md,\n    hr/**/*.md,\n  ]\n' },
  { says: 'YAML with a list of its own to come, four further in', format: 'yaml', list: 'charter', before: 'documents:\n    exclude: []   # none\n    # include: []\n# the rest\nrules: {}\n', after: 'documents:\n    exclude: []   # none\n    # include: []\n    types:\n        charter:\n            - hr/**/*.md\n# the rest\nrules: {}\n' },
  { says: 'a YAML list that is empty, with a comment', format: 'yaml', before: 'documents:\n  include: [] # none\n  exclude:   [a.md]\n', after: 'documents:\n  include: # none\n    - hr/**/*.md\n  exclude:   [a.md]\n' },
  { says: 'a YAML list that says nothing yet', format: 'yaml', before: 'documents:\n  include: # soon\n  exclude:   [a.md]\n', after: 'documents:\n  include: # soon\n    - hr/**/*.md\n  exclude:   [a.md]\n' },
  { says: 'YAML without an end to its last line', format: 'yaml', before: 'rules:   {}', after: 'rules:   {}\ndocuments:\n  include:\n    - hr/**/*.md\n' },
  { says: 'YAML of comments alone', format: 'yaml', before: '# ours\n\n', after: '# ours\n\ndocuments:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a glob that is in YAML already, and stays as it is', format: 'yaml', before: 'documents:\n    include: [  "hr/**/*.md"  ]', after: 'documents:\n    include: [  "hr/**/*.md"  ]' },
  { says: 'a glob that other YAML lists in brackets hold', format: 'yaml', list: 'policy', before: 'documents:\n  exclude: [a.md,   hr/**/*.md,  b.md]\n  types:\n    charter: [a.md,   hr/**/*.md]   # ours\n', after: 'documents:\n  exclude: [a.md,   b.md]\n  types:\n    charter: [a.md]   # ours\n    policy:\n      - hr/**/*.md\n' },
  { says: 'the only glob of another YAML list', format: 'yaml', before: 'documents:\n  exclude: # never\n  - hr/**/*.md\nrules:   {}\n', after: 'documents:\n  exclude: [] # never\n  include:\n    - hr/**/*.md\nrules:   {}\n' },
  { says: 'a folded text before what is new', format: 'yaml', before: 'allow:\n  - rule: "*"\n    text: x\n    reason: >\n      because\n      of it\n', after: 'allow:\n  - rule: "*"\n    text: x\n    reason: >\n      because\n      of it\ndocuments:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a YAML list within braces', format: 'yaml', before: 'documents: {include: [a.md]} # all\n', after: 'documents: {include: [a.md, hr/**/*.md]} # all\n' },
  { says: 'YAML in braces with a list to come, which is written anew', format: 'yaml', before: 'documents: {exclude: [a.md]} # all\n', after: 'documents: { exclude: [ a.md ], include: [ hr/**/*.md ] } # all\n' },
  { says: 'YAML in which one list is another', format: 'yaml', list: 'exclude', before: 'documents:\n    include: &all [a.md]\n    exclude: *all\n', after: undefined },
  { says: 'a broken YAML file', format: 'yaml', before: 'documents: [', after: undefined },
];

describe('a glob goes into a configuration', () => {
  for (const { says, format = 'json', list = 'include', before, after } of cases) {
    it(`of ${says} (${format})`, () => {
      const done = withGlob(before, format, list, 'hr/**/*.md');
      assert.equal(done, after);
    });
  }

  it('with lines that end as the file’s do', () => {
    assert.equal(withGlob('{\r\n  "rules": {}\r\n}\r\n', 'json', 'include', 'a.md'), '{\r\n  "rules": {},\r\n  "documents": {\r\n    "include": [\r\n      "a.md"\r\n    ]\r\n  }\r\n}\r\n');
    assert.equal(withGlob('{\n  "rules": {}\n}\n', 'json', 'include', 'a.md'), '{\n  "rules": {},\n  "documents": {\n    "include": [\n      "a.md"\n    ]\n  }\n}\n');
  });

  const texts = ['hr/**/*.md', '*.md', '**/*.md', '!a.md', '1.5', 'true', 'a: b', 'a #b', '- a', '[a].md', '{a,b}.md', 'möte.md', "o'clock.md", '@a', 'x,y.md', '?.md', '"a".md', 'c\\d.md', ' a.md'];
  for (const glob of texts) {
    it(`${glob} is read back from YAML`, () => {
      for (const before of ['documents:\n  include:\n    - x.md\n', 'documents:\n  include: [x.md]\n', '']) {
        const { documents } = parse(withGlob(before, 'yaml', 'include', glob)!) as { documents: { include: string[] } };
        assert.deepEqual(documents.include, [...(before === '' ? [] : ['x.md']), glob]);
      }
    });
  }
});
