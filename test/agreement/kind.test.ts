// What a document is, by what it says of itself.
import assert from 'node:assert/strict';
import { lintText } from '../linter';

const people = 'Employees must tell their manager. The manager listens to the team. Colleagues help each other. Our team meets on Mondays. Staff ask their leader.';

const cases: readonly (readonly [says: string, type: string, leadership: boolean, text: string])[] = [
  ['its title', 'policy', true, `# Policy on study leave\n\n${people}\n`],
  ['a subtitle', 'charter', true, `# Repertory group\n\n## Terms of reference\n\n${people}\n`],
  ['a line on its cover', 'charter', true, `# Year Nine Team\n\n**Terms of reference 2026** · Hollin Bank School\n\n${people}\n`],
  ['what its text calls itself', 'policy', true, `# Looking after each other at work: employees\n\n${people} This policy holds for all.\n`],
  ['no word deep in a sentence of the text', 'other', false, '# Tool\n\nIt draws a chart of every build and each release that anybody has ever put under some policy.\n'],
];

describe('kind of a document', () => {
  for (const [says, type, leadership, text] of cases) {
    it(`goes by ${says}`, () => {
      const { kind } = lintText(text, { language: 'en', path: 'text.md' });
      assert.deepEqual([kind.type, kind.leadershipDocument], [type, leadership]);
    });
  }
});
