import assert from 'node:assert/strict';
import type { Raw } from '../../server/src/engine/raw';
import { readingOf } from '../../server/src/engine/lint';
import { sentenceFindings } from '../../server/src/engine/sentence-findings';
import { parse } from '../../server/src/model/document';
import { because, type Candidate, type SentencePlace } from '../../server/src/rules/rule';
import { ownLinter, sentenceRule, type Own } from './own-rules';

const zebra = 'control/zebra', gnu = 'safety/gnu', okapi = 'control/okapi';
const patterns = { [zebra]: ['zebra', { match: 'zebra crossing', message: 'other', instead: ['bridge'] }, 'zebra ..3 lion'], [gnu]: ['gnu'], [okapi]: ['okapi'] };
const rules = { [zebra]: sentenceRule(), [gnu]: sentenceRule({ severity: 'info' }), [okapi]: sentenceRule() };

/** What the sentence rules find in a text, chunk by chunk. */
function all(text: string, own: Partial<Own> = {}): { found: (Raw & { words: string })[]; spoken: number; suspects: number } {
  const linter = ownLinter({ rules, patterns, ...own });
  const { chunks } = readingOf(parse(text, 'markdown'), { language: 'en' }, linter);
  const each = chunks.map((placed) => ({ placed, of: sentenceFindings(placed, linter) }));
  return {
    found: each.flatMap(({ placed, of }) => of.found.map((one) => ({ ...one, words: placed.chunk.text.slice(one.problem.at.start, one.problem.at.end) }))),
    spoken: each.reduce((sum, { of }) => sum + of.spoken, 0), suspects: each.reduce((sum, { of }) => sum + of.suspects, 0),
  };
}
const short = (id: string) => id.slice(id.indexOf('/') + 1);
const found = (text: string, own?: Partial<Own>): string[] => all(text, own).found.map(({ rule, severity, place, words }) => `${short(rule)} ${severity} ${place}: ${words}`);
const withRule = (more: Parameters<typeof sentenceRule>[0]): Partial<Own> => ({ rules: { ...rules, [zebra]: sentenceRule(more) } });

describe('a pattern that matches', () => {
  it('is a finding on its words, in its sentence', () => {
    const text = 'We paint. Here the zebra crossing begins. Fine.', [one] = all(text).found;
    assert.deepEqual([one!.words, text.slice(one!.sentence!.start, one!.sentence!.end), one!.language, one!.weight, one!.speaks], ['zebra crossing', 'Here the zebra crossing begins.', 'en', 2, true]);
  });

  const cases: readonly [says: string, text: string, found: readonly string[], own?: Partial<Own>][] = [
    ['is none where no word of it stands', 'Here the horse grazes.', []],
    ['speaks in each sentence once', 'The zebra grazes. A zebra and a zebra drink.', ['zebra warning text: zebra', 'zebra warning text: zebra']],
    ['speaks for each rule', 'The zebra and the gnu graze.', ['zebra warning text: zebra', 'gnu info text: gnu']],
    ['is as loud as somebody wants it', 'The zebra grazes.', ['zebra error text: zebra'], { config: { rules: { [zebra]: 'error' } } }],
    ['is not said where the rule is off', 'The zebra and the gnu graze.', ['gnu info text: gnu'], { config: { rules: { 'control/*': 'off' } } }],
    ['whispers in a heading: what is demanded stands below', '# The zebra crossing', ['zebra hint heading: zebra crossing']],
    ['speaks in an item', '- The zebra grazes.', ['zebra warning item: zebra']],
    ['is not turned down by a quotation above its list', '> What we gave up.\n\n- The zebra grazes.', ['zebra warning item: zebra']],
    ['is turned down by what introduces its list', 'What we gave up:\n\n- The zebra grazes.', []],
    ['speaks in a cell', '| A |\n|---|\n| The zebra grazes |', ['zebra warning cell: zebra']],
    ['is somebody else’s in a quote', '> The zebra grazes.', []],
    ['is in no language that we read where the words are in another', 'Das Zebra muss jeden Tag grasen, und die Kinder sollen nicht stören, wenn es zebra heißt.', []],
    ['is silent where the law asks for it', 'By law, the zebra grazes.', []],
    ['is silent in words that are quoted', 'We never said “the zebra grazes” here.', []],
    ['speaks where its rule has a reason to, whatever the law', 'By law, the zebra grazes.', ['zebra warning text: zebra'], withRule({ despite: because('x', 'law') })],
    ['whispers where a reason is given', 'The zebra grazes so that the grass stays short.', ['zebra hint text: zebra']],
    ['is dropped where its rule thinks better of it', 'The zebra grazes.', [], withRule({ consider: () => false })],
    ['is quieter where its rule says so', 'The zebra grazes.', ['zebra hint text: zebra'], withRule({ consider: () => ({ severity: 'hint' }) })],
    ['is no louder where its rule says so', 'The zebra grazes.', ['zebra info text: zebra'], { ...withRule({ consider: () => ({ severity: 'info' }) }) }],
    ['is left alone where its words are the house’s', 'The zebra crossing and the gnu.', ['gnu info text: gnu'], { config: { vocabulary: ['horse', 'ZEBRA'] } }],
    ['is left alone where its words hold those of the house', 'The Zebra grazes.', [], { config: { vocabulary: ['zeb', 'x'] } }],
    ['is left alone where its words are the house’s, in an item', '- All of the zebra grazes.', [], { config: { vocabulary: ['zebra'] } }],
    ['speaks where words of the house stand beside it', 'The zebra grazes.', ['zebra warning text: zebra'], { config: { vocabulary: ['grazes'] } }],
    ['is nothing to a rule that looks at something else', 'The zebra grazes.', [], { rules: { [zebra]: { ...sentenceRule(), looksAt: 'table', check: () => [] } } }],
    ['of no rule is nothing', 'The zebra grazes.', [], { rules: { [gnu]: sentenceRule() } }],
    ['of no rule is nothing, whatever it is called', 'The zebra grazes.', [], { patterns: { toString: ['zebra'] } }],
  ];
  for (const [says, text, expected, own] of cases) it(says, () => assert.deepEqual(found(text, own), expected));

  const best: readonly [says: string, text: string, words: string, own?: Partial<Own>][] = [
    ['the better founded', 'The zebra sleeps, and a zebra crossing ends.', 'zebra crossing'],
    ['the better founded, whatever their order', 'A zebra crossing ends, and the zebra sleeps.', 'zebra crossing'],
    ['the one that covers more', 'The zebra crossing and zebra with a lion.', 'zebra with a lion', { patterns: { [zebra]: ['zebra crossing', 'zebra ..3 lion'] } }],
    ['the one whose pattern comes first, of equals', 'The zebra and the tiger.', 'tiger', { patterns: { [zebra]: ['tiger', 'zebra'] } }],
    ['the one whose pattern comes first, of equals in the other order', 'The zebra and the tiger.', 'zebra', { patterns: { [zebra]: ['zebra', 'tiger'] } }],
    ['the louder, though it names less', 'The zebra crossing and the lion.', 'lion', { patterns: { [zebra]: ['zebra crossing', 'lion'] }, ...withRule({ consider: ({ hit }) => (hit.index === 0 ? { severity: 'hint' } : true) }) }],
    ['the one that is not the house’s', 'The zebra crossing and the lion.', 'lion', { patterns: { [zebra]: ['zebra crossing', 'lion'] }, config: { vocabulary: ['crossing'] } }],
    ['the one that its rule keeps', 'The zebra crossing and the lion.', 'lion', { patterns: { [zebra]: ['zebra crossing', 'lion'] }, ...withRule({ consider: ({ hit }) => hit.index === 1 }) }],
    ['the one that no exemption silences', 'We have “the zebra crossing” and the lion.', 'lion', { patterns: { [zebra]: ['zebra crossing', 'lion'] } }],
  ];
  for (const [says, text, words, own] of best) it(`of several in a sentence is ${says}`, () => assert.deepEqual(all(text, own).found.map((one) => one.words), [words]));

  it('has the message and the words that it says itself', () => {
    const said = (text: string, own?: Partial<Own>) => { const [one] = all(text, own).found; return [one!.problem.message, one!.instead]; };
    assert.deepEqual(said('The zebra grazes.'), [undefined, undefined]);
    assert.deepEqual(said('The zebra crossing.'), ['other', ['bridge']]);
    assert.deepEqual(said('The zebra crossing.', withRule({ consider: () => ({ message: 'third' }) })), ['third', ['bridge']], 'a rule knows better');
    assert.deepEqual(said('The zebra crossing.', withRule({ consider: () => true })), ['other', ['bridge']]);
    assert.deepEqual(said('The zebra crossing ends so that the grass stays short.', withRule({ hintMessage: 'quiet' })), ['quiet', ['bridge']]);
    assert.deepEqual(said('The zebra crossing ends so that the grass stays short.'), [undefined, ['bridge']]);
  });

  it('shows its rule where it stands', () => {
    const seen: Candidate[] = [];
    all('# Animals\n\n- The zebra grazes.', withRule({ consider: (one) => { seen.push(one); return true; } }));
    assert.deepEqual(seen.map(({ hit, prose, language, around, reading }) => [hit.owner, prose.kind, language, around.headings.length, reading.tokens.length]), [[zebra, 'paragraph', 'en', 1, 3]]);
  });

  it('counts for its document where it speaks aloud', () => {
    const spoken = (text: string, own?: Partial<Own>) => all(text, own).spoken;
    assert.deepEqual(['The zebra grazes. The zebra and the gnu drink. No animal.', '# The zebra', 'The zebra grazes so that the grass stays short.', 'By law, the zebra grazes.'].map((text) => spoken(text)), [2, 0, 0, 0]);
    assert.equal(spoken('The zebra grazes.', withRule({ severity: 'hint' })), 0, 'a rule that whispers');
    assert.equal(spoken('The zebra grazes.', { config: { rules: { [zebra]: 'hint' } } }), 1, 'by what the rule is, not by how loud somebody wants it');
  });
});

describe('what only a place shows', () => {
  const inPlace = ({ prose, reading }: SentencePlace) => (prose.item ? { from: 0, to: Math.min(2, reading.tokens.length) } : undefined);
  const own = withRule({ inPlace });
  const cases: readonly [says: string, text: string, found: readonly string[], own?: Partial<Own>][] = [
    ['is a finding on its words', '- Better grass for all.', ['zebra warning item: Better grass']],
    ['is none elsewhere', 'Better grass for all.', []],
    ['is not asked where a pattern of the rule speaks', '- Better grass for the zebra.', ['zebra warning item: zebra']],
    ['is asked where a pattern of another rule speaks, and comes first', '- Better grass for the gnu.', ['zebra warning item: Better grass', 'gnu info item: gnu']],
    ['is not said where the rule is off', '- Better grass for all.', [], { config: { rules: { [zebra]: 'off' } } }],
    ['is silent where the law asks for it', '- Better grass, by law.', []],
  ];
  for (const [says, text, expected, more] of cases) it(says, () => assert.deepEqual(found(text, { ...own, ...more }), expected));

  it('names no word, and in a list asks for wording that confirms it', () => {
    const anywhere = withRule({ inPlace: () => ({ from: 0, to: 1 }) });
    const shown = (text: string) => all(text, anywhere).found.map(({ weight, problem, speaks }) => [weight, problem.message, speaks]);
    assert.deepEqual([shown('- Better grass for all.'), shown('Better grass for all.')], [[[1, undefined, true]], [[0, undefined, true]]]);
  });

  it('is known for each set of rules', () => {
    assert.deepEqual(found('- Better grass for all.', own), ['zebra warning item: Better grass']);
    assert.deepEqual(found('- Better grass for all.'), []);
  });
});

describe('what the scorer says', () => {
  /** A score for each rule, and weights that make one term of the sureness visible: 1, the score, its square, … */
  const term = (index: number, weight = 1) => Array.from({ length: 12 }, (_, i) => (i === index ? weight : 0));
  const always = (by: number) => term(0, by), never = always(-100);
  const scorer = (scores: Record<string, number>, control: readonly number[], safety = never): Partial<Own> => ({ scorer: { scores, sureness: { control, safety } } });
  const low = { [zebra]: -2, [okapi]: -2, [gnu]: -2 };
  const sure = (text: string, own: Partial<Own>) => all(text, own).found.map(({ rule, sure: of, fit }) => [short(rule), of, fit]);

  it('is how sure one may be of what a pattern found, and how well the rule fits', () => {
    assert.deepEqual(sure('The zebra grazes.', scorer({ ...low, [zebra]: 0.5 }, term(1))), [['zebra', 0.5, 0.5]]);
    assert.deepEqual(sure('The zebra and the gnu graze.', scorer({ ...low, [zebra]: 0.5, [gnu]: 0.25 }, term(1), term(1))), [['zebra', 0.5, 0.5], ['gnu', 0.25, 0.25]]);
  });

  it('is how sure one may be of the family: by its best rule, and by whether a pattern speaks', () => {
    assert.deepEqual(sure('The zebra grazes.', scorer({ [zebra]: -1, [okapi]: -0.5, [gnu]: -2 }, term(1))), [['zebra', -0.5, -1]], 'the best of the family');
    assert.deepEqual(sure('The zebra grazes.', scorer({ ...low, [zebra]: -1 }, term(3))), [['zebra', 1, -1]], 'a pattern speaks');
    assert.deepEqual(sure('# The zebra', scorer({ ...low, [zebra]: -1 }, term(3))), [['zebra', 0, -1]], 'a heading does not');
    assert.deepEqual(sure('The zebra grazes.', scorer({ ...low, [gnu]: -0.5 }, term(5))), [['zebra', -0.5, -2]], 'what else the sentence shows');
    assert.deepEqual(sure('The zebra grazes.', scorer({ ...low, [zebra]: 1, [gnu]: -0.5 }, term(5))), [['zebra', -0.5, 1]], 'what else it shows, however much it shows of this');
    for (const others of [{ [gnu]: -0.5, 'commitment/x': -1.5 }, { [gnu]: -1.5, 'commitment/x': -0.5 }]) {
      assert.deepEqual(sure('The zebra grazes.', { scorer: { scores: { [zebra]: -2, ...others }, sureness: { control: term(5), safety: never, commitment: never } } }), [['zebra', -0.5, -2]], 'what it shows most of else');
    }
    assert.deepEqual(sure('The zebra grazes.', scorer(low, term(6))), [['zebra', 0, -2]], 'no other family speaks');
    assert.deepEqual(sure('The zebra and the gnu graze.', scorer(low, term(6), term(6))), [['zebra', 1, -2], ['gnu', 1, -2]], 'another family speaks');
    assert.deepEqual(sure('The zebra and the okapi graze.', scorer(low, term(6))), [['zebra', 0, -2], ['okapi', 0, -2]], 'the same family is no other');
    assert.deepEqual(sure('# The zebra\n\nThe gnu grazes.', scorer(low, term(6), term(6))), [['zebra', 0, -2], ['gnu', 0, -2]], 'sentence by sentence');
    const sizes = ['The zebra.', 'The zebra grazes.', 'The zebra grazes where the old river bends.'].map((text) => sure(text, scorer(low, term(7)))[0]![1] as number);
    assert.ok(sizes[0]! < sizes[1]! && sizes[1]! < sizes[2]!, `how long it is: ${sizes.join(' < ')}`);
    const [[, size]] = sure('The zebra grazes.', scorer(low, term(7))) as [[string, number, number]];
    assert.deepEqual(sure('The zebra grazes.', scorer({ ...low, [zebra]: 0.5 }, term(8))), [['zebra', 0.5 * size, 0.5]], 'what it scores, by how long it is');
  });

  it('heeds no rule that only whispers', () => {
    const whispering = { ...rules, [okapi]: sentenceRule({ severity: 'hint' }) };
    assert.deepEqual(sure('The zebra grazes.', { rules: whispering, ...scorer({ [zebra]: -1, [okapi]: 5, [gnu]: -2 }, term(1)) }), [['zebra', -1, -1]]);
    assert.deepEqual(sure('The zebra and the okapi graze.', { rules: { ...whispering, [zebra]: sentenceRule({ severity: 'hint' }) }, ...scorer({ ...low, [gnu]: -2 }, term(3)) }), [['zebra', undefined, undefined], ['okapi', undefined, undefined]], 'a family of such rules is not judged');
    assert.equal(all('The horse grazes here.', { rules: whispering, ...scorer({ ...low, [okapi]: 5 }, always(1)) }).suspects, 0);
  });

  it('is nothing of what a place outside of lists shows, or of a rule it has not learned', () => {
    const anywhere = { ...withRule({ inPlace: () => ({ from: 0, to: 1 }) }), ...scorer(low, term(1)) };
    assert.deepEqual(sure('Better grass for all.', anywhere), [['zebra', undefined, undefined]]);
    assert.notDeepEqual(sure('- Better grass for all.', anywhere), [['zebra', undefined, undefined]], 'in a list it is asked');
    assert.deepEqual(sure('The zebra grazes.', scorer({ [gnu]: -2 }, term(1))), [['zebra', undefined, undefined]]);
  });

  it('lets a pattern in a sentence that scores little not count for the document', () => {
    const spoken = (score: number) => all('The zebra grazes.', scorer({ ...low, [zebra]: score }, always(1))).spoken;
    assert.deepEqual([spoken(-5), spoken(0)], [0, 1]);
  });

  it('marks sentences that look suspicious, but no headings', () => {
    const suspects = (text: string, score: number) => all(text, scorer({ ...low, [zebra]: score }, never)).suspects;
    assert.deepEqual([suspects('The horse grazes here. And there it drinks.', 1), suspects('The horse grazes here.', -1), suspects('# The horse grazes', 1), suspects('The horse.', 1)], [2, 0, 0, 0]);
  });

  describe('alone, where no pattern speaks', () => {
    const high = { ...low, [zebra]: 1, [okapi]: 0.5 };
    const yes = scorer(high, always(1));
    const seldomRight = { [zebra]: { en: { n: 30, right: 10, gold: 30, found: 10 } } };
    const learned = (text: string, own: Partial<Own> = {}) => found(text, { ...yes, ...own });

    it('is a finding of its best rule', () => {
      const [one, ...more] = all('The horse grazes here.', yes).found;
      assert.deepEqual([one!.rule, one!.learned, one!.sure, one!.fit, one!.severity, one!.words, more.length], [zebra, true, 1, 1, 'warning', 'The horse grazes here', 0]);
      assert.equal(all('The horse grazes here.', yes).spoken, 0, 'no pattern speaks');
    });

    it('is one of each family', () => {
      assert.deepEqual(learned('The horse grazes here.', scorer({ ...high, [gnu]: 1 }, always(1), always(1))), ['zebra warning text: The horse grazes here', 'gnu info text: The horse grazes here']);
    });

    const cases: readonly [says: string, text: string, found: readonly string[], own?: Partial<Own>][] = [
      ['is nothing where it is not suspicious', 'The horse grazes here.', [], scorer({ ...low, [zebra]: -1 }, always(1))],
      ['is nothing where no document could make it sure', 'The horse grazes here.', [], scorer(high, always(-1))],
      ['is something where a document could make it sure', 'The horse grazes here.', ['zebra warning text: The horse grazes here'], scorer(high, [-1, ...Array<number>(8).fill(0), 1, 0, 0])],
      ['is nothing in a name', 'The horse.', []],
      ['is nothing where a pattern of the family speaks', 'The okapi grazes here.', ['okapi warning text: okapi']],
      ['is something where a pattern of another family speaks', 'The gnu grazes here.', ['gnu info text: gnu', 'zebra warning text: The gnu grazes here']],
      ['is something where a pattern of the family only whispers because its rule does', 'The okapi grazes here.', ['okapi hint text: okapi', 'zebra warning text: The okapi grazes here'], { rules: { ...rules, [okapi]: sentenceRule({ severity: 'hint' }) } }],
      ['is nothing where a pattern of the family was silenced into a hint', 'The okapi grazes so that the grass stays short.', ['okapi hint text: okapi']],
      ['is nothing where a pattern of the family is turned off', 'The okapi grazes here.', [], { config: { rules: { [okapi]: 'off' } } }],
      ['is nothing where the best of the family is turned off', 'The horse grazes here.', [], { config: { rules: { [zebra]: 'off' } } }],
      ['is nothing under another rule’s name where somebody wants the best to whisper', 'The horse grazes here.', [], { config: { rules: { [zebra]: 'hint' } } }],
      ['is nothing under another rule’s name where the best is a word', 'The horse grazes here.', [], withRule({ onlyByWord: true })],
      ['is the best rule’s though it was seldom right, but told more quietly', 'The horse grazes here.', ['zebra info text: The horse grazes here'], { figures: seldomRight }],
      ['is nothing where a rule that was seldom right fits badly', 'The horse grazes here.', [], { ...scorer({ ...low, [zebra]: -0.4, [okapi]: -0.45 }, always(1)), figures: seldomRight }],
      ['is as loud as somebody wants it', 'The horse grazes here.', ['zebra error text: The horse grazes here'], { config: { rules: { [zebra]: 'error' } } }],
      ['is nothing where the best looks at something else', 'The horse grazes here.', [], { rules: { ...rules, [zebra]: { ...sentenceRule(), looksAt: 'table', check: () => [] } } }],
      ['is nothing where the rule thinks better of it', 'The horse grazes here.', [], withRule({ consider: () => false })],
      ['is nothing in a heading', '# The horse grazes here', []],
      ['is nothing of what others did', 'Studies show that the horse grazes.', []],
      ['is nothing of an example', 'The word horse is fine.', []],
      ['is nothing of what others did or of an example, whatever the rule', 'Studies show that the horse grazes. The word horse is fine.', [], withRule({ despite: because('x', 'reported') })],
      ['is nothing of what the law asks for', 'The horse grazes here by law.', [], withRule({ despite: because('x', 'law') })],
      ['is nothing of control that we refuse', 'We never let the horse graze.', []],
      ['is nothing where it would be a whisper', 'The horse takes medicine, noted for its ranking.', []],
      ['is something where a reason is given, for that has been weighed', 'The horse grazes so that the grass stays short.', ['zebra warning text: The horse grazes so that the grass stays short']],
      ['stands in the sentence, where the clause is too short', 'It rains, and the horse grazes.', ['zebra warning text: It rains, and the horse grazes']],
      ['stands in the clause that tips the scale', 'Rain falls on all farms; the horse grazes.', ['zebra warning text: Rain falls on all farms']],
      ['stands in the clause that tips the scale and in the one that it opens', 'When rain falls, the horse grazes: and drinks, too.', ['zebra warning text: When rain falls, the horse grazes']],
    ];
    for (const [says, text, expected, own] of cases) it(says, () => assert.deepEqual(learned(text, own), expected));

    it('is something of a commitment that we refuse', () => {
      const own = { rules: { 'commitment/x': sentenceRule() }, patterns: {}, scorer: { scores: { 'commitment/x': 1 }, sureness: { commitment: always(1) } } };
      assert.deepEqual(found('We never let the horse graze.', own), ['x warning text: We never let the horse graze']);
    });
  });
});
