// When a rule does not speak: what a sentence and what stands around it say. The language is a small one, made for this.
import assert from 'node:assert/strict';
import { compile } from '../../server/src/language/compile';
import { exemptions, judge, type Exemption, type Surroundings } from '../../server/src/language/exemptions';
import { PhraseBook } from '../../server/src/language/phrases';
import { read, type Reading } from '../../server/src/language/reading';

const circumstances = {
  misconduct: 'fraud', negotiated: 'union', statutory: 'election', employment: 'hiring', health: 'hygiene', safety: 'scaffold', money: 'payment', confidential: 'secret', sickness: 'illness',
  graduated: 'trainee', fairProcess: 'hearing', presenceIsJob: 'reception', emergency: 'fire', governing: 'board', ownLearning: 'diary',
} as const satisfies Partial<Record<Exemption, string>>;
const reasons = { law: 'law', amount: 'million', privacy: 'gdpr', contract: 'contract' } as const satisfies Partial<Record<Exemption, string>>;
const kinds = { outsider: 'customers', leaderServes: 'managers', limit: 'weekly' } as const satisfies Partial<Record<Exemption, string>>;

const cues: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(Object.entries({ ...circumstances, ...reasons, ...kinds }).map(([cue, word]) => [cue, [word]])),
  negation: ['not', 'never', 'nobody'], contrast: ['instead of'], reported: ['some say'], example: ['for example'], reason: ['because', 'so that'], distrust: ['to keep control'], rating: ['bonus'], avoidHeading: ['we avoid'],
};
const book = new PhraseBook(compile({}, [
  { owner: 'gate', patterns: ['(so that staff)? must <ask> (so that i see)?', 'nobody .. decide*', 'permission'] }, ...Object.entries(cues).map(([cue, patterns]) => ({ owner: `cue:${cue}`, patterns })),
]));
const reading = (text: string): Reading => read(text, 0, text.length, book);

interface Around { readonly previous?: string; readonly next?: string; readonly leadIn?: string; readonly column?: string; readonly headers?: readonly string[]; readonly row?: readonly string[]; readonly headings?: readonly string[] }

function around({ previous, next, leadIn, column, headers, row, headings = [] }: Around): Surroundings {
  return {
    ...(previous !== undefined && { previous: reading(previous) }), ...(next !== undefined && { next: reading(next) }), ...(leadIn !== undefined && { leadIn: reading(leadIn) }),
    ...(column !== undefined && { column: reading(column) }), ...(headers && { headers: headers.map(reading) }), ...(row && { row: row.map(reading) }), headings: headings.map(reading),
  };
}

/** What becomes of the rule’s hit in a sentence, as `hint reason` or `speak`. */
function verdict(sentence: string, beside: Around = {}, without: readonly Exemption[] = []): string {
  const of = reading(sentence), [hit] = of.hits.get('gate')!;
  const { what, by } = judge(hit!, of, around(beside), (exemption) => !without.includes(exemption));
  return by === undefined ? what : `${what} ${by}`;
}

type Case = readonly [says: string, sentence: string, verdict: string, around?: Around];

function hold(cases: readonly Case[]): void {
  for (const [says, sentence, expected, beside] of cases) it(says, () => assert.equal(verdict(sentence, beside), expected));
}

describe('a flaw', () => {
  hold([
    ['is said', 'Staff must ask first.', 'speak'],
    ['is said whatever else stands around it', 'Staff must ask first.', 'speak', { previous: 'Some say we do not.', next: 'They work on.', leadIn: 'Staff:', column: 'Who', headers: ['What'], row: ['Ada'], headings: ['Work', 'Handbook'] }],
  ]);
});

describe('a flaw that is avoided', () => {
  hold([
    ['is negated before', 'Staff do not and must ask.', 'silent avoided'],
    ['is negated by the first word of its clause', 'We wait: nobody must ask.', 'silent avoided'],
    ['is not negated by its own words', 'Nobody here decides.', 'speak'],
    ['is negated by words beside its own', 'It is not so that nobody decides.', 'silent avoided'],
    ['is not negated behind', 'Staff must ask and not wait.', 'speak'],
    ['is not negated right behind', 'Staff must ask not to wait.', 'speak'],
    ['is not negated in another clause', 'We do not wait: staff must ask.', 'speak'],
    ['is not negated in the sentence before', 'Staff must ask.', 'speak', { previous: 'We do not.' }],
    ['stands behind “instead of”', 'We talk instead of saying that staff must ask.', 'silent avoided'],
    ['stands right behind “instead of”', 'We talk instead of permission.', 'silent avoided'],
    ['does not stand before “instead of”', 'Staff must ask instead of waiting.', 'speak'],
    ['does not stand in a later clause than “instead of”', 'Instead of waiting all day: staff must ask.', 'speak'],
    ['stands below a heading that says so', 'Staff must ask.', 'silent avoided', { headings: ['Control', 'What we avoid'] }],
    ['stands in a list that says so', 'Staff must ask.', 'silent avoided', { leadIn: 'This we avoid:' }],
    ['stands in a column that says so', 'Staff must ask.', 'silent avoided', { column: 'We avoid' }],
    ['does not stand beside a column that says so', 'Staff must ask.', 'speak', { headers: ['We avoid'], row: ['We avoid'] }],
  ]);
});

describe('a flaw that somebody else has', () => {
  hold([
    ['is reported', 'Some say that staff must ask.', 'silent reported'],
    ['is an example', 'For example, staff must ask.', 'silent reported'],
    ['is quoted', 'The old rule was “staff must ask”.', 'silent quoted'],
    ['is quoted at the beginning', '“Staff must ask” was the old rule.', 'silent quoted'],
    ['is quoted as to what it underlines', 'Staff must “ask”.', 'silent quoted'],
    ['is not quoted where the whole sentence is', '“Staff must ask.”', 'speak'],
    ['is not quoted where other words are', '“Staff” must ask and “wait”.', 'speak'],
    ['is not quoted where the quotation ends before', 'The “staff” must ask first.', 'speak'],
  ]);
});

describe('a flaw about others than colleagues', () => {
  hold(Object.entries(kinds).flatMap(([by, word]): Case[] => [
    [`is none: ${by}`, `For ${word}: they must ask.`, `silent ${by}`],
    [`is one where only the sentence beside it says so: ${by}`, 'They must ask.', 'speak', { next: `For ${word}.`, previous: `For ${word}.`, leadIn: `For ${word}:`, headings: [word] }],
  ]));
});

describe('a fair hearing', () => {
  const of = reading('Staff must ask.'), [hit] = of.hits.get('gate')!, beside: Around = { next: `There is ${circumstances.fairProcess}.` };
  for (const [owner, expected] of [['safety/threat', 'silent'], ['commitment/hedged-promise', 'speak']] as const) {
    it(`in the next sentence is ${expected === 'silent' ? 'one' : 'none'} for ${owner}`, () => assert.equal(judge({ ...hit!, owner }, of, around(beside), () => true).what, expected));
  }
});

describe('a circumstance', () => {
  for (const [by, word] of Object.entries(circumstances) as [keyof typeof circumstances, string][]) {
    hold([
      [`excuses in the sentence: ${by}`, `In case of ${word} staff must ask.`, `silent ${by}`],
      [`excuses in the nearest heading: ${by}`, 'Staff must ask.', `silent ${by}`, { headings: [`About ${word}`, 'Handbook'] }],
      [`excuses in no further heading: ${by}`, 'Staff must ask.', 'speak', { headings: ['Work', `About ${word}`] }],
      [`excuses in what introduces the list: ${by}`, 'Staff must ask.', `silent ${by}`, { leadIn: `In case of ${word}:` }],
      [`excuses in the column’s header: ${by}`, 'Staff must ask.', `silent ${by}`, { column: word }],
      [`excuses in its row: ${by}`, 'Staff must ask.', `silent ${by}`, { row: ['Work', word] }],
      [`does not excuse in the sentence behind or before: ${by}`, 'Staff must ask.', 'speak', { next: `So says ${word}.`, previous: `So says ${word}.` }],
    ]);
    const excusesDistrust = by === 'misconduct', isRated = !['misconduct', 'fairProcess', 'governing', 'ownLearning'].includes(by);
    it(`excuses ${excusesDistrust ? 'distrust too' : 'no distrust'}: ${by}`, () => assert.equal(verdict(`In case of ${word} staff must ask to keep control.`), excusesDistrust ? `silent ${by}` : 'speak'));
    it(`excuses ${isRated ? 'only half' : 'also'} where people are rated by it: ${by}`, () => {
      const expected = `${isRated ? 'hint' : 'silent'} ${by}`;
      assert.equal(verdict(`In case of ${word} staff must ask for the bonus.`), expected);
      assert.equal(verdict(`In case of ${word} staff must ask.`, { next: 'It counts for the bonus.' }), expected);
      assert.equal(verdict(`In case of ${word} staff must ask.`, { previous: 'It counts for the bonus.', leadIn: 'The bonus:' }), `silent ${by}`);
    });
  }
});

describe('a reason that stands for itself', () => {
  for (const [by, word] of Object.entries(reasons)) {
    hold([
      [`excuses in the sentence: ${by}`, `By ${word} staff must ask.`, `silent ${by}`],
      [`excuses in the nearest heading: ${by}`, 'Staff must ask.', `silent ${by}`, { headings: [`The ${word}`] }],
      [`excuses in its list, column or row: ${by}`, 'Staff must ask.', `silent ${by}`, { leadIn: `By ${word}:` }],
      [`excuses in a short sentence behind: ${by}`, 'Staff must ask.', `silent ${by}`, { next: `That is what the ${word} says to all of us.` }],
      [`does not excuse in a long sentence behind: ${by}`, 'Staff must ask.', 'speak', { next: `All others look at what the ${word} says to all of us.` }],
      [`excuses in a long sentence behind that argues: ${by}`, 'Staff must ask.', `silent ${by}`, { next: `We do this in all our houses because the ${word} says it to all of us.` }],
      [`does not excuse in the sentence before: ${by}`, 'Staff must ask.', 'speak', { previous: `That is the ${word}.` }],
      [`does not excuse distrust: ${by}`, `By ${word} staff must ask to keep control.`, 'speak'],
      [`excuses also where people are rated: ${by}`, `By ${word} staff must ask for the bonus.`, `silent ${by}`],
    ]);
  }
});

describe('a reason of any kind', () => {
  hold([
    ['makes a flaw a hint', 'Staff must ask, because we share the car.', 'hint reason'],
    ['is none in the flaw’s own words', 'Staff must ask so that I see.', 'speak'],
    ['is none in the words that the flaw begins with', 'So that staff must ask.', 'speak'],
    ['is one beside the flaw’s own words', 'Because we share it, staff must ask so that I see.', 'hint reason'],
    ['is one behind the flaw’s own words', 'Staff must ask so that I see, because we share it.', 'hint reason'],
    ['is none in another sentence', 'Staff must ask.', 'speak', { next: 'Because we share the car.', previous: 'Because we share it.' }],
    ['is none where it is distrust', 'Staff must ask, because we want to keep control.', 'speak'],
  ]);
});

describe('an exemption', () => {
  const examples: Readonly<Record<Exemption, string>> = {
    avoided: 'We do not say that staff must ask.', reported: 'Some say that staff must ask.', quoted: 'The rule was “staff must ask”.', reason: 'Staff must ask because we share it.',
    ...Object.fromEntries(Object.entries({ ...circumstances, ...reasons, ...kinds }).map(([by, word]) => [by, `With ${word} they must ask.`])) as Record<keyof typeof circumstances | keyof typeof reasons | keyof typeof kinds, string>,
  };
  for (const by of exemptions) {
    it(`does not hold for a rule that does not know it: ${by}`, () => {
      assert.match(verdict(examples[by]), new RegExp(`^(?:silent|hint) ${by}$`));
      assert.equal(verdict(examples[by], {}, [by]), 'speak');
    });
  }

  it('holds where another that the rule does not know would too', () => {
    assert.equal(verdict('With fraud and fire they must ask.', {}, ['misconduct']), 'silent emergency');
    assert.equal(verdict('By law and contract they must ask.', {}, ['law']), 'silent contract');
    assert.equal(verdict('The rule is not “they must ask”.', {}, ['quoted']), 'silent avoided');
  });

  it('that excuses wholly comes before one that excuses by half', () => {
    assert.equal(verdict('By law they must ask because we share it.'), 'silent law');
    assert.equal(verdict('It was said of fire for a bonus that “they must ask”.'), 'silent quoted');
  });
});
