// A house's own words are as if the language had always known them.
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile, type Classes, type Source } from '../../server/src/language/compile';
import { PatternError } from '../../server/src/language/pattern';
import { PhraseBook } from '../../server/src/language/phrases';
import { tokenize } from '../../server/src/language/tokens';
import { withVocabulary, type Vocabulary } from '../../server/src/language/vocabulary';

const classes: Classes = { staff: ['employee*', 'team member*'], leader: ['manager*', 'head of sales'], people: ['{staff}', '{leader}'] };
const sources: readonly Source[] = [
  { owner: 'wait', patterns: ['{staff} must wait'] },
  { owner: 'decide', patterns: ['{leader} decide* -- {staff} decide*', 'they decide -- {leader} decide*'] },
  { owner: 'meet', patterns: ['{people} .. meet {people}?', 'employee* !not meet'] },
];
const compiled = () => compile(classes, sources, 'must 90, meet 10');

const found = (book: PhraseBook, sentence: string) => book.scan(tokenize(sentence)).map(({ owner, index, from, to, named }) => [owner, index, from, to, [...named].sort((x, y) => x - y)]);
const added = (vocabulary: Vocabulary, tables = compiled()) => new PhraseBook(withVocabulary(tables, vocabulary));

describe('a house’s own words', () => {
  const cases: readonly [words: readonly string[], sentence: string, at: readonly [from: number, to: number]][] = [
    [['gardener'], 'The gardener must wait.', [1, 4]],
    [['garden*'], 'The gardeners must wait.', [1, 4]],
    [['night owl*'], 'The night owls must wait.', [1, 5]],
    [['x', 'Night Owls'], 'Night owls must wait.', [0, 4]],
  ];
  for (const [staff, sentence, [from, to]] of cases) {
    it(`mean people: ${staff.join(', ')}`, () => {
      assert.deepEqual(found(added({}), sentence), []);
      assert.deepEqual(found(added({ staff }), sentence).map(([, , ...at]) => at.slice(0, 2)), [[from, to]]);
    });
  }

  const word = fc.constantFrom('gardener', 'garden*', 'night owl*', 'owl', 'head gardener', 'shift captain', 'employee', 'employee*', 'team member*', 'team captain', 'employee of shift');
  const vocabulary = fc.record({ staff: fc.array(word, { maxLength: 4 }), leader: fc.array(word, { maxLength: 4 }), people: fc.array(word, { maxLength: 3 }) }, { requiredKeys: [] });
  const sentence = fc.array(fc.constantFrom('gardener', 'gardeners', 'night owls', 'owl', 'head gardener', 'shift captain', 'employees', 'employee of shift', 'team members', 'must wait', 'decides', 'they decide', 'meet', 'not', 'the', 'head of sales'), { maxLength: 9 }).map((words) => words.join(' '));

  it('find what they would find as words of the language', () => fc.assert(fc.property(vocabulary, fc.array(sentence, { minLength: 1, maxLength: 6 }), (own, texts) => {
    const house = added(own), language = new PhraseBook(compile(Object.fromEntries(Object.entries(classes).map(([name, entries]) => [name, [...entries, ...(own[name as keyof typeof own] ?? [])]])), sources));
    for (const text of [...texts, 'night owls must wait', 'gardeners decide', 'they decide and the shift captain decides', 'head gardener meet employees']) assert.deepEqual(found(house, text), found(language, text), text);
  }), { numRuns: 200 }));

  it('are of their class', () => {
    const book = added({ staff: ['gardener', 'owl*'], leader: ['captain', 'night owl'] });
    assert.deepEqual(['gardener', 'owls', 'captain', 'night', 'employee'].map((one) => [...book.classesOf(tokenize(one)[0]!)].sort()), [['people', 'staff'], ['people', 'staff'], ['leader', 'people'], [], ['people', 'staff']]);
  });

  it('may be added to once more', () => {
    const twice = new PhraseBook(withVocabulary(withVocabulary(compiled(), { staff: ['night owl'] }), { staff: ['day owl', 'night crew*'] }));
    for (const people of ['Night owl', 'Day owl', 'Night crews', 'Team members', 'Employees']) assert.equal(found(twice, `${people} must wait.`).length, 1, people);
    assert.deepEqual(found(twice, 'Managers decide.'), [['decide', 0, 0, 2, [0, 1]]]);
    assert.deepEqual(found(twice, 'Managers decide what night crews decide.'), []);
  });

  it('may be written with capitals, blanks and curly apostrophes', () => {
    const book = added({ staff: ['  Night   Owls ', 'Co-Workers', 'ship’s boy', 'Åsa', '3rd-shift'] });
    for (const people of ['Night owls', 'Co-workers', 'Ship\'s boy', 'Ship’s boy', 'Åsa', '3rd-shift']) assert.equal(found(book, `${people} must wait.`).length, 1, people);
  });

  it('leave the tables they are added to as they were', () => {
    const tables = compiled();
    const before = JSON.stringify([...tables.op, ...tables.holders.items, ...tables.needs.items, tables.words.size]);
    added({ staff: ['gardener', 'night owl*'] }, tables);
    assert.equal(JSON.stringify([...tables.op, ...tables.holders.items, ...tables.needs.items, tables.words.size]), before);
    assert.deepEqual(found(new PhraseBook(tables), 'Gardeners must wait.'), []);
  });

  it('change nothing where there are none, or none of a class that is asked for', () => {
    const tables = compiled();
    for (const none of [{}, { staff: [] }, { nobody: ['x'] }, { nobody: ['('] }, { constructor: ['x'] }]) assert.equal(withVocabulary(tables, none), tables);
  });

  for (const wrong of ['', ' ', '(', 'a|b', 'night (owl)', '*', '*owl', 'o*l', 'owl**', '-owl', '{staff}', 'a, b', '!owl']) {
    it(`are told when they are none: “${wrong}”`, () => assert.throws(() => added({ staff: [wrong] }), (error) => error instanceof PatternError && error.message.includes(`“${wrong}”`)));
  }
});
