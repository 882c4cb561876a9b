// Most patterns are never run over a sentence: only those whose words are all in it are.
import assert from 'node:assert/strict';
import { compile, type Classes } from '../../server/src/language/compile';
import { PhraseBook } from '../../server/src/language/phrases';
import { Search } from '../../server/src/language/search';
import { tokenize } from '../../server/src/language/tokens';

const classes: Classes = { staff: ['employee*', 'team member*'], area: ['north wing', 'south ..2 wing'], boss: ['head of {area}', 'captain'], deputy: ['second {boss}', '{boss} of {boss}'], meeting: ['{area} talk*', '{deputy} round'] };
const patterns = ['must ask (me|us)', 'may ask (me|us)', 'tell ... now', '{staff} wait', '{boss} decide*', '{deputy} decide*', '{meeting} $', '(either|or) way?', '# days', '*ing .. work*'];
const tables = compile(classes, [{ owner: 'x', patterns }], 'must 90, me 80, tell 5, now 70, wait 3');

/** The patterns that are run over a sentence, and those that are found. */
function run(sentence: string, book = new PhraseBook(tables)): { tried: string[]; found: string[] } {
  const tried: string[] = [], { all } = Search.prototype;
  Search.prototype.all = function (this: Search, unit) { tried.push(patterns[unit - tables.entries]!); return all.call(this, unit); };
  try {
    return { found: book.scan(tokenize(sentence)).map(({ index }) => patterns[index]!), tried };
  } finally {
    Search.prototype.all = all;
  }
}

describe('a pattern is run', () => {
  const cases: readonly [says: string, sentence: string, tried: readonly string[], found?: readonly string[]][] = [
    ['where all its words are', 'They must ask us.', ['must ask (me|us)'], ['must ask (me|us)']],
    ['where all its words are, in whatever order', 'Us? Ask, we must.', ['must ask (me|us)']],
    ['not where one is missing', 'They must ask her. Ask me. You must tell us.', ['must ask (me|us)']],
    ['not where its rarest is there alone', 'Tell her to ask and wait.', []],
    ['not where its first is there alone', 'They must do it now.', []],
    ['not where its last is there alone', 'Now it is me or', ['(either|or) way?'], ['(either|or) way?']],
    ['not without one of several words', 'They must and may ask.', []],
    ['not without the words of a class', 'Team leads wait.', []],
    ['with a word of a class', 'Wait, employees.', ['{staff} wait']],
    ['with all words of an entry of a class', 'Members of the team wait. Team member.', ['{staff} wait']],
    ['not without what an entry of a class holds', 'The head of the north decides.', []],
    ['with what an entry of a class holds', 'The head of the north wing decides.', ['{boss} decide*', '{deputy} decide*'], []],
    ['with what holds a class in a class', 'The second head of north wing decides.', ['{boss} decide*', '{deputy} decide*'], ['{boss} decide*', '{deputy} decide*']],
    ['with what holds a class in a class, in whatever order', 'North wing head of second round: wing talks.', ['{meeting} $']],
    ['not without what holds a class in a class in a class', 'The second head of north decides in the round.', []],
    ['with numbers', 'In 30 days.', ['# days'], ['# days']],
    ['not without numbers', 'In % days.', []],
    ['with parts of words', 'Working is no homework, thinking is hard workers’ work.', ['*ing .. work*'], ['*ing .. work*']],
    ['not in a sentence without words', '…', []],
  ];
  for (const [says, sentence, tried, found] of cases) {
    it(says, () => {
      const of = run(sentence);
      assert.deepEqual(of.tried, tried);
      if (found) assert.deepEqual(of.found, found);
    });
  }

  it('the same whatever was read before', () => {
    const book = new PhraseBook(tables);
    for (const [, sentence, tried] of [...cases, ...[...cases].reverse()]) assert.deepEqual(run(sentence, book).tried, tried, sentence);
  });
});

describe('an entry that holds a class', () => {
  const cases: readonly [sentence: string, found: readonly string[]][] = [
    ['The captain decides.', ['{boss} decide*']],
    ['The head of south and west wing decides.', ['{boss} decide*']],
    ['The head of wing decides.', []],
    ['The second captain decides.', ['{boss} decide*', '{deputy} decide*']],
    ['The captain of captain decides.', ['{boss} decide*', '{deputy} decide*']],
    ['The head of north wing of captain decides.', ['{boss} decide*', '{deputy} decide*']],
    ['A second head of south wing round', ['{meeting} $']],
    ['A head of north wing of head of south wing round', ['{meeting} $']],
    ['The north wing talks', ['{meeting} $']],
    ['The second head of talks', []],
  ];
  for (const [sentence, found] of cases) it(`is found: ${sentence}`, () => assert.deepEqual(run(sentence).found, found));
});
