import assert from 'node:assert/strict';
import { assignmentsOf, parts } from '../../server/src/agreement/assignments';
import { readDocument } from '../../server/src/agreement/document-reading';
import { parse } from '../../server/src/model/document';
import { linter } from '../linter';
import { unmarked } from './marked';

/** Each assignment is marked with the parts it has: `⟦The rota⟧{task frame}`. */
const documents: readonly { readonly claim: string; readonly marked: string; readonly tables?: readonly string[] }[] = [
  {
    claim: 'English: rows of a table, by its columns and by what its cells say',
    tables: ['3 areas, without an owner: Archive'],
    marked: `# Team charter

| Area | Owner | Mandate | Measure |
| --- | --- | --- | --- |
| ⟦Rota⟧{task frame success} | Team lead | swaps without asking | published four weeks ahead |
| ⟦Budget⟧{task success} | Finance manager | – | within 2 % of plan |
| ⟦Archive⟧{task} | TBD | | |
`,
  },
  {
    claim: 'English: a headed section with an owner, and one about a role',
    marked: `# Team charter

## ⟦Newcomers⟧{task frame}

Owner: Marit Lund

Every newcomer is introduced in the first week; the team lead makes sure that somebody has time. Marit may spend up to € 500 on each.

## ⟦Shift lead⟧{task frame success}

- keeps the log
- decides on breaks

**Success.** The log is complete every morning.

## How we meet

We meet every Monday.
`,
  },
  {
    claim: 'svenska: punkter i en lista och bokstäver i en tabell',
    tables: ['2 areas, without an owner: Inköp'],
    marked: `# Teamöverenskommelse

Här står vem som gör vad, så att alla vet det och ingen behöver fråga.

- ⟦Schemat⟧{task}: teamledaren
- Verkstadschefen ansvarar för ⟦inköpen⟧{task frame} och får köpa för upp till 5 000 kr utan att fråga.

| Uppgift | Teamledare | Planerare |
| --- | --- | --- |
| ⟦Schema⟧{task} | A | U |
| ⟦Inköp⟧{task} | U | K |
`,
  },
  {
    claim: 'dansk: rækker, afsnit og det, der ikke er overdraget',
    tables: ['2 areas, without an owner: '],
    marked: `# Teamkontrakt

Her står, hvem der gør hvad, så alle ved det og ikke behøver at spørge.

| Område | Ansvarlig | Sådan måler vi |
| --- | --- | --- |
| ⟦Vagtplan⟧{task success} | Teamlederen | klar fire uger før |
| ⟦Indkøb⟧{task} | Afdelingslederen | |

## ⟦Nye kolleger⟧{task}

Ansvarlig: teamlederen

Teamlederen sørger for, at alle nye får en makker den første uge.
`,
  },
];

describe('what a document hands over', () => {
  for (const { claim, marked, tables = [] } of documents) {
    it(claim, () => {
      const { text, marks } = unmarked(marked);
      const of = assignmentsOf(readDocument(parse(text, 'markdown'), { packs: linter.packs }));
      const show = (start: number, end: number, says: string) => `${text.slice(start, end)} (${start}): ${says}`;
      assert.deepEqual(of.all.map(({ at, has }) => show(at.start, at.end, parts.filter((part) => has[part]).join(' '))), marks.map(({ start, end, says }) => show(start, end, says)));
      assert.deepEqual(of.tables.map(({ areas, unowned }) => `${areas.length} areas, without an owner: ${unowned.map(({ name }) => name).join(', ')}`), tables);
    });
  }
});
