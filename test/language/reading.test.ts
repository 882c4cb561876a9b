import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compile } from '../../server/src/language/compile';
import { PhraseBook } from '../../server/src/language/phrases';
import { clauseOf, cue, gives, read, type Reading } from '../../server/src/language/reading';
import { tokenize, type Token } from '../../server/src/language/tokens';

const tables = compile({ staff: ['employee*', 'team member*'], leader: ['manager*'] }, [
  { owner: 'cue:negation', patterns: ['not', 'never'] }, { owner: 'cue:reason', patterns: ['because'] }, { owner: 'control/approval-gate', patterns: ['must ask', '{staff} must', '{leader} decide*'] },
]);
const readAlone = (text: string): Reading => read(text, 0, text.length, new PhraseBook(tables));

describe('a sentence that was read', () => {
  const text = 'Why? Employees must not ask, because managers never must. So.';
  let reading: Reading;
  beforeEach(() => { reading = read(text, 5, 57, new PhraseBook(tables)); });

  it('knows its place and its words', () => {
    assert.deepEqual([reading.start, reading.end], [5, 57]);
    assert.deepEqual(reading.tokens.map(({ start, end }) => text.slice(start, end)), ['Employees', 'must', 'not', 'ask', 'because', 'managers', 'never', 'must']);
  });
  it('knows the classes of its words', () => assert.deepEqual(reading.classes, [['staff'], [], [], [], [], ['leader'], [], []]));
  it('knows what was found, by whose it is', () => {
    assert.deepEqual([...reading.hits.keys()].sort(), ['control/approval-gate', 'cue:negation', 'cue:reason']);
    assert.deepEqual(reading.hits.get('control/approval-gate')!.map(({ index, from, to }) => [index, from, to]), [[1, 0, 2]]);
  });
  it('gives its cues', () => {
    assert.deepEqual([gives(reading, 'negation'), gives(reading, 'reason'), gives(reading, 'law'), gives(undefined, 'reason')], [true, true, false, false]);
    assert.deepEqual(cue(reading, 'negation').map(({ from }) => from), [2, 6]);
    assert.deepEqual(cue(reading, 'law'), []);
  });
});

describe('a sentence that was read before', () => {
  class Counting extends PhraseBook {
    scans = 0;
    override scan(tokens: readonly Token[]) { this.scans++; return super.scan(tokens); }
  }

  it('says the same wherever it stands', () => {
    const piece = fc.array(fc.constantFrom('Employees', 'must', 'ask', 'not', '“because”', '»never', 'team members«', ',', '.', ' '), { maxLength: 8 }).map((words) => words.join(' '));
    const book = new PhraseBook(tables);
    fc.assert(fc.property(piece, fc.array(fc.tuple(piece, piece), { minLength: 1, maxLength: 4 }), (sentence, places) => {
      for (const [before, after] of places) {
        const here = [before + sentence + after, before.length, before.length + sentence.length] as const;
        assert.deepEqual(read(...here, book), read(...here, new PhraseBook(tables)));
      }
    }));
  });

  it('is not searched again', () => {
    const book = new Counting(tables), text = 'Managers ask. Managers ask. Managers tell.';
    const first = read(text, 0, 13, book);
    assert.equal(read(text, 0, 13, book), first);
    assert.equal(read(text, 14, 27, book).hits, first.hits);
    read(text, 28, 42, book);
    assert.equal(book.scans, 2);
  });

  it('is searched again by another book', () => {
    const [one, other] = [new Counting(tables), new Counting(tables)];
    for (const book of [one, other, one, other]) read('Managers ask.', 0, 13, book);
    assert.deepEqual([one.scans, other.scans], [1, 1]);
  });

  it('is not searched again while it is read now and then, and forgotten when it is not', () => {
    const book = new Counting(tables);
    const readAll = (from: number, to: number, between: () => void = () => undefined) => {
      for (let i = from; i < to; i++) { const text = `${i} must ask`; read(text, 0, text.length, book); if (i % 500 === 0) between(); }
    };
    const readIt = () => read('Managers ask.', 0, 13, book);
    readIt();
    readAll(0, 20_000, readIt);
    assert.equal(book.scans, 20_001);
    readAll(20_000, 40_000);
    readIt();
    assert.equal(book.scans, 40_002);
    readAll(39_500, 40_000);
    assert.equal(book.scans, 40_002, 'the last ones are still known');
  });
});

describe('quotes', () => {
  /** The sentence’s words, those between quotation marks in `‹…›`. */
  const shown = (text: string): string => {
    const { tokens, quotes } = readAlone(text);
    return tokens.map(({ word }, i) => '‹'.repeat(quotes.filter(({ from }) => from === i).length) + word + '›'.repeat(quotes.filter(({ to }) => to === i + 1).length)).join(' ');
  };
  const cases: readonly [says: string, text: string, words: string][] = [
    ['stand in curly marks', 'Say “ask me first” now.', 'say ‹ask me first› now'],
    ['stand in straight marks', 'Say "ask me first" now.', 'say ‹ask me first› now'],
    ['stand in Swedish marks', 'Säg ”fråga mig” nu.', 'säg ‹fråga mig› nu'],
    ['stand in German and Danish marks', 'Sig „spørg mig“ nu, »spørg mig« nu.', 'sig ‹spørg mig› nu ‹spørg mig› nu'],
    ['stand in French marks', 'Say «ask me» now.', 'say ‹ask me› now'],
    ['may be the whole sentence', '“Ask me.”', '‹ask me›'],
    ['may stand at the end', 'Say "ask me"', 'say ‹ask me›'],
    ['may be several', '"Ask" or “tell” or "say".', '‹ask› or ‹tell› or ‹say›'],
    ['may be several of one kind', '"Ask" or "tell" me, not "say" or "do".', '‹ask› or ‹tell› me not ‹say› or ‹do›'],
    ['hold others as they are', 'Say “ask "him" first” now.', 'say ‹ask him first› now'],
    ['are none where nothing closes them', 'Say “ask me first.', 'say ask me first'],
    ['are none where the other kind closes them', 'Say “ask me" first.', 'say ask me first'],
    ['are none where nothing stands in them', 'Say “” or "…" first.', 'say or first'],
    ['are none where nothing stands in them at the end', 'Say it “…”.', 'say it'],
    ['are none where nothing opens them', 'Say ask” me“ first.', 'say ask me first'],
    ['are found behind one that nothing closes', 'Say „ask "me" first.', 'say ask ‹me› first'],
    ['are none by apostrophes', 'The managers’ word ‘ask’ isn\'t theirs.', 'the managers word ask isn\'t theirs'],
  ];
  for (const [says, text, words] of cases) it(says, () => assert.equal(shown(text), words));

  it('end with the sentence', () => {
    const text = 'He said “ask me. And” then.';
    assert.deepEqual(read(text, 0, 16, new PhraseBook(tables)).quotes, []);
    assert.deepEqual(read(text, 17, 27, new PhraseBook(tables)).quotes, []);
  });
});

describe('the clause', () => {
  /** Of the words in `‹…›`: the words of its clause. */
  const clause = (marked: string): string => {
    const tokens = tokenize(marked.replace(/[‹›]/g, '')), before = tokenize(marked.slice(0, marked.indexOf('‹'))).length;
    const of = clauseOf(tokens, before, before + tokenize(marked.slice(marked.indexOf('‹'), marked.indexOf('›'))).length);
    return tokens.slice(of.from, of.to).map(({ word }) => word).join(' ');
  };
  const cases: readonly [says: string, text: string, words: string][] = [
    ['is the sentence where it has one', 'We ‹ask› him now.', 'we ask him now'],
    ['is the sentence where the words are all of it', '‹We ask.›', 'we ask'],
    ['ends at a comma', 'We ‹ask› him, if we can.', 'we ask him'],
    ['begins at a comma right before the words', 'If we can, ‹we ask› him.', 'we ask him'],
    ['begins and ends at a colon', 'So: we ‹ask› him: now.', 'we ask him'],
    ['begins and ends at a semicolon', 'We do; we ‹ask› him; he knows.', 'we ask him'],
    ['begins and ends at a dash', 'We do – we ‹ask› him – now.', 'we ask him'],
    ['begins and ends at a full stop', 'We do. We ‹ask› him. He knows.', 'we ask him'],
    ['goes on over brackets, quotes and slashes', 'We (all) may “ask”/‹tell› him (or "her") now.', 'we all may ask tell him or her now'],
    ['holds commas inside the words', 'We ‹ask, if we can, him› now.', 'we ask if we can him now'],
  ];
  for (const [says, text, words] of cases) it(says, () => assert.equal(clause(text), words));
});
