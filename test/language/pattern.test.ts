import assert from 'node:assert/strict';
import { parsePattern, PatternError, type PatternNode } from '../../server/src/language/pattern';

/** A pattern as it was understood: `[…]` round what belongs together. */
function shown(node: PatternNode): string {
  switch (node.kind) {
    case 'word': return node.text;
    case 'class': return `{${node.name}}`;
    case 'sequence': return `[${node.of.map(shown).join(' ')}]`;
    case 'either': return `[${node.of.map(shown).join(' or ')}]`;
    case 'optional': return `${shown(node.of)}?`;
    case 'not': return `not ${shown(node.of)}`;
    case 'gap': return `up to ${node.most}`;
    case 'punctuation': return `sign ${node.mark}`;
    default: return node.kind;
  }
}

function read(pattern: string): string {
  const { main, unless } = parsePattern(pattern);
  return [main, ...unless].map(shown).join(' unless ');
}

describe('a pattern', () => {
  const cases: readonly [pattern: string, means: string][] = [
    ['ask', 'ask'],
    ['  ask   first ', '[ask first]'],
    ['man* *chef *lead* don\'t co-worker é t.ex 50%', '[man* *chef *lead* don\'t co-worker é t.ex 50%]'],
    ['# days', '[# days]'],
    ['{staff} ask {two-words} {rôle2}', '[{staff} ask {two-words} {rôle2}]'],
    ['(ask)', 'ask'],
    ['(ask first)', '[ask first]'],
    ['(ask|tell)', '[ask or tell]'],
    ['( ask first | tell )', '[[ask first] or tell]'],
    ['(ask|(tell|say) it|show) me', '[[ask or [[tell or say] it] or show] me]'],
    ['(ask|tell)(me|us)', '[[ask or tell] [me or us]]'],
    ['((ask|tell) me|go)', '[[[ask or tell] me] or go]'],
    ['(go|(ask|tell))', '[go or [ask or tell]]'],
    ['please? ask', '[please? ask]'],
    ['(if you)? ask {staff}?', '[[if you]? ask {staff}?]'],
    ['ask ??', 'ask??'],
    ['a .. b ..5 c ... d ..0 e ..12 f', '[a up to 3 b up to 5 c up to 8 d up to 0 e up to 12 f]'],
    ['a..b', '[a up to 3 b]'],
    ['<ask> first', '[open ask close first]'],
    ['^ask first $', '[begin ask first end]'],
    ['ask (first $|now $)', '[ask [[first end] or [now end]]]'],
    ['$ # costs', '[$ # costs]'],
    ['!not ask', '[not not ask]'],
    ['!{negation} ask', '[not {negation} ask]'],
    ['!(a|b) ask', '[not [a or b] ask]'],
    ['ask !a?', '[ask not a?]'],
    ['a , b : c ; d / e – f', '[a sign , b sign : c sign ; d sign / e sign – f]'],
    ['a (( b )) c "" d', '[a sign (( b sign )) c sign "" d]'],
    ['a b ))', '[a b sign ))]'],
    ['a, b', '[a sign , b]'],
    ['ask -- never', 'ask unless never'],
    ['ask -- never -- ask {boss} -- (a|b) c', 'ask unless never unless [ask {boss}] unless [[a or b] c]'],
  ];
  for (const [pattern, means] of cases) it(`“${pattern}” is ${means}`, () => assert.equal(read(pattern), means));

  const wrong: readonly [pattern: string, says: RegExp][] = [
    ['', /“” is empty/],
    ['  ', /is empty/],
    ['ask --', /“ask --” is empty/],
    ['-- ask', /is empty/],
    ['ask -- -- never', /is empty/],
    ['(ask', /“\(ask” lacks a “\)”/],
    ['((ask) first', /lacks a “\)”/],
    ['ask) first', /does not expect “\)”/],
    ['ask|tell', /does not expect “\|”/],
    ['()', /has an empty alternative/],
    ['(ask|)', /has an empty alternative/],
    ['(|ask)', /has an empty alternative/],
    ['? ask', /does not expect “\?”/],
    ['!? ask', /does not expect “\?”/],
    ['ask !|', /does not expect “\|”/],
    ['(ask !)', /does not expect “\)”/],
    ['ask !', /“ask !” ends where a word must stand/],
    ['!', /ends where a word must stand/],
    ['a ..13 b', /“a \.\.13 b” has a gap above 12/],
    ['Ask first', /has a capital letter in “Ask”/],
    ['ask Éva', /has a capital letter in “Éva”/],
    ['ask {} now', /“ask {} now”: cannot read “{} now”/],
    ['ask {staff now', /cannot read “{staff now”/],
    ['ask {a b}', /cannot read “{a b}”/],
    ['ask } now', /cannot read “} now”/],
    ['ask . now', /cannot read “\. now”/],
    ['say "so"', /cannot read “"so"”/],
  ];
  for (const [pattern, says] of wrong) {
    it(`“${pattern}” is wrong, and its writer is told why: ${says.source}`, () => assert.throws(() => parsePattern(pattern), (error) => error instanceof PatternError && says.test(error.message)));
  }
});
