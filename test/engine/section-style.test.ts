// That each of the product's own sections fits each style, test/properties shows; here is what a section looks like.
import assert from 'node:assert/strict';
import { readingOf } from '../../server/src/engine/lint';
import { inStyle, sectionIn, sectionStyleOf } from '../../server/src/engine/section-style';
import { parse } from '../../server/src/model/document';
import type { Format } from '../../server/src/model/format';
import { linter } from '../linter';

/** A document in which the section is put where it goes. */
function withSection(text: string, template: string, format: Format = 'markdown'): string {
  const reading = readingOf(parse(text, format), { language: 'en' }, linter);
  const style = sectionStyleOf(reading);
  assert.equal(sectionStyleOf(reading), style, 'worked out once');
  return text.slice(0, style.at) + inStyle(template, style, text) + text.slice(style.at);
}

const template = '## Success\n\n- [How?=nine of ten]\n- Soon';
const table = '## Owners\n\n| Area | Owner | Asked |\n| --- | :-: | --- |\n| Rota | Ada | all |\n| Keys | Bo | one |';

interface Case { readonly says: string; readonly text: string; readonly section?: string; readonly format?: Format; /** What comes to stand in the text; the rest stays. */ readonly added: string; /** What stands behind it. */ readonly behind?: string }

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
  { says: 'numbers of most sections', text: '# Charter\n\n## 1. A\n\nx.\n\n## 2. B\n\ny.\n\n## Notes\n\nz.', added: '\n\n## 3. Success\n\n- [How?=nine of ten]\n- Soon' },
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
  { says: 'lead-ins with a question mark', text: '# Charter\n\n**Task?** We answer.\n\n**Frame?** We plan.', section: '## Why\n\nBecause.', added: '\n\n**Why?** Because.' },
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
  for (const { says, text, section = template, format, added, behind = '' } of cases) {
    it(says, () => {
      assert.ok(text.endsWith(behind));
      assert.equal(withSection(text, section, format), text.slice(0, text.length - behind.length) + added + behind);
    });
  }
});

describe('a section that opens a document', () => {
  const why = '## Why\n\nBecause [why=it helps].';
  for (const [says, text, at, expected] of [
    ['stands before the first section', '# Charter\n\nWe plan.\n\n## A\n\nx.\n\n## B\n\ny.\n', '## A', '## Why\n\nBecause [why=it helps].\n\n'],
    ['stands there with line ends of the document', '# Charter\r\n\r\n### A\r\n\r\nx.\r\n\r\n### B\r\n', '### A', '### Why\r\n\r\nBecause [why=it helps].\r\n\r\n'],
    ['stands last where sections are numbered', '# Charter\n\n## 1. A\n\nx.\n\n## 2. B\n\ny.', '', '\n\n## 3. Why\n\nBecause [why=it helps].'],
    ['stands last where there are no sections', '# Charter\n\nWe plan.', '', '\n\n## Why\n\nBecause [why=it helps].'],
  ] as const) {
    it(says, () => {
      const style = sectionStyleOf(readingOf(parse(text, 'markdown'), { language: 'en' }, linter));
      assert.deepEqual(sectionIn(why, style, text, true), { at: at === '' ? text.length : text.indexOf(at), text: expected });
      assert.deepEqual(sectionIn(why, style, text, false), { at: style.at, text: inStyle(why, style, text) });
    });
  }
});
