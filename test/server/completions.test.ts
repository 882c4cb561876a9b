// What may be written where: `‸` is the cursor; each document names what must be offered first, and what must not be.
import assert from 'node:assert/strict';
import type { CompletionItem } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { elementNames } from '../../server/src/agreement/element-names';
import { elementsOf } from '../../server/src/agreement/elements';
import { readDocument } from '../../server/src/agreement/document-reading';
import { sectionTitles } from '../../server/src/lsp/agreement/words';
import { languages } from '../../server/src/language/data';
import { parse } from '../../server/src/model/document';
import { linter } from '../linter';
import { connect } from './connect';

interface Case { readonly claim: string; readonly file?: string; readonly text: string; readonly offers: readonly string[]; readonly details?: readonly string[]; readonly never?: readonly string[] }

const english = 'The team lead decides on the rota and is there for all who have a question about it.';
const swedish = 'Teamledaren beslutar om schemat och finns där för alla som har en fråga om det.';
const danish = 'Teamlederen beslutter resten af vagtplanen og er der for alle, der har noget at spørge om.';

const cases: readonly Case[] = [
  { claim: 'front-matter keys that are not there yet', text: `---\ntype: charter\n‸\n---\n\n# Team charter\n\n${english}\n`, offers: ['lang', 'title', 'status', 'owner'], never: ['type'] },
  { claim: 'values of type', text: `---\ntype: ‸\n---\n\n# Team charter\n\n${english}\n`, offers: ['charter', 'policy', 'principles', 'other', 'none'] },
  { claim: 'values of Swedish keys, explained in Swedish', text: `---\nspråk: ‸\n---\n\n# Teamöverenskommelse\n\n${swedish}\n`, offers: ['en', 'sv', 'da'], details: ['engelska', 'svenska', 'danska'] },
  { claim: 'roles as owner of the document', text: `---\nejer: ‸\n---\n\n# Teamkontrakt\n\n${danish}\n`, offers: ['teamleder'], details: ['Rolle'] },
  { claim: 'dates as the front matter writes them', text: `---\nreview: ‸\n---\n\n# Team charter\n\n${english}\n`, offers: ['2026-03-01', '2026-06-01', '2026-09-01', '2027-03-01'] },
  { claim: 'dates as English writes them', text: `# Team charter\n\n${english} We read this again by ‸\n`, offers: ['1 March 2026', '1 June 2026'] },
  { claim: 'dates as Swedish writes them', text: `# Teamöverenskommelse\n\n${swedish} Vi läser den igen senast ‸\n`, offers: ['1 mars 2026', '1 juni 2026'] },
  { claim: 'dates as Danish writes them', text: `# Teamkontrakt\n\n${danish} Vi læser den igen senest ‸\n`, offers: ['1. marts 2026', '1. juni 2026'] },
  { claim: 'sections that a charter needs and does not have', text: `# Team charter\n\n${english}\n\n## ‸\n`, offers: ['Purpose', 'How we know it works'] },
  { claim: 'only sections that are missing', text: `# Teamkontrakt\n\n${danish}\n\n## Ramme\n\nVi afgør selv det hele inden for budgettet.\n\n## ‸\n`, offers: ['Sådan ved vi, at det lykkes'], never: ['Ramme'] },
  { claim: 'roles in running text, as they are said', text: `# Teamkontrakt\n\n${danish}\n\nSpørg altid ‸\n`, offers: ['teamlederen', 'teamleder'] },
  { claim: 'roles and people in an owner column', text: `# Team charter\n\n${english}\n\n| Area | Owner |\n| --- | --- |\n| Rota | Anna Lund |\n| Stock | ‸ |\n`, offers: ['team lead', 'Anna Lund'] },
  { claim: 'letters with their meaning in a responsibility table', text: `# Teamöverenskommelse\n\n${swedish}\n\n| Uppgift | Teamledare | Planerare |\n| --- | --- | --- |\n| Schema | A | U |\n| Inköp | A | ‸ |\n`, offers: ['A', 'U', 'K', 'I'], details: ['svarar för det', 'utför arbetet', 'tillfrågas innan', 'får veta'] },
  { claim: 'areas of other documents in the first column, but not those that are there', text: `# Team charter\n\n${english}\n\n| Area | Owner |\n| --- | --- |\n| Rota | Anna Lund |\n| ‸ | |\n`, offers: ['key cabinet'], never: ['Rota'] },
  { claim: 'nothing in code', text: `# Team charter\n\n${english}\n\nRun \`team ‸\n`, offers: [], never: ['team lead'] },
];

const own = 'file:///work/team.charter.md', other = 'file:///work/keys.policy.md';
const policy = '# Policy for keys\n\nThe keys hang where all of us can see them.\n\n| Area | Owner |\n| --- | --- |\n| key cabinet | caretaker |\n';

describe('completion', () => {
  for (const { claim, text: marked, offers, details, never = [] } of cases) {
    it(`offers ${claim}`, async () => {
      const text = marked.replace('‸', '');
      const editor = await connect({ files: { [other]: policy } });
      try {
        await editor.connection.sendRequest('workspace/symbol', { query: '' });
        await editor.open(own, text);
        const position = TextDocument.create(own, 'markdown', 1, text).positionAt(marked.indexOf('‸'));
        const items = await editor.connection.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument: { uri: own }, position });
        const labels = [...items].sort((a, b) => (a.sortText! < b.sortText! ? -1 : 1)).map(({ label }) => label);
        for (const label of offers) assert.ok(labels.includes(label), `${label} in ${labels.join(', ')}`);
        assert.deepEqual(labels.filter((label) => offers.includes(label)), [...offers], 'in this order');
        for (const label of never) assert.ok(!labels.includes(label), `${label} in ${labels.join(', ')}`);
        if (details) assert.deepEqual(offers.map((label) => items.find((item) => item.label === label)?.detail), details);
      } finally { editor.close(); }
    });
  }

  for (const language of languages) {
    it(`offers titles under which the linter finds what they stand for (${language})`, () => {
      for (const element of elementNames) {
        const title = sectionTitles[language][element];
        const text = `# Team\n\n${{ en: english, sv: swedish, da: danish }[language]}\n\n## ${title}\n\n- x\n`;
        const found = elementsOf(readDocument(parse(text, 'markdown'), { packs: linter.packs, language }))[element];
        assert.ok(found, `${element}: “${title}”`);
      }
    });
  }
});
