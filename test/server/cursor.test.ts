// Where something is being written: `‸` is the cursor, `⟨` where the words begin that are being written, `⟩` where they end
// behind the cursor.
import assert from 'node:assert/strict';
import { cursorAt } from '../../server/src/lsp/agreement/cursor';
import { parse } from '../../server/src/model/document';
import type { Format } from '../../server/src/model/format';

/** What stands around the cursor; `written` is checked against the marks. */
function at(marked: string, format: Format = 'markdown') {
  const bare = marked.replace(/[⟨⟩]/g, ''), offset = bare.indexOf('‸'), from = marked.indexOf('⟨'), to = marked.replace(/[⟨‸]/g, '').indexOf('⟩');
  const cursor = cursorAt(parse(bare.replace('‸', ''), format), offset);
  if (!cursor) return undefined;
  const { written, ...rest } = cursor;
  assert.deepEqual(written, { start: from < 0 ? offset : from, end: to < 0 ? offset : to }, JSON.stringify(marked));
  return rest;
}

const key = { kind: 'key', hasColon: false } as const, keyed = { kind: 'key', hasColon: true } as const, heading = { kind: 'heading' } as const;
const value = (name: string) => ({ kind: 'value' as const, key: name });
const text = (before: string) => ({ kind: 'text' as const, before });
const cell = (row: number, column: number, header: readonly string[], ...rows: readonly (readonly string[])[]) => ({ kind: 'cell' as const, column, row, header, rows });

type Case = readonly [claim: string, marked: string, cursor: ReturnType<typeof at>];
const each = (cases: readonly Case[], format?: Format) => { for (const [claim, marked, cursor] of cases) it(claim, () => assert.deepEqual(at(marked, format), cursor)); };

describe('a cursor in the front matter', () => {
  each([
    ['stands in a key that has not begun', '---\n‸\n---\n', key],
    ['stands in a key that has begun', '---\n⟨ty‸\n---\n', key],
    ['stands in the middle of a key', '---\n⟨ty‸pe⟩: x\n---\n', keyed],
    ['stands in a key whose value is there', '---\n⟨ty‸: x\n---\n', keyed],
    ['stands in a key before spaces and a colon', '---\n⟨ty‸ ⟩: x\n---\n', keyed],
    ['stands in a key that is indented', '---\n  ⟨ty‸pe\n---\n', key],
    ['stands in a key behind nothing but spaces', '---\n  ‸\n---\n', key],
    ['stands in a key, whatever stands above it', '---\nlang: en\n⟨o‸\n---\n', key],
    ['stands in a key right before the line that closes it', '---\nlang: en\n‸---\n', key],
    ['stands in a key in the line that closes it', '---\nlang: en\n⟨--‸-\n', key],
    ['stands in a key behind a line that Windows ends', '---\r\n⟨ty‸\r\n---\r\n', key],
    ['stands in a key behind a line that an old Mac ended', '---\r⟨ty‸\r---\r', key],
    ['stands in a value that has not begun', '---\ntype:‸\n---\n', value('type')],
    ['stands in a value behind a space', '---\ntype: ‸\n---\n', value('type')],
    ['stands in a value that has begun', '---\ntype: ⟨cha‸rter\n---\n', value('type')],
    ['stands in a value of several words', '---\nowner:   ⟨Anna Lu‸\n---\n', value('owner')],
    ['stands in a value that holds a colon', '---\ntitle: ⟨Team: a cha‸\n---\n', value('title')],
    ['stands in the value of a key as it is compared', '---\n  Next Review : ⟨2‸\n---\n', value('next review')],
    ['stands in the value of no key', '---\n: ⟨x‸\n---\n', value('')],
    ['stands in a value in a list’s line', '---\nowner:\n  - name: ⟨A‸\n---\n', value('- name')],
    ['stands in text behind it', '---\ntype: x\n---\n‸', text('')],
    ['stands in text behind it, whatever it is', '---\ntype: x\n---\nowner: ⟨A‸', text('owner: ')],
    ['stands in text in its first line', '⟨--‸-\ntype: x\n---\n', text('')],
    ['stands in text before all of it', '‸---\ntype: x\n---\n', text('')],
    ['stands in text behind the line that closes it', '---\ntype: x\n⟨---‸\n\nText.\n', text('')],
    ['stands in text behind the line that closes it, and a space', '---\ntype: x\n--- ‸\n\nText.\n', text('--- ')],
    ['stands in text where the front matter is all there is', '---\ntype: x\n⟨---‸', text('')],
    ['stands in text where no line closes it', '---\ntype: ‸\n', text('type: ')],
    ['stands in text where a rule stands further below', 'Text.\n\n---\ntype: ‸\n---\n', text('type: ')],
  ]);
});

const anchor = (file: string) => ({ kind: 'anchor' as const, file }), allowance = { kind: 'allowance' } as const;

describe('a cursor in an address', () => {
  each([
    ['completes no words in a link’s target', 'See [x](te‸)\n', undefined],
    ['completes no words in a target that has just begun', 'See [x](‸', undefined],
    ['completes no words in an image’s target', '![x](te‸)\n', undefined],
    ['completes no words in a link’s title', '[x](a.md "te‸")\n', undefined],
    ['completes no words in a link in a cell', '| Area |\n| --- |\n| [x](te‸) |\n', undefined],
    ['completes no words in the target of a reference', '[x]: te‸\n', undefined],
    ['completes no words in an address by itself', 'See https://example.org/te‸\n', undefined],
    ['completes no words in a tag', 'See <a href="te‸\n', undefined],
    ['stands in a section’s name behind #', 'See [x](#⟨te‸)\n', anchor('')],
    ['stands in the name of another document’s section', 'See [x](../keys.md#‸)\n', anchor('../keys.md')],
    ['stands in a section’s name in angle brackets', 'See [x](<#⟨te‸>)\n', anchor('')],
    ['stands in a section’s name in a reference', '[x]: #⟨te‸\n', anchor('')],
    ['stands in text behind a link', 'See [x](a.md) the ⟨te‸\n', text('See [x](a.md) the ')],
    ['stands in text in a link’s words', 'See [the ⟨te‸](a.md)\n', text('See [the ')],
    ['stands in text in a footnote', '[^1]: The ⟨te‸\n', text('[^1]: The ')],
    ['stands in text behind a sign', 'If x < 3, the ⟨te‸\n', text('If x < 3, the ')],
  ]);
  each([['stands in text where nothing is marked up', 'See [x](⟨te‸)\n', text('See [x](')]], 'plain');
});

describe('a cursor in a comment', () => {
  each([
    ['completes no words', 'Text. <!-- the te‸ -->\n', undefined],
    ['completes no words in a further line', '<!--\n\nthe te‸\n-->\n', undefined],
    ['stands among the rules of an allowance', 'Text. <!-- leadership-lint-allow ‸\n', allowance],
    ['stands in a rule of an allowance', 'Text. <!-- leadership-lint-allow ⟨control/ap‸ -->\n', allowance],
    ['stands in a rule of an allowance for the file', '<!-- leadership-lint-allow-file ⟨control/*‸ -->\n', allowance],
    ['stands in a further rule of an allowance', '<!-- leadership-lint-allow a/b, ⟨c‸ -->\n', allowance],
    ['stands in a rule in a cell', '| Area |\n| --- |\n| Rota <!-- leadership-lint-allow ⟨c‸ -->|\n', allowance],
    ['completes nothing before the rules', '<!-- leadership-lint-al‸ -->\n', undefined],
    ['completes nothing in the reason', '<!-- leadership-lint-allow a/b: the te‸ -->\n', undefined],
    ['stands in text behind it', '<!-- leadership-lint-allow a/b: x --> The ⟨te‸\n', text('<!-- leadership-lint-allow a/b: x --> The ')],
    ['stands in text where what looks like one is code', '`<!--` The ⟨te‸\n\n', text('`<!--` The ')],
    ['stands in text where what looks like one is code further above', '```\n<!--\n```\n\nThe ⟨te‸\n', text('The ')],
  ]);
});

describe('a cursor in code', () => {
  each([
    ['completes nothing in a fence', '```\nteam ‸\n```\n', undefined],
    ['completes nothing in a fence that is never closed', 'Text.\n\n```\nteam ‸', undefined],
    ['completes nothing in a fence with a language', '```ts\n\nteam ‸\n\n```\n', undefined],
    ['completes nothing in a fence of tildes', '~~~\nteam ‸\n~~~\n', undefined],
    ['completes nothing in a fence that is a little indented', '   ```\nteam ‸\n   ```\n', undefined],
    ['completes nothing in a second fence', '```\na\n```\n\n```\nteam ‸\n```\n', undefined],
    ['completes nothing in a fence that holds marks of another', '```\n~~~\nteam ‸\n```\n', undefined],
    ['completes nothing in a fence of tildes that holds marks of another', '~~~\n```\nteam ‸\n~~~\n', undefined],
    ['completes nothing in a fence behind front matter', '---\ntype: x\n---\n```\nteam ‸\n```\n', undefined],
    ['completes nothing in a fence that holds a table or a heading', '```\n# ‸\n```\n', undefined],
    ['completes nothing in the line that opens a fence', 'Text.\n\n```t‸\n\n```\n', undefined],
    ['completes nothing behind an open backtick', 'Run `team ‸\n', undefined],
    ['completes nothing in code between backticks', 'Run `team ‸lead` now.\n', undefined],
    ['completes nothing in code that is the line’s second', 'Run `a` and `b ‸` now.\n', undefined],
    ['completes nothing in code in a heading', '# Run `a ‸\n', undefined],
    ['completes nothing in code in a cell', '| `a ‸` |\n| --- |\n', undefined],
    ['completes nothing in a fence in a list', '- Run\n\n  ```\n  team ‸\n  ```\n', undefined],
    ['completes nothing in a fence that an item begins with', '- ```\n  team ‸\n  ```\n', undefined],
    ['completes nothing in a fence in an item of an item', '1. Run\n   - this\n\n     ```\n     team ‸\n', undefined],
    ['completes nothing in a fence in a list that is indented by tabs', '1.\tRun\n\n\t```\n\tteam ‸\n\t```\n', undefined],
    ['completes nothing in a quoted fence', '> ```\n> team ‸\n> ```\n', undefined],
    ['completes nothing in a long fence that holds a shorter one', '````\n```\nteam ‸\n````\n', undefined],
    ['completes nothing in a fence that holds marks with a language', '```\n```ts\nteam ‸\n```\n', undefined],
    ['completes nothing between two backticks', 'Run ``a ` team ‸`` now.\n', undefined],
    ['is in text behind a fence in a list', '- Run\n\n  ```\n  team\n  ```\n\n  ⟨Ask‸\n', text('  ')],
    ['is in text behind a list that a fence was left open in', '- ```\n  team\n\n⟨Ask‸\n', text('')],
    ['is in text behind a quote that a fence was left open in', '> ```\n> team\n\n⟨Ask‸\n', text('')],
    ['is in text behind a fence that a longer one closes', '```\nteam\n`````\n⟨Ask‸\n', text('')],
    ['is in text behind a list that is indented by a tab and that a fence was left open in', '1.\tRun\n\n\t```\n\tteam\n\n⟨Ask‸\n', text('')],
    ['is in text behind a line that opens as a fence behind a tab', '\t```\n⟨Ask‸\n', text('')],
    ['is in text behind backticks that are no fence', '```a`b```\n⟨Ask‸\n', text('')],
    ['is in text behind two backticks that are closed', 'Run ``a ` b`` ⟨c‸\n', text('Run ``a ` b`` ')],
    ['is in text behind an escaped backtick', 'Write \\` ⟨c‸\n', text('Write \\` ')],
    ['is in text behind code', 'Run `team` ‸\n', text('Run `team` ')],
    ['is in text behind two pieces of code', 'Run `a` and `b` ⟨c‸', text('Run `a` and `b` ')],
    ['is in text behind a fence', '```\nteam\n```\n\n⟨Ask‸\n', text('')],
    ['is in text behind a fence of tildes', '~~~\nteam\n~~~\n⟨Ask‸\n', text('')],
    ['is in text before a fence', '⟨Ask‸\n\n```\nteam\n```\n', text('')],
    ['is in text behind a line that opens as a fence and is indented too far', '    ```\n⟨Ask‸\n', text('')],
    ['is in text behind two backticks or tildes', '``\n~~\n⟨Ask‸\n', text('')],
    ['is in text behind marks of a fence that stand inside a line', 'See ```\n⟨Ask‸\n', text('')],
    ['is in text where the line above has an open backtick', 'Run `a\n⟨Ask‸\n', text('')],
    ['is in text where the front matter holds marks of a fence', '---\ntitle: |\n  x\n```\n---\n⟨Ask‸\n', text('')],
    ['is in text where the next line opens a fence', 'Text.\n‸\n```\nx\n```\n', text('')],
  ]);
});

describe('a cursor in a heading', () => {
  each([
    ['may write all of it', '# ‸\n', heading], ['may be in it', '## ⟨Fra‸me\n', heading], ['may be in the sixth kind', '###### ⟨F‸', heading], ['may be in several words', '## ⟨How we kn‸', heading],
    ['stands behind all that parts it from its marks', '##  \t ⟨Fra‸\n', heading], ['may stand behind a tab', '##\t⟨F‸', heading], ['may hold what looks like a cell', '# ⟨| a‸', heading],
    ['is in text right behind the marks', '##‸\n', text('##')], ['is in text between the marks', '#‸# Frame\n', text('#')], ['is in text where no space follows', '#⟨Fra‸', text('#')],
    ['is in text where there are seven marks', '####### ⟨F‸', text('####### ')], ['is in text where the marks stand inside the line', 'a # ⟨F‸', text('a # ')], ['is in text in the line below', '# Frame\n⟨F‸', text('')],
  ]);
});

describe('a cursor in a table', () => {
  const table = (row: string) => `| Area | Owner |\n| --- | :-: |\n| Rota | Anna |\n${row}\n| Stock | |\n\nText.\n`;
  const around = (row: number, column: number, ...own: readonly string[]) => cell(row, column, ['Area', 'Owner'], ['Rota', 'Anna'], own, ['Stock', '']);
  each([
    ['knows its row and column, the header and the rows', table('| Key | ⟨Be‸ |'), around(2, 1, 'Key', 'Be')],
    ['may be in a cell that is empty', table('| Key | ‸ |'), around(2, 1, 'Key', '')],
    ['may be in a cell right behind its line', table('|‸ | |'), around(2, 0, '', '')],
    ['may be in a cell right before the next line', table('| ⟨Key ‸| |'), around(2, 0, 'Key', '')],
    ['may be in a cell that nothing closes', table('| Key | ⟨B‸'), around(2, 1, 'Key', 'B')],
    ['may be behind the last cell', table('| Key | Bo |‸'), around(2, 2, 'Key', 'Bo')],
    ['may be in a cell that holds an escaped bar', table('| Key | ⟨a \\| b‸ |'), around(2, 1, 'Key', 'a \\| b')],
    ['may be in a cell of several words', table('| Key | ⟨the team le‸ad |'), around(2, 1, 'Key', 'the team lead')],
    ['counts no line that a backslash hides', table('| a \\| b | ⟨x‸ |'), around(2, 1, 'a \\| b', 'x')],
    ['may be in a row that is indented', table('  | Key | ⟨B‸ |'), around(2, 1, 'Key', 'B')],
    ['stands in the first column before the row begins', table(' ‸ | Key | B |'), around(2, 0, 'Key', 'B')],
    ['stands in the first column right before the row', table('‸| Key | B |'), around(2, 0, 'Key', 'B')],
    ['may be in a row with a hyphen', table('| a-b | ⟨x‸ |'), around(2, 1, 'a-b', 'x')],
    ['may be in a row of nothing but lines', table('| | ‸ |'), around(2, 1, '', '')],
    ['may be in the header', '| Area | ⟨Ow‸ |\n| --- | --- |\n| Rota | Anna |\n', cell(0, 1, ['Area', 'Ow'], ['Rota', 'Anna'])],
    ['may be in the header of a table that has only begun', '| Area | ‸', cell(0, 1, ['Area'])],
    ['may be in the only row', '| Area |\n| - |\n| ⟨x‸', cell(1, 0, ['Area'], ['x'])],
    ['is where the header is, in the line below it', '| Area | Owner |\n| ⟨--‸- | --- |\n| Rota | Anna |\n', cell(0, 0, ['Area', 'Owner'], ['Rota', 'Anna'])],
    ['is where a header would be, in a line that has none above it', '| ⟨--‸- |\n', cell(0, 0, [''])],
    ['knows the rows above it that are indented', 'Text.\n\n  | A |\n  | --- |\n| ⟨b‸ |\n  | c |\n', cell(1, 0, ['A'], ['b'], ['c'])],
    ['knows only the rows of its own table', 'Text.\n| Other |\n| --- |\n\nMore.\n| Area |\n| --- |\n| ⟨x‸ |\nEnd.\n| Next |\n', cell(1, 0, ['Area'], ['x'])],
    ['knows the rows of a table that opens the document', '| A |\n| --- |\n| b |\n| ⟨c‸ |', cell(2, 0, ['A'], ['b'], ['c'])],
    ['knows the rows behind lines that old Macs end', '# T\r\r| A | B |\r| --- | --- |\r| a | b |\r| c | ⟨d‸ |\r', cell(2, 1, ['A', 'B'], ['a', 'b'], ['c', 'd'])],
    ['knows the rows behind lines that Windows ends', '# T\r\n\r\n| A | B |\r\n| --- | --- |\r\n| a | b |\r\n| c | ⟨d‸ |\r\n| e | f |\r\n\r\nText.\r\n', cell(2, 1, ['A', 'B'], ['a', 'b'], ['c', 'd'], ['e', 'f'])],
    ['is in text where no line opens with one', 'Area | ⟨Ow‸', text('Area | ')],
    ['is in text below the table', '| A |\n| --- |\n| b |\n⟨x‸', text('')],
  ]);
});

describe('a cursor in text', () => {
  each([
    ['stands behind nothing in an empty document', '‸', text('')],
    ['stands in the word that is being written', 'Ask the ⟨te‸', text('Ask the ')],
    ['stands in the part of a word before it', 'Ask the ⟨te‸am lead.', text('Ask the ')],
    ['stands before the next word', 'Ask ‸the', text('Ask ')],
    ['stands in the line’s first word', '⟨Ask‸', text('')],
    ['stands in a line of its own', 'One.\nTwo ⟨th‸\nThree.', text('Two ')],
    ['stands in a line of its own behind one that Windows ends', 'One.\r\nTwo ⟨th‸\r\nThree.', text('Two ')],
    ['stands in a line of its own behind one that an old Mac ended', 'One.\rTwo ⟨th‸\rThree.', text('Two ')],
    ['stands right behind a line', 'One.\n‸', text('')],
    ['stands in a word with letters of any alphabet', 'Fråga ⟨ägaråøæñ‸', text('Fråga ')],
    ['stands in a word with digits, hyphens and apostrophes', 'Ask ⟨o\'n’e-2‸', text('Ask ')],
    ['stands behind any other mark', 'Ask (⟨a‸', text('Ask (')],
    ['stands behind a full stop', 'Ask.‸', text('Ask.')],
    ['stands behind a list’s mark', '- ⟨As‸', text('- ')],
    ['stands behind what no word is made of', 'a_⟨b‸', text('a_')],
  ]);
});

describe('a cursor in a plain text', () => {
  each([
    ['stands in no front matter', '---\ntype: ‸\n---\n', text('type: ')],
    ['stands in no heading', '# ⟨Fra‸', text('# ')],
    ['stands in no table', '| Area | ⟨x‸', text('| Area | ')],
    ['stands in no code', '```\nRun `⟨te‸', text('Run `')],
  ], 'plain');
});
