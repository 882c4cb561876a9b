// What a writer of patterns is told, and by which of its words a pattern is looked for. What patterns find stands in
// matching.test.ts.
import assert from 'node:assert/strict';
import { compile, type Classes } from '../../server/src/language/compile';
import { PatternError } from '../../server/src/language/pattern';
import { Op, type Tables } from '../../server/src/language/tables';

const one = (pattern: string, classes: Classes = {}, frequent = ''): Tables => compile(classes, [{ owner: 'control/approval-gate', patterns: [pattern] }], frequent);

describe('a writer of patterns is told', () => {
  const wrong: readonly [says: string, pattern: string, classes: Classes, message: RegExp][] = [
    ['whose pattern it is, and which', 'ask )', {}, /^control\/approval-gate, pattern 1: “ask \)”/],
    ['that a class is not there', '{staff} ask', {}, /no word class \{staff\}/],
    ['that a class is not there, where it is named like what all objects have', '{constructor} ask', {}, /no word class \{constructor\}/],
    ['that a class in a class is not there', '{staff} ask', { staff: ['{crew}'] }, /no word class \{crew\}/],
    ['that a class holds itself', '{staff} ask', { staff: ['{staff}'] }, /word class \{staff\} holds itself/],
    ['that a class holds itself by way of others', '{a} ask', { a: ['x', '{b}'], b: ['{c}'], c: ['{a}'] }, /word class \{a\} holds itself/],
    ['that a class has a veto', '{staff} ask', { staff: ['crew -- cut'] }, /word class \{staff\}: “crew -- cut” may not say “--”/],
    ['that a class has an entry without words', '{staff} ask', { staff: ['crew? member?'] }, /word class \{staff\} has an entry without a word that must be there/],
    ['that a pattern has no word', '..', {}, /“\.\.” has no word that must be there/],
    ['that a pattern has signs alone', '^ , $', {}, /has no word that must be there/],
    ['that a pattern’s word may be missing', 'ask?', {}, /has no word that must be there/],
    ['that a pattern’s words may be missing one way', '(ask|tell?)', {}, /has no word that must be there/],
    ['that a pattern’s word must not be there', '!ask', {}, /has no word that must be there/],
    ['that “!” stands before several words', 'ask !(not you)', {}, /“!” takes single words only/],
    ['that “!” stands before a class of several words', 'ask !{staff}', { staff: ['crew', 'team member'] }, /“!” takes single words only/],
    ['that a star is no word', 'ask *', {}, /“\*” is no word/],
    ['that two stars are no word', 'ask **', {}, /“\*\*” is no word/],
    ['that a star stands inside a word', 'a*k', {}, /“a\*k” is no word/],
    ['that a star stands inside a word and at its end', 'a*k*', {}, /“a\*k\*” is no word/],
  ];
  for (const [says, pattern, classes, message] of wrong) {
    it(`${says}: ${pattern}`, () => assert.throws(() => one(pattern, classes), (error) => error instanceof PatternError && message.test(error.message)));
  }

  it('which of several it is', () => {
    assert.throws(() => compile({}, [{ owner: 'a', patterns: ['x'] }, { owner: 'cue:law', patterns: ['y', 'z (', 'z )'] }]), /cue:law, pattern 2: “z \(”/);
  });

  it('nothing of what is right', () => {
    for (const pattern of ['ask', 'ask !(not|you)', 'ask !{crew}', 'ask !tell*', '(ask|tell) me?', '{crew}']) assert.doesNotThrow(() => one(pattern, { crew: ['crew', 'hand*'] }), pattern);
  });

  it('nothing of a class that no pattern names', () => assert.doesNotThrow(() => one('ask', { staff: ['{nobody}', '('] })));
});

/** The words by one of which a pattern is looked for: the first group of what it needs. */
function lookedForBy(pattern: string, classes: Classes, frequent: string): string {
  const tables = one(pattern, classes, frequent);
  const names = new Map<number, string>([
    ...[...tables.classes].flatMap(([name, { atom, phrase }]): [number, string][] => [[atom, `{${name}}`], ...(phrase < 0 ? [] : [[tables.phraseAtoms[phrase]!, `{${name} …}`] as [number, string]])]),
    ...[...tables.words].map(([word, atom]): [number, string] => [atom, word]), ...[...tables.prefixes].map(([word, atom]): [number, string] => [atom, `${word}*`]),
    ...[...tables.suffixes].map(([word, atom]): [number, string] => [atom, `*${word}`]), ...[...tables.insides].map(([word, atom]): [number, string] => [atom, `*${word}*`]), [tables.number, '#'],
  ]);
  const { starts, items } = tables.atomGroups, group = tables.needs.items[tables.needs.starts[tables.entries]!]!;
  return [...items.subarray(starts[group], starts[group + 1])].map((atom) => names.get(atom) ?? 'one of several').sort().join(' or ');
}

describe('a pattern is looked for by its rarest words', () => {
  const classes: Classes = { staff: ['employee*', 'people'], boss: ['manager'], big: ['the', 'a', 'of'], many: ['the house', 'a house', 'of house', 'b house'] };
  const frequent = 'the 9000, a 8000, of 5000, people 400, employees 300, employee 200, must 700, ask 60, asks 40, task 90, manager 30, # 500';
  const cases: readonly [says: string, pattern: string, by: string][] = [
    ['the rarest of its words', 'the people must ask', 'ask'],
    ['the rarest wherever it stands', 'ask the people of a manager', 'manager'],
    ['a word that no list holds', 'ask the gardener', 'gardener'],
    ['a number rather than a word that is more frequent', 'the # of', '#'],
    ['a word rather than a number that is more frequent', 'manager #', 'manager'],
    ['a class whose words are rare', 'the {boss} must', '{boss}'],
    ['a word where the words of a class are frequent', 'must {big}', 'must'],
    ['a word where all words with a beginning are more frequent', 'manager employee*', 'manager'],
    ['a beginning that few words have', 'must manage*', 'manage*'],
    ['a word rather than an end that many have', 'manager *ask', 'manager'],
    ['an end that few have', 'must *anager', '*anager'],
    ['a word rather than an inside that many have', 'manager *mploye*', 'manager'],
    ['an inside that few have', 'must *anage*', '*anage*'],
    ['an end, not what begins with it', 'task *employ', '*employ'],
    ['a beginning, not what ends with it', 'manager ager*', 'ager*'],
    ['a word rather than a short beginning', 'gardener xy*', 'gardener'],
    ['a long beginning rather than a short one', 'xy* gardeners*', 'gardeners*'],
    ['a word rather than several of which one is frequent', 'the (of|manager) ask', 'ask'],
    ['several that are all rare', 'the (ask|manager) of', 'one of several'],
    ['the rarest of each way', '(the manager|a people) must', 'manager or people'],
    ['the words outside where one way is frequent', '(the of|a manager) must', 'must'],
    ['no word that may be missing', 'must gardener?', 'must'],
    ['no word that must not be there', 'must !gardener', 'must'],
    ['a class of several words by its words and what may be an entry', 'the {many} of', '{many …}'],
  ];
  for (const [says, pattern, by] of cases) it(`${says}: ${pattern}`, () => assert.equal(lookedForBy(pattern, classes, frequent), by));

  it('which is the first of them where none is listed', () => assert.equal(lookedForBy('gardener baker', {}, ''), 'gardener'));
});

describe('what is compiled', () => {
  it('is short where patterns share what they say', () => {
    const length = (patterns: readonly string[]) => compile({}, [{ owner: 'x', patterns }]).op.length;
    assert.equal(length(['ask me', 'ask  me', 'tell me -- ask me']), length(['ask me', 'tell me']));
    assert.equal(length(['a -- c d', 'b -- c d']), length(['a', 'b', 'c d']));
  });

  it('asks for one of several words as for one', () => assert.deepEqual([...one('(ask|tell|say) (me|us)').op], [Op.token, Op.token, Op.match]));

  it('asks for a class of single words as for one', () => assert.deepEqual([...one('{staff} ask', { staff: ['crew', '{guests}'], guests: ['trainee*'] }).op], [Op.token, Op.token, Op.match]));

  it('gives each need once, however many patterns have it', () => {
    const { atomGroups, needs } = compile({}, [{ owner: 'x', patterns: ['ask (me|us)', 'tell (us|me)', 'tell ask'] }]);
    assert.equal(atomGroups.starts.length - 1, 3);
    assert.equal(needs.items.length, 6);
  });

  it('counts a veto once, however many patterns have it', () => assert.equal(compile({}, [{ owner: 'x', patterns: ['a -- c d', 'b -- c d'] }]).units, 3));
});
