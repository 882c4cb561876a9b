// What a document is, by what it says of itself.
import assert from 'node:assert/strict';
import { lintText } from '../linter';

const people = 'Employees must tell their manager. The manager listens to the team. Colleagues help each other. Our team meets on Mondays. Staff ask their leader.';

const cases: readonly (readonly [says: string, type: string, leadership: boolean, text: string])[] = [
  ['its title', 'policy', true, `# Policy on study leave\n\n${people}\n`],
  ['a subtitle', 'charter', true, `# Repertory group\n\n## Terms of reference\n\n${people}\n`],
  ['a line on its cover', 'charter', true, `# Year Nine Team\n\n**Terms of reference 2026** · Hollin Bank School\n\n${people}\n`],
  ['the title in its front matter, where no title stands above the text', 'charter', true, `---\ntitle: Terms of reference\n---\n\n## Who takes part\n\n${people}\n`],
  ['the title in its front matter, where the first heading speaks of a part', 'charter', true, `---\ntitle: Terms of reference\n---\n\n# Who takes part\n\n${people}\n`],
  ['the title above the text rather than the one in its front matter', 'charter', true, `---\ntitle: Policy 17\n---\n\n# Terms of reference\n\n${people}\n`],
  ['what its text calls itself', 'policy', true, `# Looking after each other at work: employees\n\n${people} This policy holds for all.\n`],
  ['what its text is full of: people among machines make no document for people', 'other', false, `# The handover stack\n\n${people}\n\nAn orchestrator calls each LLM. The compiler waits. It speaks JSON.\n\nThe SDK keeps its latency low.\n\nEvery codebase has one.\n\nThe parser reads the config file, and the server caches what the API returns.\n\nInstall it with npm and run the tests.\n`],
  ['no word deep in a sentence of the text', 'other', false, '# Tool\n\nIt draws a chart of every build and each release that anybody has ever put under some policy.\n'],
];

/** Titles of letters: to all who work there, who are asked for a reason and a contact only; and to those who lead. */
const letters: readonly (readonly [language: 'en' | 'sv' | 'da', title: string, type: string])[] = [
  ['en', 'Memo – all shifts', 'other'], ['en', 'A note to all staff', 'other'], ['en', 'To everyone in the house', 'other'], ['en', 'A letter to our team leads', 'principles'], ['en', 'To those who lead a shift', 'principles'],
  ['sv', 'Besked till alla på lagret', 'other'], ['sv', 'Till alla i huset', 'other'], ['sv', 'Brev till enhetscheferna', 'principles'], ['sv', 'Till er som leder ett skift', 'principles'],
  ['da', 'Besked til alle på lageret', 'other'], ['da', 'Til alle på huset', 'other'], ['da', 'Brev til afdelingslederne', 'principles'], ['da', 'Til jer, der leder et hold', 'principles'],
];

describe('kind of a document', () => {
  for (const [language, title, type] of letters) {
    it(`goes by whom a letter is to: ${title}`, () => assert.equal(lintText(`# ${title}\n\n${people}\n`, { language, path: 'text.md' }).agreement.kind.type, type));
  }

  for (const title of ['Teamcharter: lageret', 'Samarbejdscharter for skolen']) {
    it(`goes by a compound in its title: ${title}`, () => assert.equal(lintText(`# ${title}\n\n${people}\n`, { language: 'da', path: 'text.md' }).agreement.kind.type, 'charter'));
  }

  for (const [says, type, leadership, text] of cases) {
    it(`goes by ${says}`, () => {
      const { kind } = lintText(text, { language: 'en', path: 'text.md' });
      assert.deepEqual([kind.type, kind.leadershipDocument], [type, leadership]);
    });
  }
});
