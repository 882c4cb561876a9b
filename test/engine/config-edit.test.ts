import assert from 'node:assert/strict';
import { withGlob, type GlobList } from '../../server/src/engine/config-edit';
import type { ConfigFormat } from '../../server/src/engine/config-file';

const cases: readonly { readonly says: string; readonly format?: ConfigFormat; readonly list?: GlobList; readonly before: string; readonly after: string | undefined }[] = [
  { says: 'an empty file', before: '', after: '{\n  "documents": {\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}' },
  { says: 'a file with comments, which stay', before: '{\n  // ours\n  "rules": {}\n}\n', after: '{\n  // ours\n  "rules": {},\n  "documents": {\n    "include": [\n      "hr/**/*.md"\n    ]\n  }\n}\n' },
  { says: 'a list that is there', before: '{\n  "documents": {\n    "include": ["a.md"]\n  }\n}\n', after: '{\n  "documents": {\n    "include": ["a.md", "hr/**/*.md"]\n  }\n}\n' },
  { says: 'a glob that is there already', before: '{ "documents": { "include": ["hr/**/*.md"] } }', after: '{ "documents": { "include": ["hr/**/*.md"] } }' },
  { says: 'a glob that the other list holds', list: 'exclude', before: '{"documents":{"include":["hr/**/*.md","b.md"],"exclude":["c.md"]}}', after: '{"documents":{"include":["b.md"],"exclude":["c.md", "hr/**/*.md"]}}' },
  { says: 'a broken file', before: '{ "documents": ', after: undefined },
  { says: 'a list that is none', before: '{ "documents": { "include": "a.md" } }', after: undefined },
  { says: 'an empty YAML file', format: 'yaml', before: '', after: 'documents:\n  include:\n    - hr/**/*.md\n' },
  { says: 'a YAML file with comments, which stay', format: 'yaml', before: '# ours\nrules: {}\ndocuments:\n  include:\n    - a.md # why\n', after: '# ours\nrules: {}\ndocuments:\n  include:\n    - a.md # why\n    - hr/**/*.md\n' },
  { says: 'a broken YAML file', format: 'yaml', before: 'documents: [', after: undefined },
];

describe('a glob goes into a configuration', () => {
  for (const { says, format = 'json', list = 'include', before, after } of cases) {
    it(`of ${says} (${format})`, () => {
      const done = withGlob(before, format, list, 'hr/**/*.md');
      // Where the lines break is the formatter's business.
      const bare = (text: string | undefined) => (format === 'json' ? text?.replace(/\s+/g, '') : text);
      assert.equal(bare(done), bare(after));
    });
  }
});
