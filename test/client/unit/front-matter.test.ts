import { deepEqual } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { writeType } from '../../../client/src/front-matter';

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
    ['a rule, not front matter', '---\n# Home\n', '---\ntype: policy\n---\n\n---\n# Home\n'],
  ];
  for (const [what, before, after] of cases) {
    it(what, () => {
      deepEqual(apply(before, 'policy'), after);
      deepEqual(apply(after, 'policy'), after, 'a second time changes nothing');
    });
  }
});
