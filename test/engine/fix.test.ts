import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/engine/finding';
import { apply, fill, fixOf, removalOf, withExamples, type FixPlace } from '../../server/src/engine/fix';
import type { FixTemplate } from '../../server/src/rules/words';

/** A text in which `‹…›` is the sentence, `«…»` in it the marked words and `{…}` the part that a rule names. */
function marked(source: string, where: FixPlace['in'] = 'text'): { readonly text: string; readonly place: FixPlace } {
  let text = '';
  const at: Record<string, number> = {};
  for (const c of source) { if ('‹›«»{}'.includes(c)) at[c] = text.length; else text += c; }
  const between = (open: string, close: string) => (at[open] === undefined ? undefined : { start: at[open], end: at[close]! });
  const sentence = between('‹', '›'), part = between('{', '}');
  return { text, place: { in: where, span: between('«', '»') ?? { start: 0, end: 0 }, ...(sentence && { sentence }), ...(part && { part }) } };
}

const template = (replaces: FixTemplate['replaces'], text: string, more: Partial<FixTemplate> = {}): FixTemplate => ({ title: 'Say it', kind: 'guided', replaces, text, ...more });

interface Case { readonly says: string; readonly replaces: FixTemplate['replaces']; readonly by: string; readonly cell?: string; readonly in?: FixPlace['in']; readonly from: string; /** Nothing: no fix is offered. */ readonly to?: string }

const cases: readonly Case[] = [
  { says: 'marked words are replaced, with the case of their first letter', replaces: 'span', by: 'the team', from: '‹«Subordinates» decide.›', to: 'The team decide.' },
  { says: 'marked words inside a sentence keep a small letter', replaces: 'span', by: 'the team', from: '‹Here «subordinates» decide.›', to: 'Here the team decide.' },
  { says: 'a capital of the template stays where the words began small', replaces: 'span', by: 'Ada', from: '‹Ask «someone».›', to: 'Ask Ada.' },
  { says: 'a number has no case to follow', replaces: 'span', by: 'three days', from: '‹«3 days» later.›', to: 'three days later.' },
  { says: 'words at the very end of a text are marked by their place alone', replaces: 'span', by: 'x', from: 'a«»', to: 'ax' },
  { says: 'nothing may stand for words', replaces: 'span', by: '', from: '‹Tell«, at all times,» why.›', to: 'Tell why.' },
  { says: 'bold words that are replaced in part are replaced whole, from their beginning', replaces: 'span', by: 'Ada', from: '‹**«The team»** decides.› **So**', to: '**Ada** decides. **So**' },
  { says: 'the mark that opens bold words goes with the one that closes them', replaces: 'span', by: 'Ada decides', from: 'x **a** ‹**«The team** decides».›', to: 'x **a** Ada decides.' },
  { says: 'the mark that closes bold words goes with the one that opens them', replaces: 'span', by: 'Ada', from: '**a** ‹Here «is **the team» of all** then.›', to: '**a** Here Ada then.' },
  { says: 'a mark without its other stays what it was', replaces: 'span', by: 'Ada', from: '‹Here «is ** the team» of all.›\n**', to: 'Here Ada of all.\n**' },
  { says: 'a sentence that bold words open is replaced with their mark', replaces: 'sentence', by: 'Ada decides.', from: '**‹«The team»** decides.› Then.', to: 'Ada decides. Then.' },
  { says: 'a link that a sentence begins in goes with it', replaces: 'sentence', by: 'Ada decides.', from: '[‹«Employees](handbook.md) must» ask.› Then.', to: 'Ada decides. Then.' },
  { says: 'a link by its label does, too', replaces: 'sentence', by: 'Ada decides.', from: '[‹«Employees][book] must» ask.›\n\n[book]: x.md', to: 'Ada decides.\n\n[book]: x.md' },
  { says: 'words that reach into a link take all of it', replaces: 'span', by: 'within a day', from: '‹Answer «in a [timely manner»](x.md).›', to: 'Answer within a day.' },
  { says: 'words within a link leave it', replaces: 'span', by: 'within a day', from: '‹Answer [«in good time»](x.md).›', to: 'Answer [within a day](x.md).' },
  { says: 'a tag that a sentence ends in goes with it', replaces: 'sentence', by: 'Ada decides.', from: '‹We «ask»<br›> now', to: 'Ada decides. now' },
  { says: 'nothing is put into a link’s address', replaces: 'end', by: ', because', from: '‹We «ask» [the team](x.md/a).› Then.', to: 'We ask [the team](x.md/a), because. Then.' },
  { says: 'nothing is put into code', replaces: 'end', by: ', because', from: '‹We «ask» `team).`›', to: 'We ask `team).`, because' },
  { says: 'what is put into bold words stays there', replaces: 'end', by: ', because', from: '**‹We «ask».›**', to: '**We ask, because.**' },
  { says: 'what stands far away is no matter', replaces: 'span', by: 'Ada', from: `*${'word '.repeat(400)}‹«they*» ask.›`, to: `*${'word '.repeat(400)}Ada ask.` },
  { says: 'of several sentences in a cell one keeps its full stop', replaces: 'sentence', by: '[role=Ada] decides.', cell: '[role=Ada]', in: 'cell', from: '| We trust. ‹«All» ask.› Fine. |', to: '| We trust. Ada decides. Fine. |' },
  { says: 'a part other than the marked words is replaced', replaces: 'part', by: 'within a week', from: '‹«Answer» {Soon}.›', to: 'Answer Within a week.' },
  { says: 'an empty cell gets a blank before what is put in', replaces: 'part', by: 'x', cell: '[role=Ada]', in: 'cell', from: '| «Rota» |{}  |', to: '| Rota | Ada  |' },
  { says: 'without such a part there is no fix', replaces: 'part', by: 'within a week', from: '‹«Answer» soon.›' },
  { says: 'a whole sentence is replaced, its full stop included', replaces: 'sentence', by: '[role=Ada] decides.', from: 'One. ‹It «is decided».› Two.', to: 'One. Ada decides. Two.' },
  { says: 'a heading ends without a full stop', replaces: 'sentence', by: '[role=Ada] decides.', in: 'heading', from: '# ‹It «is decided»›', to: '# Ada decides' },
  { says: 'a heading keeps a colon', replaces: 'sentence', by: 'Who decides:', in: 'heading', from: '# ‹«It»›', to: '# Who decides:' },
  { says: 'a cell ends without a full stop', replaces: 'sentence', by: 'not used', cell: '[role=Ada].', in: 'cell', from: '| ‹«all»› | x |', to: '| Ada | x |' },
  { says: 'a cell’s own bars are no borders', replaces: 'span', by: 'not used', cell: 'a|b', in: 'cell', from: '| ‹«all»› | x |', to: '| a\\|b | x |' },
  { says: 'bars outside tables are bars', replaces: 'span', by: 'a|b', from: '‹«all»›', to: 'a|b' },
  { says: 'a fix without words for cells is none there', replaces: 'sentence', by: '[role=Ada].', in: 'cell', from: '| ‹«all»› | x |' },
  { says: 'without a sentence none is replaced', replaces: 'sentence', by: 'x', from: 'a«b»' },
  { says: 'a reason comes before the full stop', replaces: 'end', by: ', because [reason=the law asks for it]', from: '‹We «stop».› Then.', to: 'We stop, because the law asks for it. Then.' },
  { says: 'a reason comes before all that ends a sentence', replaces: 'end', by: ', because', from: '‹(We «stop»!)”** ›', to: '(We stop, because!)”** ' },
  { says: 'a reason comes behind words in brackets', replaces: 'end', by: ', because', from: '‹We «order» supplies (pens, paper).› Then.', to: 'We order supplies (pens, paper), because. Then.' },
  { says: 'a reason comes behind quoted words', replaces: 'end', by: ', because', from: '‹They «press» "Release".›', to: 'They press "Release", because.' },
  { says: 'a reason comes before an emoji', replaces: 'end', by: ', because', from: '‹We «learn». 🌱›', to: 'We learn, because. 🌱' },
  { says: 'a sentence in an item ends as the one it stands for', replaces: 'sentence', by: 'The lead decides.', in: 'item', from: '- ‹We «ask» first›\n', to: '- The lead decides\n' },
  { says: 'a sentence that goes on in an item goes on', replaces: 'sentence', by: 'The lead decides.', in: 'item', from: '- ‹We «ask» first;›\n', to: '- The lead decides;\n' },
  { says: 'a lead-in keeps its colon', replaces: 'sentence', by: 'The lead decides.', from: '‹We «ask» for:›\n\n- x\n', to: 'The lead decides:\n\n- x\n' },
  { says: 'a sentence without a full stop has an end too', replaces: 'end', by: ', because', from: '- ‹We «stop»›\n', to: '- We stop, because\n' },
  { says: 'a sentence of marks alone ends where it begins', replaces: 'end', by: 'x', from: 'a ‹«...»›', to: 'a x...' },
  { says: 'a heading has no end to add to', replaces: 'end', by: ', because', in: 'heading', from: '# ‹«Stop»›' },
  { says: 'without a sentence nothing has an end', replaces: 'end', by: ', because', from: '«Stop»' },
  { says: 'a new sentence stands behind the old one', replaces: 'after', by: 'Ask [role=Ada].', from: '‹We «stop».› Then.', to: 'We stop. Ask Ada. Then.' },
  { says: 'words without a full stop get one before a new sentence, which ends as they did', replaces: 'after', by: 'Ask [role=Ada].', in: 'item', from: '- ‹We «stop» first›\n', to: '- We stop first. Ask Ada\n' },
  { says: 'an item that goes on goes on behind a new sentence', replaces: 'after', by: 'Ask [role=Ada].', in: 'item', from: '- ‹We «stop» first,›\n- b', to: '- We stop first. Ask Ada,\n- b' },
  { says: 'a question or a closing mark behind the full stop ends a sentence, too', replaces: 'after', by: 'Ask [role=Ada].', from: '‹We «stop» “now!”›', to: 'We stop “now!” Ask Ada.' },
  { says: 'nothing is put between a lead-in and its list', replaces: 'after', by: 'Ask [role=Ada].', from: '‹We «stop» for:›\n\n- x\n' },
  { says: 'nothing is put behind a heading', replaces: 'after', by: 'Ask.', in: 'heading', from: '# ‹«Stop»›' },
  { says: 'nothing is put behind a cell', replaces: 'after', by: 'Ask.', cell: 'Ask.', in: 'cell', from: '| ‹«Stop»› |' },
  { says: 'a section is not put behind a sentence', replaces: 'after', by: '## Why\n\nBecause.', from: '‹«Stop».›' },
  { says: 'a section needs a style to be written in', replaces: 'after', by: '## Why\n\nBecause.', in: 'document', from: '‹«Stop».›' },
];

describe('a fix that takes words out', () => {
  const removals: readonly (readonly [says: string, from: string, to: string])[] = [
    ['leaves one blank', 'We «gladly» help.', 'We help.'],
    ['takes the commas around them', 'We will, «where possible», help.', 'We will help.'],
    ['takes the comma before them at the end', 'We will help, «if possible».', 'We will help.'],
    ['leaves no blank before a full stop', 'We will help «if possible».', 'We will help.'],
    ['keeps a comma that belongs to what follows', 'We help «if possible», and we ask.', 'We help, and we ask.'],
    ['gives its capital to the next word', '«Where possible», we will help.', 'We will help.'],
    ['gives it to the next word of an item', '- «Ideally» we help.', '- We help.'],
    ['gives it to the next word of another sentence', 'Ask. «Ideally» we help.', 'Ask. We help.'],
    ['leaves other lines alone', 'We\n«gladly» help.', 'We\nhelp.'],
  ];
  for (const [says, from, to] of removals) {
    it(says, () => {
      const start = from.indexOf('«'), end = from.indexOf('»') - 1, text = from.replace(/[«»]/g, '');
      assert.equal(apply(text, removalOf({ span: { start, end }, sentence: { start: /^(?:- |Ask\. )?/.exec(text)![0].length, end: text.length } }, '', text).edits), to);
    });
  }
});

describe('a fix made from a template', () => {
  for (const { says, replaces, by, cell, in: where, from, to } of cases) {
    it(says, () => {
      const { text, place } = marked(from, where);
      const fix = fixOf(template(replaces, by, cell === undefined ? {} : { cell }), 'Say it', place, text, {});
      assert.equal(fix && apply(text, withExamples(fix)), to);
    });
  }

  it('shows its gaps where an editor can put the cursor', () => {
    for (const { replaces, by, cell, in: where, from, to } of cases) {
      const { text, place } = marked(from, where);
      const fix = to === undefined ? undefined : fixOf(template(replaces, by, cell === undefined ? {} : { cell }), 'Say it', place, text, {});
      for (const { edit, start, end, label } of fix?.placeholders ?? []) assert.equal(fix!.edits[edit]!.text.slice(start, end), `[${label}]`, by);
    }
  });

  it('has the title and kind it is given', () => {
    const { text, place } = marked('‹«a»›');
    const { title, kind } = fixOf(template('span', 'b', { kind: 'safe' }), 'Do it', place, text, {}) as Fix;
    assert.deepEqual([title, kind], ['Do it', 'safe']);
  });

  it('takes values by their names, and leaves what it does not know', () => {
    const { text, place } = marked('‹«a»›');
    assert.equal(fixOf(template('span', '{found} {other} {toString}'), '', place, text, { found: 'x' })!.edits[0]!.text, 'x {other} {toString}');
  });
});

describe('a template’s gaps', () => {
  it('are shown by what is asked for and filled by an example', () => {
    const { text, placeholders } = fill('[who=the Lead] by [when=May, or later]: {what}.', { what: 'it' }, 3);
    assert.equal(text, '[who] by [when]: it.');
    assert.deepEqual(placeholders, [{ edit: 3, start: 0, end: 5, label: 'who', example: 'the Lead' }, { edit: 3, start: 9, end: 15, label: 'when', example: 'May, or later' }]);
    assert.equal(apply('', withExamples({ title: '', kind: 'guided', edits: [{ start: 0, end: 0, text: 'x' }, { start: 0, end: 0, text: '[a] b [c]' }], placeholders: [{ edit: 1, start: 0, end: 3, label: 'a', example: '1' }, { edit: 1, start: 6, end: 9, label: 'c', example: '22' }] })), 'x1 b 22');
  });

  it('are none where brackets are only brackets', () => {
    for (const text of ['[a link](b=c)', '[ ]', '[x]', '[=]', '[a=\nb]', `[${'q'.repeat(61)}=e]`, `[q=${'e'.repeat(201)}]`]) assert.deepEqual(fill(text, {}, 0), { text, placeholders: [] });
    assert.equal(fill(`[${'q'.repeat(60)}=${'e'.repeat(200)}]`, {}, 0).placeholders.length, 1);
  });
});

describe('edits', () => {
  it('are made from the last to the first, in whatever order they come', () => {
    const edits = [{ start: 0, end: 1, text: 'A' }, { start: 4, end: 6, text: '' }, { start: 2, end: 2, text: '–' }];
    for (const order of [edits, [...edits].reverse(), [edits[1]!, edits[0]!, edits[2]!]]) assert.equal(apply('abcdef', order), 'Ab–cd');
    assert.deepEqual(edits[0], { start: 0, end: 1, text: 'A' }, 'the edits given are left alone');
  });

  it('at one place: what is put in comes before what is replaced', () => {
    assert.equal(apply('ab', [{ start: 0, end: 1, text: 'X' }, { start: 0, end: 0, text: '>' }]), '>Xb');
    assert.equal(apply('ab', [{ start: 0, end: 0, text: '>' }, { start: 0, end: 1, text: 'X' }]), '>Xb');
  });
});
