// Tables that have been bytes find what they found before, whatever the language's patterns.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile } from '../../server/src/language/compile';
import { decodeTables, encodeTables } from '../../server/src/language/packed-tables';
import { PhraseBook } from '../../server/src/language/phrases';
import { Op, type Tables } from '../../server/src/language/tables';
import { tokenize } from '../../server/src/language/tokens';
import { withVocabulary } from '../../server/src/language/vocabulary';

const again = (tables: Tables): Tables => decodeTables(encodeTables(tables));
const found = (tables: Tables, text: string) => new PhraseBook(tables).scan(tokenize(text, 0, text.length));

const words = ['ask', 'tell', 'first', 'chef', 'not', 'boss', 'team', 'ja', 'åäö', '7'];
const classes = { staff: ['employee*', 'team member*', '{boss}', 'boss team'], boss: ['boss', 'head of (ask|tell)'], one: ['ja', 'not'] };
const { pattern } = fc.letrec<{ pattern: string; item: string }>((tie) => ({
  item: fc.oneof({ maxDepth: 4 },
    fc.constantFrom(...words.slice(0, 9), 'te*', '*ef', '*sk*', '#', '{staff}', '{boss}', '{one}'),
    fc.array(tie('pattern'), { minLength: 2, maxLength: 4 }).map((of) => `(${of.join('|')})`),
    tie('item').map((one) => `(${one})?`), tie('item').map((one) => `(ask ${one})?`)),
  pattern: fc.array(fc.oneof({ weight: 4, arbitrary: tie('item') }, fc.constantFrom('..', '..2', ',', '!not', '!{one}')), { minLength: 1, maxLength: 4 }).map((of) => of.join(' ')),
}));
/** Patterns that can be read; what cannot has its own tests. */
const readable = fc.array(pattern, { minLength: 1, maxLength: 6 }).map((patterns) => patterns.filter((one) => { try { compile(classes, [{ owner: 'x', patterns: [one] }]); return true; } catch { return false; } }));
const sentence = fc.array(fc.constantFrom(...words, 'team member', 'head of ask', 'employees', ', ask'), { maxLength: 14 }).map((of) => of.join(' '));

describe('tables as bytes', () => {
  it('find what they found', () => fc.assert(fc.property(readable, readable, fc.array(sentence, { minLength: 1, maxLength: 8 }), (some, others, texts) => {
    const tables = compile(classes, [{ owner: 'x', patterns: some }, { owner: 'y', patterns: [...others, ...some.map((one) => `${one} -- tell first`)] }], 'ask 300, tell 20');
    const after = again(tables);
    for (const text of texts) assert.deepEqual(found(after, text), found(tables, text), text);
  })));

  it('have the programs and needs that they had', () => fc.assert(fc.property(readable, (patterns) => {
    const tables = compile(classes, [{ owner: 'x', patterns }]), after = again(tables);
    assert.deepEqual(after.op, tables.op);
    for (const [at, op] of tables.op.entries()) if (op === Op.split || op === Op.jump || op === Op.gap || op === Op.before || op === Op.phrase) assert.equal(after.a[at], tables.a[at]);
    // Atoms have other numbers, so of their groups only the sizes are the same.
    const of = ({ starts, lengths, needs, vetoes, phrasesOf, phrasesWith, ownerOf, indexOf, atomGroups }: Tables) => ({ starts, lengths, needs, vetoes, phrasesOf, phrasesWith, ownerOf, indexOf, sizes: atomGroups.starts });
    assert.deepEqual(of(after), of(tables));
  })));

  it('are the same bytes the second time', () => fc.assert(fc.property(readable, (patterns) => {
    const bytes = encodeTables(compile(classes, [{ owner: 'x', patterns }], 'ask 9'));
    assert.deepEqual(encodeTables(decodeTables(bytes)), bytes);
  })));

  it('may hold no pattern, no class and no number', () => {
    for (const patterns of [[], ['ask'], ['ask #']]) {
      const tables = compile({}, [{ owner: 'x', patterns }]), after = again(tables);
      assert.equal(after.number >= 0, patterns.includes('ask #'));
      assert.deepEqual(found(after, 'we ask 7'), found(tables, 'we ask 7'));
    }
  });

  it('take up a house’s own words', () => {
    const tables = compile(classes, [{ owner: 'x', patterns: ['{staff} ask', '{boss} tell'] }]);
    const vocabulary = { staff: ['helper', 'wing mate'], boss: ['captain*'] };
    for (const text of ['helper ask', 'wing mate ask', 'captains tell', 'captains ask', 'boss team ask']) {
      assert.deepEqual(found(withVocabulary(again(tables), vocabulary), text), found(withVocabulary(tables, vocabulary), text), text);
    }
  });

  it('take less room than they do as text', () => {
    const tables = compile(classes, [{ owner: 'x', patterns: ['{staff} must ask* (first|now)?', '*chef ... *ask* !not', '{boss} (( a ))'] }]);
    assert.ok(encodeTables(tables).length < JSON.stringify(tables, (_, value: unknown) => (value instanceof Map ? [...value] : value)).length / 3);
  });
});
