// A rule and its words made up for the test: what becomes of them is the engine's, whatever the words.
import assert from 'node:assert/strict';
import type { Fix } from '../../server/src/engine/finding';
import { apply, withExamples } from '../../server/src/engine/fix';
import { readingOf } from '../../server/src/engine/lint';
import type { Linter } from '../../server/src/engine/linter';
import type { Raw } from '../../server/src/engine/raw';
import { Said } from '../../server/src/engine/wording';
import type { Language } from '../../server/src/language/data';
import { parse } from '../../server/src/model/document';
import type { Rule } from '../../server/src/rules/rule';
import type { FixTemplate, Words } from '../../server/src/rules/words';
import { linter as real } from '../linter';

const rule = { looksAt: 'sentence', severity: 'warning', trustLevel: 'relational', sources: [], messages: ['usual', 'other'] } as const satisfies Rule;
const words: Partial<Words> = { summary: 'In short', messages: { usual: 'Who decides “{found}”?', other: 'Ask {who}, not {found}{toString}.', place: 'Also here' } };
const fix = (more: Partial<FixTemplate>): FixTemplate => ({ title: 'Say it', kind: 'guided', replaces: 'span', text: 'x', ...more });

/** A linter that knows the one rule; in Danish only what `da` says. */
function linterOf(fixes: readonly FixTemplate[] = [], da?: Partial<Words>): Linter {
  const pack = (of: Partial<Words>) => ({ words: { 'a/b': { title: '', why: '', fixes, ...of } } });
  return { ...real, rules: { 'a/b': rule }, packs: { en: pack(words), ...(da && { da: pack(da) }) } } as unknown as Linter;
}

const text = 'One. Ask your\n manager first. Two.';
/** What is said of the words in `text`. */
function said(found: string, { problem = {}, messages = 'en', linter = linterOf(), ...raw }: Partial<Omit<Raw, 'problem'>> & { problem?: Partial<Raw['problem']>; messages?: Language; linter?: Linter } = {}): Said {
  const start = text.indexOf(found), at = { start, end: start + found.length };
  return new Said({ rule: 'a/b', severity: 'warning', language: 'en', place: 'text', sentence: { start: 5, end: 29 }, ...raw, problem: { at, ...problem } }, { linter, messages, text });
}

describe('a message', () => {
  const cases: readonly [says: string, of: () => Said, message: string][] = [
    ['is the rule’s usual one', () => said('manager'), 'Who decides “manager”?'],
    ['is the one that is asked for', () => said('manager', { problem: { message: 'other', values: { who: 'Ada' } } }), 'Ask Ada, not manager{toString}.'],
    ['leaves a name that has no value', () => said('manager', { problem: { message: 'other' } }), 'Ask {who}, not manager{toString}.'],
    ['is the summary where there is none', () => said('manager', { problem: { message: 'elsewhere' } }), 'In short'],
    ['quotes on one line', () => said('your\n manager'), 'Who decides “your manager”?'],
    ['quotes words without their marks', () => new Said({ rule: 'a/b', severity: 'info', language: 'en', place: 'text', problem: { at: { start: 2, end: 37 } } }, { linter: linterOf(), messages: 'en', text: '**the boss** `x` or [the lead](to.md)' }), 'Who decides “the boss x or the lead”?'],
    ['quotes the clause where the marked words are a scrap', () => said('manager', { quoted: { start: 5, end: 28 } }), 'Who decides “Ask your manager first”?'],
    ['quotes what a rule gives instead', () => said('manager', { problem: { values: { found: 'the boss' } } }), 'Who decides “the boss”?'],
    ['is the reader’s language', () => said('manager', { messages: 'da', linter: linterOf([], { messages: { usual: 'Hvem afgør “{found}”?' } }) }), 'Hvem afgør “manager”?'],
    ['is the document’s language where the reader’s has no words', () => said('manager', { messages: 'sv' }), 'Who decides “manager”?'],
  ];
  for (const [says, one, expected] of cases) it(says, () => assert.equal(one().message, expected));

  for (const [marked, quoted] of [['status of "Away', 'status of Away'], ['updates) are a joint effort', 'updates are a joint effort'], ['a fee (of ten', 'a fee of ten'], ['“so” (and "so")', '‘so’ (and "so")'], ['they should _always_ see [the page][a] first[^1]', 'they should always see the page first'], ['the lead who decides (and then', 'the lead who decides']] as const) {
    it(`quotes no half of a pair: ${marked}`, () => {
      const { message } = new Said({ rule: 'a/b', severity: 'info', language: 'en', place: 'text', problem: { at: { start: 0, end: marked.length } } }, { linter: linterOf(), messages: 'en', text: marked });
      assert.equal(message, `Who decides “${quoted}”?`);
    });
  }

  it('quotes no more than fits', () => {
    const of = (words: string) => new Said({ rule: 'a/b', severity: 'info', language: 'en', place: 'text', problem: { at: { start: 0, end: words.length } } }, { linter: linterOf(), messages: 'en', text: words }).message;
    const long = of('word '.repeat(100)), short = of('word '.repeat(10).trim());
    assert.match(long, /^Who decides “(?:word )+…”\?$/);
    assert.ok(long.length < 150);
    assert.equal(short, `Who decides “${'word '.repeat(10).trim()}”?`);
  });
});

describe('a finding', () => {
  it('is what the rule says it is', () => {
    const { rule: id, level, severity, start, end, learned, sure, fit, language, related } = said('manager', { severity: 'info', sure: 1, fit: 2, learned: true });
    assert.deepEqual({ id, level, severity, start, end, learned, sure, fit, language, related }, { id: 'a/b', level: 'sentence', severity: 'info', start: 15, end: 22, learned: true, sure: 1, fit: 2, language: 'en', related: [] });
    assert.deepEqual([said('manager').learned, said('manager').sure, said('manager', { level: 'document' }).level], [false, undefined, 'document']);
  });

  it('can be said quietly', () => {
    const loud = said('manager'), quiet = loud.quietly();
    assert.deepEqual([loud.severity, quiet.severity, quiet.message, quiet.start], ['warning', 'hint', loud.message, loud.start]);
    assert.equal(quiet.at(0).severity, 'hint');
  });

  it('names what explains it', () => {
    const { related } = said('manager', { problem: { related: [{ at: { start: 0, end: 3 }, message: { key: 'place' } }, { path: 'b.md', at: { start: 7, end: 9 }, message: { text: 'Rota' } }] } });
    assert.deepEqual(related, [{ start: 0, end: 3, message: 'Also here' }, { path: 'b.md', start: 7, end: 9, message: 'Rota' }]);
  });

  it('names it by a message with all that it says, and by a document’s words as they are, whatever they are', () => {
    const { related } = said('manager', { problem: { values: { who: 'Ada' }, related: [{ at: { start: 0, end: 3 }, message: { key: 'other' } }, ...['other', 'place', '{who}'].map((of) => ({ at: { start: 0, end: 3 }, message: { text: of } }))] } });
    assert.deepEqual(related.map(({ message }) => message), ['Ask Ada, not manager{toString}.', 'other', 'place', '{who}']);
  });

  it('moves with its chunk, and what it names in other documents does not', () => {
    const linter = linterOf([fix({ text: 'Ada' })]);
    const one = said('manager', { linter, problem: { related: [{ at: { start: 0, end: 3 }, message: { key: 'place' } }, { path: 'b.md', at: { start: 7, end: 9 }, message: { text: 'Rota' } }] } });
    const placed = one.at(100), { rule: id, level, severity, message, start, end, related, fixes } = placed;
    assert.deepEqual({ id, level, severity, message, start, end }, { id: 'a/b', level: 'sentence', severity: 'warning', message: one.message, start: 115, end: 122 });
    assert.deepEqual(related.map((of) => [of.path, of.start, of.end, of.message]), [[undefined, 100, 103, 'Also here'], ['b.md', 7, 9, 'Rota']]);
    assert.deepEqual(fixes.map(({ title, kind, edits }) => ({ title, kind, edits })), [{ title: 'Say it', kind: 'guided', edits: [{ start: 115, end: 122, text: 'Ada' }] }]);
    assert.deepEqual(one.at(0).related, one.related);
    assert.equal(one.at(0).fixes, one.fixes, 'made once');
  });

  it('is written as JSON without the linter that found it', () => {
    assert.deepEqual(Object.keys(JSON.parse(JSON.stringify(said('manager').at(3))) as object).sort(), ['end', 'level', 'message', 'related', 'rule', 'severity', 'start']);
  });
});

describe('the fixes of a finding', () => {
  const healed = (of: Said): string[] => of.fixes.map((one) => apply(text, withExamples(one)));
  const of = (fixes: readonly FixTemplate[], more: Parameters<typeof said>[1] = {}) => said('manager', { linter: linterOf(fixes), ...more });

  const cases: readonly [says: string, of: () => Said, texts: readonly string[]][] = [
    ['are none where nobody has written any', () => of([]), []],
    ['are what is written, in order', () => of([fix({ text: 'Ada' }), fix({ replaces: 'sentence', text: 'Ada decides.' })]), ['One. Ask your\n Ada first. Two.', 'One. Ada decides. Two.']],
    ['are those for its message', () => of([fix({ text: 'Ada', message: 'other' }), fix({ text: 'Bo', message: 'usual' }), fix({ text: 'Cy' })]), ['One. Ask your\n Bo first. Two.', 'One. Ask your\n Cy first. Two.']],
    ['are those for the message that is asked for', () => of([fix({ text: 'Ada', message: 'other' }), fix({ text: 'Bo', message: 'usual' })], { problem: { message: 'other' } }), ['One. Ask your\n Ada first. Two.']],
    ['take what the rule knows', () => of([fix({ text: '{who}' })], { problem: { values: { who: 'Ada' } } }), ['One. Ask your\n Ada first. Two.']],
    ['are none where it does not know enough', () => of([fix({ text: '{who} or Bo' })]), []],
    ['replace a part that the rule names', () => of([fix({ replaces: 'part', text: 'a' })], { problem: { part: { start: 23, end: 28 } } }), ['One. Ask your\n manager a. Two.']],
    ['fit the place', () => of([fix({ text: 'Ada', cell: 'Bo' })], { place: 'cell' }), ['One. Ask your\n Bo first. Two.']],
    ['begin with what the pattern says instead', () => of([fix({ text: 'Ada' })], { instead: ['lead', '[who=Bo]'] }), ['One. Ask your\n lead first. Two.', 'One. Ask your\n Bo first. Two.', 'One. Ask your\n Ada first. Two.']],
    ['in a cell, too', () => of([], { instead: ['lead'], place: 'cell' }), ['One. Ask your\n lead first. Two.']],
  ];
  for (const [says, one, texts] of cases) it(says, () => assert.deepEqual(healed(one()), texts));

  it('are no whole sentences in an item that goes on with its lead-in, but where nothing else fits', () => {
    const page = 'Staff shall\n- ask the boss\n- Ask the boss.\n', item = (at: string) => ({ start: page.indexOf(at), end: page.indexOf(at) + at.length });
    const titles = (at: string, fixes: readonly FixTemplate[], place: Raw['place'] = 'item') => new Said({ rule: 'a/b', severity: 'info', language: 'en', place, sentence: item(at), problem: { at: item(at) } }, { linter: linterOf(fixes), messages: 'en', text: page }).fixes.map(({ title }) => title);
    const whole = fix({ title: 'whole', replaces: 'sentence' }), behind = fix({ title: 'behind', replaces: 'after' }), end = fix({ title: 'end', replaces: 'end' }), words = fix({ title: 'words' });
    assert.deepEqual(titles('ask the boss', [whole, words, behind, end]), ['words', 'end']);
    assert.deepEqual(titles('ask the boss', [whole, behind]), ['whole', 'behind']);
    assert.deepEqual(titles('Ask the boss.', [whole, words, behind]), ['whole', 'words', 'behind'], 'an item that begins large is a sentence');
    assert.deepEqual(titles('ask the boss', [whole, words], 'text'), ['whole', 'words'], 'and so is what stands in no list');
  });

  it('are called by what they put in, where a pattern knows it', () => {
    const { fixes } = of([], { instead: ['lead', '[who=Bo]'] });
    assert.deepEqual(fixes.map(({ kind }) => kind), ['suggestion', 'guided']);
    assert.ok(fixes[0]!.title.includes('lead') && fixes[1]!.title.includes('[who]'), JSON.stringify(fixes.map(({ title }) => title)));
  });

  it('are called by what the rule knows', () => {
    assert.equal(of([fix({ title: 'Ask {who} of {found} {x}' })], { problem: { values: { who: 'Ada' } } }).fixes[0]!.title, 'Ask Ada of manager {x}');
  });

  it('are called and written in the document’s language, whatever the reader’s fixes are', () => {
    const [found] = said('manager', { messages: 'da', linter: linterOf([fix({ text: 'Ada' })], { summary: 'Kort sagt', messages: {}, fixes: [fix({ title: 'Spørg' })] }) }).fixes as [Fix];
    assert.deepEqual([found.title, found.edits[0]!.text], ['Say it', 'Ada']);
  });

  it('add sections in the style of the document', () => {
    const page = '# Charter\n\nA\n---\n\nx.\n\nB\n---\n\ny.', linter = linterOf([fix({ replaces: 'after', text: '## Why\n\nBecause.' })]);
    const reading = readingOf(parse(page, 'markdown'), { language: 'en' }, real);
    const fixes = (raw: Partial<Raw>) => new Said({ rule: 'a/b', severity: 'info', language: 'en', place: 'document', problem: { at: { start: 2, end: 9 } }, ...raw }, { linter, messages: 'en', text: page, reading }).fixes;
    assert.equal(apply(page, fixes({})[0]!.edits), `${page}\n\nWhy\n---\n\nBecause.`);
    assert.deepEqual(fixes({ place: 'text' }), [], 'not where the finding is of a sentence');
  });
});
