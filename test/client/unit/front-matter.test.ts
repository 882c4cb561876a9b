import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { writeType } from '../../../client/src/front-matter';
import { readFrontMatter } from '../../../server/src/model/front-matter';
import { frontMatterEnd } from '../../../server/src/model/split';

function apply(text: string, type: string): string {
  const { from, to, text: written } = writeType(text, type);
  const lines = text.split(/(?<=\n)/);
  return [...lines.slice(0, from), written, ...lines.slice(to)].join('');
}

describe('the type in the front matter', () => {
  const cases: readonly (readonly [what: string, before: string, after: string])[] = [
    ['no front matter', '# Home\n', '---\ntype: policy\n---\n\n# Home\n'],
    ['an empty text', '', '---\ntype: policy\n---\n\n'],
    ['front matter without a type', '---\nowner: HR\n---\n# Home\n', '---\ntype: policy\nowner: HR\n---\n# Home\n'],
    ['an empty front matter', '---\n---\n', '---\ntype: policy\n---\n'],
    ['a type already', '---\nowner: HR\ntype: other # soon\n---\n', '---\nowner: HR\ntype: policy\n---\n'],
    ['a type in Swedish', '---\nTyp: annat\n---\n', '---\ntype: policy\n---\n'],
    ['Windows line ends', '---\r\nowner: HR\r\n---\r\n', '---\r\ntype: policy\r\nowner: HR\r\n---\r\n'],
    ['a list', '---\ntype:\n  - other\nowner: HR\n---\n', '---\ntype: policy\nowner: HR\n---\n'],
    ['a list that stands no further in', '---\ntype:\n- other\n# mine\nowner: HR\n---\n', '---\ntype: policy\n# mine\nowner: HR\n---\n'],
    ['a list with a comment in it', '---\ntype:\n  # both\n\n  - other\n  - charter\n\nowner: HR\n---\n', '---\ntype: policy\n\nowner: HR\n---\n'],
    ['a list in brackets', '---\ntype: [\n  other\n]\nowner: HR\n---\n', '---\ntype: policy\nowner: HR\n---\n'],
    ['a value in the next line', '---\ntype: >\n  other\n---\n', '---\ntype: policy\n---\n'],
    ['a list of something else', '---\ntype: other\ntags:\n- a\n---\n', '---\ntype: policy\ntags:\n- a\n---\n'],
    ['a type of something else', '---\nowner:\n  type: team\n---\n', '---\ntype: policy\nowner:\n  type: team\n---\n'],
    ['fields that stand further in', '---\n  owner: HR\n  type: other\n---\n', '---\n  owner: HR\n  type: policy\n---\n'],
    ['fields that stand further in, without a type', '---\n  owner: HR\n---\n', '---\n  type: policy\n  owner: HR\n---\n'],
    ['a type in quotation marks', '---\n"type": other\n---\n', '---\ntype: policy\n---\n'],
    ['a rule, not front matter', '---\n# Home\n', '---\ntype: policy\n---\n\n---\n# Home\n'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      deepEqual(apply(before, 'policy'), after);
      deepEqual(apply(after, 'policy'), after, 'a second time changes nothing');
      const { fields, problem } = readFrontMatter(after.slice(0, frontMatterEnd(after)));
      deepEqual([fields.type?.value, problem], ['policy', undefined], 'the server reads it');
    });
  }
});
