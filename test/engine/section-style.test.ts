// That each of the product's own sections fits each style, test/properties shows; here is what a section looks like.
import assert from 'node:assert/strict';
import type { Language } from '../../server/src/language/data';
import { readingOf } from '../../server/src/engine/lint';
import { apply } from '../../server/src/engine/fix';
import { sectionStyleOf } from '../../server/src/engine/section-style';
import { sectionIn, type SectionTemplate } from '../../server/src/engine/section-text';
import { parse } from '../../server/src/model/document';
import type { Format } from '../../server/src/model/format';
import { linter } from '../linter';

/** A document in which the section is put where it goes. */
function withSection(text: string, template: string, format: Format = 'markdown', more: Omit<SectionTemplate, 'text'> = {}, language: Language = 'en'): string {
  const reading = readingOf(parse(text, format), { language }, linter);
  const style = sectionStyleOf(reading);
  assert.equal(sectionStyleOf(reading), style, 'worked out once');
  const { at, text: added, renumbered } = sectionIn({ text: template, ...more }, style, text);
  return apply(text, [{ start: at, end: at, text: added }, ...renumbered]);
}

const template = '## Success\n\n- [How?=nine of ten]\n- Soon';
const table = '## Owners\n\n| Area | Owner | Asked |\n| --- | :-: | --- |\n| Rota | Ada | all |\n| Keys | Bo | one |';

interface Case { readonly says: string; readonly text: string; readonly section?: string; readonly more?: Omit<SectionTemplate, 'text'>; readonly format?: Format; /** What comes to stand in the text; the rest stays. */ readonly added: string; /** What stands behind it. */ readonly behind?: string }

const cases: readonly Case[] = [
  // Headings
  { says: 'a document that is empty', text: '', added: '## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'a document without sections', text: '# Charter\n\nWe decide.\n', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon', behind: '\n' },
  { says: 'a document without any heading', text: 'We decide.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'the least deep of several depths', text: '# Charter\n\n### A\n\n#### B\n\nx.\n\n### C\n\ny.', added: '\n\n### Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'a single section', text: '# Charter\n\n### A\n\nWe decide.', added: '\n\n### Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'blank lines at the end, which stay there', text: '# Charter\n\n## A\n\nx.\n\n\n', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon', behind: '\n\n\n' },
  { says: 'numbers', text: '# Charter\n\n## 1 A\n\nx.\n\n## 2 B\n\ny.', added: '\n\n## 3 Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers with brackets', text: '# Charter\n\n## 1) A\n\nx.\n\n## 2) B\n\ny.', added: '\n\n## 3) Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers beyond nine', text: '# Charter\n\n## 8. A\n\nx.\n\n## 9. B\n\ny.', added: '\n\n## 10. Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers beyond ten', text: '# Charter\n\n## 9. A\n\nx.\n\n## 10. B\n\ny.', added: '\n\n## 11. Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers of sections, whatever stands below them', text: '# Charter\n\n## 1. A\n\nx.\n\n### a\n\nx.\n\n### b\n\nx.\n\n## 2. B\n\ny.', added: '\n\n## 3. Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'paragraphs of law', text: '# Charter\n\n## §1 A\n\nx.\n\n## §2 B\n\ny.', added: '\n\n## §3 Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers of most sections, before what closes them', text: '# Charter\n\n## 1. A\n\nx.\n\n## 2. B\n\ny.\n\n## Notes\n\nz.', added: '\n\n## 3. Success\n\n- [How?=nine of ten]\n- Soon', behind: '\n\n## Notes\n\nz.' },
  { says: 'numbers that have ended', text: '# Charter\n\n## 1. A\n\nx.\n\n## 2. B\n\ny.\n\n## How it goes\n\nz.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'numbers of some sections, which are none of all', text: '# Charter\n\n## 1. A\n\nx.\n\n## B\n\ny.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'years, which are no numbers', text: '# Charter\n\n## 2025 A\n\nx.\n\n## 2026 B\n\ny.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'a title that is underlined, with sections that are not', text: 'Charter\n===\n\n## A\n\nx.\n\n## B\n\ny.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'headings that are all underlined twice', text: 'Charter\n===\n\nA\n===\n\nx.\n\nB\n===\n\ny.', added: '\n\nSuccess\n=======\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'underlined headings with numbers', text: 'Charter\n===\n\n1. A\n---\n\nx.', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'underlined headings, with a short one', text: 'Charter\r\n===\r\n\r\nA\r\n---\r\n\r\nx.\r\n\r\nB\r\n---\r\n\r\ny.', section: '## Us\n\nWe.', added: '\r\n\r\nUs\r\n---\r\n\r\nWe.' },
  { says: 'a section of words', text: '# Charter\n\n## A\n\nx.', section: '## Why\n\nBecause [why?=it helps].\n\nAnd more.', added: '\n\n## Why\n\nBecause [why?=it helps].\n\nAnd more.' },
  { says: 'a section without a heading', text: '# Charter\n\n## A\n\nx.', section: 'Owner: [who?=Ada]', added: '\n\nOwner: [who?=Ada]' },
  // Bullets
  { says: 'other bullets', text: '# Charter\n\n## A\n\n* x\n* y\n\n- z', added: '\n\n## Success\n\n* [How?=nine of ten]\n* Soon' },
  { says: 'the bullets of most lists', text: '# Charter\n\n## A\n\n- x\n\n* y\n* z\n\n+ z', added: '\n\n## Success\n\n* [How?=nine of ten]\n* Soon' },
  { says: 'other bullets that are indented', text: '# Charter\n\n## A\n\n  + x\n', added: '\n\n## Success\n\n+ [How?=nine of ten]\n+ Soon', behind: '\n' },
  { says: 'dashes within lines', text: '# Charter\n\n## A\n\nx * y * z', added: '\n\n## Success\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'a table, as it is', text: '# Charter\n\n## A\n\n* x', section: table, added: `\n\n${table}` },
  // Lead-ins
  { says: 'lead-ins with a colon inside', text: '# Charter\n\n**Task:** We answer.\n\n**Frame:** We plan.', section: '## Why\n\nBecause.', added: '\n\n**Why:** Because.' },
  { says: 'lead-ins with a question mark', text: '# Charter\n\n**Task?** We answer.\n\n**Frame?** We plan.', section: '## Why\n\nBecause.', more: { asks: 'Why so?' }, added: '\n\n**Why so?** Because.' },
  { says: 'lead-ins with a question mark, where it asks nothing', text: '# Charter\n\n**Task?** We answer.\n\n**Frame?** We plan.', section: '## Owner\n\nAda.', added: '\n\n**Owner.** Ada.' },
  { says: 'lead-ins with a full stop behind', text: '# Charter\n\n**Task**. We answer.\n\n**Frame**. We plan.', section: '## Why\n\nBecause.', added: '\n\n**Why**. Because.' },
  { says: 'lead-ins with nothing', text: '# Charter\n\n**Task** is to answer.\n\n**Frame** is to plan.', section: '## Why\n\nBecause.', added: '\n\n**Why** Because.' },
  { says: 'lead-ins written with underscores', text: '# Charter\n\n__Task.__ We answer.\n\n__Frame.__ We plan.', section: '## Why\n\nBecause.', added: '\n\n**Why.** Because.' },
  { says: 'lead-ins, above a list', text: '# Charter\n\n**Task.** We answer.\n\n**Frame.** We plan.', added: '\n\n**Success.**\n\n- [How?=nine of ten]\n- Soon' },
  { says: 'lead-ins, above a table', text: '# Charter\n\n**Task.** We answer.\n\n**Frame.** We plan.', section: table, added: `\n\n**Owners.**\n\n${table.slice(11)}` },
  { says: 'lead-ins on a line of their own', text: '# Charter\n\n**Task.**\nWe answer.\n\n**Frame.**\nWe plan.', section: '## Why\n\nBecause.', added: '\n\n**Why.**\n\nBecause.' },
  { says: 'lead-ins that stand alone', text: '# Charter\n\n**Task**\n\nWe answer.\n\n**Frame**\n\nWe plan.', section: '## Why\n\nBecause.', added: '\n\n**Why**\n\nBecause.' },
  { says: 'a single lead-in, which is none', text: '# Charter\n\n**Task.** We answer.', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'lead-ins in quotes, which are somebody else’s', text: '# Charter\n\n> **Task.** We answer.\n\n> **Frame.** We plan.', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'two lead-ins in one section, which is what counts', text: '# Charter\n\n## A\n\n**Task.** We answer.\n\n**Frame.** We plan.', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'many lead-ins in one section, which count more', text: '# Charter\n\n## A\n\n**Task.** We answer.\n\n**Frame.** We plan.\n\n**Means.** We pay.', section: '## Why\n\nBecause.', added: '\n\n**Why.** Because.' },
  { says: 'sections with lead-ins in them', text: '# Charter\n\n## A\n\n**Task.** We answer.\n\n## B\n\n**Frame.** We plan.\n\n**Means.** We pay.', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  // Items
  { says: 'items with words', text: '# Charter\n\n- **Task:** We answer.\n- **Frame:** We plan.\n', section: '## Why\n\nBecause.', added: '\n- **Why:** Because.', behind: '\n' },
  { says: 'items with a list', text: '# Charter\n\n* **Task:** We answer.\n* **Frame:** We plan.\n', added: '\n* **Success:**\n  * [How?=nine of ten]\n  * Soon', behind: '\n' },
  { says: 'items with a table, which becomes a list', text: '# Charter\n\n1) **Task:** We answer.\n2) **Frame:** We plan.\n', section: table, added: '\n3) **Owners:**\n   - Rota – Owner: Ada; Asked: all\n   - Keys – Owner: Bo; Asked: one', behind: '\n' },
  { says: 'items with paragraphs, which stay in the item', text: '# Charter\n\n- **Task:** We answer.\n- **Frame:** We plan.', section: '## Why\n\nBecause.\n\nAnd so.', added: '\n- **Why:** Because.\n  And so.' },
  { says: 'items with more below them', text: '# Charter\n\n- **Task:** We answer.\n- **Frame:** We plan.\n\nApproved.\n', section: '## Why\n\nBecause.', added: '\n- **Why:** Because.', behind: '\n\nApproved.\n' },
  { says: 'items whose numbers go beyond nine', text: '# Charter\n\n9. **Task:** We answer.\n10. **Frame:** We plan.\n', section: '## Why\n\nBecause.\n\n\nAnd so.', added: '\n11. **Why:** Because.\n    And so.', behind: '\n' },
  { says: 'items of the last of two lists', text: '# Charter\n\n* **Task:** We answer.\n* **Frame:** We plan.\n\nAnd so on.\n\n1. **Means:** We pay.\n2. **Rest:** We sleep.\n', section: '## Why\n\nBecause.', added: '\n3. **Why:** Because.', behind: '\n' },
  // Rows
  { says: 'rows of the last of two tables', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |\n\nMore.\n\n| Part | What |\n|---|---|\n| **Owner** | Ada. |\n| **Review** | May. |\n| **Support** | Bo. |', section: '## Why\n\nBecause.', added: '\n| **Why** | Because. |' },
  { says: 'rows of the last of two tables in a list', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |\n\n| Part | What |\n|---|---|\n| **Task** | Ada. |\n| **Frame** | May. |\n| **Support** | Bo. |', section: '## Why\n\nBecause - or - not\n\n\nSo', added: '\n| **Why** | Because - or - not. So. |' },
  { says: 'a table with two parts only', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'rows of a table', text: '# Charter\n\n| Part | What |\n|---|---|\n| **Task** | We answer. |\n| **Frame** | We plan. |\n| **Support** | We pay. |\n\nApproved.', added: '\n| **Success** | [How?=nine of ten]. Soon. |', behind: '\n\nApproved.' },
  { says: 'rows of a table, not bold', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |', added: '\n| Success | [How?=nine of ten]. Soon. |' },
  { says: 'rows of a table, with a table in one line', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |', section: '## Owners\n\nAsk a|b!\n\n| Area | Owner |\n|---|---|\n| Rota | Ada |', added: '\n| Owners | Ask a\\|b! Rota – Owner: Ada. |' },
  { says: 'a table of other things', text: '# Charter\n\n| Area | Owner |\n|---|---|\n| Keys | Ada |\n| Rota | Bo |\n| Till | Cy |', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'a table of parts in three columns', text: '# Charter\n\n| Part | What | Who |\n|---|---|---|\n| Task | We answer. | a |\n| Frame | We plan. | b |\n| Support | We pay. | c |', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'a table with few parts among other things', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |\n| Keys | a |\n| Till | b |\n| Rota | c |\n| Oven | d |', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  { says: 'a table of parts above another table', text: '# Charter\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |\n\nWho:\n\n| Area | Owner |\n|---|---|\n| Keys | Ada |', section: '## Why\n\nBecause.', added: '\n| Why | Because. |', behind: '\n\nWho:\n\n| Area | Owner |\n|---|---|\n| Keys | Ada |' },
  { says: 'sections with a table of parts in one', text: '# Charter\n\n## A\n\n| Part | What |\n|---|---|\n| Task | We answer. |\n| Frame | We plan. |\n| Support | We pay. |\n\n## B\n\nx.', section: '## Why\n\nBecause.', added: '\n\n## Why\n\nBecause.' },
  // Plain text
  { says: 'plain text', format: 'plain', text: 'Charter\n\nTask\n\nWe answer.\n\nFrame\n\nWe plan.\n', added: '\n\nSuccess\n\n- [How?=nine of ten]\n- Soon', behind: '\n' },
  { says: 'plain text without headings', format: 'plain', text: 'We answer.', section: '## Why\n\nBecause.', added: '\n\nWhy\n\nBecause.' },
  { says: 'plain text with capitals', format: 'plain', text: 'Charter\n\nTASK\n\nWe answer.\n\nFRAME\n\nWe plan.\n', section: '## Why\n\nBecause.', added: '\n\nWHY\n\nBecause.', behind: '\n' },
  { says: 'plain text with capitals in one heading', format: 'plain', text: 'Charter\n\nTASK\n\nWe answer.\n\nFrame\n\nWe plan.\n', section: '## Why\n\nBecause.', added: '\n\nWhy\n\nBecause.', behind: '\n' },
  { says: 'plain text whose headings stand right above words', format: 'plain', text: 'Charter\n=======\n\nTask\n\nWe answer.\n\nFrame\n\n-x-\n', section: '## Why\n\nBecause.', added: '\n\nWhy\n\nBecause.', behind: '\n' },
  { says: 'plain text with underlines', format: 'plain', text: 'Charter\n=======\n\nTask\n____\nWe answer.\n\nFrame\n_____\nWe plan.\n', section: '## Why\n\nBecause.', added: '\n\nWhy\n___\n\nBecause.', behind: '\n' },
  { says: 'plain text with bullets of its own', format: 'plain', text: 'Charter\n\nTask\n\nWe answer:\n\n• calls\n• mail\n', added: '\n\nSuccess\n\n• [How?=nine of ten]\n• Soon', behind: '\n' },
  { says: 'plain text, in which a table becomes a list', format: 'plain', text: 'Charter\n\nTask\n\nWe answer.\n', section: table, added: '\n\nOwners\n\n- Rota – Owner: Ada; Asked: all\n- Keys – Owner: Bo; Asked: one', behind: '\n' },
  { says: 'plain text with two lines that are no underline', format: 'plain', text: 'Charter\n\nTask\n\n--\nWe answer.\n', section: '## Why\n\nBecause.', added: '\n\nWhy\n\nBecause.', behind: '\n' },
];

describe('a section fits', () => {
  for (const { says, text, section = template, format, more, added, behind = '' } of cases) {
    it(says, () => {
      assert.ok(text.endsWith(behind));
      assert.equal(withSection(text, section, format, more), text.slice(0, text.length - behind.length) + added + behind);
    });
  }
});

/** Sections of one line each, below their headings. */
const sections = (...headings: readonly string[]): string => `# Charter\n${headings.map((heading) => `\n${heading}\n\nSomeone does it.\n`).join('')}`;

describe('the number of a new section', () => {
  for (const [says, headings, expected] of [
    ['goes on below a number of the whole', ['## 4.6 Task', '## 4.7 Frame'], '## 4.8 Success'],
    ['goes on below two of them', ['## 4.1.9 Task', '## 4.1.10 Frame'], '## 4.1.11 Success'],
    ['ends in a nought where all do', ['## 6.0 Task', '## 7.0 Frame'], '## 8.0 Success'],
    ['is a paragraph of law', ['## § 6 Task', '## § 7 Frame'], '## § 8 Success'],
    ['is one with its mark behind', ['## 6 § Task', '## 7 § Frame'], '## 8 § Success'],
    ['is named', ['## Section 6: Task', '## Section 7: Frame'], '## Section 8: Success'],
    ['is named by a chapter', ['## Chapter 1 Task', '## Chapter 2 Frame'], '## Chapter 3 Success'],
    ['has a dash behind it', ['## 1 – Task', '## 2 – Frame'], '## 3 – Success'],
    ['has a colon behind it', ['## 1: Task', '## 2: Frame'], '## 3: Success'],
    ['is a letter', ['## A. Task', '## B. Frame', '## C. Means'], '## D. Success'],
    ['is Roman', ['## I. Task', '## II. Frame', '## III. Means'], '## IV. Success'],
    ['is Roman beyond a few', ['## I. Task', '## II. Frame', '## III. Means', '## IV. Rota', '## V. Rest', '## VI. Keys', '## VII. Till', '## VIII. Oven'], '## IX. Success'],
    ['is none where letters are words', ['## A. Lincoln', '## J. Adams'], '## Success'],
    ['is none where steps are counted', ['## Step 1: Ask', '## Step 2: Decide'], '## Success'],
    ['follows capitals', ['## 1.0 TASK', '## 2.0 FRAME'], '## 3.0 SUCCESS'],
    ['follows a colon at the end', ['## 1. Task:', '## 2. Frame:'], '## 3. Success:'],
    ['is bold where all are', ['## **1. Task**', '## **2. Frame**'], '## **3. Success**'],
    ['goes on in lead-ins', ['**1. Task**', '**2. Frame**'], '**3. Success**'],
    ['goes on in lead-ins with capitals', ['**TASK**', '**FRAME**'], '**SUCCESS**'],
    ['stands before nothing else', ['## TASK', '## FRAME'], '## SUCCESS'],
  ] as const) {
    it(says, () => assert.equal(withSection(sections(...headings), '## Success\n\nWe sell.'), `${sections(...headings).trimEnd()}\n\n${expected}\n\nWe sell.\n`));
  }

  it('is none among principles, which are what is counted', () =>
    assert.match(withSection('# Our principles\n\n## 1. We say why\n\nx.\n\n## 2. We listen\n\ny.\n', '## Review\n\nIn May.'), /\n## Review\n/));
  it('follows headings that ask', () =>
    assert.match(withSection(sections('## What do we do?', '## What may we decide?'), '## Success\n\nWe sell.', 'markdown', { asks: 'How do we know?' }), /\n## How do we know\?\n/));
  it('stands below a subtitle', () =>
    assert.match(withSection('# Charter\n\n## Lot 4, the wharf\n\n### 1. Task\n\nx.\n\n### 2. Frame\n\ny.\n', '## Success\n\nWe sell.'), /\n### 3\. Success\n/));
  it('comes after a line where lines part sections', () =>
    assert.equal(withSection('# Charter\n\n## A\n\nx.\n\n---\n\n## B\n\ny.\n\n---\n\n## Contact\n\nz.\n', '## Success\n\nWe sell.'), '# Charter\n\n## A\n\nx.\n\n---\n\n## B\n\ny.\n\n---\n\n## Success\n\nWe sell.\n\n---\n\n## Contact\n\nz.\n'));
});

describe('a section stands before', () => {
  const charter = (language: Language, tail: string): string => `# ${{ en: 'Team charter', sv: 'Teamkontrakt', da: 'Teamkontrakt' }[language]}\n\n## ${{ en: 'Task', sv: 'Uppdrag', da: 'Opgave' }[language]}\n\nAda.\n\n## ${{ en: 'Frame', sv: 'Ram', da: 'Ramme' }[language]}\n\nBo.\n\n${tail}`;
  for (const [language, headings] of [
    ['en', ['Signatures', '7. Signatures', 'IV. Appendices', 'Version history', 'Change log', 'Document control', 'Appendix A: Who decides', 'Appendix', 'References', 'Related documents', 'Links', 'Contact', '16. Contacts', 'Approval', 'Approved by', 'Glossary', 'Acknowledgment', 'Questions']],
    ['sv', ['Underskrifter', '7. Underskrifter', 'C. Bilagor', 'Versionshistorik', 'Ändringslogg', 'Dokumentinformation', 'Bilaga 1: Vem beslutar', 'Bilagor', 'Referenser', 'Relaterade dokument', 'Länkar', 'Kontakt', 'Kontaktpersoner', 'Fastställande', 'Läs mer', 'Frågor']],
    ['da', ['Underskrifter', '7. Underskrifter', 'Versionshistorik', 'Ændringslog', 'Dokumentoplysninger', 'Bilag 1: Hvem beslutter', 'Bilag', 'Referencer', 'Relaterede dokumenter', 'Links', 'Kontakt', 'Kontaktpersoner', 'Godkendelse', 'Læs mere', 'Spørgsmål']],
  ] as const) {
    for (const heading of headings) {
      for (const mark of ['#', '##']) {
        it(`${mark} ${heading} (${language})`, () => {
          const tail = `${mark} ${heading}\n\nAda Lund\n`;
          assert.equal(withSection(charter(language, tail), '## New\n\nCy.', 'markdown', {}, language), charter(language, `## New\n\nCy.\n\n${tail}`));
        });
      }
    }
  }
  for (const [language, tail] of [
    ['en', '[charter]: charter.md\n[other]: other.md\n'], ['en', '[^1]: As the board said.\n'], ['en', '<!-- leadership-lint-allow x -->\n'], ['en', '---\n\nHarbour Ltd, 2 Quay Street\n'], ['en', '*Harbour Ltd. Enquiries: ext. 214.*\n'],
    ['en', 'Signed: ____________ Date: ____________\n'], ['en', '**Signatures**\n\n| Name | Signature |\n| --- | --- |\n| Ada | |\n'], ['en', '| Version | Date | Change |\n| --- | --- | --- |\n| 1.0 | 2025-01-01 | First |\n'], ['en', 'Adopted by the board on 3 May 2025.\n'], ['en', 'Contact: hr@example.com\n\n[x]: y.md\n'],
    ['sv', 'Ort och datum: ____________\n'], ['sv', '| Version | Datum | Ändring |\n| --- | --- | --- |\n| 1.0 | 2025-01-01 | Första |\n'], ['sv', 'Fastställd av styrelsen den 3 maj 2025.\n'], ['sv', 'Antagna av styrelsen den 3 maj 2025.\n'], ['sv', 'Frågor: hr@exempel.se\n'],
    ['da', 'Dato og underskrift: ____________\n'], ['da', '| Version | Dato | Ændring |\n| --- | --- | --- |\n| 1.0 | 2025-01-01 | Første |\n'], ['da', 'Vedtaget af bestyrelsen den 3. maj 2025.\n'], ['da', 'Kontakt: hr@eksempel.dk\n'],
  ] as const) {
    it(`${JSON.stringify(tail)} (${language})`, () => assert.equal(withSection(charter(language, tail), '## New\n\nCy.', 'markdown', {}, language), charter(language, `## New\n\nCy.\n\n${tail}`)));
  }
  it('who keeps the document, and behind it where it says more of that', () => {
    const text = charter('en', '## Review\n\nIn May.\n\n## Contact\n\nAda.\n');
    assert.equal(withSection(text, '## New\n\nCy.'), charter('en', '## New\n\nCy.\n\n## Review\n\nIn May.\n\n## Contact\n\nAda.\n'));
    assert.equal(withSection(text, '## New\n\nCy.', 'markdown', { place: 'last' }), charter('en', '## Review\n\nIn May.\n\n## New\n\nCy.\n\n## Contact\n\nAda.\n'));
  });
  it('no signatures of an earlier section, and none within a section', () =>
    assert.ok(withSection('# Charter\n\n## A\n\nx.\n\n## Contact\n\nAda.\n\n## B\n\ny.\n\n### Contact\n\nBo.\n', '## New\n\nCy.').endsWith('### Contact\n\nBo.\n\n## New\n\nCy.\n')));
});

describe('numbers behind a new section', () => {
  const appendix = (more = '') => `# Charter\n\n## 1. A\n\nx.${more}\n\n## 2. B\n\ny.\n\n## 3. Contacts\n\n### 3.1 Ada\n\nz.\n`;
  it('move on', () => assert.equal(withSection(appendix(), '## New\n\nCy.'), '# Charter\n\n## 1. A\n\nx.\n\n## 2. B\n\ny.\n\n## 3. New\n\nCy.\n\n## 4. Contacts\n\n### 4.1 Ada\n\nz.\n'));
  for (const more of [' See section 3.', ' See [them](#3-contacts).', '\n\n1.1 The lead asks.', ' See § 3.', ' See step 3.']) {
    it(`stay where the text counts by them: ${JSON.stringify(more)}`, () => assert.equal(withSection(appendix(more), '## New\n\nCy.'), `${appendix(more).trimEnd()}\n\n## 4. New\n\nCy.\n`));
  }
});

describe('a section that opens a document', () => {
  const why = '## Why\n\nBecause.';
  for (const [says, text, expected] of [
    ['stands before the first section', '# Charter\n\nWe plan.\n\n## A\n\nx.\n\n## B\n\ny.\n', '# Charter\n\nWe plan.\n\n## Why\n\nBecause.\n\n## A\n\nx.\n\n## B\n\ny.\n'],
    ['stands there with line ends of the document', '# Charter\r\n\r\n### A\r\n\r\nx.\r\n\r\n### B\r\n', '# Charter\r\n\r\n### Why\r\n\r\nBecause.\r\n\r\n### A\r\n\r\nx.\r\n\r\n### B\r\n'],
    ['takes the first number', '# Charter\n\n## 1. A\n\nx.\n\n### 1.1 a\n\nx.\n\n## 2. B\n\ny.', '# Charter\n\n## 1. Why\n\nBecause.\n\n## 2. A\n\nx.\n\n### 2.1 a\n\nx.\n\n## 3. B\n\ny.'],
    ['stands last where the text counts by its numbers', '# Charter\n\n## 1. A\n\nSee section 2.\n\n## 2. B\n\ny.', '# Charter\n\n## 1. A\n\nSee section 2.\n\n## 2. B\n\ny.\n\n## 3. Why\n\nBecause.'],
    ['stands behind the table of contents', '# Charter\n\n## Contents\n\n- A\n- B\n\n## A\n\nx.\n\n## B\n\ny.\n', '# Charter\n\n## Contents\n\n- A\n- B\n\n## Why\n\nBecause.\n\n## A\n\nx.\n\n## B\n\ny.\n'],
    ['stands before lead-ins', '# Charter\n\nAs agreed.\n\n**A.** x.\n\n**B.** y.\n', '# Charter\n\nAs agreed.\n\n**Why.** Because.\n\n**A.** x.\n\n**B.** y.\n'],
    ['stands last where there are no sections', '# Charter\n\nWe plan.', '# Charter\n\nWe plan.\n\n## Why\n\nBecause.'],
  ] as const) {
    it(says, () => assert.equal(withSection(text, why, 'markdown', { place: 'first' }), expected));
  }
});

