// What stands above areas and tables: every mark, every question, and where.
import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Language } from '../../server/src/language/data';
import { lensesOf } from '../../server/src/lsp/agreement/lenses';
import { place, read } from './known';

interface Sample {
  readonly text: string;
  /** What the lens stands above: the words that name an area, or where a table begins. */
  readonly lenses: readonly (readonly [over: string, title: string, explained: string])[];
}

const table = (...rows: readonly string[]): string => rows.join('\n');

const owned = table('| Area | Owner | Mandate | Measure |', '| --- | --- | --- | --- |', '| Rota | Team lead | swaps without asking | published four weeks ahead |', '| Stock | Clerk | | full shelves |', '| Archive | Clerk | | |', '| Budget | Clerk | spends up to 500 alone | |');
const open = table('| Area | Owner |', '| --- | --- |', '| Keys | TBD |', '| Cups | |', '| Post | – |');
const one = table('| Area | Owner |', '| --- | --- |', '| Bikes | |');
const svensk = table('| Område | Ansvarig | Så mäter vi |', '| --- | --- | --- |', '| Schema | Teamledaren | klart fyra veckor före |', '| Inköp | | |');
const ägd = table('| Område | Ansvarig |', '| --- | --- |', '| Post | Teamledaren |');
const dansk = table('| Område | Ansvarlig | Sådan måler vi |', '| --- | --- | --- |', '| Vagtplan | Teamlederen | klar fire uger før |', '| Indkøb | | |');
const ejet = table('| Område | Ansvarlig |', '| --- | --- |', '| Post | Teamlederen |');

const [frame, success] = ['What may be decided alone, with which means, and where does it end?', 'What would show that it works?'];
const [ram, framgång] = ['Vad får man avgöra själv, med vilka medel, och var går gränsen?', 'Vad skulle visa att det fungerar?'];
const [ramme, succes] = ['Hvad må man selv afgøre, med hvilke midler, og hvor går grænsen?', 'Hvad ville vise, at det virker?'];

const samples: Readonly<Record<Language, Sample>> = {
  en: {
    text: `# Team charter\n\n${owned}\n\nText.\n\n${open}\n\nText.\n\n${one}\n`,
    lenses: [
      [owned, '4 areas, all with an owner', 'Every area has an owner.'],
      [open, '3 areas, 3 without an owner', 'Without an owner: Keys, Cups and Post.'],
      [one, '1 area, 1 without an owner', 'Without an owner: Bikes.'],
      ['Rota', 'task ✓ frame ✓ success ✓', 'Rota: task, frame and measure of success are there.'],
      ['Stock', 'task ✓ frame – success ✓ (missing: frame)', `Stock: task and success are there; frame is missing. ${frame}`],
      ['Archive', 'task ✓ frame – success – (missing: frame and success)', `Archive: task is there; frame and success are missing. ${frame} ${success}`],
      ['Budget', 'task ✓ frame ✓ success – (missing: success)', `Budget: task and frame are there; success is missing. ${success}`],
      ...['Keys', 'Cups', 'Post', 'Bikes'].map((name) => [name, 'task ✓ frame – success – (missing: frame and success)', `${name}: task is there; frame and success are missing. ${frame} ${success}`] as const),
    ],
  },
  sv: {
    text: `# Teamöverenskommelse\n\n${svensk}\n\nSå är det.\n\n${ägd}\n`,
    lenses: [
      [svensk, '2 områden, 1 utan ägare', 'Utan ägare: Inköp.'],
      [ägd, '1 område, alla med ägare', 'Varje område har en ägare.'],
      ['Schema', 'uppdrag ✓ ram – framgång ✓ (saknas: ram)', `Schema: uppdrag och framgång finns; ram saknas. ${ram}`],
      ['Inköp', 'uppdrag ✓ ram – framgång – (saknas: ram och framgång)', `Inköp: uppdrag finns; ram och framgång saknas. ${ram} ${framgång}`],
      ['Post', 'uppdrag ✓ ram – framgång – (saknas: ram och framgång)', `Post: uppdrag finns; ram och framgång saknas. ${ram} ${framgång}`],
    ],
  },
  da: {
    text: `# Teamkontrakt\n\n${dansk}\n\nSådan er det.\n\n${ejet}\n`,
    lenses: [
      [dansk, '2 områder, 1 uden ejer', 'Uden ejer: Indkøb.'],
      [ejet, '1 område, alle med ejer', 'Hvert område har en ejer.'],
      ['Vagtplan', 'opgave ✓ ramme – succes ✓ (mangler: ramme)', `Vagtplan: opgave og succes er der; ramme mangler. ${ramme}`],
      ['Indkøb', 'opgave ✓ ramme – succes – (mangler: ramme og succes)', `Indkøb: opgave er der; ramme og succes mangler. ${ramme} ${succes}`],
      ['Post', 'opgave ✓ ramme – succes – (mangler: ramme og succes)', `Post: opgave er der; ramme og succes mangler. ${ramme} ${succes}`],
    ],
  },
};

const lenses = (text: string, language: Language, messages = language) => lensesOf(read(text, { language, messages }));

describe('the lenses of a document', () => {
  for (const [language, { text, lenses: expected }] of Object.entries(samples) as [Language, Sample][]) {
    it(`stand above its tables, and then above its areas (${language})`, () => {
      const document = TextDocument.create('', 'markdown', 1, text);
      assert.deepEqual(lenses(text, language), expected.map(([over, title, explained]) => {
        const { start, end } = place(text, over);
        return { range: { start: document.positionAt(start), end: document.positionAt(over.startsWith('|') ? start : end) }, command: { title, command: 'leadershipLint.explainLens', arguments: [{ text: explained }] } };
      }));
    });
  }

  it('speak to the reader, not to the text', () => assert.deepEqual(lenses(samples.da.text, 'da', 'en').map(({ command }) => command!.title), [
    '2 areas, 1 without an owner', '1 area, all with an owner', 'task ✓ frame – success ✓ (missing: frame)', 'task ✓ frame – success – (missing: frame and success)', 'task ✓ frame – success – (missing: frame and success)',
  ]));

  it('ask for the task, where nothing says it', () => {
    const text = '# Team charter\n\n## Team lead\n\nDecides on the rota.\n';
    assert.deepEqual(lenses(text, 'en').map(({ range, command }) => [range.start, range.end, command!.title, command!.arguments]), [[{ line: 2, character: 3 }, { line: 2, character: 12 }, 'task – frame ✓ success – (missing: task and success)', [{ text: `Team lead: frame is there; task and success are missing. What is to be achieved, and for whom? ${success}` }]]]);
  });

  const none: readonly [claim: string, text: string][] = [
    ['are none where nothing is handed over', '# Team charter\n\nWe meet every Monday.\n'],
    ['are none above a table that has no rows', '# Team charter\n\n| Area | Owner |\n| --- | --- |\n'],
    ['are none above a table of another kind', '# Team charter\n\n| Day | Room |\n| --- | --- |\n| Monday | Hall |\n'],
    ['are none in an empty text', ''],
  ];
  for (const [claim, text] of none) it(claim, () => assert.deepEqual(lenses(text, 'en'), []));
});
